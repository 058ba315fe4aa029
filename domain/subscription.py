"""An event subscription: when one model is done, another one begins.

API section 3, "Event subscription", and section 5, "Subscriptions" and "Staleness".
"""

from datetime import datetime
from typing import Any, Literal

import msgspec

from domain.decider import Decider
from domain.errors import FieldError, Invalid, NotAllowed, NotFound
from domain.events import EventType
from domain.job import JobAssignment, JobType, Json
from domain.model import Model
from domain.staleness import Action, Dependency, state_of

Trigger = Literal["training_complete", "inference_complete"]
InputSource = Literal["stored", "trigger_output"]
OwnStatus = Literal["active", "paused"]
Status = Literal["active", "paused", "stale"]

LABEL_LENGTH = 256
MAX_DEPTH = 16
"""Jobs in one chain of subscriptions, after the first."""

# Events


class SubscriptionCreated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A subscription came to be, active, with what it depends on as it is now.

    `tenant` is the client whose job's input it stores, if it is one's, and `assignment`
    what that job was started through: so is every job that it starts.
    """

    subscription_id: str
    source_model_id: str
    trigger_event: Trigger
    target_model_id: str
    target_action: Action
    input_source: InputSource
    dependencies: tuple[Dependency, ...]
    input: Json = msgspec.UNSET
    label: str | None = None
    tenant: str | None = None
    assignment: JobAssignment | None = None


class SubscriptionUpdated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Its stored input or its label was replaced; what is absent stays."""

    input: Json = msgspec.UNSET
    label: str | msgspec.UnsetType | None = msgspec.UNSET


class SubscriptionPaused(msgspec.Struct, frozen=True, kw_only=True):
    """It does not fire until it is activated."""


class SubscriptionActivated(msgspec.Struct, frozen=True, kw_only=True):
    """It was set to `active`: from now on it depends on things as they are now."""

    dependencies: tuple[Dependency, ...]


class SubscriptionDeleted(msgspec.Struct, frozen=True, kw_only=True):
    """It is gone; its events stay."""


SubscriptionEvent = (
    SubscriptionCreated
    | SubscriptionUpdated
    | SubscriptionPaused
    | SubscriptionActivated
    | SubscriptionDeleted
)

PERSONAL = {"input": "value"}

EVENTS = (
    EventType(name="subscription.created", cls=SubscriptionCreated, personal=PERSONAL),
    EventType(name="subscription.updated", cls=SubscriptionUpdated, personal=PERSONAL),
    EventType(name="subscription.paused", cls=SubscriptionPaused),
    EventType(name="subscription.activated", cls=SubscriptionActivated),
    EventType(name="subscription.deleted", cls=SubscriptionDeleted),
)

# State


class Subscription(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is true of a subscription; its staleness is not, it follows from the models'.

    `input` is the revision of the event that holds the stored input, None without one.
    """

    id: str
    source_model_id: str
    trigger_event: Trigger
    target_model_id: str
    target_action: Action
    input_source: InputSource
    dependencies: tuple[Dependency, ...]
    status: OwnStatus
    revision: int
    created_at: datetime
    updated_at: datetime
    input: int | None = None
    label: str | None = None
    deleted: bool = False
    tenant: str | None = None
    assignment: JobAssignment | None = None


def evolve(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if not isinstance(event, SubscriptionCreated):
            raise ValueError(f"a subscription's first event is subscription.created, not {event!r}")
        return Subscription(
            id=event.subscription_id,
            source_model_id=event.source_model_id,
            trigger_event=event.trigger_event,
            target_model_id=event.target_model_id,
            target_action=event.target_action,
            input_source=event.input_source,
            dependencies=event.dependencies,
            status="active",
            revision=revision,
            created_at=at,
            updated_at=at,
            input=None if event.input is msgspec.UNSET else revision,
            label=event.label,
            tenant=event.tenant,
            assignment=event.assignment,
        )
    changes: dict[str, Any] = {"revision": revision, "updated_at": at}
    match event:
        case SubscriptionUpdated(input=given, label=label):
            if given is not msgspec.UNSET:
                changes["input"] = revision
            if label is not msgspec.UNSET:
                changes["label"] = label
        case SubscriptionPaused():
            changes["status"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


# Decisions

TRIGGERING: dict[Trigger, JobType] = {
    "training_complete": "training",
    "inference_complete": "inference",
}
"""The handler whose end a trigger is."""


def existing(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is None or subscription.deleted:
        raise NotFound(f"no event subscription has the id {subscription_id[:128]!r}")
    return subscription


def dependencies(
    source: Model,
    target: Model,
    *,
    trigger_event: Trigger,
    target_action: Action,
    input_source: InputSource,
) -> tuple[Dependency, ...]:
    """What a subscription depends on, taken from the models' current definitions."""
    on_target = Dependency(
        model_id=target.id,
        handler=target_action,
        side="input_schema",
        definition=target.definition,
        state=state_of(target.fingerprints, target_action, "input_schema"),
    )
    if input_source == "stored":
        return (on_target,)
    handler = TRIGGERING[trigger_event]
    on_source = Dependency(
        model_id=source.id,
        handler=handler,
        side="output_schema",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def create(
    subscription_id: str,
    source: Model,
    target: Model,
    *,
    trigger_event: Trigger,
    target_action: Action,
    input_source: InputSource,
    given: Json,
    label: str | None,
    assignment: JobAssignment | None = None,
) -> list[SubscriptionEvent]:
    """A new subscription, active. Raises `Invalid`."""
    check(input_source=input_source, given=given, label=label)
    return [
        SubscriptionCreated(
            subscription_id=subscription_id,
            source_model_id=source.id,
            trigger_event=trigger_event,
            target_model_id=target.id,
            target_action=target_action,
            input_source=input_source,
            dependencies=dependencies(
                source,
                target,
                trigger_event=trigger_event,
                target_action=target_action,
                input_source=input_source,
            ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def check(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def update(
    subscription: Subscription,
    *,
    given: Json,
    label: str | msgspec.UnsetType | None,
    status: OwnStatus | None,
    now: tuple[Dependency, ...],
) -> list[SubscriptionEvent]:
    """Replace what is given. Setting `active` takes what it depends on as it is `now`.

    What changes nothing is no event. Raises `Invalid`.
    """
    check(
        input_source=subscription.input_source,
        given=given if subscription.input_source == "trigger_output" else msgspec.Raw(b"null"),
        label=label if isinstance(label, str) else None,
    )
    events: list[SubscriptionEvent] = []
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


SUBSCRIPTION: Decider[Subscription] = Decider(
    category="subscription",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda subscription: subscription,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Subscription),
    tenant=lambda subscription: subscription.tenant,
)
