"""The rules of API section 1, on every operation of the document: none is an exception unsaid.

What an operation says of itself in the OpenAPI document is held against the rules, and then
the running service against what it says.
"""

from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest

from adapters.cli.openapi import openapi_text
from tests.adapters.http.support import active_id, body, fresh, log_end, refused, taken
from tests.jobs.support import start
from tests.node import Node
from tests.postgres import PostgresServer
from tests.tenants.support import FEATURES, SMALL, Tenant

DOCUMENT: dict[str, Any] = msgspec.json.decode(openapi_text())
OPERATIONS = {
    operation["operationId"]: (method, path, operation)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
    if operation["security"]
}
WRITES = [each for each, (method, _, _) in OPERATIONS.items() if method != "get"]
READS = [each for each, (method, _, _) in OPERATIONS.items() if method == "get"]

CHANGE_WITHOUT_AN_EVENT = {
    "getModelEventSubscription",
    "getService",
    "getModelGraph",
    "getWebhook",
}
"""What they show follows from other resources, from the time of day, or from what was sent: a 304
might be wrong."""

OF_THE_LOG_ITSELF = {"getAuditCheckpoint", "getAuditProof", "getAuditKey", "getJobCauses"}
"""What they show is of no resource: it has no revision. The key has nothing to do with the log."""

NEEDED_QUERY = {
    "getAuditProof": {"position": "1"},
    "diffModelVersions": {"from": "1", "to": "1"},
}

ALONE = ["--role", "api"]
"""A service that runs no jobs: nothing changes by itself."""

KEPT_HEADERS = {"etag", "ledger-position", "location", "link", "idempotency-replayed"}


def headers_of(operation_id: str) -> set[str]:
    """The request headers that an operation takes."""
    parameters = OPERATIONS[operation_id][2].get("parameters", [])
    return {each["name"] for each in parameters if each["in"] == "header"}


def query_of(operation_id: str) -> set[str]:
    """The query parameters that an operation takes."""
    parameters = OPERATIONS[operation_id][2].get("parameters", [])
    return {each["name"] for each in parameters if each["in"] == "query"}


def successes(operation_id: str) -> dict[str, Any]:
    """Its answers that are no refusal."""
    responses = OPERATIONS[operation_id][2]["responses"]
    return {status: each for status, each in responses.items() if status < "300"}


def is_list(operation_id: str) -> bool:
    """Whether it answers with a bare array."""
    [answer] = successes(operation_id).values()
    return bool(answer["content"]["application/json"]["schema"].get("type") == "array")


@pytest.mark.parametrize("operation_id", WRITES)
def test_a_write_takes_and_gives_what_every_write_does(operation_id: str) -> None:
    method, _, _ = OPERATIONS[operation_id]
    takes = headers_of(operation_id)
    assert ("Idempotency-Key" in takes) == (method == "post" or operation_id == "updateModel")
    if method in {"put", "delete"} or operation_id == "setModelVersionStatus":
        assert "If-Match" in takes
    for status, answer in successes(operation_id).items():
        assert answer["headers"]["Ledger-Position"]["required"]
        assert ("Location" in answer["headers"]) or status != "201"


@pytest.mark.parametrize("operation_id", READS)
def test_a_read_takes_and_gives_what_every_read_does(operation_id: str) -> None:
    takes = headers_of(operation_id)
    assert ("Ledger-Position" in takes) == (operation_id != "getAuditKey")
    [answer] = successes(operation_id).values()
    if is_list(operation_id):
        assert {"limit", "cursor"} <= query_of(operation_id)
        assert "Link" in answer["headers"]
    elif operation_id in CHANGE_WITHOUT_AN_EVENT | OF_THE_LOG_ITSELF:
        assert "If-None-Match" not in takes
    else:
        assert "If-None-Match" in takes
        assert answer["headers"]["ETag"]["required"]


class World:
    """One of everything, and for every operation a request that is allowed."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        self.model_id = active_id(api, handler_contracts=None)
        self.job_id = start(api, self.model_id, input={})
        taken(api.post(f"/v2/models/{self.model_id}/new_version", json={}))
        self.subscription = {
            "trigger_event": "training_complete",
            "target_model_id": self.model_id,
            "target_action": "inference",
            "input_source": "stored",
            "input": {},
        }
        subscriptions = f"/v2/models/{self.model_id}/event-subscriptions"
        made = taken(api.post(subscriptions, json=self.subscription))
        tenant = Tenant(api)
        tenant.init("service-1")
        tenant.assign("default", self.model_id)
        tenant.assign("key", self.model_id)
        tenant.assign("key", self.model_id, service_id="service-1")
        self.parts = {
            "model_id": self.model_id,
            "version": "1",
            "job_id": self.job_id,
            "subscription_id": made["id"],
            "client_id": tenant.client_id,
            "domain_id": tenant.domain_id,
            "service_id": "service-1",
            "assignment_key": "key",
        }
        webhook = {"url": "https://hooks.example.com/modelog"}
        self.parts["webhook_id"] = taken(api.post("/v2/webhooks", json=webhook))["webhook"]["id"]
        assigned = {"model_id": self.model_id, "model_version": "1"}
        self.bodies: dict[str, Any] = {
            "createModel": body(id=fresh()),
            "updateModel": body(),
            "createModelVersion": {},
            "setModelVersionStatus": {"status": "training"},
            "inferModelVersion": {"input": {}},
            "trainModelVersion": {"input": {}},
            "completeModelJob": {"status": "success", "output": {}},
            "createModelEventSubscription": self.subscription,
            "updateModelEventSubscription": {"label": "another"},
            "createClient": {"client_id": fresh(), "name": "A client"},
            "updateClient": {"name": "Another"},
            "createDomain": {"domain_id": fresh(), "features": FEATURES},
            "updateDomain": {"status": "inactive"},
            "updateDomainFeatures": {"features": FEATURES[:1]},
            "initDomainService": {"service_id": fresh(), "static_features": SMALL},
            "initAllDomainServices": {},
            "updateDomainService": {"static_features": {"size": "large"}},
            "upsertDomainModelAssignment": {"assignment_key": "other", **assigned},
            "upsertServiceModelAssignment": {"assignment_key": "other", **assigned},
            "putDomainModelAssignment": assigned,
            "putServiceModelAssignment": assigned,
            "runDomainModelAssignmentJob": {"input": {}},
            "runServiceModelAssignmentJob": {"input": {}},
            "createWebhook": webhook,
            "updateWebhook": {"status": "disabled"},
            "rotateWebhookSecret": {},
            "resolveWebhookDeadLetters": {"resolution": "discarded"},
        }

    def send(
        self,
        operation_id: str,
        *,
        headers: dict[str, str] | None = None,
        query: dict[str, str] | None = None,
        more: dict[str, Any] | None = None,
    ) -> httpx.Response:
        """An operation's request; `more` goes into its body."""
        method, path, operation = OPERATIONS[operation_id]
        parts = dict(self.parts)
        if operation_id == "trainModelVersion":
            parts["version"] = "2"
        query = {**NEEDED_QUERY.get(operation_id, {}), **(query or {})}
        json = None
        if "requestBody" in operation:
            json = {**self.bodies[operation_id], **(more or {})}
        return self.api.request(
            method.upper(), path.format(**parts), json=json, headers=headers, params=query
        )


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def idle(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[httpx.Client]:
    """A client of a service that runs no jobs, so that nothing changes by itself."""
    url = None
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database()
    home = tmp_path_factory.mktemp("idle") / "home"
    with Node(home, url, arguments=ALONE) as node:
        yield node.client()
        assert " ERROR " not in node.output()
        assert " WARNING modelog.http" not in node.output()


@pytest.fixture(scope="module")
def still(idle: httpx.Client) -> World:
    """A world that only refused requests and reads are sent to."""
    return World(idle)


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_what_nobody_asked_for_is_refused_by_name(still: World, operation_id: str) -> None:
    end = log_end(still.api)
    refused(still.send(operation_id, query={"surprise": "1"}), 400, ["surprise"])
    if "requestBody" in OPERATIONS[operation_id][2]:
        refused(still.send(operation_id, more={"surprise": 1}), 400, ["/surprise"])
    bad = {
        "If-Match": "no tag",
        "Idempotency-Key": "no key",
        "If-None-Match": "no tag",
        "Ledger-Position": "no number",
    }
    for header in headers_of(operation_id):
        refused(still.send(operation_id, headers={header: bad[header]}), 400, [header])
    for name in query_of(operation_id) & {"limit", "cursor", "as_of"}:
        refused(still.send(operation_id, query={name: "-1"}), 400, [name])
    if "Ledger-Position" in headers_of(operation_id):
        beyond = {"Ledger-Position": str(end + 1)}
        refused(still.send(operation_id, headers=beyond), 400, ["Ledger-Position"])
    for part in [each for each in still.parts if f"{{{each}}}" in OPERATIONS[operation_id][1]]:
        path = OPERATIONS[operation_id][1].format(**{**still.parts, part: "a%00"})
        url = still.api.base_url.copy_with(raw_path=path.encode())
        json = still.bodies.get(operation_id)
        response = still.api.request(OPERATIONS[operation_id][0].upper(), url, json=json)
        refused(response, 400, [part])
    assert log_end(still.api) == end


def check_headers(operation_id: str, response: httpx.Response) -> None:
    """The headers that matter are those that the document promises."""
    told = OPERATIONS[operation_id][2]["responses"][str(response.status_code)]["headers"]
    required = {name.lower() for name, header in told.items() if header["required"]}
    assert required <= set(response.headers)
    assert set(response.headers) & KEPT_HEADERS <= {name.lower() for name in told}


@pytest.mark.parametrize("operation_id", READS)
def test_a_read_answers_as_the_document_says(still: World, operation_id: str) -> None:
    end = {"Ledger-Position": str(log_end(still.api)), "X-Request-Id": "request-7"}
    response = still.send(operation_id, headers=end)
    taken(response)
    assert response.headers["X-Request-Id"] == "request-7"
    check_headers(operation_id, response)
    if is_list(operation_id):
        pages = []
        following: str | None = str(response.url.copy_merge_params({"limit": "1"}))
        while following is not None:
            page = still.api.get(following)
            pages += taken(page)
            following = page.links.get("next", {}).get("url")
        assert pages == taken(response)
    elif "If-None-Match" in headers_of(operation_id):
        known = {"If-None-Match": response.headers["ETag"]}
        unchanged = still.send(operation_id, headers=known)
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        check_headers(operation_id, unchanged)
        taken(still.send(operation_id, headers={"If-None-Match": '"999999"'}))


@pytest.mark.parametrize("operation_id", WRITES)
def test_a_write_is_made_once_and_only_to_what_was_expected(
    idle: httpx.Client, operation_id: str
) -> None:
    world = World(idle)
    before = log_end(idle)
    takes = headers_of(operation_id)
    if "If-Match" in takes:
        refused(world.send(operation_id, headers={"If-Match": '"999999"'}), 412)
    assert log_end(idle) == before
    headers = {"Idempotency-Key": fresh()} if "Idempotency-Key" in takes else {}
    first = world.send(operation_id, headers=headers)
    assert str(first.status_code) in successes(operation_id), first.text
    check_headers(operation_id, first)
    end = log_end(idle)
    assert int(first.headers["Ledger-Position"]) == end > before
    if headers:
        again = world.send(operation_id, headers=headers)
        assert again.headers["Idempotency-Replayed"] == "true"
        same = ("status_code", "content")
        assert [getattr(again, each) for each in same] == [getattr(first, each) for each in same]
        for header in KEPT_HEADERS - {"idempotency-replayed"}:
            assert again.headers.get(header) == first.headers.get(header)
        assert log_end(idle) == end
        refused(idle.post("/v2/models", json=body(), headers=headers), 409, ["Idempotency-Key"])
    if "Location" in first.headers:
        taken(idle.get(first.headers["Location"]))
