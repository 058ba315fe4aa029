"""What holds for every route (API section 1): headers, retries, freshness, errors."""

import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.adapters.http.support import (
    SEED,
    active_id,
    all_of,
    body,
    create,
    created_id,
    fresh,
    latin1,
    log_end,
    refused,
    revision,
    set_status,
    taken,
)
from tests.node import Node

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")

Write = tuple[str, str, dict[str, Any], int]


def writes(model_id: str) -> list[Write]:
    """One request of every writing operation, each of which a model with version 1 allows."""
    url = f"/v2/models/{model_id}"
    return [
        ("POST", "/v2/models", body(), 201),
        ("PUT", url, body(name="put"), 200),
        ("POST", f"{url}/new_version", {"description": "own"}, 201),
        ("POST", f"{url}/versions/1/new_status", {"status": "active"}, 200),
    ]


# ETag, If-Match, If-None-Match


def test_reads_and_writes_of_one_resource_carry_the_revision_as_a_strong_tag(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    for method, path, sent, _ in writes(model_id):
        response = api.request(method, path, json=sent)
        assert revision(response) == taken(response)["model"]["revision"]
    now = revision(api.get(url))
    assert now == taken(api.get(url))["model"]["revision"]
    assert revision(api.get(f"{url}/versions/1")) == now


def guarded(model_id: str) -> list[tuple[str, str, dict[str, Any]]]:
    url = f"/v2/models/{model_id}"
    return [
        ("PUT", url, body(name="guarded")),
        ("POST", f"{url}/versions/1/new_status", {"status": "training"}),
        ("POST", f"{url}/new_version", {}),
    ]


@pytest.mark.parametrize("operation", range(3), ids=["update", "status", "new version"])
def test_a_change_is_made_only_to_a_revision_that_if_match_names(
    api: httpx.Client, operation: int
) -> None:
    model_id = created_id(api)
    method, url, sent = guarded(model_id)[operation]
    shown, end = taken(api.get(f"/v2/models/{model_id}")), log_end(api)
    for stale in ('"1"', '"3"', '"0"', '"-2"', '""', '"x"', '"1", "3"', '"2 "', '"²"'):
        header = latin1({"If-Match": stale})
        envelope = refused(api.request(method, url, json=sent, headers=header), 412)
        assert "If-Match" in envelope["message"]
    for weak in ('W/"2"', 'W/"2", "3"'):
        refused(api.request(method, url, json=sent, headers={"If-Match": weak}), 412)
    assert log_end(api) == end
    assert taken(api.get(f"/v2/models/{model_id}")) == shown
    assert taken(api.request(method, url, json=sent, headers={"If-Match": '"2"'}))
    refused(api.request(method, url, json=sent, headers={"If-Match": '"2"'}), 412)


def test_what_is_malformed_is_so_whatever_the_revision(api: httpx.Client) -> None:
    model_id = created_id(api)
    other = {"If-Match": '"99"'}
    sent = body(name="")
    refused(api.put(f"/v2/models/{model_id}", json=sent, headers=other), 400, ["/name"])
    sent = {"metadata": "no object"}
    url = f"/v2/models/{model_id}/new_version"
    refused(api.post(url, json=sent, headers=other), 400, ["/metadata"])
    refused(api.post(url, json={}, headers=other), 412)


@pytest.mark.parametrize("given", ['"2"', '"1", "2"', '"1","2","3"', 'W/"2", "2"', "*"])
def test_if_match_takes_a_list_and_a_star(api: httpx.Client, given: str) -> None:
    model_id = created_id(api)
    response = api.put(f"/v2/models/{model_id}", json=SEED, headers={"If-Match": given})
    assert taken(response)["model"]["revision"] == 3


@pytest.mark.parametrize("tag", ['"02"', '"0000000000000000002"', '"+2"', '"2.0"'])
def test_a_tag_is_compared_as_text_and_not_as_a_number(api: httpx.Client, tag: str) -> None:
    model_id = created_id(api)
    refused(api.put(f"/v2/models/{model_id}", json=SEED, headers={"If-Match": tag}), 412)
    assert api.get(f"/v2/models/{model_id}", headers={"If-None-Match": tag}).status_code == 200


@pytest.mark.parametrize("header", ["If-Match", "If-None-Match"])
@pytest.mark.parametrize("given", ["2", "", '"2', '2"', 'w/"2"', '"2" "3"', "'2'", '"2";'])
def test_a_precondition_that_cannot_be_read_is_refused(
    api: httpx.Client, header: str, given: str
) -> None:
    model_id = created_id(api)
    end = log_end(api)
    method = "PUT" if header == "If-Match" else "GET"
    response = api.request(
        method,
        f"/v2/models/{model_id}",
        json=SEED if method == "PUT" else None,
        headers={header: given},
    )
    refused(response, 400, [header])
    assert log_end(api) == end


@pytest.mark.parametrize("digits", [18, 19, 20, 400, 4_300, 4_301, 20_000])
def test_a_tag_of_any_number_of_digits_is_one_that_does_not_match(
    api: httpx.Client, digits: int
) -> None:
    model_id = created_id(api)
    tag = f'"{"9" * digits}"'
    refused(api.put(f"/v2/models/{model_id}", json=SEED, headers={"If-Match": tag}), 412)
    assert api.get(f"/v2/models/{model_id}", headers={"If-None-Match": tag}).status_code == 200


def test_what_the_caller_has_already_is_not_sent_again(api: httpx.Client) -> None:
    model_id = created_id(api)
    for url in (f"/v2/models/{model_id}", f"/v2/models/{model_id}/versions/1"):
        tag = api.get(url).headers["ETag"]
        for given in (tag, f"W/{tag}", f'"0", {tag}', "*"):
            response = api.get(url, headers={"If-None-Match": given})
            assert (response.status_code, response.content) == (304, b"")
            assert response.headers["ETag"] == tag
        for given in ('"0"', 'W/"0"', '"0", "1"'):
            assert taken(api.get(url, headers={"If-None-Match": given}))
    set_status(api, model_id, "1", "active")
    for url in (f"/v2/models/{model_id}", f"/v2/models/{model_id}/versions/1"):
        assert taken(api.get(url, headers={"If-None-Match": tag}))


# Idempotency-Key

FIRST_ANSWER = ("ETag", "Ledger-Position", "Content-Type")


def same_answer(first: httpx.Response, second: httpx.Response) -> bool:
    """Whether a retry got what the first request got."""
    return (
        first.status_code == second.status_code
        and first.json() == second.json()
        and all(first.headers[name] == second.headers[name] for name in FIRST_ANSWER)
    )


@pytest.mark.parametrize("operation", range(4), ids=["create", "update", "version", "status"])
def test_the_same_key_and_body_give_the_first_answer_and_append_nothing(
    api: httpx.Client, operation: int
) -> None:
    model_id = created_id(api)
    method, url, sent, status = writes(model_id)[operation]
    header = {"Idempotency-Key": fresh("key")}
    first = api.request(method, url, json=sent, headers=header)
    assert first.status_code == status
    assert int(first.headers["Ledger-Position"]) == log_end(api)
    taken(api.put(f"/v2/models/{model_id}", json=body(name="in between")))
    end = log_end(api)
    for _ in range(3):
        again = api.request(method, url, json=sent, headers=header)
        assert same_answer(first, again)
    assert log_end(api) == end


def test_the_same_json_in_another_order_and_spacing_is_the_same_request(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    sent = body(metadata={"a": 1, "b": {"c": "é", "d": [1, 2.5]}})
    header = {"Idempotency-Key": fresh("key"), "Content-Type": "application/json"}
    forms = [
        json.dumps(sent),
        json.dumps(dict(reversed(sent.items()))),
        json.dumps(sent, indent=3, sort_keys=True, ensure_ascii=False),
        json.dumps(sent, separators=(",", ":")),
    ]
    answers = [
        api.put(f"/v2/models/{model_id}", content=form.encode(), headers=header) for form in forms
    ]
    assert all(same_answer(answers[0], answer) for answer in answers)
    assert taken(api.get(f"/v2/models/{model_id}"))["model"]["revision"] == 3


def test_the_same_key_for_another_request_is_a_conflict(api: httpx.Client) -> None:
    model_id, other_id = created_id(api), created_id(api)
    url = f"/v2/models/{model_id}"
    header = {"Idempotency-Key": fresh("key")}
    first = api.put(url, json=SEED, headers=header)
    taken(first)
    end = log_end(api)
    for method, path, sent in [
        ("PUT", url, body(name="other")),
        ("PUT", url, body(metadata={"order": [2, 1]})),
        ("PUT", f"/v2/models/{other_id}", SEED),
        ("POST", "/v2/models", SEED),
        ("POST", f"{url}/new_version", {}),
        ("POST", f"{url}/versions/1/new_status", {"status": "active"}),
    ]:
        response = api.request(method, path, json=sent, headers=header)
        envelope = refused(response, 409, ["Idempotency-Key"])
        assert "Idempotency-Key" in envelope["message"]
    assert log_end(api) == end
    assert same_answer(first, api.put(url, json=SEED, headers=header))


def test_a_key_belongs_to_its_caller_and_not_to_one_token(node: Node) -> None:
    key = fresh("key")
    with (
        node.client(subject="ada") as ada,
        node.client(("manage_models",), subject="ada") as ada_again,
        node.client(subject="grace") as grace,
        node.client(subject="ada", client_id="tools") as ada_by_tools,
    ):
        header = {"Idempotency-Key": key}
        first = ada.post("/v2/models", json=SEED, headers=header)
        assert same_answer(first, ada_again.post("/v2/models", json=SEED, headers=header))
        others = [
            each.post("/v2/models", json=body(name=key), headers=header)
            for each in (grace, ada_by_tools)
        ]
    made = {taken(response)["model"]["id"] for response in (first, *others)}
    assert len(made) == 3


def test_a_retry_gets_the_first_answer_however_the_model_has_changed_since(
    api: httpx.Client,
) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    stated = {"Idempotency-Key": fresh("key"), "If-Match": api.get(url).headers["ETag"]}
    put = api.put(url, json=SEED, headers=stated)
    status = {"Idempotency-Key": fresh("key")}
    active = api.post(f"{url}/versions/2/new_status", json={"status": "active"}, headers=status)
    named = {"Idempotency-Key": fresh("key")}
    made = api.post(f"{url}/new_version", json={"version": "n"}, headers=named)
    given_id = fresh()
    created = {"Idempotency-Key": fresh("key")}
    model = api.post("/v2/models", json=body(id=given_id), headers=created)
    set_status(api, model_id, "2", "failed")
    set_status(api, model_id, "2", "pending")
    end = log_end(api)
    # Without its key each of these would be refused or would do something by now.
    assert same_answer(put, api.put(url, json=SEED, headers=stated))
    again = api.post(f"{url}/versions/2/new_status", json={"status": "active"}, headers=status)
    assert same_answer(active, again)
    again = api.post(f"{url}/new_version", json={"version": "n"}, headers=named)
    assert same_answer(made, again)
    assert same_answer(model, api.post("/v2/models", json=body(id=given_id), headers=created))
    assert log_end(api) == end


def test_a_refused_request_leaves_its_key_free(api: httpx.Client) -> None:
    model_id = fresh()
    url = f"/v2/models/{model_id}"
    header = {"Idempotency-Key": fresh("key")}
    end = log_end(api)
    refused(api.put(url, json=body(name=""), headers=header), 400)
    refused(api.put(url, json=SEED, headers=header), 404)
    assert log_end(api) == end
    create(api, id=model_id)
    refused(api.put(url, json=SEED, headers={**header, "If-Match": '"1"'}), 412)
    first = api.put(url, json=SEED, headers=header)
    assert taken(first)["model"]["revision"] == 3
    assert same_answer(first, api.put(url, json=SEED, headers=header))
    status = {"Idempotency-Key": fresh("key")}
    to_pending = f"{url}/versions/1/new_status", {"status": "pending"}
    set_status(api, model_id, "1", "active")
    refused(api.post(to_pending[0], json=to_pending[1], headers=status), 422)
    set_status(api, model_id, "1", "failed")
    first = api.post(to_pending[0], json=to_pending[1], headers=status)
    assert taken(first)["version"]["status"] == "pending"
    set_status(api, model_id, "1", "active")
    assert same_answer(first, api.post(to_pending[0], json=to_pending[1], headers=status))


def test_a_request_that_changed_nothing_is_answered_alike_when_repeated(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}/versions/1/new_status"
    header = {"Idempotency-Key": fresh("key")}
    first = api.post(url, json={"status": "pending"}, headers=header)
    assert taken(first)["version"]["status"] == "pending"
    assert len(all_of(api, f"/v2/models/{model_id}/history")) == 2
    set_status(api, model_id, "1", "active")
    end = log_end(api)
    assert same_answer(first, api.post(url, json={"status": "pending"}, headers=header))
    assert log_end(api) == end


@pytest.mark.parametrize("key", ["k", "~" * 255, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "k" * 255])
def test_every_visible_ascii_key_is_taken(api: httpx.Client, key: str) -> None:
    first = api.post("/v2/models", json=SEED, headers={"Idempotency-Key": key})
    second = api.post("/v2/models", json=SEED, headers={"Idempotency-Key": key})
    assert taken(first)["model"]["id"] == taken(second)["model"]["id"]


@pytest.mark.parametrize("key", ["", "a b", "k" * 256, "é", "a\tb", "k" * 5_000])
@pytest.mark.parametrize("operation", range(4), ids=["create", "update", "version", "status"])
def test_any_other_key_is_refused(api: httpx.Client, operation: int, key: str) -> None:
    method, url, sent, _ = writes(created_id(api))[operation]
    end = log_end(api)
    header = latin1({"Idempotency-Key": key})
    refused(api.request(method, url, json=sent, headers=header), 400, ["Idempotency-Key"])
    assert log_end(api) == end


def at_once(count: int, call: Callable[[int], httpx.Response]) -> list[httpx.Response]:
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(call, range(count)))


@pytest.mark.parametrize("operation", range(4), ids=["create", "update", "version", "status"])
def test_requests_with_one_key_at_the_same_moment_have_one_effect(
    api: httpx.Client, operation: int
) -> None:
    model_id = created_id(api) if operation == 3 else active_id(api)
    method, url, sent, status = writes(model_id)[operation]
    header = {"Idempotency-Key": fresh("key")}
    end = log_end(api)
    answers = at_once(24, lambda _: api.request(method, url, json=sent, headers=header))
    assert [answer.status_code for answer in answers] == [status] * 24
    assert all(same_answer(answers[0], answer) for answer in answers)
    # Not the events of 24 requests: those of one, and that it was answered.
    assert int(answers[0].headers["Ledger-Position"]) == log_end(api)
    assert log_end(api) - end <= 3


def test_of_different_requests_with_one_key_at_the_same_moment_one_is_taken(
    api: httpx.Client,
) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    header = {"Idempotency-Key": fresh("key")}
    answers = at_once(
        16, lambda number: api.put(url, json=body(name=f"{number % 4}"), headers=header)
    )
    names = {answer.json()["model"]["name"] for answer in answers if answer.is_success}
    assert len(names) == 1
    for answer in answers:
        if not answer.is_success:
            refused(answer, 409, ["Idempotency-Key"])
    assert [v["version"] for v in all_of(api, f"{url}/versions")] == ["1", "2"]


# Ledger-Position


def test_every_write_answers_the_position_of_its_last_event(api: httpx.Client) -> None:
    model_id = created_id(api)
    for method, url, sent, _ in writes(model_id):
        response = api.request(method, url, json=sent)
        taken(response)
        assert int(response.headers["Ledger-Position"]) == log_end(api)
    unchanged = set_status(api, model_id, "1", "active")
    assert int(unchanged.headers["Ledger-Position"]) == log_end(api)


READS = ("/v2/models?limit=1", "/v2/models/{}", "/v2/models/{}/versions", "/v2/models/{}/history")


@pytest.mark.parametrize("read", [*READS, "/v2/models/{}/versions/1"])
def test_a_read_takes_the_position_that_it_must_include(api: httpx.Client, read: str) -> None:
    model_id = created_id(api)
    url = read.format(model_id)
    end = log_end(api)
    for position in (0, 1, end):
        taken(api.get(url, headers={"Ledger-Position": str(position)}))
    for position in (end + 1, end + 1_000, 10**18 - 1):
        refused(api.get(url, headers={"Ledger-Position": str(position)}), 400, ["Ledger-Position"])
    for given in ("", "x", "-1", "1.0", "1e3", "0x1", "9" * 19, "9" * 5_000, "1, 2", "²"):
        header = latin1({"Ledger-Position": given})
        refused(api.get(url, headers=header), 400, ["Ledger-Position"])


def test_a_caller_reads_each_of_its_writes_at_once_without_any_header(api: httpx.Client) -> None:
    name = fresh("own")
    url = f"/v2/models?name={name}&limit=1000"
    made: list[str] = []
    for _ in range(25):
        made.append(created_id(api, name=name))
        assert [model["id"] for model in taken(api.get(url))] == made
    model_id = made[0]
    set_status(api, model_id, "1", "active")
    assert taken(api.get(url))[0]["status"] == "active"
    for number in range(2, 27):
        taken(api.put(f"/v2/models/{model_id}", json=body(name=name, metadata={"n": number})))
        listed = taken(api.get(f"/v2/models/{model_id}/versions"))
        assert [version["version"] for version in listed] == [
            str(each) for each in range(1, number + 1)
        ]
        assert taken(api.get(url))[0]["metadata"] == {"n": number}
        assert taken(api.get(f"/v2/models/{model_id}"))["version"]["version"] == str(number)


# X-Request-Id, traceparent


@pytest.mark.parametrize(
    "given", ["r", "x" * 128, "a/b:c=d+e,f;g~!", "0f8fad5b-d9cb-469f-a165-70867728950e"]
)
def test_a_request_id_that_came_goes_out_and_into_the_history(
    api: httpx.Client, given: str
) -> None:
    model_id = fresh()
    header = {"X-Request-Id": given}
    response = api.post("/v2/models", json=body(id=model_id), headers=header)
    assert response.headers["X-Request-Id"] == given
    entries = taken(api.get(f"/v2/models/{model_id}/history"))
    assert {entry["request_id"] for entry in entries} == {given}
    read = api.get(f"/v2/models/{fresh('none')}", headers=header)
    assert refused(read, 404)["request_id"] == given


@pytest.mark.parametrize("given", [None, "", "x" * 129, "a b", "é", "a\tb", "x" * 10_000])
def test_any_other_request_id_is_replaced_by_a_generated_one(
    api: httpx.Client, given: str | None
) -> None:
    header = latin1({} if given is None else {"X-Request-Id": given})
    model_id = fresh()
    responses = [
        api.post("/v2/models", json=body(id=model_id), headers=header),
        api.get(f"/v2/models/{model_id}", headers=header),
        api.get("/v2/health", headers=header),
        api.get("/nowhere", headers=header),
    ]
    generated = [response.headers["X-Request-Id"] for response in responses]
    assert all(UUID.fullmatch(each) for each in generated)
    assert len(set(generated)) == len(generated)
    entries = taken(api.get(f"/v2/models/{model_id}/history"))
    assert {entry["request_id"] for entry in entries} == {generated[0]}


def test_an_answer_continues_the_trace_that_came(api: httpx.Client) -> None:
    trace, parent = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
    for flags in ("00", "01"):
        header = {"traceparent": f"00-{trace}-{parent}-{flags}"}
        for response in (api.get("/v2/models", headers=header), api.get("/no", headers=header)):
            given = response.headers["traceparent"]
            assert TRACEPARENT.fullmatch(given)
            version, same_trace, span, same_flags = given.split("-")
            assert (version, same_trace, same_flags) == ("00", trace, flags)
            assert span != parent


@pytest.mark.parametrize(
    "given",
    [
        "",
        "00",
        "garbage",
        "00-" + "0" * 32 + "-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-" + "0" * 16 + "-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
        "x" * 5_000,
    ],
)
def test_a_trace_that_cannot_be_read_is_replaced_by_a_new_one(
    api: httpx.Client, given: str
) -> None:
    seen = [
        api.get("/v2/models?limit=1", headers={"traceparent": given}).headers["traceparent"]
        for _ in range(2)
    ]
    assert all(TRACEPARENT.fullmatch(each) for each in seen)
    assert seen[0].split("-")[1] != seen[1].split("-")[1]
    assert "4bf92f3577b34da6a3ce929d0e0e4736" not in seen[0]


# Errors


def test_every_kind_of_error_comes_in_the_envelope(node: Node, api: httpx.Client) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    end = log_end(api)
    refused(api.get(url, params={"revision": 0}), 400, ["revision"])
    refused(api.put(url, json={}), 400, ["/name"])
    with node.client(()) as nobody:
        refused(nobody.get(url), 401)
        refused(nobody.put(url, json=SEED), 401)
    with node.client(("read_models",)) as reader:
        refused(reader.put(url, json=SEED), 403)
    refused(api.get(f"/v2/models/{fresh('none')}"), 404)
    refused(api.get("/v2/nowhere"), 404)
    refused(api.post(f"{url}/nowhere", json={}), 404)
    refused(api.delete(url), 405)
    refused(api.post("/v2/models", json=body(id=model_id)), 409, ["/id"])
    refused(api.put(url, json=SEED, headers={"If-Match": '"1"'}), 412)
    refused(api.put(url, content=b" " * 7_000_000), 413)
    refused(api.post(f"{url}/versions/1/new_status", json={"status": "pending"}), 422, ["/status"])
    assert log_end(api) == end


def test_a_method_that_a_route_does_not_have_is_told_which_it_has(api: httpx.Client) -> None:
    model_id = created_id(api)
    for method, path, allowed in [
        ("DELETE", "/v2/models", {"GET", "POST"}),
        ("PATCH", f"/v2/models/{model_id}", {"GET", "PUT"}),
        ("GET", f"/v2/models/{model_id}/new_version", {"POST"}),
        ("PUT", f"/v2/models/{model_id}/versions/1/new_status", {"POST"}),
        ("POST", f"/v2/models/{model_id}/history", {"GET"}),
    ]:
        response = api.request(method, path)
        refused(response, 405)
        assert allowed <= {each.strip() for each in response.headers["Allow"].split(",")}


@pytest.mark.parametrize("path", ["/v2/models", "/v2/models/x", "/v2/health", "/nowhere"])
@pytest.mark.parametrize("method", ["OPTIONS", "HEAD", "TRACE", "FOO"])
def test_no_method_at_all_is_an_error_of_the_service(
    node: Node, api: httpx.Client, method: str, path: str
) -> None:
    with node.client(()) as nobody:
        for caller in (api, nobody):
            assert caller.request(method, path).status_code < 500


def test_health_and_readiness_need_no_token(node: Node) -> None:
    with node.client(()) as nobody:
        assert taken(nobody.get("/v2/health")) == {"status": "ok"}
        ready = taken(nobody.get("/v2/ready"))
    assert ready["status"] == "ready"
    assert ready["store"] == "reachable"
    assert {projection["name"] for projection in ready["projections"]} >= {"models"}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v2/models?stauts=active", "stauts"),
        ("/v2/models?status=active&x%20y=", "x y"),
        ("/v2/models?Limit=1", "Limit"),
        ("/v2/clients?cursor=0000000000000000&role=any", "role"),
        ("/v2/jobs/nothing?waiting=1", "waiting"),
    ],
)
def test_a_parameter_that_there_is_not_is_400_with_its_name(
    api: httpx.Client, path: str, name: str
) -> None:
    refused(api.get(path), 400, [name])
