"""Event subscriptions as they are shown, with what their owner should know of them."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated

import msgspec

from application.job_requests import as_warnings
from application.ledger import Ledger
from application.payloads import Payloads
from application.stale_reasons import StaleReasons
from domain.model import Model
from domain.staleness import Action
from domain.subscription import InputSource, Status, Subscription, Trigger
from domain.subscription_links import LINKS, Links

MAX_MODELS_WALKED = 200
"""Models that are looked at for a cycle; it is a warning, and not worth any price."""

StoredInput = Annotated[
    msgspec.Raw, msgspec.Meta(description="Any JSON value.", extra_json_schema={})
]


class SubscriptionResource(msgspec.Struct, frozen=True, kw_only=True):
    """An event subscription; API section 3, "Event subscription"."""

    id: str
    source_model_id: str
    trigger_event: Trigger
    target_model_id: str
    target_action: Action
    input_source: InputSource
    input: StoredInput
    label: str | None
    status: Status
    stale_reason: str | None
    created_at: datetime
    updated_at: datetime
    warnings: tuple[str, ...]


class SubscriptionViews:
    """Shows subscriptions beside their models."""

    def __init__(self, payloads: Payloads, reasons: StaleReasons) -> None:
        self._payloads = payloads
        self._reasons = reasons

    async def of(
        self,
        subscription: Subscription,
        model_of: Callable[[str], Awaitable[Model | None]],
        given: msgspec.Raw,
        *,
        until: float | None = None,
        closes: bool = False,
    ) -> SubscriptionResource:
        """A subscription with its stored input, beside the models that `model_of` gives.

        `until` is for one of many, see `StaleReasons`; `closes` says that it closes a cycle.
        """
        reason = await self._reasons.of(subscription, model_of, until)
        warnings: tuple[str, ...] = ()
        target = await model_of(subscription.target_model_id)
        if subscription.input_source == "stored" and target is not None:
            # Accepted, and may still surprise: a stored input that misses the contract.
            errors = await self._payloads.errors(
                target.id, target.definition, subscription.target_action, "input_schema", given
            )
            warnings = as_warnings("input", errors)
        if closes:
            warnings = (*warnings, "this subscription closes a cycle of models")
        return _resource(subscription, given, reason, warnings)


async def closes_cycle(ledger: Ledger, source_model_id: str, target_model_id: str) -> bool:
    """Whether the target already leads to the source, as far as one looks."""
    seen, ahead = {target_model_id}, [target_model_id]
    while ahead and len(seen) <= MAX_MODELS_WALKED:
        model_id = ahead.pop()
        if model_id == source_model_id:
            return True
        links: Links | None = (await ledger.load(LINKS, model_id)).state
        for link in links.by_role["source"].values() if links is not None else ():
            if link.other_model_id not in seen:
                seen.add(link.other_model_id)
                ahead.append(link.other_model_id)
    return False


def _resource(
    subscription: Subscription, given: msgspec.Raw, reason: str | None, warnings: tuple[str, ...]
) -> SubscriptionResource:
    status: Status = subscription.status
    if status == "active" and reason is not None:
        status = "stale"
    return SubscriptionResource(
        id=subscription.id,
        source_model_id=subscription.source_model_id,
        trigger_event=subscription.trigger_event,
        target_model_id=subscription.target_model_id,
        target_action=subscription.target_action,
        input_source=subscription.input_source,
        input=given,
        label=subscription.label,
        status=status,
        stale_reason=reason,
        created_at=subscription.created_at,
        updated_at=subscription.updated_at,
        warnings=warnings,
    )
