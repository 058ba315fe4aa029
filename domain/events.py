"""Events as the log keeps them: stable names, schema versions, upcasters.

A stored event is the JSON `{"schema": <version>, "metadata": {...}, "data": {...}}`
beside its name. Neither the name nor the JSON holds a Python path, so the code may
be moved and renamed while every event ever stored stays readable.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from domain.metadata import Metadata

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]
"""Turns the data of schema version n, as decoded JSON, into that of version n + 1."""


class UnknownEvent(Exception):
    """An event in the log whose name or schema version this code does not know.

    It was written by newer code. Readers stop on it: to skip it would corrupt
    whatever they build.
    """


class EventType(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of event: its stable name, its class, and how old forms become the present one.

    `upcasters[n]` lifts data of schema version n to n + 1; there is one for every
    version below `version`.
    """

    name: str
    cls: type[Any]
    version: int = 1
    upcasters: Mapping[int, Upcaster] = {}


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One event in its stream, before or after it is stored.

    `revision` counts from 1 inside the stream. `position` counts from 1 over the
    whole log, without gaps and in the order of commits; 0 means not stored yet.
    """

    stream: str
    revision: int
    event: Any
    metadata: Metadata
    position: int = 0

    @property
    def reference(self) -> str:
        """The name of this event for the metadata of the events that it causes."""
        return f"{self.stream}@{self.revision}"


class _Stored(msgspec.Struct, kw_only=True):
    schema: int
    metadata: Metadata
    data: msgspec.Raw


class Catalogue:
    """All event types by name and by class: encodes and decodes the stored form."""

    def __init__(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def name_of(self, event: Any) -> str:
        """The stable name of an event's type."""
        return self._by_class[type(event)].name

    def encode(self, event: Any, metadata: Metadata) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event."""
        kind = self._by_class[type(event)]
        data = msgspec.Raw(self._encoder.encode(event))
        stored = _Stored(schema=kind.version, metadata=metadata, data=data)
        return kind.name, self._encoder.encode(stored)

    def decode(self, name: str, state: bytes) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata
