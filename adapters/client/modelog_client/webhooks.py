"""Webhooks: events sent to an address as they are appended."""

from collections.abc import Sequence
from typing import Literal

from msgspec import UNSET, UnsetType

from modelog_client.calls import Call, Listed, keyed, listed, path, read, write
from modelog_client.operation import listing, operation
from modelog_client.webhook_answers import (
    Webhook,
    WebhookDelivery,
    WebhookWithProgress,
    WebhookWithSecret,
)

ALL = "/v2/webhooks"
ONE = "/v2/webhooks/{}"


class Webhooks:
    """Operations on webhooks."""

    @listing
    def list_webhooks(
        self,
        *,
        status: Literal["active", "disabled"] | None = None,
        page_size: int | None = None,
    ) -> Listed[Webhook]:
        """Webhooks in the order of their creation."""
        return listed(ALL, Webhook, page_size, {"status": status})

    @operation
    def create_webhook(
        self,
        *,
        url: str,
        types: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        after: int | UnsetType | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[WebhookWithSecret]:
        """A new webhook, with the secret that is shown this once."""
        body = {"url": url, "types": types, "description": description, "after": after}
        return keyed("POST", ALL, WebhookWithSecret, body, idempotency_key)

    @operation
    def get_webhook(self, webhook_id: str) -> Call[WebhookWithProgress]:
        """A webhook and how far it is."""
        return read(path(ONE, webhook_id), WebhookWithProgress)

    @operation
    def update_webhook(
        self,
        webhook_id: str,
        *,
        url: str | UnsetType = UNSET,
        types: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        status: Literal["active", "disabled"] | UnsetType = UNSET,
        if_match: str | None = None,
    ) -> Call[Webhook]:
        """Another address, other types, another description; disabled or enabled."""
        body = {"url": url, "types": types, "description": description, "status": status}
        return write("PUT", path(ONE, webhook_id), Webhook, body, if_match=if_match)

    @operation
    def delete_webhook(self, webhook_id: str, *, if_match: str | None = None) -> Call[None]:
        """The end of a webhook, with what was still to be sent to it."""
        return write("DELETE", path(ONE, webhook_id), None, None, if_match=if_match)

    @operation
    def rotate_webhook_secret(
        self,
        webhook_id: str,
        *,
        overlap_seconds: int | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[WebhookWithSecret]:
        """A new secret; what is sent is signed with both for a while."""
        where = path(ONE + "/secret", webhook_id)
        body = {"overlap_seconds": overlap_seconds}
        return keyed("POST", where, WebhookWithSecret, body, idempotency_key)

    @listing
    def list_webhook_deliveries(
        self,
        webhook_id: str,
        *,
        status: Literal["pending", "dead"] | None = None,
        page_size: int | None = None,
    ) -> Listed[WebhookDelivery]:
        """What a webhook did not take yet, and what was given up."""
        where = path(ONE + "/deliveries", webhook_id)
        return listed(where, WebhookDelivery, page_size, {"status": status})

    @operation
    def resolve_webhook_dead_letters(
        self,
        webhook_id: str,
        *,
        resolution: Literal["redelivered", "discarded"],
        upto: int | UnsetType | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[Webhook]:
        """What was given up is sent again, or forgotten."""
        where = path(ONE + "/dead-letters", webhook_id)
        body = {"resolution": resolution, "upto": upto}
        return keyed("POST", where, Webhook, body, idempotency_key)
