"""A model's versions: a persistent map from a version's name to what is known of it.

A model may have 100,000 versions and a new state is made for every event, so the map
must not be copied for a change. It is a hash trie: a change copies one small leaf and
the few nodes above it and shares the rest with the former map, which stays as it was.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
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


class VersionMap:
    """An immutable map from names to versions; `put` gives a new map and shares the old one."""

    __slots__ = ("_root", "_size")

    def __init__(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(entries, 0)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[Version]:
        return iter(sorted(_values(self._root), key=lambda version: version.ordinal))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # equal by content, and content is large

    def __repr__(self) -> str:
        return f"VersionMap({list(self)!r})"

    def get(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def put(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result


def _build(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def _put(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def _values(node: Any) -> Iterator[Version]:
    if type(node) is dict:
        yield from node.values()
    else:
        for child in node:
            yield from _values(child)
