"""Pairs of schemas with the verdict and the pointers that were written by hand."""

import json
from typing import Any

import msgspec
import pytest

from adapters.contracts.documents import LIMIT_BYTES
from domain.compatibility.comparison import EXAMPLE_BYTES, Comparison, compare, witness
from domain.compatibility.containment import MAX_DEPTH

A: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "integer"}}}


def tree(least: int) -> Any:
    """A recursive schema: nodes with a value and children."""
    node = {
        "type": "object",
        "properties": {
            "value": {"type": "integer", "minimum": least},
            "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
        },
    }
    return {"$ref": "#/$defs/node", "$defs": {"node": node}}


def tagged(*tags: str, kind: str = "integer") -> list[Any]:
    return [
        {
            "type": "object",
            "required": ["tag"],
            "properties": {"tag": {"const": tag}, "v": {"type": kind}},
        }
        for tag in tags
    ]


def closed(*names: str, **more: Any) -> Any:
    return {"properties": dict.fromkeys(names, True), "additionalProperties": False, **more}


# (name, old, new, verdict, the keywords of the new schema that are broken or undecided), as inputs.
PAIRS: list[tuple[str, Any, Any, str, list[str]]] = [
    # The same
    ("annotations", A, {**A, "title": "t", "description": "d"}, "identical", []),
    ("key order", A, dict(reversed(A.items())), "identical", []),
    ("spelling of a number", {"minimum": 1}, {"minimum": 1.0}, "identical", []),
    # Booleans and none
    ("everything still", True, {}, "compatible", []),
    ("nothing before", False, {"type": "string"}, "compatible", []),
    ("nothing any more", {"type": "string"}, False, "breaking", [""]),
    # Types
    ("integer to number", {"type": "integer"}, {"type": "number"}, "compatible", []),
    ("number to integer", {"type": "number"}, {"type": "integer"}, "breaking", ["/type"]),
    ("one type more", {"type": "string"}, {"type": ["null", "string"]}, "compatible", []),
    ("one type less", {"type": ["null", "string"]}, {"type": "string"}, "breaking", ["/type"]),
    ("whole by multipleOf", {"type": "number", "multipleOf": 2}, {"type": "integer"},
     "compatible", []),
    ("an integer spelt 1.0", {"const": 1.0}, {"type": "integer"}, "compatible", []),
    # Values
    ("enum grows", {"enum": [1, "a"]}, {"enum": ["a", 1.0, None]}, "compatible", []),
    ("enum shrinks", {"enum": [1, "a"]}, {"enum": [1]}, "breaking", ["/enum"]),
    ("true is not 1", {"enum": [1]}, {"enum": [True]}, "breaking", ["/enum"]),
    ("enum within a type", {"enum": ["a", "bc"]}, {"type": "string", "maxLength": 2},
     "compatible", []),
    ("const to enum", {"const": {"x": [1]}}, {"enum": [{"x": [1.0]}, 2]}, "compatible", []),
    ("const", {"type": "string"}, {"const": "a"}, "breaking", ["/const"]),
    ("counted integers", {"type": "integer", "minimum": 1, "maximum": 3}, {"enum": [1, 2, 3]},
     "compatible", []),
    # Numbers
    ("minimum down", {"minimum": 1}, {"minimum": 0}, "compatible", []),
    ("minimum up", {"minimum": 1}, {"minimum": 2}, "breaking", ["/minimum"]),
    ("maximum down", {"maximum": 1}, {"maximum": 0.5}, "breaking", ["/maximum"]),
    ("open bound", {"exclusiveMinimum": 0}, {"minimum": 0}, "compatible", []),
    ("closed to open", {"minimum": 0}, {"exclusiveMinimum": 0}, "breaking", ["/exclusiveMinimum"]),
    ("whole numbers above 0", {"type": "integer", "exclusiveMinimum": 0},
     {"type": "integer", "minimum": 1}, "compatible", []),
    ("multiples", {"multipleOf": 6}, {"multipleOf": 3}, "compatible", []),
    ("fewer multiples", {"multipleOf": 3}, {"multipleOf": 6}, "breaking", ["/multipleOf"]),
    ("halves", {"type": "integer"}, {"type": "number", "multipleOf": 0.5},
     "compatible", []),
    ("multiples that are rounded", {"type": "number", "multipleOf": 0.1},
     {"type": "number", "multipleOf": 0.05}, "undecidable", ["/multipleOf"]),
    # Texts
    ("longer", {"maxLength": 5}, {"maxLength": 6}, "compatible", []),
    ("shorter", {"maxLength": 5}, {"maxLength": 4}, "breaking", ["/maxLength"]),
    ("not empty", {"type": "string"}, {"type": "string", "minLength": 1}, "breaking",
     ["/minLength"]),
    ("pattern kept", {"pattern": "^[a-z]+$", "maxLength": 3}, {"pattern": "^[a-z]+$"},
     "compatible", []),
    ("pattern added", {"type": "string"}, {"type": "string", "pattern": "^x"}, "breaking",
     ["/pattern"]),
    ("pattern that is not read", {"type": "string"}, {"type": "string", "pattern": "^[a-z]*$"},
     "undecidable", ["/pattern"]),
    # Objects
    ("required more", A, {**A, "required": ["a"]}, "breaking", ["/required"]),
    ("required less", {**A, "required": ["a"]}, A, "compatible", []),
    ("a member's type", A, {"type": "object", "properties": {"a": {"type": "string"}}},
     "breaking", ["/properties/a/type"]),
    ("a member more, open", A, {**A, "properties": {**A["properties"], "b": {"type": "null"}}},
     "breaking", ["/properties/b/type"]),
    ("a member more, closed", closed("a"), closed("a", "b"), "compatible", []),
    ("a member less, closed", closed("a", "b"), closed("a"), "breaking",
     ["/additionalProperties"]),
    ("closed now", A, {**A, "additionalProperties": False}, "breaking", ["/additionalProperties"]),
    ("others of a type", closed("a"), {"additionalProperties": {"type": "string"}}, "breaking",
     ["/additionalProperties/type"]),
    ("as many as have names", closed("a", "b"), {"maxProperties": 2}, "compatible", []),
    ("as many as are required", {"type": "object", "required": ["a", "b"]}, {"minProperties": 2},
     "compatible", []),
    ("fewer members", {"type": "object", "maxProperties": 3}, {"maxProperties": 2}, "breaking",
     ["/maxProperties"]),
    ("a member that cannot be", {"type": "object", "properties": {"a": False}},
     {"type": "object", "properties": {"a": {"type": "string"}}}, "compatible", []),
    ("a pattern's members", {"type": "object", "patternProperties": {"^x": {"type": "integer"}}},
     {"type": "object", "patternProperties": {"^x": {"type": "number"}}}, "compatible", []),
    ("a pattern's members, less", {"type": "object", "patternProperties": {"^x": True}},
     {"type": "object", "patternProperties": {"^x": {"type": "number"}}}, "breaking",
     ["/patternProperties/^x/type"]),
    ("patterns to others", closed(patternProperties={"^x": {"type": "integer"}}),
     {"additionalProperties": {"type": "number"}}, "compatible", []),
    ("a name that a pattern has", closed("xa"), {"patternProperties": {"^x": {"type": "null"}}},
     "breaking", ["/patternProperties/^x/type"]),
    ("a key with a slash", {"properties": {"a/b": True}}, {"properties": {"a/b": False}},
     "breaking", ["/properties/a~1b"]),
    # Arrays
    ("items", {"type": "array", "items": {"maxLength": 1}},
     {"type": "array", "items": {"maxLength": 2}}, "compatible", []),
    ("items, less", {"items": {"enum": [1, 2]}}, {"items": {"const": 1}}, "breaking",
     ["/items/const"]),
    ("a tuple to items", {"prefixItems": [{"const": 1}, {"const": 2}], "items": False},
     {"items": {"type": "integer"}}, "compatible", []),
    ("items to a tuple", {"items": {"type": "integer"}},
     {"prefixItems": [{"type": "string"}]}, "breaking", ["/prefixItems/0/type"]),
    ("beyond the longest", {"maxItems": 1}, {"prefixItems": [True, False]}, "compatible", []),
    ("a tuple's length", {"prefixItems": [True, True], "items": False}, {"maxItems": 2},
     "compatible", []),
    ("more items", {"minItems": 1}, {"minItems": 2}, "breaking", ["/minItems"]),
    ("unique now", {"type": "array"}, {"uniqueItems": True}, "breaking", ["/uniqueItems"]),
    ("unique of one", {"type": "array", "maxItems": 1}, {"uniqueItems": True}, "compatible", []),
    # Schemas of the same value
    ("anyOf as types", {"anyOf": [{"type": "string"}, {"type": "null"}]},
     {"type": ["null", "string"]}, "compatible", []),
    ("types as anyOf", {"type": ["null", "string"]},
     {"anyOf": [{"type": "string"}, {"type": "null"}]}, "compatible", []),
    ("anyOf, less", {"type": ["null", "string"]}, {"anyOf": [{"type": "string"}]}, "breaking",
     ["/anyOf"]),
    ("allOf taken apart", {"minimum": 1, "maximum": 2}, {"allOf": [{"minimum": 1}, {"maximum": 2}]},
     "compatible", []),
    ("allOf, more", {"minimum": 1}, {"allOf": [{"minimum": 1}, {"maximum": 2}]}, "breaking",
     ["/allOf/1/maximum"]),
    ("oneOf of tags grows", {"oneOf": tagged("a", "b")}, {"oneOf": tagged("a", "b", "c")},
     "compatible", []),
    ("oneOf of tags shrinks", {"oneOf": tagged("a", "b")}, {"oneOf": tagged("a")}, "breaking",
     ["/oneOf"]),
    ("anyOf of what is not read", {"type": "string"},
     {"anyOf": [{"pattern": "[a]"}, {"type": "null"}]}, "undecidable", ["/anyOf"]),
    ("oneOf of what is not read", {"type": "string"},
     {"oneOf": [{"pattern": "[a]"}, {"type": "null"}]}, "undecidable", ["/oneOf"]),
    ("oneOf that overlaps", {"type": "integer"}, {"oneOf": [{"type": "integer"}, {"minimum": 0}]},
     "breaking", ["/oneOf"]),
    ("anyOf of tags, wider", {"anyOf": tagged("a", "b")},
     {"anyOf": tagged("a", "b", kind="number")}, "compatible", []),
    # References
    ("a reference for what it is", {"$ref": "#/$defs/x", "$defs": {"x": {"type": "integer"}}},
     {"type": "number"}, "compatible", []),
    ("what is referred to changes", {"items": {"$ref": "#/$defs/x"}, "$defs": {"x": True}},
     {"items": {"$ref": "#/$defs/x"}, "$defs": {"x": {"type": "null"}}}, "breaking",
     ["/$defs/x/type"]),
    ("what nothing refers to changes", {**A, "$defs": {"x": True}}, {**A, "$defs": {"x": False}},
     "compatible", []),
    ("recursion, wider", tree(1), tree(0), "compatible", []),
    ("recursion, narrower", tree(0), tree(1), "breaking",
     ["/$defs/node/properties/value/minimum"]),
    ("a reference to elsewhere", {"type": "string"}, {"$ref": "other.json"}, "undecidable",
     ["/$ref"]),
    ("two references", {"$ref": "#/$defs/a", "$defs": {"a": {"type": "integer"}, "b": False}},
     {"$ref": "#/$defs/b", "$defs": {"a": {"type": "integer"}, "b": False}}, "breaking",
     ["/$defs/b"]),
    ("one name for two things",
     {"allOf": [{"$ref": "#/$defs/x"}], "$defs": {"x": {"type": "number", "minimum": 5}}},
     {"oneOf": [{"type": "number"}, {"$ref": "#/$defs/x"}], "$defs": {"x": {"type": "string"}}},
     "compatible", []),
    ("an endless reference", {"type": "string"}, {"$ref": "#"}, "undecidable", [""]),
    # Not interpreted
    *[
        (f"{keyword} added", {"type": kind}, {"type": kind, keyword: value}, "undecidable",
         [f"/{keyword}"])
        for keyword, kind, value in (
            ("not", "string", {"const": "x"}), ("if", "string", {"const": "x"}),
            ("contains", "array", True), ("propertyNames", "object", {"maxLength": 2}),
            ("dependentRequired", "object", {"a": ["b"]}),
            ("dependentSchemas", "object", {"a": False}),
            ("unevaluatedProperties", "object", False), ("unevaluatedItems", "array", False),
            ("format", "string", "email"), ("contentEncoding", "string", "base64"),
        )
    ],
    ("not kept", {"not": {"const": 1}, "minimum": 1}, {"not": {"const": 1}}, "compatible", []),
    ("not, through a reference that changes",
     {"not": {"$ref": "#/$defs/x"}, "$defs": {"x": {"const": 1}}},
     {"not": {"$ref": "#/$defs/x"}, "$defs": {"x": True}}, "undecidable", ["/not"]),
    ("beside what is kept as it is", {"not": {"const": 1}, "minimum": 2},
     {"not": {"const": 1}, "minimum": 3}, "undecidable", ["/minimum"]),
    ("of another kind", {"type": "string"}, {"type": "string", "contains": False}, "compatible",
     []),
    ("of another kind, beside a limit", {"type": "string", "minLength": 2},
     {"type": "string", "minLength": 1, "contains": False}, "compatible", []),
    ("unevaluated beside a definition", {"unevaluatedProperties": False, "properties": {"a": True}},
     {"unevaluatedProperties": False, "properties": {"a": True}, "$defs": {"x": False}},
     "compatible", []),
    ("unevaluated beside a reference that changes",
     {"unevaluatedProperties": False, "$ref": "#/$defs/x",
      "$defs": {"x": {"properties": {"a": {}}}}},
     {"unevaluatedProperties": False, "$ref": "#/$defs/x", "$defs": {"x": {"properties": {}}}},
     "undecidable", ["/unevaluatedProperties"]),
    ("a dynamic reference", {"$dynamicRef": "#x", "$defs": {"x": {"$dynamicAnchor": "x"}}},
     {"$dynamicRef": "#x", "$defs": {"x": {"$dynamicAnchor": "x", "type": "null"}}},
     "undecidable", ["/$dynamicRef"]),
    ("unevaluated beside a change", {"unevaluatedProperties": False, "properties": {"a": True}},
     {"unevaluatedProperties": False, "properties": {"a": True, "b": True}}, "undecidable",
     ["/unevaluatedProperties"]),
]  # fmt: skip


def verdict(old: Any, new: Any, side: Any = "input_schema") -> Comparison:
    return compare(json.dumps(old).encode(), json.dumps(new).encode(), side)


@pytest.mark.parametrize(("name", "old", "new", "expected", "places"), PAIRS,
                         ids=[pair[0] for pair in PAIRS])  # fmt: skip
def test_the_verdict_and_its_pointers_are_those_of_the_table(
    name: str, old: Any, new: Any, expected: str, places: list[str]
) -> None:
    found = verdict(old, new)
    assert (found.verdict, [*found.broken, *found.undecided]) == (expected, places)
    # An output asks the same of the two in the other order.
    as_output = verdict(new, old, "output_schema")
    assert (as_output.verdict, as_output.broken) == (found.verdict, found.broken)
    assert (found.direction, as_output.direction) == ("old_within_new", "new_within_old")


def test_a_schema_that_is_not_there_accepts_everything() -> None:
    schema = b'{"type": "object"}'
    verdicts = {
        (old is None, new is None, side): compare(old, new, side).verdict
        for old, new in ((None, schema), (schema, None), (None, None), (None, b"{}"))
        for side in ("input_schema", "output_schema")
    }
    assert verdicts == {
        (True, False, "input_schema"): "compatible",  # the last of the pairs: {} is no limit
        (True, False, "output_schema"): "compatible",
        (False, True, "input_schema"): "compatible",
        (False, True, "output_schema"): "breaking",
        (True, True, "input_schema"): "identical",
        (True, True, "output_schema"): "identical",
    }
    assert compare(None, schema, "input_schema").verdict == "breaking"
    assert compare(None, schema, "output_schema").verdict == "compatible"


def test_what_breaks_and_what_is_not_proven_are_told_apart() -> None:
    old = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
    new = {
        "type": "object",
        "properties": {"a": {"type": "string", "maxLength": 3}, "b": {"not": {"const": "x"}}},
    }
    found = verdict(old, new)
    assert found.verdict == "breaking"
    assert found.broken == ("/properties/a/maxLength",)
    assert found.undecided == ("/properties/b/not",)
    assert found.changed == (
        "/properties/a/maxLength", "/properties/b/type", "/properties/b/not"
    )  # fmt: skip


def test_all_that_is_broken_is_found() -> None:
    old = {"type": "object", "properties": many(4, lambda n: {"minimum": n})}
    new = {"type": "object", "properties": many(4, lambda n: {"minimum": n + 1})}
    found = verdict(old, new)
    assert found.broken == tuple(f"/properties/p{number}/minimum" for number in range(4))
    assert found.undecided == ()


def test_what_was_not_there_has_changed_as_a_whole() -> None:
    assert compare(None, b'{"type":"null"}', "input_schema").changed == ("",)
    assert compare(None, b"true", "input_schema").changed == ("",)
    assert compare(b'{"type":"null"}', None, "input_schema").changed == ("",)
    assert compare(b'{"type":"null"}', b'{"type":"string"}', "input_schema").changed == ("/type",)


def test_an_example_is_shown_where_there_is_one_and_it_is_not_large() -> None:
    def shown(length: int) -> Any:
        old = {"type": "string", "minLength": length}
        found = verdict(old, {"type": "string", "maxLength": 1})
        assert (found.verdict, found.broken) == ("breaking", ("/maxLength",))
        return found.example

    assert shown(EXAMPLE_BYTES - 2) == msgspec.Raw(b'"' + b"a" * (EXAMPLE_BYTES - 2) + b'"')
    assert shown(EXAMPLE_BYTES - 1) is msgspec.UNSET
    assert verdict({"type": "string"}, {"not": True}).example is msgspec.UNSET
    assert verdict({"type": "integer"}, {"type": "number"}).example is msgspec.UNSET
    assert verdict({"enum": [0]}, {"enum": [1]}).example == msgspec.Raw(b"0")
    assert witness({"enum": [1, 2]}, {"const": 1}) == 2
    assert witness({"const": 1}, {"enum": [1, 2]}) is msgspec.UNSET


NESTS: dict[str, Any] = {
    "allOf": lambda inner: {"allOf": [inner]},
    "anyOf": lambda inner: {"anyOf": [inner]},
    "oneOf": lambda inner: {"oneOf": [inner]},
    "items": lambda inner: {"type": "array", "items": inner},
    "prefixItems": lambda inner: {"type": "array", "prefixItems": [inner]},
    "properties": lambda inner: {"type": "object", "properties": {"a": inner}},
    "required": lambda inner: {"properties": {"a": inner}, "required": ["a"], "type": "object"},
    "patternProperties": lambda inner: {"type": "object", "patternProperties": {"^a": inner}},
    "additionalProperties": lambda inner: {"type": "object", "additionalProperties": inner},
}


def nested(levels: int, keyword: str, leaf: Any) -> Any:
    for _ in range(levels):
        leaf = NESTS[keyword](leaf)
    return leaf


@pytest.mark.parametrize("keyword", NESTS)
def test_schemas_inside_of_each_other_are_followed_so_far_and_no_further(keyword: str) -> None:
    whole, number, text = ({"type": name} for name in ("integer", "number", "string"))
    old, new, other = (nested(MAX_DEPTH, keyword, leaf) for leaf in (whole, number, text))
    assert verdict(old, new).verdict == "compatible"
    assert verdict(nested(60, keyword, whole), nested(60, keyword, text)).verdict == "breaking"
    assert verdict(old, other).verdict != "compatible"
    further = verdict(NESTS[keyword](old), NESTS[keyword](new))
    assert (further.verdict, len(further.undecided)) == ("undecidable", 1)


def test_references_to_references_are_followed_so_far_and_no_further() -> None:
    def linked(length: int, kind: str) -> Any:
        return chained(length, {"type": kind}, lambda link: link)

    for length, expected in ((60, "compatible"), (MAX_DEPTH + 2, "undecidable")):
        found = verdict(linked(length, "integer"), linked(length, "number"))
        assert (length, found.verdict) == (length, expected)


def many(count: int, make: Any) -> Any:
    return {f"p{number}": make(number) for number in range(count)}


def deep(levels: int, leaf: Any) -> Any:
    for _ in range(levels):
        leaf = {"items": leaf}
    return leaf


def chained(length: int, leaf: Any, link: Any) -> Any:
    definitions = {f"d{n}": link({"$ref": f"#/$defs/d{n + 1}"}) for n in range(length)}
    return {"$ref": "#/$defs/d0", "$defs": {**definitions, f"d{length}": leaf}}


def both(link: Any) -> Any:
    return {"anyOf": [link, link]}


LARGE: dict[str, tuple[Any, Any]] = {
    "many members": (
        {"properties": many(4_000, lambda n: {"type": "integer", "minimum": n})},
        {"properties": many(4_000, lambda n: {"type": "integer", "minimum": n + 1})},
    ),
    "many required members": (
        {"required": list(many(3_000, id)), "properties": many(3_000, lambda n: {"minimum": n})},
        {"required": list(many(3_000, id)), "properties": many(3_000, lambda n: {"minimum": -n})},
    ),
    "anyOf beside anyOf": (
        {"anyOf": tagged(*many(1_500, id))},
        {"anyOf": tagged(*many(1_500, id), kind="number")},
    ),
    "oneOf beside oneOf": (
        {"oneOf": tagged(*many(1_500, id))},
        {"oneOf": tagged(*many(1_500, id), kind="number")},
    ),
    "choices that multiply": (
        {"allOf": [{"anyOf": [{"minimum": n}, {"maxLength": n}]} for n in range(3_000)]},
        {"allOf": [{"anyOf": [{"minimum": n}, {"maxLength": n + 1}]} for n in range(3_000)]},
    ),
    "patterns beside members": (
        {"properties": many(2_000, bool), "patternProperties": many(2_000, bool)},
        {"properties": many(2_000, bool), "patternProperties": many(2_000, lambda n: n > 1)},
    ),
    "a long tuple": (
        {"prefixItems": [{"minimum": n} for n in range(6_000)]},
        {"prefixItems": [{"minimum": n + 1} for n in range(6_000)]},
    ),
    "a long enum": ({"enum": list(range(30_000))}, {"enum": list(range(1, 30_001))}),
    "a chain of members": (
        chained(2_500, {"type": "integer"}, lambda link: {"properties": {"a": link, "b": link}}),
        chained(2_500, {"type": "number"}, lambda link: {"properties": {"a": link, "b": link}}),
    ),
    "a chain in place": (
        chained(4_000, {"type": "number"}, lambda link: link),
        chained(4_000, {"type": "integer"}, lambda link: link),
    ),
    "references that double": (
        chained(60, {"type": "integer"}, both),
        chained(60, {"type": "number"}, both),
    ),
    "as deep as may be": (deep(63, {"type": "number"}), deep(63, {"type": "integer"})),
    "sizes that nothing has": (
        {"type": "array", "minItems": 10**12}, {"type": "array", "minItems": 10**12 + 1},
    ),
    "numbers as large as they get": (
        {"type": "integer", "minimum": 1e300}, {"maximum": 1.7e308, "multipleOf": 1e200},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LARGE)
def test_a_comparison_ends_after_a_bounded_number_of_steps(name: str) -> None:
    for old, new in (LARGE[name], LARGE[name][::-1]):
        assert len(json.dumps(old)) < LIMIT_BYTES
        found = verdict(old, new)
        # Never identical; whether it is proven in time is not what this is about.
        assert found.verdict != "identical"
        assert (found.verdict == "undecidable") <= bool(found.undecided)
        assert (found.verdict == "breaking") == bool(found.broken)


def test_what_takes_too_many_steps_is_undecidable_as_a_whole() -> None:
    found = verdict(*LARGE["choices that multiply"])
    assert (found.verdict, found.undecided) == ("undecidable", ("",))
