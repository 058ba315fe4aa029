"""A client: the tenant that owns domains, services and assignments.

API section 3, "Client"; section 5, "Features", says what suspension stops.
"""

from datetime import datetime
from typing import Any, Literal

import msgspec

from domain.decider import Decider
from domain.errors import Conflict, FieldError, NotAllowed, NotFound, invalid_field
from domain.events import EventType

ClientStatus = Literal["active", "suspended"]

NAME_LENGTH = 256


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict

# Events


class ClientCreated(msgspec.Struct, frozen=True, kw_only=True):
    """A tenant came to be, active; `client_uuid` names it once and for all."""

    client_id: str
    client_uuid: str
    name: str


class ClientRenamed(msgspec.Struct, frozen=True, kw_only=True):
    """Its name for people was changed."""

    name: str


class ClientSuspended(msgspec.Struct, frozen=True, kw_only=True):
    """It takes no writes and no jobs until it is activated; reads go on."""


class ClientActivated(msgspec.Struct, frozen=True, kw_only=True):
    """A suspended client takes writes and jobs again."""


class ClientForgotten(msgspec.Struct, frozen=True, kw_only=True):
    """What may be personal of it was erased, for good; it takes no writes any more."""


ClientEvent = ClientCreated | ClientRenamed | ClientSuspended | ClientActivated | ClientForgotten

EVENTS = (
    EventType(name="client.created", cls=ClientCreated),
    EventType(name="client.renamed", cls=ClientRenamed),
    EventType(name="client.suspended", cls=ClientSuspended),
    EventType(name="client.activated", cls=ClientActivated),
    EventType(name="client.forgotten", cls=ClientForgotten),
)

# State


class Client(msgspec.Struct, frozen=True, kw_only=True):
    """What is true of a client."""

    id: str
    uuid: str
    name: str
    status: ClientStatus
    revision: int
    created_at: datetime
    updated_at: datetime
    forgotten: bool = False
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
def evolve(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_orig(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_1(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is not None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_2(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_3(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(None)
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_4(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=None,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_5(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=None,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_6(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=None,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_7(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status=None,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_8(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=None,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_9(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=None,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_10(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=None,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_11(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_12(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_13(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_14(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_15(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_16(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_17(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_18(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="XXactiveXX",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_19(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="ACTIVE",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_20(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=2,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_21(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = None
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_22(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"XXrevisionXX": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_23(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"REVISION": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_24(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision - 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_25(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 2, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_26(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "XXupdated_atXX": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_27(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "UPDATED_AT": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_28(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_29(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_30(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_31(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_32(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_33(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = None
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_34(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["XXnameXX"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_35(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["NAME"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_36(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = None
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_37(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["XXstatusXX"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_38(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["STATUS"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_39(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "XXsuspendedXX"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_40(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "SUSPENDED"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_41(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = None
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_42(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["XXstatusXX"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_43(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["STATUS"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_44(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "XXactiveXX"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_45(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "ACTIVE"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_46(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes = {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_47(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes &= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_48(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"XXstatusXX": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_49(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"STATUS": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_50(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "XXsuspendedXX", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_51(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "SUSPENDED", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_52(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "XXforgottenXX": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_53(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "FORGOTTEN": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_54(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": False}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_55(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(None)
    return msgspec.structs.replace(client, **changes)


def x_evolve__mutmut_56(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(None, **changes)


def x_evolve__mutmut_57(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(**changes)


def x_evolve__mutmut_58(client: Client | None, event: ClientEvent, at: datetime) -> Client:
    """The state after one more event."""
    if client is None:
        if not isinstance(event, ClientCreated):
            raise ValueError(f"a client's first event is client.created, not {event!r}")
        return Client(
            id=event.client_id,
            uuid=event.client_uuid,
            name=event.name,
            status="active",
            revision=1,
            created_at=at,
            updated_at=at,
        )
    changes: dict[str, Any] = {"revision": client.revision + 1, "updated_at": at}
    match event:
        case ClientRenamed(name=name):
            changes["name"] = name
        case ClientSuspended():
            changes["status"] = "suspended"
        case ClientActivated():
            changes["status"] = "active"
        case ClientForgotten():
            changes |= {"status": "suspended", "forgotten": True}
        case _:
            raise ValueError(f"client {client.id} cannot have the event {event!r}")
    return msgspec.structs.replace(client, )

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
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


# Decisions


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(client: Client | None, client_id: str) -> Client:
    """The client, which must exist. Raises `NotFound`."""
    if client is None:
        raise NotFound(f"there is no client {client_id[:128]!r}")
    return client


# Decisions


def x_existing__mutmut_orig(client: Client | None, client_id: str) -> Client:
    """The client, which must exist. Raises `NotFound`."""
    if client is None:
        raise NotFound(f"there is no client {client_id[:128]!r}")
    return client


# Decisions


def x_existing__mutmut_1(client: Client | None, client_id: str) -> Client:
    """The client, which must exist. Raises `NotFound`."""
    if client is not None:
        raise NotFound(f"there is no client {client_id[:128]!r}")
    return client


# Decisions


def x_existing__mutmut_2(client: Client | None, client_id: str) -> Client:
    """The client, which must exist. Raises `NotFound`."""
    if client is None:
        raise NotFound(None)
    return client


# Decisions


def x_existing__mutmut_3(client: Client | None, client_id: str) -> Client:
    """The client, which must exist. Raises `NotFound`."""
    if client is None:
        raise NotFound(f"there is no client {client_id[:129]!r}")
    return client

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_active__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_active__mutmut)
def check_active(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status != "active":
        raise NotAllowed(f"client {client.id} is suspended: it takes no writes and no jobs")


def x_check_active__mutmut_orig(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status != "active":
        raise NotAllowed(f"client {client.id} is suspended: it takes no writes and no jobs")


def x_check_active__mutmut_1(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status == "active":
        raise NotAllowed(f"client {client.id} is suspended: it takes no writes and no jobs")


def x_check_active__mutmut_2(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status != "XXactiveXX":
        raise NotAllowed(f"client {client.id} is suspended: it takes no writes and no jobs")


def x_check_active__mutmut_3(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status != "ACTIVE":
        raise NotAllowed(f"client {client.id} is suspended: it takes no writes and no jobs")


def x_check_active__mutmut_4(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status != "active":
        raise NotAllowed(None)

mutants_x_check_active__mutmut['_mutmut_orig'] = x_check_active__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_1'] = x_check_active__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_2'] = x_check_active__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_3'] = x_check_active__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_active__mutmut['x_check_active__mutmut_4'] = x_check_active__mutmut_4 # type: ignore # mutmut generated
mutants_x_create__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_create__mutmut)
def create(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_orig(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_1(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(None)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_2(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_3(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            None,
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_4(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            None,
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_5(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_6(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_7(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path=None, message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_8(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message=None)],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_9(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_10(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", )],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_11(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="XX/client_idXX", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_12(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/CLIENT_ID", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_13(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="XXis takenXX")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_14(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="IS TAKEN")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=name)]


def x_create__mutmut_15(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=None, client_uuid=client_uuid, name=name)]


def x_create__mutmut_16(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=None, name=name)]


def x_create__mutmut_17(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, name=None)]


def x_create__mutmut_18(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_uuid=client_uuid, name=name)]


def x_create__mutmut_19(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, name=name)]


def x_create__mutmut_20(
    taken: Client | None, *, client_id: str, client_uuid: str, name: str
) -> list[ClientEvent]:
    """A new client, active. Raises `Invalid`, and `Conflict` for an id that is taken."""
    _check_name(name)
    if taken is not None:
        raise Conflict(
            f"client_id: there is a client {client_id!r} already",
            [FieldError(path="/client_id", message="is taken")],
        )
    return [ClientCreated(client_id=client_id, client_uuid=client_uuid, )]

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
mutants_x_update__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_update__mutmut)
def update(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_orig(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_1(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = None
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_2(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten or status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_3(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status != "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_4(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "XXactiveXX":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_5(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "ACTIVE":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_6(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            None,
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_7(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            None,
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_8(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_9(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_10(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path=None, message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_11(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message=None)],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_12(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_13(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", )],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_14(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="XX/statusXX", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_15(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/STATUS", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_16(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="XXthe client was forgottenXX")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_17(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="THE CLIENT WAS FORGOTTEN")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_18(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_19(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(None)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_20(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name == client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_21(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(None)
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_22(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=None))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_23(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None or status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_24(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is None and status != client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_25(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status == client.status:
        events.append(ClientSuspended() if status == "suspended" else ClientActivated())
    return events


def x_update__mutmut_26(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(None)
    return events


def x_update__mutmut_27(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if (status == "suspended") and False else ClientActivated())
    return events


def x_update__mutmut_28(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if (status == "suspended") or True else ClientActivated())
    return events


def x_update__mutmut_29(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status != "suspended" else ClientActivated())
    return events


def x_update__mutmut_30(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "XXsuspendedXX" else ClientActivated())
    return events


def x_update__mutmut_31(
    client: Client, *, name: str | None = None, status: ClientStatus | None = None
) -> list[ClientEvent]:
    """Replace what is given; what changes nothing is no event. Raises `Invalid`, `NotAllowed`."""
    events: list[ClientEvent] = []
    if client.forgotten and status == "active":
        raise NotAllowed(
            f"client {client.id} was forgotten: it cannot be activated",
            [FieldError(path="/status", message="the client was forgotten")],
        )
    if name is not None:
        _check_name(name)
        if name != client.name:
            events.append(ClientRenamed(name=name))
    if status is not None and status != client.status:
        events.append(ClientSuspended() if status == "SUSPENDED" else ClientActivated())
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
mutants_x_forget__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_forget__mutmut)
def forget(client: Client) -> list[ClientEvent]:
    """Erase what may be personal; once is for good."""
    return [] if client.forgotten else [ClientForgotten()]


def x_forget__mutmut_orig(client: Client) -> list[ClientEvent]:
    """Erase what may be personal; once is for good."""
    return [] if client.forgotten else [ClientForgotten()]


def x_forget__mutmut_1(client: Client) -> list[ClientEvent]:
    """Erase what may be personal; once is for good."""
    return [] if (client.forgotten) and False else [ClientForgotten()]


def x_forget__mutmut_2(client: Client) -> list[ClientEvent]:
    """Erase what may be personal; once is for good."""
    return [] if (client.forgotten) or True else [ClientForgotten()]

mutants_x_forget__mutmut['_mutmut_orig'] = x_forget__mutmut_orig # type: ignore # mutmut generated
mutants_x_forget__mutmut['x_forget__mutmut_1'] = x_forget__mutmut_1 # type: ignore # mutmut generated
mutants_x_forget__mutmut['x_forget__mutmut_2'] = x_forget__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_name__mutmut)
def _check_name(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_orig(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_1(name: str) -> None:
    if 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_2(name: str) -> None:
    if not 2 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_3(name: str) -> None:
    if not 1 < len(name) <= NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_4(name: str) -> None:
    if not 1 <= len(name) < NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_5(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field(None, f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_6(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", None)


def x__check_name__mutmut_7(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field(f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_8(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", )


def x__check_name__mutmut_9(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("XX/nameXX", f"expected 1 to {NAME_LENGTH} characters")


def x__check_name__mutmut_10(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/NAME", f"expected 1 to {NAME_LENGTH} characters")

mutants_x__check_name__mutmut['_mutmut_orig'] = x__check_name__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_1'] = x__check_name__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_2'] = x__check_name__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_3'] = x__check_name__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_4'] = x__check_name__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_5'] = x__check_name__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_6'] = x__check_name__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_7'] = x__check_name__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_8'] = x__check_name__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_9'] = x__check_name__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_10'] = x__check_name__mutmut_10 # type: ignore # mutmut generated


CLIENT: Decider[Client] = Decider(
    category="client",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda client: client,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Client),
)
