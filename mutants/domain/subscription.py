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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict

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
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
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


def x_evolve__mutmut_orig(
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


def x_evolve__mutmut_1(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = None
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


def x_evolve__mutmut_2(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if (subscription is None) and False else subscription.revision + 1
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


def x_evolve__mutmut_3(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if (subscription is None) or True else subscription.revision + 1
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


def x_evolve__mutmut_4(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 2 if subscription is None else subscription.revision + 1
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


def x_evolve__mutmut_5(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is not None else subscription.revision + 1
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


def x_evolve__mutmut_6(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision - 1
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


def x_evolve__mutmut_7(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 2
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


def x_evolve__mutmut_8(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None and (subscription.deleted and isinstance(event, SubscriptionCreated)):
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


def x_evolve__mutmut_9(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is not None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
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


def x_evolve__mutmut_10(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted or isinstance(event, SubscriptionCreated)):
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


def x_evolve__mutmut_11(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if isinstance(event, SubscriptionCreated):
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


def x_evolve__mutmut_12(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if not isinstance(event, SubscriptionCreated):
            raise ValueError(None)
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


def x_evolve__mutmut_13(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if not isinstance(event, SubscriptionCreated):
            raise ValueError(f"a subscription's first event is subscription.created, not {event!r}")
        return Subscription(
            id=None,
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


def x_evolve__mutmut_14(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if not isinstance(event, SubscriptionCreated):
            raise ValueError(f"a subscription's first event is subscription.created, not {event!r}")
        return Subscription(
            id=event.subscription_id,
            source_model_id=None,
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


def x_evolve__mutmut_15(
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
            trigger_event=None,
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


def x_evolve__mutmut_16(
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
            target_model_id=None,
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


def x_evolve__mutmut_17(
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
            target_action=None,
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


def x_evolve__mutmut_18(
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
            input_source=None,
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


def x_evolve__mutmut_19(
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
            dependencies=None,
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


def x_evolve__mutmut_20(
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
            status=None,
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


def x_evolve__mutmut_21(
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
            revision=None,
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


def x_evolve__mutmut_22(
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
            created_at=None,
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


def x_evolve__mutmut_23(
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
            updated_at=None,
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


def x_evolve__mutmut_24(
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
            input=None,
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


def x_evolve__mutmut_25(
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
            label=None,
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


def x_evolve__mutmut_26(
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
            tenant=None,
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


def x_evolve__mutmut_27(
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
            assignment=None,
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


def x_evolve__mutmut_28(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if not isinstance(event, SubscriptionCreated):
            raise ValueError(f"a subscription's first event is subscription.created, not {event!r}")
        return Subscription(
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


def x_evolve__mutmut_29(
    subscription: Subscription | None, event: SubscriptionEvent, at: datetime
) -> Subscription:
    """The state after one more event; a deleted subscription may be created again."""
    revision = 1 if subscription is None else subscription.revision + 1
    if subscription is None or (subscription.deleted and isinstance(event, SubscriptionCreated)):
        if not isinstance(event, SubscriptionCreated):
            raise ValueError(f"a subscription's first event is subscription.created, not {event!r}")
        return Subscription(
            id=event.subscription_id,
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


def x_evolve__mutmut_30(
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


def x_evolve__mutmut_31(
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


def x_evolve__mutmut_32(
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


def x_evolve__mutmut_33(
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


def x_evolve__mutmut_34(
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


def x_evolve__mutmut_35(
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


def x_evolve__mutmut_36(
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


def x_evolve__mutmut_37(
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


def x_evolve__mutmut_38(
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


def x_evolve__mutmut_39(
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


def x_evolve__mutmut_40(
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


def x_evolve__mutmut_41(
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


def x_evolve__mutmut_42(
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


def x_evolve__mutmut_43(
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
            status="XXactiveXX",
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


def x_evolve__mutmut_44(
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
            status="ACTIVE",
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


def x_evolve__mutmut_45(
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
            input=None if (event.input is msgspec.UNSET) and False else revision,
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


def x_evolve__mutmut_46(
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
            input=None if (event.input is msgspec.UNSET) or True else revision,
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


def x_evolve__mutmut_47(
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
            input=None if event.input is not msgspec.UNSET else revision,
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


def x_evolve__mutmut_48(
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
    changes: dict[str, Any] = None
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


def x_evolve__mutmut_49(
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
    changes: dict[str, Any] = {"XXrevisionXX": revision, "updated_at": at}
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


def x_evolve__mutmut_50(
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
    changes: dict[str, Any] = {"REVISION": revision, "updated_at": at}
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


def x_evolve__mutmut_51(
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
    changes: dict[str, Any] = {"revision": revision, "XXupdated_atXX": at}
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


def x_evolve__mutmut_52(
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
    changes: dict[str, Any] = {"revision": revision, "UPDATED_AT": at}
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


def x_evolve__mutmut_53(
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
        case SubscriptionPaused():
            changes["status"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_54(
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
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_55(
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
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_56(
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
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_57(
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
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_58(
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
            if given is msgspec.UNSET:
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


def x_evolve__mutmut_59(
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
                changes["input"] = None
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


def x_evolve__mutmut_60(
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
                changes["XXinputXX"] = revision
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


def x_evolve__mutmut_61(
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
                changes["INPUT"] = revision
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


def x_evolve__mutmut_62(
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
            if label is msgspec.UNSET:
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


def x_evolve__mutmut_63(
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
                changes["label"] = None
        case SubscriptionPaused():
            changes["status"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_64(
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
                changes["XXlabelXX"] = label
        case SubscriptionPaused():
            changes["status"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_65(
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
                changes["LABEL"] = label
        case SubscriptionPaused():
            changes["status"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_66(
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
            changes["status"] = None
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_67(
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
            changes["XXstatusXX"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_68(
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
            changes["STATUS"] = "paused"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_69(
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
            changes["status"] = "XXpausedXX"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_70(
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
            changes["status"] = "PAUSED"
        case SubscriptionActivated(dependencies=dependencies):
            changes |= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_71(
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
            changes = {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_72(
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
            changes &= {"status": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_73(
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
            changes |= {"XXstatusXX": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_74(
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
            changes |= {"STATUS": "active", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_75(
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
            changes |= {"status": "XXactiveXX", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_76(
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
            changes |= {"status": "ACTIVE", "dependencies": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_77(
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
            changes |= {"status": "active", "XXdependenciesXX": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_78(
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
            changes |= {"status": "active", "DEPENDENCIES": dependencies}
        case SubscriptionDeleted():
            changes["deleted"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_79(
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
            changes["deleted"] = None
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_80(
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
            changes["XXdeletedXX"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_81(
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
            changes["DELETED"] = True
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_82(
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
            changes["deleted"] = False
        case _:
            raise ValueError(f"subscription {subscription.id} cannot have the event {event!r}")
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_83(
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
            raise ValueError(None)
    return msgspec.structs.replace(subscription, **changes)


def x_evolve__mutmut_84(
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
    return msgspec.structs.replace(None, **changes)


def x_evolve__mutmut_85(
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
    return msgspec.structs.replace(**changes)


def x_evolve__mutmut_86(
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
    return msgspec.structs.replace(subscription, )

mutants_x_evolve__mutmut['_mutmut_orig'] = x_evolve__mutmut_orig # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_1'] = x_evolve__mutmut_1 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_2'] = x_evolve__mutmut_2 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_3'] = x_evolve__mutmut_3 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_4'] = x_evolve__mutmut_4 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_5'] = x_evolve__mutmut_5 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_6'] = x_evolve__mutmut_6 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_7'] = x_evolve__mutmut_7 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_8'] = x_evolve__mutmut_8 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_9'] = x_evolve__mutmut_9 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_10'] = x_evolve__mutmut_10 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_11'] = x_evolve__mutmut_11 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_12'] = x_evolve__mutmut_12 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_13'] = x_evolve__mutmut_13 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_14'] = x_evolve__mutmut_14 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_15'] = x_evolve__mutmut_15 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_16'] = x_evolve__mutmut_16 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_17'] = x_evolve__mutmut_17 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_18'] = x_evolve__mutmut_18 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_19'] = x_evolve__mutmut_19 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_20'] = x_evolve__mutmut_20 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_21'] = x_evolve__mutmut_21 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_22'] = x_evolve__mutmut_22 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_23'] = x_evolve__mutmut_23 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_24'] = x_evolve__mutmut_24 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_25'] = x_evolve__mutmut_25 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_26'] = x_evolve__mutmut_26 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_27'] = x_evolve__mutmut_27 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_28'] = x_evolve__mutmut_28 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_29'] = x_evolve__mutmut_29 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_30'] = x_evolve__mutmut_30 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_31'] = x_evolve__mutmut_31 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_32'] = x_evolve__mutmut_32 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_33'] = x_evolve__mutmut_33 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_34'] = x_evolve__mutmut_34 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_35'] = x_evolve__mutmut_35 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_36'] = x_evolve__mutmut_36 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_37'] = x_evolve__mutmut_37 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_38'] = x_evolve__mutmut_38 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_39'] = x_evolve__mutmut_39 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_40'] = x_evolve__mutmut_40 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_41'] = x_evolve__mutmut_41 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_42'] = x_evolve__mutmut_42 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_43'] = x_evolve__mutmut_43 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_44'] = x_evolve__mutmut_44 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_45'] = x_evolve__mutmut_45 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_46'] = x_evolve__mutmut_46 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_47'] = x_evolve__mutmut_47 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_48'] = x_evolve__mutmut_48 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_49'] = x_evolve__mutmut_49 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_50'] = x_evolve__mutmut_50 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_51'] = x_evolve__mutmut_51 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_52'] = x_evolve__mutmut_52 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_53'] = x_evolve__mutmut_53 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_54'] = x_evolve__mutmut_54 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_55'] = x_evolve__mutmut_55 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_56'] = x_evolve__mutmut_56 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_57'] = x_evolve__mutmut_57 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_58'] = x_evolve__mutmut_58 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_59'] = x_evolve__mutmut_59 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_60'] = x_evolve__mutmut_60 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_61'] = x_evolve__mutmut_61 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_62'] = x_evolve__mutmut_62 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_63'] = x_evolve__mutmut_63 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_64'] = x_evolve__mutmut_64 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_65'] = x_evolve__mutmut_65 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_66'] = x_evolve__mutmut_66 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_67'] = x_evolve__mutmut_67 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_68'] = x_evolve__mutmut_68 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_69'] = x_evolve__mutmut_69 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_70'] = x_evolve__mutmut_70 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_71'] = x_evolve__mutmut_71 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_72'] = x_evolve__mutmut_72 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_73'] = x_evolve__mutmut_73 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_74'] = x_evolve__mutmut_74 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_75'] = x_evolve__mutmut_75 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_76'] = x_evolve__mutmut_76 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_77'] = x_evolve__mutmut_77 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_78'] = x_evolve__mutmut_78 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_79'] = x_evolve__mutmut_79 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_80'] = x_evolve__mutmut_80 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_81'] = x_evolve__mutmut_81 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_82'] = x_evolve__mutmut_82 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_83'] = x_evolve__mutmut_83 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_84'] = x_evolve__mutmut_84 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_85'] = x_evolve__mutmut_85 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_86'] = x_evolve__mutmut_86 # type: ignore # mutmut generated


# Decisions

TRIGGERING: dict[Trigger, JobType] = {
    "training_complete": "training",
    "inference_complete": "inference",
}
"""The handler whose end a trigger is."""
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is None or subscription.deleted:
        raise NotFound(f"no event subscription has the id {subscription_id[:128]!r}")
    return subscription


def x_existing__mutmut_orig(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is None or subscription.deleted:
        raise NotFound(f"no event subscription has the id {subscription_id[:128]!r}")
    return subscription


def x_existing__mutmut_1(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is None and subscription.deleted:
        raise NotFound(f"no event subscription has the id {subscription_id[:128]!r}")
    return subscription


def x_existing__mutmut_2(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is not None or subscription.deleted:
        raise NotFound(f"no event subscription has the id {subscription_id[:128]!r}")
    return subscription


def x_existing__mutmut_3(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is None or subscription.deleted:
        raise NotFound(None)
    return subscription


def x_existing__mutmut_4(subscription: Subscription | None, subscription_id: str) -> Subscription:
    """The subscription, which must exist. Raises `NotFound`."""
    if subscription is None or subscription.deleted:
        raise NotFound(f"no event subscription has the id {subscription_id[:129]!r}")
    return subscription

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_4'] = x_existing__mutmut_4 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_dependencies__mutmut)
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


def x_dependencies__mutmut_orig(
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


def x_dependencies__mutmut_1(
    source: Model,
    target: Model,
    *,
    trigger_event: Trigger,
    target_action: Action,
    input_source: InputSource,
) -> tuple[Dependency, ...]:
    """What a subscription depends on, taken from the models' current definitions."""
    on_target = None
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


def x_dependencies__mutmut_2(
    source: Model,
    target: Model,
    *,
    trigger_event: Trigger,
    target_action: Action,
    input_source: InputSource,
) -> tuple[Dependency, ...]:
    """What a subscription depends on, taken from the models' current definitions."""
    on_target = Dependency(
        model_id=None,
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


def x_dependencies__mutmut_3(
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
        handler=None,
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


def x_dependencies__mutmut_4(
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
        side=None,
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


def x_dependencies__mutmut_5(
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
        definition=None,
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


def x_dependencies__mutmut_6(
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
        state=None,
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


def x_dependencies__mutmut_7(
    source: Model,
    target: Model,
    *,
    trigger_event: Trigger,
    target_action: Action,
    input_source: InputSource,
) -> tuple[Dependency, ...]:
    """What a subscription depends on, taken from the models' current definitions."""
    on_target = Dependency(
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


def x_dependencies__mutmut_8(
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


def x_dependencies__mutmut_9(
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


def x_dependencies__mutmut_10(
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


def x_dependencies__mutmut_11(
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


def x_dependencies__mutmut_12(
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
        side="XXinput_schemaXX",
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


def x_dependencies__mutmut_13(
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
        side="INPUT_SCHEMA",
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


def x_dependencies__mutmut_14(
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
        state=state_of(None, target_action, "input_schema"),
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


def x_dependencies__mutmut_15(
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
        state=state_of(target.fingerprints, None, "input_schema"),
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


def x_dependencies__mutmut_16(
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
        state=state_of(target.fingerprints, target_action, None),
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


def x_dependencies__mutmut_17(
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
        state=state_of(target_action, "input_schema"),
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


def x_dependencies__mutmut_18(
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
        state=state_of(target.fingerprints, "input_schema"),
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


def x_dependencies__mutmut_19(
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
        state=state_of(target.fingerprints, target_action, ),
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


def x_dependencies__mutmut_20(
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
        state=state_of(target.fingerprints, target_action, "XXinput_schemaXX"),
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


def x_dependencies__mutmut_21(
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
        state=state_of(target.fingerprints, target_action, "INPUT_SCHEMA"),
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


def x_dependencies__mutmut_22(
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
    if input_source != "stored":
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


def x_dependencies__mutmut_23(
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
    if input_source == "XXstoredXX":
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


def x_dependencies__mutmut_24(
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
    if input_source == "STORED":
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


def x_dependencies__mutmut_25(
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
    handler = None
    on_source = Dependency(
        model_id=source.id,
        handler=handler,
        side="output_schema",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_26(
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
    on_source = None
    return (on_target, on_source)


def x_dependencies__mutmut_27(
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
        model_id=None,
        handler=handler,
        side="output_schema",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_28(
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
        handler=None,
        side="output_schema",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_29(
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
        side=None,
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_30(
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
        definition=None,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_31(
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
        state=None,
    )
    return (on_target, on_source)


def x_dependencies__mutmut_32(
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
        handler=handler,
        side="output_schema",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_33(
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
        side="output_schema",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_34(
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
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_35(
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
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_36(
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
        )
    return (on_target, on_source)


def x_dependencies__mutmut_37(
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
        side="XXoutput_schemaXX",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_38(
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
        side="OUTPUT_SCHEMA",
        definition=source.definition,
        state=state_of(source.fingerprints, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_39(
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
        state=state_of(None, handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_40(
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
        state=state_of(source.fingerprints, None, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_41(
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
        state=state_of(source.fingerprints, handler, None),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_42(
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
        state=state_of(handler, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_43(
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
        state=state_of(source.fingerprints, "output_schema"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_44(
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
        state=state_of(source.fingerprints, handler, ),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_45(
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
        state=state_of(source.fingerprints, handler, "XXoutput_schemaXX"),
    )
    return (on_target, on_source)


def x_dependencies__mutmut_46(
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
        state=state_of(source.fingerprints, handler, "OUTPUT_SCHEMA"),
    )
    return (on_target, on_source)

mutants_x_dependencies__mutmut['_mutmut_orig'] = x_dependencies__mutmut_orig # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_1'] = x_dependencies__mutmut_1 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_2'] = x_dependencies__mutmut_2 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_3'] = x_dependencies__mutmut_3 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_4'] = x_dependencies__mutmut_4 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_5'] = x_dependencies__mutmut_5 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_6'] = x_dependencies__mutmut_6 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_7'] = x_dependencies__mutmut_7 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_8'] = x_dependencies__mutmut_8 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_9'] = x_dependencies__mutmut_9 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_10'] = x_dependencies__mutmut_10 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_11'] = x_dependencies__mutmut_11 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_12'] = x_dependencies__mutmut_12 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_13'] = x_dependencies__mutmut_13 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_14'] = x_dependencies__mutmut_14 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_15'] = x_dependencies__mutmut_15 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_16'] = x_dependencies__mutmut_16 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_17'] = x_dependencies__mutmut_17 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_18'] = x_dependencies__mutmut_18 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_19'] = x_dependencies__mutmut_19 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_20'] = x_dependencies__mutmut_20 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_21'] = x_dependencies__mutmut_21 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_22'] = x_dependencies__mutmut_22 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_23'] = x_dependencies__mutmut_23 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_24'] = x_dependencies__mutmut_24 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_25'] = x_dependencies__mutmut_25 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_26'] = x_dependencies__mutmut_26 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_27'] = x_dependencies__mutmut_27 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_28'] = x_dependencies__mutmut_28 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_29'] = x_dependencies__mutmut_29 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_30'] = x_dependencies__mutmut_30 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_31'] = x_dependencies__mutmut_31 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_32'] = x_dependencies__mutmut_32 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_33'] = x_dependencies__mutmut_33 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_34'] = x_dependencies__mutmut_34 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_35'] = x_dependencies__mutmut_35 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_36'] = x_dependencies__mutmut_36 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_37'] = x_dependencies__mutmut_37 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_38'] = x_dependencies__mutmut_38 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_39'] = x_dependencies__mutmut_39 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_40'] = x_dependencies__mutmut_40 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_41'] = x_dependencies__mutmut_41 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_42'] = x_dependencies__mutmut_42 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_43'] = x_dependencies__mutmut_43 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_44'] = x_dependencies__mutmut_44 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_45'] = x_dependencies__mutmut_45 # type: ignore # mutmut generated
mutants_x_dependencies__mutmut['x_dependencies__mutmut_46'] = x_dependencies__mutmut_46 # type: ignore # mutmut generated
mutants_x_create__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_create__mutmut)
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


def x_create__mutmut_orig(
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


def x_create__mutmut_1(
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
    check(input_source=None, given=given, label=label)
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


def x_create__mutmut_2(
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
    check(input_source=input_source, given=None, label=label)
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


def x_create__mutmut_3(
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
    check(input_source=input_source, given=given, label=None)
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


def x_create__mutmut_4(
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
    check(given=given, label=label)
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


def x_create__mutmut_5(
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
    check(input_source=input_source, label=label)
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


def x_create__mutmut_6(
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
    check(input_source=input_source, given=given, )
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


def x_create__mutmut_7(
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
            subscription_id=None,
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


def x_create__mutmut_8(
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
            source_model_id=None,
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


def x_create__mutmut_9(
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
            trigger_event=None,
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


def x_create__mutmut_10(
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
            target_model_id=None,
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


def x_create__mutmut_11(
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
            target_action=None,
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


def x_create__mutmut_12(
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
            input_source=None,
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


def x_create__mutmut_13(
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
            dependencies=None,
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_14(
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
            input=None,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_15(
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
            label=None,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_16(
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
            tenant=None,
            assignment=assignment,
        )
    ]


def x_create__mutmut_17(
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
            assignment=None,
        )
    ]


def x_create__mutmut_18(
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


def x_create__mutmut_19(
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


def x_create__mutmut_20(
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


def x_create__mutmut_21(
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


def x_create__mutmut_22(
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


def x_create__mutmut_23(
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


def x_create__mutmut_24(
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
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_25(
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
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_26(
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
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_27(
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
            assignment=assignment,
        )
    ]


def x_create__mutmut_28(
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
            )
    ]


def x_create__mutmut_29(
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
                None,
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


def x_create__mutmut_30(
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
                None,
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


def x_create__mutmut_31(
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
                trigger_event=None,
                target_action=target_action,
                input_source=input_source,
            ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_32(
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
                target_action=None,
                input_source=input_source,
            ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_33(
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
                input_source=None,
            ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_34(
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


def x_create__mutmut_35(
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


def x_create__mutmut_36(
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
                target_action=target_action,
                input_source=input_source,
            ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_37(
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
                input_source=input_source,
            ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_38(
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
                ),
            input=given,
            label=label,
            tenant=None if assignment is None else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_39(
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
            tenant=None if (assignment is None) and False else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_40(
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
            tenant=None if (assignment is None) or True else assignment.client_id,
            assignment=assignment,
        )
    ]


def x_create__mutmut_41(
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
            tenant=None if assignment is not None else assignment.client_id,
            assignment=assignment,
        )
    ]

mutants_x_create__mutmut['_mutmut_orig'] = x_create__mutmut_orig # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_1'] = x_create__mutmut_1 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_2'] = x_create__mutmut_2 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_3'] = x_create__mutmut_3 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_4'] = x_create__mutmut_4 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_5'] = x_create__mutmut_5 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_6'] = x_create__mutmut_6 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_7'] = x_create__mutmut_7 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_8'] = x_create__mutmut_8 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_9'] = x_create__mutmut_9 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_10'] = x_create__mutmut_10 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_11'] = x_create__mutmut_11 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_12'] = x_create__mutmut_12 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_13'] = x_create__mutmut_13 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_14'] = x_create__mutmut_14 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_15'] = x_create__mutmut_15 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_16'] = x_create__mutmut_16 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_17'] = x_create__mutmut_17 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_18'] = x_create__mutmut_18 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_19'] = x_create__mutmut_19 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_20'] = x_create__mutmut_20 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_21'] = x_create__mutmut_21 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_22'] = x_create__mutmut_22 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_23'] = x_create__mutmut_23 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_24'] = x_create__mutmut_24 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_25'] = x_create__mutmut_25 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_26'] = x_create__mutmut_26 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_27'] = x_create__mutmut_27 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_28'] = x_create__mutmut_28 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_29'] = x_create__mutmut_29 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_30'] = x_create__mutmut_30 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_31'] = x_create__mutmut_31 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_32'] = x_create__mutmut_32 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_33'] = x_create__mutmut_33 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_34'] = x_create__mutmut_34 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_35'] = x_create__mutmut_35 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_36'] = x_create__mutmut_36 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_37'] = x_create__mutmut_37 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_38'] = x_create__mutmut_38 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_39'] = x_create__mutmut_39 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_40'] = x_create__mutmut_40 # type: ignore # mutmut generated
mutants_x_create__mutmut['x_create__mutmut_41'] = x_create__mutmut_41 # type: ignore # mutmut generated
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
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


def x_check__mutmut_orig(*, input_source: InputSource, given: Json, label: str | None) -> None:
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


def x_check__mutmut_1(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = None
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


def x_check__mutmut_2(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" or given is msgspec.UNSET:
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


def x_check__mutmut_3(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source != "stored" and given is msgspec.UNSET:
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


def x_check__mutmut_4(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "XXstoredXX" and given is msgspec.UNSET:
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


def x_check__mutmut_5(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "STORED" and given is msgspec.UNSET:
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


def x_check__mutmut_6(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is not msgspec.UNSET:
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


def x_check__mutmut_7(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(None)
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_8(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path=None, message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_9(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message=None))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_10(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_11(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", ))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_12(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="XX/inputXX", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_13(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/INPUT", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_14(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="XXis required for a stored inputXX"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_15(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="IS REQUIRED FOR A STORED INPUT"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_16(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None or len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_17(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_18(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) >= LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_19(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            None
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_20(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path=None, message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_21(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", message=None)
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_22(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_23(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/label", )
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_24(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="XX/labelXX", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_25(*, input_source: InputSource, given: Json, label: str | None) -> None:
    """Raises `Invalid` for an input that is missing and for a bad label.

    And `NotAllowed` for an input that has no use.
    """
    errors = []
    if input_source == "stored" and given is msgspec.UNSET:
        errors.append(FieldError(path="/input", message="is required for a stored input"))
    if label is not None and len(label) > LABEL_LENGTH:
        errors.append(
            FieldError(path="/LABEL", message=f"expected at most {LABEL_LENGTH} characters")
        )
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_26(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid(None, errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_27(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), None)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_28(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid(errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_29(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), )
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_30(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid("; ".join(None), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_31(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid("XX; XX".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_32(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise Invalid("; ".join(f"{e.path[2:]}: {e.message}" for e in errors), errors)
    if input_source == "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_33(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
    if input_source == "trigger_output" or given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_34(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
    if input_source != "trigger_output" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_35(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
    if input_source == "XXtrigger_outputXX" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_36(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
    if input_source == "TRIGGER_OUTPUT" and given is not msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_37(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
    if input_source == "trigger_output" and given is msgspec.UNSET:
        useless = FieldError(path="/input", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_38(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = None
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_39(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path=None, message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_40(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path="/input", message=None)
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_41(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_42(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path="/input", )
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_43(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path="XX/inputXX", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_44(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path="/INPUT", message="has no use beside trigger_output")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_45(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path="/input", message="XXhas no use beside trigger_outputXX")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_46(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        useless = FieldError(path="/input", message="HAS NO USE BESIDE TRIGGER_OUTPUT")
        raise NotAllowed(f"input: {useless.message}", [useless])


def x_check__mutmut_47(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise NotAllowed(None, [useless])


def x_check__mutmut_48(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise NotAllowed(f"input: {useless.message}", None)


def x_check__mutmut_49(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise NotAllowed([useless])


def x_check__mutmut_50(*, input_source: InputSource, given: Json, label: str | None) -> None:
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
        raise NotAllowed(f"input: {useless.message}", )

mutants_x_check__mutmut['_mutmut_orig'] = x_check__mutmut_orig # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_1'] = x_check__mutmut_1 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_2'] = x_check__mutmut_2 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_3'] = x_check__mutmut_3 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_4'] = x_check__mutmut_4 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_5'] = x_check__mutmut_5 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_6'] = x_check__mutmut_6 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_7'] = x_check__mutmut_7 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_8'] = x_check__mutmut_8 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_9'] = x_check__mutmut_9 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_10'] = x_check__mutmut_10 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_11'] = x_check__mutmut_11 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_12'] = x_check__mutmut_12 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_13'] = x_check__mutmut_13 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_14'] = x_check__mutmut_14 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_15'] = x_check__mutmut_15 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_16'] = x_check__mutmut_16 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_17'] = x_check__mutmut_17 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_18'] = x_check__mutmut_18 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_19'] = x_check__mutmut_19 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_20'] = x_check__mutmut_20 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_21'] = x_check__mutmut_21 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_22'] = x_check__mutmut_22 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_23'] = x_check__mutmut_23 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_24'] = x_check__mutmut_24 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_25'] = x_check__mutmut_25 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_26'] = x_check__mutmut_26 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_27'] = x_check__mutmut_27 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_28'] = x_check__mutmut_28 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_29'] = x_check__mutmut_29 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_30'] = x_check__mutmut_30 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_31'] = x_check__mutmut_31 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_32'] = x_check__mutmut_32 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_33'] = x_check__mutmut_33 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_34'] = x_check__mutmut_34 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_35'] = x_check__mutmut_35 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_36'] = x_check__mutmut_36 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_37'] = x_check__mutmut_37 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_38'] = x_check__mutmut_38 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_39'] = x_check__mutmut_39 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_40'] = x_check__mutmut_40 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_41'] = x_check__mutmut_41 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_42'] = x_check__mutmut_42 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_43'] = x_check__mutmut_43 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_44'] = x_check__mutmut_44 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_45'] = x_check__mutmut_45 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_46'] = x_check__mutmut_46 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_47'] = x_check__mutmut_47 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_48'] = x_check__mutmut_48 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_49'] = x_check__mutmut_49 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_50'] = x_check__mutmut_50 # type: ignore # mutmut generated
mutants_x_update__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_update__mutmut)
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


def x_update__mutmut_orig(
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


def x_update__mutmut_1(
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
        input_source=None,
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


def x_update__mutmut_2(
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
        given=None,
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


def x_update__mutmut_3(
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
        label=None,
    )
    events: list[SubscriptionEvent] = []
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_4(
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


def x_update__mutmut_5(
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


def x_update__mutmut_6(
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
        )
    events: list[SubscriptionEvent] = []
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_7(
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
        given=given if (subscription.input_source == "trigger_output") and False else msgspec.Raw(b"null"),
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


def x_update__mutmut_8(
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
        given=given if (subscription.input_source == "trigger_output") or True else msgspec.Raw(b"null"),
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


def x_update__mutmut_9(
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
        given=given if subscription.input_source != "trigger_output" else msgspec.Raw(b"null"),
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


def x_update__mutmut_10(
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
        given=given if subscription.input_source == "XXtrigger_outputXX" else msgspec.Raw(b"null"),
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


def x_update__mutmut_11(
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
        given=given if subscription.input_source == "TRIGGER_OUTPUT" else msgspec.Raw(b"null"),
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


def x_update__mutmut_12(
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
        given=given if subscription.input_source == "trigger_output" else msgspec.Raw(None),
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


def x_update__mutmut_13(
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
        given=given if subscription.input_source == "trigger_output" else msgspec.Raw(b"XXnullXX"),
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


def x_update__mutmut_14(
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
        given=given if subscription.input_source == "trigger_output" else msgspec.Raw(b"NULL"),
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


def x_update__mutmut_15(
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
        label=label if (isinstance(label, str)) and False else None,
    )
    events: list[SubscriptionEvent] = []
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_16(
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
        label=label if (isinstance(label, str)) or True else None,
    )
    events: list[SubscriptionEvent] = []
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_17(
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
    events: list[SubscriptionEvent] = None
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_18(
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
    if given is not msgspec.UNSET and (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_19(
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
    if given is msgspec.UNSET or (label is not msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_20(
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
    if given is not msgspec.UNSET or (label is not msgspec.UNSET or label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_21(
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
    if given is not msgspec.UNSET or (label is msgspec.UNSET and label != subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_22(
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
    if given is not msgspec.UNSET or (label is not msgspec.UNSET and label == subscription.label):
        events.append(SubscriptionUpdated(input=given, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_23(
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
        events.append(None)
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_24(
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
        events.append(SubscriptionUpdated(input=None, label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_25(
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
        events.append(SubscriptionUpdated(input=given, label=None))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_26(
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
        events.append(SubscriptionUpdated(label=label))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_27(
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
        events.append(SubscriptionUpdated(input=given, ))
    if status == "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_28(
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
    if status == "paused" or subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_29(
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
    if status != "paused" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_30(
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
    if status == "XXpausedXX" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_31(
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
    if status == "PAUSED" and subscription.status != "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_32(
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
    if status == "paused" and subscription.status == "paused":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_33(
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
    if status == "paused" and subscription.status != "XXpausedXX":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_34(
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
    if status == "paused" and subscription.status != "PAUSED":
        events.append(SubscriptionPaused())
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_35(
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
        events.append(None)
    if status == "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_36(
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
    if status == "active" or (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_37(
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
    if status != "active" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_38(
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
    if status == "XXactiveXX" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_39(
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
    if status == "ACTIVE" and (subscription.status != "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_40(
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
    if status == "active" and (subscription.status != "active" and subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_41(
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
    if status == "active" and (subscription.status == "active" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_42(
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
    if status == "active" and (subscription.status != "XXactiveXX" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_43(
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
    if status == "active" and (subscription.status != "ACTIVE" or subscription.dependencies != now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_44(
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
    if status == "active" and (subscription.status != "active" or subscription.dependencies == now):
        events.append(SubscriptionActivated(dependencies=now))
    return events


def x_update__mutmut_45(
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
        events.append(None)
    return events


def x_update__mutmut_46(
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
        events.append(SubscriptionActivated(dependencies=None))
    return events

mutants_x_update__mutmut['_mutmut_orig'] = x_update__mutmut_orig # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_1'] = x_update__mutmut_1 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_2'] = x_update__mutmut_2 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_3'] = x_update__mutmut_3 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_4'] = x_update__mutmut_4 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_5'] = x_update__mutmut_5 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_6'] = x_update__mutmut_6 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_7'] = x_update__mutmut_7 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_8'] = x_update__mutmut_8 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_9'] = x_update__mutmut_9 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_10'] = x_update__mutmut_10 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_11'] = x_update__mutmut_11 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_12'] = x_update__mutmut_12 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_13'] = x_update__mutmut_13 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_14'] = x_update__mutmut_14 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_15'] = x_update__mutmut_15 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_16'] = x_update__mutmut_16 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_17'] = x_update__mutmut_17 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_18'] = x_update__mutmut_18 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_19'] = x_update__mutmut_19 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_20'] = x_update__mutmut_20 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_21'] = x_update__mutmut_21 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_22'] = x_update__mutmut_22 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_23'] = x_update__mutmut_23 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_24'] = x_update__mutmut_24 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_25'] = x_update__mutmut_25 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_26'] = x_update__mutmut_26 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_27'] = x_update__mutmut_27 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_28'] = x_update__mutmut_28 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_29'] = x_update__mutmut_29 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_30'] = x_update__mutmut_30 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_31'] = x_update__mutmut_31 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_32'] = x_update__mutmut_32 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_33'] = x_update__mutmut_33 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_34'] = x_update__mutmut_34 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_35'] = x_update__mutmut_35 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_36'] = x_update__mutmut_36 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_37'] = x_update__mutmut_37 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_38'] = x_update__mutmut_38 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_39'] = x_update__mutmut_39 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_40'] = x_update__mutmut_40 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_41'] = x_update__mutmut_41 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_42'] = x_update__mutmut_42 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_43'] = x_update__mutmut_43 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_44'] = x_update__mutmut_44 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_45'] = x_update__mutmut_45 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_46'] = x_update__mutmut_46 # type: ignore # mutmut generated


SUBSCRIPTION: Decider[Subscription] = Decider(
    category="subscription",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda subscription: subscription,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Subscription),
    tenant=lambda subscription: subscription.tenant,
)
