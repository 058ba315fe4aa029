"""API section 5, "Staleness": of any schema at all, what changes its fingerprint."""

import json
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.strategies import json_values
from tests.domain.test_fingerprints import ANNOTATIONS, fingerprint

names = st.sampled_from(["a", "b", "title", "description", "properties", "const", "x y"])
SUBSCHEMAS = ("items", "not", "additionalProperties", "if")
ARRAYS = ("allOf", "prefixItems")
MAPS = ("properties", "$defs", "patternProperties")


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", "string", ["number", "null"]]),
            "minimum": st.integers(-3, 3),
            "multipleOf": st.sampled_from([0.5, 2.0]),
            "required": st.lists(names, max_size=2),
            "enum": st.lists(json_values, max_size=2),
            "const": json_values,
            "default": json_values,
            **dict.fromkeys(SUBSCHEMAS, inner),
            **dict.fromkeys(ARRAYS, st.lists(inner, min_size=1, max_size=2)),
            **dict.fromkeys(MAPS, st.dictionaries(names, inner, max_size=2)),
        },
    )


schemas = st.recursive(st.booleans() | _schemas(st.booleans()), _schemas, max_leaves=8)
schemas_with_keywords = schemas.filter(lambda schema: isinstance(schema, dict) and schema)


def shuffled(value: Any, random: Random) -> Any:
    """The same value with the keys of every object in another order."""
    if isinstance(value, dict):
        items = [(key, shuffled(part, random)) for key, part in value.items()]
        random.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        return [shuffled(part, random) for part in value]
    return value


def annotated(schema: Any, random: Random) -> Any:
    """The same schema with annotations at some places where a schema stands."""
    if not isinstance(schema, dict):
        return schema
    result: dict[str, Any] = {}
    for key, value in schema.items():
        if key in SUBSCHEMAS:
            result[key] = annotated(value, random)
        elif key in ARRAYS:
            result[key] = [annotated(part, random) for part in value]
        elif key in MAPS:
            result[key] = {name: annotated(part, random) for name, part in value.items()}
        else:
            result[key] = value
    for annotation in random.sample(ANNOTATIONS, random.randint(0, 3)):
        result[annotation] = random.choice([True, "text", ["an", "example"], {"type": "string"}])
    return result


def keywords(schema: Any) -> list[tuple[dict[str, Any], str]]:
    """Every keyword of a schema and of the schemas in it, with the object that it is in."""
    if not isinstance(schema, dict):
        return []
    found = [(schema, key) for key in schema]
    for key, value in schema.items():
        if key in SUBSCHEMAS:
            found += keywords(value)
        elif key in ARRAYS:
            found += [each for part in value for each in keywords(part)]
        elif key in MAPS:
            found += [each for part in value.values() for each in keywords(part)]
    return found


def another(value: Any) -> Any:
    """A JSON value that is not this one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return 7 if value != 7 else 8
    if isinstance(value, str):
        return value + "x"
    if isinstance(value, list):
        return [*value, "more"]
    if isinstance(value, dict):
        return {**value, "more": True}
    return "not null"


@settings(max_examples=80, deadline=None)
@given(schema=schemas, random=st.randoms(use_true_random=False))
def test_order_annotations_and_white_space_never_change_a_fingerprint(
    schema: Any, random: Random
) -> None:
    varied = shuffled(annotated(schema, random), random)
    indent = random.choice([None, 0, 3])
    assert fingerprint(json.dumps(varied, indent=indent)) == fingerprint(schema)


@settings(max_examples=80, deadline=None)
@given(schema=schemas_with_keywords, random=st.randoms(use_true_random=False))
def test_another_value_of_any_keyword_always_changes_the_fingerprint(
    schema: Any, random: Random
) -> None:
    before = fingerprint(schema)
    changed = json.loads(json.dumps(schema))
    within, key = random.choice(keywords(changed))
    within[key] = another(within[key])
    assert fingerprint(changed) != before


@settings(max_examples=80, deadline=None)
@given(schema=schemas_with_keywords, random=st.randoms(use_true_random=False))
def test_leaving_any_keyword_out_always_changes_the_fingerprint(
    schema: Any, random: Random
) -> None:
    before = fingerprint(schema)
    changed = json.loads(json.dumps(schema))
    within, key = random.choice(keywords(changed))
    del within[key]
    assert fingerprint(changed) != before
