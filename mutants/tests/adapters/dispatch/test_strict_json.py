"""Outputs as JSON: for any value, what is encoded is that value, or nothing is."""

import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.dispatch.strict_json import MAX_CONTAINERS, MAX_DEPTH, NotJson, strict_json
from adapters.http import json_body

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**64), 2**65)
    | st.floats()
    | st.text()
    | st.text(st.characters(categories=["Cs", "Lu"]), max_size=3)
)
VALUES = st.recursive(
    SCALARS,
    lambda children: (
        st.lists(children) | st.tuples(children, children) | st.dictionaries(st.text(), children)
    ),
    max_leaves=30,
)


def is_json(value: Any) -> bool:
    """The rule once more, as simply as it can be said."""
    if isinstance(value, list | tuple):
        return all(map(is_json, value))
    if isinstance(value, dict):
        return all(map(is_json, [*value, *value.values()]))
    if isinstance(value, str):
        return not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value)
    if isinstance(value, float):
        return math.isfinite(value)
    return not isinstance(value, int) or -(2**63) <= value < 2**64


def as_read(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return list(map(as_read, value))
    if isinstance(value, dict):
        return {key: as_read(child) for key, child in value.items()}
    return value


@given(VALUES)
@example([1.0] * 3 + [math.nan])
@example([2**64 - 1, 2**64])
@example([[], ()])
def test_what_is_encoded_is_the_value_and_the_api_would_take_it(value: Any) -> None:
    if not is_json(value):
        with pytest.raises(NotJson):
            strict_json(value, max_bytes=1_000_000)
        return
    encoded = strict_json(value, max_bytes=1_000_000)
    assert json.loads(encoded) == as_read(value)
    json_body.check_json(encoded)


@given(VALUES.filter(is_json))
def test_the_limit_is_exact(value: Any) -> None:
    size = len(strict_json(value, max_bytes=1_000_000))
    assert len(strict_json(value, max_bytes=size)) == size
    with pytest.raises(NotJson, match="larger than"):
        strict_json(value, max_bytes=size - 1)


def test_the_limits_are_those_of_the_api() -> None:
    assert (MAX_DEPTH, MAX_CONTAINERS) == (json_body.MAX_DEPTH, json_body.MAX_CONTAINERS)
