"""The consumer's path of PIE V2 from the token to the retired key, as one test over HTTP."""

from typing import Any

import httpx

from tests.adapters.http.support import all_of, body, fresh, refused, set_status, taken
from tests.jobs.support import ended, in_process
from tests.node import Node

FEATURES: list[dict[str, Any]] = [
    {
        "name": "size",
        "json_schema": {"enum": ["small", "medium", "large"]},
        "mandatory": True,
    },
    {
        "name": "discount",
        "json_schema": {"type": "number", "minimum": 0, "maximum": 0.5, "default": 0.1},
        "mandatory": False,
    },
    {"name": "open", "json_schema": {"type": "boolean", "default": True}, "mandatory": False},
    {
        "name": "hours",
        "json_schema": {
            "type": "array",
            "items": {"type": "integer"},
            "minItems": 7,
            "maxItems": 7,
        },
        "mandatory": True,
    },
    {
        "name": "position",
        "json_schema": {
            "type": "array",
            "prefixItems": [{"type": "number"}, {"type": "number"}, {"type": "string"}],
            "items": False,
            "minItems": 3,
        },
        "mandatory": True,
    },
    {
        "name": "contact",
        "json_schema": {
            "oneOf": [
                {"type": "string", "format": "email"},
                {"type": "object", "required": ["phone"]},
            ]
        },
        "mandatory": False,
    },
]
GIVEN = {
    "size": "small",
    "hours": [8, 8, 8, 8, 8, 4, 0],
    "position": [52.5, 13.4, "Berlin"],
    "contact": {"phone": "030"},
}
CONTRACT = {
    "inference": {
        "input_schema": {
            "type": "object",
            "required": ["service_id", "features"],
            "properties": {"features": {"required": ["size", "discount"]}},
        }
    }
}


def test_the_whole_workflow(api: httpx.Client, node: Node) -> None:
    client_id, domain_id, model_id = fresh("client"), fresh("domain"), fresh("model")
    assert api.post("/v2/clients", json={"client_id": client_id, "name": "Acme"}).is_success

    # The tenant's own token does everything that is the tenant's.
    token = node.issuer.token(
        scopes=[
            f"streamline/{scope}"
            for scope in ("read_domains", "manage_domains", "init_services", "run_inference")
        ],
        client_id=client_id,
    )
    tenant = httpx.Client(
        base_url=node.url,
        headers={"Authorization": f"Bearer {token}"},
        timeout=60,
        trust_env=False,
        verify=False,
    )
    domain = f"/v2/clients/{client_id}/domains/{domain_id}"
    made = tenant.post(
        f"/v2/clients/{client_id}/domains", json={"domain_id": domain_id, "features": FEATURES}
    )
    assert made.status_code == 201

    # The platform's team registers a model with contracts and activates it.
    handlers = {"training": in_process("echo"), "inference": in_process("echo")}
    definition = body(id=model_id, handlers=handlers, handler_contracts=CONTRACT)
    assert api.post("/v2/models", json=definition).status_code == 201
    set_status(api, model_id, "1", "active")

    for key in ("default", "forecast"):
        given = {"assignment_key": key, "model_id": model_id, "model_version": "1"}
        assert tenant.post(f"{domain}/assignments", json=given).status_code == 200

    initialised = tenant.post(
        f"{domain}/service/init", json={"service_id": "store-17", "static_features": GIVEN}
    )
    assert initialised.status_code == 202
    job = ended(tenant, taken(initialised)["job_id"])
    assert job["input"]["features"] == {**GIVEN, "discount": 0.1, "open": True}
    assert taken(tenant.get(f"{domain}/service/store-17"))["status"] == "available"

    wrong = {**GIVEN, "position": [1, 2, "x", 4], "discount": 0.6, "contact": "no address"}
    paths = {
        error["path"]
        for error in refused(
            tenant.post(
                f"{domain}/service/init",
                json={"service_id": "store-18", "static_features": wrong},
            ),
            422,
        )["errors"]
    }
    assert {"/static_features/discount", "/static_features/position"} <= paths

    run = {"input": {"service_id": "store-17", "features": {"size": "small", "discount": 0}}}
    started = tenant.post(f"{domain}/assignments/forecast/jobs", json=run)
    assert started.status_code == 202
    old = ended(tenant, taken(started)["job_id"])
    assert (old["status"], old["model_version"]) == ("success", "1")
    assert old["output"]["echo"] == run["input"]
    refused(tenant.post(f"{domain}/assignments/forecast/jobs", json={"input": {}}), 422)

    # A new version takes over under the same key.
    changed = body(handlers=handlers, handler_contracts=CONTRACT, description="better")
    assert api.put(f"/v2/models/{model_id}", json=changed).status_code == 200
    set_status(api, model_id, "2", "active")
    before = taken(tenant.get(f"{domain}/assignments/forecast"))
    upserted = taken(
        tenant.put(
            f"{domain}/assignments/forecast", json={"model_id": model_id, "model_version": "2"}
        )
    )
    assert upserted["assignment_id"] != before["assignment_id"]
    again = taken(tenant.get(f"/v2/jobs/{old['job_id']}"))
    assert (again["model_version"], again["assignment_id"]) == ("1", before["assignment_id"])
    new = ended(
        tenant, taken(tenant.post(f"{domain}/assignments/forecast/jobs", json=run))["job_id"]
    )
    assert (new["model_version"], new["assignment_id"]) == ("2", upserted["assignment_id"])
    listed = all_of(tenant, "/v2/jobs")
    assert [each["job_id"] for each in listed] == [job["job_id"], old["job_id"], new["job_id"]]

    archived = tenant.put(f"{domain}/assignments/forecast", json={"status": "archived"})
    assert taken(archived)["status"] == "archived"
    answer = refused(tenant.post(f"{domain}/assignments/forecast/jobs", json=run), 422)
    assert "no model assigned" in answer["message"]
    tenant.close()
