"""The routes of clients (API section 4, "Tenants"): parse, call, map."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import tenant_operations as operations
from adapters.http.as_of import as_of
from adapters.http.auth import Forbidden
from adapters.http.context import caller_of, expected, idempotency, ledger_position, request_context
from adapters.http.json_body import CheckedJson
from adapters.http.paging import page_request, page_response
from adapters.http.permissions import clients_of, is_admin
from adapters.http.query import text_parameter
from adapters.http.responses import AnyRequest, array, read_response, service_of, written
from adapters.http.tenant_bodies import CreateClient, UpdateClient
from adapters.http.tenant_paths import CLIENT, CLIENTS, check_path
from projections.clients import list_clients as clients_page


@get(CLIENTS, opt=operations.LIST_CLIENTS.opt())
async def list_clients(request: AnyRequest) -> Response[bytes]:
    """List the clients that the caller has access to."""
    status = text_parameter(request, "status", among=("active", "suspended"))
    page = page_request(request)
    caller = caller_of(request)
    among = None if is_admin(caller) else sorted(clients_of(caller))
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "clients")

    found = await service.query(
        lambda session: clients_page(
            session, after=page.after, limit=page.limit, among=among, status=status
        ),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


@post(CLIENTS, dto=CheckedJson[CreateClient], return_dto=None, opt=operations.CREATE_CLIENT.opt())
async def create_client(request: AnyRequest, data: JSONBody[CreateClient]) -> Response[bytes]:
    """Make a client."""
    caller = caller_of(request)
    # Whether the id of another client is taken is that client's own affair.
    if not is_admin(caller) and data.client_id not in clients_of(caller):
        raise Forbidden(detail="the token does not give access to this client")
    committed = await service_of(request).clients.create(
        data.client_id,
        data.name,
        request_context(request),
        idempotency=await idempotency(request),
    )
    return written(request, committed, 1, 201, location=f"/v2/clients/{data.client_id}")


@get(CLIENT, opt=operations.GET_CLIENT.opt())
async def get_client(request: AnyRequest, client_id: FromPath[str]) -> Response[bytes]:
    """A client."""
    check_path(client_id=client_id)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    return read_response(request, *await service.clients.get(client_id, then))


@put(CLIENT, dto=CheckedJson[UpdateClient], return_dto=None, opt=operations.UPDATE_CLIENT.opt())
async def update_client(
    request: AnyRequest, client_id: FromPath[str], data: JSONBody[UpdateClient]
) -> Response[bytes]:
    """Rename, suspend or activate a client."""
    check_path(client_id=client_id)
    committed = await service_of(request).clients.update(
        client_id,
        request_context(request),
        name=None if data.name is msgspec.UNSET else data.name,
        status=None if data.status is msgspec.UNSET else data.status,
        expected=expected(request),
    )
    shown, revision = committed.value
    return written(request, committed, revision, body=shown)


HANDLERS: Sequence[Any] = (list_clients, create_client, get_client, update_client)
