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


# Decisions


def existing(client: Client | None, client_id: str) -> Client:
    """The client, which must exist. Raises `NotFound`."""
    if client is None:
        raise NotFound(f"there is no client {client_id[:128]!r}")
    return client


def check_active(client: Client) -> None:
    """A suspended client takes no writes and no jobs. Raises `NotAllowed`."""
    if client.status != "active":
        raise NotAllowed(f"client {client.id} is suspended: it takes no writes and no jobs")


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


def forget(client: Client) -> list[ClientEvent]:
    """Erase what may be personal; once is for good."""
    return [] if client.forgotten else [ClientForgotten()]


def _check_name(name: str) -> None:
    if not 1 <= len(name) <= NAME_LENGTH:
        raise invalid_field("/name", f"expected 1 to {NAME_LENGTH} characters")


CLIENT: Decider[Client] = Decider(
    category="client",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda client: client,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Client),
)
