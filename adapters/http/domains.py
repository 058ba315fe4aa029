"""The routes of domains and their features (API section 4, "Tenants"): parse, call, map."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import tenant_operations as operations
from adapters.http.as_of import as_of
from adapters.http.context import expected, idempotency, ledger_position, request_context
from adapters.http.json_body import CheckedJson
from adapters.http.paging import page_request, page_response
from adapters.http.query import text_parameter
from adapters.http.responses import AnyRequest, array, read_response, service_of, written
from adapters.http.tenant_bodies import (
    CreateDomain,
    FeatureDefinitions,
    UpdateDomain,
    UpdateFeatures,
    compact_features,
)
from adapters.http.tenant_paths import DOMAIN, DOMAINS, check_path
from projections.domains import list_domains as domains_page


@get(DOMAINS, opt=operations.LIST_DOMAINS.opt())
async def list_domains(request: AnyRequest, client_id: FromPath[str]) -> Response[bytes]:
    """List a client's domains."""
    check_path(client_id=client_id)
    status = text_parameter(request, "status", among=("active", "inactive"))
    page = page_request(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "domains")
    await service.clients.get(client_id)

    found = await service.query(
        lambda session: domains_page(
            session, client_id, after=page.after, limit=page.limit, status=status
        ),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


@post(DOMAINS, dto=CheckedJson[CreateDomain], return_dto=None, opt=operations.CREATE_DOMAIN.opt())
async def create_domain(
    request: AnyRequest, client_id: FromPath[str], data: JSONBody[CreateDomain]
) -> Response[bytes]:
    """Make a domain."""
    check_path(client_id=client_id)
    committed = await service_of(request).domains.create(
        client_id,
        request_context(request),
        domain_id=None if data.domain_id is msgspec.UNSET else data.domain_id,
        features=compact_features(data.features),
        idempotency=await idempotency(request),
    )
    made = committed.value.domain_id
    location = f"/v2/clients/{client_id}/domains/{made}"
    return written(request, committed, 1, 201, location=location)


@get(DOMAIN, opt=operations.GET_DOMAIN.opt())
async def get_domain(
    request: AnyRequest, client_id: FromPath[str], domain_id: FromPath[str]
) -> Response[bytes]:
    """A domain."""
    check_path(client_id=client_id, domain_id=domain_id)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    return read_response(request, *await service.domains.get(client_id, domain_id, then))


@put(DOMAIN, dto=CheckedJson[UpdateDomain], return_dto=None, opt=operations.UPDATE_DOMAIN.opt())
async def update_domain(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    data: JSONBody[UpdateDomain],
) -> Response[bytes]:
    """Activate or deactivate a domain."""
    check_path(client_id=client_id, domain_id=domain_id)
    committed = await service_of(request).domains.set_status(
        client_id,
        domain_id,
        data.status,
        request_context(request),
        expected=expected(request),
    )
    shown, revision = committed.value
    return written(request, committed, revision, body=shown)


@get(f"{DOMAIN}/features", opt=operations.GET_FEATURES.opt())
async def get_features(
    request: AnyRequest, client_id: FromPath[str], domain_id: FromPath[str]
) -> Response[bytes]:
    """The features of a domain."""
    check_path(client_id=client_id, domain_id=domain_id)
    service = service_of(request)
    await service.see(ledger_position(request))
    domain = await service.domains.load(client_id, domain_id)
    return read_response(request, FeatureDefinitions(features=domain.features), domain.revision)


@put(
    f"{DOMAIN}/features",
    dto=CheckedJson[UpdateFeatures],
    return_dto=None,
    opt=operations.UPDATE_FEATURES.opt(),
)
async def update_features(
    request: AnyRequest,
    client_id: FromPath[str],
    domain_id: FromPath[str],
    data: JSONBody[UpdateFeatures],
) -> Response[bytes]:
    """Replace the features of a domain."""
    check_path(client_id=client_id, domain_id=domain_id)
    committed = await service_of(request).domains.update_features(
        client_id,
        domain_id,
        compact_features(data.features),
        request_context(request),
        expected=expected(request),
    )
    shown, revision = committed.value
    return written(request, committed, revision, body=shown)


HANDLERS: Sequence[Any] = (
    list_domains,
    create_domain,
    get_domain,
    update_domain,
    get_features,
    update_features,
)
