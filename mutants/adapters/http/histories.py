"""The routes of histories: every event of a resource with what it changed (API section 4)."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

import msgspec
from litestar import Response, get
from litestar.params import FromPath

from adapters.http import history_operations as operations
from adapters.http.context import ledger_position
from adapters.http.job_visibility import AUDITED, check_sees_job, check_sees_subscription
from adapters.http.paging import PageRequest, page_request, page_response
from adapters.http.responses import AnyRequest, check_model_id, service_of
from adapters.http.tenant_paths import CLIENT, DOMAIN, SERVICE, check_path, scope
from application.history import HistoryPage
from application.history_views import (
    ASSIGNMENT_VIEW,
    CLIENT_VIEW,
    DOMAIN_VIEW,
    JOB_VIEW,
    SERVICE_VIEW,
    SUBSCRIPTION_VIEW,
    View,
)
from domain.assignment import Scope
from domain.domain import key_of as domain_key
from domain.service import key_of as service_key

S = TypeVar("S")

EVENTS = "assignments/{assignment_key:str}/events"
SUBSCRIPTION = "/v2/models/{model_id:str}/event-subscriptions/{subscription_id:str}"


async def _answer(
    request: AnyRequest,
    read: Callable[[PageRequest], Awaitable[HistoryPage]],
    *,
    check: Callable[[], Awaitable[None]] | None = None,
) -> Response[bytes]:
    """A page; `check` raises for what the caller is not shown, once its end has been seen."""
    page = page_request(request)
    await service_of(request).see(ledger_position(request))
    if check is not None:
        await check()
    found = await read(page)
    return page_response(request, msgspec.json.encode(found.entries), found.next)


async def _of(
    request: AnyRequest,
    view: View[S],
    key: str,
    *,
    check: Callable[[], Awaitable[None]] | None = None,
) -> Response[bytes]:
    history = service_of(request).history
    return await _answer(
        request, lambda page: history.of(view, key, after=page.after, limit=page.limit), check=check
    )


@get("/v2/models/{model_id:str}/history", opt=operations.OF_MODEL.opt())
async def of_model(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """Every event of a model."""
    check_model_id(model_id)
    history = service_of(request).history
    return await _answer(
        request, lambda page: history.of_model(model_id, after=page.after, limit=page.limit)
    )


@get("/v2/models/{model_id:str}/versions/{version:str}/history", opt=operations.OF_VERSION.opt())
async def of_version(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str]
) -> Response[bytes]:
    """Every event of a version."""
    check_model_id(model_id)
    service = service_of(request)

    async def check() -> None:
        await service.models.get_version(model_id, version)

    return await _answer(
        request,
        lambda page: service.history.of_version(
            model_id, version, after=page.after, limit=page.limit
        ),
        check=check,
    )


@get(f"{SUBSCRIPTION}/history", opt=operations.OF_SUBSCRIPTION.opt())
async def of_subscription(
    request: AnyRequest, model_id: FromPath[str], subscription_id: FromPath[str]
) -> Response[bytes]:
    """Every event of an event subscription, also of one that was deleted."""
    check_model_id(model_id)
    subscriptions = service_of(request).subscriptions

    async def check() -> None:
        check_sees_subscription(request, await subscriptions.ever_loaded(subscription_id))
        await subscriptions.ever(model_id, subscription_id)

    return await _of(request, SUBSCRIPTION_VIEW, subscription_id, check=check)


@get("/v2/jobs/{job_id:str}/history", opt=operations.OF_JOB.opt())
async def of_job(request: AnyRequest, job_id: FromPath[str]) -> Response[bytes]:
    """Every event of a job."""

    async def check() -> None:
        job = await service_of(request).jobs.load(job_id)
        check_sees_job(request, job, direct=AUDITED)

    return await _of(request, JOB_VIEW, job_id, check=check)


@get(f"{CLIENT}/history", opt=operations.OF_CLIENT.opt())
async def of_client(request: AnyRequest, client_id: FromPath[str]) -> Response[bytes]:
    """Every event of a client."""
    check_path(client_id=client_id)
    return await _of(request, CLIENT_VIEW, client_id)


@get(f"{DOMAIN}/history", opt=operations.OF_DOMAIN.opt())
async def of_domain(
    request: AnyRequest, client_id: FromPath[str], domain_id: FromPath[str]
) -> Response[bytes]:
    """Every event of a domain."""
    check_path(client_id=client_id, domain_id=domain_id)
    return await _of(request, DOMAIN_VIEW, domain_key(client_id, domain_id))


@get(f"{SERVICE}/history", opt=operations.OF_SERVICE.opt())
async def of_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
) -> Response[bytes]:
    """Every event of a service."""
    check_path(client_id=client_id, domain_id=domain_id, service_id=service_id)
    return await _of(request, SERVICE_VIEW, service_key(client_id, domain_id, service_id))


async def _of_assignment(request: AnyRequest, where: Scope, key: str) -> Response[bytes]:
    check_path(assignment_key=key)
    return await _of(request, ASSIGNMENT_VIEW, where.key_of(key))


@get(f"{DOMAIN}/{EVENTS}", opt=operations.OF_DOMAIN_ASSIGNMENT.opt())
async def of_domain_assignment(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    assignment_key: FromPath[str],
) -> Response[bytes]:
    """Every event of a key of a domain."""
    return await _of_assignment(request, scope(client_id, domain_id), assignment_key)


@get(f"{SERVICE}/{EVENTS}", opt=operations.OF_SERVICE_ASSIGNMENT.opt())
async def of_service_assignment(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    assignment_key: FromPath[str],
) -> Response[bytes]:
    """Every event of a key of a service."""
    where = scope(client_id, domain_id, service_id)
    return await _of_assignment(request, where, assignment_key)


HANDLERS: Sequence[Any] = (
    of_model,
    of_version,
    of_subscription,
    of_job,
    of_client,
    of_domain,
    of_service,
    of_domain_assignment,
    of_service_assignment,
)
