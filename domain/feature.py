"""Features: what a domain asks of its services, and how values for it are resolved.

API section 3, "Feature", and section 5, "Features". Whether a value keeps to a schema
is asked of a function that is given, since no validator belongs to the domain.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

import msgspec

from domain.changes import escape
from domain.errors import FieldError

NAME_LENGTH = 128
MAX_FEATURES = 500
MAX_VALUES_BYTES = 256 * 1024
"""Of the JSON of all values that one service is given."""

JsonSchema = Annotated[
    msgspec.Raw,
    msgspec.Meta(
        description="A JSON Schema Draft 2020-12 document, up to 256 KiB and 64 levels deep; its "
        "`default` is the value where a service is given none.",
        examples=[{"type": "integer", "minimum": 0, "maximum": 23, "default": 6}],
        extra_json_schema={"type": ["object", "boolean"]},
    ),
]

Values = dict[str, msgspec.Raw]
"""Values of features by their names, each as its JSON."""


class Feature(msgspec.Struct, frozen=True, kw_only=True):
    """A named value that every service of a domain has, must have where it is `mandatory`."""

    name: str
    json_schema: JsonSchema
    mandatory: bool = False


class Resolved(msgspec.Struct, frozen=True):
    """The value of every feature that has one; `errors` have pointers below `/static_features`."""

    values: Values
    errors: tuple[FieldError, ...] = ()


Validate = Callable[[Feature, msgspec.Raw], Sequence[FieldError]]
"""What is wrong with a value by a feature's schema, `path` a pointer into the value."""

MAX_ERRORS = 20


def resolve(
    features: Sequence[Feature], provided: Mapping[str, msgspec.Raw], validate: Validate
) -> Resolved:
    """The value given by the caller, else the default, else none: an error where it is mandatory.

    Each value is validated. A value for no feature is an error too.
    """
    values: Values = {}
    errors: list[FieldError] = []
    known = {feature.name for feature in features}
    for name in provided:
        if name not in known:
            path = f"/static_features/{escape(name)}"
            errors.append(FieldError(path=path, message="is no feature of this domain"))
    for feature in features:
        path = f"/static_features/{escape(feature.name)}"
        value = provided.get(feature.name, default_of(feature))
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def default_of(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def definition_errors(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/features", message=f"expected at most {MAX_FEATURES}"))
    seen: set[str] = set()
    for index, feature in enumerate(features):
        path = f"/features/{index}"
        if feature.name in seen:
            errors.append(FieldError(path=f"{path}/name", message="is used twice"))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def same_values(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def _canonical(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")
