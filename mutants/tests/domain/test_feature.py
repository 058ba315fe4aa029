"""How features are resolved: given, else the default, else an error where it is mandatory."""

from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import FieldError
from domain.feature import (
    MAX_ERRORS,
    Feature,
    default_of,
    definition_errors,
    resolve,
    same_values,
)

NAMES = ("size", "opening hour", "a/b~c", "größe")


def validate(feature: Feature, value: msgspec.Raw) -> Sequence[FieldError]:
    """A validator of integers: anything else is wrong at /x."""
    plain = msgspec.json.decode(value)
    good = isinstance(plain, int) and not isinstance(plain, bool)
    return () if good else [FieldError(path="/x", message=f"{feature.name}: no integer")]


def feature(name: str, default: Any, *, mandatory: bool) -> Feature:
    schema: dict[str, Any] = {"type": "integer"}
    if default is not None:
        schema["default"] = default
    return Feature(
        name=name, json_schema=msgspec.Raw(msgspec.json.encode(schema)), mandatory=mandatory
    )


definitions = st.lists(
    st.builds(
        feature,
        st.sampled_from(NAMES),
        st.none() | st.integers(0, 3) | st.just("text"),
        mandatory=st.booleans(),
    ),
    unique_by=lambda each: each.name,
)
provisions = st.dictionaries(
    st.sampled_from((*NAMES, "unknown")),
    (st.integers(0, 3) | st.just("text")).map(lambda v: msgspec.Raw(msgspec.json.encode(v))),
)


@given(features=definitions, provided=provisions)
def test_every_feature_is_given_or_defaulted_or_wrong(
    features: list[Feature], provided: dict[str, msgspec.Raw]
) -> None:
    resolved = resolve(features, provided, validate)
    wrong = {error.path.split("/")[2] for error in resolved.errors}
    known = {each.name for each in features}
    expected_wrong = {name for name in provided if name not in known}
    for each in features:
        value = provided.get(each.name)
        if value is None:
            value = default_of(each)
        assert resolved.values.get(each.name) == value
        if (value is None and each.mandatory) or (value is not None and validate(each, value)):
            expected_wrong.add(each.name)
    assert set(resolved.values) <= known
    escaped = {name.replace("~", "~0").replace("/", "~1") for name in expected_wrong}
    assert wrong == escaped


def test_what_is_not_there_and_need_not_be_is_left_out() -> None:
    optional = feature("size", None, mandatory=False)
    assert resolve([optional], {}, validate).values == {}
    assert resolve([optional], {}, validate).errors == ()


def test_errors_are_bounded() -> None:
    many = {f"unknown-{number}": msgspec.Raw(b"1") for number in range(100)}
    assert len(resolve([], many, validate).errors) == MAX_ERRORS


def test_a_null_that_is_given_is_a_value() -> None:
    given_null = {"size": msgspec.Raw(b"null")}
    [error] = resolve([feature("size", 1, mandatory=True)], given_null, validate).errors
    assert error.path == "/static_features/size/x"


def test_only_a_default_of_the_schema_itself_counts() -> None:
    for schema, default in [
        (b"true", None),
        (b'{"properties":{"default":{}}}', None),
        (b'{"default":null}', b"null"),
        (b' {"default" : [1, 2]}', b"[1, 2]"),
        (b'{"def\\u0061ult":7}', b"7"),
    ]:
        found = default_of(Feature(name="x", json_schema=msgspec.Raw(schema)))
        assert (None if found is None else bytes(found)) == default


def test_definitions_are_wrong_where_a_name_or_a_default_is() -> None:
    features = [
        feature("size", "text", mandatory=False),
        feature("size", 1, mandatory=True),
    ]
    found = [error.path for error in definition_errors(features, validate)]
    assert found == ["/features/0/json_schema/default/x", "/features/1/name"]


@given(st.dictionaries(st.text(max_size=3), st.integers(-3, 3), max_size=3))
def test_values_are_the_same_whatever_their_spacing(plain: dict[str, int]) -> None:
    one = {name: msgspec.Raw(f'{{"a":{value},"b":0}}'.encode()) for name, value in plain.items()}
    other = {
        name: msgspec.Raw(f'{{ "b": 0, "a": {value}}}'.encode()) for name, value in plain.items()
    }
    assert same_values(one, other)
    more = {**other, "more": msgspec.Raw(b"1")}
    assert not same_values(one, more)
    for name in plain:
        changed = {**other, name: msgspec.Raw(b'"changed"')}
        assert not same_values(one, changed)
