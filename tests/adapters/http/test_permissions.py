"""Who may do what, walked route by route (API section 2)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.cli.openapi import openapi_text
from adapters.http.permissions import (
    JOB_TOKEN,
    PERMISSIONS,
    PUBLIC,
    SCOPES,
    TENANT,
    TENANT_PERMISSIONS,
    accesses,
    clients_of,
    permits,
)
from adapters.identity.job_tokens import SECRET_BYTES, JobTokens
from adapters.identity.tokens import Caller
from adapters.store.log import open_log
from adapters.store.secrets import shared_secret
from domain.metadata import Actor
from tests.adapters.http.support import refused
from tests.node import Node

DOCUMENT = msgspec.json.decode(openapi_text())
ROUTES = {
    operation["operationId"]: (method.upper(), path)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}
PARTS = {
    "model_id": "nothing-here",
    "version": "1",
    "job_id": "nothing-here",
    "subscription_id": "nothing-here",
    "client_id": "acme",
    "domain_id": "nothing-here",
    "service_id": "nothing-here",
    "assignment_key": "nothing-here",
    "webhook_id": "nothing-here",
    "name": "swagger-ui.css",
    "asset": "main.js",
}


@pytest.fixture(scope="module")
def anonymous(node: Node) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=node.url, verify=False, timeout=60) as client:
        yield client


def asked(client: httpx.Client, operation: str, token: str | None) -> httpx.Response:
    """What an operation answers to a token; nothing that the path names is there."""
    method, path = ROUTES[operation]
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    content = b"{}" if method in ("POST", "PUT") else None
    if content:
        headers["Content-Type"] = "application/json"
    return client.request(method, path.format(**PARTS), headers=headers, content=content)


def needed(operation: str) -> set[str]:
    permission = PERMISSIONS[operation]
    assert permission is not None
    return set(permission.split("|"))


CLOSED = [operation for operation in ROUTES if PERMISSIONS[operation] is not PUBLIC]


@pytest.mark.parametrize("operation", ROUTES)
def test_only_public_operations_answer_without_a_token(
    anonymous: httpx.Client, operation: str
) -> None:
    answer = asked(anonymous, operation, None)
    if operation in CLOSED:
        refused(answer, 401)
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    else:
        assert answer.status_code in (200, 404)


@pytest.mark.parametrize("operation", CLOSED)
def test_each_scope_permits_what_the_table_says_and_nothing_else(
    node: Node, anonymous: httpx.Client, operation: str
) -> None:
    for scope in sorted(SCOPES):
        token = node.issuer.token(scopes=[f"streamline/{scope}"], client_id="acme")
        answer = asked(anonymous, operation, token)
        allowed = scope == "admin" or scope in needed(operation) or TENANT in needed(operation)
        if allowed:
            assert answer.status_code not in (401, 403), (scope, answer.text)
        else:
            refused(answer, 403)


@pytest.mark.parametrize("operation", CLOSED)
def test_a_token_without_a_scope_or_a_group_permits_nothing(
    node: Node, anonymous: httpx.Client, operation: str
) -> None:
    for scopes in ((), ("admin",), ("streamline/",), ("streamline/everything",)):
        refused(asked(anonymous, operation, node.issuer.token(scopes=scopes)), 403)


@pytest.mark.parametrize("operation", CLOSED)
def test_a_person_of_a_client_may_do_what_belongs_to_tenants(
    node: Node, anonymous: httpx.Client, operation: str
) -> None:
    answer = asked(anonymous, operation, node.issuer.token(groups=["client:acme"]))
    if needed(operation) & (TENANT_PERMISSIONS | {TENANT}):
        assert answer.status_code not in (401, 403), answer.text
    else:
        refused(answer, 403)


@pytest.mark.parametrize("operation", CLOSED)
def test_a_job_token_that_was_forged_permits_nothing(
    anonymous: httpx.Client, operation: str
) -> None:
    token = JobTokens(b"x" * 32).issue("nothing-here", datetime.now(UTC) + timedelta(hours=1))
    refused(asked(anonymous, operation, token), 401)


@pytest.mark.parametrize("operation", CLOSED)
def test_a_job_token_permits_what_is_for_handlers_and_nothing_else(
    node: Node, anonymous: httpx.Client, operation: str
) -> None:
    log = open_log(node.database_url)
    try:
        tokens = JobTokens(shared_secret(log.database(), "job-tokens", SECRET_BYTES))
    finally:
        log.close()
    token = tokens.issue(PARTS["job_id"], datetime.now(UTC) + timedelta(hours=1))
    answer = asked(anonymous, operation, token)
    if JOB_TOKEN in needed(operation):
        assert answer.status_code not in (401, 403), answer.text
    else:
        refused(answer, 403)


@pytest.mark.parametrize("operation", CLOSED)
def test_a_scope_that_is_called_as_what_is_no_scope_permits_nothing(
    node: Node, anonymous: httpx.Client, operation: str
) -> None:
    scopes = [f"streamline/{name}" for name in (JOB_TOKEN, TENANT)]
    refused(asked(anonymous, operation, node.issuer.token(scopes=scopes)), 403)


# The rules by themselves

names = st.sampled_from(["acme", "globex", "initech"])


def caller(
    scopes: frozenset[str] = frozenset(),
    groups: frozenset[str] = frozenset(),
    client_id: str | None = None,
    job_id: str | None = None,
) -> Caller:
    actor = Actor(subject="ada", client_id=client_id)
    return Caller(actor=actor, scopes=scopes, groups=groups, expires=0.0, job_id=job_id)


@given(st.frozensets(st.sampled_from(sorted(SCOPES - {"admin"}))), names, names)
def test_a_machine_reaches_its_own_client_alone_and_by_its_scopes(
    scopes: frozenset[str], own: str, other: str
) -> None:
    machine = caller(scopes, client_id=own)
    for permission in SCOPES - {"admin"}:
        allowed = own == other and permission in scopes
        assert accesses(machine, other, permission) is allowed


@given(st.frozensets(names), names)
def test_a_person_reaches_the_clients_of_its_groups(members: frozenset[str], client: str) -> None:
    person = caller(groups=frozenset(f"client:{name}" for name in members))
    assert clients_of(person) == members
    for permission in SCOPES - {"admin"}:
        allowed = client in members and permission in TENANT_PERMISSIONS
        assert accesses(person, client, permission) is allowed


@given(names, st.sampled_from(sorted(SCOPES)))
def test_an_admin_reaches_everything(client: str, permission: str) -> None:
    for admin in (caller(frozenset({"admin"})), caller(groups=frozenset({"admin"}))):
        assert permits(admin, permission)
        assert accesses(admin, client, permission)


@given(st.sampled_from(sorted(SCOPES)))
def test_a_job_token_has_no_scope(permission: str) -> None:
    handler = caller(job_id="j-1")
    assert not permits(handler, permission)
    assert permits(handler, f"{permission}|{JOB_TOKEN}")
