"""What a search finds: any part of any text, in whatever case (API section 4, listModels `q`)."""

import pytest

from domain.search import found_in, search_text


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("", True),
        ("price", True),
        ("PRICE MODEL", True),
        ("STRASSE", True),
        ("ces", True),
        ("pricesprice", False),
        ("stock", False),
    ],
)
def test_a_search_finds_parts_of_each_text_alone(q: str, found: bool) -> None:
    assert found_in(q, "prices", "Price model", "straße") is found


def test_texts_are_kept_a_line_each() -> None:
    assert search_text("Prices", "Straße") == "prices\nstrasse"
