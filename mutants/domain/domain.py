"""A domain of a client: the features that its services have, and whether it is in use.

API section 3, "Domain", and section 5, "Features".
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

import msgspec

from domain.decider import Decider
from domain.errors import Conflict, FieldError, NotAllowed, NotFound
from domain.events import EventType
from domain.feature import Feature

DomainStatus = Literal["active", "inactive"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict

# Events


class DomainCreated(msgspec.Struct, frozen=True, kw_only=True):
    """A domain of a client came to be, active."""

    client_id: str
    domain_id: str
    features: tuple[Feature, ...]


class DomainFeaturesUpdated(msgspec.Struct, frozen=True, kw_only=True):
    """Its features were replaced; its services are as they were until they are initialised."""

    features: tuple[Feature, ...]


class DomainActivated(msgspec.Struct, frozen=True, kw_only=True):
    """An inactive domain takes writes and jobs again."""


class DomainDeactivated(msgspec.Struct, frozen=True, kw_only=True):
    """It takes no writes and no jobs until it is activated; reads go on."""


DomainEvent = DomainCreated | DomainFeaturesUpdated | DomainActivated | DomainDeactivated

EVENTS = (
    EventType(name="domain.created", cls=DomainCreated),
    EventType(name="domain.features_updated", cls=DomainFeaturesUpdated),
    EventType(name="domain.activated", cls=DomainActivated),
    EventType(name="domain.deactivated", cls=DomainDeactivated),
)

# State


class Domain(msgspec.Struct, frozen=True, kw_only=True):
    """What is true of a domain."""

    client_id: str
    id: str
    status: DomainStatus
    features: tuple[Feature, ...]
    revision: int
    created_at: datetime
    updated_at: datetime
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
def evolve(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_orig(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_1(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is not None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_2(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_3(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(None)
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_4(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=None,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_5(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=None,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_6(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status=None,
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_7(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=None,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_8(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=None,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_9(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=None,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_10(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=None,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_11(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_12(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_13(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_14(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_15(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_16(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_17(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_18(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="XXactiveXX",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_19(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="ACTIVE",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_20(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=2,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_21(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = None
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_22(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"XXrevisionXX": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_23(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"REVISION": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_24(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision - 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_25(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 2, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_26(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "XXupdated_atXX": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_27(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "UPDATED_AT": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_28(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_29(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_30(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_31(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_32(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = None
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_33(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["XXfeaturesXX"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_34(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["FEATURES"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_35(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = None
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_36(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["XXstatusXX"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_37(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["STATUS"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_38(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "XXactiveXX"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_39(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "ACTIVE"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_40(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = None
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_41(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["XXstatusXX"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_42(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["STATUS"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_43(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "XXinactiveXX"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_44(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "INACTIVE"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_45(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(None)
    return msgspec.structs.replace(domain, **changes)


def x_evolve__mutmut_46(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(None, **changes)


def x_evolve__mutmut_47(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(**changes)


def x_evolve__mutmut_48(domain: Domain | None, event: DomainEvent, at: datetime) -> Domain:
    """The state after one more event."""
    if domain is None:
        if not isinstance(event, DomainCreated):
            raise ValueError(f"a domain's first event is domain.created, not {event!r}")
        return Domain(
            client_id=event.client_id,
            id=event.domain_id,
            status="active",
            features=event.features,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": domain.revision + 1, "updated_at": at}
    match event:
        case DomainFeaturesUpdated(features=features):
            changes["features"] = features
        case DomainActivated():
            changes["status"] = "active"
        case DomainDeactivated():
            changes["status"] = "inactive"
        case _:
            raise ValueError(f"domain {domain.id} cannot have the event {event!r}")
    return msgspec.structs.replace(domain, )

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


def key_of(client_id: str, domain_id: str) -> str:
    """The key of a domain's stream."""
    return f"{client_id}/{domain_id}"
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


# Decisions


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(domain: Domain | None, domain_id: str) -> Domain:
    """The domain, which must exist. Raises `NotFound`."""
    if domain is None:
        raise NotFound(f"the client has no domain {domain_id[:128]!r}")
    return domain


# Decisions


def x_existing__mutmut_orig(domain: Domain | None, domain_id: str) -> Domain:
    """The domain, which must exist. Raises `NotFound`."""
    if domain is None:
        raise NotFound(f"the client has no domain {domain_id[:128]!r}")
    return domain


# Decisions


def x_existing__mutmut_1(domain: Domain | None, domain_id: str) -> Domain:
    """The domain, which must exist. Raises `NotFound`."""
    if domain is not None:
        raise NotFound(f"the client has no domain {domain_id[:128]!r}")
    return domain


# Decisions


def x_existing__mutmut_2(domain: Domain | None, domain_id: str) -> Domain:
    """The domain, which must exist. Raises `NotFound`."""
    if domain is None:
        raise NotFound(None)
    return domain


# Decisions


def x_existing__mutmut_3(domain: Domain | None, domain_id: str) -> Domain:
    """The domain, which must exist. Raises `NotFound`."""
    if domain is None:
        raise NotFound(f"the client has no domain {domain_id[:129]!r}")
    return domain

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_active__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_active__mutmut)
def check_active(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status != "active":
        raise NotAllowed(f"domain {domain.id} is inactive: it takes no writes and no jobs")


def x_check_active__mutmut_orig(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status != "active":
        raise NotAllowed(f"domain {domain.id} is inactive: it takes no writes and no jobs")


def x_check_active__mutmut_1(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status == "active":
        raise NotAllowed(f"domain {domain.id} is inactive: it takes no writes and no jobs")


def x_check_active__mutmut_2(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status != "XXactiveXX":
        raise NotAllowed(f"domain {domain.id} is inactive: it takes no writes and no jobs")


def x_check_active__mutmut_3(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status != "ACTIVE":
        raise NotAllowed(f"domain {domain.id} is inactive: it takes no writes and no jobs")


def x_check_active__mutmut_4(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status != "active":
        raise NotAllowed(None)

mutants_x_check_active__mutmut['_mutmut_orig'] = x_check_active__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_1'] = x_check_active__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_2'] = x_check_active__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_3'] = x_check_active__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_4'] = x_check_active__mutmut_4 # type: ignore # mutmut generated
mutants_x_create__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_create__mutmut)
def create(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_orig(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_1(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_2(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            None,
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_3(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            None,
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_4(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_5(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_6(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path=None, message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_7(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message=None)],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_8(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_9(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", )],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_10(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="XX/domain_idXX", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_11(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/DOMAIN_ID", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_12(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="XXis takenXX")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_13(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="IS TAKEN")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_14(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=None, domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_15(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=None, features=tuple(features))]


def x_create__mutmut_16(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=None)]


def x_create__mutmut_17(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(domain_id=domain_id, features=tuple(features))]


def x_create__mutmut_18(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, features=tuple(features))]


def x_create__mutmut_19(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, )]


def x_create__mutmut_20(
    taken: Domain | None, *, client_id: str, domain_id: str, features: Sequence[Feature]
) -> list[DomainEvent]:
    """A new domain, active. Raises `Conflict` for an id that is taken.

    The features were checked, see `domain.feature.definition_errors`.
    """
    if taken is not None:
        raise Conflict(
            f"domain_id: the client has a domain {domain_id!r} already",
            [FieldError(path="/domain_id", message="is taken")],
        )
    return [DomainCreated(client_id=client_id, domain_id=domain_id, features=tuple(None))]

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
mutants_x_update_features__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_update_features__mutmut)
def update_features(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(features) == domain.features:
        return []
    return [DomainFeaturesUpdated(features=tuple(features))]


def x_update_features__mutmut_orig(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(features) == domain.features:
        return []
    return [DomainFeaturesUpdated(features=tuple(features))]


def x_update_features__mutmut_1(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(None) == domain.features:
        return []
    return [DomainFeaturesUpdated(features=tuple(features))]


def x_update_features__mutmut_2(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(features) != domain.features:
        return []
    return [DomainFeaturesUpdated(features=tuple(features))]


def x_update_features__mutmut_3(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(features) == domain.features:
        return []
    return [DomainFeaturesUpdated(features=None)]


def x_update_features__mutmut_4(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(features) == domain.features:
        return []
    return [DomainFeaturesUpdated(features=tuple(None))]

mutants_x_update_features__mutmut['_mutmut_orig'] = x_update_features__mutmut_orig # type: ignore # mutmut generated
mutants_x_update_features__mutmut['x_update_features__mutmut_1'] = x_update_features__mutmut_1 # type: ignore # mutmut generated
mutants_x_update_features__mutmut['x_update_features__mutmut_2'] = x_update_features__mutmut_2 # type: ignore # mutmut generated
mutants_x_update_features__mutmut['x_update_features__mutmut_3'] = x_update_features__mutmut_3 # type: ignore # mutmut generated
mutants_x_update_features__mutmut['x_update_features__mutmut_4'] = x_update_features__mutmut_4 # type: ignore # mutmut generated
mutants_x_set_status__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_set_status__mutmut)
def set_status(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if status == "active" else DomainDeactivated()]


def x_set_status__mutmut_orig(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if status == "active" else DomainDeactivated()]


def x_set_status__mutmut_1(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status != domain.status:
        return []
    return [DomainActivated() if status == "active" else DomainDeactivated()]


def x_set_status__mutmut_2(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if (status == "active") and False else DomainDeactivated()]


def x_set_status__mutmut_3(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if (status == "active") or True else DomainDeactivated()]


def x_set_status__mutmut_4(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if status != "active" else DomainDeactivated()]


def x_set_status__mutmut_5(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if status == "XXactiveXX" else DomainDeactivated()]


def x_set_status__mutmut_6(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if status == "ACTIVE" else DomainDeactivated()]

mutants_x_set_status__mutmut['_mutmut_orig'] = x_set_status__mutmut_orig # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_1'] = x_set_status__mutmut_1 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_2'] = x_set_status__mutmut_2 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_3'] = x_set_status__mutmut_3 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_4'] = x_set_status__mutmut_4 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_5'] = x_set_status__mutmut_5 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_6'] = x_set_status__mutmut_6 # type: ignore # mutmut generated
mutants_x__weight__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__weight__mutmut)
def _weight(domain: Domain) -> int:
    return 1_000 + sum(len(memoryview(feature.json_schema)) + 300 for feature in domain.features)


def x__weight__mutmut_orig(domain: Domain) -> int:
    return 1_000 + sum(len(memoryview(feature.json_schema)) + 300 for feature in domain.features)


def x__weight__mutmut_1(domain: Domain) -> int:
    return 1_000 - sum(len(memoryview(feature.json_schema)) + 300 for feature in domain.features)


def x__weight__mutmut_2(domain: Domain) -> int:
    return 1001 + sum(len(memoryview(feature.json_schema)) + 300 for feature in domain.features)


def x__weight__mutmut_3(domain: Domain) -> int:
    return 1_000 + sum(None)


def x__weight__mutmut_4(domain: Domain) -> int:
    return 1_000 + sum(len(memoryview(feature.json_schema)) - 300 for feature in domain.features)


def x__weight__mutmut_5(domain: Domain) -> int:
    return 1_000 + sum(len(memoryview(feature.json_schema)) + 301 for feature in domain.features)

mutants_x__weight__mutmut['_mutmut_orig'] = x__weight__mutmut_orig # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_1'] = x__weight__mutmut_1 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_2'] = x__weight__mutmut_2 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_3'] = x__weight__mutmut_3 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_4'] = x__weight__mutmut_4 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_5'] = x__weight__mutmut_5 # type: ignore # mutmut generated


DOMAIN: Decider[Domain] = Decider(
    category="domain",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda domain: domain,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Domain),
    weight=_weight,
)
