"""The routes of event subscriptions (API section 4, "Models"): parse, call, map."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any, get_args

import msgspec
from litestar import Response, delete, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import subscription_operations as operations
from adapters.http.as_of import as_of
from adapters.http.context import expected, idempotency, ledger_position, request_context
from adapters.http.job_visibility import (
    check_sees_subscription,
    clients_seen,
    sees_subscription,
)
from adapters.http.json_body import CheckedJson
from adapters.http.paging import page_request, page_response
from adapters.http.query import number_parameter, text_parameter
from adapters.http.responses import AnyRequest, check_model_id, service_of, written
from adapters.http.subscription_bodies import CreateSubscription, UpdateSubscription
from application.as_of import Instant
from application.subscription_views import SubscriptionResource
from domain.errors import NotFound
from domain.subscription import MAX_DEPTH, Status
from projections.subscriptions import Role
from projections.subscriptions import list_subscriptions as subscriptions_page

ROLES: dict[Role, tuple[str, ...]] = {
    "source": ("source",),
    "target": ("target",),
    "any": ("source", "target"),
}
DEFAULT_DEPTH = 3
MOST_EXAMINED = 5_000
"""Subscriptions looked at for one page as they were: it may hold fewer than there are."""


@get("/v2/models/{model_id:str}/event-subscriptions", opt=operations.LIST.opt())
async def list_subscriptions(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """List a model's subscriptions in the order of their creation, now or as they were."""
    check_model_id(model_id)
    role: Any = text_parameter(request, "role", among=get_args(Role)) or "source"
    status: Any = text_parameter(request, "status", among=get_args(Status))
    then = as_of(request)
    page = page_request(request)
    clients = clients_seen(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "subscriptions")
    await service.models.revision(model_id)
    if then is not None:
        return await _as_they_were(request, model_id, role, status, then)

    found = await service.query(
        lambda session: subscriptions_page(
            session,
            model_id,
            role=role,
            after=page.after,
            limit=page.limit + 1,
            status=status,
            clients=clients,
        ),
        fresh,
    )
    shown: list[SubscriptionResource] = []
    until = service.comparisons.patience()
    for each in found[: page.limit]:
        # Shown from the ledger, which may know more than the list by now.
        with suppress(NotFound):
            subscription = await service.subscriptions.load(each.id)
            resource = await service.subscriptions.show(subscription, until=until)
            if status in (None, resource.status):
                shown.append(resource)
    following = found[page.limit - 1].position if len(found) > page.limit else None
    return page_response(request, msgspec.json.encode(shown), following)


async def _as_they_were(
    request: AnyRequest, model_id: str, role: Role, status: Status | None, then: Instant
) -> Response[bytes]:
    """From the links that the model had then: one that is deleted by now is among them."""
    page = page_request(request)
    subscriptions = service_of(request).subscriptions
    found = await subscriptions.at(model_id, ROLES[role], then)
    ahead = [each for each in found if each[0] > page.after]
    shown: list[SubscriptionResource] = []
    last = None
    until = service_of(request).comparisons.patience()
    for ordinal, subscription_id in ahead[:MOST_EXAMINED]:
        if len(shown) == page.limit:
            break
        last = ordinal
        # One event of a deletion ends it, the next ones take it off the model's list.
        with suppress(NotFound):
            state = await subscriptions.load(subscription_id, then)
            if not sees_subscription(request, state):
                continue
            resource = await subscriptions.show(state, then, until)
            if status in (None, resource.status):
                shown.append(resource)
    following = last if ahead and last is not None and last < ahead[-1][0] else None
    return page_response(request, msgspec.json.encode(shown), following)


@post(
    "/v2/models/{model_id:str}/event-subscriptions",
    dto=CheckedJson[CreateSubscription],
    return_dto=None,
    opt=operations.CREATE.opt(),
)
async def create_subscription(
    request: AnyRequest, model_id: FromPath[str], data: JSONBody[CreateSubscription]
) -> Response[bytes]:
    """Make a subscription."""
    check_model_id(model_id)
    committed = await service_of(request).subscriptions.create(
        model_id,
        data.asked(),
        request_context(request),
        idempotency=await idempotency(request),
    )
    location = f"/v2/models/{model_id}/event-subscriptions/{committed.value.id}"
    return written(request, committed, 1, 201, location=location)


@get(
    "/v2/models/{model_id:str}/event-subscriptions/{subscription_id:str}",
    opt=operations.GET.opt(),
)
async def get_subscription(
    request: AnyRequest, model_id: FromPath[str], subscription_id: FromPath[str]
) -> Response[bytes]:
    """A subscription."""
    check_model_id(model_id)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    await _check_sees(request, subscription_id)
    found, revision = await service.subscriptions.get(model_id, subscription_id, then)
    # No 304: its status follows from the models, and may change without a revision of its own.
    return Response(
        content=msgspec.json.encode(found),
        media_type="application/json",
        headers={"ETag": f'"{revision}"'},
    )


@put(
    "/v2/models/{model_id:str}/event-subscriptions/{subscription_id:str}",
    dto=CheckedJson[UpdateSubscription],
    return_dto=None,
    opt=operations.UPDATE.opt(),
)
async def update_subscription(
    request: AnyRequest,
    model_id: FromPath[str],
    subscription_id: FromPath[str],
    data: JSONBody[UpdateSubscription],
) -> Response[bytes]:
    """Change a subscription."""
    check_model_id(model_id)
    await _check_sees(request, subscription_id)
    committed = await service_of(request).subscriptions.update(
        model_id,
        subscription_id,
        request_context(request),
        given=data.input,
        label=data.label,
        status=data.status,
        expected=expected(request),
    )
    shown, revision = committed.value
    return written(request, committed, revision, body=shown)


@delete(
    "/v2/models/{model_id:str}/event-subscriptions/{subscription_id:str}",
    status_code=204,
    opt=operations.DELETE.opt(),
)
async def delete_subscription(
    request: AnyRequest, model_id: FromPath[str], subscription_id: FromPath[str]
) -> Response[None]:
    """Delete a subscription."""
    check_model_id(model_id)
    await _check_sees(request, subscription_id)
    committed = await service_of(request).subscriptions.delete(
        model_id, subscription_id, request_context(request), expected=expected(request)
    )
    position = committed.position or service_of(request).position
    return Response(content=None, status_code=204, headers={"Ledger-Position": str(position)})


@get("/v2/models/{model_id:str}/graph", opt=operations.GET_GRAPH.opt())
async def get_graph(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """The subscriptions around a model."""
    check_model_id(model_id)
    depth = number_parameter(request, "depth", least=1, most=MAX_DEPTH) or DEFAULT_DEPTH
    service = service_of(request)
    await service.see(ledger_position(request))
    graph = await service.graphs.around(model_id, depth, partial(sees_subscription, request))
    return Response(content=msgspec.json.encode(graph), media_type="application/json")


async def _check_sees(request: AnyRequest, subscription_id: str) -> None:
    check_sees_subscription(
        request, await service_of(request).subscriptions.ever_loaded(subscription_id)
    )


HANDLERS: Sequence[Any] = (
    list_subscriptions,
    create_subscription,
    get_subscription,
    update_subscription,
    delete_subscription,
    get_graph,
)
