"""How far webhooks are, and what they did not take: the outbox as it is shown."""

from datetime import UTC, datetime
from typing import Any

from application.webhook_outbox import DeliveryStatus, Progress, WebhookDelivery
from application.webhook_signatures import message_id
from projections.projection import Session


def progress(session: Session, webhook_id: str) -> Progress:
    """How far a webhook is."""
    rows = session.execute(
        "SELECT position, delivered, last_success_at FROM webhook_progress "
        "WHERE webhook_id = :webhook_id",
        {"webhook_id": webhook_id},
    )
    position, delivered, last = rows[0] if rows else (None, 0, None)
    outstanding = counts(session, webhook_id)
    return Progress(
        position=position,
        delivered=delivered,
        pending=outstanding.get("pending", 0),
        dead=outstanding.get("dead", 0),
        last_success_at=_time(last),
    )


def counts(session: Session, webhook_id: str) -> dict[str, int]:
    """How much of a webhook's outbox has which status."""
    rows: Any = session.execute(
        "SELECT status, count(*) FROM webhook_outbox "
        "WHERE webhook_id = :webhook_id GROUP BY status",
        {"webhook_id": webhook_id},
    )
    return dict(rows)


def deliveries(
    session: Session, webhook_id: str, *, after: int, limit: int, status: DeliveryStatus | None
) -> list[WebhookDelivery]:
    """What is still to be sent to a webhook and what was given up, in the order of the log."""
    params: dict[str, Any] = {"webhook_id": webhook_id, "after": after, "limit": limit}
    only = ""
    if status is not None:
        only, params["status"] = "AND status = :status", status
    rows = session.execute(
        "SELECT position, type, status, attempts, ready_at, first_attempt_at, "
        "last_attempt_at, last_status, last_error FROM webhook_outbox "
        f"WHERE webhook_id = :webhook_id AND position > :after {only} "
        "ORDER BY position LIMIT :limit",
        params,
    )
    return [
        WebhookDelivery(
            position=position,
            message_id=message_id(webhook_id, position),
            type=name,
            status=state,
            attempts=attempts,
            first_attempt_at=_time(first),
            last_attempt_at=_time(last),
            next_attempt_at=_time(ready) if state == "pending" and ready else None,
            last_status=answered,
            last_error=error,
        )
        for position, name, state, attempts, ready, first, last, answered, error in rows
    ]


def _time(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
