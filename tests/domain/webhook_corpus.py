"""What the stored events of webhooks mean; see test_corpus.py."""

from datetime import UTC, datetime
from typing import Any

from domain.metadata import Actor, Metadata
from domain.webhook import (
    WebhookCreated,
    WebhookDeadLettersResolved,
    WebhookDeleted,
    WebhookDisabled,
    WebhookEnabled,
    WebhookSecretRotated,
    WebhookUpdated,
)

WEBHOOK = "0192a3b4-9999-7e8f-9a0b-1c2d3e4f5a6b"


def said(minute: int, actor: str = "4f1c2d3e-ada") -> Metadata:
    request = f"req-{80 + minute}"
    return Metadata(
        time=datetime(2026, 11, 26, 9, minute, tzinfo=UTC),
        actor=Actor(subject=actor),
        request_id=request,
        correlation=request,
    )


EXPECTED: dict[str, tuple[Any, Metadata]] = {
    "webhook.created.v1.json": (
        WebhookCreated(
            webhook_id=WEBHOOK,
            url="https://hooks.example.com/modelog",
            types=("model.version_created", "job.completed"),
            description="Der Preisdienst für Größen",
            after=0,
        ),
        said(1),
    ),
    "webhook.created.v1-of-all.json": (
        WebhookCreated(webhook_id=WEBHOOK, url="http://10.0.0.7:8080/?from=modelog"),
        said(2),
    ),
    "webhook.updated.v1.json": (
        WebhookUpdated(url="https://hooks.example.com/v2", types=(), description=""),
        said(3),
    ),
    "webhook.updated.v1-types-only.json": (WebhookUpdated(types=("job.completed",)), said(4)),
    "webhook.disabled.v1.json": (
        WebhookDisabled(reason="the receiver answered 410: it wants no more"),
        said(5, "modelog:webhooks"),
    ),
    "webhook.enabled.v1.json": (WebhookEnabled(), said(6)),
    "webhook.secret_rotated.v1.json": (
        WebhookSecretRotated(
            secret=2, previous_until=datetime(2026, 11, 27, 9, 7, 0, 125_000, tzinfo=UTC)
        ),
        said(7),
    ),
    "webhook.dead_letters_resolved.v1.json": (
        WebhookDeadLettersResolved(resolution="redelivered", upto=1207),
        said(8),
    ),
    "webhook.deleted.v1.json": (WebhookDeleted(), said(9)),
}
