"""The routes of services (API section 4, "Tenants"): parse, call, map."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import tenant_operations as operations
from adapters.http.as_of import as_of
from adapters.http.context import expected, idempotency, ledger_position, request_context
from adapters.http.job_bodies import whole_seconds
from adapters.http.json_body import CheckedJson, decode
from adapters.http.paging import page_request, page_response
from adapters.http.query import text_parameter
from adapters.http.responses import AnyRequest, array, service_of, written
from adapters.http.tenant_bodies import (
    InitService,
    InitServices,
    UpdateService,
    compact_values,
    in_utc,
)
from adapters.http.tenant_paths import DOMAIN, SERVICE, check_path
from application.context import utc_now
from projections.services import list_services as services_page

STATUSES = ("initializing", "available", "failed", "departed")


@post(
    f"{DOMAIN}/service/init",
    dto=CheckedJson[InitService],
    return_dto=None,
    opt=operations.INIT_SERVICE.opt(),
)
async def init_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    data: JSONBody[InitService],
) -> Response[bytes]:
    """Initialise a service."""
    check_path(client_id=client_id, domain_id=domain_id)
    committed = await service_of(request).services.initialize(
        client_id,
        domain_id,
        data.asked(),
        request_context(request),
        idempotency=await idempotency(request),
    )
    job_id = committed.value.job_id
    location = None if job_id is None else f"/v2/jobs/{job_id}"
    return written(request, committed, None, 202, location=location)


@post(f"{DOMAIN}/services/init", opt=operations.INIT_SERVICES.opt())
async def init_services(
    request: AnyRequest, client_id: FromPath[str], domain_id: FromPath[str]
) -> Response[bytes]:
    """Initialise every service of a domain anew."""
    check_path(client_id=client_id, domain_id=domain_id)
    body = await request.body()
    asked = decode(body, InitServices) if body else InitServices()
    committed = await service_of(request).service_batches.initialize(
        client_id,
        domain_id,
        request_context(request),
        timeout_seconds=whole_seconds(asked.timeout_seconds),
        idempotency=await idempotency(request),
    )
    return written(request, committed, None, 202)


@get(f"{DOMAIN}/services", opt=operations.LIST_SERVICES.opt())
async def list_services(
    request: AnyRequest, client_id: FromPath[str], domain_id: FromPath[str]
) -> Response[bytes]:
    """List a domain's services."""
    check_path(client_id=client_id, domain_id=domain_id)
    status = text_parameter(request, "status", among=STATUSES)
    page = page_request(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "services")
    await service.domains.load(client_id, domain_id)

    found = await service.query(
        lambda session: services_page(
            session,
            client_id,
            domain_id,
            after=page.after,
            limit=page.limit,
            now=utc_now(),
            status=status,
        ),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


@get(SERVICE, opt=operations.GET_SERVICE.opt())
async def get_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
) -> Response[bytes]:
    """A service."""
    check_path(client_id=client_id, domain_id=domain_id, service_id=service_id)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    found, revision = await service.services.get(client_id, domain_id, service_id, then)
    # No 304: it departs without an event, and so without a revision of its own.
    return Response(
        content=msgspec.json.encode(found),
        media_type="application/json",
        headers={"ETag": f'"{revision}"'},
    )


@put(SERVICE, dto=CheckedJson[UpdateService], return_dto=None, opt=operations.UPDATE_SERVICE.opt())
async def update_service(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    service_id: FromPath[str],
    data: JSONBody[UpdateService],
) -> Response[bytes]:
    """Replace a service's features or departure."""
    check_path(client_id=client_id, domain_id=domain_id, service_id=service_id)
    given = data.static_features
    committed = await service_of(request).services.update(
        client_id,
        domain_id,
        service_id,
        request_context(request),
        static_features=None if given is msgspec.UNSET else compact_values(given),
        departure_datetime=in_utc(data.departure_datetime, "/departure_datetime"),
        expected=expected(request),
    )
    shown, revision = committed.value
    return written(request, committed, revision, body=shown)


HANDLERS: Sequence[Any] = (
    init_service,
    init_services,
    list_services,
    get_service,
    update_service,
)
