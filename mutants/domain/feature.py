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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_resolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_resolve__mutmut)
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


def x_resolve__mutmut_orig(
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


def x_resolve__mutmut_1(
    features: Sequence[Feature], provided: Mapping[str, msgspec.Raw], validate: Validate
) -> Resolved:
    """The value given by the caller, else the default, else none: an error where it is mandatory.

    Each value is validated. A value for no feature is an error too.
    """
    values: Values = None
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


def x_resolve__mutmut_2(
    features: Sequence[Feature], provided: Mapping[str, msgspec.Raw], validate: Validate
) -> Resolved:
    """The value given by the caller, else the default, else none: an error where it is mandatory.

    Each value is validated. A value for no feature is an error too.
    """
    values: Values = {}
    errors: list[FieldError] = None
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


def x_resolve__mutmut_3(
    features: Sequence[Feature], provided: Mapping[str, msgspec.Raw], validate: Validate
) -> Resolved:
    """The value given by the caller, else the default, else none: an error where it is mandatory.

    Each value is validated. A value for no feature is an error too.
    """
    values: Values = {}
    errors: list[FieldError] = []
    known = None
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


def x_resolve__mutmut_4(
    features: Sequence[Feature], provided: Mapping[str, msgspec.Raw], validate: Validate
) -> Resolved:
    """The value given by the caller, else the default, else none: an error where it is mandatory.

    Each value is validated. A value for no feature is an error too.
    """
    values: Values = {}
    errors: list[FieldError] = []
    known = {feature.name for feature in features}
    for name in provided:
        if name in known:
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


def x_resolve__mutmut_5(
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
            path = None
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


def x_resolve__mutmut_6(
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
            path = f"/static_features/{escape(None)}"
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


def x_resolve__mutmut_7(
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
            errors.append(None)
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


def x_resolve__mutmut_8(
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
            errors.append(FieldError(path=None, message="is no feature of this domain"))
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


def x_resolve__mutmut_9(
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
            errors.append(FieldError(path=path, message=None))
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


def x_resolve__mutmut_10(
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
            errors.append(FieldError(message="is no feature of this domain"))
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


def x_resolve__mutmut_11(
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
            errors.append(FieldError(path=path, ))
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


def x_resolve__mutmut_12(
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
            errors.append(FieldError(path=path, message="XXis no feature of this domainXX"))
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


def x_resolve__mutmut_13(
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
            errors.append(FieldError(path=path, message="IS NO FEATURE OF THIS DOMAIN"))
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


def x_resolve__mutmut_14(
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
        path = None
        value = provided.get(feature.name, default_of(feature))
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_15(
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
        path = f"/static_features/{escape(None)}"
        value = provided.get(feature.name, default_of(feature))
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_16(
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
        value = None
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_17(
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
        value = provided.get(None, default_of(feature))
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_18(
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
        value = provided.get(feature.name, None)
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_19(
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
        value = provided.get(default_of(feature))
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_20(
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
        value = provided.get(feature.name, )
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_21(
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
        value = provided.get(feature.name, default_of(None))
        if value is None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_22(
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
        if value is not None:
            if feature.mandatory:
                errors.append(FieldError(path=path, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_23(
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
                errors.append(None)
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_24(
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
                errors.append(FieldError(path=None, message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_25(
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
                errors.append(FieldError(path=path, message=None))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_26(
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
                errors.append(FieldError(message="is mandatory and has no default"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_27(
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
                errors.append(FieldError(path=path, ))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_28(
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
                errors.append(FieldError(path=path, message="XXis mandatory and has no defaultXX"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_29(
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
                errors.append(FieldError(path=path, message="IS MANDATORY AND HAS NO DEFAULT"))
            continue
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_30(
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
            break
        wrong = validate(feature, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_31(
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
        wrong = None
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_32(
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
        wrong = validate(None, value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_33(
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
        wrong = validate(feature, None)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_34(
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
        wrong = validate(value)
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_35(
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
        wrong = validate(feature, )
        errors += [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_36(
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
        errors = [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_37(
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
        errors -= [FieldError(path=path + each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_38(
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
        errors += [FieldError(path=None, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_39(
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
        errors += [FieldError(path=path + each.path, message=None) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_40(
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
        errors += [FieldError(message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_41(
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
        errors += [FieldError(path=path + each.path, ) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_42(
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
        errors += [FieldError(path=path - each.path, message=each.message) for each in wrong]
        values[feature.name] = value
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_43(
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
        values[feature.name] = None
    return Resolved(values, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_44(
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
    return Resolved(None, tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_45(
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
    return Resolved(values, None)


def x_resolve__mutmut_46(
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
    return Resolved(tuple(errors[:MAX_ERRORS]))


def x_resolve__mutmut_47(
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
    return Resolved(values, )


def x_resolve__mutmut_48(
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
    return Resolved(values, tuple(None))

mutants_x_resolve__mutmut['_mutmut_orig'] = x_resolve__mutmut_orig # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_1'] = x_resolve__mutmut_1 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_2'] = x_resolve__mutmut_2 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_3'] = x_resolve__mutmut_3 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_4'] = x_resolve__mutmut_4 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_5'] = x_resolve__mutmut_5 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_6'] = x_resolve__mutmut_6 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_7'] = x_resolve__mutmut_7 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_8'] = x_resolve__mutmut_8 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_9'] = x_resolve__mutmut_9 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_10'] = x_resolve__mutmut_10 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_11'] = x_resolve__mutmut_11 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_12'] = x_resolve__mutmut_12 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_13'] = x_resolve__mutmut_13 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_14'] = x_resolve__mutmut_14 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_15'] = x_resolve__mutmut_15 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_16'] = x_resolve__mutmut_16 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_17'] = x_resolve__mutmut_17 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_18'] = x_resolve__mutmut_18 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_19'] = x_resolve__mutmut_19 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_20'] = x_resolve__mutmut_20 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_21'] = x_resolve__mutmut_21 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_22'] = x_resolve__mutmut_22 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_23'] = x_resolve__mutmut_23 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_24'] = x_resolve__mutmut_24 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_25'] = x_resolve__mutmut_25 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_26'] = x_resolve__mutmut_26 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_27'] = x_resolve__mutmut_27 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_28'] = x_resolve__mutmut_28 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_29'] = x_resolve__mutmut_29 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_30'] = x_resolve__mutmut_30 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_31'] = x_resolve__mutmut_31 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_32'] = x_resolve__mutmut_32 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_33'] = x_resolve__mutmut_33 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_34'] = x_resolve__mutmut_34 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_35'] = x_resolve__mutmut_35 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_36'] = x_resolve__mutmut_36 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_37'] = x_resolve__mutmut_37 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_38'] = x_resolve__mutmut_38 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_39'] = x_resolve__mutmut_39 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_40'] = x_resolve__mutmut_40 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_41'] = x_resolve__mutmut_41 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_42'] = x_resolve__mutmut_42 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_43'] = x_resolve__mutmut_43 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_44'] = x_resolve__mutmut_44 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_45'] = x_resolve__mutmut_45 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_46'] = x_resolve__mutmut_46 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_47'] = x_resolve__mutmut_47 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_48'] = x_resolve__mutmut_48 # type: ignore # mutmut generated
mutants_x_default_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_default_of__mutmut)
def default_of(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_orig(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_1(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = None
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_2(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(None)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_3(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = None
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_4(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema and b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_5(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'XX"default"XX' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_6(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"DEFAULT"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_7(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' not in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_8(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"XX\\XX" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_9(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" not in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_10(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have and not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_11(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_12(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_13(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(None):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_14(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.rstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_15(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"XX{XX"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_16(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get(None)


def x_default_of__mutmut_17(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(None, type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_18(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=None).get("default")


def x_default_of__mutmut_19(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(type=dict[str, msgspec.Raw]).get("default")


def x_default_of__mutmut_20(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, ).get("default")


def x_default_of__mutmut_21(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("XXdefaultXX")


def x_default_of__mutmut_22(feature: Feature) -> msgspec.Raw | None:
    """The value that a feature has where none is given, None where it has none."""
    schema = bytes(feature.json_schema)
    # A key may be written with escapes.
    may_have = b'"default"' in schema or b"\\" in schema
    if not may_have or not schema.lstrip().startswith(b"{"):
        return None
    return msgspec.json.decode(schema, type=dict[str, msgspec.Raw]).get("DEFAULT")

mutants_x_default_of__mutmut['_mutmut_orig'] = x_default_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_1'] = x_default_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_2'] = x_default_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_3'] = x_default_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_4'] = x_default_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_5'] = x_default_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_6'] = x_default_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_7'] = x_default_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_8'] = x_default_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_9'] = x_default_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_10'] = x_default_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_11'] = x_default_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_12'] = x_default_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_13'] = x_default_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_14'] = x_default_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_15'] = x_default_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_16'] = x_default_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_17'] = x_default_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_18'] = x_default_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_19'] = x_default_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_20'] = x_default_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_21'] = x_default_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_default_of__mutmut['x_default_of__mutmut_22'] = x_default_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_definition_errors__mutmut)
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


def x_definition_errors__mutmut_orig(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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


def x_definition_errors__mutmut_1(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = None
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


def x_definition_errors__mutmut_2(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) >= MAX_FEATURES:
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


def x_definition_errors__mutmut_3(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(None)
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


def x_definition_errors__mutmut_4(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path=None, message=f"expected at most {MAX_FEATURES}"))
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


def x_definition_errors__mutmut_5(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/features", message=None))
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


def x_definition_errors__mutmut_6(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(message=f"expected at most {MAX_FEATURES}"))
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


def x_definition_errors__mutmut_7(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/features", ))
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


def x_definition_errors__mutmut_8(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="XX/featuresXX", message=f"expected at most {MAX_FEATURES}"))
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


def x_definition_errors__mutmut_9(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/FEATURES", message=f"expected at most {MAX_FEATURES}"))
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


def x_definition_errors__mutmut_10(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/features", message=f"expected at most {MAX_FEATURES}"))
    seen: set[str] = None
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


def x_definition_errors__mutmut_11(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/features", message=f"expected at most {MAX_FEATURES}"))
    seen: set[str] = set()
    for index, feature in enumerate(None):
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


def x_definition_errors__mutmut_12(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
    """What is wrong with the definitions themselves; their schemas are good.

    `path` is a pointer into the request. A name may be used once, and a default must keep
    to its own schema, or no service could ever leave the feature out.
    """
    errors = []
    if len(features) > MAX_FEATURES:
        errors.append(FieldError(path="/features", message=f"expected at most {MAX_FEATURES}"))
    seen: set[str] = set()
    for index, feature in enumerate(features):
        path = None
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


def x_definition_errors__mutmut_13(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
        if feature.name not in seen:
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


def x_definition_errors__mutmut_14(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(None)
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_15(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(FieldError(path=None, message="is used twice"))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_16(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(FieldError(path=f"{path}/name", message=None))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_17(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(FieldError(message="is used twice"))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_18(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(FieldError(path=f"{path}/name", ))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_19(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(FieldError(path=f"{path}/name", message="XXis used twiceXX"))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_20(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors.append(FieldError(path=f"{path}/name", message="IS USED TWICE"))
        seen.add(feature.name)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_21(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
        seen.add(None)
        default = default_of(feature)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_22(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
        default = None
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_23(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
        default = default_of(None)
        if default is not None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_24(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
        if default is None:
            wrong = validate(feature, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_25(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            wrong = None
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_26(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            wrong = validate(None, default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_27(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            wrong = validate(feature, None)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_28(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            wrong = validate(default)
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_29(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            wrong = validate(feature, )
            errors += [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_30(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors = [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_31(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
            errors -= [
                FieldError(path=f"{path}/json_schema/default{each.path}", message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_32(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
                FieldError(path=None, message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_33(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
                FieldError(path=f"{path}/json_schema/default{each.path}", message=None)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_34(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
                FieldError(message=each.message)
                for each in wrong
            ]
    return errors[:MAX_ERRORS]


def x_definition_errors__mutmut_35(features: Sequence[Feature], validate: Validate) -> list[FieldError]:
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
                FieldError(path=f"{path}/json_schema/default{each.path}", )
                for each in wrong
            ]
    return errors[:MAX_ERRORS]

mutants_x_definition_errors__mutmut['_mutmut_orig'] = x_definition_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_1'] = x_definition_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_2'] = x_definition_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_3'] = x_definition_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_4'] = x_definition_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_5'] = x_definition_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_6'] = x_definition_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_7'] = x_definition_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_8'] = x_definition_errors__mutmut_8 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_9'] = x_definition_errors__mutmut_9 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_10'] = x_definition_errors__mutmut_10 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_11'] = x_definition_errors__mutmut_11 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_12'] = x_definition_errors__mutmut_12 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_13'] = x_definition_errors__mutmut_13 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_14'] = x_definition_errors__mutmut_14 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_15'] = x_definition_errors__mutmut_15 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_16'] = x_definition_errors__mutmut_16 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_17'] = x_definition_errors__mutmut_17 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_18'] = x_definition_errors__mutmut_18 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_19'] = x_definition_errors__mutmut_19 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_20'] = x_definition_errors__mutmut_20 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_21'] = x_definition_errors__mutmut_21 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_22'] = x_definition_errors__mutmut_22 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_23'] = x_definition_errors__mutmut_23 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_24'] = x_definition_errors__mutmut_24 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_25'] = x_definition_errors__mutmut_25 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_26'] = x_definition_errors__mutmut_26 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_27'] = x_definition_errors__mutmut_27 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_28'] = x_definition_errors__mutmut_28 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_29'] = x_definition_errors__mutmut_29 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_30'] = x_definition_errors__mutmut_30 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_31'] = x_definition_errors__mutmut_31 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_32'] = x_definition_errors__mutmut_32 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_33'] = x_definition_errors__mutmut_33 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_34'] = x_definition_errors__mutmut_34 # type: ignore # mutmut generated
mutants_x_definition_errors__mutmut['x_definition_errors__mutmut_35'] = x_definition_errors__mutmut_35 # type: ignore # mutmut generated
mutants_x_same_values__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_same_values__mutmut)
def same_values(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_orig(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_1(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() or all(
        bytes(value) == bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_2(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() != other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_3(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        None
    )


def x_same_values__mutmut_4(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) and _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_5(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(None) == bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_6(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) != bytes(other[name]) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_7(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(None) or _canonical(value) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_8(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(None) == _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_9(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(value) != _canonical(other[name])
        for name, value in one.items()
    )


def x_same_values__mutmut_10(one: Mapping[str, msgspec.Raw], other: Mapping[str, msgspec.Raw]) -> bool:
    """Whether two sets of values are the same JSON, whatever its spacing and order of keys."""
    return one.keys() == other.keys() and all(
        bytes(value) == bytes(other[name]) or _canonical(value) == _canonical(None)
        for name, value in one.items()
    )

mutants_x_same_values__mutmut['_mutmut_orig'] = x_same_values__mutmut_orig # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_1'] = x_same_values__mutmut_1 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_2'] = x_same_values__mutmut_2 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_3'] = x_same_values__mutmut_3 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_4'] = x_same_values__mutmut_4 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_5'] = x_same_values__mutmut_5 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_6'] = x_same_values__mutmut_6 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_7'] = x_same_values__mutmut_7 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_8'] = x_same_values__mutmut_8 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_9'] = x_same_values__mutmut_9 # type: ignore # mutmut generated
mutants_x_same_values__mutmut['x_same_values__mutmut_10'] = x_same_values__mutmut_10 # type: ignore # mutmut generated
mutants_x__canonical__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__canonical__mutmut)
def _canonical(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_orig(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_1(value: msgspec.Raw) -> bytes:
    plain: Any = None
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_2(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(None)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_3(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(None, order="deterministic")


def x__canonical__mutmut_4(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, order=None)


def x__canonical__mutmut_5(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(order="deterministic")


def x__canonical__mutmut_6(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, )


def x__canonical__mutmut_7(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="XXdeterministicXX")


def x__canonical__mutmut_8(value: msgspec.Raw) -> bytes:
    plain: Any = msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="DETERMINISTIC")

mutants_x__canonical__mutmut['_mutmut_orig'] = x__canonical__mutmut_orig # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_1'] = x__canonical__mutmut_1 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_2'] = x__canonical__mutmut_2 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_3'] = x__canonical__mutmut_3 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_4'] = x__canonical__mutmut_4 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_5'] = x__canonical__mutmut_5 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_6'] = x__canonical__mutmut_6 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_7'] = x__canonical__mutmut_7 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_8'] = x__canonical__mutmut_8 # type: ignore # mutmut generated
