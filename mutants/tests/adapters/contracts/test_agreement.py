"""The engine and the reference implementation agree, on schemas and instances at random."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry

from adapters.contracts.engine import compiled
from adapters.contracts.schemas import SchemaChecker
from adapters.contracts.validation import ContractValidator

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
TYPE = st.sampled_from(TYPES)
# Of what both engines read alike: the differences of their regular expressions are by design.
PATTERNS = ("^a", "b$", "^[a-c]*$", "a|b", "(ab)+", "c{2,3}", "")
NAMES = st.sampled_from(["a", "b", "ab", "c/d", "~", ""])
TEXTS = st.text("abc/~é", max_size=4)
# Halves: a multiple of 0.1 depends on how an engine rounds.
NUMBERS = st.integers(-6, 6) | st.integers(-12, 12).map(lambda n: n / 2)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=10,
)
SIZES = st.integers(0, 3)
DEFINITIONS = ("one", "two", "three")


def schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    named = st.dictionaries(NAMES, inner, max_size=3)
    references = [f"#/$defs/{name}" for name in DEFINITIONS] + ["#", "#anchored", "embedded"]
    return st.fixed_dictionaries(
        {},
        optional={
            "$ref": st.sampled_from(references),
            "$dynamicRef": st.sampled_from(["#dynamic", "#anchored"]),
            "type": TYPE | st.lists(TYPE, unique=True, min_size=1),
            "enum": st.lists(VALUES, max_size=4),
            "const": VALUES,
            "minimum": NUMBERS,
            "maximum": NUMBERS,
            "exclusiveMinimum": NUMBERS,
            "exclusiveMaximum": NUMBERS,
            "multipleOf": st.sampled_from([0.5, 1, 1.5, 2, 3]),
            "minLength": SIZES,
            "maxLength": SIZES,
            "pattern": st.sampled_from(PATTERNS),
            "format": st.sampled_from(["email", "date-time"]),
            "minItems": SIZES,
            "maxItems": SIZES,
            "uniqueItems": st.booleans(),
            "contains": inner,
            "minContains": SIZES,
            "maxContains": SIZES,
            "items": inner,
            "prefixItems": several,
            "unevaluatedItems": inner,
            "properties": named,
            "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), inner, max_size=2),
            "additionalProperties": inner,
            "propertyNames": inner,
            "unevaluatedProperties": inner,
            "required": st.lists(NAMES, unique=True, max_size=2),
            "dependentRequired": st.dictionaries(
                NAMES, st.lists(NAMES, unique=True, max_size=2), max_size=2
            ),
            "dependentSchemas": named,
            "minProperties": SIZES,
            "maxProperties": SIZES,
            "allOf": several,
            "anyOf": several,
            "oneOf": several,
            "not": inner,
            "if": inner,
            "then": inner,
            "else": inner,
        },
    )  # fmt: skip


def sparse(schema: Any) -> st.SearchStrategy[Any]:
    """A few of the keywords: with all of them hardly anything is valid."""
    if not isinstance(schema, dict):
        return st.just(schema)
    few = st.sets(st.sampled_from(sorted(schema) or [""]), max_size=4)
    references = st.sampled_from([set(), set(), {"$ref"}, {"$dynamicRef"}])
    return st.builds(set.union, few, references).map(
        lambda kept: {keyword: value for keyword, value in schema.items() if keyword in kept}
    )


SCHEMAS = st.recursive(
    st.booleans() | st.sampled_from(TYPES).map(lambda name: {"type": name}),
    lambda inner: schemas(inner).flatmap(sparse),
    max_leaves=8,
)


@st.composite
def documents(draw: st.DrawFn) -> Any:
    schema = draw(SCHEMAS)
    if not isinstance(schema, dict):
        return schema
    definitions = {name: draw(SCHEMAS) for name in DEFINITIONS}
    anchored = {"$anchor": "anchored", "$dynamicAnchor": "dynamic", "items": draw(SCHEMAS)}
    embedded = {"$id": "embedded", "$dynamicAnchor": "dynamic", "properties": {"a": {"$ref": "#"}}}
    embedded["$defs"] = {"anchored": {"$anchor": "anchored", "type": draw(st.sampled_from(TYPES))}}
    return {
        "$id": "https://example.com/root",
        **schema,
        "$defs": {**definitions, "four": anchored, "five": embedded},
    }


@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(documents(), st.lists(VALUES, min_size=1, max_size=6))
def test_both_engines_take_what_the_checker_accepts_and_agree_on_instances(
    schema: Any, instances: list[Any]
) -> None:
    document = json.dumps(schema).encode()
    if SchemaChecker().check(document):
        return  # a loop, most often
    engine = compiled(schema)
    reference: Any = Draft202012Validator(schema, registry=Registry())
    validator = ContractValidator()
    for instance in instances:
        valid = engine.is_valid(instance)
        assert valid == reference.is_valid(instance)
        assert valid == (validator.errors("f", document, instance) == ())


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents(), st.lists(VALUES, min_size=1, max_size=4))
def test_what_is_invalid_is_explained_by_the_reference(schema: Any, instances: list[Any]) -> None:
    document = json.dumps(schema).encode()
    if SchemaChecker().check(document):
        return
    validator = ContractValidator()
    for instance in instances:
        for error in validator.errors("f", document, instance):
            assert not error.message.startswith("the value")  # the engine's way to put it
            at(instance, error.path)


ODDITIES = st.sampled_from(
    ["", "#", "#/", "#/$defs", "#/$defs/a", "#a", "a", "b#a", "a#", "b#/$defs/a", "#/x", "#/x/a",
     "#/allOf/0", "#/allOf/00", "#/items", "#/properties", "/a", "//", "http://[", "urn:a:b", "#%",
     "#/%61", "https://json-schema.org/draft/2020-12/schema"]
)  # fmt: skip
NONSENSE: st.SearchStrategy[Any] = st.sampled_from(
    [None, 0, -1, 2**64, 1e308, "\0", "\ud800", "string", [], [{}], {}]
)


def wild(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.dictionaries(NAMES, inner, max_size=2)
    several = st.lists(inner, max_size=2)
    return st.fixed_dictionaries(
        {},
        optional={
            "$ref": ODDITIES,
            "$dynamicRef": ODDITIES,
            "$id": ODDITIES,
            "$anchor": st.sampled_from(["a", "b", "/", ""]),
            "$dynamicAnchor": st.sampled_from(["a", "b", "1"]),
            "$schema": ODDITIES,
            "$defs": named,
            "allOf": several,
            "items": inner,
            "not": inner,
            "prefixItems": several,
            "properties": named,
            "unevaluatedProperties": inner,
            "pattern": st.sampled_from(["(", "(?=a)", "a{9999}{9999}", "[a-"]),
            "const": VALUES,
            "type": ODDITIES | TYPE,
            "x": named | inner,
        },
    )


WILD = st.recursive(
    st.booleans() | NONSENSE | TYPE.map(lambda name: {"type": name}),
    lambda inner: wild(inner).flatmap(sparse),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(WILD)
def test_any_json_at_all_is_answered_and_what_is_accepted_can_be_used(document: Any) -> None:
    errors = SchemaChecker().check(json.dumps(document).encode())
    for error in errors:
        at(document, error.path)
        assert json.dumps(error.message, ensure_ascii=False).encode()
    if not errors:
        meta: Any = Draft202012Validator(Draft202012Validator.META_SCHEMA)
        assert meta.is_valid(document)
        reference: Any = Draft202012Validator(document, registry=Registry())
        for instance in (None, "a", 1, [], [[1]], {}, {"a": {"b": 1}}):
            assert reference.is_valid(instance) == compiled(document).is_valid(instance)


def at(document: Any, pointer: str) -> Any:
    """What a pointer leads to; fails for one that leads nowhere."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document
