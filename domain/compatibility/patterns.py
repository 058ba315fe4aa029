"""Patterns that are read without an engine: texts to begin with, to end with, to hold, to be.

Of any other pattern nobody says here what it matches.
"""

import re
from functools import lru_cache

# `$` and `^` at the ends, between them what stands for itself in every dialect.
_PLAIN = re.compile(r"(\^?)([A-Za-z0-9_ /:@-]*)(\$?)", re.ASCII)
_ANYTHING = frozenset({"", "^", ".*", "^.*"})


@lru_cache(maxsize=1024)
def _plain(pattern: str) -> tuple[bool, str, bool] | None:
    if pattern in _ANYTHING:
        return (False, "", False)
    found = _PLAIN.fullmatch(pattern)
    return None if found is None else (bool(found[1]), found[2], bool(found[3]))


def matches_all(pattern: str) -> bool:
    """Whether it is known that a pattern is found in every text."""
    return pattern in _ANYTHING


def matches(pattern: str, text: str) -> bool | None:
    """Whether a pattern is found in a text, None where that is not known here."""
    plain = _plain(pattern)
    if plain is None:
        return None
    begins, part, ends = plain
    if begins and ends:
        return text == part
    if begins:
        return text.startswith(part)
    if ends:
        return text.endswith(part)
    return part in text


def example(pattern: str) -> str:
    """A text that has a chance to match: for a plain pattern it does."""
    plain = _plain(pattern)
    return "" if plain is None else plain[1]
