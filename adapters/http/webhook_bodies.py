"""The request bodies and answers of webhooks."""

from typing import Annotated

import msgspec

from application.webhook_outbox import Progress
from application.webhook_urls import URL_LENGTH, URL_PATTERN
from domain.catalogue import CATALOGUE
from domain.webhook import (
    DESCRIPTION_LENGTH,
    MAX_TYPES,
    Resolution,
    WebhookResource,
    WebhookStatus,
)

LAST_POSITION = 2**53 - 1
DAY = 86_400
WEEK = 7 * DAY

Url = Annotated[
    str,
    msgspec.Meta(
        min_length=1,
        max_length=URL_LENGTH,
        description="`https://<host>[:<port>]/<path>`, which events are sent to by POST.",
        extra_json_schema={"pattern": f"^{URL_PATTERN}$"},
        examples=["https://hooks.example.com/modelog"],
    ),
]
TypeName = Annotated[
    str,
    msgspec.Meta(
        extra_json_schema={"enum": sorted(CATALOGUE.types)}, examples=["model.version_created"]
    ),
]
Types = Annotated[
    list[TypeName],
    msgspec.Meta(
        max_length=MAX_TYPES,
        description="The types of event that are sent, none twice. Empty: all but "
        "`request.answered`, which repeats what others say.",
        extra_json_schema={"uniqueItems": True},
    ),
]
Description = Annotated[
    str, msgspec.Meta(max_length=DESCRIPTION_LENGTH, examples=["The price service"])
]
# A whole number however it is spelled, as in JSON Schema: msgspec's int refuses 60.0.
Position = Annotated[float, msgspec.Meta(ge=0, le=LAST_POSITION, multiple_of=1)]


class CreateWebhook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createWebhook."""

    url: Url
    types: Types = msgspec.field(default_factory=list)
    description: Description = ""
    after: Annotated[
        Position | None,
        msgspec.Meta(
            description="Events after this position of the log are sent: 0 for all that there are. "
            "Absent: those after the webhook's own creation.",
        ),
    ] = None


class UpdateWebhook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateWebhook; what is absent stays."""

    url: Url | msgspec.UnsetType = msgspec.UNSET
    types: Types | msgspec.UnsetType = msgspec.UNSET
    description: Description | msgspec.UnsetType = msgspec.UNSET
    status: Annotated[
        WebhookStatus | msgspec.UnsetType,
        msgspec.Meta(description="`active` goes on from where it stood: nothing was lost."),
    ] = msgspec.UNSET


class RotateSecret(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of rotateWebhookSecret."""

    overlap_seconds: Annotated[
        float,
        msgspec.Meta(
            ge=0,
            le=WEEK,
            multiple_of=1,
            description="For so long what is sent is signed with the former secret as well.",
        ),
    ] = float(DAY)


class ResolveDeadLetters(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of resolveWebhookDeadLetters."""

    resolution: Annotated[
        Resolution,
        msgspec.Meta(description="`redelivered`: they are sent again; `discarded`: forgotten."),
    ]
    upto: Annotated[
        Position | None,
        msgspec.Meta(description="Only events up to this position of the log. Absent: all."),
    ] = None


class WebhookWithSecret(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook and its new secret, which is shown this once."""

    webhook: WebhookResource
    secret: str


class WebhookWithProgress(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook and how far it is in the log."""

    webhook: WebhookResource
    progress: Progress
