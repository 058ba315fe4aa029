"""The operations on webhooks as the OpenAPI document shows them."""

from typing import Any

from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.path import PATTERN
from adapters.http.webhook_bodies import (
    CreateWebhook,
    ResolveDeadLetters,
    RotateSecret,
    UpdateWebhook,
    WebhookWithProgress,
    WebhookWithSecret,
)
from application.webhook_outbox import WebhookDelivery
from domain.webhook import WebhookResource

TAG = "Webhooks"
STATUSES = ("active", "disabled")
DELIVERY_STATUSES = ("pending", "dead")
WEBHOOK_ID = "0192a3b4-9999-7e8f-9a0b-1c2d3e4f5a6b"

WEBHOOK_PATH = Parameter(
    name="webhook_id",
    meaning="The webhook's id.",
    schema={"type": "string", "pattern": PATTERN, "maxLength": 128},
    example=WEBHOOK_ID,
)
PATH = [WEBHOOK_PATH]
GIVES = {"webhook_id": "/webhook/id"}

ASKED: dict[str, Any] = {
    "url": "https://hooks.example.com/modelog",
    "types": ["model.version_created", "model.version_status_set"],
    "description": "The price service",
}
WEBHOOK: dict[str, Any] = {
    "id": WEBHOOK_ID,
    **ASKED,
    "after": None,
    "status": "active",
    "disabled_reason": None,
    "previous_secret_until": None,
    "created_at": "2026-01-31T12:00:00Z",
    "updated_at": "2026-01-31T12:00:00Z",
}
SECRET = "whsec_c2VjcmV0cyBhcmUgc2hvd24gb25jZSwgaGVyZS4="  # noqa: S105  # an example
WITH_SECRET = {"webhook": WEBHOOK, "secret": SECRET}
PROGRESS = {
    "position": 1207,
    "delivered": 41,
    "pending": 0,
    "dead": 1,
    "last_success_at": "2026-01-31T12:10:00Z",
}
DELIVERY = {
    "position": 1201,
    "message_id": "msg_0192a3b499997e8f9a0b1c2d3e4f5a6b_1201",
    "type": "model.version_status_set",
    "status": "dead",
    "attempts": 20,
    "first_attempt_at": "2026-01-28T12:00:00Z",
    "last_attempt_at": "2026-01-31T02:00:00Z",
    "next_attempt_at": None,
    "last_status": 400,
    "last_error": "the receiver answered 400",
}

LIST = Operation(
    id="listWebhooks",
    summary="+ List webhooks in the order of their creation",
    tag=TAG,
    query=[
        Parameter(
            name="status",
            meaning="Only webhooks of this status.",
            schema={"type": "string", "enum": list(STATUSES)},
            example="active",
        )
    ],
    answers=[Answer(status=200, meaning="A page.", body=list[WebhookResource], example=[WEBHOOK])],
    paged=True,
    fresh=True,
)

CREATE = Operation(
    id="createWebhook",
    summary="+ Have events sent to an address as they are appended to the log",
    description="Each event that it wants is sent as a CloudEvent by POST, signed as Standard "
    "Webhooks says, at least once, and tried again until it is answered with a 2xx. Whoever "
    "receives all types sees what all clients do.",
    tag=TAG,
    body=CreateWebhook,
    body_example=ASKED,
    answers=[
        Answer(
            status=201,
            meaning="Created. The secret is shown here and never again.",
            body=WebhookWithSecret,
            example=WITH_SECRET,
            gives=GIVES,
        )
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    tagged=True,
    located=True,
)

GET = Operation(
    id="getWebhook",
    summary="+ Get a webhook and how far it is",
    tag=TAG,
    path=PATH,
    answers=[
        Answer(
            status=200,
            meaning="The webhook.",
            body=WebhookWithProgress,
            example={"webhook": WEBHOOK, "progress": PROGRESS},
        )
    ],
    fresh=True,
    tagged=True,
)

UPDATE = Operation(
    id="updateWebhook",
    summary="+ Change a webhook's address, types or description, disable or enable it",
    tag=TAG,
    path=PATH,
    body=UpdateWebhook,
    body_example={"status": "active"},
    answers=[Answer(status=200, meaning="Updated.", body=WebhookResource, example=WEBHOOK)],
    refusals=[422],
    conditional=True,
    writes=True,
    tagged=True,
)

DELETE = Operation(
    id="deleteWebhook",
    summary="+ Delete a webhook, with what was still to be sent to it",
    tag=TAG,
    path=PATH,
    answers=[Answer(status=204, meaning="Deleted.")],
    conditional=True,
    writes=True,
)

ROTATE = Operation(
    id="rotateWebhookSecret",
    summary="+ Give a webhook a new secret",
    description="What is sent is signed with both for a while, so that a receiver can change over "
    "when it likes.",
    tag=TAG,
    path=PATH,
    body=RotateSecret,
    body_example={"overlap_seconds": 3600},
    answers=[
        Answer(
            status=200,
            meaning="Rotated. The secret is shown here and never again.",
            body=WebhookWithSecret,
            example={
                **WITH_SECRET,
                "webhook": {**WEBHOOK, "previous_secret_until": "2026-01-31T13:00:00Z"},
            },
        )
    ],
    idempotent=True,
    writes=True,
    tagged=True,
)

DELIVERIES = Operation(
    id="listWebhookDeliveries",
    summary="+ List what a webhook did not take yet, and what was given up",
    description="In the order of the log. What was taken is not in it.",
    tag=TAG,
    path=PATH,
    query=[
        Parameter(
            name="status",
            meaning="`pending` is tried again; `dead` was given up.",
            schema={"type": "string", "enum": list(DELIVERY_STATUSES)},
            example="dead",
        )
    ],
    answers=[Answer(status=200, meaning="A page.", body=list[WebhookDelivery], example=[DELIVERY])],
    paged=True,
    fresh=True,
)

RESOLVE = Operation(
    id="resolveWebhookDeadLetters",
    summary="+ Send dead letters again, or forget them",
    tag=TAG,
    path=PATH,
    body=ResolveDeadLetters,
    body_example={"resolution": "redelivered"},
    answers=[
        Answer(
            status=200,
            meaning="It will be done when the log is read to here.",
            body=WebhookResource,
            example=WEBHOOK,
        )
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    tagged=True,
)
