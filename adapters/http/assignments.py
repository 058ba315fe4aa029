"""The routes of assignments, of domains and of services (API section 4): parse, call, map.

Both scopes have the same routes; a service's have one more part in their path.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http.as_of import as_of
from adapters.http.assignment_bodies import (
    PutAssignment,
    PutDomainAssignment,
    RunAssignmentJob,
    UpsertAssignment,
    UpsertDomainAssignment,
)
from adapters.http.assignment_operations import OF_DOMAIN, OF_SERVICE
from adapters.http.auth import Forbidden
from adapters.http.context import caller_of, expected, idempotency, ledger_position, request_context
from adapters.http.json_body import CheckedJson
from adapters.http.paging import page_request, page_response
from adapters.http.permissions import accesses
from adapters.http.query import text_parameter
from adapters.http.responses import AnyRequest, array, read_response, service_of, written
from adapters.http.tenant_paths import DOMAIN, SERVICE, check_path, scope
from domain.assignment import Scope
from projections.assignments import list_assignments as assignments_page

KEY = "{assignment_key:str}"
PERMISSIONS = {"inference": "run_inference", "training": "run_training"}
NEWEST = 2**60 - 1
"""Cursors of a history count down: this less the event before which a page begins."""


async def _list(request: AnyRequest, where: Scope) -> Response[bytes]:
    status = text_parameter(request, "status", among=("active", "archived"))
    page = page_request(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "assignments")
    await service.domains.load(where.client_id, where.domain_id)
    if where.service_id is not None:
        await service.services.load(where.client_id, where.domain_id, where.service_id)

    found = await service.query(
        lambda session: assignments_page(
            session, where, after=page.after, limit=page.limit, status=status
        ),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


async def _upsert(
    request: AnyRequest, where: Scope, key: str, data: PutAssignment
) -> Response[bytes]:
    assignments = service_of(request).assignments
    committed = await assignments.upsert(
        where,
        key,
        data.asked(),
        request_context(request),
        expected=expected(request),
        idempotency=await idempotency(request) if request.method == "POST" else None,
    )
    upserted = committed.value
    return written(request, committed, upserted.revision, body=upserted.assignment)


async def _get(request: AnyRequest, where: Scope, key: str) -> Response[bytes]:
    check_path(assignment_key=key)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    return read_response(request, *await service.assignments.get(where, key, then))


async def _run(
    request: AnyRequest, where: Scope, key: str, data: RunAssignmentJob
) -> Response[bytes]:
    permission = PERMISSIONS[data.job_type]
    if not accesses(caller_of(request), where.client_id, permission):
        raise Forbidden(detail=f"the token does not permit {permission}")
    committed = await service_of(request).assignment_jobs.run(
        where,
        key,
        data.asked(),
        request_context(request),
        idempotency=await idempotency(request),
    )
    location = f"/v2/jobs/{committed.value.job_id}"
    return written(request, committed, None, 202, location=location)


async def _history(request: AnyRequest, where: Scope, key: str) -> Response[bytes]:
    check_path(assignment_key=key)
    page = page_request(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    before = NEWEST - page.after if page.after else None
    shown, following = await service.assignment_history.of(
        where, key, before=before, limit=page.limit
    )
    return page_response(
        request, msgspec.json.encode(shown), None if following is None else NEWEST - following
    )


@get(f"{DOMAIN}/assignments", opt=OF_DOMAIN.list.opt())
async def list_of_domain(
    request: AnyRequest, client_id: FromPath[str], domain_id: FromPath[str]
) -> Response[bytes]:
    """List the assignments of a domain."""
    return await _list(request, scope(client_id, domain_id))


@post(
    f"{DOMAIN}/assignments",
    dto=CheckedJson[UpsertDomainAssignment],
    return_dto=None,
    status_code=200,
    opt=OF_DOMAIN.upsert.opt(),
)
async def upsert_of_domain(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    data: JSONBody[UpsertDomainAssignment],
) -> Response[bytes]:
    """Assign a version to a key of a domain."""
    return await _upsert(request, scope(client_id, domain_id), data.assignment_key, data)


@get(f"{DOMAIN}/assignments/{KEY}", opt=OF_DOMAIN.get.opt())
async def get_of_domain(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    assignment_key: FromPath[str],
) -> Response[bytes]:
    """The latest revision of a key of a domain."""
    return await _get(request, scope(client_id, domain_id), assignment_key)


@put(
    f"{DOMAIN}/assignments/{KEY}",
    dto=CheckedJson[PutDomainAssignment],
    return_dto=None,
    opt=OF_DOMAIN.put.opt(),
)
async def put_of_domain(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    assignment_key: FromPath[str],
    data: JSONBody[PutDomainAssignment],
) -> Response[bytes]:
    """Assign a version to a key of a domain, or retire the key."""
    check_path(assignment_key=assignment_key)
    return await _upsert(request, scope(client_id, domain_id), assignment_key, data)


@post(
    f"{DOMAIN}/assignments/{KEY}/jobs",
    dto=CheckedJson[RunAssignmentJob],
    return_dto=None,
    opt=OF_DOMAIN.run.opt(),
)
async def run_of_domain(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    assignment_key: FromPath[str],
    data: JSONBody[RunAssignmentJob],
) -> Response[bytes]:
    """Start a job by a key of a domain."""
    return await _run(request, scope(client_id, domain_id), assignment_key, data)


@get(f"{DOMAIN}/assignments/{KEY}/history", opt=OF_DOMAIN.history.opt())
async def history_of_domain(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    assignment_key: FromPath[str],
) -> Response[bytes]:
    """Every revision of a key of a domain."""
    return await _history(request, scope(client_id, domain_id), assignment_key)


@get(f"{SERVICE}/assignments", opt=OF_SERVICE.list.opt())
async def list_of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
) -> Response[bytes]:
    """List the assignments of a service."""
    return await _list(request, scope(client_id, domain_id, service_id))


@post(
    f"{SERVICE}/assignments",
    dto=CheckedJson[UpsertAssignment],
    return_dto=None,
    status_code=200,
    opt=OF_SERVICE.upsert.opt(),
)
async def upsert_of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    data: JSONBody[UpsertAssignment],
) -> Response[bytes]:
    """Assign a version to a key of a service."""
    where = scope(client_id, domain_id, service_id)
    return await _upsert(request, where, data.assignment_key, data)


@get(f"{SERVICE}/assignments/{KEY}", opt=OF_SERVICE.get.opt())
async def get_of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    assignment_key: FromPath[str],
) -> Response[bytes]:
    """The latest revision of a key of a service."""
    return await _get(request, scope(client_id, domain_id, service_id), assignment_key)


@put(
    f"{SERVICE}/assignments/{KEY}",
    dto=CheckedJson[PutAssignment],
    return_dto=None,
    opt=OF_SERVICE.put.opt(),
)
async def put_of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    assignment_key: FromPath[str],
    data: JSONBody[PutAssignment],
) -> Response[bytes]:
    """Assign a version to a key of a service, or retire the key."""
    check_path(assignment_key=assignment_key)
    where = scope(client_id, domain_id, service_id)
    return await _upsert(request, where, assignment_key, data)


@post(
    f"{SERVICE}/assignments/{KEY}/jobs",
    dto=CheckedJson[RunAssignmentJob],
    return_dto=None,
    opt=OF_SERVICE.run.opt(),
)
async def run_of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    assignment_key: FromPath[str],
    data: JSONBody[RunAssignmentJob],
) -> Response[bytes]:
    """Start a job by a key of a service."""
    where = scope(client_id, domain_id, service_id)
    return await _run(request, where, assignment_key, data)


@get(f"{SERVICE}/assignments/{KEY}/history", opt=OF_SERVICE.history.opt())
async def history_of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    assignment_key: FromPath[str],
) -> Response[bytes]:
    """Every revision of a key of a service."""
    where = scope(client_id, domain_id, service_id)
    return await _history(request, where, assignment_key)


HANDLERS: Sequence[Any] = (
    list_of_domain,
    upsert_of_domain,
    get_of_domain,
    put_of_domain,
    run_of_domain,
    history_of_domain,
    list_of_service,
    upsert_of_service,
    get_of_service,
    put_of_service,
    run_of_service,
    history_of_service,
)
