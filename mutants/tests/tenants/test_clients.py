"""Clients and domains over HTTP (API section 4, "Tenants")."""

import httpx
import pytest

from tests.adapters.http.support import all_of, fresh, refused, revision, taken
from tests.jobs.support import model
from tests.node import Node
from tests.tenants.support import FEATURES, PAST, SMALL, Tenant


def test_a_client_is_created_renamed_and_read(api: httpx.Client) -> None:
    client_id = fresh("client")
    made = api.post("/v2/clients", json={"client_id": client_id, "name": "Acme"})
    assert made.status_code == 201
    assert made.headers["Location"] == f"/v2/clients/{client_id}"
    shown = taken(made)
    assert set(shown) == {
        "client_id",
        "client_uuid",
        "name",
        "status",
        "created_at",
        "updated_at",
    }
    assert (shown["client_id"], shown["name"], shown["status"]) == (client_id, "Acme", "active")
    found = api.get(f"/v2/clients/{client_id}")
    assert taken(found) == shown
    headers = {"If-Match": found.headers["ETag"]}
    renamed = api.put(f"/v2/clients/{client_id}", json={"name": "Acme Stores"}, headers=headers)
    assert taken(renamed)["name"] == "Acme Stores"
    assert revision(renamed) == 2
    refused(api.put(f"/v2/clients/{client_id}", json={"name": "X"}, headers=headers), 412)
    assert taken(renamed) in all_of(api, "/v2/clients?limit=3")


def test_an_id_is_taken_once_and_a_retry_is_safe(api: httpx.Client) -> None:
    body = {"client_id": fresh("client"), "name": "Acme"}
    headers = {"Idempotency-Key": fresh("key")}
    first = api.post("/v2/clients", json=body, headers=headers)
    again = api.post("/v2/clients", json=body, headers=headers)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["Idempotency-Replayed"] == "true"
    refused(api.post("/v2/clients", json=body), 409, ["/client_id"])


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"client_id": "a/b", "name": "x"}, "/client_id"),
        ({"client_id": "", "name": "x"}, "/client_id"),
        ({"client_id": "acme", "name": ""}, "/name"),
        ({"client_id": "acme"}, "/name"),
        ({"client_id": "acme", "name": "x", "status": "active"}, "/status"),
    ],
)
def test_a_bad_client_names_the_field(api: httpx.Client, body: dict[str, str], path: str) -> None:
    refused(api.post("/v2/clients", json=body), 400, [path])


def test_lists_hold_only_what_the_caller_has_access_to(api: httpx.Client, node: Node) -> None:
    mine, other = Tenant(api), Tenant(api)
    token = node.issuer.token(scopes=["streamline/read_domains"], client_id=mine.client_id)
    headers = {"Authorization": f"Bearer {token}"}
    listed = taken(api.get("/v2/clients", headers=headers))
    assert [each["client_id"] for each in listed] == [mine.client_id]
    refused(api.get(other.client, headers=headers), 403)
    refused(api.get("/v2/clients/nobody", headers=headers), 403)


def test_a_token_of_a_client_creates_that_client_alone(api: httpx.Client, node: Node) -> None:
    own = fresh("client")
    token = node.issuer.token(scopes=["streamline/manage_clients"], client_id=own)
    headers = {"Authorization": f"Bearer {token}"}
    other = {"client_id": fresh("client"), "name": "Other"}
    refused(api.post("/v2/clients", json=other, headers=headers), 403)
    made = api.post("/v2/clients", json={"client_id": own, "name": "Own"}, headers=headers)
    assert made.status_code == 201


def test_a_suspended_client_takes_no_writes_and_no_jobs(api: httpx.Client) -> None:
    tenant = Tenant(api)
    model_id = tenant.assigned_default()
    tenant.init("one")
    assert taken(api.put(tenant.client, json={"status": "suspended"}))["status"] == "suspended"
    put = {"model_id": model_id, "model_version": "1"}
    for method, path, body in [
        ("POST", f"{tenant.client}/domains", {}),
        ("PUT", tenant.domain, {"status": "inactive"}),
        ("PUT", f"{tenant.domain}/features", {"features": []}),
        ("POST", f"{tenant.domain}/service/init", {"service_id": "x", "static_features": SMALL}),
        ("POST", f"{tenant.domain}/services/init", {}),
        ("PUT", tenant.service("one"), {"static_features": SMALL}),
        ("PUT", f"{tenant.domain}/assignments/other", put),
        ("POST", f"{tenant.domain}/assignments", {"assignment_key": "other", **put}),
        ("POST", f"{tenant.domain}/assignments/default/jobs", {"input": 1}),
        ("PUT", f"{tenant.service('one')}/assignments/other", put),
        ("POST", f"{tenant.service('one')}/assignments/other/jobs", {"input": 1}),
    ]:
        answer = refused(api.request(method, path, json=body), 422)
        assert "suspended" in answer["message"]
    for path in ("", "/features", "/services", "/service/one", "/assignments/default"):
        assert api.get(tenant.domain + path).status_code == 200
    assert taken(api.put(tenant.client, json={"status": "active"}))["status"] == "active"
    tenant.init("two")


@pytest.mark.parametrize("stopped", ["suspended", "inactive", "departed"])
def test_what_follows_a_job_does_not_start_for_what_takes_no_jobs(
    api: httpx.Client, stopped: str
) -> None:
    tenant = Tenant(api)
    source, target = model(api, "sleep"), model(api)
    follows = {
        "trigger_event": "inference_complete",
        "target_model_id": target,
        "target_action": "inference",
        "input_source": "trigger_output",
    }
    assert api.post(f"/v2/models/{source}/event-subscriptions", json=follows).status_code == 201
    tenant.init("one")
    tenant.assign("forecast", source, service_id="one")
    run = f"{tenant.service('one')}/assignments/forecast/jobs"
    job_id = taken(api.post(run, json={"input": 30}))["job_id"]
    path, body = {
        "suspended": (tenant.client, {"status": "suspended"}),
        "inactive": (tenant.domain, {"status": "inactive"}),
        "departed": (tenant.service("one"), {"departure_datetime": PAST}),
    }[stopped]
    assert api.put(path, json=body).status_code == 200
    # The job itself had been accepted before, so it may end.
    complete = f"/v2/models/{source}/versions/1/jobs/{job_id}/complete"
    answer = api.post(complete, json={"status": "success", "output": 1})
    assert answer.status_code == 207
    [event] = taken(answer)["triggered_events"]
    assert event.get("job_id") is None
    assert stopped in event["error"]
    assert taken(api.get(f"/v2/jobs?model_id={target}")) == []


def test_an_inactive_domain_takes_no_writes_and_no_jobs(api: httpx.Client) -> None:
    tenant = Tenant(api)
    model_id = tenant.assigned_default()
    tenant.init("one")
    assert taken(api.put(tenant.domain, json={"status": "inactive"}))["status"] == "inactive"
    put = {"model_id": model_id, "model_version": "1"}
    for method, path, body in [
        ("PUT", "/features", {"features": []}),
        ("POST", "/service/init", {"service_id": "x", "static_features": SMALL}),
        ("POST", "/services/init", {}),
        ("PUT", "/service/one", {"static_features": SMALL}),
        ("PUT", "/assignments/other", put),
        ("POST", "/assignments/default/jobs", {"input": 1}),
        ("POST", "/service/one/assignments/other/jobs", {"input": 1}),
    ]:
        answer = refused(api.request(method, tenant.domain + path, json=body), 422)
        assert "inactive" in answer["message"]
    assert api.get(f"{tenant.domain}/services").status_code == 200
    assert taken(api.put(tenant.domain, json={"status": "active"}))["status"] == "active"
    tenant.init("two")


def test_a_domain_is_created_with_its_features(api: httpx.Client) -> None:
    tenant = Tenant(api)
    shown = taken(api.get(tenant.domain))
    assert (shown["domain_id"], shown["status"]) == (tenant.domain_id, "active")
    assert shown["features"] == FEATURES
    assert taken(api.get(f"{tenant.domain}/features")) == {"features": FEATURES}
    assert all_of(api, f"{tenant.client}/domains") == [shown]
    body = {"domain_id": tenant.domain_id}
    refused(api.post(f"{tenant.client}/domains", json=body), 409, ["/domain_id"])
    without_id = api.post(f"{tenant.client}/domains", json={})
    assert without_id.status_code == 201
    made = taken(without_id)["domain_id"]
    assert without_id.headers["Location"] == f"{tenant.client}/domains/{made}"
    listed = [each["domain_id"] for each in all_of(api, f"{tenant.client}/domains?limit=1")]
    assert listed == [tenant.domain_id, made]
    assert all_of(api, f"{tenant.client}/domains?status=inactive") == []


def test_what_is_not_there_is_404(api: httpx.Client) -> None:
    tenant = Tenant(api)
    for path in (
        "/v2/clients/nobody",
        "/v2/clients/nobody/domains",
        f"{tenant.client}/domains/nothing",
        f"{tenant.client}/domains/nothing/services",
        f"{tenant.client}/domains/nothing/assignments",
        f"{tenant.domain}/service/nothing",
        f"{tenant.domain}/service/nothing/assignments",
        f"{tenant.domain}/assignments/nothing",
        f"{tenant.domain}/assignments/nothing/history",
    ):
        refused(api.get(path), 404)
    refused(api.post("/v2/clients/nobody/domains", json={}), 404)
    refused(api.put(f"{tenant.client}/domains/nothing", json={"status": "active"}), 404)


@pytest.mark.parametrize(
    "path", ["/v2/clients/a%20b", "/v2/clients/a/domains/%2d", "/v2/clients/.x"]
)
def test_a_path_that_can_be_no_id_is_400(api: httpx.Client, path: str) -> None:
    refused(api.get(path), 400)


BAD = [
    ([{"name": "a", "json_schema": {"type": "nothing"}}], "/features/0/json_schema/type"),
    ([{"name": "a", "json_schema": 7}], "/features/0/json_schema"),
    (
        [{"name": "a", "json_schema": {}}, {"name": "a", "json_schema": {}}],
        "/features/1/name",
    ),
    (
        [{"name": "a", "json_schema": {"type": "integer", "default": "x"}}],
        "/features/0/json_schema/default",
    ),
]


@pytest.mark.parametrize(("features", "path"), BAD)
def test_definitions_that_are_not_valid_are_422_with_the_place(
    api: httpx.Client, features: object, path: str
) -> None:
    tenant = Tenant(api)
    body = {"features": features}
    refused(api.put(f"{tenant.domain}/features", json=body), 422, [path])
    refused(api.post(f"{tenant.client}/domains", json=body), 422, [path])
    assert taken(api.get(f"{tenant.domain}/features")) == {"features": FEATURES}


def test_new_features_say_which_services_are_to_be_initialised_again(api: httpx.Client) -> None:
    tenant = Tenant(api)
    tenant.init("same", {"size": "small", "opening_hour": 9})
    tenant.init("defaulted", SMALL)
    tenant.init("broken", {"size": "large", "opening_hour": 9})
    tenant.init("leaving", SMALL, departure_datetime=FUTURE_SOON)
    new = [
        {"name": "size", "json_schema": {"const": "small"}, "mandatory": True},
        {"name": "opening_hour", "json_schema": {"default": 10}, "mandatory": False},
    ]
    answer = taken(api.put(f"{tenant.domain}/features", json={"features": new}))
    assert answer["features"] == new
    assert answer["unchanged_services"] == ["same"]
    assert answer["services_needing_reinit"] == ["defaulted", "broken", "leaving"]
    # Nothing of them has changed.
    assert tenant.get_service("defaulted")["resolved_features"] == {
        "size": "small",
        "opening_hour": 8,
    }
    before = revision(api.get(tenant.domain))
    repeated = api.put(f"{tenant.domain}/features", json={"features": new})
    assert revision(repeated) == before


FUTURE_SOON = "2998-01-31T12:00:00Z"
