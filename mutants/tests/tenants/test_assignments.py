"""Assignments over HTTP, in both scopes (API section 5, "Assignments")."""

import concurrent.futures
from typing import Any

import httpx
import pytest

from tests.adapters.http.support import (
    all_of,
    body,
    fresh,
    log_end,
    refused,
    revision,
    set_status,
    taken,
)
from tests.jobs.support import ended, in_process, model
from tests.node import Node
from tests.tenants.support import PAST, SMALL, Tenant


@pytest.fixture(params=["domain", "service"])
def where(request: pytest.FixtureRequest, api: httpx.Client) -> tuple[Tenant, str]:
    """A tenant, and the path of a scope of it."""
    tenant = Tenant(api)
    tenant.init("one")
    return tenant, tenant.domain if request.param == "domain" else tenant.service("one")


def put(api: httpx.Client, scope: str, key: str, model_id: str, **more: Any) -> httpx.Response:
    given = {"model_id": model_id, "model_version": "1", **more}
    return api.put(f"{scope}/assignments/{key}", json=given)


def test_a_key_has_one_active_revision_and_every_former_one(
    api: httpx.Client, where: tuple[Tenant, str]
) -> None:
    tenant, scope = where
    one, two = model(api), model(api)
    first = put(api, scope, "forecast", one, role="primary", settings={"a": 1}, metadata={"b": [2]})
    shown = taken(first)
    service_id = "one" if scope != tenant.domain else None
    assert shown == {
        "assignment_id": shown["assignment_id"],
        "assignment_key": "forecast",
        "model_id": one,
        "model_version": "1",
        "status": "active",
        "role": "primary",
        "settings": {"a": 1},
        "metadata": {"b": [2]},
        "client_id": tenant.client_id,
        "domain_id": tenant.domain_id,
        "service_id": service_id,
        "created_at": shown["created_at"],
        "archived_at": None,
    }
    given = {"assignment_key": "forecast", "model_id": two, "model_version": "1"}
    second = taken(api.post(f"{scope}/assignments", json=given))
    assert second["assignment_id"] != shown["assignment_id"]
    found = api.get(f"{scope}/assignments/forecast")
    assert taken(found) == second
    assert revision(found) == 2
    assert all_of(api, f"{scope}/assignments") == [second]
    history = all_of(api, f"{scope}/assignments/forecast/history")
    assert history == [
        second,
        {**shown, "status": "archived", "archived_at": second["created_at"]},
    ]
    assert all_of(api, f"{scope}/assignments/forecast/history?limit=1") == history
    archived = taken(api.put(f"{scope}/assignments/forecast", json={"status": "archived"}))
    assert (archived["status"], archived["assignment_id"]) == ("archived", second["assignment_id"])
    end = log_end(api)
    again = taken(api.put(f"{scope}/assignments/forecast", json={"status": "archived"}))
    assert (again, log_end(api)) == (archived, end)
    assert all_of(api, f"{scope}/assignments?status=active") == []
    assert all_of(api, f"{scope}/assignments?status=archived") == [archived]
    for limit in (1, 2, 100):
        pages = all_of(api, f"{scope}/assignments/forecast/history?limit={limit}")
        assert [each["assignment_id"] for each in pages] == [
            second["assignment_id"],
            shown["assignment_id"],
        ]
        assert [each["status"] for each in pages] == ["archived", "archived"]
        assert pages[0]["archived_at"] == archived["archived_at"]


def test_jobs_run_by_key_and_keep_the_revision_that_they_ran_with(
    api: httpx.Client, where: tuple[Tenant, str]
) -> None:
    tenant, scope = where
    one, two = model(api), model(api)
    first = taken(put(api, scope, "forecast", one, settings={"timeout_seconds": 60}))
    started = api.post(f"{scope}/assignments/forecast/jobs", json={"input": {"x": 1}})
    assert started.status_code == 202
    job = ended(api, taken(started)["job_id"])
    assert started.headers["Location"] == f"/v2/jobs/{job['job_id']}"
    assert (job["model_id"], job["assignment_id"]) == (one, first["assignment_id"])
    assert job["service_id"] == first["service_id"]
    second = taken(put(api, scope, "forecast", two))
    later = taken(api.post(f"{scope}/assignments/forecast/jobs", json={"input": 1}))
    assert ended(api, later["job_id"])["assignment_id"] == second["assignment_id"]
    assert taken(api.get(f"/v2/jobs/{job['job_id']}"))["assignment_id"] == first["assignment_id"]
    listed = all_of(api, f"/v2/jobs?assignment_id={first['assignment_id']}")
    assert [each["job_id"] for each in listed] == [job["job_id"]]
    api.put(f"{scope}/assignments/forecast", json={"status": "archived"})
    for key in ("forecast", "never"):
        run = api.post(f"{scope}/assignments/{key}/jobs", json={"input": 1})
        assert "no model assigned" in refused(run, 422)["message"]
    # It may be assigned again.
    assert taken(put(api, scope, "forecast", one))["status"] == "active"
    assert tenant.client_id == job["client_id"]


def test_a_training_by_key(api: httpx.Client, where: tuple[Tenant, str]) -> None:
    _tenant, scope = where
    model_id = model(api)
    put(api, scope, "forecast", model_id)
    started = api.post(
        f"{scope}/assignments/forecast/jobs", json={"job_type": "training", "input": 1}
    )
    job = ended(api, taken(started)["job_id"])
    assert (job["job_type"], job["status"]) == ("training", "success")
    run = {"job_type": "training", "input": 1, "subscribe": True}
    refused(api.post(f"{scope}/assignments/forecast/jobs", json=run), 422, ["/subscribe"])


def test_an_input_by_key_is_stored_as_a_subscription_where_that_is_asked(
    api: httpx.Client, where: tuple[Tenant, str]
) -> None:
    _tenant, scope = where
    model_id = model(api)
    put(api, scope, "forecast", model_id)
    for _ in range(2):
        run = {"input": {"x": 1}, "subscribe": True}
        assert api.post(f"{scope}/assignments/forecast/jobs", json=run).status_code == 202
    [stored] = all_of(api, f"/v2/models/{model_id}/event-subscriptions")
    assert (stored["trigger_event"], stored["input"]) == ("training_complete", {"x": 1})


def test_only_an_active_version_is_assigned(api: httpx.Client, where: tuple[Tenant, str]) -> None:
    _tenant, scope = where
    pending = model(api, active=False)
    refused(put(api, scope, "forecast", pending), 422, ["/model_version"])
    refused(put(api, scope, "forecast", pending, model_version="7"), 422, ["/model_version"])
    refused(put(api, scope, "forecast", "no-such-model"), 422, ["/model_id"])
    refused(api.get(f"{scope}/assignments/forecast"), 404)
    refused(api.put(f"{scope}/assignments/forecast", json={"status": "archived"}), 404)
    assert all_of(api, f"{scope}/assignments") == []


def test_a_version_that_is_not_active_any_more_runs_nothing(
    api: httpx.Client, where: tuple[Tenant, str]
) -> None:
    _tenant, scope = where
    model_id = model(api)
    put(api, scope, "forecast", model_id)
    set_status(api, model_id, "1", "failed")
    run = api.post(f"{scope}/assignments/forecast/jobs", json={"input": 1})
    assert "failed" in refused(run, 422)["message"]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({}, ["/model_id", "/model_version"]),
        ({"model_id": "m"}, ["/model_version"]),
        ({"model_id": "m", "model_version": "1", "settings": 1}, ["/settings"]),
        ({"model_id": "m", "model_version": "1", "metadata": []}, ["/metadata"]),
        (
            {"model_id": "m", "model_version": "1", "settings": {"timeout_seconds": 0}},
            ["/settings/timeout_seconds"],
        ),
        (
            {"model_id": "m", "model_version": "1", "settings": {"timeout_seconds": "1"}},
            ["/settings/timeout_seconds"],
        ),
        (
            {"model_id": "m", "model_version": "1", "metadata": {"x": "x" * 70_000}},
            ["/metadata"],
        ),
        ({"model_id": "m", "model_version": "1", "status": "paused"}, ["/status"]),
        ({"model_id": "a b", "model_version": ""}, ["/model_id", "/model_version"]),
        ({"model_id": "m", "model_version": "1", "role": "x" * 200}, ["/role"]),
    ],
)
def test_a_bad_assignment_names_the_field(
    api: httpx.Client, where: tuple[Tenant, str], given: dict[str, Any], path: list[str]
) -> None:
    _tenant, scope = where
    refused(api.put(f"{scope}/assignments/forecast", json=given), 400, path)


def test_only_a_domain_takes_service_updates(api: httpx.Client) -> None:
    tenant = Tenant(api)
    tenant.init("one")
    scope = tenant.service("one")
    refused(put(api, scope, "x", model(api), service_updates=[]), 400, ["/service_updates"])


def test_if_match_guards_a_key(api: httpx.Client, where: tuple[Tenant, str]) -> None:
    _tenant, scope = where
    model_id = model(api)
    first = put(api, scope, "forecast", model_id)
    given = {"model_id": model_id, "model_version": "1"}
    path, headers = f"{scope}/assignments/forecast", {"If-Match": first.headers["ETag"]}
    assert api.put(path, json=given, headers=headers).status_code == 200
    refused(api.put(path, json=given, headers=headers), 412)


CONTRACT = {
    "inference": {
        "input_schema": {
            "required": ["service_id", "departure_datetime", "features"],
            "properties": {"features": {"properties": {"opening_hour": {"maximum": 10}}}},
        }
    }
}


def test_a_default_that_services_do_not_fit_is_refused_with_each_of_them(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    tenant.init("fits", {"size": "small", "opening_hour": 9})
    tenant.init("late", {"size": "small", "opening_hour": 20})
    tenant.init("later", {"size": "large", "opening_hour": 21})
    strict = model(api, handler_contracts=CONTRACT)
    end = log_end(api)
    answer = tenant.assign("default", strict, status=422).json()
    assert answer["success"] is False
    assert answer["message"] == answer["error"]
    assert [each["service_id"] for each in answer["blocking_services"]] == ["late", "later"]
    [error] = answer["blocking_services"][0]["errors"]
    assert error["path"] == "/static_features/opening_hour"
    assert error["message"]
    assert log_end(api) == end
    # Under another key it initialises nobody.
    tenant.assign("other", strict)
    # With the services changed in the same append it fits.
    updates = [
        {"service_id": "late", "static_features": {"opening_hour": 10}},
        {"service_id": "later", "departure_datetime": "2020-01-31T12:00:00Z"},
    ]
    tenant.assign("default", strict, service_updates=updates)
    assert tenant.get_service("late")["resolved_features"] == {"size": "small", "opening_hour": 10}
    assert tenant.get_service("later")["status"] == "departed"
    assert log_end(api) == end + 4  # two keys revised, two services updated


def test_service_updates_that_do_not_fit_change_nothing(api: httpx.Client) -> None:
    tenant = Tenant(api)
    tenant.init("one")
    model_id, end = model(api), None
    end = log_end(api)
    bad = [{"service_id": "one", "static_features": {"opening_hour": 99}}]
    for key in ("default", "other"):
        answer = tenant.assign(key, model_id, service_updates=bad, status=422).json()
        assert [each["service_id"] for each in answer["blocking_services"]] == ["one"]
    unknown = [{"service_id": "two", "static_features": {}}]
    refused(
        tenant.assign("other", model_id, service_updates=unknown, status=422),
        422,
        ["/service_updates/0/service_id"],
    )
    twice = [{"service_id": "one"}, {"service_id": "one"}]
    refused(
        tenant.assign("other", model_id, service_updates=twice, status=422),
        422,
        ["/service_updates/1/service_id"],
    )
    assert log_end(api) == end


def test_a_service_that_no_longer_fits_departs_by_the_update_that_it_would_block(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    tenant.init("one")
    tenant.init("two", {"size": "large"})
    small = [{"name": "size", "json_schema": {"const": "small"}, "mandatory": True}]
    assert api.put(f"{tenant.domain}/features", json={"features": small}).status_code == 200
    model_id = model(api)
    leaves = {"service_id": "two", "departure_datetime": PAST}
    # What is given for it has to fit all the same.
    wrong = [{**leaves, "static_features": {"size": "huge"}}]
    blocked = tenant.assign("default", model_id, service_updates=wrong, status=422).json()
    assert [each["service_id"] for each in blocked["blocking_services"]] == ["two"]
    tenant.assign("default", model_id, service_updates=[leaves])
    assert tenant.get_service("two")["status"] == "departed"
    assert tenant.get_service("two")["provided_features"] == {"size": "large"}
    # Under another key a departure says nothing of features, as in a PUT of the service.
    stays = [{"service_id": "two", "departure_datetime": None}]
    tenant.assign("other", model_id, service_updates=stays)
    assert tenant.get_service("two")["departure_datetime"] is None
    blocked = tenant.assign("default", model_id, status=422).json()
    assert [each["service_id"] for each in blocked["blocking_services"]] == ["two"]


def timeout_of(api: httpx.Client, job_id: str) -> Any:
    """How long a job may run, by its first event."""
    first = taken(api.get(f"/v2/jobs/{job_id}/history"))[0]
    [seconds] = [each["after"] for each in first["changes"] if each["path"] == "/timeout_seconds"]
    return seconds


def test_the_settings_of_an_assignment_stand_in_for_a_timeout_and_a_body_says_otherwise(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    tenant.assign("default", model(api), settings={"timeout_seconds": 77})
    path = f"{tenant.domain}/assignments/default/jobs"
    service = {"service_id": "one", "static_features": SMALL}
    init, batch = f"{tenant.domain}/service/init", f"{tenant.domain}/services/init"
    for more, expected in (({}, 77), ({"timeout_seconds": 5}, 5)):
        asked = api.post(path, json={"input": 1, **more})
        assert timeout_of(api, taken(asked)["job_id"]) == expected
        asked = api.post(init, json={**service, **more})
        assert timeout_of(api, taken(asked)["job_id"]) == expected
        assert api.post(batch, json=more).status_code == 202
        latest = all_of(api, f"/v2/jobs?client_id={tenant.client_id}")[-1]
        assert timeout_of(api, latest["job_id"]) == expected
    for url, whole in ((path, {"input": 1}), (init, service), (batch, {})):
        for bad in (0, 604_801, 1.5, "soon"):
            asked = api.post(url, json={**whole, "timeout_seconds": bad})
            refused(asked, 400, ["/timeout_seconds"])
    # It is what ends the job.
    tenant.assign("slow", model(api, "sleep"), settings={"timeout_seconds": 1})
    started = api.post(f"{tenant.domain}/assignments/slow/jobs", json={"input": 5})
    assert ended(api, taken(started)["job_id"])["error"]["code"] == "timeout"


def test_features_that_changed_meanwhile_block_a_default(api: httpx.Client) -> None:
    tenant = Tenant(api)
    tenant.init("one", {"size": "large"})
    small = [{"name": "size", "json_schema": {"const": "small"}, "mandatory": True}]
    assert api.put(f"{tenant.domain}/features", json={"features": small}).status_code == 200
    answer = tenant.assign("default", model(api), status=422).json()
    assert [each["service_id"] for each in answer["blocking_services"]] == ["one"]


def test_concurrent_upserts_leave_one_active_revision_and_readers_always_see_one(
    api: httpx.Client, node: Node, where: tuple[Tenant, str]
) -> None:
    _tenant, scope = where
    models = [model(api) for _ in range(3)]
    assert put(api, scope, "forecast", models[0]).status_code == 200
    seen: list[int] = []

    def write(number: int) -> int:
        with node.client() as own:
            return put(own, scope, "forecast", models[number % 3]).status_code

    def read(_number: int) -> None:
        with node.client() as own:
            for _ in range(10):
                listed = taken(own.get(f"{scope}/assignments?status=active"))
                seen.append(len(listed))
                assert taken(own.get(f"{scope}/assignments/forecast"))["status"] == "active"

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        readers = [pool.submit(read, number) for number in range(3)]
        statuses = list(pool.map(write, range(24)))
        for reader in readers:
            reader.result()
    assert statuses == [200] * 24
    assert set(seen) == {1}
    history = all_of(api, f"{scope}/assignments/forecast/history")
    assert len(history) == 25
    assert [each["status"] for each in history] == ["active"] + ["archived"] * 24
    assert len({each["assignment_id"] for each in history}) == 25


def test_a_retry_of_an_upsert_makes_one_revision(api: httpx.Client) -> None:
    tenant = Tenant(api)
    headers = {"Idempotency-Key": fresh("key")}
    given = {"assignment_key": "x", "model_id": model(api), "model_version": "1"}
    path = f"{tenant.domain}/assignments"
    answers = [api.post(path, json=given, headers=headers) for _ in range(3)]
    assert len({answer.text for answer in answers}) == 1
    assert len(all_of(api, f"{path}/x/history")) == 1


def test_a_person_of_a_client_runs_inference_and_no_training(api: httpx.Client, node: Node) -> None:
    tenant = Tenant(api)
    tenant.assign("forecast", model(api))
    token = node.issuer.token(groups=[f"client:{tenant.client_id}"])
    headers = {"Authorization": f"Bearer {token}"}
    path = f"{tenant.domain}/assignments/forecast/jobs"
    assert api.post(path, json={"input": 1}, headers=headers).status_code == 202
    refused(api.post(path, json={"job_type": "training", "input": 1}, headers=headers), 403)


def test_what_a_tenants_job_leads_to_is_the_tenants_alone(api: httpx.Client, node: Node) -> None:
    tenant, other = Tenant(api), Tenant(api)
    source, target = model(api), model(api)
    subscription = {
        "trigger_event": "inference_complete",
        "target_model_id": target,
        "target_action": "inference",
        "input_source": "trigger_output",
    }
    path = f"/v2/models/{source}/event-subscriptions"
    assert api.post(path, json=subscription).status_code == 201
    tenant.assign("forecast", source)
    run = api.post(f"{tenant.domain}/assignments/forecast/jobs", json={"input": "secret"})
    ended(api, taken(run)["job_id"])
    [led_to] = all_of(api, f"/v2/jobs?model_id={target}")
    assert led_to["client_id"] == tenant.client_id
    for client_id, seen in ((tenant.client_id, 1), (other.client_id, 0)):
        token = node.issuer.token(scopes=["streamline/read_models"], client_id=client_id)
        headers = {"Authorization": f"Bearer {token}"}
        listed = taken(api.get(f"/v2/jobs?model_id={target}", headers=headers))
        assert len(listed) == seen
        status = api.get(f"/v2/jobs/{led_to['job_id']}", headers=headers).status_code
        assert status == (200 if seen else 404)


def test_a_default_of_a_service_initialises_nobody(api: httpx.Client) -> None:
    tenant = Tenant(api)
    tenant.init("one", {"size": "small", "opening_hour": 20})
    strict = model(api, handler_contracts=CONTRACT)
    tenant.assign("default", strict, service_id="one")
    assert taken(tenant.init("one", SMALL))["job_id"] is None


def test_the_version_after_an_update_is_assigned_when_it_is_active(api: httpx.Client) -> None:
    tenant = Tenant(api)
    model_id = model(api)
    tenant.assign("forecast", model_id)
    handlers = {"training": in_process("echo"), "inference": in_process("echo")}
    changed = body(handlers=handlers, handler_contracts=None)
    assert api.put(f"/v2/models/{model_id}", json=changed).status_code == 200
    tenant.assign("forecast", model_id, "2", status=422)
    set_status(api, model_id, "2", "active")
    assert taken(tenant.assign("forecast", model_id, "2"))["model_version"] == "2"
