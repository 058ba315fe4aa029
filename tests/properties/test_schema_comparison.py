"""Verdicts on random pairs of schemas, held against the engine that validates payloads."""

import json
from collections import Counter
from typing import Any

import msgspec
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from adapters.contracts.engine import compiled
from adapters.contracts.schemas import SchemaChecker
from domain.compatibility.comparison import compare, witness
from domain.contracts import canonical_schema, schema_fingerprint
from tests.properties.schema_pairs import UNIVERSE, documents, pairs

SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


def text(schema: Any) -> bytes:
    return json.dumps(schema).encode()


def acceptable(schema: Any) -> bool:
    return not SchemaChecker().check(text(schema))


@settings(max_examples=300, deadline=None, suppress_health_check=SLOW)
@given(pairs())
def test_no_instance_contradicts_a_verdict(pair: tuple[Any, Any]) -> None:
    left, right = pair
    if not acceptable(left) or not acceptable(right):
        return
    narrow, wide = compiled(left).is_valid, compiled(right).is_valid
    found = compare(text(left), text(right), "input_schema")
    event(found.verdict)
    lost = [each for each in UNIVERSE if narrow(each) and not wide(each)]
    if found.verdict in ("identical", "compatible"):
        assert lost == []
        assert (found.broken, found.undecided) == ((), ())
    elif found.verdict == "breaking":
        example = witness(canonical_schema(text(left)), canonical_schema(text(right)))
        assert narrow(example)
        assert not wide(example)
        assert found.broken
        assert found.example is msgspec.UNSET or json.loads(bytes(found.example)) == example
    else:
        assert found.undecided
    same = schema_fingerprint(text(left)) == schema_fingerprint(text(right))
    assert (found.verdict == "identical") == same
    # The other side asks the same question the other way round.
    mirrored = compare(text(right), text(left), "output_schema")
    assert (mirrored.verdict, mirrored.broken) == (found.verdict, found.broken)


TIGHTENED: dict[str, tuple[Any, Any]] = {
    "minimum": ({"type": "number"}, lambda n: n + 1),
    "maximum": ({"type": "number"}, lambda n: n - 1),
    "exclusiveMinimum": ({"type": "number"}, lambda n: n + 1),
    "exclusiveMaximum": ({"type": "integer"}, lambda n: n - 1),
    "multipleOf": ({"type": "number"}, lambda n: n * 2),
    "minLength": ({"type": "string"}, lambda n: n + 1),
    "maxLength": ({"type": "string"}, lambda n: n - 1),
    "minItems": ({"type": "array"}, lambda n: n + 1),
    "maxItems": ({"type": "array"}, lambda n: n - 1),
    "minProperties": ({"type": "object"}, lambda n: n + 1),
    "maxProperties": ({"type": "object"}, lambda n: n - 1),
}
WAYS: dict[str, Any] = {
    "as it is": (lambda s: s, ""),
    "a member": (lambda s: {"type": "object", "properties": {"a": s}}, "/properties/a"),
    "a required member": (
        lambda s: {"properties": {"a": s}, "required": ["a"]},
        "/properties/a",
    ),
    "other members": (lambda s: {"additionalProperties": s}, "/additionalProperties"),
    "a pattern": (lambda s: {"patternProperties": {"^x": s}}, "/patternProperties/^x"),
    "items": (lambda s: {"type": "array", "items": s, "minItems": 2}, "/items"),
    "the second item": (lambda s: {"prefixItems": [True, s]}, "/prefixItems/1"),
    "one of all": (lambda s: {"allOf": [True, s]}, "/allOf/1"),
    "a reference": (lambda s: {"$ref": "#/$defs/x", "$defs": {"x": s}}, "/$defs/x"),
}


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(
    st.sampled_from(sorted(TIGHTENED)),
    st.integers(1, 50),
    st.lists(st.sampled_from(sorted(WAYS)), max_size=3),
)
def test_a_bound_that_was_tightened_anywhere_is_found_and_the_way_back_is_compatible(
    keyword: str, bound: int, ways: list[str]
) -> None:
    basis, tighten = TIGHTENED[keyword]
    old, new = {**basis, keyword: bound}, {**basis, keyword: tighten(bound)}
    place = f"/{keyword}"
    # Of several definitions only the outermost would be found under its name.
    for index, way in enumerate(ways):
        wrap, above = WAYS[way if way != "a reference" or index == len(ways) - 1 else "items"]
        if way == "a reference" and index < len(ways) - 1:
            above = "/items"
        old, new, place = wrap(old), wrap(new), above + place
    found = compare(text(old), text(new), "input_schema")
    assert (found.verdict, found.broken, found.undecided) == ("breaking", (place,), ())
    assert place.startswith(found.changed[0])
    back = compare(text(new), text(old), "input_schema")
    assert (back.verdict, back.undecided) == ("compatible", ())


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(documents())
def test_a_schema_is_identical_to_itself_and_compatible_with_none(schema: Any) -> None:
    if not acceptable(schema):
        return
    assert compare(text(schema), text(schema), "input_schema").verdict == "identical"
    # A definition that nothing refers to changes no meaning, and so nothing is unproven.
    more = {**schema, "$defs": {**schema["$defs"], "idle": False}} if schema not in (
        True, False) else schema  # fmt: skip
    assert compare(text(schema), text(more), "input_schema").verdict in ("identical", "compatible")
    assert compare(text(schema), None, "input_schema").verdict == "compatible"


@settings(max_examples=75, deadline=None, suppress_health_check=SLOW)
@given(pairs(), pairs(), st.data())
def test_compatible_twice_is_never_breaking(
    one: tuple[Any, Any], other: tuple[Any, Any], data: st.DataObject
) -> None:
    chain = [one[0], one[1], data.draw(st.sampled_from([*other, *one])), other[1]]
    if not all(acceptable(schema) for schema in chain):
        return

    def verdict(left: Any, right: Any) -> str:
        return compare(text(left), text(right), "input_schema").verdict

    kept = ("identical", "compatible")
    for first, second, third in zip(chain, chain[1:], chain[2:], strict=False):
        if verdict(first, second) in kept and verdict(second, third) in kept:
            event("both kept")
            assert verdict(first, third) != "breaking"


def test_most_verdicts_are_decided() -> None:
    """Sound would also be a comparison that never decides; this one does, on what it covers."""
    counts: Counter[str] = Counter()

    @settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=SLOW)
    @given(pairs())
    def count(pair: tuple[Any, Any]) -> None:
        if all(acceptable(schema) for schema in pair):
            found = compare(text(pair[0]), text(pair[1]), "input_schema")
            counts[found.verdict] += 1

    count()
    assert counts["undecidable"] < counts.total() / 4
    assert min(counts["compatible"], counts["breaking"]) > counts.total() / 10
