"""Personal fields of events: sealed in what is stored, opened or shown as erased when read."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue import CATALOGUE
from domain.events import ERASED, PERSONAL, Catalogue, EventType
from domain.metadata import Actor, Metadata
from domain.service import ServiceFailed
from tests.domain.strategies import events
from tests.samples import NOON

SAID = Metadata(
    time=NOON, actor=Actor(subject="ada"), request_id="r", correlation="r", tenant="acme"
)
PLACE = ("service:acme/d/s", 3)
PERSONAL_TYPES = sorted(name for name, kind in CATALOGUE.types.items() if kind.personal)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A test's own event."""

    said: str
    raw: msgspec.Raw


def seal(plain: bytes) -> str:
    return plain.hex()


def unseal(stream: str, revision: int, tenant: str, sealed: str) -> bytes:
    assert (stream, revision) == PLACE
    assert tenant == "acme"
    return bytes.fromhex(sealed)


@pytest.mark.parametrize("name", PERSONAL_TYPES)
@given(data=st.data())
def test_what_was_sealed_comes_back_and_is_not_to_be_seen_meanwhile(
    name: str, data: st.DataObject
) -> None:
    kind = CATALOGUE.types[name]
    event: Any = data.draw(events[kind.cls])
    plain = msgspec.json.decode(CATALOGUE.encode(event, SAID)[1])
    stored = CATALOGUE.encode(event, SAID, seal)[1]
    fields = msgspec.json.decode(stored)
    assert not set(kind.personal) & set(fields["data"])
    present = {field for field in kind.personal if field in plain["data"]}
    assert set(fields.get("sealed", {}).get("fields", ())) == present
    assert CATALOGUE.decode(name, stored, unseal, *PLACE) == (event, SAID)
    assert CATALOGUE.is_sealed(name, stored, "acme") is (True if present else None)
    assert CATALOGUE.is_sealed(name, stored, "other") is None
    in_the_clear = CATALOGUE.encode(event, SAID)[1]
    assert CATALOGUE.is_sealed(name, in_the_clear, "acme") is (False if present else None)
    assert CATALOGUE.is_sealed(name, in_the_clear, "other") is None


def test_what_holds_nothing_personal_is_neither_sealed_nor_not() -> None:
    name, stored = CATALOGUE.encode(ServiceFailed(job_id="j-1"), SAID, seal)
    assert b"sealed" not in stored
    assert CATALOGUE.is_sealed(name, stored, "acme") is None
    assert CATALOGUE.is_sealed("test.vanished", stored, "acme") is None


def test_what_is_sealed_of_a_type_that_is_not_personal_any_more_is_shown_as_erased() -> None:
    once = Catalogue(
        [EventType(name="service.failed", cls=ServiceFailed, personal={"job_id": "value"})]
    )
    name, stored = once.encode(ServiceFailed(job_id="j-1"), SAID, seal)
    assert CATALOGUE.decode(name, stored)[0] == ServiceFailed(job_id="[erased]")
    assert CATALOGUE.decode(name, stored, unseal, *PLACE)[0] == ServiceFailed(job_id="j-1")


@pytest.mark.parametrize("name", PERSONAL_TYPES)
@given(data=st.data())
def test_what_cannot_be_opened_is_shown_as_erased_and_everything_else_as_it_was(
    name: str, data: st.DataObject
) -> None:
    kind = CATALOGUE.types[name]
    event: Any = data.draw(events[kind.cls])
    erased, metadata = CATALOGUE.decode(name, CATALOGUE.encode(event, SAID, seal)[1])
    assert metadata == SAID
    plain = msgspec.json.decode(CATALOGUE.encode(event, SAID)[1])["data"]
    for field in kind.cls.__struct_fields__:
        if field in kind.personal and field in plain:
            stands_in = msgspec.json.decode(PERSONAL[kind.personal[field]])
            assert msgspec.to_builtins(_plain(getattr(erased, field))) == stands_in
        else:
            assert getattr(erased, field) == getattr(event, field)


def _plain(value: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))


def test_the_fields_named_personal_are_fields() -> None:
    for kind in CATALOGUE.types.values():
        assert set(kind.personal) <= set(kind.cls.__struct_fields__)
        assert set(kind.personal.values()) <= set(PERSONAL)
    assert bytes(ERASED) == PERSONAL["value"]


def test_what_is_not_sealed_keeps_every_byte_beside_what_is() -> None:
    sealing = Catalogue([EventType(name="test.kept", cls=Kept, personal={"said": "value"})])
    event = Kept(said="x", raw=msgspec.Raw(b'{ "maximum": 1e400 }'))
    name, stored = sealing.encode(event, SAID, seal)
    assert sealing.decode(name, stored, unseal, *PLACE)[0] == event
    assert sealing.decode(name, stored)[0] == Kept(said="[erased]", raw=event.raw)
