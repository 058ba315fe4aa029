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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_xǁVersionMapǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁVersionMapǁ__iter____mutmut: MutantDict = {}  # type: ignore
mutants_xǁVersionMapǁ__eq____mutmut: MutantDict = {}  # type: ignore
mutants_xǁVersionMapǁ__repr____mutmut: MutantDict = {}  # type: ignore
mutants_xǁVersionMapǁget__mutmut: MutantDict = {}  # type: ignore
mutants_xǁVersionMapǁput__mutmut: MutantDict = {}  # type: ignore


class VersionMap:
    """An immutable map from names to versions; `put` gives a new map and shares the old one."""

    __slots__ = ("_root", "_size")

    @_mutmut_mutated(mutants_xǁVersionMapǁ__init____mutmut)
    def __init__(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(entries, 0)

    def xǁVersionMapǁ__init____mutmut_orig(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(entries, 0)

    def xǁVersionMapǁ__init____mutmut_1(self, versions: Iterable[Version] = ()) -> None:
        entries = None
        self._size = len(entries)
        self._root: Any = _build(entries, 0)

    def xǁVersionMapǁ__init____mutmut_2(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = None
        self._root: Any = _build(entries, 0)

    def xǁVersionMapǁ__init____mutmut_3(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = None

    def xǁVersionMapǁ__init____mutmut_4(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(None, 0)

    def xǁVersionMapǁ__init____mutmut_5(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(entries, None)

    def xǁVersionMapǁ__init____mutmut_6(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(0)

    def xǁVersionMapǁ__init____mutmut_7(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(entries, )

    def xǁVersionMapǁ__init____mutmut_8(self, versions: Iterable[Version] = ()) -> None:
        entries = {version.name: version for version in versions}
        self._size = len(entries)
        self._root: Any = _build(entries, 1)

    def __len__(self) -> int:
        return self._size

    @_mutmut_mutated(mutants_xǁVersionMapǁ__iter____mutmut)
    def __iter__(self) -> Iterator[Version]:
        return iter(sorted(_values(self._root), key=lambda version: version.ordinal))

    def xǁVersionMapǁ__iter____mutmut_orig(self) -> Iterator[Version]:
        return iter(sorted(_values(self._root), key=lambda version: version.ordinal))

    def xǁVersionMapǁ__iter____mutmut_1(self) -> Iterator[Version]:
        return iter(None)

    def xǁVersionMapǁ__iter____mutmut_2(self) -> Iterator[Version]:
        return iter(sorted(None, key=lambda version: version.ordinal))

    def xǁVersionMapǁ__iter____mutmut_3(self) -> Iterator[Version]:
        return iter(sorted(_values(self._root), key=None))

    def xǁVersionMapǁ__iter____mutmut_4(self) -> Iterator[Version]:
        return iter(sorted(key=lambda version: version.ordinal))

    def xǁVersionMapǁ__iter____mutmut_5(self) -> Iterator[Version]:
        return iter(sorted(_values(self._root), ))

    def xǁVersionMapǁ__iter____mutmut_6(self) -> Iterator[Version]:
        return iter(sorted(_values(None), key=lambda version: version.ordinal))

    def xǁVersionMapǁ__iter____mutmut_7(self) -> Iterator[Version]:
        return iter(sorted(_values(self._root), key=lambda version: None))

    @_mutmut_mutated(mutants_xǁVersionMapǁ__eq____mutmut)
    def __eq__(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(self) == list(other)

    def xǁVersionMapǁ__eq____mutmut_orig(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(self) == list(other)

    def xǁVersionMapǁ__eq____mutmut_1(self, other: object) -> bool:
        return isinstance(other, VersionMap) or list(self) == list(other)

    def xǁVersionMapǁ__eq____mutmut_2(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(None) == list(other)

    def xǁVersionMapǁ__eq____mutmut_3(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(self) != list(other)

    def xǁVersionMapǁ__eq____mutmut_4(self, other: object) -> bool:
        return isinstance(other, VersionMap) and list(self) == list(None)

    __hash__ = None  # type: ignore[assignment]  # equal by content, and content is large

    @_mutmut_mutated(mutants_xǁVersionMapǁ__repr____mutmut)
    def __repr__(self) -> str:
        return f"VersionMap({list(self)!r})"

    def xǁVersionMapǁ__repr____mutmut_orig(self) -> str:
        return f"VersionMap({list(self)!r})"

    def xǁVersionMapǁ__repr____mutmut_1(self) -> str:
        return f"VersionMap({list(None)!r})"

    @_mutmut_mutated(mutants_xǁVersionMapǁget__mutmut)
    def get(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_orig(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_1(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = None
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_2(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(None)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_3(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(None) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_4(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is not tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_5(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = None
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_6(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest | (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_7(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH + 1)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_8(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 2)], rest >> _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_9(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest << _BITS
        found: Version | None = node.get(name)
        return found

    def xǁVersionMapǁget__mutmut_10(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = None
        return found

    def xǁVersionMapǁget__mutmut_11(self, name: str) -> Version | None:
        """The version of this name, or None."""
        node, rest = self._root, hash(name)
        while type(node) is tuple:
            node, rest = node[rest & (_WIDTH - 1)], rest >> _BITS
        found: Version | None = node.get(None)
        return found

    @_mutmut_mutated(mutants_xǁVersionMapǁput__mutmut)
    def put(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_orig(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_1(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = None
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_2(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(None)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_3(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = None
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_4(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size - (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_5(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(None) is None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_6(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is not None)
        result._root = _put(self._root, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_7(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = None
        return result

    def xǁVersionMapǁput__mutmut_8(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(None, version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_9(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, None, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_10(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, None, 0)
        return result

    def xǁVersionMapǁput__mutmut_11(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), None)
        return result

    def xǁVersionMapǁput__mutmut_12(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(version, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_13(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, hash(version.name), 0)
        return result

    def xǁVersionMapǁput__mutmut_14(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, 0)
        return result

    def xǁVersionMapǁput__mutmut_15(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), )
        return result

    def xǁVersionMapǁput__mutmut_16(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(None), 0)
        return result

    def xǁVersionMapǁput__mutmut_17(self, version: Version) -> "VersionMap":
        """A map with this version added, or put in the place of the one of its name."""
        result = VersionMap.__new__(VersionMap)
        result._size = self._size + (self.get(version.name) is None)
        result._root = _put(self._root, version, hash(version.name), 1)
        return result

mutants_xǁVersionMapǁ__init____mutmut['_mutmut_orig'] = VersionMap.xǁVersionMapǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_1'] = VersionMap.xǁVersionMapǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_2'] = VersionMap.xǁVersionMapǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_3'] = VersionMap.xǁVersionMapǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_4'] = VersionMap.xǁVersionMapǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_5'] = VersionMap.xǁVersionMapǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_6'] = VersionMap.xǁVersionMapǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_7'] = VersionMap.xǁVersionMapǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__init____mutmut['xǁVersionMapǁ__init____mutmut_8'] = VersionMap.xǁVersionMapǁ__init____mutmut_8 # type: ignore # mutmut generated

mutants_xǁVersionMapǁ__iter____mutmut['_mutmut_orig'] = VersionMap.xǁVersionMapǁ__iter____mutmut_orig # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_1'] = VersionMap.xǁVersionMapǁ__iter____mutmut_1 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_2'] = VersionMap.xǁVersionMapǁ__iter____mutmut_2 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_3'] = VersionMap.xǁVersionMapǁ__iter____mutmut_3 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_4'] = VersionMap.xǁVersionMapǁ__iter____mutmut_4 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_5'] = VersionMap.xǁVersionMapǁ__iter____mutmut_5 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_6'] = VersionMap.xǁVersionMapǁ__iter____mutmut_6 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__iter____mutmut['xǁVersionMapǁ__iter____mutmut_7'] = VersionMap.xǁVersionMapǁ__iter____mutmut_7 # type: ignore # mutmut generated

mutants_xǁVersionMapǁ__eq____mutmut['_mutmut_orig'] = VersionMap.xǁVersionMapǁ__eq____mutmut_orig # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__eq____mutmut['xǁVersionMapǁ__eq____mutmut_1'] = VersionMap.xǁVersionMapǁ__eq____mutmut_1 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__eq____mutmut['xǁVersionMapǁ__eq____mutmut_2'] = VersionMap.xǁVersionMapǁ__eq____mutmut_2 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__eq____mutmut['xǁVersionMapǁ__eq____mutmut_3'] = VersionMap.xǁVersionMapǁ__eq____mutmut_3 # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__eq____mutmut['xǁVersionMapǁ__eq____mutmut_4'] = VersionMap.xǁVersionMapǁ__eq____mutmut_4 # type: ignore # mutmut generated

mutants_xǁVersionMapǁ__repr____mutmut['_mutmut_orig'] = VersionMap.xǁVersionMapǁ__repr____mutmut_orig # type: ignore # mutmut generated
mutants_xǁVersionMapǁ__repr____mutmut['xǁVersionMapǁ__repr____mutmut_1'] = VersionMap.xǁVersionMapǁ__repr____mutmut_1 # type: ignore # mutmut generated

mutants_xǁVersionMapǁget__mutmut['_mutmut_orig'] = VersionMap.xǁVersionMapǁget__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_1'] = VersionMap.xǁVersionMapǁget__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_2'] = VersionMap.xǁVersionMapǁget__mutmut_2 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_3'] = VersionMap.xǁVersionMapǁget__mutmut_3 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_4'] = VersionMap.xǁVersionMapǁget__mutmut_4 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_5'] = VersionMap.xǁVersionMapǁget__mutmut_5 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_6'] = VersionMap.xǁVersionMapǁget__mutmut_6 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_7'] = VersionMap.xǁVersionMapǁget__mutmut_7 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_8'] = VersionMap.xǁVersionMapǁget__mutmut_8 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_9'] = VersionMap.xǁVersionMapǁget__mutmut_9 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_10'] = VersionMap.xǁVersionMapǁget__mutmut_10 # type: ignore # mutmut generated
mutants_xǁVersionMapǁget__mutmut['xǁVersionMapǁget__mutmut_11'] = VersionMap.xǁVersionMapǁget__mutmut_11 # type: ignore # mutmut generated

mutants_xǁVersionMapǁput__mutmut['_mutmut_orig'] = VersionMap.xǁVersionMapǁput__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_1'] = VersionMap.xǁVersionMapǁput__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_2'] = VersionMap.xǁVersionMapǁput__mutmut_2 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_3'] = VersionMap.xǁVersionMapǁput__mutmut_3 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_4'] = VersionMap.xǁVersionMapǁput__mutmut_4 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_5'] = VersionMap.xǁVersionMapǁput__mutmut_5 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_6'] = VersionMap.xǁVersionMapǁput__mutmut_6 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_7'] = VersionMap.xǁVersionMapǁput__mutmut_7 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_8'] = VersionMap.xǁVersionMapǁput__mutmut_8 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_9'] = VersionMap.xǁVersionMapǁput__mutmut_9 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_10'] = VersionMap.xǁVersionMapǁput__mutmut_10 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_11'] = VersionMap.xǁVersionMapǁput__mutmut_11 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_12'] = VersionMap.xǁVersionMapǁput__mutmut_12 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_13'] = VersionMap.xǁVersionMapǁput__mutmut_13 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_14'] = VersionMap.xǁVersionMapǁput__mutmut_14 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_15'] = VersionMap.xǁVersionMapǁput__mutmut_15 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_16'] = VersionMap.xǁVersionMapǁput__mutmut_16 # type: ignore # mutmut generated
mutants_xǁVersionMapǁput__mutmut['xǁVersionMapǁput__mutmut_17'] = VersionMap.xǁVersionMapǁput__mutmut_17 # type: ignore # mutmut generated
mutants_x__build__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__build__mutmut)
def _build(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_orig(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_1(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF and level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_2(entries: dict[str, Version], level: int) -> Any:
    if len(entries) < _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_3(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level != _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_4(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = None
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_5(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(None)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_6(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = None
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_7(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) | (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_8(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) << (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_9(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(None) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_10(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS / level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_11(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH + 1)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_12(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 2)][name] = version
    return tuple(_build(part, level + 1) for part in parts)


def x__build__mutmut_13(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(None)


def x__build__mutmut_14(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(None, level + 1) for part in parts)


def x__build__mutmut_15(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, None) for part in parts)


def x__build__mutmut_16(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(level + 1) for part in parts)


def x__build__mutmut_17(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, ) for part in parts)


def x__build__mutmut_18(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level - 1) for part in parts)


def x__build__mutmut_19(entries: dict[str, Version], level: int) -> Any:
    if len(entries) <= _LEAF or level == _DEPTH:
        return entries
    parts: list[dict[str, Version]] = [{} for _ in range(_WIDTH)]
    for name, version in entries.items():
        parts[(hash(name) >> (_BITS * level)) & (_WIDTH - 1)][name] = version
    return tuple(_build(part, level + 2) for part in parts)

mutants_x__build__mutmut['_mutmut_orig'] = x__build__mutmut_orig # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_1'] = x__build__mutmut_1 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_2'] = x__build__mutmut_2 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_3'] = x__build__mutmut_3 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_4'] = x__build__mutmut_4 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_5'] = x__build__mutmut_5 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_6'] = x__build__mutmut_6 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_7'] = x__build__mutmut_7 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_8'] = x__build__mutmut_8 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_9'] = x__build__mutmut_9 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_10'] = x__build__mutmut_10 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_11'] = x__build__mutmut_11 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_12'] = x__build__mutmut_12 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_13'] = x__build__mutmut_13 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_14'] = x__build__mutmut_14 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_15'] = x__build__mutmut_15 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_16'] = x__build__mutmut_16 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_17'] = x__build__mutmut_17 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_18'] = x__build__mutmut_18 # type: ignore # mutmut generated
mutants_x__build__mutmut['x__build__mutmut_19'] = x__build__mutmut_19 # type: ignore # mutmut generated
mutants_x__put__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__put__mutmut)
def _put(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_orig(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_1(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(None) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_2(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is not dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_3(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build(None, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_4(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, None)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_5(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build(level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_6(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, )
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_7(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = None
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_8(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest | (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_9(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH + 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_10(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 2)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_11(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = None
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_12(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(None, version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_13(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], None, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_14(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, None, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_15(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, None)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_16(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_17(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_18(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_19(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, )
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_20(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest << _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_21(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level - 1)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_22(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 2)
    return (*node[:slot], child, *node[slot + 1 :])


def x__put__mutmut_23(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot - 1 :])


def x__put__mutmut_24(node: Any, version: Version, rest: int, level: int) -> Any:
    if type(node) is dict:
        return _build({**node, version.name: version}, level)
    slot = rest & (_WIDTH - 1)
    child = _put(node[slot], version, rest >> _BITS, level + 1)
    return (*node[:slot], child, *node[slot + 2 :])

mutants_x__put__mutmut['_mutmut_orig'] = x__put__mutmut_orig # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_1'] = x__put__mutmut_1 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_2'] = x__put__mutmut_2 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_3'] = x__put__mutmut_3 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_4'] = x__put__mutmut_4 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_5'] = x__put__mutmut_5 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_6'] = x__put__mutmut_6 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_7'] = x__put__mutmut_7 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_8'] = x__put__mutmut_8 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_9'] = x__put__mutmut_9 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_10'] = x__put__mutmut_10 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_11'] = x__put__mutmut_11 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_12'] = x__put__mutmut_12 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_13'] = x__put__mutmut_13 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_14'] = x__put__mutmut_14 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_15'] = x__put__mutmut_15 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_16'] = x__put__mutmut_16 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_17'] = x__put__mutmut_17 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_18'] = x__put__mutmut_18 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_19'] = x__put__mutmut_19 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_20'] = x__put__mutmut_20 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_21'] = x__put__mutmut_21 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_22'] = x__put__mutmut_22 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_23'] = x__put__mutmut_23 # type: ignore # mutmut generated
mutants_x__put__mutmut['x__put__mutmut_24'] = x__put__mutmut_24 # type: ignore # mutmut generated
mutants_x__values__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__values__mutmut)
def _values(node: Any) -> Iterator[Version]:
    if type(node) is dict:
        yield from node.values()
    else:
        for child in node:
            yield from _values(child)


def x__values__mutmut_orig(node: Any) -> Iterator[Version]:
    if type(node) is dict:
        yield from node.values()
    else:
        for child in node:
            yield from _values(child)


def x__values__mutmut_1(node: Any) -> Iterator[Version]:
    if type(None) is dict:
        yield from node.values()
    else:
        for child in node:
            yield from _values(child)


def x__values__mutmut_2(node: Any) -> Iterator[Version]:
    if type(node) is not dict:
        yield from node.values()
    else:
        for child in node:
            yield from _values(child)


def x__values__mutmut_3(node: Any) -> Iterator[Version]:
    if type(node) is dict:
        yield from node.values()
    else:
        for child in node:
            yield from _values(None)

mutants_x__values__mutmut['_mutmut_orig'] = x__values__mutmut_orig # type: ignore # mutmut generated
mutants_x__values__mutmut['x__values__mutmut_1'] = x__values__mutmut_1 # type: ignore # mutmut generated
mutants_x__values__mutmut['x__values__mutmut_2'] = x__values__mutmut_2 # type: ignore # mutmut generated
mutants_x__values__mutmut['x__values__mutmut_3'] = x__values__mutmut_3 # type: ignore # mutmut generated
