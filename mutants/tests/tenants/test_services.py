"""Services over HTTP: initialisation, features, departure (API section 5, "Features")."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.adapters.http.support import all_of, fresh, refused, revision, taken
from tests.jobs.support import ended, model
from tests.tenants.support import FUTURE, PAST, SMALL, Tenant


def test_an_initialisation_runs_the_default_assignment_and_its_end_makes_it_available(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    tenant.assigned_default()
    answer = tenant.init("one", SMALL, departure_datetime=FUTURE)
    assert set(taken(answer)) == {"service_id", "job_id"}
    job = ended(api, taken(answer)["job_id"])
    assert answer.headers["Location"] == f"/v2/jobs/{job['job_id']}"
    features = {"size": "small", "opening_hour": 8}
    assert job["input"] == {
        "service_id": "one",
        "departure_datetime": FUTURE,
        "features": features,
    }
    assert (job["client_id"], job["domain_id"]) == (tenant.client_id, tenant.domain_id)
    assert job["service_id"] == "one"
    shown = tenant.get_service("one")
    assert set(shown) == {
        "domain_id",
        "service_id",
        "status",
        "departure_datetime",
        "provided_features",
        "resolved_features",
        "created_at",
        "updated_at",
    }
    assert (shown["status"], shown["departure_datetime"]) == ("available", FUTURE)
    assert (shown["provided_features"], shown["resolved_features"]) == (SMALL, features)
    assert all_of(api, f"{tenant.domain}/services") == [shown]


def test_a_job_that_fails_makes_the_service_failed_and_an_initialisation_anew_mends_it(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    tenant.assigned_default("raise")
    ended(api, taken(tenant.init("one"))["job_id"])
    assert tenant.get_service("one")["status"] == "failed"
    tenant.assigned_default("echo")
    job_id = taken(tenant.init("one", {"size": "large"}))["job_id"]
    ended(api, job_id)
    shown = tenant.get_service("one")
    assert (shown["status"], shown["provided_features"]) == ("available", {"size": "large"})
    assert len(all_of(api, f"{tenant.domain}/services")) == 1


def test_without_a_default_there_is_no_job(api: httpx.Client) -> None:
    tenant = Tenant(api)
    assert taken(tenant.init("one")) == {"service_id": "one", "job_id": None}
    assert tenant.get_service("one")["status"] == "initializing"
    refused(api.post(f"{tenant.domain}/services/init"), 422)


def test_an_initialisation_that_was_superseded_decides_nothing(api: httpx.Client) -> None:
    tenant = Tenant(api)
    slow = model(api, "pause")
    tenant.assign("default", slow)
    first = taken(tenant.init("one"))["job_id"]
    tenant.assigned_default("raise")
    second = taken(tenant.init("one"))["job_id"]
    assert ended(api, first)["status"] == "success"
    assert ended(api, second)["status"] == "failure"
    assert tenant.get_service("one")["status"] == "failed"


@pytest.mark.parametrize(
    ("features", "paths"),
    [
        ({}, ["/static_features/size"]),
        ({"size": "huge"}, ["/static_features/size"]),
        ({"size": "small", "opening_hour": 24}, ["/static_features/opening_hour"]),
        ({"size": "small", "colour/x": 1}, ["/static_features/colour~1x"]),
        (
            {"size": 1, "opening_hour": "x"},
            ["/static_features/size", "/static_features/opening_hour"],
        ),
    ],
)
def test_features_that_do_not_fit_are_422_with_each_place_and_leave_nothing(
    api: httpx.Client, features: dict[str, Any], paths: list[str]
) -> None:
    tenant = Tenant(api)
    refused(tenant.init("one", features, status=422), 422, paths)
    refused(api.get(tenant.service("one")), 404)
    assert all_of(api, f"{tenant.domain}/services") == []


def test_an_input_that_misses_the_contract_is_422_and_leaves_nothing(api: httpx.Client) -> None:
    contract = {
        "inference": {
            "input_schema": {
                "properties": {"features": {"properties": {"opening_hour": {"maximum": 20}}}}
            }
        }
    }
    tenant = Tenant(api)
    model_id = tenant.assigned_default(handler_contracts=contract)
    given = {"size": "small", "opening_hour": 21}
    refused(tenant.init("one", given, status=422), 422, ["/static_features/opening_hour"])
    refused(api.get(tenant.service("one")), 404)
    assert all_of(api, f"/v2/jobs?model_id={model_id}") == []


def test_one_that_has_departed_takes_no_jobs_and_is_shown_so(api: httpx.Client) -> None:
    tenant = Tenant(api)
    tenant.assigned_default()
    tenant.init("late", status=422, departure_datetime=PAST)
    soon = datetime.now(UTC) + timedelta(seconds=1.5)
    tenant.init("one", departure_datetime=soon.isoformat())
    tenant.assign("own", model(api), service_id="one")
    run = f"{tenant.service('one')}/assignments/own/jobs"
    assert api.post(run, json={"input": 1}).status_code == 202
    time.sleep(max(0.0, (soon - datetime.now(UTC)).total_seconds()) + 0.05)
    assert tenant.get_service("one")["status"] == "departed"
    assert [each["status"] for each in all_of(api, f"{tenant.domain}/services")] == ["departed"]
    assert len(all_of(api, f"{tenant.domain}/services?status=departed")) == 1
    assert all_of(api, f"{tenant.domain}/services?status=available") == []
    assert "departed" in refused(api.post(run, json={"input": 1}), 422)["message"]
    tenant.init("one", status=422)
    batch = taken(api.post(f"{tenant.domain}/services/init"))
    assert batch["dispatched_services"] == []
    changed = taken(api.put(f"{tenant.domain}/features", json={"features": []}))
    assert (changed["unchanged_services"], changed["services_needing_reinit"]) == ([], [])
    # It comes back with another departure.
    back = api.put(tenant.service("one"), json={"departure_datetime": FUTURE})
    assert taken(back)["status"] in ("initializing", "available")
    assert api.post(run, json={"input": 1}).status_code == 202


def test_features_and_departure_are_replaced_without_a_job(api: httpx.Client) -> None:
    tenant = Tenant(api)
    model_id = tenant.assigned_default()
    ended(api, taken(tenant.init("one", {"size": "small", "opening_hour": 9}))["job_id"])
    found = api.get(tenant.service("one"))
    put = api.put(
        tenant.service("one"),
        json={"static_features": {"size": "large"}, "departure_datetime": FUTURE},
        headers={"If-Match": found.headers["ETag"]},
    )
    shown = taken(put)
    assert shown["provided_features"] == {"size": "large"}
    assert shown["resolved_features"] == {"size": "large", "opening_hour": 8}
    assert (shown["departure_datetime"], shown["status"]) == (FUTURE, "available")
    assert revision(put) == revision(found) + 1
    assert revision(api.put(tenant.service("one"), json={})) == revision(put)
    assert (
        taken(api.put(tenant.service("one"), json={"departure_datetime": None}))[
            "departure_datetime"
        ]
        is None
    )
    stale = {"If-Match": found.headers["ETag"]}
    refused(api.put(tenant.service("one"), json={}, headers=stale), 412)
    refused(
        api.put(tenant.service("one"), json={"static_features": {"size": "no"}}),
        422,
        ["/static_features/size"],
    )
    assert len(all_of(api, f"/v2/jobs?model_id={model_id}")) == 1


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"static_features": {}}, "/service_id"),
        ({"service_id": "a b", "static_features": {}}, "/service_id"),
        ({"service_id": "a", "static_features": []}, "/static_features"),
        (
            {"service_id": "a", "static_features": {}, "departure_datetime": "2027-01-31T12:00:00"},
            "/departure_datetime",
        ),
        (
            {
                "service_id": "a",
                "static_features": {},
                "departure_datetime": "0001-01-01T00:00:00+01:00",
            },
            "/departure_datetime",
        ),
        ({"service_id": "a", "static_features": {"size": "x" * 300_000}}, "/static_features"),
    ],
)
def test_a_bad_body_names_the_field(api: httpx.Client, body: dict[str, Any], path: str) -> None:
    tenant = Tenant(api)
    refused(api.post(f"{tenant.domain}/service/init", json=body), 400, [path])


def test_a_retry_of_an_initialisation_starts_one_job(api: httpx.Client) -> None:
    tenant = Tenant(api)
    model_id = tenant.assigned_default()
    headers = {"Idempotency-Key": fresh("key")}
    body = {"service_id": "one", "static_features": SMALL}
    answers = [
        api.post(f"{tenant.domain}/service/init", json=body, headers=headers) for _ in range(3)
    ]
    assert len({answer.text for answer in answers}) == 1
    assert len(all_of(api, f"/v2/jobs?model_id={model_id}")) == 1


def test_all_services_are_initialised_and_those_that_do_not_fit_are_named(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    tenant.init("one")
    tenant.init("two", {"size": "large"})
    model_id = tenant.assigned_default()
    small = [{"name": "size", "json_schema": {"const": "small"}, "mandatory": True}]
    assert api.put(f"{tenant.domain}/features", json={"features": small}).status_code == 200
    answer = taken(api.post(f"{tenant.domain}/services/init"))
    assert answer["reinitializing_services"] == answer["dispatched_services"] == ["one"]
    [failed] = answer["failed_services"]
    assert failed["service_id"] == "two"
    assert [error["path"] for error in failed["errors"]] == ["/static_features/size"]
    [job] = all_of(api, f"/v2/jobs?model_id={model_id}")
    ended(api, job["job_id"])
    assert tenant.get_service("one")["status"] == "available"
    assert tenant.get_service("two")["resolved_features"]["size"] == "large"
    refused(api.post(f"{tenant.domain}/services/init", json={"x": 1}), 400, ["/x"])


def test_pages_of_services_are_in_the_order_of_their_first_initialisation(
    api: httpx.Client,
) -> None:
    tenant = Tenant(api)
    names = [f"s-{number}" for number in (5, 3, 9, 1)]
    for name in names:
        tenant.init(name)
    tenant.init(names[0])
    listed = all_of(api, f"{tenant.domain}/services?limit=1")
    assert [each["service_id"] for each in listed] == names
