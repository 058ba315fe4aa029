"""A service of a domain: an instance that is initialised with features, and departs.

API section 3, "Service", and section 5, "Features".
"""

from datetime import datetime
from typing import Any, Literal

import msgspec

from domain.decider import Decider
from domain.errors import NotAllowed, NotFound
from domain.events import PERSONAL as PERSONAL_FORMS
from domain.events import EventType
from domain.feature import Values, same_values

ServiceStatus = Literal["initializing", "available", "failed", "departed"]
OwnStatus = Literal["initializing", "available", "failed"]
Departure = datetime | msgspec.UnsetType | None

# Events


class ServiceInitialized(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Its features were given and resolved, the first time or anew.

    `job_id` is the job whose end makes it available or failed, None where the domain had
    no `default` assignment to run.
    """

    client_id: str
    domain_id: str
    service_id: str
    provided_features: Values
    resolved_features: Values
    departure_datetime: datetime | None = None
    job_id: str | None = None


class ServiceUpdated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Its departure or its features were replaced; what is absent stays."""

    departure_datetime: Departure = msgspec.UNSET
    provided_features: Values | msgspec.UnsetType = msgspec.UNSET
    resolved_features: Values | msgspec.UnsetType = msgspec.UNSET


class ServiceBecameAvailable(msgspec.Struct, frozen=True, kw_only=True):
    """The job of its initialisation succeeded."""

    job_id: str


class ServiceFailed(msgspec.Struct, frozen=True, kw_only=True):
    """The job of its initialisation failed."""

    job_id: str


ServiceEvent = ServiceInitialized | ServiceUpdated | ServiceBecameAvailable | ServiceFailed

PERSONAL = {"provided_features": "values", "resolved_features": "values"}

EVENTS = (
    EventType(name="service.initialized", cls=ServiceInitialized, personal=PERSONAL),
    EventType(name="service.updated", cls=ServiceUpdated, personal=PERSONAL),
    EventType(name="service.became_available", cls=ServiceBecameAvailable),
    EventType(name="service.failed", cls=ServiceFailed),
)

# State


class Service(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is true of a service; that it has departed follows from the time of day."""

    client_id: str
    domain_id: str
    id: str
    own_status: OwnStatus
    departure_datetime: datetime | None
    provided_features: Values
    resolved_features: Values
    revision: int
    created_at: datetime
    updated_at: datetime
    job_id: str | None = None

    def has_departed(self, now: datetime) -> bool:
        """Whether its departure is past."""
        return self.departure_datetime is not None and self.departure_datetime <= now

    def status(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "departed" if self.has_departed(now) else self.own_status


def evolve(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
            departure_datetime=event.departure_datetime,
            provided_features=event.provided_features,
            resolved_features=event.resolved_features,
            revision=1 if service is None else service.revision + 1,
            created_at=at if service is None else service.created_at,
            updated_at=at,
            job_id=event.job_id,
        )
    if service is None:
        raise ValueError(f"a service's first event is service.initialized, not {event!r}")
    changes: dict[str, Any] = {"revision": service.revision + 1, "updated_at": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def key_of(client_id: str, domain_id: str, service_id: str) -> str:
    """The key of a service's stream."""
    return f"{client_id}/{domain_id}/{service_id}"


# Decisions


def existing(service: Service | None, service_id: str) -> Service:
    """The service, which must exist. Raises `NotFound`."""
    if service is None:
        raise NotFound(f"the domain has no service {service_id[:128]!r}")
    return service


def check_present(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "it takes no jobs"
        )


def initialize(
    *,
    client_id: str,
    domain_id: str,
    service_id: str,
    departure_datetime: datetime | None,
    provided: Values,
    resolved: Values,
    job_id: str | None,
) -> list[ServiceEvent]:
    """The features are given and resolved, the first time or anew."""
    return [
        ServiceInitialized(
            client_id=client_id,
            domain_id=domain_id,
            service_id=service_id,
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def update(
    service: Service,
    *,
    departure_datetime: Departure = msgspec.UNSET,
    provided: Values | None = None,
    resolved: Values | None = None,
) -> list[ServiceEvent]:
    """Replace what is given; what changes nothing is no event."""
    changed: dict[str, Any] = {}
    if departure_datetime not in (msgspec.UNSET, service.departure_datetime):
        changed["departure_datetime"] = departure_datetime
    if provided is not None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def job_ended(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def erased(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def _weight(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 + sum(len(memoryview(value)) + 150 for value in values)


SERVICE: Decider[Service] = Decider(
    category="service",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda service: service,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Service),
    tenant=lambda service: service.client_id,
    weight=_weight,
)
