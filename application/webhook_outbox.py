"""The port to what is still to be sent to webhooks: one row an event and webhook."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Protocol

import msgspec

from domain.webhook import Webhook, WebhookDeadLettersResolved

DeliveryStatus = Literal["pending", "dead"]


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """An active webhook: events up to `position` are in its outbox, or were sent."""

    webhook: Webhook
    position: int
    pending: int


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the log for a webhook: what it wants of it, by position and type."""

    webhook_id: str
    after: int
    upto: int
    wanted: Sequence[tuple[int, str]]
    resolved: Sequence[WebhookDeadLettersResolved]


class Claimed(msgspec.Struct, frozen=True, kw_only=True):
    """An event that is to be sent now, for the `attempt`th time."""

    webhook_id: str
    position: int
    attempt: int


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a webhook is.

    Events up to `position` of the log were taken up; null until that has begun. `delivered`
    counts those that were taken, `pending` those still to be sent, `dead` those given up.
    """

    position: int | None
    delivered: int
    pending: int
    dead: int
    last_success_at: datetime | None


class WebhookDelivery(msgspec.Struct, frozen=True, kw_only=True):
    """An event that a webhook did not take yet, or was given up: a dead letter.

    `message_id` is what the receiver has as `webhook-id`. `last_status` is the HTTP status that
    it answered with, null where there was no answer; `last_error` says what was wrong.
    """

    position: int
    message_id: str
    type: str
    status: DeliveryStatus
    attempts: int
    first_attempt_at: datetime | None
    last_attempt_at: datetime | None
    next_attempt_at: datetime | None
    last_status: int | None
    last_error: str | None


class Outbox(Protocol):
    """Fills, claims and settles. All methods block."""

    def targets(self) -> list[Target]:
        """Active webhooks, each with how far it is and how much it is still to be sent."""

    def spread(self, spread: Spread) -> bool:
        """Take a webhook on by a page of the log; False where another process did before."""

    def claim(self, owner: str, limit: int, each: int, but: Sequence[str]) -> list[Claimed]:
        """Up to `limit` that are due, and of one webhook up to `each`; none of those in `but`."""

    def delivered(self, owner: str, claimed: Claimed) -> None:
        """It was taken: nothing of it is left but the count."""

    def failed(
        self, owner: str, claimed: Claimed, *, status: int | None, error: str, delay: float
    ) -> None:
        """It was not taken, and is tried again in `delay` seconds."""

    def throttle(self, webhook_id: str, delay: float) -> None:
        """Send nothing to a webhook for so many seconds."""

    def bury(self, owner: str, claimed: Claimed, *, status: int | None, error: str) -> bool:
        """It is given up; whether nothing was taken since it was first tried."""

    def dead(self, webhook_id: str) -> int:
        """How much of a webhook was given up."""

    def release(self, owner: str, claimed: Sequence[Claimed]) -> None:
        """Give back what was not tried."""

    def purge(self) -> None:
        """Forget what was to be sent to webhooks that are deleted."""
