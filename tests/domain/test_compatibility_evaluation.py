"""Whether an instance is valid, as far as a comparison of schemas knows, and what it misses."""

from typing import Any

import pytest

from adapters.contracts.engine import compiled
from domain.compatibility.budget import Budget
from domain.compatibility.documents import Document, Node, Numbers
from domain.compatibility.evaluation import MAX_DEPTH, Evaluation, Truth
from tests.domain.test_compatibility_matrix import SCALARS, SCHEMAS

MUCH = 10**9


def root(schema: Any) -> Node:
    return Document(schema, 0, Numbers(), Budget(MUCH)).root


def valid(schema: Any, value: Any) -> Truth:
    return Evaluation(Budget(MUCH)).valid([root(schema)], value)


FEW: list[Any] = [
    *(*SCALARS, [], [0], ["a"], [0, 0], [0, 1], [0, "a"], ["a", 0], [0, 1, 0], [[0]], [["a"]]),
    *({}, {"a": 0}, {"a": "x"}, {"b": 0}, {"a": 0, "b": "x"}, {"a": 0, "z": 1}, {"xa": 0}),
    *({"xa": "a"}, {"a": {"a": {"a": "x"}}}, {"a": {"a": {"a": 0}}}, {"a": "x", "b": 0, "xa": 2}),
]


@pytest.mark.parametrize("group", SCHEMAS)
def test_an_evaluation_says_what_the_engine_says(group: str) -> None:
    for schema in SCHEMAS[group]:
        engine = compiled(schema)
        for value in FEW:
            assert valid(schema, value) is engine.is_valid(value), (schema, value)


UNREAD = {"pattern": "^[a-z]"}
NEVER = {"patternProperties": {"^[a-z]": False}}


@pytest.mark.parametrize(
    ("schema", "value", "known"),
    [
        ({"not": {"const": 1}}, 1, None),
        ({"not": {"const": 1}, "type": "string"}, 1, False),
        ({"contains": False}, "a", True),
        ({"contains": False}, [], None),
        ({"propertyNames": False}, {}, None),
        ({"propertyNames": False}, 1, True),
        ({"format": "email"}, 1, None),
        (UNREAD, "a", None),
        (UNREAD, 1, True),
        ({"multipleOf": 0.1}, 0.3, None),
        ({"items": UNREAD}, ["a"], None),
        ({"items": UNREAD, "maxItems": 0}, ["a"], False),
        ({"prefixItems": [UNREAD, {"const": 0}]}, ["a", 1], False),
        ({"properties": {"a": UNREAD, "b": True}}, {"a": "a", "b": 1}, None),
        ({"anyOf": [UNREAD, {"type": "number"}]}, "a", None),
        ({"anyOf": [{"type": "number"}, UNREAD, {"type": "null"}]}, "a", None),
        ({"anyOf": [UNREAD, {"type": "string"}]}, "a", True),
        ({"oneOf": [UNREAD, {"type": "string"}]}, "a", None),
        ({"oneOf": [UNREAD, {"type": "string"}, {"const": "a"}]}, "a", False),
        ({"allOf": [UNREAD, {"type": "number"}]}, "a", False),
        ({"allOf": [UNREAD, True]}, "a", None),
        ({"$ref": "#/nowhere"}, 1, None),
        ({"$ref": "#/nowhere", "type": "null"}, 1, False),
        # Whether the pattern has the name is not known: it matters where the value would not do.
        (NEVER, {"a": 1}, None),
        (NEVER, {}, True),
        ({"patternProperties": {"^[a-z]": {"type": "number"}}}, {"a": 1}, True),
        ({"patternProperties": {"^[a-z]": False, "^a": False}}, {"a": 1}, False),
        ({"patternProperties": {"^a": False, "^[a-z]": False}}, {"a": 1}, False),
        ({"patternProperties": {"^[a-z]": True}, "additionalProperties": False}, {"a": 1}, None),
        ({"patternProperties": {"^[a-z]": True}, "additionalProperties": True}, {"a": 1}, True),
        (
            {"patternProperties": {"^[a-z]": True}, "additionalProperties": {"type": "number"}},
            {"a": 1, "b": "x"},
            None,
        ),
        (
            {
                "properties": {"b": True},
                "patternProperties": {"^[a-z]": True, "^a": True},
                "additionalProperties": False,
            },
            {"a": 1, "b": "x"},
            True,
        ),
        (
            {"patternProperties": {"^a": {"type": "null"}, "^[a-z]": True},
             "additionalProperties": False},
            {"b": 1, "a": 1},
            False,
        ),
    ],
)  # fmt: skip
def test_what_is_not_known_is_neither_valid_nor_not(
    schema: Any, value: Any, known: bool | None
) -> None:
    assert valid(schema, value) is known


@pytest.mark.parametrize(
    ("schema", "value", "missed"),
    [
        (False, 1, [""]),
        (True, 1, []),
        ({"minimum": 2, "maximum": 0}, 1, ["/minimum", "/maximum"]),
        ({"items": {"minimum": 2}, "minItems": 3}, [1, 3], ["/items/minimum", "/minItems"]),
        ({"prefixItems": [{"const": 1}, {"const": 2}]}, [2, 1], ["/prefixItems/0/const",
                                                               "/prefixItems/1/const"]),
        ({"properties": {"a/b": False}}, {"a/b": 1}, ["/properties/a~1b"]),
        ({"patternProperties": {"^a": False, "^[a-z]": False}}, {"a": 1},
         ["/patternProperties/^a"]),
        ({"additionalProperties": {"type": "null"}}, {"a": 1}, ["/additionalProperties/type"]),
        ({"allOf": [{"const": 2}, {"const": 1}, {"minimum": 2}]}, 1,
         ["/allOf/0/const", "/allOf/2/minimum"]),
        ({"anyOf": [{"const": 2}, False]}, 1, ["/anyOf"]),
        ({"oneOf": [True, True]}, 1, ["/oneOf"]),
        ({"$ref": "#/$defs/x", "$defs": {"x": {"const": 2}}}, 1, ["/$defs/x/const"]),
        ({"not": {"const": 1}, "const": 2}, 1, ["/const"]),
        ({"required": ["a"], "minProperties": 1}, {}, ["/required", "/minProperties"]),
        ({"required": ["a"]}, 1, []),
    ],
)  # fmt: skip
def test_the_keywords_that_a_value_misses_are_named(
    schema: Any, value: Any, missed: list[str]
) -> None:
    assert Evaluation(Budget(MUCH)).missed(root(schema), value) == missed


DEEP: dict[str, tuple[Any, Any]] = {
    "allOf": (lambda inner: {"allOf": [inner]}, lambda value: value),
    "anyOf": (lambda inner: {"anyOf": [inner]}, lambda value: value),
    "oneOf": (lambda inner: {"oneOf": [inner]}, lambda value: value),
    "items": (lambda inner: {"items": inner}, lambda value: [value]),
    "prefixItems": (lambda inner: {"prefixItems": [inner]}, lambda value: [value]),
    "properties": (lambda inner: {"properties": {"a": inner}}, lambda value: {"a": value}),
    "patterns": (lambda inner: {"patternProperties": {"a": inner}}, lambda value: {"a": value}),
    "unread": (lambda inner: {"patternProperties": {"[a]": inner}}, lambda value: {"a": value}),
    "additional": (lambda inner: {"additionalProperties": inner}, lambda value: {"a": value}),
    "others": (
        lambda inner: {"patternProperties": {"[a]": True}, "additionalProperties": inner},
        lambda value: {"a": value},
    ),
}


@pytest.mark.parametrize("keyword", DEEP)
def test_an_instance_is_followed_so_far_into_a_schema_and_no_further(keyword: str) -> None:
    in_schema, in_value = DEEP[keyword]
    schema: Any = {"const": 1}
    value: Any = 1
    for _ in range(MAX_DEPTH):
        schema, value = in_schema(schema), in_value(value)
    assert valid(schema, value) is True
    assert valid(in_schema(schema), in_value(value)) is None


def test_a_chain_of_references_is_followed_so_far_and_no_further() -> None:
    def linked(length: int) -> Any:
        links = {f"d{n}": {"$ref": f"#/$defs/d{n + 1}"} for n in range(length)}
        return {"$ref": "#/$defs/d0", "$defs": {**links, f"d{length}": {"const": 1}}}

    assert valid(linked(MAX_DEPTH - 1), 1) is True
    assert valid(linked(MAX_DEPTH), 1) is None


@pytest.mark.parametrize(
    ("schema", "keyword", "value", "met"),
    [
        ({"minLength": 2}, "minLength", "a", False),
        ({"minLength": 2}, "minLength", "ab", True),
        ({"minLength": 2}, "minLength", 1, True),
        ({"contains": True}, "contains", "a", True),
        ({"contains": True}, "contains", [], None),
        ({"not": True}, "not", "a", None),
        ({"title": "a"}, "title", "a", True),
    ],
)
def test_one_keyword_alone_is_met_or_not(
    schema: Any, keyword: str, value: Any, met: bool | None
) -> None:
    assert Evaluation(Budget(MUCH)).meets(root(schema), keyword, value) is met
