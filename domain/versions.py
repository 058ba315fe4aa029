"""A model's versions: a persistent map from a version's name to what is known of it.

A model may have 100,000 versions and a new state is made for every event, so the map
must not be copied for a change. It is a hash trie: a change copies one small leaf and
the few nodes above it and shares the rest with the former map, which stays as it was.

Nor are all of them read when a process first needs the model: the packed form is the same trie
as JSON, and a node of it is read when something below it is asked for.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any, Literal

import msgspec

VersionStatus = Literal["pending", "training", "active", "failed"]

_BITS = 5
_WIDTH = 1 << _BITS
_LEAF = 32
_DEPTH = 6


class Version(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a decision needs to know of one version.

    `ordinal` counts versions in the order of their creation, from 1. `definition` is
    the revision of the event that holds the version's handlers and contracts;
    `details` the revision of the event that gave it a description or metadata of its
    own, None where those of the definition hold. `fingerprint` is that of the definition,
    `trained_by` the training job that last succeeded.
    """

    name: str
    ordinal: int
    status: VersionStatus
    definition: int
    fingerprint: str
    created_at: datetime
    updated_at: datetime
    details: int | None = None
    activated_at: datetime | None = None
    trained_by: str | None = None


class PackedVersions(msgspec.Struct, kw_only=True):
    """A map as it is kept in a snapshot.

    `root` is a list of rows, or an object whose `nodes` are more of either kind, one for each
    value of the next five bits of a name's place. Rows name fingerprints by their index in
    `fingerprints`: versions that share a definition share theirs.
    """

    size: int
    fingerprints: list[str]
    root: msgspec.Raw


class _Row(msgspec.Struct, array_like=True, frozen=True):
    """A version; times are microseconds since the epoch."""

    name: str
    ordinal: int
    status: VersionStatus
    definition: int
    fingerprint: int
    created_at: int
    updated_at: int
    details: int | None = None
    activated_at: int | None = None
    trained_by: str | None = None


class _Inner(msgspec.Struct):
    nodes: list[msgspec.Raw]


_ROWS = msgspec.json.Decoder(list[_Row])
_INNER = msgspec.json.Decoder(_Inner)
_encode = msgspec.json.Encoder().encode

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_OBJECT = ord("{")


class VersionMap:
    """An immutable map from names to versions; `put` gives a new map and shares the old one.

    An inner node is a list, a leaf a dict, a node that was not read yet its JSON. Nothing else
    ever changes in a node than that its JSON gives way to what it says.
    """

    __slots__ = ("_fingerprints", "_root", "_size")

    def __init__(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._fingerprints: list[str] = []
        self._root: Any = _build(entries, 0)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[Version]:
        self._root = self._read(self._root)
        return iter(sorted(self._values(self._root), key=lambda version: version.ordinal))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # equal by content, and content is large

    def __repr__(self) -> str:
        return f"VersionMap({list(self)!r})"

    def get(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node = self._root = self._read(self._root)
        rest = _place(name)
        while type(node) is list:
            slot = rest & (_WIDTH - 1)
            node[slot] = self._read(node[slot])
            node, rest = node[slot], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def put(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        is_new = self.get(version.name) is None  # and what is above it is read now
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + is_new
        result._fingerprints = self._fingerprints
        result._root = _put(self._root, version, _place(version.name), 0)
        return result

    def pack(self) -> PackedVersions:
        """The map as it is kept; what was not read stays as it is."""
        indexes = {each: index for index, each in enumerate(self._fingerprints)}
        root = _packed(self._root, indexes)
        return PackedVersions(size=self._size, fingerprints=list(indexes), root=root)

    @classmethod
    def unpack(cls, packed: PackedVersions) -> "VersionMap":
        """The map that was kept."""
        result = cls.__new__(cls)
        result._size = packed.size
        result._fingerprints = packed.fingerprints
        result._root = packed.root
        return result

    def _read(self, node: Any) -> Any:
        """A node, read if it was not yet."""
        if type(node) is not msgspec.Raw:
            return node
        if memoryview(node)[0] == _OBJECT:
            return _INNER.decode(node).nodes
        return {row.name: self._version(row) for row in _ROWS.decode(node)}

    def _version(self, row: _Row) -> Version:
        return Version(
            name=row.name,
            ordinal=row.ordinal,
            status=row.status,
            definition=row.definition,
            fingerprint=self._fingerprints[row.fingerprint],
            created_at=_time(row.created_at),
            updated_at=_time(row.updated_at),
            details=row.details,
            activated_at=None if row.activated_at is None else _time(row.activated_at),
            trained_by=row.trained_by,
        )

    def _values(self, node: Any) -> Iterator[Version]:
        if type(node) is dict:
            yield from node.values()
            return
        for slot, child in enumerate(node):
            node[slot] = self._read(child)
            yield from self._values(node[slot])


def _place(name: str) -> int:
    """Where a name stands in every process: Python's own hash is another one in each."""
    return int.from_bytes(blake2b(name.encode(), digest_size=4).digest(), "big")


def _build(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(_place(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return [_build(part, level + 1) for part in parts]


def _put(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return [*node[:slot], child, *node[slot + 1 :]]


def _packed(node: Any, indexes: dict[str, int]) -> msgspec.Raw:
    if type(node) is msgspec.Raw:
        return node
    if type(node) is list:
        return msgspec.Raw(_encode(_Inner([_packed(child, indexes) for child in node])))
    return msgspec.Raw(_encode([_row(version, indexes) for version in node.values()]))


def _row(version: Version, indexes: dict[str, int]) -> _Row:
    activated_at = version.activated_at
    return _Row(
        version.name,
        version.ordinal,
        version.status,
        version.definition,
        indexes.setdefault(version.fingerprint, len(indexes)),
        _microseconds(version.created_at),
        _microseconds(version.updated_at),
        version.details,
        None if activated_at is None else _microseconds(activated_at),
        version.trained_by,
    )


def _time(microseconds: int) -> datetime:
    return _EPOCH + microseconds * _MICROSECOND


def _microseconds(time: datetime) -> int:
    return (time - _EPOCH) // _MICROSECOND
