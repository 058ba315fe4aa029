"""What a comparison of schemas is built from: numbers, patterns, references, clauses."""

from collections.abc import Mapping
from typing import Any

import pytest

from adapters.contracts.engine import compiled
from domain.compatibility.budget import Budget, Spent
from domain.compatibility.clauses import EMPTY_DEPTH, MOST_CLAUSES, Clauses
from domain.compatibility.documents import Document, Node, Numbers, Pair
from domain.compatibility.evaluation import Evaluation
from domain.compatibility.numbers import EXACT, Interval, common_multiple, is_multiple
from domain.compatibility.patterns import example, matches, matches_all

MUCH = 10**9


def root(schema: Any) -> Node:
    return Document(schema, 0, Numbers(), Budget(MUCH)).root


def test_a_budget_is_spent_to_the_last() -> None:
    budget = Budget(3)
    budget.spend()
    budget.spend(2)
    with pytest.raises(Spent):
        budget.spend()
    budget.renew(1)
    budget.spend()
    with pytest.raises(Spent):
        budget.spend()


# Numbers


@pytest.mark.parametrize(
    ("number", "of", "known"),
    [
        *((6, 3, True), (6, 4, False), (0, 7, True), (0, 0.1, True), (0.1, 0.1, True)),
        *((1.5, 0.5, True), (1.5, 1, False), (-4, 2, True), (1, 2, False), (2, 1, True)),
        *((0.3, 0.1, None), (1, 0.1, None), (0.1, 1, None)),
        *((EXACT, 2, True), (EXACT + 2, 2, None), (-EXACT, 2, True)),
        *((2**-10, 2**-10, True), (2**-9, 2**-10, True), (2**-10, 2**-11, None)),
    ],
)
def test_a_multiple_is_one_unless_rounding_decides(
    number: float, of: float, known: bool | None
) -> None:
    assert is_multiple(number, of) is known


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        *((2, 3, 6), (4, 6, 12), (6, 4, 12), (0.5, 3, 3), (1.5, 1, 3), (0.5, 0.75, 1.5)),
        *((0.25, 0.25, 0.25), (2.5, 1.5, 7.5), (0.1, 3, None), (3, 0.1, None), (0, 3, None)),
        *((3, 0, None), (0, 0, None), (7, 7, 7)),
    ],
)
def test_the_least_number_that_is_a_multiple_of_both(
    one: float, other: float, common: float | None
) -> None:
    found = common_multiple(one, other)
    assert found == common
    assert found is None or found != int(found) or isinstance(found, int)


BOUNDS: list[dict[str, Any]] = [
    {},
    *({name: bound} for name in ("minimum", "exclusiveMinimum") for bound in (0, 0.5, 1)),
    *({name: bound} for name in ("maximum", "exclusiveMaximum") for bound in (1, 1.5, 2)),
    *({"minimum": 1, "exclusiveMinimum": bound} for bound in (0, 1, 2)),
    *({"maximum": 1, "exclusiveMaximum": bound} for bound in (0, 1, 2)),
    *({"minimum": 0, name: bound} for name in ("maximum", "exclusiveMaximum") for bound in (0, 1)),
    *({"exclusiveMinimum": 0, name: 1} for name in ("maximum", "exclusiveMaximum")),
    {"minimum": 2, "maximum": 1},
]
LINE = [quarter / 4 for quarter in range(-8, 17)]


def kept(bounds: Mapping[str, Any], *, whole: bool = False) -> set[float]:
    engine = compiled({"type": "integer" if whole else "number", **bounds})
    return {number for number in LINE if engine.is_valid(number)}


def held(interval: Interval) -> set[float]:
    """The numbers of the line that an interval says it holds."""
    return {n for n in LINE if Interval(least=n, most=n).within(interval)}


@pytest.mark.parametrize("bounds", BOUNDS)
def test_an_interval_holds_what_its_bounds_let_through(bounds: dict[str, float]) -> None:
    interval = Interval().narrowed(bounds)
    assert held(interval) == kept(bounds)
    assert interval.empty == (not kept(bounds))
    assert held(interval.whole()) & set(range(-2, 5)) == kept(bounds, whole=True)
    assert not interval.whole().least_open
    assert not interval.whole().most_open


@pytest.mark.parametrize("one", BOUNDS)
def test_one_interval_is_within_another_where_its_numbers_are(one: dict[str, float]) -> None:
    for other in BOUNDS:
        narrow, wide = Interval().narrowed(one), Interval().narrowed(other)
        assert narrow.within(wide) == (kept(one) <= kept(other)), other
        assert held(narrow.narrowed(other)) == kept(one) & kept(other)


# Patterns


@pytest.mark.parametrize(
    ("pattern", "found", "not_found"),
    [
        ("^ab", ["ab", "abc"], ["cab", "a", ""]),
        ("ab$", ["ab", "cab"], ["abc", ""]),
        ("^ab$", ["ab"], ["abc", "cab", ""]),
        ("ab", ["ab", "abc", "cab"], ["ba", ""]),
        ("^$", [""], ["a"]),
        ("", ["", "a"], []),
        ("^.*", ["", "a"], []),
    ],
)
def test_a_plain_pattern_is_found_where_an_engine_finds_it(
    pattern: str, found: list[str], not_found: list[str]
) -> None:
    engine = compiled({"pattern": pattern})
    for text in (*found, *not_found):
        assert matches(pattern, text) is (text in found) is engine.is_valid(text)
    assert matches_all(pattern) == (not not_found)
    assert engine.is_valid(example(pattern))


def test_of_any_other_pattern_nothing_is_said() -> None:
    for pattern in ("^[a-z]", "a|b", "a.b", "\\d", "ä", "a^b"):
        assert matches(pattern, "a") is None
        assert not matches_all(pattern)
        assert example(pattern) == ""


# References

PLACES = {
    "$defs": {
        "a/b": {"const": 1},
        "c~d": {"const": 2},
        "e": {"$ref": "#/$defs/a~1b"},
        "no": True,
        "a%2Fb": True,
    },
    "anyOf": [{"const": 3}, False],
    "minimum": 4,
}


@pytest.mark.parametrize(
    ("reference", "schema"),
    [
        ("#", PLACES),
        ("#/$defs/a~1b", {"const": 1}),
        ("#/$defs/c~0d", {"const": 2}),
        ("#/$defs/e", {"$ref": "#/$defs/a~1b"}),
        ("#/$defs/no", True),
        ("#/anyOf/0", {"const": 3}),
        ("#/anyOf/1", False),
        *[
            (reference, None)
            for reference in (
                *("#/anyOf/2", "#/anyOf/00000000", "#/anyOf/1234567890", "#/anyOf/x", "#/anyOf/-1"),
                *("#/anyOf/²", "#/minimum", "#/minimum/0", "#/$defs/x", "#/$defs/a%2Fb", "#e"),
                *("other.json", "other.json#/$defs/e", "#/anyOf"),
            )
        ],
    ],
)
def test_a_reference_leads_to_a_schema_of_its_document_or_nowhere(
    reference: str, schema: Any
) -> None:
    document = Document(PLACES, 0, Numbers(), Budget(MUCH))
    target = document.resolve(reference)
    assert (None if target is None else target.schema) == schema
    assert target is None or target.pointer == reference[1:]


def test_where_a_part_has_an_id_of_its_own_no_reference_is_followed() -> None:
    part = {"$defs": {"a": {"$id": "https://example.com/a"}, "b": True}}
    assert root(part).document.resolve("#/$defs/b") is None
    whole = {"$id": "https://example.com/a", "$defs": {"b": True}}
    target = root(whole).document.resolve("#/$defs/b")
    assert target is not None
    assert target.schema is True


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ({"items": {"$ref": "#/$defs/x"}}, {"items": {"$ref": "#/$defs/x"}}, True),
        # What is referred to is another thing, here and two references further.
        ({"items": {"$ref": "#/$defs/y"}}, {"items": {"$ref": "#/$defs/y"}}, False),
        ({"items": {"$ref": "#/$defs/z"}}, {"items": {"$ref": "#/$defs/z"}}, False),
        ({"allOf": [True, {"$ref": "#/$defs/z"}]}, {"allOf": [True, {"$ref": "#/$defs/z"}]}, False),
        ({"allOf": [{"$ref": "#/$defs/x"}]}, {"allOf": [{"$ref": "#/$defs/x"}]}, True),
        ({"items": {"$ref": "#/nowhere"}}, {"items": {"$ref": "#/nowhere"}}, False),
        ({"items": {"$dynamicRef": "#x"}}, {"items": {"$dynamicRef": "#x"}}, False),
        ({"properties": {"$ref": True}}, {"properties": {"$ref": True}}, True),
        ({"const": 1}, {"const": 1.0}, True),
        ({"const": 1}, {"const": True}, False),
        ({"const": [1]}, {"const": {"1": 1}}, False),
        ({"const": [0, 1]}, {"const": [1, 0]}, False),
        ({"const": {"a": 1, "b": 2}}, {"const": {"b": 2, "a": 1}}, True),
        ({}, {"const": None}, False),
        ({"const": None}, {}, False),
    ],
)
def test_two_schemas_mean_the_same_where_what_they_refer_to_does(
    left: dict[str, Any], right: dict[str, Any], same: bool
) -> None:
    definitions = {"z": {"items": {"$ref": "#/$defs/y"}}}
    old = {**left, "$defs": {**definitions, "x": {"type": "null"}, "y": {"const": 0}}}
    new = {**right, "$defs": {**definitions, "x": {"type": "null"}, "y": {"const": 1}}}
    pair = Pair(old, new, Budget(MUCH))
    assert pair.same(left, right) is same
    names = {*left, *right}
    assert pair.states(pair.left.root, pair.right.root, names) is same


def test_each_part_is_the_same_or_not_by_what_it_refers_to_itself() -> None:
    part = {name: {"items": {"$ref": f"#/$defs/{name}"}} for name in "xyz"}
    definitions = {"x": True, "z": {"items": {"$ref": "#/$defs/y"}}}
    old = {"properties": part, "$defs": {**definitions, "y": {"const": 0}}}
    new = {"properties": part, "$defs": {**definitions, "y": {"const": 1}}}
    pair = Pair(old, new, Budget(MUCH))
    same = {name: pair.same(each, each) for name, each in part.items()}
    assert same == {"x": True, "y": False, "z": False}
    assert not pair.same(part, part)


def chain(length: int, leaf: Any) -> Any:
    links = {f"d{n}": {"items": {"$ref": f"#/$defs/d{n + 1}"}} for n in range(length)}
    return {"items": {"$ref": "#/$defs/d0"}, "$defs": {**links, f"d{length}": leaf}}


@pytest.mark.parametrize("length", [1, 3, 4, 5, 20])
def test_at_the_end_of_a_long_chain_of_references_something_may_differ(length: int) -> None:
    pair = Pair(chain(length, True), chain(length, False), Budget(MUCH))
    part = {"items": {"$ref": "#/$defs/d0"}}
    assert not pair.same(part, part)


# Clauses


def clauses(schema: Any, kind: str) -> list[list[Any] | None]:
    """What each of the clauses of a kind counts."""
    budget = Budget(MUCH)
    found = Clauses(budget, Evaluation(budget)).of([root(schema)], kind)
    return [clause.values for clause in found]


@pytest.mark.parametrize(
    ("schema", "kind", "counted"),
    [
        (True, "boolean", [[False, True]]),
        ({"enum": [1, True, "a"]}, "boolean", [[True]]),
        ({"type": "integer", "minimum": 10, "maximum": 12}, "number", [[10, 11, 12]]),
        ({"type": "integer", "minimum": 1, "maximum": 64}, "number", [[*range(1, 65)]]),
        ({"type": "integer", "minimum": 1, "maximum": 65}, "number", [None]),
        ({"type": "integer", "minimum": -40, "maximum": 40}, "number", [None]),
        ({"type": "integer", "minimum": 100, "maximum": 101}, "number", [[100, 101]]),
        ({"type": "integer", "minimum": 0.5, "maximum": 2.5}, "number", [[1, 2]]),
        ({"multipleOf": 2, "minimum": 1, "maximum": 5}, "number", [[2, 4]]),
        ({"minimum": 1, "maximum": 2}, "number", [None]),
        ({"enum": [1, 2, 3], "const": 2}, "number", [[2]]),
        ({"enum": ["a", 1], "const": 1}, "number", [[1]]),
        ({"allOf": [{"enum": [3, 4, 5]}, {"enum": [4, 9]}]}, "number", [[4]]),
        ({"anyOf": [{"const": 1}, {"const": 2}]}, "number", [[1], [2]]),
        ({"anyOf": [{"const": 1}, {"const": "a"}]}, "number", [[1]]),
        ({"type": "string", "minLength": 2, "maxLength": 1}, "string", []),
        ({"type": "string", "minLength": 1, "maxLength": 1}, "string", [None]),
        ({"type": "number", "minimum": 2, "maximum": 1}, "number", []),
        ({"type": "array", "items": False}, "array", [None]),
        ({"type": "array", "items": False, "minItems": 1}, "array", []),
        ({"type": "array", "prefixItems": [True, False], "minItems": 2}, "array", []),
        ({"type": "array", "prefixItems": [True, False], "minItems": 1}, "array", [None]),
        ({"type": "array", "prefixItems": [True], "items": {"type": []}, "minItems": 2}, "array",
         []),
        ({"properties": {"a": False}, "required": ["a"]}, "object", []),
        ({"properties": {"a": False}, "required": ["b"]}, "object", [None]),
        ({"properties": {"a": {"items": False, "minItems": 1, "type": "array"}},
          "required": ["a"]}, "object", []),
        ({"required": ["a", "b"], "maxProperties": 1}, "object", []),
        ({"type": "string"}, "number", []),
        (False, "number", []),
    ],
)  # fmt: skip
def test_the_clauses_of_a_kind_are_those_that_a_value_can_meet(
    schema: Any, kind: str, counted: list[list[Any] | None]
) -> None:
    assert clauses(schema, kind) == counted


def test_a_choice_that_multiplies_too_far_is_left_closed() -> None:
    choice = [{"const": number} for number in range(MOST_CLAUSES)]
    assert len(clauses({"anyOf": choice}, "number")) == MOST_CLAUSES
    assert clauses({"anyOf": [*choice, {"const": "a"}, {"const": -1}]}, "number") == [None]
    # One that is small enough is opened beside it.
    both = [{"anyOf": [*choice, {"const": -1}]}, {"anyOf": [{"const": 1}, {"const": 2}]}]
    assert clauses({"allOf": both}, "number") == [[1], [2]]
    assert clauses({"allOf": both[::-1]}, "number") == [[1], [2]]


@pytest.mark.parametrize(
    ("keywords", "kind"),
    [
        (lambda part: {"properties": {"a": part}, "required": ["a"]}, "object"),
        (lambda part: {"items": part, "minItems": 1}, "array"),
        (lambda part: {"prefixItems": [True, part], "minItems": 2}, "array"),
    ],
)
def test_what_there_cannot_be_is_seen_some_levels_into_a_value(keywords: Any, kind: str) -> None:
    def nested(levels: int, leaf: bool) -> Any:
        schema: Any = leaf
        for _ in range(levels):
            schema = {"type": kind, **keywords(schema)}
        return schema

    assert clauses(nested(EMPTY_DEPTH, leaf=False), kind) == []
    assert clauses(nested(EMPTY_DEPTH, leaf=True), kind) == [None]
    assert clauses(nested(EMPTY_DEPTH + 1, leaf=False), kind) == [None]
