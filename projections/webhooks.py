"""The list of webhooks."""

from typing import Any

import msgspec

from domain.webhook import WEBHOOK, Webhook, WebhookStatus, webhook_resource
from projections.folded import ROW, FoldedProjection, encoded
from projections.pages import Page, page_of
from projections.projection import Session

TABLES = (
    f"CREATE TABLE IF NOT EXISTS webhooks ({ROW}, status TEXT NOT NULL, doc TEXT NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS webhooks_position ON webhooks (position)",
)
"""`status` is `deleted` beside those that are shown."""


def webhooks_projection() -> FoldedProjection[Webhook]:
    """Keeps `webhooks`."""
    return FoldedProjection(
        name="webhooks",
        version=1,
        tables=TABLES,
        decider=WEBHOOK,
        names=("status", "doc"),
        columns=lambda webhook: {
            "status": "deleted" if webhook.deleted else webhook.status,
            "doc": encoded(webhook_resource(webhook)),
        },
    )


def list_webhooks(
    session: Session, *, after: int, limit: int, status: WebhookStatus | None = None
) -> Page:
    """Webhooks in the order of their creation."""
    where = "position > :after AND status <> 'deleted'"
    params: dict[str, Any] = {"after": after, "limit": limit + 1}
    if status is not None:
        where += " AND status = :status"
        params["status"] = status
    return page_of(session, "webhooks", "position", where, params)


def count_webhooks(session: Session) -> int:
    """How many there are."""
    [[count]] = session.execute("SELECT count(*) FROM webhooks WHERE status <> 'deleted'")
    return int(count)


def active_webhooks(session: Session) -> list[tuple[Webhook, int]]:
    """Those that are sent something, each with the position of its creation."""
    rows = session.execute("SELECT state, position FROM webhooks WHERE status = 'active'")
    return [(msgspec.json.decode(state, type=Webhook), position) for state, position in rows]
