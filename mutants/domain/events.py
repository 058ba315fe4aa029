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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class UnknownEvent(Exception):
    """An event in the log whose name or schema version this code does not know.

    It was written by newer code. Readers stop on it: to skip it would corrupt
    whatever they build.
    """


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


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One event in its stream, before or after it is stored.

    `revision` counts from 1 inside the stream. `position` counts from 1 over the
    whole log, without gaps and in the order of commits; 0 means not stored yet.
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
    def reference(self) -> str:
        """The name of this event for the metadata of the events that it causes."""
        return f"{self.stream}@{self.revision}"


class Sealed(msgspec.Struct, frozen=True):
    """Fields that were taken out of an event's data and encrypted together."""

    fields: tuple[str, ...]
    data: str


class _Stored(msgspec.Struct, kw_only=True, omit_defaults=True):
    schema: int
    metadata: Metadata
    data: msgspec.Raw
    sealed: Sealed | None = None


Seal = Callable[[bytes], str]
"""Encrypts JSON."""

Open = Callable[[str, str], bytes | None]
"""Decrypts what was sealed for a tenant; None where that was erased."""


def _erased(_tenant: str, _sealed: str) -> None:
    return None
mutants_xǁCatalogueǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁCatalogueǁname_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁCatalogueǁencode__mutmut: MutantDict = {}  # type: ignore
mutants_xǁCatalogueǁis_sealed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁCatalogueǁdecode__mutmut: MutantDict = {}  # type: ignore
mutants_xǁCatalogueǁ_opened__mutmut: MutantDict = {}  # type: ignore


class Catalogue:
    """All event types by name and by class: encodes and decodes the stored form."""

    @_mutmut_mutated(mutants_xǁCatalogueǁ__init____mutmut)
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

    def xǁCatalogueǁ__init____mutmut_orig(self, types: Sequence[EventType]) -> None:
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

    def xǁCatalogueǁ__init____mutmut_1(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = None
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

    def xǁCatalogueǁ__init____mutmut_2(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = None
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

    def xǁCatalogueǁ__init____mutmut_3(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types and kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_4(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name not in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_5(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls not in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_6(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(None)
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_7(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(None) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_8(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) == set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_9(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(None):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_10(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(None, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_11(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, None)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_12(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_13(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, )):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_14(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(2, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_15(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(None)
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_16(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = None
            self._by_class[kind.cls] = kind
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_17(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = None
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_18(self, types: Sequence[EventType]) -> None:
        self.types: dict[str, EventType] = {}
        self._by_class: dict[type[Any], EventType] = {}
        for kind in types:
            if kind.name in self.types or kind.cls in self._by_class:
                raise ValueError(f"event type {kind.name} is declared twice")
            if set(kind.upcasters) != set(range(1, kind.version)):
                raise ValueError(f"event type {kind.name} lacks an upcaster")
            self.types[kind.name] = kind
            self._by_class[kind.cls] = kind
        self._encoder = None
        self._decoder = msgspec.json.Decoder(_Stored)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_19(self, types: Sequence[EventType]) -> None:
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
        self._decoder = None
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_20(self, types: Sequence[EventType]) -> None:
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
        self._decoder = msgspec.json.Decoder(None)
        self._data = {name: msgspec.json.Decoder(kind.cls) for name, kind in self.types.items()}

    def xǁCatalogueǁ__init____mutmut_21(self, types: Sequence[EventType]) -> None:
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
        self._data = None

    def xǁCatalogueǁ__init____mutmut_22(self, types: Sequence[EventType]) -> None:
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
        self._data = {name: msgspec.json.Decoder(None) for name, kind in self.types.items()}

    @_mutmut_mutated(mutants_xǁCatalogueǁname_of__mutmut)
    def name_of(self, event: Any) -> str:
        """The stable name of an event's type."""
        return self._by_class[type(event)].name

    def xǁCatalogueǁname_of__mutmut_orig(self, event: Any) -> str:
        """The stable name of an event's type."""
        return self._by_class[type(event)].name

    def xǁCatalogueǁname_of__mutmut_1(self, event: Any) -> str:
        """The stable name of an event's type."""
        return self._by_class[type(None)].name

    @_mutmut_mutated(mutants_xǁCatalogueǁencode__mutmut)
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

    def xǁCatalogueǁencode__mutmut_orig(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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

    def xǁCatalogueǁencode__mutmut_1(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = None
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

    def xǁCatalogueǁencode__mutmut_2(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(None)]
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

    def xǁCatalogueǁencode__mutmut_3(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = None
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

    def xǁCatalogueǁencode__mutmut_4(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(None)
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

    def xǁCatalogueǁencode__mutmut_5(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = ""
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

    def xǁCatalogueǁencode__mutmut_6(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None or kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_7(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_8(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = None
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_9(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(None, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_10(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=None)
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_11(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_12(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, )
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_13(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = None
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_14(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(None) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_15(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name not in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_16(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = None
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_17(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(None)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_18(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = None
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_19(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(None, seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_20(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), None)
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_21(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_22(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), )
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_23(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(None), seal(self._encoder.encode(personal)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_24(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(None))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_25(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
        """The stable name and the stored bytes of an event; `seal` seals its personal fields."""
        kind = self._by_class[type(event)]
        data = self._encoder.encode(event)
        sealed = None
        if seal is not None and kind.personal:
            fields = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            personal = {name: fields.pop(name) for name in kind.personal if name in fields}
            if personal:
                data = self._encoder.encode(fields)
                sealed = Sealed(tuple(personal), seal(self._encoder.encode(None)))
        stored = _Stored(
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_26(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
        stored = None
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_27(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=None, metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_28(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, metadata=None, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_29(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, metadata=metadata, data=None, sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_30(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), sealed=None
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_31(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            metadata=metadata, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_32(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, data=msgspec.Raw(data), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_33(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, metadata=metadata, sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_34(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, metadata=metadata, data=msgspec.Raw(data), )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_35(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
            schema=kind.version, metadata=metadata, data=msgspec.Raw(None), sealed=sealed
        )
        return kind.name, self._encoder.encode(stored)

    def xǁCatalogueǁencode__mutmut_36(self, event: Any, metadata: Metadata, seal: Seal | None = None) -> tuple[str, bytes]:
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
        return kind.name, self._encoder.encode(None)

    @_mutmut_mutated(mutants_xǁCatalogueǁis_sealed__mutmut)
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

    def xǁCatalogueǁis_sealed__mutmut_orig(self, name: str, state: bytes, tenant: str) -> bool | None:
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

    def xǁCatalogueǁis_sealed__mutmut_1(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = None
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_2(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(None)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_3(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None and not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_4(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is not None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_5(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_6(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = None
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_7(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(None)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_8(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant == tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_9(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is None:
            return True
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_10(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return False
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_11(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = None
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_12(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(None, type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_13(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, type=None)
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_14(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(type=dict[str, msgspec.Raw])
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_15(self, name: str, state: bytes, tenant: str) -> bool | None:
        """Whether a tenant's personal data in stored bytes is sealed; None where there is none."""
        kind = self.types.get(name)
        if kind is None or not kind.personal:
            return None
        stored = self._decoder.decode(state)
        if stored.metadata.tenant != tenant:
            return None
        if stored.sealed is not None:
            return True
        fields = msgspec.json.decode(stored.data, )
        return False if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_16(self, name: str, state: bytes, tenant: str) -> bool | None:
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
        return False if (any(each in fields for each in kind.personal)) and False else None

    def xǁCatalogueǁis_sealed__mutmut_17(self, name: str, state: bytes, tenant: str) -> bool | None:
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
        return False if (any(each in fields for each in kind.personal)) or True else None

    def xǁCatalogueǁis_sealed__mutmut_18(self, name: str, state: bytes, tenant: str) -> bool | None:
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
        return True if any(each in fields for each in kind.personal) else None

    def xǁCatalogueǁis_sealed__mutmut_19(self, name: str, state: bytes, tenant: str) -> bool | None:
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
        return False if any(None) else None

    def xǁCatalogueǁis_sealed__mutmut_20(self, name: str, state: bytes, tenant: str) -> bool | None:
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
        return False if any(each not in fields for each in kind.personal) else None

    @_mutmut_mutated(mutants_xǁCatalogueǁdecode__mutmut)
    def decode(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_orig(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_1(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = None
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_2(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(None)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_3(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is not None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_4(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(None)
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_5(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = None
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_6(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(None)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_7(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_8(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = None
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

    def xǁCatalogueǁdecode__mutmut_9(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(None, stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_10(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, None, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_11(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, None, unseal)
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

    def xǁCatalogueǁdecode__mutmut_12(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, None)
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

    def xǁCatalogueǁdecode__mutmut_13(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(stored, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_14(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored.sealed, unseal)
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

    def xǁCatalogueǁdecode__mutmut_15(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, unseal)
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

    def xǁCatalogueǁdecode__mutmut_16(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, )
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

    def xǁCatalogueǁdecode__mutmut_17(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema != kind.version:
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

    def xǁCatalogueǁdecode__mutmut_18(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(None), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_19(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema >= kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_20(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                None
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_21(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = None
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_22(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(None)
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_23(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(None, kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_24(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, None):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_25(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(kind.version):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_26(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, ):
            data = kind.upcasters[version](data)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_27(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, kind.version):
            data = None
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_28(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
        if stored.schema == kind.version:
            return self._data[name].decode(stored.data), stored.metadata
        if stored.schema > kind.version:
            raise UnknownEvent(
                f"{name} has schema version {stored.schema}, known is up to {kind.version}"
            )
        data = msgspec.json.decode(stored.data)
        for version in range(stored.schema, kind.version):
            data = kind.upcasters[version](None)
        # Through JSON once more, since a schema inside an event is raw JSON.
        return self._data[name].decode(self._encoder.encode(data)), stored.metadata

    def xǁCatalogueǁdecode__mutmut_29(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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
        return self._data[name].decode(None), stored.metadata

    def xǁCatalogueǁdecode__mutmut_30(self, name: str, state: bytes, unseal: Open = _erased) -> tuple[Any, Metadata]:
        """The event and the metadata in stored bytes of any version ever written.

        What was sealed and cannot be opened any more is shown as erased.

        Raises `UnknownEvent` for a name or a version that is newer than this code.
        """
        kind = self.types.get(name)
        if kind is None:
            raise UnknownEvent(f"no event type is named {name!r}")
        stored = self._decoder.decode(state)
        if stored.sealed is not None:
            stored.data = self._opened(kind, stored, stored.sealed, unseal)
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
        return self._data[name].decode(self._encoder.encode(None)), stored.metadata

    @_mutmut_mutated(mutants_xǁCatalogueǁ_opened__mutmut)
    def _opened(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_orig(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_1(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = None
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_2(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(None, sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_3(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", None)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_4(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_5(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", )
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_6(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant and "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_7(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "XXXX", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_8(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_9(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = None
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_10(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(None, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_11(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=None)
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_12(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_13(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, )
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_14(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = None
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_15(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(None, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_16(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, None) for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_17(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get("value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_18(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, ) for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_19(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "XXvalueXX") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_20(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "VALUE") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_21(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = None
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_22(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(None) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_23(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = None
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_24(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(None, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_25(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=None)
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_26(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_27(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, )
        return msgspec.Raw(self._encoder.encode({**fields, **personal}))

    def xǁCatalogueǁ_opened__mutmut_28(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(None)

    def xǁCatalogueǁ_opened__mutmut_29(
        self, kind: EventType, stored: _Stored, sealed: Sealed, unseal: Open
    ) -> msgspec.Raw:
        """The data of an event with its sealed fields, or with what stands for them."""
        plain = unseal(stored.metadata.tenant or "", sealed.data)
        if plain is not None:
            personal = msgspec.json.decode(plain, type=dict[str, msgspec.Raw])
        else:
            forms = {name: kind.personal.get(name, "value") for name in sealed.fields}
            personal = {name: msgspec.Raw(PERSONAL[form]) for name, form in forms.items()}
        fields = msgspec.json.decode(stored.data, type=dict[str, msgspec.Raw])
        return msgspec.Raw(self._encoder.encode(None))

mutants_xǁCatalogueǁ__init____mutmut['_mutmut_orig'] = Catalogue.xǁCatalogueǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_1'] = Catalogue.xǁCatalogueǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_2'] = Catalogue.xǁCatalogueǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_3'] = Catalogue.xǁCatalogueǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_4'] = Catalogue.xǁCatalogueǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_5'] = Catalogue.xǁCatalogueǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_6'] = Catalogue.xǁCatalogueǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_7'] = Catalogue.xǁCatalogueǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_8'] = Catalogue.xǁCatalogueǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_9'] = Catalogue.xǁCatalogueǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_10'] = Catalogue.xǁCatalogueǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_11'] = Catalogue.xǁCatalogueǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_12'] = Catalogue.xǁCatalogueǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_13'] = Catalogue.xǁCatalogueǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_14'] = Catalogue.xǁCatalogueǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_15'] = Catalogue.xǁCatalogueǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_16'] = Catalogue.xǁCatalogueǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_17'] = Catalogue.xǁCatalogueǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_18'] = Catalogue.xǁCatalogueǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_19'] = Catalogue.xǁCatalogueǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_20'] = Catalogue.xǁCatalogueǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_21'] = Catalogue.xǁCatalogueǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ__init____mutmut['xǁCatalogueǁ__init____mutmut_22'] = Catalogue.xǁCatalogueǁ__init____mutmut_22 # type: ignore # mutmut generated

mutants_xǁCatalogueǁname_of__mutmut['_mutmut_orig'] = Catalogue.xǁCatalogueǁname_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCatalogueǁname_of__mutmut['xǁCatalogueǁname_of__mutmut_1'] = Catalogue.xǁCatalogueǁname_of__mutmut_1 # type: ignore # mutmut generated

mutants_xǁCatalogueǁencode__mutmut['_mutmut_orig'] = Catalogue.xǁCatalogueǁencode__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_1'] = Catalogue.xǁCatalogueǁencode__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_2'] = Catalogue.xǁCatalogueǁencode__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_3'] = Catalogue.xǁCatalogueǁencode__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_4'] = Catalogue.xǁCatalogueǁencode__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_5'] = Catalogue.xǁCatalogueǁencode__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_6'] = Catalogue.xǁCatalogueǁencode__mutmut_6 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_7'] = Catalogue.xǁCatalogueǁencode__mutmut_7 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_8'] = Catalogue.xǁCatalogueǁencode__mutmut_8 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_9'] = Catalogue.xǁCatalogueǁencode__mutmut_9 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_10'] = Catalogue.xǁCatalogueǁencode__mutmut_10 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_11'] = Catalogue.xǁCatalogueǁencode__mutmut_11 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_12'] = Catalogue.xǁCatalogueǁencode__mutmut_12 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_13'] = Catalogue.xǁCatalogueǁencode__mutmut_13 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_14'] = Catalogue.xǁCatalogueǁencode__mutmut_14 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_15'] = Catalogue.xǁCatalogueǁencode__mutmut_15 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_16'] = Catalogue.xǁCatalogueǁencode__mutmut_16 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_17'] = Catalogue.xǁCatalogueǁencode__mutmut_17 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_18'] = Catalogue.xǁCatalogueǁencode__mutmut_18 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_19'] = Catalogue.xǁCatalogueǁencode__mutmut_19 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_20'] = Catalogue.xǁCatalogueǁencode__mutmut_20 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_21'] = Catalogue.xǁCatalogueǁencode__mutmut_21 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_22'] = Catalogue.xǁCatalogueǁencode__mutmut_22 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_23'] = Catalogue.xǁCatalogueǁencode__mutmut_23 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_24'] = Catalogue.xǁCatalogueǁencode__mutmut_24 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_25'] = Catalogue.xǁCatalogueǁencode__mutmut_25 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_26'] = Catalogue.xǁCatalogueǁencode__mutmut_26 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_27'] = Catalogue.xǁCatalogueǁencode__mutmut_27 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_28'] = Catalogue.xǁCatalogueǁencode__mutmut_28 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_29'] = Catalogue.xǁCatalogueǁencode__mutmut_29 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_30'] = Catalogue.xǁCatalogueǁencode__mutmut_30 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_31'] = Catalogue.xǁCatalogueǁencode__mutmut_31 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_32'] = Catalogue.xǁCatalogueǁencode__mutmut_32 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_33'] = Catalogue.xǁCatalogueǁencode__mutmut_33 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_34'] = Catalogue.xǁCatalogueǁencode__mutmut_34 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_35'] = Catalogue.xǁCatalogueǁencode__mutmut_35 # type: ignore # mutmut generated
mutants_xǁCatalogueǁencode__mutmut['xǁCatalogueǁencode__mutmut_36'] = Catalogue.xǁCatalogueǁencode__mutmut_36 # type: ignore # mutmut generated

mutants_xǁCatalogueǁis_sealed__mutmut['_mutmut_orig'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_1'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_2'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_3'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_4'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_5'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_6'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_7'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_8'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_9'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_10'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_11'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_12'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_13'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_14'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_15'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_16'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_17'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_18'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_19'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_19 # type: ignore # mutmut generated
mutants_xǁCatalogueǁis_sealed__mutmut['xǁCatalogueǁis_sealed__mutmut_20'] = Catalogue.xǁCatalogueǁis_sealed__mutmut_20 # type: ignore # mutmut generated

mutants_xǁCatalogueǁdecode__mutmut['_mutmut_orig'] = Catalogue.xǁCatalogueǁdecode__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_1'] = Catalogue.xǁCatalogueǁdecode__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_2'] = Catalogue.xǁCatalogueǁdecode__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_3'] = Catalogue.xǁCatalogueǁdecode__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_4'] = Catalogue.xǁCatalogueǁdecode__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_5'] = Catalogue.xǁCatalogueǁdecode__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_6'] = Catalogue.xǁCatalogueǁdecode__mutmut_6 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_7'] = Catalogue.xǁCatalogueǁdecode__mutmut_7 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_8'] = Catalogue.xǁCatalogueǁdecode__mutmut_8 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_9'] = Catalogue.xǁCatalogueǁdecode__mutmut_9 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_10'] = Catalogue.xǁCatalogueǁdecode__mutmut_10 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_11'] = Catalogue.xǁCatalogueǁdecode__mutmut_11 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_12'] = Catalogue.xǁCatalogueǁdecode__mutmut_12 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_13'] = Catalogue.xǁCatalogueǁdecode__mutmut_13 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_14'] = Catalogue.xǁCatalogueǁdecode__mutmut_14 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_15'] = Catalogue.xǁCatalogueǁdecode__mutmut_15 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_16'] = Catalogue.xǁCatalogueǁdecode__mutmut_16 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_17'] = Catalogue.xǁCatalogueǁdecode__mutmut_17 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_18'] = Catalogue.xǁCatalogueǁdecode__mutmut_18 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_19'] = Catalogue.xǁCatalogueǁdecode__mutmut_19 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_20'] = Catalogue.xǁCatalogueǁdecode__mutmut_20 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_21'] = Catalogue.xǁCatalogueǁdecode__mutmut_21 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_22'] = Catalogue.xǁCatalogueǁdecode__mutmut_22 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_23'] = Catalogue.xǁCatalogueǁdecode__mutmut_23 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_24'] = Catalogue.xǁCatalogueǁdecode__mutmut_24 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_25'] = Catalogue.xǁCatalogueǁdecode__mutmut_25 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_26'] = Catalogue.xǁCatalogueǁdecode__mutmut_26 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_27'] = Catalogue.xǁCatalogueǁdecode__mutmut_27 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_28'] = Catalogue.xǁCatalogueǁdecode__mutmut_28 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_29'] = Catalogue.xǁCatalogueǁdecode__mutmut_29 # type: ignore # mutmut generated
mutants_xǁCatalogueǁdecode__mutmut['xǁCatalogueǁdecode__mutmut_30'] = Catalogue.xǁCatalogueǁdecode__mutmut_30 # type: ignore # mutmut generated

mutants_xǁCatalogueǁ_opened__mutmut['_mutmut_orig'] = Catalogue.xǁCatalogueǁ_opened__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_1'] = Catalogue.xǁCatalogueǁ_opened__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_2'] = Catalogue.xǁCatalogueǁ_opened__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_3'] = Catalogue.xǁCatalogueǁ_opened__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_4'] = Catalogue.xǁCatalogueǁ_opened__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_5'] = Catalogue.xǁCatalogueǁ_opened__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_6'] = Catalogue.xǁCatalogueǁ_opened__mutmut_6 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_7'] = Catalogue.xǁCatalogueǁ_opened__mutmut_7 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_8'] = Catalogue.xǁCatalogueǁ_opened__mutmut_8 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_9'] = Catalogue.xǁCatalogueǁ_opened__mutmut_9 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_10'] = Catalogue.xǁCatalogueǁ_opened__mutmut_10 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_11'] = Catalogue.xǁCatalogueǁ_opened__mutmut_11 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_12'] = Catalogue.xǁCatalogueǁ_opened__mutmut_12 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_13'] = Catalogue.xǁCatalogueǁ_opened__mutmut_13 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_14'] = Catalogue.xǁCatalogueǁ_opened__mutmut_14 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_15'] = Catalogue.xǁCatalogueǁ_opened__mutmut_15 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_16'] = Catalogue.xǁCatalogueǁ_opened__mutmut_16 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_17'] = Catalogue.xǁCatalogueǁ_opened__mutmut_17 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_18'] = Catalogue.xǁCatalogueǁ_opened__mutmut_18 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_19'] = Catalogue.xǁCatalogueǁ_opened__mutmut_19 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_20'] = Catalogue.xǁCatalogueǁ_opened__mutmut_20 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_21'] = Catalogue.xǁCatalogueǁ_opened__mutmut_21 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_22'] = Catalogue.xǁCatalogueǁ_opened__mutmut_22 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_23'] = Catalogue.xǁCatalogueǁ_opened__mutmut_23 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_24'] = Catalogue.xǁCatalogueǁ_opened__mutmut_24 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_25'] = Catalogue.xǁCatalogueǁ_opened__mutmut_25 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_26'] = Catalogue.xǁCatalogueǁ_opened__mutmut_26 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_27'] = Catalogue.xǁCatalogueǁ_opened__mutmut_27 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_28'] = Catalogue.xǁCatalogueǁ_opened__mutmut_28 # type: ignore # mutmut generated
mutants_xǁCatalogueǁ_opened__mutmut['xǁCatalogueǁ_opened__mutmut_29'] = Catalogue.xǁCatalogueǁ_opened__mutmut_29 # type: ignore # mutmut generated
