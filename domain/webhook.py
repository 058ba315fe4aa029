"""A webhook: an address that is sent the events of the log as they are appended.

What is sent, signed and tried again is told by the Standard Webhooks specification.
"""

from datetime import datetime
from typing import Any, Literal

import msgspec

from domain.decider import Decider
from domain.errors import FieldError, NotAllowed, NotFound, invalid_field
from domain.events import EventType

WebhookStatus = Literal["active", "disabled"]
Resolution = Literal["redelivered", "discarded"]

DESCRIPTION_LENGTH = 1_024
REASON_LENGTH = 256
MAX_TYPES = 500
FIRST_SECRET = 1

REPETITIONS = frozenset({"request.answered"})
"""Sent only to who names them: they repeat what the events beside them say."""

# Events


class WebhookCreated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An address is to be sent events, from here on or from an earlier position."""

    webhook_id: str
    url: str
    types: tuple[str, ...] = ()
    description: str = ""
    after: int | None = None


class WebhookUpdated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Its address, its types or its description was replaced; what is absent stays."""

    url: str | msgspec.UnsetType = msgspec.UNSET
    types: tuple[str, ...] | msgspec.UnsetType = msgspec.UNSET
    description: str | msgspec.UnsetType = msgspec.UNSET


class WebhookDisabled(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing is sent to it until it is enabled; what is not sent by then is kept."""

    reason: str


class WebhookEnabled(msgspec.Struct, frozen=True, kw_only=True):
    """It is sent what it was not, from where that stood."""


class WebhookSecretRotated(msgspec.Struct, frozen=True, kw_only=True):
    """It has a new secret; until then what is sent is signed with the one before as well."""

    secret: int
    previous_until: datetime


class WebhookDeadLettersResolved(msgspec.Struct, frozen=True, kw_only=True):
    """What had been given up is sent again, or is forgotten, up to a position of the log."""

    resolution: Resolution
    upto: int


class WebhookDeleted(msgspec.Struct, frozen=True, kw_only=True):
    """It is gone, with all that was still to be sent; its events stay."""


WebhookEvent = (
    WebhookCreated
    | WebhookUpdated
    | WebhookDisabled
    | WebhookEnabled
    | WebhookSecretRotated
    | WebhookDeadLettersResolved
    | WebhookDeleted
)

EVENTS = (
    EventType(name="webhook.created", cls=WebhookCreated),
    EventType(name="webhook.updated", cls=WebhookUpdated),
    EventType(name="webhook.disabled", cls=WebhookDisabled),
    EventType(name="webhook.enabled", cls=WebhookEnabled),
    EventType(name="webhook.secret_rotated", cls=WebhookSecretRotated),
    EventType(name="webhook.dead_letters_resolved", cls=WebhookDeadLettersResolved),
    EventType(name="webhook.deleted", cls=WebhookDeleted),
)

# State


class Webhook(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is true of a webhook.

    `types` are the events it is sent, all but repetitions where it is empty. `secret` counts its
    secrets, which are in no event; until `previous_until` the one before is in use beside it.
    `enabled` is the revision at which it last became active.
    """

    id: str
    url: str
    types: tuple[str, ...]
    description: str
    after: int | None
    status: WebhookStatus
    revision: int
    created_at: datetime
    updated_at: datetime
    secret: int = FIRST_SECRET
    previous_until: datetime | None = None
    disabled_reason: str | None = None
    enabled: int = 1
    deleted: bool = False

    def wants(self, name: str) -> bool:
        """Whether it is sent events of this type."""
        return name in self.types if self.types else name not in REPETITIONS

    def secrets(self, now: datetime) -> tuple[int, ...]:
        """The secrets in use at a time, the current one first."""
        if self.previous_until is not None and now < self.previous_until:
            return (self.secret, self.secret - 1)
        return (self.secret,)


def evolve(webhook: Webhook | None, event: WebhookEvent, at: datetime) -> Webhook:
    """The state after one more event."""
    if webhook is None:
        if not isinstance(event, WebhookCreated):
            raise ValueError(f"a webhook's first event is webhook.created, not {event!r}")
        return Webhook(
            id=event.webhook_id,
            url=event.url,
            types=event.types,
            description=event.description,
            after=event.after,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": webhook.revision + 1, "updated_at": at}
    match event:
        case WebhookUpdated():
            given = {name: getattr(event, name) for name in ("url", "types", "description")}
            changes |= {k: value for k, value in given.items() if value is not msgspec.UNSET}
        case WebhookDisabled(reason=reason):
            changes |= {"status": "disabled", "disabled_reason": reason}
        case WebhookEnabled():
            changes |= {"status": "active", "disabled_reason": None}
            changes["enabled"] = changes["revision"]
        case WebhookSecretRotated(secret=secret, previous_until=until):
            changes |= {"secret": secret, "previous_until": until}
        case WebhookDeadLettersResolved():
            pass
        case WebhookDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"webhook {webhook.id} cannot have the event {event!r}")
    return msgspec.structs.replace(webhook, **changes)


# Decisions


def existing(webhook: Webhook | None, webhook_id: str) -> Webhook:
    """The webhook, which must exist. Raises `NotFound`."""
    if webhook is None or webhook.deleted:
        raise NotFound(f"there is no webhook {webhook_id[:128]!r}")
    return webhook


def create(
    webhook_id: str,
    *,
    url: str,
    types: tuple[str, ...] = (),
    description: str = "",
    after: int | None = None,
) -> list[WebhookEvent]:
    """A new webhook, active. Raises `Invalid`."""
    check_types(types)
    _check_description(description)
    created = WebhookCreated(
        webhook_id=webhook_id, url=url, types=types, description=description, after=after
    )
    return [created]


def update(
    webhook: Webhook,
    *,
    url: str | msgspec.UnsetType = msgspec.UNSET,
    types: tuple[str, ...] | msgspec.UnsetType = msgspec.UNSET,
    description: str | msgspec.UnsetType = msgspec.UNSET,
    status: WebhookStatus | msgspec.UnsetType = msgspec.UNSET,
) -> list[WebhookEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`."""
    if types is not msgspec.UNSET:
        check_types(types)
    if description is not msgspec.UNSET:
        _check_description(description)
    events: list[WebhookEvent] = []
    updated = WebhookUpdated(
        url=msgspec.UNSET if url == webhook.url else url,
        types=msgspec.UNSET if types == webhook.types else types,
        description=msgspec.UNSET if description == webhook.description else description,
    )
    if updated != WebhookUpdated():
        events.append(updated)
    if status == "active" and webhook.status == "disabled":
        events.append(WebhookEnabled())
    if status == "disabled":
        events += disable(webhook, reason="by request")
    return events


def disable(webhook: Webhook, *, reason: str) -> list[WebhookEvent]:
    """Send nothing more to it; one that is disabled stays so for the first reason."""
    return [WebhookDisabled(reason=reason[:REASON_LENGTH])] if webhook.status == "active" else []


def rotate(webhook: Webhook, *, previous_until: datetime) -> list[WebhookEvent]:
    """A new secret; the one before is in use until a time. Older ones are out of use at once."""
    return [WebhookSecretRotated(secret=webhook.secret + 1, previous_until=previous_until)]


def resolve(webhook: Webhook, *, resolution: Resolution, upto: int) -> list[WebhookEvent]:
    """Send again what was given up, or forget it. Raises `NotAllowed` for a disabled webhook."""
    if webhook.status == "disabled" and resolution == "redelivered":
        raise NotAllowed(
            f"webhook {webhook.id} is disabled: enable it first",
            [FieldError(path="/resolution", message="the webhook is disabled")],
        )
    return [WebhookDeadLettersResolved(resolution=resolution, upto=upto)]


def delete() -> list[WebhookEvent]:
    """The end of it."""
    return [WebhookDeleted()]


def check_types(types: tuple[str, ...]) -> None:
    """Raises `Invalid` for too many, and for one that is there twice."""
    if len(types) > MAX_TYPES:
        raise invalid_field("/types", f"expected at most {MAX_TYPES}")
    if len(set(types)) < len(types):
        raise invalid_field("/types", "holds a type twice")


def _check_description(description: str) -> None:
    if len(description) > DESCRIPTION_LENGTH:
        raise invalid_field("/description", f"expected at most {DESCRIPTION_LENGTH} characters")


WEBHOOK: Decider[Webhook] = Decider(
    category="webhook",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda webhook: webhook,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Webhook),
)

# As it is shown


class WebhookResource(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook as it is shown; its secret never is, but when it is made."""

    id: str
    url: str
    types: tuple[str, ...]
    description: str
    after: int | None
    status: WebhookStatus
    disabled_reason: str | None
    previous_secret_until: datetime | None
    created_at: datetime
    updated_at: datetime


def webhook_resource(webhook: Webhook) -> WebhookResource:
    """A webhook as it is shown."""
    return WebhookResource(
        id=webhook.id,
        url=webhook.url,
        types=webhook.types,
        description=webhook.description,
        after=webhook.after,
        status=webhook.status,
        disabled_reason=webhook.disabled_reason,
        previous_secret_until=webhook.previous_until,
        created_at=webhook.created_at,
        updated_at=webhook.updated_at,
    )
