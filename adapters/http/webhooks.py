"""The routes of webhooks: parse, call, map."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import msgspec
from litestar import Response, delete, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import webhook_operations as operations
from adapters.http.context import expected, idempotency, ledger_position, request_context
from adapters.http.json_body import CheckedJson
from adapters.http.paging import page_request, page_response
from adapters.http.query import text_parameter
from adapters.http.responses import ETAG, AnyRequest, JsonResponse, array, service_of, written
from adapters.http.webhook_bodies import (
    CreateWebhook,
    ResolveDeadLetters,
    RotateSecret,
    UpdateWebhook,
    WebhookWithProgress,
    WebhookWithSecret,
)
from adapters.store.webhook_deliveries import deliveries, progress
from application.ledger import Committed
from application.webhook_signatures import secret_of, shown
from application.webhooks import Rotated
from domain.errors import invalid_field
from projections.webhooks import list_webhooks as webhooks_page

WEBHOOKS = "/v2/webhooks"
WEBHOOK = "/v2/webhooks/{webhook_id:str}"


@get(WEBHOOKS, opt=operations.LIST.opt())
async def list_webhooks(request: AnyRequest) -> Response[bytes]:
    """List webhooks in the order of their creation."""
    status: Any = text_parameter(request, "status", among=operations.STATUSES)
    page = page_request(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "webhooks")
    found = await service.query(
        lambda session: webhooks_page(session, after=page.after, limit=page.limit, status=status),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


@post(WEBHOOKS, dto=CheckedJson[CreateWebhook], return_dto=None, opt=operations.CREATE.opt())
async def create_webhook(request: AnyRequest, data: JSONBody[CreateWebhook]) -> Response[bytes]:
    """Make a webhook."""
    service = service_of(request)
    after = None if data.after is None else int(data.after)
    if after is not None and after > service.position:
        end = await service.ledger.in_thread(service.events.head)
        if after > end:
            raise invalid_field("/after", f"is beyond the end of the log, {end}")
    committed = await service.webhooks.create(
        request_context(request),
        url=data.url,
        types=tuple(data.types),
        description=data.description,
        after=after,
        idempotency=await idempotency(request),
    )
    location = f"{WEBHOOKS}/{committed.value.webhook.id}"
    return _with_secret(request, committed, 201, location=location)


@get(WEBHOOK, opt=operations.GET.opt())
async def get_webhook(request: AnyRequest, webhook_id: FromPath[str]) -> Response[bytes]:
    """A webhook and how far it is."""
    service = service_of(request)
    await service.see(ledger_position(request))
    webhook, revision = await service.webhooks.get(webhook_id)
    far = await service.query(lambda session: progress(session, webhook_id))
    # No 304: how far it is changes without a revision.
    return JsonResponse(
        msgspec.json.encode(WebhookWithProgress(webhook=webhook, progress=far)),
        {ETAG: f'"{revision}"'},
    )


@put(WEBHOOK, dto=CheckedJson[UpdateWebhook], return_dto=None, opt=operations.UPDATE.opt())
async def update_webhook(
    request: AnyRequest, webhook_id: FromPath[str], data: JSONBody[UpdateWebhook]
) -> Response[bytes]:
    """Change a webhook."""
    committed = await service_of(request).webhooks.update(
        webhook_id,
        request_context(request),
        url=data.url,
        types=msgspec.UNSET if data.types is msgspec.UNSET else tuple(data.types),
        description=data.description,
        status=data.status,
        expected=expected(request),
    )
    return _alone(request, committed)


@delete(WEBHOOK, status_code=204, opt=operations.DELETE.opt())
async def delete_webhook(request: AnyRequest, webhook_id: FromPath[str]) -> Response[None]:
    """Delete a webhook."""
    committed = await service_of(request).webhooks.delete(
        webhook_id, request_context(request), expected=expected(request)
    )
    position = committed.position or service_of(request).position
    return Response(content=None, status_code=204, headers={"Ledger-Position": str(position)})


@post(
    f"{WEBHOOK}/secret",
    dto=CheckedJson[RotateSecret],
    return_dto=None,
    status_code=200,
    opt=operations.ROTATE.opt(),
)
async def rotate_secret(
    request: AnyRequest, webhook_id: FromPath[str], data: JSONBody[RotateSecret]
) -> Response[bytes]:
    """Give a webhook a new secret."""
    committed = await service_of(request).webhooks.rotate(
        webhook_id,
        request_context(request),
        overlap=timedelta(seconds=data.overlap_seconds),
        idempotency=await idempotency(request),
    )
    return _with_secret(request, committed, 200)


@get(f"{WEBHOOK}/deliveries", opt=operations.DELIVERIES.opt())
async def list_deliveries(request: AnyRequest, webhook_id: FromPath[str]) -> Response[bytes]:
    """List what a webhook did not take yet, and what was given up."""
    status: Any = text_parameter(request, "status", among=operations.DELIVERY_STATUSES)
    page = page_request(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    await service.webhooks.get(webhook_id)
    found = await service.query(
        lambda session: deliveries(
            session, webhook_id, after=page.after, limit=page.limit + 1, status=status
        )
    )
    shown_ones = found[: page.limit]
    following = shown_ones[-1].position if len(found) > page.limit else None
    return page_response(request, msgspec.json.encode(shown_ones), following)


@post(
    f"{WEBHOOK}/dead-letters",
    dto=CheckedJson[ResolveDeadLetters],
    return_dto=None,
    status_code=200,
    opt=operations.RESOLVE.opt(),
)
async def resolve_dead_letters(
    request: AnyRequest, webhook_id: FromPath[str], data: JSONBody[ResolveDeadLetters]
) -> Response[bytes]:
    """Send dead letters again, or forget them."""
    service = service_of(request)
    committed = await service.webhooks.resolve(
        webhook_id,
        request_context(request),
        resolution=data.resolution,
        upto=service.position if data.upto is None else int(data.upto),
        idempotency=await idempotency(request),
    )
    return _alone(request, committed)


def _alone(request: AnyRequest, committed: Committed[Rotated]) -> Response[bytes]:
    value = committed.value
    return written(request, committed, value.revision, body=value.webhook)


def _with_secret(
    request: AnyRequest, committed: Committed[Rotated], status: int, *, location: str | None = None
) -> Response[bytes]:
    """The answer that shows a secret, which the answer that the log keeps does not hold."""
    value = committed.value
    secret = secret_of(service_of(request).webhook_master, value.webhook.id, value.secret)
    body = WebhookWithSecret(webhook=value.webhook, secret=shown(secret))
    return written(request, committed, value.revision, status, body=body, location=location)


HANDLERS: Sequence[Any] = (
    list_webhooks,
    create_webhook,
    get_webhook,
    update_webhook,
    delete_webhook,
    rotate_secret,
    list_deliveries,
    resolve_dead_letters,
)
