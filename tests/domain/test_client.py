"""A client: its events folded, its decisions, and what each refusal says."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from domain import client as decisions
from domain.client import (
    CLIENT,
    NAME_LENGTH,
    Client,
    ClientActivated,
    ClientCreated,
    ClientForgotten,
    ClientRenamed,
    ClientSuspended,
)
from domain.errors import Conflict, DomainError, FieldError, Invalid, NotAllowed, NotFound
from tests.samples import NOON

CREATED = ClientCreated(client_id="acme", client_uuid="u", name="Acme")
ACME = Client(
    id="acme", uuid="u", name="Acme", status="active", revision=1, created_at=NOON, updated_at=NOON
)


def after(*events: Any) -> Client:
    """The client after these, a minute between each two."""
    state: Client | None = None
    for minute, event in enumerate((CREATED, *events)):
        state = CLIENT.evolve(state, event, NOON + timedelta(minutes=minute))
    assert state is not None
    return state


def refusal(kind: type[DomainError], decide: Any, *arguments: Any, **named: Any) -> DomainError:
    with pytest.raises(kind) as raised:
        decide(*arguments, **named)
    return raised.value


def test_a_client_begins_active() -> None:
    assert after() == ACME


def test_each_event_changes_what_it_says_and_counts() -> None:
    renamed = after(ClientRenamed(name="Acme Stores"))
    assert (renamed.name, renamed.status, renamed.revision) == ("Acme Stores", "active", 2)
    assert (renamed.created_at, renamed.updated_at) == (NOON, NOON + timedelta(minutes=1))
    suspended = after(ClientSuspended())
    assert (suspended.name, suspended.status, suspended.revision) == ("Acme", "suspended", 2)
    assert after(ClientSuspended(), ClientActivated()).status == "active"
    forgotten = after(ClientRenamed(name="x"), ClientForgotten())
    assert (forgotten.status, forgotten.forgotten, forgotten.revision) == ("suspended", True, 3)
    assert forgotten.updated_at == NOON + timedelta(minutes=2)


def test_an_event_that_cannot_be_there_is_no_state() -> None:
    with pytest.raises(ValueError, match=r"^a client's first event is client.created, not Client"):
        CLIENT.evolve(None, ClientSuspended(), NOON)
    with pytest.raises(ValueError, match=r"^client acme cannot have the event ClientCreated\("):
        after(CREATED)


def test_what_is_not_there_is_told() -> None:
    assert decisions.existing(ACME, "acme") is ACME
    told = refusal(NotFound, decisions.existing, None, "x" * 200)
    assert told.message == f"there is no client {'x' * 128!r}"


def test_a_suspended_client_takes_nothing() -> None:
    decisions.check_active(ACME)
    told = refusal(NotAllowed, decisions.check_active, after(ClientSuspended()))
    assert told.message == "client acme is suspended: it takes no writes and no jobs"


def test_an_id_is_given_once() -> None:
    new = {"client_id": "acme", "client_uuid": "u", "name": "Acme"}
    assert decisions.create(None, **new) == [CREATED]
    told = refusal(Conflict, decisions.create, ACME, **new)
    assert told.message == "client_id: there is a client 'acme' already"
    assert told.errors == (FieldError(path="/client_id", message="is taken"),)


@pytest.mark.parametrize("length", [1, NAME_LENGTH])
def test_a_name_may_be_so_long(length: int) -> None:
    decisions.create(None, client_id="a", client_uuid="u", name="x" * length)
    assert decisions.update(ACME, name="x" * length) == [ClientRenamed(name="x" * length)]


@pytest.mark.parametrize("length", [0, NAME_LENGTH + 1])
def test_and_no_longer_or_shorter(length: int) -> None:
    error = FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
    named = {"client_id": "a", "client_uuid": "u", "name": "x" * length}
    assert refusal(Invalid, decisions.create, None, **named).errors == (error,)
    assert refusal(Invalid, decisions.update, ACME, name="x" * length).errors == (error,)


def test_what_changes_nothing_is_no_event() -> None:
    assert decisions.update(ACME) == []
    assert decisions.update(ACME, name="Acme", status="active") == []
    suspended = after(ClientSuspended())
    assert decisions.update(suspended, status="suspended") == []
    assert decisions.update(suspended, status="active") == [ClientActivated()]
    both = decisions.update(ACME, name="New", status="suspended")
    assert both == [ClientRenamed(name="New"), ClientSuspended()]


def test_what_was_forgotten_stays_so() -> None:
    assert decisions.forget(ACME) == [ClientForgotten()]
    forgotten = after(ClientForgotten())
    assert decisions.forget(forgotten) == []
    told = refusal(NotAllowed, decisions.update, forgotten, status="active")
    assert told.message == "client acme was forgotten: it cannot be activated"
    assert told.errors == (FieldError(path="/status", message="the client was forgotten"),)
    assert decisions.update(forgotten, name="New") == [ClientRenamed(name="New")]


def test_a_snapshot_is_the_client() -> None:
    state = after(ClientSuspended())
    assert CLIENT.from_snapshot(msgspec.json.encode(CLIENT.to_snapshot(state))) == state
