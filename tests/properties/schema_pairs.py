"""Pairs of schemas that have to do with each other, and many small instances to try on them."""

from itertools import product
from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "xa")
PATTERNS = ("^x", "a$", "b", "", "^[a-z]$")
DEFINITIONS = ("one", "two")

SCALARS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 3, 6, 0.5, 1.0, 1.5, -2.5, "", "a", "b", "ab", "xa", "aaa",
)  # fmt: skip
FEW: tuple[Any, ...] = (None, True, 0, 1, 2, 0.5, "a", "xab", [], [1], {}, {"a": 1}, {"b": "a"})


def _universe() -> list[Any]:
    found: list[Any] = [*SCALARS, [], {}]
    found += [[each] for each in (*SCALARS, *FEW)]
    found += [list(pair) for pair in product(FEW, repeat=2)]
    found += [[0, 1, each] for each in FEW] + [[[[]]], [[[1]]], [0, 0, 0, 0]]
    found += [{name: each} for name in (*NAMES, "z") for each in (*SCALARS, *FEW)]
    for first, second in (("a", "b"), ("a", "xa"), ("b", "z")):
        found += [{first: one, second: two} for one, two in product(FEW, repeat=2)]
    found += [{"a": 1, "b": each, "z": 0} for each in FEW] + [{"a": {"a": {"a": 1}}}]
    return found


UNIVERSE = _universe()
"""Every value with up to two parts of few kinds; the schemas below are about just such."""

CONSTANTS = st.sampled_from([*SCALARS, *FEW])
BOUNDS = st.sampled_from([-1, 0, 0.5, 1, 2, 3])
SIZES = st.integers(0, 3)
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


def _keywords(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    plain: dict[str, st.SearchStrategy[Any]] = {
        "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), unique=True, min_size=1),
        "enum": st.lists(CONSTANTS, min_size=1, max_size=4),
        "const": CONSTANTS,
        "minimum": BOUNDS,
        "maximum": BOUNDS,
        "exclusiveMinimum": BOUNDS,
        "exclusiveMaximum": BOUNDS,
        "multipleOf": st.sampled_from([0.5, 1, 2, 3]),
        "minLength": SIZES,
        "maxLength": SIZES,
        "pattern": st.sampled_from(PATTERNS),
        "minItems": SIZES,
        "maxItems": SIZES,
        "uniqueItems": st.booleans(),
        "minProperties": SIZES,
        "maxProperties": SIZES,
        "required": st.lists(st.sampled_from(NAMES), unique=True, max_size=2),
    }
    uninterpreted: dict[str, st.SearchStrategy[Any]] = {
        "not": inner,
        "if": inner,
        "then": inner,
        "contains": inner,
        "minContains": SIZES,
        "propertyNames": inner,
        "dependentRequired": st.dictionaries(
            st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), unique=True, max_size=1)
        ),
        "unevaluatedProperties": inner,
        "format": st.just("email"),
    }
    nested: dict[str, st.SearchStrategy[Any]] = {
        "$ref": st.sampled_from(["#", *(f"#/$defs/{name}" for name in DEFINITIONS)]),
        "allOf": several,
        "anyOf": several,
        "oneOf": several,
        "prefixItems": several,
        "items": inner,
        "properties": st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
        "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), inner, max_size=2),
        "additionalProperties": inner,
    }
    groups = st.sampled_from([plain, plain, plain, nested, nested, nested, nested, uninterpreted])
    one = groups.flatmap(lambda group: st.sampled_from(sorted(group))).flatmap(
        lambda name: st.tuples(st.just(name), {**plain, **nested, **uninterpreted}[name])
    )
    return st.lists(one, min_size=1, max_size=4).map(dict)


SCHEMAS = st.recursive(
    st.booleans() | st.sampled_from(TYPES).map(lambda name: {"type": name}),
    _keywords,
    max_leaves=6,
)


@st.composite
def documents(draw: st.DrawFn) -> Any:
    """A schema with definitions that it may refer to."""
    schema = draw(SCHEMAS)
    if not isinstance(schema, dict):
        return schema
    return {**schema, "$defs": {name: draw(SCHEMAS) for name in DEFINITIONS}}


@st.composite
def changed(draw: st.DrawFn, schema: Any, depth: int = 0) -> Any:
    """The schema with a change or two somewhere in it."""
    if not isinstance(schema, dict) or not schema or (depth and draw(st.integers(0, 3)) == 0):
        return draw(
            st.sampled_from(
                [
                    lambda s: {"anyOf": [s, True]},
                    lambda s: {"anyOf": [{"type": "null"}, s]},
                    lambda s: {"allOf": [s, {"type": ["number", "object", "null"]}]},
                    lambda s: {"oneOf": [s, {"type": "null"}]},
                    lambda s: {"allOf": [s]},
                    lambda s: {**s, "type": "integer"} if isinstance(s, dict) else not s,
                ]
            )
        )(schema)
    keyword = draw(st.sampled_from(sorted(schema)))
    value = schema[keyword]
    rest = {name: part for name, part in schema.items() if name != keyword}
    what = draw(st.sampled_from(["drop", "within", "within", "within", "other"]))
    if what == "drop" and keyword != "$defs":
        return rest
    if what == "other" and keyword != "$defs":
        extra = draw(_keywords(st.booleans() | st.sampled_from(TYPES).map(lambda t: {"type": t})))
        return {**schema, **extra}
    if isinstance(value, bool):
        return {**schema, keyword: not value}
    if isinstance(value, int | float):
        return {**schema, keyword: max(value + draw(st.sampled_from([-1, 1])), 0.5)
                if keyword == "multipleOf" else draw(SIZES)
                if keyword.startswith(("min", "max")) and not keyword.endswith("imum")
                else value + draw(st.sampled_from([-1, 1]))}  # fmt: skip
    if keyword in ("required", "enum"):
        return {**schema, keyword: value[:-1]} if len(value) > 1 else rest
    if isinstance(value, list) and value and keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
        index = draw(st.integers(0, len(value) - 1))
        part = draw(changed(value[index], depth + 1))
        return {**schema, keyword: [*value[:index], part, *value[index + 1 :]]}
    named = ("properties", "patternProperties", "$defs")
    if isinstance(value, dict) and value and keyword in named:
        name = draw(st.sampled_from(sorted(value)))
        return {**schema, keyword: {**value, name: draw(changed(value[name], depth + 1))}}
    if keyword in ("items", "additionalProperties", "not", "if", "contains"):
        return {**schema, keyword: draw(changed(value, depth + 1))}
    return rest if keyword != "$defs" else schema


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Any, Any]:
    """Two schemas, most often one a change of the other."""
    first = draw(documents())
    if draw(st.integers(0, 9)) == 0:
        return first, draw(documents())
    second = draw(changed(first))
    if draw(st.booleans()):
        second = draw(changed(second))
    return (first, second) if draw(st.booleans()) else (second, first)
