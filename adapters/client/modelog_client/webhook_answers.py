"""What the operations on webhooks answer with; see answers.py."""

from typing import Literal

import msgspec


class Webhook(msgspec.Struct, frozen=True):
    """An address that is sent events; no `types` are all types."""

    id: str
    url: str
    types: list[str]
    description: str
    after: int | None
    status: Literal["active", "disabled"]
    disabled_reason: str | None
    previous_secret_until: str | None
    created_at: str
    updated_at: str


class WebhookWithSecret(msgspec.Struct, frozen=True):
    """A webhook and its new secret, which is shown this once."""

    webhook: Webhook
    secret: str


class Progress(msgspec.Struct, frozen=True):
    """How far a webhook is in the log, and how many events it took or did not."""

    position: int | None
    delivered: int
    pending: int
    dead: int
    last_success_at: str | None


class WebhookWithProgress(msgspec.Struct, frozen=True):
    """A webhook and how far it is."""

    webhook: Webhook
    progress: Progress


class WebhookDelivery(msgspec.Struct, frozen=True):
    """An event that a webhook did not take yet, or that was given up."""

    position: int
    message_id: str
    type: str
    status: Literal["dead", "pending"]
    attempts: int
    first_attempt_at: str | None
    last_attempt_at: str | None
    next_attempt_at: str | None
    last_status: int | None
    last_error: str | None
