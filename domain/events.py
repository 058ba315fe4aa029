"""Events as the log keeps them: stable names, schema versions, upcasters.

A stored event is the JSON `{"schema": <version>, "metadata": {...}, "data": {...}}`
beside its name. Neither the name nor the JSON holds a Python path, so the code may
be moved and renamed while every event ever stored stays readable.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from domain.metadata import Metadata

ERASED = msgspec.Raw(b'"[erased]"')
"""What is shown in the place of a value that was erased with its client's key."""

PERSONAL: dict[str, bytes] = {
    "value": bytes(ERASED),
    "values": b'{"[erased]":true}',
    "texts": b'["[erased]"]',
}
"""The forms of personal fields, with the JSON that stands in for what was erased."""

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]
"""Turns the data of schema version n, as decoded JSON, into that of version n + 1."""


class UnknownEvent(Exception):
    """An event in the log whose name or schema version this code does not know.

    It was written by newer code. Readers stop on it: to skip it would corrupt
    whatever they build.
    """


class Unreadable(msgspec.Struct, frozen=True, kw_only=True):
    """In the place of an event that this code cannot read, in the order of the log.

    Its name is unknown, its form is newer, or what is stored is damaged: `reason` says so.
    """

    name: str
    reason: str


class EventType(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of event: its stable name, its class, and how old forms become the present one.

    `upcasters[n]` lifts data of schema version n to n + 1; there is one for every
    version below `version`. `personal` names the fields that may hold personal data, each
    with its form in `PERSONAL`.
    """

    name: str
    cls: type[Any]
    version: int = 1
    upcasters: Mapping[int, Upcaster] = {}
    personal: Mapping[str, str] = {}


class Record(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """One event in its stream, before or after it is stored.

    `revision` counts from 1 inside the stream. `position` counts from 1 over the
    whole log, without gaps and in the order of commits; 0 means not stored yet.
    Immutable values are in no cycle: with `gc=False` here and in what a record holds, ten
    thousand records in hand cost half as much.
    `stored` is the JSON as the log has it, where the record was read in the log's order;
    whoever keeps a record for longer keeps one without it.
    """

    stream: str
    revision: int
    event: Any
    metadata: Metadata
    position: int = 0
    stored: bytes = b""

    @property
    def category(self) -> str:
        """The category of its stream: `model` for `model:<id>`."""
        return self.stream.partition(":")[0]

    @property
    def reference(self) -> str:
        """The name of this event for the metadata of the events that it causes."""
        return f"{self.stream}@{self.revision}"


class Sealed(msgspec.Struct, frozen=True):
    """Fields that were taken out of an event's data and encrypted together."""

    fields: tuple[str, ...]
    data: str


class _Stored(msgspec.Struct, gc=False, kw_only=True, omit_defaults=True):
    schema: int
    metadata: Metadata
    data: msgspec.Raw
    sealed: Sealed | None = None


class _Enveloped(msgspec.Struct):
    metadata: Metadata


Seal = Callable[[bytes], str]
"""Encrypts JSON."""

Open = Callable[[str, int, str, str], bytes | None]
"""Decrypts what was sealed for a tenant; None where that was erased."""


def _erased(_stream: str, _revision: int, _tenant: str, _sealed: str) -> None:
    return None


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
        self._envelope = msgspec.json.Decoder(_Enveloped)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def name_of(self, event: Any) -> str:
        """The stable name of an event's type, also of one that cannot be read."""
        if isinstance(event, Unreadable):
            return event.name
        return self._by_class[type(event)].name

    def encode(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def is_sealed(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def decode(
        self,
        name: str,
        state: bytes,
        unseal: Open = _erased,
        stream: str = "",
        revision: int = 0,
    ) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed is opened with its place, the `revision` of its `stream`; what cannot be
        opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            plain = unseal(stream, revision, stored.metadata.tenant or "", stored.sealed.data)
            stored.data = self._opened(kind, stored, stored.sealed, plain)
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

    def metadata_of(self, state: bytes) -> Metadata | None:
        """The metadata in stored bytes, also of an event that cannot be read itself."""
        try:
            return self._envelope.decode(state).metadata
        except msgspec.MsgspecError:
            return None

    def _opened(
        self, kind: EventType, stored: _Stored, sealed: Sealed, plain: bytes | None
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))
