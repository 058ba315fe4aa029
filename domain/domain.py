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


def key_of(client_id: str, domain_id: str) -> str:
    """The key of a domain's stream."""
    return f"{client_id}/{domain_id}"


# Decisions


def existing(domain: Domain | None, domain_id: str) -> Domain:
    """The domain, which must exist. Raises `NotFound`."""
    if domain is None:
        raise NotFound(f"the client has no domain {domain_id[:128]!r}")
    return domain


def check_active(domain: Domain) -> None:
    """An inactive domain takes no writes and no jobs. Raises `NotAllowed`."""
    if domain.status != "active":
        raise NotAllowed(f"domain {domain.id} is inactive: it takes no writes and no jobs")


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


def update_features(domain: Domain, features: Sequence[Feature]) -> list[DomainEvent]:
    """Replace the features; the same ones again are no event."""
    if tuple(features) == domain.features:
        return []
    return [DomainFeaturesUpdated(features=tuple(features))]


def set_status(domain: Domain, status: DomainStatus) -> list[DomainEvent]:
    """Activate or deactivate; the same status again is no event."""
    if status == domain.status:
        return []
    return [DomainActivated() if status == "active" else DomainDeactivated()]


def _weight(domain: Domain) -> int:
    return 1_000 + sum(len(memoryview(feature.json_schema)) + 300 for feature in domain.features)


DOMAIN: Decider[Domain] = Decider(
    category="domain",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda domain: domain,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Domain),
    weight=_weight,
)
