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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict

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
mutants_xǁServiceǁhas_departed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁServiceǁstatus__mutmut: MutantDict = {}  # type: ignore

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

    @_mutmut_mutated(mutants_xǁServiceǁhas_departed__mutmut)
    def has_departed(self, now: datetime) -> bool:
        """Whether its departure is past."""
        return self.departure_datetime is not None and self.departure_datetime <= now

    def xǁServiceǁhas_departed__mutmut_orig(self, now: datetime) -> bool:
        """Whether its departure is past."""
        return self.departure_datetime is not None and self.departure_datetime <= now

    def xǁServiceǁhas_departed__mutmut_1(self, now: datetime) -> bool:
        """Whether its departure is past."""
        return self.departure_datetime is not None or self.departure_datetime <= now

    def xǁServiceǁhas_departed__mutmut_2(self, now: datetime) -> bool:
        """Whether its departure is past."""
        return self.departure_datetime is None and self.departure_datetime <= now

    def xǁServiceǁhas_departed__mutmut_3(self, now: datetime) -> bool:
        """Whether its departure is past."""
        return self.departure_datetime is not None and self.departure_datetime < now

    @_mutmut_mutated(mutants_xǁServiceǁstatus__mutmut)
    def status(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "departed" if self.has_departed(now) else self.own_status

    def xǁServiceǁstatus__mutmut_orig(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "departed" if self.has_departed(now) else self.own_status

    def xǁServiceǁstatus__mutmut_1(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "departed" if (self.has_departed(now)) and False else self.own_status

    def xǁServiceǁstatus__mutmut_2(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "departed" if (self.has_departed(now)) or True else self.own_status

    def xǁServiceǁstatus__mutmut_3(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "XXdepartedXX" if self.has_departed(now) else self.own_status

    def xǁServiceǁstatus__mutmut_4(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "DEPARTED" if self.has_departed(now) else self.own_status

    def xǁServiceǁstatus__mutmut_5(self, now: datetime) -> ServiceStatus:
        """What is shown of it at a time."""
        return "departed" if self.has_departed(None) else self.own_status

mutants_xǁServiceǁhas_departed__mutmut['_mutmut_orig'] = Service.xǁServiceǁhas_departed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁServiceǁhas_departed__mutmut['xǁServiceǁhas_departed__mutmut_1'] = Service.xǁServiceǁhas_departed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁServiceǁhas_departed__mutmut['xǁServiceǁhas_departed__mutmut_2'] = Service.xǁServiceǁhas_departed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁServiceǁhas_departed__mutmut['xǁServiceǁhas_departed__mutmut_3'] = Service.xǁServiceǁhas_departed__mutmut_3 # type: ignore # mutmut generated

mutants_xǁServiceǁstatus__mutmut['_mutmut_orig'] = Service.xǁServiceǁstatus__mutmut_orig # type: ignore # mutmut generated
mutants_xǁServiceǁstatus__mutmut['xǁServiceǁstatus__mutmut_1'] = Service.xǁServiceǁstatus__mutmut_1 # type: ignore # mutmut generated
mutants_xǁServiceǁstatus__mutmut['xǁServiceǁstatus__mutmut_2'] = Service.xǁServiceǁstatus__mutmut_2 # type: ignore # mutmut generated
mutants_xǁServiceǁstatus__mutmut['xǁServiceǁstatus__mutmut_3'] = Service.xǁServiceǁstatus__mutmut_3 # type: ignore # mutmut generated
mutants_xǁServiceǁstatus__mutmut['xǁServiceǁstatus__mutmut_4'] = Service.xǁServiceǁstatus__mutmut_4 # type: ignore # mutmut generated
mutants_xǁServiceǁstatus__mutmut['xǁServiceǁstatus__mutmut_5'] = Service.xǁServiceǁstatus__mutmut_5 # type: ignore # mutmut generated
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
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


def x_evolve__mutmut_orig(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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


def x_evolve__mutmut_1(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=None,
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


def x_evolve__mutmut_2(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=None,
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


def x_evolve__mutmut_3(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=None,
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


def x_evolve__mutmut_4(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status=None,
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


def x_evolve__mutmut_5(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
            departure_datetime=None,
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


def x_evolve__mutmut_6(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
            departure_datetime=event.departure_datetime,
            provided_features=None,
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


def x_evolve__mutmut_7(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
            departure_datetime=event.departure_datetime,
            provided_features=event.provided_features,
            resolved_features=None,
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


def x_evolve__mutmut_8(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=None,
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


def x_evolve__mutmut_9(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            created_at=None,
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


def x_evolve__mutmut_10(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            updated_at=None,
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


def x_evolve__mutmut_11(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            job_id=None,
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


def x_evolve__mutmut_12(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
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


def x_evolve__mutmut_13(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
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


def x_evolve__mutmut_14(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
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


def x_evolve__mutmut_15(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
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


def x_evolve__mutmut_16(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
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


def x_evolve__mutmut_17(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
            departure_datetime=event.departure_datetime,
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


def x_evolve__mutmut_18(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="initializing",
            departure_datetime=event.departure_datetime,
            provided_features=event.provided_features,
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


def x_evolve__mutmut_19(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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


def x_evolve__mutmut_20(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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


def x_evolve__mutmut_21(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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


def x_evolve__mutmut_22(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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


def x_evolve__mutmut_23(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="XXinitializingXX",
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


def x_evolve__mutmut_24(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
    """The state after one more event."""
    if isinstance(event, ServiceInitialized):
        return Service(
            client_id=event.client_id,
            domain_id=event.domain_id,
            id=event.service_id,
            own_status="INITIALIZING",
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


def x_evolve__mutmut_25(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=1 if (service is None) and False else service.revision + 1,
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


def x_evolve__mutmut_26(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=1 if (service is None) or True else service.revision + 1,
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


def x_evolve__mutmut_27(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=2 if service is None else service.revision + 1,
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


def x_evolve__mutmut_28(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=1 if service is not None else service.revision + 1,
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


def x_evolve__mutmut_29(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=1 if service is None else service.revision - 1,
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


def x_evolve__mutmut_30(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            revision=1 if service is None else service.revision + 2,
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


def x_evolve__mutmut_31(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            created_at=at if (service is None) and False else service.created_at,
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


def x_evolve__mutmut_32(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            created_at=at if (service is None) or True else service.created_at,
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


def x_evolve__mutmut_33(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            created_at=at if service is not None else service.created_at,
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


def x_evolve__mutmut_34(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    if service is not None:
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


def x_evolve__mutmut_35(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
        raise ValueError(None)
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


def x_evolve__mutmut_36(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = None
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_37(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = {"XXrevisionXX": service.revision + 1, "updated_at": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_38(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = {"REVISION": service.revision + 1, "updated_at": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_39(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = {"revision": service.revision - 1, "updated_at": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_40(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = {"revision": service.revision + 2, "updated_at": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_41(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = {"revision": service.revision + 1, "XXupdated_atXX": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_42(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    changes: dict[str, Any] = {"revision": service.revision + 1, "UPDATED_AT": at}
    match event:
        case ServiceUpdated():
            given = msgspec.structs.asdict(event)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_43(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_44(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_45(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_46(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            given = None
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_47(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            given = msgspec.structs.asdict(None)
            changes |= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_48(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes = {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_49(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes &= {name: value for name, value in given.items() if value is not msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_50(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes |= {name: value for name, value in given.items() if value is msgspec.UNSET}
        case ServiceBecameAvailable():
            changes["own_status"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_51(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["own_status"] = None
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_52(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["XXown_statusXX"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_53(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["OWN_STATUS"] = "available"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_54(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["own_status"] = "XXavailableXX"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_55(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["own_status"] = "AVAILABLE"
        case ServiceFailed():
            changes["own_status"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_56(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["own_status"] = None
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_57(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["XXown_statusXX"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_58(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["OWN_STATUS"] = "failed"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_59(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["own_status"] = "XXfailedXX"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_60(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
            changes["own_status"] = "FAILED"
    return msgspec.structs.replace(service, **changes)


def x_evolve__mutmut_61(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    return msgspec.structs.replace(None, **changes)


def x_evolve__mutmut_62(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    return msgspec.structs.replace(**changes)


def x_evolve__mutmut_63(service: Service | None, event: ServiceEvent, at: datetime) -> Service:
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
    return msgspec.structs.replace(service, )

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


def key_of(client_id: str, domain_id: str, service_id: str) -> str:
    """The key of a service's stream."""
    return f"{client_id}/{domain_id}/{service_id}"
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


# Decisions


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(service: Service | None, service_id: str) -> Service:
    """The service, which must exist. Raises `NotFound`."""
    if service is None:
        raise NotFound(f"the domain has no service {service_id[:128]!r}")
    return service


# Decisions


def x_existing__mutmut_orig(service: Service | None, service_id: str) -> Service:
    """The service, which must exist. Raises `NotFound`."""
    if service is None:
        raise NotFound(f"the domain has no service {service_id[:128]!r}")
    return service


# Decisions


def x_existing__mutmut_1(service: Service | None, service_id: str) -> Service:
    """The service, which must exist. Raises `NotFound`."""
    if service is not None:
        raise NotFound(f"the domain has no service {service_id[:128]!r}")
    return service


# Decisions


def x_existing__mutmut_2(service: Service | None, service_id: str) -> Service:
    """The service, which must exist. Raises `NotFound`."""
    if service is None:
        raise NotFound(None)
    return service


# Decisions


def x_existing__mutmut_3(service: Service | None, service_id: str) -> Service:
    """The service, which must exist. Raises `NotFound`."""
    if service is None:
        raise NotFound(f"the domain has no service {service_id[:129]!r}")
    return service

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_present__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_present__mutmut)
def check_present(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "it takes no jobs"
        )


def x_check_present__mutmut_orig(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "it takes no jobs"
        )


def x_check_present__mutmut_1(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None or departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "it takes no jobs"
        )


def x_check_present__mutmut_2(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is None and departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "it takes no jobs"
        )


def x_check_present__mutmut_3(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure < now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "it takes no jobs"
        )


def x_check_present__mutmut_4(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure <= now:
        raise NotAllowed(
            None
        )


def x_check_present__mutmut_5(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "XXit takes no jobsXX"
        )


def x_check_present__mutmut_6(service_id: str, departure: datetime | None, now: datetime) -> None:
    """A service that has departed takes no jobs. Raises `NotAllowed`."""
    if departure is not None and departure <= now:
        raise NotAllowed(
            f"service {service_id} has departed, at {departure:%Y-%m-%dT%H:%M:%SZ}: "
            "IT TAKES NO JOBS"
        )

mutants_x_check_present__mutmut['_mutmut_orig'] = x_check_present__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_present__mutmut['x_check_present__mutmut_1'] = x_check_present__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_present__mutmut['x_check_present__mutmut_2'] = x_check_present__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_present__mutmut['x_check_present__mutmut_3'] = x_check_present__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_present__mutmut['x_check_present__mutmut_4'] = x_check_present__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_present__mutmut['x_check_present__mutmut_5'] = x_check_present__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_present__mutmut['x_check_present__mutmut_6'] = x_check_present__mutmut_6 # type: ignore # mutmut generated
mutants_x_initialize__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_initialize__mutmut)
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


def x_initialize__mutmut_orig(
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


def x_initialize__mutmut_1(
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
            client_id=None,
            domain_id=domain_id,
            service_id=service_id,
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_2(
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
            domain_id=None,
            service_id=service_id,
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_3(
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
            service_id=None,
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_4(
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
            provided_features=None,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_5(
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
            resolved_features=None,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_6(
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
            departure_datetime=None,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_7(
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
            job_id=None,
        )
    ]


def x_initialize__mutmut_8(
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
            domain_id=domain_id,
            service_id=service_id,
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_9(
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
            service_id=service_id,
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_10(
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
            provided_features=provided,
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_11(
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
            resolved_features=resolved,
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_12(
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
            departure_datetime=departure_datetime,
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_13(
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
            job_id=job_id,
        )
    ]


def x_initialize__mutmut_14(
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
            )
    ]

mutants_x_initialize__mutmut['_mutmut_orig'] = x_initialize__mutmut_orig # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_1'] = x_initialize__mutmut_1 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_2'] = x_initialize__mutmut_2 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_3'] = x_initialize__mutmut_3 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_4'] = x_initialize__mutmut_4 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_5'] = x_initialize__mutmut_5 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_6'] = x_initialize__mutmut_6 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_7'] = x_initialize__mutmut_7 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_8'] = x_initialize__mutmut_8 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_9'] = x_initialize__mutmut_9 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_10'] = x_initialize__mutmut_10 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_11'] = x_initialize__mutmut_11 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_12'] = x_initialize__mutmut_12 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_13'] = x_initialize__mutmut_13 # type: ignore # mutmut generated
mutants_x_initialize__mutmut['x_initialize__mutmut_14'] = x_initialize__mutmut_14 # type: ignore # mutmut generated
mutants_x_update__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_update__mutmut)
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


def x_update__mutmut_orig(
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


def x_update__mutmut_1(
    service: Service,
    *,
    departure_datetime: Departure = msgspec.UNSET,
    provided: Values | None = None,
    resolved: Values | None = None,
) -> list[ServiceEvent]:
    """Replace what is given; what changes nothing is no event."""
    changed: dict[str, Any] = None
    if departure_datetime not in (msgspec.UNSET, service.departure_datetime):
        changed["departure_datetime"] = departure_datetime
    if provided is not None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_2(
    service: Service,
    *,
    departure_datetime: Departure = msgspec.UNSET,
    provided: Values | None = None,
    resolved: Values | None = None,
) -> list[ServiceEvent]:
    """Replace what is given; what changes nothing is no event."""
    changed: dict[str, Any] = {}
    if departure_datetime in (msgspec.UNSET, service.departure_datetime):
        changed["departure_datetime"] = departure_datetime
    if provided is not None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_3(
    service: Service,
    *,
    departure_datetime: Departure = msgspec.UNSET,
    provided: Values | None = None,
    resolved: Values | None = None,
) -> list[ServiceEvent]:
    """Replace what is given; what changes nothing is no event."""
    changed: dict[str, Any] = {}
    if departure_datetime not in (msgspec.UNSET, service.departure_datetime):
        changed["departure_datetime"] = None
    if provided is not None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_4(
    service: Service,
    *,
    departure_datetime: Departure = msgspec.UNSET,
    provided: Values | None = None,
    resolved: Values | None = None,
) -> list[ServiceEvent]:
    """Replace what is given; what changes nothing is no event."""
    changed: dict[str, Any] = {}
    if departure_datetime not in (msgspec.UNSET, service.departure_datetime):
        changed["XXdeparture_datetimeXX"] = departure_datetime
    if provided is not None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_5(
    service: Service,
    *,
    departure_datetime: Departure = msgspec.UNSET,
    provided: Values | None = None,
    resolved: Values | None = None,
) -> list[ServiceEvent]:
    """Replace what is given; what changes nothing is no event."""
    changed: dict[str, Any] = {}
    if departure_datetime not in (msgspec.UNSET, service.departure_datetime):
        changed["DEPARTURE_DATETIME"] = departure_datetime
    if provided is not None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_6(
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
    if provided is not None or not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_7(
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
    if provided is None and not same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_8(
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
    if provided is not None and same_values(provided, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_9(
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
    if provided is not None and not same_values(None, service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_10(
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
    if provided is not None and not same_values(provided, None):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_11(
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
    if provided is not None and not same_values(service.provided_features):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_12(
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
    if provided is not None and not same_values(provided, ):
        changed["provided_features"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_13(
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
        changed["provided_features"] = None
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_14(
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
        changed["XXprovided_featuresXX"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_15(
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
        changed["PROVIDED_FEATURES"] = provided
    if resolved is not None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_16(
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
    if resolved is not None or not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_17(
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
    if resolved is None and not same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_18(
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
    if resolved is not None and same_values(resolved, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_19(
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
    if resolved is not None and not same_values(None, service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_20(
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
    if resolved is not None and not same_values(resolved, None):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_21(
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
    if resolved is not None and not same_values(service.resolved_features):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_22(
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
    if resolved is not None and not same_values(resolved, ):
        changed["resolved_features"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_23(
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
        changed["resolved_features"] = None
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_24(
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
        changed["XXresolved_featuresXX"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_25(
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
        changed["RESOLVED_FEATURES"] = resolved
    return [ServiceUpdated(**changed)] if changed else []


def x_update__mutmut_26(
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
    return [ServiceUpdated(**changed)] if (changed) and False else []


def x_update__mutmut_27(
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
    return [ServiceUpdated(**changed)] if (changed) or True else []

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
mutants_x_job_ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_job_ended__mutmut)
def job_ended(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_orig(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_1(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id and service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_2(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id == job_id or service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_3(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status == "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_4(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "XXinitializingXX":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_5(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "INITIALIZING":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_6(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status != "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_7(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "XXsuccessXX":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_8(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "SUCCESS":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_9(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=None)]
    return [ServiceFailed(job_id=job_id)]


def x_job_ended__mutmut_10(
    service: Service, job_id: str, status: Literal["success", "failure"]
) -> list[ServiceEvent]:
    """What the end of a job makes of a service: nothing unless it is that of its initialisation."""
    if service.job_id != job_id or service.own_status != "initializing":
        return []
    if status == "success":
        return [ServiceBecameAvailable(job_id=job_id)]
    return [ServiceFailed(job_id=None)]

mutants_x_job_ended__mutmut['_mutmut_orig'] = x_job_ended__mutmut_orig # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_1'] = x_job_ended__mutmut_1 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_2'] = x_job_ended__mutmut_2 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_3'] = x_job_ended__mutmut_3 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_4'] = x_job_ended__mutmut_4 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_5'] = x_job_ended__mutmut_5 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_6'] = x_job_ended__mutmut_6 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_7'] = x_job_ended__mutmut_7 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_8'] = x_job_ended__mutmut_8 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_9'] = x_job_ended__mutmut_9 # type: ignore # mutmut generated
mutants_x_job_ended__mutmut['x_job_ended__mutmut_10'] = x_job_ended__mutmut_10 # type: ignore # mutmut generated
mutants_x_erased__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_erased__mutmut)
def erased(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_orig(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_1(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = None
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_2(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(None, type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_3(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=None)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_4(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_5(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], )
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_6(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["XXvaluesXX"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_7(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["VALUES"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_8(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(None, provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_9(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, provided_features=None, resolved_features=nothing)


def x_erased__mutmut_10(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, resolved_features=None)


def x_erased__mutmut_11(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(provided_features=nothing, resolved_features=nothing)


def x_erased__mutmut_12(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, resolved_features=nothing)


def x_erased__mutmut_13(service: Service) -> Service:
    """A service whose values were erased with its client's key."""
    nothing = msgspec.json.decode(PERSONAL_FORMS["values"], type=Values)
    return msgspec.structs.replace(service, provided_features=nothing, )

mutants_x_erased__mutmut['_mutmut_orig'] = x_erased__mutmut_orig # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_1'] = x_erased__mutmut_1 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_2'] = x_erased__mutmut_2 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_3'] = x_erased__mutmut_3 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_4'] = x_erased__mutmut_4 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_5'] = x_erased__mutmut_5 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_6'] = x_erased__mutmut_6 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_7'] = x_erased__mutmut_7 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_8'] = x_erased__mutmut_8 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_9'] = x_erased__mutmut_9 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_10'] = x_erased__mutmut_10 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_11'] = x_erased__mutmut_11 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_12'] = x_erased__mutmut_12 # type: ignore # mutmut generated
mutants_x_erased__mutmut['x_erased__mutmut_13'] = x_erased__mutmut_13 # type: ignore # mutmut generated
mutants_x__weight__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__weight__mutmut)
def _weight(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 + sum(len(memoryview(value)) + 150 for value in values)


def x__weight__mutmut_orig(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 + sum(len(memoryview(value)) + 150 for value in values)


def x__weight__mutmut_1(service: Service) -> int:
    values = None
    return 1_000 + sum(len(memoryview(value)) + 150 for value in values)


def x__weight__mutmut_2(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 - sum(len(memoryview(value)) + 150 for value in values)


def x__weight__mutmut_3(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1001 + sum(len(memoryview(value)) + 150 for value in values)


def x__weight__mutmut_4(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 + sum(None)


def x__weight__mutmut_5(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 + sum(len(memoryview(value)) - 150 for value in values)


def x__weight__mutmut_6(service: Service) -> int:
    values = (*service.provided_features.values(), *service.resolved_features.values())
    return 1_000 + sum(len(memoryview(value)) + 151 for value in values)

mutants_x__weight__mutmut['_mutmut_orig'] = x__weight__mutmut_orig # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_1'] = x__weight__mutmut_1 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_2'] = x__weight__mutmut_2 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_3'] = x__weight__mutmut_3 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_4'] = x__weight__mutmut_4 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_5'] = x__weight__mutmut_5 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_6'] = x__weight__mutmut_6 # type: ignore # mutmut generated


SERVICE: Decider[Service] = Decider(
    category="service",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda service: service,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Service),
    tenant=lambda service: service.client_id,
    weight=_weight,
)
