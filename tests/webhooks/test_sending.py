"""What receivers get, and what happens when they do not take it."""

import socket
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from adapters.store.log import open_log
from application.webhook_sending import EACH_AT_ONCE
from tests.adapters.http.support import created_id, fresh, log_end, refused, set_status, taken
from tests.node import Node
from tests.stand_in import Answer, Drop, Reply, Request, StandIn
from tests.webhooks.support import Hook, eventually, taking, verified


@pytest.fixture
def receiver() -> Iterator[StandIn]:
    with StandIn(otherwise=taking) as receiver:
        yield receiver


def subjects(receiver: StandIn) -> list[str]:
    return [request.json["subject"] for request in receiver.requests]


def test_an_event_is_sent_as_the_log_has_it_and_signed(
    api: httpx.Client, receiver: StandIn
) -> None:
    hook = Hook(api, f"{receiver.url}/hooks?to=prices")
    model_id = created_id(api)
    eventually(lambda: receiver.requests)
    eventually(lambda: hook.progress()["delivered"] == 1)
    [request] = receiver.requests
    assert (request.method, request.path) == ("POST", "/hooks?to=prices")
    assert request.headers["content-type"] == "application/cloudevents+json; charset=utf-8"
    assert verified(request, hook.secret)
    [event] = taken(api.get(f"/v2/audit/events?type=model.registered&stream=model:{model_id}"))
    sent = request.json
    assert sent["specversion"] == "1.0"
    assert sent["id"] == f"model:{model_id}@1"
    for ours, theirs in [
        ("type", "type"),
        ("stream", "subject"),
        ("data", "data"),
        ("request_id", "requestid"),
        ("correlation", "correlationid"),
        ("at", "time"),
    ]:
        assert sent[theirs] == event[ours]
    assert int(sent["sequence"]) == event["position"]
    name = f"msg_{hook.id.replace('-', '')}_{event['position']}"
    assert request.headers["webhook-id"] == name
    assert hook.deliveries("pending") == hook.deliveries("dead") == []
    assert hook.progress()["last_success_at"] is not None


def test_only_types_that_were_asked_for_are_sent_and_all_where_none_were(
    api: httpx.Client, receiver: StandIn
) -> None:
    few = Hook(api, f"{receiver.url}/few", ["model.version_status_set"])
    Hook(api, f"{receiver.url}/all", [])
    start = log_end(api)
    set_status(api, created_id(api), "1", "active")
    end = log_end(api)

    def positions(path: str) -> list[int]:
        return [int(each.json["sequence"]) for each in receiver.requests if each.path == path]

    eventually(lambda: set(positions("/all")) >= set(range(start + 1, end + 1)))
    eventually(lambda: few.progress()["delivered"] == 1)
    assert positions("/few") == [end]


def test_the_whole_log_can_be_asked_for(api: httpx.Client, receiver: StandIn) -> None:
    before = [created_id(api) for _ in range(3)]
    hook = Hook(api, receiver.url, after=0)
    eventually(lambda: set(subjects(receiver)) >= {f"model:{each}" for each in before})
    assert hook.shown()["after"] == 0
    beyond = {"url": receiver.url, "after": log_end(api) + 1}
    refused(api.post("/v2/webhooks", json=beyond), 400, ["/after"])


FIRST: dict[str, Reply] = {
    "/error": Answer(500),
    "/redirect": Answer(302, headers={"Location": "/error"}),
    "/broken": Drop(),
}


def test_what_was_not_taken_is_sent_again_as_the_same_message(
    api: httpx.Client, receiver: StandIn
) -> None:
    first = dict(FIRST)
    receiver.otherwise = lambda request: first.pop(request.path, Answer(200))
    hooks = {path: Hook(api, receiver.url + path) for path in FIRST}
    created_id(api)
    for path, hook in hooks.items():
        eventually(partial(hook.has_taken, 1))
        once, again = [each for each in receiver.requests if each.path == path]
        assert once.body == again.body
        assert once.headers["webhook-id"] == again.headers["webhook-id"]
        assert verified(again, hook.secret)


AGAIN = {"resolution": "redelivered"}


def settled(progress: dict[str, Any]) -> int:
    """How many were taken or given up, when nothing is under way."""
    if progress["pending"]:
        return 0
    return int(progress["delivered"]) + int(progress["dead"])


def test_a_receiver_that_was_down_gets_all_when_it_is_up(api: httpx.Client) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # nobody listens, and nobody else gets the port
        port = held.getsockname()[1]
        hook = Hook(api, f"http://127.0.0.1:{port}/")
        made = {f"model:{created_id(api)}" for _ in range(5)}
        eventually(hook.is_disabled)
        assert "nothing was taken in 2 attempts" in hook.shown()["disabled_reason"]
        assert "no connection" in hook.shown()["disabled_reason"]
        made.add(f"model:{created_id(api)}")
        refused(api.post(f"{hook.path}/dead-letters", json=AGAIN), 422, ["/resolution"])
    with StandIn(otherwise=taking, port=port) as receiver:
        assert hook.put(status="active")["disabled_reason"] is None
        eventually(lambda: settled(hook.progress()) == 6)
        hook.resolve("redelivered")
        eventually(partial(hook.has_taken, 6))
        assert set(subjects(receiver)) == made
    assert hook.deliveries("dead") == []


def test_a_receiver_that_wants_no_more_is_sent_no_more(
    api: httpx.Client, receiver: StandIn
) -> None:
    receiver.answers = [Answer(410)]
    hook = Hook(api, receiver.url)
    first = created_id(api)
    eventually(hook.is_disabled)
    assert "410" in hook.shown()["disabled_reason"]
    events = taken(api.get(f"/v2/audit/events?stream=webhook:{hook.id}"))
    assert [each["type"] for each in events] == ["webhook.created", "webhook.disabled"]
    assert events[1]["actor"]["subject"] == "modelog:webhooks"
    second = created_id(api)
    assert hook.id in [each["id"] for each in taken(api.get("/v2/webhooks?status=disabled"))]
    assert len(receiver.requests) == 1
    hook.put(status="active")
    eventually(lambda: hook.progress()["delivered"] == 2)
    assert set(subjects(receiver)) == {f"model:{first}", f"model:{second}"}


def test_what_a_receiver_never_takes_is_a_dead_letter_and_stops_nothing_else(
    api: httpx.Client,
) -> None:
    odd_id = fresh()
    came, other_taken = threading.Event(), threading.Event()

    def picky(request: Request) -> Answer:
        if request.json["subject"] != f"model:{odd_id}":
            return Answer(200)
        came.set()
        other_taken.wait(10)
        return Answer(400, b"a secret of the inside")

    with StandIn(otherwise=picky) as receiver:
        hook = Hook(api, receiver.url)
        created_id(api, id=odd_id)
        assert came.wait(60)
        created_id(api)
        eventually(partial(hook.has_taken, 1))
        other_taken.set()
        [dead] = eventually(partial(hook.deliveries, "dead"))
        assert (dead["attempts"], dead["last_status"]) == (2, 400)
        assert dead["last_error"] == "the receiver answered 400"
        assert dead["next_attempt_at"] is None
        assert hook.shown()["status"] == "active"
        hook.resolve("discarded")
        eventually(lambda: hook.deliveries("dead") == [])
        assert subjects(receiver).count(f"model:{odd_id}") == 2


def test_a_busy_receiver_is_left_alone_for_as_long_as_it_asks(
    api: httpx.Client, receiver: StandIn
) -> None:
    receiver.otherwise = lambda _request: Answer(429, headers={"Retry-After": "3600"})
    hook = Hook(api, receiver.url)
    created_id(api)
    [pending] = eventually(lambda: [d for d in hook.deliveries("pending") if d["last_error"]])
    assert (pending["attempts"], pending["last_status"]) == (1, 429)
    assert pending["next_attempt_at"] > pending["last_attempt_at"]
    assert pending["message_id"] == receiver.requests[0].headers["webhook-id"]
    assert len(receiver.requests) == 1


def test_a_deleted_one_is_gone_with_what_was_to_be_sent(
    api: httpx.Client, receiver: StandIn, node: Node
) -> None:
    receiver.otherwise = lambda _request: Answer(429, headers={"Retry-After": "3600"})
    hook = Hook(api, receiver.url)
    created_id(api)
    eventually(lambda: hook.deliveries("pending"))
    assert api.delete(hook.path).status_code == 204
    for answer in (api.get(hook.path), api.delete(hook.path), api.get(f"{hook.path}/deliveries")):
        refused(answer, 404)
    assert hook.id not in [each["id"] for each in taken(api.get("/v2/webhooks"))]
    log = open_log(node.database_url)
    try:

        def left() -> list[tuple[Any, ...]]:
            with log.database().read() as session:
                return session.execute(
                    "SELECT position FROM webhook_outbox WHERE webhook_id = :id", {"id": hook.id}
                )

        eventually(lambda: not left())
    finally:
        log.close()


def test_after_a_rotation_both_secrets_sign_for_a_while(
    api: httpx.Client, receiver: StandIn
) -> None:
    hook = Hook(api, receiver.url)
    rotated = taken(api.post(f"{hook.path}/secret", json={"overlap_seconds": 3600}))
    created_id(api)
    eventually(lambda: len(receiver.requests) == 1)
    [both] = receiver.requests
    assert len(both.headers["webhook-signature"].split(" ")) == 2
    assert verified(both, hook.secret)
    assert verified(both, rotated["secret"])
    assert rotated["webhook"]["previous_secret_until"] is not None
    last = taken(api.post(f"{hook.path}/secret", json={"overlap_seconds": 0}))
    created_id(api)
    eventually(lambda: len(receiver.requests) == 2)
    alone = receiver.requests[1]
    assert verified(alone, last["secret"])
    assert not verified(alone, hook.secret)
    assert not verified(alone, rotated["secret"])


def test_a_secret_is_shown_once_and_is_neither_in_the_log_nor_in_the_logs(
    api: httpx.Client, receiver: StandIn, node: Node
) -> None:
    key = {"Idempotency-Key": fresh("key")}
    asked = {"url": receiver.url, "types": []}
    made = api.post("/v2/webhooks", json=asked, headers=key)
    again = api.post("/v2/webhooks", json=asked, headers=key)
    assert (again.content, again.headers["Idempotency-Replayed"]) == (made.content, "true")
    path = made.headers["Location"]
    rotated = api.post(f"{path}/secret", json={}, headers={"Idempotency-Key": fresh("key")})
    secrets = [taken(each)["secret"].removeprefix("whsec_") for each in (made, rotated)]
    assert len(set(secrets)) == 2
    eventually(lambda: b"webhook.secret_rotated" in b"".join(r.body for r in receiver.requests))
    read = [api.get(path), api.get("/v2/webhooks?limit=1000"), api.put(path, json={})]
    everything = "".join(each.text for each in read) + node.output()
    log = open_log(node.database_url)
    try:
        records = log.read_log(0, 100_000)
        everything += "".join(record.stored.decode() for record in records)
    finally:
        log.close()
    everything += "".join(request.body.decode() for request in receiver.requests)
    assert made.json()["webhook"]["id"] in everything
    for secret in secrets:
        assert secret not in everything


def test_a_receiver_that_does_not_answer_holds_up_no_other(
    api: httpx.Client, receiver: StandIn
) -> None:
    other_taken = threading.Event()

    def waits(_request: Request) -> Answer:
        other_taken.wait(10)
        return Answer(200)

    with StandIn(otherwise=waits) as slow:
        slow_hook = Hook(api, slow.url)
        hook = Hook(api, receiver.url)
        for _ in range(20):
            created_id(api)
        eventually(partial(hook.has_taken, 20))
        assert slow_hook.has_taken(0)
        other_taken.set()
        assert len(slow.requests) <= EACH_AT_ONCE * 2
