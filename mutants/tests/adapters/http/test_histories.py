"""Histories of every resource, and resources as they were (API section 4)."""

import time
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.adapters.http.support import (
    active_id,
    all_of,
    body,
    created_id,
    fresh,
    log_end,
    refused,
    revision,
    set_status,
    taken,
)
from tests.node import Node


def changes(entry: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {each["path"]: (each["before"], each["after"]) for each in entry["changes"]}


def types(entries: list[dict[str, Any]]) -> list[str]:
    return [entry["type"] for entry in entries]


def subscribe(api: httpx.Client, source: str, target: str, **more: Any) -> str:
    """The path of a new subscription."""
    given = {
        "trigger_event": "training_complete",
        "target_model_id": target,
        "target_action": "inference",
        "input_source": "stored",
        "input": {"features": [1]},
        **more,
    }
    made = api.post(f"/v2/models/{source}/event-subscriptions", json=given)
    assert made.status_code == 201, made.text
    return f"/v2/models/{source}/event-subscriptions/{taken(made)['id']}"


def test_the_history_of_a_version_leaves_the_others_out(api: httpx.Client) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    taken(api.put(url, json=body(name="in place")))
    set_status(api, model_id, "1", "active")
    taken(api.put(url, json=body(name="second")))
    set_status(api, model_id, "2", "failed")
    first = taken(api.get(f"{url}/versions/1/history"))
    second = taken(api.get(f"{url}/versions/2/history"))
    assert types(first) == [
        "model.version_created",
        "model.updated",
        "model.version_status_set",
    ]
    assert changes(first[1])["/name"] == ("example", "in place")
    assert types(second) == ["model.version_created", "model.version_status_set"]
    assert changes(second[1]) == {"/versions/2/status": ("pending", "failed")}
    for number, whole in (("1", first), ("2", second)):
        assert all_of(api, f"{url}/versions/{number}/history?limit=1") == whole
    refused(api.get(f"{url}/versions/9/history"), 404)


def test_the_history_of_a_subscription_goes_on_after_its_deletion(api: httpx.Client) -> None:
    model_id = active_id(api)
    path = subscribe(api, model_id, model_id)
    taken(api.put(path, json={"input": {"features": [2]}, "label": "two"}))
    taken(api.put(path, json={"status": "paused"}))
    assert api.delete(path).status_code == 204
    entries = taken(api.get(f"{path}/history"))
    assert types(entries) == [
        "subscription.created",
        "subscription.updated",
        "subscription.paused",
        "subscription.deleted",
    ]
    assert changes(entries[0])["/input"] == (None, {"features": [1]})
    assert changes(entries[1]) == {"/input/features/0": (1, 2), "/label": (None, "two")}
    assert changes(entries[2]) == {"/status": ("active", "paused")}
    assert changes(entries[3]) == {"/deleted": (False, True)}
    for limit in (1, 3):
        assert all_of(api, f"{path}/history?limit={limit}") == entries
    other = active_id(api)
    refused(api.get(path.replace(model_id, other) + "/history"), 404)
    refused(api.get(f"/v2/models/{model_id}/event-subscriptions/nothing/history"), 404)


def test_the_history_of_a_job_says_what_went_in_and_came_out(node: Node) -> None:
    with node.client(subject="ada") as api:
        model_id = active_id(api, handler_contracts=None)
        started = api.post(f"/v2/models/{model_id}/versions/1/inference", json={"input": {"x": 1}})
        job_id = taken(started)["inference_job_id"]
        done = {"status": "success", "output": {"y": [2]}}
        path = f"/v2/models/{model_id}/versions/1/jobs/{job_id}/complete"
        assert api.post(path, json=done).status_code == 200
        entries = taken(api.get(f"/v2/jobs/{job_id}/history"))
        assert types(entries)[0] == "job.requested"
        assert types(entries)[-1] == "job.completed"
        assert changes(entries[0])["/input"] == (None, {"x": 1})
        assert changes(entries[-1])["/output"] == (None, {"y": [2]})
        assert changes(entries[-1])["/status"][1] == "success"
        assert entries[0]["actor"]["subject"] == "ada"
        assert all_of(api, f"/v2/jobs/{job_id}/history?limit=1") == entries
        refused(api.get("/v2/jobs/nothing/history"), 404)


@pytest.fixture
def tenant(api: httpx.Client) -> str:
    """The path of the domain of a client with one service, renamed and changed and suspended."""
    client = f"/v2/clients/{fresh('client')}"
    made = {"client_id": client.rpartition("/")[2], "name": "First"}
    taken(api.post("/v2/clients", json=made))
    features = [{"name": "size", "json_schema": {"default": "small"}}]
    taken(api.post(f"{client}/domains", json={"domain_id": "stores", "features": features}))
    domain = f"{client}/domains/stores"
    init = {"service_id": "one", "static_features": {"size": "large"}}
    taken(api.post(f"{domain}/service/init", json=init))
    taken(api.put(f"{domain}/service/one", json={"static_features": {}}))
    models = [active_id(api), active_id(api)]
    for scope in (domain, f"{domain}/service/one"):
        for model_id in models:
            given = {"model_id": model_id, "model_version": "1"}
            taken(api.put(f"{scope}/assignments/key", json=given))
        taken(api.put(f"{scope}/assignments/key", json={"status": "archived"}))
    taken(api.put(domain, json={"status": "inactive"}))
    taken(api.put(client, json={"name": "Second", "status": "suspended"}))
    return domain


def test_the_histories_of_what_belongs_to_tenants(api: httpx.Client, tenant: str) -> None:
    client = tenant.partition("/domains")[0]
    of_client = taken(api.get(f"{client}/history"))
    assert types(of_client) == ["client.created", "client.renamed", "client.suspended"]
    assert changes(of_client[1]) == {"/name": ("First", "Second")}
    assert changes(of_client[2]) == {"/status": ("active", "suspended")}
    of_domain = taken(api.get(f"{tenant}/history"))
    assert types(of_domain) == ["domain.created", "domain.deactivated"]
    of_service = taken(api.get(f"{tenant}/service/one/history"))
    assert types(of_service) == ["service.initialized", "service.updated"]
    assert changes(of_service[1]) == {
        "/provided_features/size": ("large", None),
        "/resolved_features/size": ("large", "small"),
    }
    for scope in (tenant, f"{tenant}/service/one"):
        path = f"{scope}/assignments/key/events"
        events = taken(api.get(path))
        assert types(events) == ["assignment.revised"] * 2 + ["assignment.archived"]
        assert set(changes(events[1])) == {"/assignment_id", "/model_id"}
        assert set(changes(events[2])) == {"/status", "/archived_at"}
        assert all_of(api, f"{path}?limit=1") == events
    for path in (
        "/v2/clients/nobody/history",
        f"{client}/domains/nothing/history",
        f"{tenant}/service/nothing/history",
        f"{tenant}/assignments/nothing/events",
        f"{tenant}/service/one/assignments/nothing/events",
    ):
        refused(api.get(path), 404)


def test_what_belongs_to_tenants_as_it_was(api: httpx.Client, tenant: str) -> None:
    client = tenant.partition("/domains")[0]

    def then(path: str, revision: int) -> Any:
        history = path if not path.endswith("/key") else path + "/events"
        suffix = "" if path.endswith("/key") else "/history"
        at = taken(api.get(history + suffix))[revision - 1]["position"]
        return taken(api.get(f"{path}?as_of={at}"))

    assert then(client, 1)["name"] == "First"
    assert then(client, 2)["name"] == "Second"
    assert then(tenant, 1)["status"] == "active"
    assert then(f"{tenant}/service/one", 1)["provided_features"] == {"size": "large"}
    key = f"{tenant}/assignments/key"
    assert [then(key, number)["status"] for number in (1, 2, 3)] == ["active", "active", "archived"]
    assert then(key, 1)["model_id"] != then(key, 2)["model_id"]
    for path in (client, tenant, f"{tenant}/service/one", key):
        refused(api.get(f"{path}?as_of=0"), 404)
        refused(api.get(f"{path}?as_of=yesterday"), 400, ["as_of"])


def test_a_version_a_job_and_a_subscription_as_they_were(api: httpx.Client) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    path = subscribe(api, model_id, model_id)
    before = log_end(api)
    moment = datetime.now(UTC)
    time.sleep(0.01)
    contract = {"inference": {"input_schema": {"type": "string"}}}
    taken(api.put(url, json=body(handler_contracts=contract)))
    set_status(api, model_id, "1", "failed")
    for as_of in (before, moment.isoformat().replace("+00:00", "Z")):
        assert taken(api.get(f"{url}/versions/1?as_of={as_of}"))["status"] == "active"
        shown = taken(api.get(f"{path}?as_of={as_of}"))
        assert (shown["status"], shown["stale_reason"]) == ("active", None)
        listed = taken(api.get(f"{url}/event-subscriptions?as_of={as_of}"))
        assert listed == [shown]
        stale = taken(api.get(f"{url}/event-subscriptions?status=stale&as_of={as_of}"))
        assert stale == []
    assert taken(api.get(path))["status"] == "stale"
    # One that is gone was there then.
    assert api.delete(path).status_code == 204
    refused(api.get(path), 404)
    assert taken(api.get(f"{path}?as_of={before}"))["status"] == "active"
    assert len(taken(api.get(f"{url}/event-subscriptions?as_of={before}"))) == 1
    assert taken(api.get(f"{url}/event-subscriptions")) == []

    other = active_id(api, handler_contracts=None)
    started = api.post(f"/v2/models/{other}/versions/1/inference", json={"input": 1})
    job_id, accepted = taken(started)["inference_job_id"], started.headers["Ledger-Position"]
    done = f"/v2/models/{other}/versions/1/jobs/{job_id}/complete"
    assert api.post(done, json={"status": "success", "output": 2}).status_code == 200
    as_it_was = taken(api.get(f"/v2/jobs/{job_id}?as_of={accepted}&wait=1"))
    assert (as_it_was["status"], as_it_was["output"]) == ("pending", None)
    assert taken(api.get(f"/v2/jobs/{job_id}"))["output"] == 2
    refused(api.get(f"/v2/jobs/{job_id}?as_of=0"), 404)


def test_the_list_of_models_as_it_was(api: httpx.Client) -> None:
    word = fresh("word")
    one, two = (created_id(api, description=word, name=f"{word} {n}") for n in (1, 2))
    between = log_end(api)
    set_status(api, one, "1", "active")
    taken(api.put(f"/v2/models/{two}", json=body(name="renamed", description="other")))
    three = created_id(api, description=word)
    now = log_end(api)

    def listed(query: str) -> list[str]:
        return [each["id"] for each in all_of(api, f"/v2/models?{query}")]

    assert listed(f"q={word}&as_of={between}") == [one, two]
    assert listed(f"q={word}&as_of={now}") == [one, three] == listed(f"q={word}")
    assert listed(f"q={word}&as_of={between}&limit=1") == [one, two]
    assert listed(f"q={word}&as_of={between}&status=active") == []
    assert listed(f"q={word}&as_of={now}&status=active") == [one]
    assert listed(f"name={word} 2&as_of={between}") == [two]
    assert listed("as_of=0") == []
    then = taken(api.get(f"/v2/models?name={word} 1&as_of={between}"))
    assert then == [taken(api.get(f"/v2/models/{one}?as_of={between}"))["model"]]


def test_large_events_make_small_pages(api: httpx.Client) -> None:
    model_id = created_id(api)
    for number in range(5):
        metadata = {"large": f"{number}" * 3_000_000}
        taken(api.put(f"/v2/models/{model_id}", json=body(metadata=metadata)))
    response = api.get(f"/v2/models/{model_id}/history")
    assert 1 < len(taken(response)) < 7
    assert "next" in response.links
    assert len(all_of(api, f"/v2/models/{model_id}/history")) == 7


def test_every_resource_as_it_was_at_a_time(api: httpx.Client, tenant: str) -> None:
    """The time of an event is after it, one before the first is before the resource."""
    client = tenant.partition("/domains")[0]
    model_id = active_id(api)
    subscription = subscribe(api, model_id, model_id)
    taken(api.put(subscription, json={"label": "later"}))
    started = api.post(
        f"/v2/models/{model_id}/versions/1/inference", json={"input": {"features": [1]}}
    )
    job = f"/v2/jobs/{taken(started)['inference_job_id']}"
    done = f"/v2/models/{model_id}/versions/1{job.removeprefix('/v2')}/complete"
    assert api.post(done, json={"status": "failure", "error": "x"}).status_code == 200
    for path, events in (
        (client, "history"),
        (tenant, "history"),
        (f"{tenant}/service/one", "history"),
        (f"{tenant}/assignments/key", "events"),
        (f"{tenant}/service/one/assignments/key", "events"),
        (f"/v2/models/{model_id}", "history"),
        (f"/v2/models/{model_id}/versions/1", "history"),
        (subscription, "history"),
        (job, "history"),
    ):
        entries = taken(api.get(f"{path}/{events}"))
        assert len(entries) > 1, path
        for entry in entries:
            # The worker may have reached for the job's handler in between.
            assert entry["actor"]["subject"] in ("developer", "modelog:worker")
            assert entry["request_id"]
            assert entry["correlation"]
            at_time = api.get(f"{path}?as_of={entry['at']}")
            same_time = [each for each in entries if each["at"] == entry["at"]]
            at_position = api.get(f"{path}?as_of={same_time[-1]['position']}")
            assert taken(at_time) == taken(at_position), path
            assert revision(at_time) == same_time[-1]["revision"], path
        assert taken(api.get(f"{path}?as_of={entries[-1]['position']}")) == taken(api.get(path))
        refused(api.get(f"{path}?as_of=2020-01-31T12:00:00Z"), 404)
        refused(api.get(f"{path}?as_of={entries[0]['position'] - 1}"), 404)


def test_subscriptions_as_they_were_in_the_middle_of_a_deletion(api: httpx.Client) -> None:
    """Deleted at one position, taken off the model's list at the next ones."""
    model_id = active_id(api)
    first, second = subscribe(api, model_id, model_id), subscribe(api, model_id, model_id)
    url = f"/v2/models/{model_id}/event-subscriptions"
    before = log_end(api)
    assert api.delete(first).status_code == 204
    for position in range(before, log_end(api) + 1):
        listed = taken(api.get(f"{url}?as_of={position}"))
        ids = [second.rpartition("/")[2]]
        if position == before:
            ids.insert(0, first.rpartition("/")[2])
        assert [each["id"] for each in listed] == ids, position


def test_pages_of_subscriptions_as_they_were_are_stable_while_others_write(
    api: httpx.Client,
) -> None:
    source, target = active_id(api), active_id(api)
    made = [
        subscribe(api, *((source, target) if number % 2 else (target, source)), label=f"{number}")
        for number in range(7)
    ]
    taken(api.put(made[3], json={"status": "paused"}))
    then = log_end(api)
    url = f"/v2/models/{source}/event-subscriptions"
    for query, numbers in (
        ("role=any", range(7)),
        ("role=source", (1, 3, 5)),
        ("role=target&status=active", (0, 2, 4, 6)),
        ("role=any&status=paused", (3,)),
    ):
        labels: list[str] = []
        following: str | None = f"{url}?{query}&as_of={then}&limit=2"
        while following is not None:
            page = api.get(following)
            labels += [each["label"] for each in taken(page)]
            following = page.links.get("next", {}).get("url")
            # What is gone, paused and new by now changes nothing then.
            later = subscribe(api, source, target, label="later")
            assert api.delete(later).status_code == 204
            taken(api.put(made[number := len(labels) % 7], json={"label": f"changed {number}"}))
        assert labels == [f"{number}" for number in numbers], query
