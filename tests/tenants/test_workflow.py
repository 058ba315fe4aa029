"""The consumer's path of PIE V2 from the token to the retired key, as one test over HTTP."""

from typing import Any

import httpx
import pytest
from modelog_client import Modelog, NotAllowed

from tests.adapters.http.support import body, fresh
from tests.jobs.support import in_process
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


def test_the_whole_workflow(node: Node, api: httpx.Client) -> None:
    admin = Modelog(node.url, node.issuer.token(scopes=["streamline/admin"]), http=api)
    client_id, model_id = fresh("client"), fresh("model")
    domain = (client_id, fresh("domain"))
    admin.create_client(client_id=client_id, name="Acme")

    # The tenant's own token does everything that is the tenant's.
    scopes = ("read_domains", "manage_domains", "init_services", "run_inference")
    token = node.issuer.token(
        scopes=[f"streamline/{scope}" for scope in scopes], client_id=client_id
    )
    tenant = Modelog(node.url, token, http=api)
    tenant.create_domain(client_id, domain_id=domain[1], features=FEATURES)

    # The platform's team registers a model with contracts and activates it.
    handlers = {"training": in_process("echo"), "inference": in_process("echo")}
    definition = body(handlers=handlers, handler_contracts=CONTRACT)
    admin.create_model(id=model_id, **definition)
    admin.set_model_version_status(model_id, "1", status="active")

    for key in ("default", "forecast"):
        tenant.upsert_domain_model_assignment(
            *domain, assignment_key=key, model_id=model_id, model_version="1"
        )

    job = tenant.wait(
        tenant.init_domain_service(*domain, service_id="store-17", static_features=GIVEN)
    )
    assert job.input["features"] == {**GIVEN, "discount": 0.1, "open": True}
    assert tenant.get_service(*domain, "store-17").status == "available"

    wrong = {**GIVEN, "position": [1, 2, "x", 4], "discount": 0.6, "contact": "no address"}
    with pytest.raises(NotAllowed) as refused:
        tenant.init_domain_service(*domain, service_id="store-18", static_features=wrong)
    paths = {error.path for error in refused.value.errors}
    assert {"/static_features/discount", "/static_features/position"} <= paths

    given = {"service_id": "store-17", "features": {"size": "small", "discount": 0}}
    old = tenant.wait(tenant.run_domain_model_assignment_job(*domain, "forecast", input=given))
    assert (old.status, old.model_version) == ("success", "1")
    assert old.output["echo"] == given
    with pytest.raises(NotAllowed):
        tenant.run_domain_model_assignment_job(*domain, "forecast", input={})

    # A new version takes over under the same key.
    admin.update_model(model_id, **{**definition, "description": "better"})
    admin.set_model_version_status(model_id, "2", status="active")
    before = tenant.get_domain_model_assignment(*domain, "forecast")
    upserted = tenant.put_domain_model_assignment(
        *domain, "forecast", model_id=model_id, model_version="2"
    )
    assert upserted.assignment_id != before.assignment_id
    again = tenant.get_job(old.job_id)
    assert (again.model_version, again.assignment_id) == ("1", before.assignment_id)
    new = tenant.wait(tenant.run_domain_model_assignment_job(*domain, "forecast", input=given))
    assert (new.model_version, new.assignment_id) == ("2", upserted.assignment_id)
    listed = [each.job_id for each in tenant.list_jobs()]
    assert listed == [job.job_id, old.job_id, new.job_id]

    archived = tenant.put_domain_model_assignment(*domain, "forecast", status="archived")
    assert archived.status == "archived"
    with pytest.raises(NotAllowed, match="no model assigned"):
        tenant.run_domain_model_assignment_job(*domain, "forecast", input=given)
