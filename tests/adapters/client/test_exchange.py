"""How a call is tried, repeated and given up, against a server that misbehaves."""

import asyncio
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import modelog_client
import pytest
from modelog_client import Retries

from tests.adapters.client.driven import KINDS, connected
from tests.stand_in import Answer, Drop, StandIn

QUICK = Retries(attempts=4, base=0.001, cap=0.01)
CLIENT = {
    "client_id": "acme",
    "client_uuid": "0190",
    "name": "Acme",
    "status": "active",
    "created_at": "2026-01-31T12:00:00Z",
    "updated_at": "2026-01-31T12:00:00Z",
}
OK = Answer(200, json.dumps(CLIENT).encode())
MADE = Answer(201, json.dumps(CLIENT).encode(), {"Ledger-Position": "7"})


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def client(kind: str, server: StandIn) -> Iterator[Any]:
    with connected(kind, server.url, "a.token", retries=QUICK) as client:
        yield client


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the client waited, without waiting."""
    pauses: list[float] = []

    async def later(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", later)
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


def create(client: Any, **more: Any) -> Any:
    return client.create_client(client_id="acme", name="Acme", **more)


@pytest.mark.parametrize(
    "first",
    [[Drop()], [Answer(503, b"{}")], [Answer(429, b"{}"), Answer(502, b"<html>"), Drop()]],
    ids=["dropped", "503", "several"],
)
def test_a_write_is_repeated_with_the_same_key(client: Any, server: StandIn, first: Any) -> None:
    server.answers = [*first, MADE]
    assert create(client).client_uuid == "0190"
    assert len(server.requests) == len(first) + 1
    assert {request.body for request in server.requests} == {b'{"client_id":"acme","name":"Acme"}'}
    [key] = {request.headers["idempotency-key"] for request in server.requests}
    server.answers = [MADE]
    create(client)
    assert server.requests[-1].headers["idempotency-key"] != key
    server.answers = [MADE]
    create(client, idempotency_key="mine")
    assert server.requests[-1].headers["idempotency-key"] == "mine"


@pytest.mark.parametrize("first", [Drop(), Answer(503, b'{"message": "no"}')])
def test_a_write_without_a_key_is_not_repeated_once_it_may_have_had_its_effect(
    client: Any, server: StandIn, first: Any
) -> None:
    server.answers = [first, OK]
    with pytest.raises(modelog_client.ModelogError):
        client.update_client("acme", name="x")
    assert len(server.requests) == 1


def test_a_write_without_a_key_is_repeated_where_the_limit_refused_it(
    client: Any, server: StandIn
) -> None:
    server.answers = [Answer(429, b"{}"), OK]
    assert client.update_client("acme", name="x").name == "Acme"
    assert len(server.requests) == 2


def test_where_nothing_listens_it_says_so(kind: str, slept: list[float]) -> None:
    retries = Retries(attempts=4, base=1.0, cap=3.0)
    with (
        connected(kind, "http://127.0.0.1:9", retries=retries) as client,
        pytest.raises(modelog_client.Unreachable, match="PUT /v2/clients/acme"),
    ):
        client.update_client("acme", name="x")
    for pause, longest in zip(slept, [1, 2, 3], strict=True):
        assert longest / 2 <= pause <= longest


def test_a_url_that_is_none_is_not_tried_again(kind: str, slept: list[float]) -> None:
    with (
        connected(kind, "ftp://127.0.0.1") as client,
        pytest.raises(modelog_client.Unreachable),
    ):
        client.get_health()
    assert slept == []


def test_retry_after_is_waited_for(client: Any, server: StandIn, slept: list[float]) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=50), usegmt=True)
    server.answers = [
        Answer(503, b"{}", {"Retry-After": "7"}),
        Answer(503, b"{}", {"Retry-After": later}),
        Answer(503, b"{}", {"Retry-After": "soon"}),
        OK,
    ]
    client.get_client("acme")
    assert slept[0] == 7
    assert 45 < slept[1] <= 50
    assert slept[2] <= 0.01


def test_a_retry_after_that_is_too_long_is_the_callers(
    client: Any, server: StandIn, slept: list[float]
) -> None:
    server.answers = [Answer(429, b'{"message": "too many"}', {"Retry-After": "3600"})]
    with pytest.raises(modelog_client.TooManyRequests, match="too many") as raised:
        client.get_client("acme")
    assert (raised.value.retry_after, slept) == (3600, [])


def test_the_last_error_is_raised(client: Any, server: StandIn) -> None:
    server.answers = [Answer(503, b'{"message": "no store"}')] * 4
    with pytest.raises(modelog_client.Unavailable, match="no store"):
        client.get_client("acme")
    assert len(server.requests) == 4


def test_an_error_carries_all_that_was_said(client: Any, server: StandIn) -> None:
    said = {
        "success": False,
        "message": "not that",
        "errors": [{"path": "/name", "message": "expected text"}],
        "request_id": "r1",
        "blocking_services": [{"service_id": "s", "errors": []}],
    }
    server.answers = [Answer(422, json.dumps(said).encode(), {"X-Request-Id": "r1"})]
    with pytest.raises(modelog_client.NotAllowed) as raised:
        create(client)
    error = raised.value
    assert (error.status, error.message, error.request_id) == (422, "not that", "r1")
    assert [(each.path, each.message) for each in error.errors] == [("/name", "expected text")]
    assert [each.service_id for each in error.blocking_services] == ["s"]
    assert error.body == said
    assert str(error) == "422: not that\n  /name: expected text"


@pytest.mark.parametrize(
    ("status", "kind_of_error"),
    [
        (400, "BadRequest"),
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound"),
        (409, "Conflict"),
        (412, "PreconditionFailed"),
        (413, "TooLarge"),
        (500, "ApiError"),
        (302, "ApiError"),
    ],
)
def test_an_error_is_of_the_kind_of_its_status_and_not_repeated(
    client: Any, server: StandIn, status: int, kind_of_error: str
) -> None:
    elsewhere = {"Location": f"{server.url}/elsewhere"}
    server.answers = [Answer(status, b"<html>" + b"x" * 5000, elsewhere)]
    with pytest.raises(modelog_client.ApiError) as raised:
        create(client)
    assert type(raised.value).__name__ == kind_of_error
    assert raised.value.status == status
    assert len(raised.value.body) == 1000
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"client_id": 1}', b"\xff"])
def test_an_answer_of_something_else_is_named(client: Any, server: StandIn, body: bytes) -> None:
    server.answers = [Answer(200, body)]
    with pytest.raises(modelog_client.UnexpectedAnswer, match="GET /v2/clients/acme"):
        client.get_client("acme")


def test_what_a_newer_service_adds_is_passed_over(client: Any, server: StandIn) -> None:
    server.answers = [Answer(200, json.dumps({**CLIENT, "new": 1}).encode())]
    assert client.get_client("acme").name == "Acme"


def test_what_was_written_is_read_on_every_node(client: Any, server: StandIn) -> None:
    server.answers = [OK, MADE, OK, Answer(201, MADE.body, {"Ledger-Position": "5"}), OK, OK]
    client.get_client("acme")
    create(client)
    client.get_client("acme")
    create(client)
    client.get_client("acme")
    client.saw(9)
    client.get_client("acme")
    positions = [request.headers.get("ledger-position") for request in server.requests]
    assert positions == [None, None, "7", None, "7", "9"]
    assert client.position == 9


def test_a_token_may_be_asked_for_before_every_try(kind: str, server: StandIn) -> None:
    tokens = iter(["one", "two"])
    server.answers = [Answer(503), OK]
    with connected(kind, server.url, lambda: next(tokens), retries=QUICK) as client:
        client.get_client("acme")
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer one", "Bearer two"]


def test_pages_are_read_from_the_same_service_whatever_the_link_says(
    client: Any, server: StandIn
) -> None:
    page = json.dumps([CLIENT, CLIENT]).encode()
    link = '<http://elsewhere.test/v2/clients?limit=2&cursor=c%2B1>; rel="next"'
    server.answers = [Answer(200, page, {"Link": link}), Answer(503), Answer(200, page)]
    items = client.list_clients(page_size=2, status="active")
    assert server.requests == []
    assert len(list(items)) == 4
    paths = [request.path for request in server.requests]
    assert paths[0] == "/v2/clients?status=active&limit=2"
    assert paths[1:] == ["/v2/clients?status=active&limit=2&cursor=c%2B1"] * 2


@pytest.mark.parametrize("given", ["", ".", ".."])
def test_what_is_no_id_is_not_sent(client: Any, server: StandIn, given: str) -> None:
    with pytest.raises(ValueError, match="is no id"):
        client.get_client(given)
    server.answers = [OK]
    client.get_client("a/b?c")
    assert [request.path for request in server.requests] == ["/v2/clients/a%2Fb%3Fc"]


def test_a_time_without_a_zone_is_refused(client: Any, server: StandIn) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        client.get_client("acme", as_of=datetime(2026, 1, 31))  # noqa: DTZ001
    server.answers = [OK]
    client.get_client("acme", as_of=datetime(2026, 1, 31, tzinfo=UTC))
    assert server.requests[0].path.endswith("?as_of=2026-01-31T00%3A00%3A00%2B00%3A00")


def test_a_wait_for_a_job_ends(
    client: Any, server: StandIn, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0] + sum(slept))
    job: dict[str, Any] = {
        **dict.fromkeys(["input", "output", "error", "assignment_id", "client_id"]),
        **dict.fromkeys(["domain_id", "service_id", "triggered_by", "completed_at"]),
        "job_id": "j",
        "job_type": "training",
        "status": "started",
        "model_id": "m",
        "model_version": "1",
        "warnings": [],
        "attempts": 1,
        "created_at": "x",
        "started_at": "x",
    }
    server.otherwise = lambda _request: Answer(200, json.dumps(job).encode())
    with pytest.raises(modelog_client.NotEnded, match="job j is still started") as raised:
        client.wait("j", timeout=2.5)
    assert raised.value.job.status == "started"
    # The service answered at once each time; the client does not ask without end.
    paths = [request.path for request in server.requests]
    assert paths == [f"/v2/jobs/j?wait={left}" for left in (2, 1, 0, 0)]
    assert slept == [1.0, 1.0, 0.5]
    server.otherwise = lambda _request: Answer(
        200, json.dumps({**job, "completed_at": "y", "status": "success"}).encode()
    )
    assert client.wait(raised.value.job).status == "success"
    assert server.requests[-1].path == "/v2/jobs/j?wait=30"
