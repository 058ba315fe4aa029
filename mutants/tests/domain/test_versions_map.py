"""A map of versions is a dict that never changes: a put gives another one."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.versions import Version, VersionMap
from tests.samples import NOON


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


class Colliding(str):
    """A name whose hash is that of every other such name."""

    __slots__ = ()

    def __hash__(self) -> int:
        return 7


def agree(found: VersionMap, expected: dict[str, Version]) -> None:
    """The map is this dict, in the order of the ordinals."""
    assert len(found) == len(expected)
    assert list(found) == sorted(expected.values(), key=lambda each: each.ordinal)
    assert all(found.get(name) is each for name, each in expected.items())


names = (
    st.integers(0, 99).map(str)
    | st.text(max_size=3)
    | st.integers(0, 99).map(lambda number: Colliding(f"c{number}"))
)


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


def test_hundreds_of_names_with_one_hash_are_told_apart() -> None:
    entries = [version(Colliding(f"v{number}"), number) for number in range(1, 301)]
    found = VersionMap(entries[:200])
    for entry in entries[200:]:
        found = found.put(entry)
    agree(found, {entry.name: entry for entry in entries})
    assert found.get(Colliding("v301")) is None


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
