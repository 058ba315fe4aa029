"""The audit over HTTP: the whole log asked, and what led to a job (API section 4)."""

import json
import threading
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
    pages,
    refused,
    set_status,
    taken,
)
from tests.jobs.support import ended, model, run, start
from tests.node import Node
from tests.subscriptions.test_subscriptions_api import jobs_of, subscribe
from tests.tenants.support import Tenant

EVENTS = "/v2/audit/events"


def positions(events: list[dict[str, Any]]) -> list[int]:
    return [each["position"] for each in events]


# The whole log


def test_every_event_is_there_once_in_either_order(api: httpx.Client) -> None:
    for _ in range(3):
        created_id(api)
    end = log_end(api)
    every = list(range(1, end + 1))
    for limit in (3, 100):
        assert positions(all_of(api, f"{EVENTS}?limit={limit}&to=2126-01-01T00:00:00Z")) == every
    assert positions(all_of(api, f"{EVENTS}?order=desc&limit=7")) == every[::-1]
    assert positions(all_of(api, f"{EVENTS}?after={end - 2}&order=desc")) == [end, end - 1]


def test_an_event_is_shown_with_who_when_and_what(node: Node) -> None:
    trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    actor = fresh("auditor")
    with node.client(subject=actor, client_id="acme") as api:
        model_id = created_id(api)
        before = datetime.now(UTC)
        headers = {"X-Request-Id": fresh("request"), "traceparent": trace}
        changed = api.post(
            f"/v2/models/{model_id}/versions/1/new_status",
            json={"status": "active"},
            headers=headers,
        )
        # What was just written is there at once.
        [last] = taken(api.get(f"{EVENTS}?order=desc&limit=1"))
        mine = all_of(api, f"{EVENTS}?actor={actor}")
        own = all_of(api, f"{EVENTS}?stream=model:{model_id}")
        history = taken(api.get(f"/v2/models/{model_id}/history"))
    assert mine == own
    assert mine[-1] == last
    assert last.pop("at") >= before.isoformat().replace("+00:00", "Z")
    assert last.pop("traceparent").split("-")[1] == trace.split("-")[1]
    assert {"subject": actor, "client_id": "acme"}.items() <= last.pop("actor").items()
    assert last == {
        "position": int(changed.headers["Ledger-Position"]),
        "stream": f"model:{model_id}",
        "revision": 3,
        "type": "model.version_status_set",
        "request_id": headers["X-Request-Id"],
        "correlation": headers["X-Request-Id"],
        "causation": None,
        "data": {"version": "1", "status": "active", "previous": "pending"},
    }
    for shown, entry in zip(own, history, strict=True):
        assert {name: shown[name] for name in ("position", "type", "request_id")} == {
            name: entry[name] for name in ("position", "type", "request_id")
        }
    assert own[0]["data"]["definition"]["handlers"] == body()["handlers"]


def test_filters_hold_together(node: Node) -> None:
    actor = fresh("auditor")
    with node.client(subject=actor) as api:
        first, second = created_id(api), created_id(api)
        set_status(api, first, "1", "active")
        time.sleep(0.01)
        moment = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        time.sleep(0.01)
        set_status(api, second, "1", "active")
        set_status(api, second, "1", "failed")
        end = log_end(api)

        def found(**filters: Any) -> list[tuple[str, int]]:
            query = httpx.QueryParams({"limit": 2, **filters})
            events = all_of(api, f"{EVENTS}?{query}")
            return [(each["stream"].partition(":")[2], each["revision"]) for each in events]

        kind = "model.version_status_set"
        every = [(first, 1), (first, 2), (second, 1), (second, 2)]
        every += [(first, 3), (second, 3), (second, 4)]
        assert found(actor=actor) == every
        assert found(actor=actor, order="desc") == every[::-1]
        assert found(actor=actor, type=kind) == every[4:]
        assert found(actor=actor, type=kind, stream=f"model:{second}") == every[5:]
        assert found(actor=actor, type=kind, order="desc", **{"from": moment}) == every[:4:-1]
        assert found(actor=actor, to=moment) == every[:5]
        assert found(stream=f"model:{second}", **{"from": moment}) == every[5:]
        assert found(stream=f"model:{second}", to=moment, order="desc") == every[3:1:-1]
        assert found(actor=actor, after=end - 2) == every[5:]
        assert found(actor=actor, after=end) == []
        assert found(actor=fresh("nobody")) == []
        assert found(stream="model:nothing at all") == []
        # A plus sign may come as it is, and ranges that touch share nothing.
        offset = moment.replace("Z", "+00:00")
        assert taken(api.get(f"{EVENTS}?actor={actor}&from={offset}&to={offset}")) == []


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_pages_are_stable_while_others_write(api: httpx.Client, order: str) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    for number in range(20):
        taken(api.put(url, json=body(name=f"{number}")))
    before = positions(all_of(api, f"{EVENTS}?order={order}"))
    stopped = threading.Event()

    def write() -> None:
        while not stopped.is_set():
            taken(api.put(url, json=body()))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        seen = positions(all_of(api, f"{EVENTS}?order={order}&limit=5"))
    finally:
        stopped.set()
        writer.join()
    assert len(set(seen)) == len(seen)
    assert [position for position in seen if position <= max(before)] == before


def test_what_cannot_be_asked_is_refused_by_name(api: httpx.Client) -> None:
    for query, named in (
        ("type=model.unheard", "type"),
        ("from=yesterday", "from"),
        ("to=2026-01-31T12:00:00", "to"),
        ("from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", "to"),
        ("after=-1", "after"),
        ("after=last", "after"),
        ("order=newest", "order"),
        ("actor=%00", "actor"),
        (f"stream={'x' * 1_025}", "stream"),
        ("limit=0", "limit"),
        ("cursor=1", "cursor"),
        ("subject=ada", "subject"),
        ("actor=a&actor=b", "actor"),
    ):
        refused(api.get(f"{EVENTS}?{query}"), 400, [named])
    for query in ("from=0001-01-01T00:00:00Z", "to=9999-12-31T23:59:59Z"):
        assert api.get(f"{EVENTS}?limit=1&{query}").is_success


def test_pages_of_large_events_end_early(api: httpx.Client) -> None:
    model_id = created_id(api)
    for number in range(4):
        metadata = {"large": f"{number}" * 3_000_000}
        taken(api.put(f"/v2/models/{model_id}", json=body(metadata=metadata)))
    found = pages(api, f"{EVENTS}?stream=model:{model_id}")
    assert len(found) > 1
    assert sum(map(len, found)) == 6


# Who may read it


def test_an_auditor_reads_everything_and_a_tenant_nothing(node: Node) -> None:
    with node.client() as api:
        tenant = Tenant(api)
        model_id = model(api)
        tenant.assign("key", model_id)
        path = f"{tenant.domain}/assignments/key/jobs"
        of_tenant = ended(api, taken(api.post(path, json={"input": 1}))["job_id"])["job_id"]
        direct = run(api, model_id, 1)["job_id"]
    with node.client(["read_audit"], client_id=fresh("auditors")) as auditor:
        for job_id in (of_tenant, direct):
            events = all_of(auditor, f"{EVENTS}?stream=job:{job_id}")
            assert [each["type"] for each in events] == [
                "job.requested",
                "job.dispatched",
                "job.completed",
            ]
        history = taken(auditor.get(f"/v2/jobs/{direct}/history"))
        assert positions(history) == positions(events)
        assert taken(auditor.get(f"/v2/jobs/{direct}/causes"))["complete"] is True
        refused(auditor.get(f"/v2/jobs/{direct}"), 403)
    scopes = ["read_models", "read_domains", "manage_clients"]
    with node.client(scopes, client_id=tenant.client_id) as machine:
        refused(machine.get(EVENTS), 403)
        assert taken(machine.get(f"/v2/jobs/{of_tenant}/causes"))["complete"] is True
    with node.client([], groups=[f"client:{tenant.client_id}"]) as person:
        refused(person.get(EVENTS), 403)
        assert taken(person.get(f"/v2/jobs/{of_tenant}/causes"))["complete"] is True
    with node.client([*scopes, "read_audit"], client_id=fresh("client")) as other:
        unknown = fresh("job")
        answers = [
            refused(other.get(f"/v2/jobs/{job_id}/{what}"), 404)["message"].replace(job_id, "")
            for what in ("causes", "history")
            for job_id in (of_tenant, unknown)
        ]
        assert len(set(answers)) == 1
    with node.client(["run_inference"], client_id=fresh("client")) as other:
        refused(other.get(f"/v2/jobs/{direct}/causes"), 403)


# What led to a job


def chain_of(api: httpx.Client, job_id: str) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    found = taken(api.get(f"/v2/jobs/{job_id}/causes"))
    return found, [(each["type"], each["event"].partition("@")[0]) for each in found["causes"]]


def test_a_chain_of_subscriptions_leads_back_to_the_request_that_started_it(node: Node) -> None:
    with node.client(subject="ada") as api:
        one, two, three = (model(api) for _ in range(3))
        subscribe(api, one, two)
        subscribe(api, two, three)
        request = fresh("request")
        started = api.post(
            f"/v2/models/{one}/versions/1/inference",
            json={"input": 1},
            headers={"X-Request-Id": request},
        )
        first = ended(api, taken(started)["inference_job_id"])["job_id"]
        for model_id in (two, three):
            deadline = time.monotonic() + 30
            while not jobs_of(api, model_id) and time.monotonic() < deadline:
                time.sleep(0.05)
        [second], [third] = jobs_of(api, two), jobs_of(api, three)
        found, steps = chain_of(api, third["job_id"])
        assert steps == [
            ("job.requested", f"job:{third['job_id']}"),
            ("job.completed", f"job:{second['job_id']}"),
            ("job.requested", f"job:{second['job_id']}"),
            ("job.completed", f"job:{first}"),
            ("job.requested", f"job:{first}"),
        ]
        assert (found["job_id"], found["complete"]) == (third["job_id"], True)
        assert found["correlation"] == request
        root = found["causes"][-1]
        assert (root["request_id"], root["actor"]["subject"]) == (request, "ada")
        assert positions(found["causes"]) == sorted(positions(found["causes"]), reverse=True)
        events = all_of(api, f"{EVENTS}?stream=job:{third['job_id']}")
        assert {each["correlation"] for each in events} == {request}

        where = ["--database-url", node.database_url]
        printed = node.run("audit", "chain", third["job_id"], *where)
        assert printed.returncode == 0, printed.stderr
        lines = printed.stdout.splitlines()
        assert len(lines) == 6
        for line, cause in zip(lines, found["causes"], strict=False):
            assert cause["event"] in line
            assert cause["actor"]["subject"] in line
        assert lines[-1] == f"first request {request}"
        as_json = node.run("audit", "chain", third["job_id"], "--json", *where)
        assert json.loads(as_json.stdout) == found
        unknown = node.run("audit", "chain", fresh("job"), *where)
        assert unknown.returncode == 1
        assert "no job has the id" in unknown.stderr


def test_an_activation_by_hand_and_an_initialisation_are_causes(api: httpx.Client) -> None:
    source, target = model(api, active=False), model(api)
    subscribe(api, source, target, trigger_event="training_complete")
    trained = ended(api, start(api, source, "training", input=1))["job_id"]
    set_status(api, source, "1", "active")
    [fired] = jobs_of(api, target)
    assert fired["triggered_by"]["job_id"] == trained
    _, steps = chain_of(api, fired["job_id"])
    assert steps == [
        ("job.requested", f"job:{fired['job_id']}"),
        ("model.version_status_set", f"model:{source}"),
    ]
    tenant = Tenant(api)
    tenant.assigned_default()
    initialised = taken(tenant.init("one"))["job_id"]
    _, steps = chain_of(api, initialised)
    service = f"service:{tenant.client_id}/{tenant.domain_id}/one"
    assert steps == [("job.requested", f"job:{initialised}"), ("service.initialized", service)]
    refused(api.get(f"/v2/jobs/{fresh('job')}/causes"), 404)


def test_a_chain_ends_where_the_caller_may_not_see(api: httpx.Client, node: Node) -> None:
    """A tenant's training, activated by hand by somebody else, fires a job of the tenant."""
    tenant = Tenant(api)
    source, target = model(api), model(api)
    subscribe(api, source, target, trigger_event="training_complete")
    tenant.assign("key", source)
    set_status(api, source, "1", "failed")
    run_training = {"job_type": "training", "input": 1}
    path = f"{tenant.domain}/assignments/key/jobs"
    ended(api, taken(api.post(path, json=run_training))["job_id"])
    set_status(api, source, "1", "active")
    [fired] = jobs_of(api, target)
    assert fired["client_id"] == tenant.client_id
    whole, steps = chain_of(api, fired["job_id"])
    assert [kind for kind, _ in steps] == ["job.requested", "model.version_status_set"]
    with node.client(["run_inference"], client_id=tenant.client_id) as machine:
        part, steps = chain_of(machine, fired["job_id"])
    assert part == {**whole, "complete": False, "causes": whole["causes"][:1]}
    with node.client(["read_models"], client_id=tenant.client_id) as machine:
        assert chain_of(machine, fired["job_id"])[0] == whole
