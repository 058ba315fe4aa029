"""What differs between two JSON values."""

import copy
import json
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.changes import MAX_CHANGES, Change, changes, escape
from tests.domain.strategies import json_scalars, text


def change(path: str, before: Any, after: Any) -> Change:
    return Change(path=path, before=before, after=after)


def exactly(value: Any) -> str:
    """The JSON text of a value: true is not 1, and the order of keys does not matter."""

    def number(part: Any) -> Any:
        if isinstance(part, float) and part.is_integer():
            return int(part)
        if isinstance(part, list):
            return [number(each) for each in part]
        if isinstance(part, dict):
            return {key: number(each) for key, each in part.items()}
        return part

    return json.dumps(number(value), sort_keys=True)


def applied(before: Any, found: list[Change]) -> Any:
    """`before` with each change made to it; null for what is not there, so no key may hold it."""
    result = copy.deepcopy(before)
    for each in found:
        if not each.path:
            return each.after
        *way, last = (
            token.replace("~1", "/").replace("~0", "~") for token in each.path[1:].split("/")
        )
        within = result
        for token in way:
            within = within[int(token)] if isinstance(within, list) else within[token]
        if isinstance(within, list):
            assert exactly(within[int(last)]) == exactly(each.before)
            within[int(last)] = each.after
        else:
            assert exactly(within.get(last)) == exactly(each.before)
            if each.after is None:
                del within[last]
            else:
                within[last] = each.after
    return result


keys = text | st.sampled_from(["a", "b", "~", "/", "~1", "a/b", "", "0"])
values = st.recursive(
    json_scalars | st.sampled_from([0, 1, 1.0]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(keys, inner.filter(lambda value: value is not None), max_size=4)
    ),
    max_leaves=15,
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[Any, Any]:
    """A value, and the same value with some of its parts replaced, added or left out."""
    before = draw(values)

    def edit(value: Any) -> Any:
        if draw(st.integers(0, 4)) == 0:
            return draw(values.filter(lambda other: other is not None))
        if isinstance(value, dict):
            return {key: edit(part) for key, part in value.items() if draw(st.integers(0, 5))}
        if isinstance(value, list):
            return [edit(part) for part in value]
        return value

    return before, edit(before)


@settings(max_examples=200, deadline=None)
@given(pair=edited() | st.tuples(values, values))
def test_the_changes_lead_from_before_to_after(pair: tuple[Any, Any]) -> None:
    before, after = pair
    assert exactly(applied(before, changes(before, after))) == exactly(after)


@settings(max_examples=100, deadline=None)
@given(pair=edited())
def test_the_changes_back_are_the_changes_with_before_and_after_exchanged(
    pair: tuple[Any, Any],
) -> None:
    before, after = pair
    there = {(each.path, exactly(each.before), exactly(each.after)) for each in changes(*pair)}
    back = changes(after, before)
    assert {(each.path, exactly(each.after), exactly(each.before)) for each in back} == there


@settings(max_examples=100, deadline=None)
@given(value=values)
def test_between_equal_values_nothing_changed(value: Any) -> None:
    assert changes(value, copy.deepcopy(value)) == []
    assert changes(value, json.loads(json.dumps(value))) == []


@settings(max_examples=100, deadline=None)
@given(pair=edited())
def test_between_values_that_differ_something_changed(pair: tuple[Any, Any]) -> None:
    assume(exactly(pair[0]) != exactly(pair[1]))
    found = changes(*pair)
    assert found
    assert len({each.path for each in found}) == len(found)
    assert all(exactly(each.before) != exactly(each.after) for each in found)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (1, 2, [change("", 1, 2)]),
        (1, 1.0, []),
        (True, 1, [change("", True, 1)]),
        (0, False, [change("", 0, False)]),
        ({"a": True}, {"a": 1}, [change("/a", True, 1)]),
        ([[True]], [[1]], [change("/0/0", True, 1)]),
        ({"a": 1}, {"a": 2}, [change("/a", 1, 2)]),
        ({"a": 1}, {}, [change("/a", 1, None)]),
        ({}, {"a": 1}, [change("/a", None, 1)]),
        ({"a": None}, {"a": 1}, [change("/a", None, 1)]),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}}, [change("/a/c", 2, 3)]),
        ({"a": {}}, {"a": []}, [change("/a", {}, [])]),
        ({"a": {"b": 1}}, {"a": 1}, [change("/a", {"b": 1}, 1)]),
        ([1, 2, 3], [1, 4, 3], [change("/1", 2, 4)]),
        ([{"a": 1}], [{"a": 2}], [change("/0/a", 1, 2)]),
        ([1, 2], [1, 2, 3], [change("", [1, 2], [1, 2, 3])]),
        ({"a": [1, 2]}, {"a": [2]}, [change("/a", [1, 2], [2])]),
        ({"a/b": 1}, {"a/b": 2}, [change("/a~1b", 1, 2)]),
        ({"m~n": {"/": 1}}, {"m~n": {"/": 2}}, [change("/m~0n/~1", 1, 2)]),
        ({"": {"": 1}}, {"": {"": 2}}, [change("//", 1, 2)]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, []),
        ({"b": 1, "c": 1}, {"c": 2, "a": 2}, [
            change("/b", 1, None), change("/c", 1, 2), change("/a", None, 2),
        ]),
    ],
)  # fmt: skip
def test_a_change_is_shown_at_the_smallest_place_that_holds_it(
    before: Any, after: Any, expected: list[Change]
) -> None:
    found = changes(before, after)
    assert found == expected
    assert [exactly([each.before, each.after]) for each in found] == [
        exactly([each.before, each.after]) for each in expected
    ]


@pytest.mark.parametrize(
    ("token", "escaped"),
    [("a", "a"), ("", ""), ("/", "~1"), ("~", "~0"), ("~1", "~01"), ("~0/", "~00~1"), ("é", "é")],
)
def test_a_key_is_escaped_as_in_rfc_6901(token: str, escaped: str) -> None:
    assert escape(token) == escaped


# The limit


def numbered(count: int, value: Any) -> dict[str, Any]:
    return {str(number): value for number in range(count)}


def test_as_many_changes_as_the_limit_are_shown_one_by_one() -> None:
    found = changes({"a": numbered(MAX_CHANGES, 0)}, {"a": numbered(MAX_CHANGES, 1)})
    assert found == [change(f"/a/{number}", 0, 1) for number in range(MAX_CHANGES)]


@pytest.mark.parametrize(
    ("wrap", "path"),
    [
        (lambda many: many, ""),
        (lambda many: {"a": many}, "/a"),
        (lambda many: {"a": {"b": many}}, "/a/b"),
        (lambda many: {"a": {"b": {"c": {"d": many}}}}, "/a/b/c/d"),
        (lambda many: {"a": [{"b": many}]}, "/a/0/b"),
    ],
)
def test_more_changes_than_the_limit_are_shown_higher_up_as_whole_values(
    wrap: Any, path: str
) -> None:
    before, after = wrap(numbered(MAX_CHANGES + 1, 0)), wrap(numbered(MAX_CHANGES + 1, 1))
    found = changes(before, after)
    assert len(found) == 1
    assert path.startswith(found[0].path)
    assert exactly(applied(before, found)) == exactly(after)


def test_too_many_changes_in_one_place_leave_other_places_apart() -> None:
    many = {"name": "old", "big": numbered(MAX_CHANGES + 1, 0), "same": 1}
    more = {"name": "new", "big": numbered(MAX_CHANGES + 1, 1), "same": 1}
    assert changes(many, more) == [
        change("/name", "old", "new"),
        change("/big", many["big"], more["big"]),
    ]


def test_a_change_from_true_to_one_is_not_lost_when_it_is_shown_higher_up() -> None:
    before = {"big": numbered(MAX_CHANGES + 1, 0), "flag": {"on": [True]}}
    after = {"big": numbered(MAX_CHANGES + 1, 1), "flag": {"on": [1]}}
    assert exactly(applied(before, changes(before, after))) == exactly(after)


def test_a_change_from_true_to_one_is_not_lost_however_deep_it_is() -> None:
    before: Any = True
    after: Any = 1
    for _ in range(90):  # a request may nest up to 100 levels
        before, after = {"a": before}, {"a": after}
    assert exactly(applied(before, changes(before, after))) == exactly(after)


@settings(max_examples=20, deadline=None)
@given(pair=edited(), count=st.integers(MAX_CHANGES - 3, MAX_CHANGES + 3))
def test_there_are_never_more_changes_than_the_limit(pair: tuple[Any, Any], count: int) -> None:
    before = {"big": numbered(count, 0), "small": [pair[0]]}
    after = {"big": numbered(count, 1), "small": [pair[1]]}
    found = changes(before, after)
    assert len(found) <= MAX_CHANGES
    assert exactly(applied(before, found)) == exactly(after)


def test_what_was_absent_and_is_null_has_changed() -> None:
    assert changes({}, {"a": None}) == [Change(path="/a", before=None, after=None)]
    assert changes({"a": None}, {}) == [Change(path="/a", before=None, after=None)]
    assert changes({"a": None}, {"a": None}) == []


@pytest.mark.parametrize("nest", [lambda inner: {"a": inner}, lambda inner: [inner]])
def test_a_change_is_shown_up_to_sixty_four_levels_deep(nest: Any) -> None:
    def levels(count: int, leaf: Any) -> Any:
        for _ in range(count):
            leaf = nest(leaf)
        return leaf

    for deep in (1, 63, 64, 70):
        [change] = changes(levels(deep, 1), levels(deep, 2))
        shown = min(deep, 64)
        assert change.path.count("/") == shown
        assert (change.before, change.after) == (levels(deep - shown, 1), levels(deep - shown, 2))
    # Values that are compared as a whole are the same in any order of their keys.
    assert changes(levels(64, {"a": 1, "b": 2}), levels(64, {"b": 2, "a": 1})) == []


def test_the_more_changes_there_are_the_higher_up_they_are_shown() -> None:
    old, new = ({str(number): value for number in range(MAX_CHANGES + 1)} for value in (0, 1))

    def paths(*names: str) -> list[str]:
        before: Any = old
        after: Any = new
        for name in reversed(names):
            before, after = {name: before}, {name: after}
        return [change.path for change in changes(before, after)]

    assert paths("a", "b", "c", "d", "e") == ["/a/b/c/d"]
    assert paths("a", "b", "c", "d") == ["/a/b/c/d"]
    assert paths("a", "b", "c") == ["/a/b"]
    assert paths("a", "b") == ["/a/b"]
    assert paths("a") == ["/a"]
    assert changes(old, new) == [Change(path="", before=old, after=new)]
