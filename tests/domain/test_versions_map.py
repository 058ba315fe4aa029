"""A map of versions is a dict that never changes: a put gives another one."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.versions import PackedVersions, Version, VersionMap
from tests.samples import NOON

MICROSECONDS = 1_769_860_800_000_000
"""NOON since the epoch."""

SPREAD = [
    3,
    1,
    3,
    1,
    5,
    3,
    1,
    4,
    5,
    4,
    2,
    3,
    2,
    2,
    4,
    2,
    2,
    2,
    2,
    3,
    4,
    2,
    0,
    2,
    2,
    6,
    3,
    7,
    5,
    6,
    6,
    3,
]
"""How many of the names "0" to "99" stand below each node of the root, in every process."""


def version(name: str, ordinal: int, definition: int = 1) -> Version:
    return Version(
        name=name,
        ordinal=ordinal,
        status="pending",
        definition=definition,
        fingerprint="f",
        created_at=NOON,
        updated_at=NOON,
    )


def restored(map_: VersionMap) -> VersionMap:
    """The map as another process reads it from a snapshot."""
    return VersionMap.unpack(
        msgspec.json.decode(msgspec.json.encode(map_.pack()), type=PackedVersions)
    )


def agree(found: VersionMap, expected: dict[str, Version]) -> None:
    """The map is this dict, in the order of the ordinals."""
    assert len(found) == len(expected)
    assert list(found) == sorted(expected.values(), key=lambda each: each.ordinal)
    assert all(found.get(name) == each for name, each in expected.items())


names = st.integers(0, 99).map(str) | st.text(max_size=3)


@settings(max_examples=100, deadline=None)
@given(puts=st.lists(names, max_size=150), missing=names)
def test_puts_make_the_map_that_a_dict_would_be_and_leave_older_maps_as_they_were(
    puts: list[str], missing: str
) -> None:
    expected: dict[str, Version] = {}
    history = [(VersionMap(), expected)]
    for count, name in enumerate(puts):
        # A version that is there keeps its ordinal; a new one need not come last.
        ordinal = expected[name].ordinal if name in expected else (count * 7919) % 100_003
        entry = version(name, ordinal, definition=count)
        expected = {**expected, name: entry}
        history.append((history[-1][0].put(entry), expected))
    for found, then in history:
        agree(found, then)
    assert (history[-1][0].get(missing) is None) == (missing not in expected)


@settings(max_examples=5, deadline=None)
@given(
    count=st.integers(2_001, 3_000),
    prefix=st.sampled_from(["", "v", "2026-01-31."]),
    again=st.lists(st.integers(1, 2_001), max_size=50),
)
def test_thousands_of_versions_are_kept_like_a_few(
    count: int, prefix: str, again: list[int]
) -> None:
    expected: dict[str, Version] = {}
    checkpoints = []
    found = VersionMap()
    for number in range(1, count + 1):
        entry = version(f"{prefix}{number}", number)
        expected[entry.name] = entry
        found = found.put(entry)
        if number % 500 == 0:
            checkpoints.append((found, dict(expected)))
    for number in again:
        entry = version(f"{prefix}{number}", number, definition=2)
        expected[entry.name] = entry
        found = found.put(entry)
    agree(found, expected)
    for earlier, then in checkpoints:
        agree(earlier, then)
    assert found.get(f"{prefix}{count + 1}") is None


@pytest.mark.parametrize("shared_bits", [32, 30, 10])
def test_hundreds_of_names_in_one_place_are_told_apart(
    shared_bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = {f"v{number}": 7 + (number << shared_bits) for number in range(1, 302)}
    monkeypatch.setattr("domain.versions._place", places.__getitem__)
    entries = [version(f"v{number}", number) for number in range(1, 301)]
    found = VersionMap(entries[:200])
    for entry in entries[200:]:
        found = found.put(entry)
    expected = {entry.name: entry for entry in entries}
    for each in (found, restored(found)):
        agree(each, expected)
        assert each.get("v301") is None


@settings(max_examples=50, deadline=None)
@given(puts=st.lists(st.integers(0, 500), max_size=300))
def test_a_map_made_at_once_equals_the_one_made_by_puts(puts: list[int]) -> None:
    entries = [version(str(number), number, definition=n) for n, number in enumerate(puts)]
    one_by_one = VersionMap()
    for entry in entries:
        one_by_one = one_by_one.put(entry)
    at_once = VersionMap(entries)
    assert at_once == one_by_one
    assert len(at_once) == len(one_by_one)


def test_maps_that_differ_in_one_version_are_not_equal() -> None:
    entries = [version(str(number), number) for number in range(1, 101)]
    whole = VersionMap(entries)
    assert whole != VersionMap(entries[:-1])
    assert whole != whole.put(version("50", 50, definition=2))
    assert whole == whole.put(version("50", 50))


@pytest.mark.parametrize("other", [None, {}, [], 0])
def test_a_map_equals_nothing_but_a_map(other: Any) -> None:
    assert VersionMap() != other


def test_a_map_cannot_be_hashed() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(VersionMap())


def test_the_text_of_a_map_names_its_versions_in_order() -> None:
    shown = repr(VersionMap([version("beta", 2), version("alpha", 1)]))
    assert shown.startswith("VersionMap([Version(name='alpha'")
    assert shown.index("alpha") < shown.index("beta")


moments = st.integers(-(10**15), 10**16).map(lambda each: NOON + timedelta(microseconds=each))
versions = st.builds(
    Version,
    name=names,
    ordinal=st.integers(1, 2**40),
    status=st.sampled_from(["pending", "training", "active", "failed"]),
    definition=st.integers(1, 2**40),
    fingerprint=st.sampled_from(["f", "g", "h"]),
    created_at=moments,
    updated_at=moments,
    details=st.none() | st.integers(1, 2**40),
    activated_at=st.none() | moments,
    trained_by=st.none() | st.text(max_size=3),
)


@settings(max_examples=100, deadline=None)
@given(before=st.lists(versions, max_size=120), after=st.lists(versions, max_size=20))
def test_a_map_goes_on_from_a_snapshot_as_if_it_had_never_been_away(
    before: list[Version], after: list[Version]
) -> None:
    kept = VersionMap(before)
    found, expected = restored(kept), {each.name: each for each in before}
    asked = restored(kept)
    for each in before:
        assert asked.get(each.name) == expected[each.name]
    assert len(found) == len(expected)
    for number, each in enumerate(after):
        found = restored(found.put(each)) if number % 3 == 0 else found.put(each)
        expected[each.name] = each
        assert len(found) == len(expected)
    assert {each.name: each for each in found} == expected
    assert restored(found) == found
    assert restored(kept) == kept


def test_of_a_large_map_only_what_is_asked_for_is_read() -> None:
    entries = [version(str(number), number) for number in range(5_000)]
    packed = VersionMap(entries).pack()
    changed = version("17", 17, definition=2)
    again = VersionMap.unpack(packed).put(changed).pack()

    def nodes(root: msgspec.Raw) -> list[Any]:
        found: list[Any] = msgspec.json.decode(root)["nodes"]
        return found

    differing = [a != b for a, b in zip(nodes(packed.root), nodes(again.root), strict=True)]
    assert differing.count(True) == 1
    assert list(VersionMap.unpack(again)) == [*entries[:17], changed, *entries[18:]]


def test_what_a_snapshot_holds_of_a_version_is_what_it_always_held() -> None:
    """The stored form: who changes it has to raise the version of the model's snapshots."""
    entry = version("1", 1, definition=3)
    packed = msgspec.json.encode(VersionMap([entry]).pack())
    assert msgspec.json.decode(packed) == {
        "size": 1,
        "fingerprints": ["f"],
        "root": [["1", 1, "pending", 3, 0, MICROSECONDS, MICROSECONDS, None, None, None]],
    }
    many = VersionMap([version(str(number), number) for number in range(100)]).pack()
    assert [len(each) for each in msgspec.json.decode(many.root)["nodes"]] == SPREAD
