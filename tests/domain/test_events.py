"""How events are stored: stable names, schema versions, upcasters."""

import json
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.catalogue import CATALOGUE
from domain.events import Catalogue, EventType, Record, UnknownEvent, Unreadable
from domain.metadata import Actor, Metadata
from tests.domain import strategies

METADATA = Metadata(
    time=datetime(2026, 1, 31, 12, 0, 0, 250_000, tzinfo=UTC),
    actor=Actor(subject="ada"),
    request_id="r-1",
    correlation="r-1",
)
METADATA_JSON = (
    b'{"time":"2026-01-31T12:00:00.250000Z","actor":{"subject":"ada"},'
    b'"request_id":"r-1","correlation":"r-1"}'
)


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """A test's own event, in its third form."""

    celsius: float
    schema: msgspec.Raw
    steps: list[str]


class Other(msgspec.Struct, frozen=True, kw_only=True):
    """Another event of a test."""

    value: int


def to_second(data: dict[str, Any]) -> dict[str, Any]:
    """Version 1 had Fahrenheit under the name `degrees`."""
    celsius = (data["degrees"] - 32) / 1.8
    return {"celsius": celsius, "schema": data["schema"], "steps": [*data["steps"], "1 to 2"]}


def to_third(data: dict[str, Any]) -> dict[str, Any]:
    """Version 2 had the schema inside an object."""
    return {**data, "schema": data["schema"]["document"], "steps": [*data["steps"], "2 to 3"]}


MEASURED = EventType(
    name="test.measured", cls=Measured, version=3, upcasters={1: to_second, 2: to_third}
)


def stored(schema: int, data: str) -> bytes:
    """An event as it is stored."""
    return b'{"schema":%d,"metadata":%s,"data":%s}' % (schema, METADATA_JSON, data.encode())


# The stored form


@pytest.mark.parametrize("name", sorted(CATALOGUE.types))
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_every_event_comes_back_from_its_stored_bytes_as_it_was(
    name: str, data: st.DataObject
) -> None:
    event = data.draw(strategies.events[CATALOGUE.types[name].cls])
    metadata = data.draw(strategies.metadata)
    stored_as, state = CATALOGUE.encode(event, metadata)
    assert stored_as == name
    assert CATALOGUE.decode(name, state) == (event, metadata)


def test_an_event_is_stored_as_plain_json_with_its_schema_version() -> None:
    event = Measured(celsius=20.5, schema=msgspec.Raw(b'{"type": "number"}'), steps=[])
    name, state = Catalogue([MEASURED]).encode(event, METADATA)
    assert name == "test.measured"
    assert state == (
        b'{"schema":3,"metadata":' + METADATA_JSON + b',"data":'
        b'{"celsius":20.5,"schema":{"type": "number"},"steps":[]}}'
    )


def test_all_of_the_metadata_is_stored() -> None:
    metadata = Metadata(
        time=datetime(2026, 1, 31, 12, tzinfo=UTC),
        actor=Actor(subject="ada", client_id="acme", token_id="t-1"),
        request_id="r-2",
        correlation="r-1",
        causation="model:prices@3",
        traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    )
    catalogue = Catalogue([EventType(name="test.other", cls=Other)])
    _, state = catalogue.encode(Other(value=1), metadata)
    assert json.loads(state)["metadata"] == {
        "time": "2026-01-31T12:00:00Z",
        "actor": {"subject": "ada", "client_id": "acme", "token_id": "t-1"},
        "request_id": "r-2",
        "correlation": "r-1",
        "causation": "model:prices@3",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    }
    assert catalogue.decode("test.other", state) == (Other(value=1), metadata)


def test_the_name_of_an_event_is_that_of_its_type_and_no_python_path() -> None:
    event = Measured(celsius=1, schema=msgspec.Raw(b"{}"), steps=[])
    name, state = Catalogue([MEASURED]).encode(event, METADATA)
    assert Catalogue([MEASURED]).name_of(event) == name == "test.measured"
    assert b"Measured" not in state
    assert b"test_events" not in state


def test_an_event_of_no_declared_type_cannot_be_stored() -> None:
    catalogue = Catalogue([MEASURED])
    with pytest.raises(KeyError):
        catalogue.encode(Other(value=1), METADATA)
    with pytest.raises(KeyError):
        catalogue.name_of(Other(value=1))


def test_a_record_names_itself_by_stream_and_revision() -> None:
    record = Record(stream="model:prices", revision=3, event=Other(value=1), metadata=METADATA)
    assert record.reference == "model:prices@3"
    assert record.position == 0


# What this code does not know


def test_an_event_of_an_unknown_name_is_refused_and_not_passed_over() -> None:
    with pytest.raises(UnknownEvent, match=r"test\.vanished"):
        Catalogue([MEASURED]).decode("test.vanished", stored(1, "{}"))


def test_an_event_of_a_newer_schema_version_is_refused_also_where_it_could_be_read() -> None:
    data = '{"celsius":1.0,"schema":{},"steps":[]}'
    with pytest.raises(UnknownEvent, match=r"test\.measured has schema version 4.* 3"):
        Catalogue([MEASURED]).decode("test.measured", stored(4, data))


@pytest.mark.parametrize(
    "state",
    [
        stored(3, '{"celsius":1.0}'),
        stored(3, '{"celsius":"1","schema":{},"steps":[]}'),
        b'{"schema":3,"data":{"celsius":1.0,"schema":{},"steps":[]}}',
        b'{"metadata":{},"data":{}}',
        b"[]",
    ],
)
def test_bytes_that_are_no_such_event_are_refused(state: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        Catalogue([MEASURED]).decode("test.measured", state)


def test_what_cannot_be_read_keeps_its_name_and_its_circumstances() -> None:
    catalogue = Catalogue([MEASURED])
    unread = Unreadable(name="test.vanished", reason="no event type is named 'test.vanished'")
    assert catalogue.name_of(unread) == "test.vanished"
    assert catalogue.metadata_of(stored(4, '{"new":1}')) == METADATA
    assert catalogue.metadata_of(b'{"data":{}}') is None
    assert catalogue.metadata_of(b"{") is None


# What a catalogue must hold


@pytest.mark.parametrize(
    ("version", "upcasters"),
    [
        (2, {}),
        (3, {1: to_second}),
        (3, {2: to_third}),
        (1, {1: to_second}),
        (2, {1: to_second, 2: to_third}),
        (2, {0: to_second, 1: to_second}),
    ],
)
def test_a_type_needs_one_upcaster_for_each_version_before_its_own_and_no_more(
    version: int, upcasters: dict[int, Any]
) -> None:
    kind = EventType(name="test.other", cls=Other, version=version, upcasters=upcasters)
    with pytest.raises(ValueError, match=r"test\.other lacks an upcaster"):
        Catalogue([kind])


@pytest.mark.parametrize(
    "second",
    [
        EventType(name="test.other", cls=Measured),
        EventType(name="test.another", cls=Other),
        EventType(name="test.other", cls=Other),
    ],
)
def test_neither_a_name_nor_a_class_may_be_declared_twice(second: EventType) -> None:
    with pytest.raises(ValueError, match="declared twice"):
        Catalogue([EventType(name="test.other", cls=Other), second])


# Old forms


@pytest.mark.parametrize(
    ("schema", "data", "steps"),
    [
        (
            1,
            '{"degrees":212,"schema":{"document":{"type":"number","enum":[1,2.5]}},"steps":["v1"]}',
            ["v1", "1 to 2", "2 to 3"],
        ),
        (
            2,
            '{"celsius":100,"schema":{"document":{"type":"number","enum":[1,2.5]}},"steps":["v2"]}',
            ["v2", "2 to 3"],
        ),
        (
            3,
            '{"celsius":100,"schema":{"type":"number","enum":[1,2.5]},"steps":["v3"]}',
            ["v3"],
        ),
    ],
)
def test_an_old_event_is_lifted_step_by_step_to_the_present_form(
    schema: int, data: str, steps: list[str]
) -> None:
    event, metadata = Catalogue([MEASURED]).decode("test.measured", stored(schema, data))
    assert type(event) is Measured
    assert event.celsius == pytest.approx(100)
    assert event.steps == steps
    assert bytes(event.schema) == b'{"type":"number","enum":[1,2.5]}'
    assert metadata == METADATA


@settings(max_examples=50, deadline=None)
@given(document=strategies.json_values)
def test_raw_json_inside_an_old_event_keeps_its_value(document: Any) -> None:
    data = json.dumps({"degrees": 50, "schema": {"document": document}, "steps": []})
    event, _ = Catalogue([MEASURED]).decode("test.measured", stored(1, data))
    assert json.loads(bytes(event.schema)) == document


def test_raw_json_in_an_event_of_the_present_form_keeps_every_byte() -> None:
    schema = '{ "minimum": 1.0, "maximum": 1e400, "title": "\\u00fc" }'
    data = f'{{"celsius":1.0,"schema":{schema},"steps":[]}}'
    event, _ = Catalogue([MEASURED]).decode("test.measured", stored(3, data))
    assert bytes(event.schema) == schema.encode()


def test_a_lifted_event_is_stored_in_the_present_form() -> None:
    catalogue = Catalogue([MEASURED])
    old = stored(1, '{"degrees":32,"schema":{"document":true},"steps":[]}')
    event, metadata = catalogue.decode("test.measured", old)
    name, state = catalogue.encode(event, metadata)
    assert json.loads(state)["schema"] == 3
    assert catalogue.decode(name, state) == (event, metadata)


def test_what_an_upcaster_makes_must_fit_the_present_form() -> None:
    broken = EventType(
        name="test.other", cls=Other, version=2, upcasters={1: lambda _: {"value": "one"}}
    )
    with pytest.raises(msgspec.ValidationError, match=r"\$\.value"):
        Catalogue([broken]).decode("test.other", stored(1, '{"value":1}'))
