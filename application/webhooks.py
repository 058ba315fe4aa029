"""What can be done with webhooks."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import msgspec

from application.context import Idempotency, RequestContext
from application.ids import new_id
from application.ledger import Committed, Ledger
from application.preconditions import ANY, Expected
from application.transaction import Transaction
from application.webhook_urls import check_url
from domain import webhook as decisions
from domain.catalogue import CATALOGUE
from domain.errors import Invalid, NotAllowed, invalid_field
from domain.webhook import (
    WEBHOOK,
    Resolution,
    Webhook,
    WebhookEvent,
    WebhookResource,
    WebhookStatus,
    existing,
    webhook_resource,
)

MAX_WEBHOOKS = 100

Given = str | msgspec.UnsetType
Count = Callable[[], Awaitable[int]]
Decision = Callable[[Webhook, Transaction], list[WebhookEvent]]


class Rotated(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook and the number of its secret, which itself is in no event and no answer kept."""

    webhook: WebhookResource
    secret: int
    revision: int


class Webhooks:
    """The use cases of webhooks.

    `private` allows addresses of one's own network, `count` gives how many webhooks there are.
    """

    def __init__(self, ledger: Ledger, *, private: bool, count: Count) -> None:
        self._ledger = ledger
        self._private = private
        self._count = count

    async def create(
        self,
        context: RequestContext,
        *,
        url: str,
        types: tuple[str, ...] = (),
        description: str = "",
        after: int | None = None,
        idempotency: Idempotency | None = None,
    ) -> Committed[Rotated]:
        """Make a webhook. Raises `Invalid`; `NotAllowed` for an address, and beyond the limit."""
        check_url(url, private=self._private)
        _check_types(types)
        webhook_id = new_id()

        async def work(transaction: Transaction) -> Rotated:
            transaction.begin(WEBHOOK, webhook_id)
            if await self._count() >= MAX_WEBHOOKS:
                raise NotAllowed(f"there are {MAX_WEBHOOKS} webhooks, and no more are allowed")
            events = decisions.create(
                webhook_id, url=url, types=types, description=description, after=after
            )
            return _rotated(transaction.append(WEBHOOK, webhook_id, events), webhook_id)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[WEBHOOK.stream(webhook_id)],
            idempotency=idempotency,
            answer_type=Rotated,
        )

    async def get(self, webhook_id: str) -> tuple[WebhookResource, int]:
        """A webhook and its revision. Raises `NotFound`."""
        webhook = existing((await self._ledger.find(WEBHOOK, webhook_id)).state, webhook_id)
        return webhook_resource(webhook), webhook.revision

    async def update(
        self,
        webhook_id: str,
        context: RequestContext,
        *,
        url: Given = msgspec.UNSET,
        types: tuple[str, ...] | msgspec.UnsetType = msgspec.UNSET,
        description: Given = msgspec.UNSET,
        status: WebhookStatus | msgspec.UnsetType = msgspec.UNSET,
        expected: Expected = ANY,
    ) -> Committed[Rotated]:
        """Replace what is given. Raises `NotFound`, `Invalid`, `NotAllowed`, ..."""
        if url is not msgspec.UNSET:
            check_url(url, private=self._private)
        if types is not msgspec.UNSET:
            _check_types(types)

        def decide(webhook: Webhook, _: Transaction) -> list[WebhookEvent]:
            return decisions.update(
                webhook, url=url, types=types, description=description, status=status
            )

        return await self._change(webhook_id, context, decide, expected=expected)

    async def rotate(
        self,
        webhook_id: str,
        context: RequestContext,
        *,
        overlap: timedelta,
        idempotency: Idempotency | None = None,
    ) -> Committed[Rotated]:
        """A new secret; what is sent in the time of `overlap` is signed with both."""
        return await self._change(
            webhook_id,
            context,
            lambda webhook, transaction: decisions.rotate(
                webhook, previous_until=transaction.now + overlap
            ),
            idempotency=idempotency,
        )

    async def resolve(
        self,
        webhook_id: str,
        context: RequestContext,
        *,
        resolution: Resolution,
        upto: int,
        idempotency: Idempotency | None = None,
    ) -> Committed[Rotated]:
        """Send dead letters again, or forget them. Raises `NotFound`, `NotAllowed`."""
        return await self._change(
            webhook_id,
            context,
            lambda webhook, _: decisions.resolve(webhook, resolution=resolution, upto=upto),
            idempotency=idempotency,
        )

    async def disable(
        self, webhook_id: str, reason: str, context: RequestContext
    ) -> Committed[Rotated]:
        """Send nothing more to it. Raises `NotFound`."""
        return await self._change(
            webhook_id, context, lambda webhook, _: decisions.disable(webhook, reason=reason)
        )

    async def delete(
        self, webhook_id: str, context: RequestContext, *, expected: Expected = ANY
    ) -> Committed[Rotated]:
        """The end of a webhook. Raises `NotFound`, `PreconditionFailed`."""
        return await self._change(
            webhook_id, context, lambda _webhook, _: decisions.delete(), expected=expected
        )

    async def _change(
        self,
        webhook_id: str,
        context: RequestContext,
        decide: Decision,
        *,
        expected: Expected = ANY,
        idempotency: Idempotency | None = None,
    ) -> Committed[Rotated]:
        async def work(transaction: Transaction) -> Rotated:
            state: Webhook | None = await transaction.load(WEBHOOK, webhook_id)
            webhook = existing(state, webhook_id)
            expected.check(webhook.revision)
            events = decide(webhook, transaction)
            return _rotated(transaction.append(WEBHOOK, webhook_id, events), webhook_id)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[WEBHOOK.stream(webhook_id)],
            idempotency=idempotency,
            answer_type=Rotated,
        )


def _rotated(state: Webhook | None, webhook_id: str) -> Rotated:
    # Of one that was just deleted as well.
    webhook = state or existing(state, webhook_id)
    return Rotated(
        webhook=webhook_resource(webhook), secret=webhook.secret, revision=webhook.revision
    )


def _check_types(types: tuple[str, ...]) -> None:
    """Raises `Invalid`, before anything is asked of a webhook, naming what no event is."""
    decisions.check_types(types)
    unknown = [(place, name) for place, name in enumerate(types) if name not in CATALOGUE.types]
    if unknown:
        errors = [
            error
            for place, _ in unknown
            for error in invalid_field(f"/types/{place}", "no type of event has this name").errors
        ]
        raise Invalid("types: no type of event has this name", errors)
