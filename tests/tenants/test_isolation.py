"""No tenant sees another: every route is walked with the token of one client, at another's."""

from typing import Any

import httpx
import msgspec
import pytest

from adapters.cli.openapi import openapi_text
from adapters.http.permissions import PERMISSIONS, SCOPES
from tests.adapters.http.support import all_of, fresh, log_end, refused, set_status, taken
from tests.jobs.support import ended, model, start
from tests.node import Node
from tests.tenants.support import FEATURES, SMALL, Tenant

DOCUMENT = msgspec.json.decode(openapi_text())
OF_CLIENTS = [
    (method.upper(), path, operation["operationId"])
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
    if "{client_id}" in path
]
EVERY_TENANTS_SCOPE = sorted(SCOPES - {"admin", "complete_jobs"})
ELSEWHERE = {
    "listClients",
    "createClient",
    "getJob",
    "getJobHistory",
    "listJobs",
    "listModelVersionJobs",
    "listModelEventSubscriptions",
    "getModelEventSubscription",
    "updateModelEventSubscription",
    "deleteModelEventSubscription",
    "getModelEventSubscriptionHistory",
    "getModelGraph",
    "getJobCauses",
}
"""Routes without a client in their path that may hold something of one: each has a test."""

OF_MODELS = {
    "diffModelVersions",
    "listModels",
    "createModel",
    "getModel",
    "updateModel",
    "createModelVersion",
    "listModelVersions",
    "getModelVersion",
    "setModelVersionStatus",
    "getModelHistory",
    "getModelVersionHistory",
    "inferModelVersion",
    "trainModelVersion",
    "completeModelJob",
    "createModelEventSubscription",
}
"""Routes of the global registry, and of handlers: whoever has the scope may use them."""

OF_AUDITORS = {
    "listAuditEvents",
    "getAuditCheckpoint",
    "getAuditProof",
    "getAuditKey",
    "listWebhooks",
    "getWebhook",
    "listWebhookDeliveries",
}
"""The whole log, and proofs over it, for `read_audit`: given to no tenant (decision 0024)."""

OF_ADMINS = {
    "createWebhook",
    "updateWebhook",
    "deleteWebhook",
    "rotateWebhookSecret",
    "resolveWebhookDeadLetters",
}
"""Who may have the whole log sent somewhere: `admin` alone (decision 0033)."""

BODIES: dict[str, Any] = {
    "updateClient": {"name": "mine now"},
    "createDomain": {"domain_id": "mine"},
    "updateDomain": {"status": "inactive"},
    "updateDomainFeatures": {"features": []},
    "initDomainService": {"service_id": "mine", "static_features": SMALL},
    "initAllDomainServices": {},
    "updateDomainService": {"departure_datetime": "2020-01-31T12:00:00Z"},
    "runDomainModelAssignmentJob": {"input": 1},
    "runServiceModelAssignmentJob": {"input": 1},
}


@pytest.fixture
def theirs(api: httpx.Client) -> Tenant:
    """A client with all there can be."""
    tenant = Tenant(api)
    model_id = tenant.assigned_default()
    ended(api, taken(tenant.init("one"))["job_id"])
    tenant.assign("forecast", model_id)
    tenant.assign("forecast", model_id, service_id="one")
    return tenant


def everything(tenant: Tenant) -> list[Any]:
    """All that is to be known of a tenant."""
    scopes = (tenant.domain, tenant.service("one"))
    return [
        taken(tenant.api.get(tenant.client)),
        all_of(tenant.api, f"{tenant.client}/domains"),
        all_of(tenant.api, f"{tenant.domain}/services"),
        *[all_of(tenant.api, f"{scope}/assignments") for scope in scopes],
        *[all_of(tenant.api, f"{scope}/assignments/forecast/history") for scope in scopes],
        all_of(tenant.api, f"/v2/jobs?client_id={tenant.client_id}"),
    ]


def callers(api: httpx.Client, node: Node) -> list[dict[str, str]]:
    """A machine and a person of another client, which may do all that tenants may."""
    own = Tenant(api).client_id
    scopes = [f"streamline/{scope}" for scope in EVERY_TENANTS_SCOPE]
    tokens = [
        node.issuer.token(scopes=scopes, client_id=own),
        node.issuer.token(groups=[f"client:{own}"]),
    ]
    return [{"Authorization": f"Bearer {token}"} for token in tokens]


def test_no_route_of_a_client_answers_another_or_tells_what_is_there(
    api: httpx.Client, node: Node, theirs: Tenant
) -> None:
    before = everything(theirs)
    there = {
        "client_id": theirs.client_id,
        "domain_id": theirs.domain_id,
        "service_id": "one",
        "assignment_key": "forecast",
    }
    nowhere = {name: fresh("nothing") for name in there}
    assert len(OF_CLIENTS) >= 30
    for headers in callers(api, node):
        for method, path, operation in OF_CLIENTS:
            given = BODIES.get(operation, {"model_id": "m", "model_version": "1"})
            body = given if method in ("POST", "PUT") else None
            answers = []
            for names in (there, nowhere):
                answer = api.request(method, path.format(**names), json=body, headers=headers)
                envelope = refused(answer, 403)
                answers.append((answer.status_code, envelope["message"], envelope.get("errors")))
            assert answers[0] == answers[1], operation
    assert everything(theirs) == before


def test_no_job_of_a_client_is_seen_or_learned_of_by_another(
    api: httpx.Client, node: Node, theirs: Tenant
) -> None:
    jobs = all_of(api, f"/v2/jobs?client_id={theirs.client_id}")
    assert len(jobs) == 1
    job = jobs[0]
    version = f"/v2/models/{job['model_id']}/versions/1/jobs"
    for headers in callers(api, node):
        for path in (
            "/v2/jobs",
            f"/v2/jobs?client_id={theirs.client_id}",
            f"/v2/jobs?assignment_id={job['assignment_id']}",
            f"/v2/jobs?model_id={job['model_id']}",
            version,
        ):
            listed = taken(api.get(path, headers=headers))
            assert job["job_id"] not in [each["job_id"] for each in listed]
            assert not [each for each in listed if each["client_id"] == theirs.client_id]
        unknown = fresh("job")
        for rest in ("", "?wait=1", "?as_of=2999-01-31T12:00:00Z", "/history", "/causes"):
            answers = [
                refused(api.get(f"/v2/jobs/{job_id}{rest}", headers=headers), 404)
                for job_id in (job["job_id"], unknown)
            ]
            told = answers[0]["message"].replace(job["job_id"], unknown)
            assert told == answers[1]["message"]


def test_every_route_is_walked_here_or_holds_nothing_of_a_tenant() -> None:
    walked = {operation for _method, _path, operation in OF_CLIENTS}
    elsewhere = ELSEWHERE | OF_MODELS | OF_AUDITORS | OF_ADMINS
    assert walked.isdisjoint(elsewhere)
    public = {name for name, permission in PERMISSIONS.items() if permission is None}
    assert set(PERMISSIONS) - public == walked | elsewhere


def stored_input(tenant: Tenant, given: Any = "secret") -> tuple[str, dict[str, Any]]:
    """A model, and the subscription that stores an input of a tenant's job of it."""
    model_id = model(tenant.api)
    tenant.assign("stored", model_id)
    run = f"{tenant.domain}/assignments/stored/jobs"
    started = tenant.api.post(run, json={"input": given, "subscribe": True})
    ended(tenant.api, taken(started)["job_id"])
    [found] = taken(tenant.api.get(f"/v2/models/{model_id}/event-subscriptions"))
    return model_id, found


def test_an_input_that_a_client_has_stored_is_nothing_to_another(
    api: httpx.Client, node: Node, theirs: Tenant
) -> None:
    model_id, stored = stored_input(theirs)
    then = {"as_of": str(log_end(api))}
    at = f"/v2/models/{model_id}/event-subscriptions"
    scopes = [f"streamline/{scope}" for scope in EVERY_TENANTS_SCOPE]
    own = node.issuer.token(scopes=scopes, client_id=theirs.client_id)
    person = node.issuer.token(groups=[f"client:{theirs.client_id}"])
    for token in (own, person):
        headers = {"Authorization": f"Bearer {token}"}
        for given in ({}, then):
            assert taken(api.get(at, headers=headers, params=given)) == [stored]
        assert taken(api.get(f"{at}/{stored['id']}", headers=headers)) == stored
        graph = taken(api.get(f"/v2/models/{model_id}/graph", headers=headers))
        assert [edge["subscription_id"] for edge in graph["edges"]] == [stored["id"]]
    unknown = fresh("stored")
    for headers in callers(api, node):
        for role in ("source", "target", "any"):
            for given in ({}, then):
                asked = {"role": role, **given}
                assert taken(api.get(at, headers=headers, params=asked)) == []
        assert taken(api.get(f"/v2/models/{model_id}/graph", headers=headers))["edges"] == []
        for method, rest, body in [
            ("GET", "", None),
            ("GET", f"?as_of={then['as_of']}", None),
            ("GET", "/history", None),
            ("PUT", "", {"label": "mine now"}),
            ("DELETE", "", None),
        ]:
            answers = [
                api.request(method, f"{at}/{each}{rest}", json=body, headers=headers)
                for each in (stored["id"], unknown)
            ]
            if answers[1].status_code == 403:  # a person of a client does not manage models
                refused(answers[0], 403)
                continue
            told = [refused(answer, 404)["message"] for answer in answers]
            assert told[0].replace(stored["id"], unknown) == told[1], (method, rest)
    assert taken(api.get(at)) == [stored]


def test_what_a_stored_input_starts_is_its_clients_whoever_trained_the_model(
    api: httpx.Client, node: Node, theirs: Tenant
) -> None:
    model_id, stored = stored_input(theirs)
    other = Tenant(api)
    other.assign("stored", model_id)
    # Once by a training of the model itself, once by one of another client.
    set_status(api, model_id, "1", "training")
    ended(api, start(api, model_id, "training", input=1, activate_on_success=True))
    set_status(api, model_id, "1", "training")
    training = {"job_type": "training", "input": 1}
    trained = api.post(f"{other.domain}/assignments/stored/jobs", json=training)
    ended(api, taken(trained)["job_id"])
    [event] = taken(set_status(api, model_id, "1", "active"))["triggered_events"]
    assert event["subscription_id"] == stored["id"]
    fired = [
        job
        for job in all_of(api, f"/v2/jobs?model_id={model_id}")
        if job["triggered_by"] is not None
    ]
    assert [job["input"] for job in fired] == ["secret"] * 2
    for job in fired:
        assert (job["client_id"], job["domain_id"]) == (theirs.client_id, theirs.domain_id)
        assert job["assignment_id"] is not None
    assert fired[0]["triggered_by"]["job_id"] is not None
    assert fired[1]["triggered_by"]["job_id"] is None  # another client's
    for headers in callers(api, node):
        for job in fired:
            refused(api.get(f"/v2/jobs/{job['job_id']}", headers=headers), 404)


def test_lists_of_clients_hold_no_other(api: httpx.Client, node: Node, theirs: Tenant) -> None:
    for headers in callers(api, node):
        for path in ("/v2/clients", "/v2/clients?limit=1", "/v2/clients?status=active"):
            listed = taken(api.get(path, headers=headers))
            assert theirs.client_id not in [each["client_id"] for each in listed]


def test_a_retry_key_of_one_client_is_nothing_to_another(
    api: httpx.Client, node: Node, theirs: Tenant
) -> None:
    other = Tenant(api)
    scopes = [f"streamline/{scope}" for scope in EVERY_TENANTS_SCOPE]
    key = fresh("key")
    answers = []
    for tenant in (theirs, other):
        token = node.issuer.token(
            scopes=scopes, client_id=tenant.client_id, subject=tenant.client_id
        )
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
        body = {"domain_id": "shared-name", "features": FEATURES}
        answers.append(api.post(f"{tenant.client}/domains", json=body, headers=headers))
    assert [answer.status_code for answer in answers] == [201, 201]
    assert [taken(answer)["client_id"] for answer in answers] == [
        theirs.client_id,
        other.client_id,
    ]


def test_equal_names_of_two_clients_are_two_things(api: httpx.Client) -> None:
    one, two = Tenant(api), Tenant(api)
    for tenant in (one, two):
        tenant.domain_id = "stores"
        assert api.post(f"{tenant.client}/domains", json={"domain_id": "stores"}).is_success
        tenant.init("same", {})
        tenant.assign("key", model(api))
    assert taken(api.get(f"{one.domain}/assignments/key")) != taken(
        api.get(f"{two.domain}/assignments/key")
    )
    assert len(all_of(api, f"{one.domain}/services")) == 1
