"""The limit on one caller's requests: off unless configured, and nobody else's concern."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.http.support import body, log_end, refused, taken
from tests.node import Node

HOUR = 3600


@pytest.fixture
def limited(tmp_path: Path) -> Iterator[Node]:
    """A service that allows three requests an hour."""
    with Node(tmp_path / "home", environment={"MODELOG_RATE_LIMIT": "3/hour"}) as node:
        yield node


def test_a_caller_who_has_used_up_the_limit_is_told_how_long_to_wait(limited: Node) -> None:
    with limited.client() as api:
        for _ in range(3):
            taken(api.get("/v2/models"))
        end = log_end(api)  # public, so not counted
        for answer in (
            api.get("/v2/models"),
            api.post("/v2/models", json=body()),
            api.get("/v2/models/nobody-has-this-id"),
            api.put("/v2/models/x", content=b"{"),
        ):
            refused(answer, 429)
            assert 1 <= int(answer.headers["Retry-After"]) <= HOUR + 1
        assert log_end(api) == end


def test_the_limit_is_of_a_caller_and_not_of_a_token_or_of_everyone(limited: Node) -> None:
    with limited.client(subject="ada") as ada, limited.client(subject="bob") as bob:
        for _ in range(3):
            taken(ada.get("/v2/models"))
        refused(ada.get("/v2/models"), 429)
        for _ in range(3):
            taken(bob.get("/v2/models"))
        refused(bob.get("/v2/models"), 429)
    with limited.client(("read_models",), subject="ada") as again:
        refused(again.get("/v2/models"), 429)
    with limited.client(subject="ada", client_id="pipeline") as machine:
        taken(machine.get("/v2/models"))


def test_what_needs_no_token_has_no_limit_and_no_token_is_still_401(limited: Node) -> None:
    with limited.client(()) as nobody:
        for _ in range(5):
            taken(nobody.get("/v2/health"))
            refused(nobody.get("/v2/models"), 401)


def test_there_is_no_limit_unless_one_is_configured(tmp_path: Path) -> None:
    with Node(tmp_path / "home") as node, node.client() as api:
        assert {api.get("/v2/models").status_code for _ in range(300)} == {200}


@pytest.mark.parametrize("rule", ["many", "0/second", "-1/minute", "100", "5/fortnight", "1/s;9/m"])
def test_a_limit_that_cannot_be_read_is_said_in_a_line(tmp_path: Path, rule: str) -> None:
    with pytest.raises(RuntimeError) as caught:
        Node(tmp_path / "home", environment={"MODELOG_RATE_LIMIT": rule})
    assert "Error: MODELOG_RATE_LIMIT: expected a limit like 100/second" in str(caught.value)
    assert "Traceback" not in str(caught.value)
