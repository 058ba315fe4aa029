"""Nobody waits for what one caller sends: large bodies are worked on beside the event loop."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import msgspec
import pytest
from litestar import Request
from litestar.testing import RequestFactory

from adapters.contracts.schemas import SchemaChecker
from adapters.http.context import idempotency
from adapters.http.exchanges import exchange_of
from adapters.http.json_media import check_large
from adapters.identity.tokens import Caller
from adapters.store.log import EventLog
from application.contracts import check_contracts
from application.ledger import Ledger
from domain.contracts import Contract, HandlerContracts
from domain.errors import Invalid
from domain.metadata import Actor
from tests.adapters.http.support import body, fresh, refused, taken

FEW_TURNS = 10
"""What has no need to wait is done in fewer turns of the event loop."""


def turns(work: Callable[[], Awaitable[Any]]) -> int:
    """How often the event loop came to everybody else until the work was done."""

    async def count() -> int:
        task = asyncio.ensure_future(work())
        number = 0
        while not task.done():
            await asyncio.sleep(0)
            number += 1
        task.result()
        return number

    return asyncio.run(count())


def posted(content: Any) -> Request[Any, Any, Any]:
    """A request with this body."""
    headers = {"Idempotency-Key": "a-key"}
    request = RequestFactory().post("/v2/models", data=content, headers=headers)
    caller = Caller(actor=Actor(subject="ada"), scopes=frozenset(), groups=frozenset(), expires=0.0)
    exchange_of(request.scope).caller = caller
    return request


LISTS = {"metadata": {"lists": [[0]] * 200_000}}


def test_the_check_of_a_large_body_leaves_the_loop_to_others() -> None:
    assert turns(lambda: check_large(posted(LISTS))) > FEW_TURNS
    assert turns(lambda: check_large(posted({"metadata": {}}))) < FEW_TURNS


def test_the_digest_of_a_large_body_leaves_the_loop_to_others() -> None:
    assert turns(lambda: idempotency(posted(LISTS))) > FEW_TURNS
    assert turns(lambda: idempotency(posted({"metadata": {}}))) < FEW_TURNS


def test_the_check_of_large_contracts_leaves_the_loop_to_others(event_log: EventLog) -> None:
    properties = {f"p{number}": {"type": "string"} for number in range(5_000)}
    schema = msgspec.Raw(msgspec.json.encode({"properties": properties}))
    contracts = HandlerContracts(inference=Contract(input_schema=schema))
    ledger = Ledger(event_log)
    assert turns(lambda: check_contracts(contracts, SchemaChecker(), ledger)) > FEW_TURNS


def test_large_contracts_are_refused_with_every_bad_place(event_log: EventLog) -> None:
    properties = {f"p{number}": {"type": "string"} for number in range(5_000)}
    bad = {"properties": {**properties, "p0": {"type": "no type"}, "p1": {"minimum": "low"}}}
    schema = msgspec.Raw(msgspec.json.encode(bad))
    contracts = HandlerContracts(training=Contract(input_schema=schema))
    check = check_contracts(contracts, SchemaChecker(), Ledger(event_log))
    with pytest.raises(Invalid) as refusal:
        asyncio.run(check)
    where = "/handler_contracts/training/input_schema/properties"
    assert {error.path for error in refusal.value.errors} == {
        f"{where}/p0/type",
        f"{where}/p1/minimum",
    }


@pytest.mark.parametrize(
    ("faults", "path"),
    [
        ({"number": 2**70}, "/metadata/number"),
        ({"nul": "a\0b"}, "/metadata/nul"),
        ({"deep": [[[[[[[[[[]]]]]]]]]]}, None),
    ],
)
def test_a_large_body_is_held_to_what_a_small_one_is(
    api: httpx.Client, faults: dict[str, Any], path: str | None
) -> None:
    model = body(id=fresh(), metadata={"text": "x" * 100_000, **faults})
    headers = {"Idempotency-Key": fresh()}
    if path is not None:
        refused(api.post("/v2/models", json=model, headers=headers), 400, [path])
        return
    first = api.post("/v2/models", json=model, headers=headers)
    assert taken(first)["model"]["metadata"] == model["metadata"]
    reordered = dict(reversed(model.items()))
    again = api.post("/v2/models", json=reordered, headers=headers)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.content == first.content


@pytest.mark.parametrize("size", [1, 7, 5_000])
def test_a_body_in_pieces_is_the_body(api: httpx.Client, size: int) -> None:
    given = body(id=fresh(), metadata={"pad": "äß" * 5_000, "last": "here"})
    whole = msgspec.json.encode(given)

    def pieces() -> Iterator[bytes]:
        for start in range(0, len(whole), size):
            yield whole[start : start + size]

    made = api.post("/v2/models", content=pieces(), headers={"Content-Type": "application/json"})
    assert taken(made)["model"]["metadata"] == given["metadata"]
    refused(
        api.post("/v2/models", content=pieces(), headers={"Content-Type": "application/json"}), 409
    )
