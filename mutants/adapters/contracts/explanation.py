"""Says why an instance is invalid, with the reference implementation `jsonschema`.

It is slow beside the engine, and its cost can grow faster than its input, so it works
within a budget and is asked only about what the engine has found invalid. Its keywords
that use `re` or compare all with all are replaced by ones that ask the engine.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry

from adapters.contracts import budget, wording
from adapters.contracts.budget import Budget, Exhausted, Holds, Parts
from adapters.contracts.documents import LIMIT_ERRORS
from adapters.contracts.engine import compiled
from adapters.contracts.evaluated import unevaluated_items, unevaluated_properties
from adapters.contracts.excerpts import brief, excerpt, listing
from adapters.contracts.locations import LISTED, NAMED, Location
from adapters.contracts.pointers import pointer
from domain.errors import FieldError

_MANY = 64
_unique = compiled({"uniqueItems": True}).is_valid


class Findings(NamedTuple):
    """Errors, at most 20, and whether the budget allowed to look everywhere."""

    errors: tuple[FieldError, ...]
    complete: bool


class Explanation:
    """Explains failures of one schema, whose references resolve in `registry` from `base`.

    Its schemas have been prepared; `parts` may give the engine's validator for a
    subschema, to pass over the valid ones of many members.
    """

    def __init__(
        self,
        schema: Any,
        registry: Registry[Any],
        base: str,
        parts: Parts = lambda _: None,
    ) -> None:
        # A resolver of our own: the library's would have the document crawled at each lookup.
        self._reference = _Reference(schema, _resolver=registry.resolver(base))
        self._parts = parts
        self._matchers: dict[str, Holds] = {}

    def findings(self, instance: Any) -> Findings:
        """What is wrong with an instance; also nothing, where the engines disagree."""
        found: dict[FieldError, None] = {}
        token = budget.current.set(Budget(self._parts, self._matchers))
        try:
            for error in islice(self._reference.iter_errors(brief(instance)), LIMIT_ERRORS):
                found[_field_error(error)] = None
        except (Exhausted, RecursionError):
            return Findings(tuple(found), complete=False)
        finally:
            budget.current.reset(token)
        return Findings(tuple(found), complete=True)


def prepare(location: Location) -> None:
    """Changes a schema, in place, to one of the same meaning that the library can explain."""
    # With it the library would take its own class, with its keywords, for what is below.
    location.keywords.pop("$schema", None)
    # For a member that is `false` the library forgets to say which.
    for keyword, value in location.keywords.items():
        if keyword in NAMED and isinstance(value, dict):
            value.update({name: {"not": {}} for name in value if value[name] is False})
        elif keyword in LISTED and isinstance(value, list):
            value[:] = [{"not": {}} if member is False else member for member in value]


def _field_error(error: ValidationError) -> FieldError:
    # For anyOf and oneOf, the one alternative that came closest, if there is one.
    best = best_match([error]) or error
    return FieldError(path=pointer(best.absolute_path), message=wording.message(best))


def _counted(keyword: Any) -> Any:
    def counted(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        budget.current.get().spend(value, instance)
        return keyword(validator, value, instance, schema)

    return counted


def _pattern(_: Any, value: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not budget.current.get().matcher(value)(instance):
        yield ValidationError("expected a string that matches")


def _pattern_properties(
    validator: Any, value: Any, instance: Any, _: Any
) -> Iterator[ValidationError]:
    if isinstance(instance, dict):
        for pattern, part in value.items():
            found = budget.current.get().matcher(pattern)
            for name, member in instance.items():
                if found(name):
                    yield from validator.descend(member, part, path=name, schema_path=pattern)


def _additional_properties(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if not isinstance(instance, dict):
        return
    extra = instance.keys() - schema.get("properties", {}).keys()
    for pattern in schema.get("patternProperties", ()):
        found = budget.current.get().matcher(pattern)
        extra = {name for name in extra if not found(name)}
    names = [name for name in instance if name in extra]
    if value is False:
        if names:
            yield ValidationError(f"Additional properties are not allowed: {listing(names)}")
    else:
        yield from _members(validator, value, [(name, instance[name]) for name in names])


def _items(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if not isinstance(instance, list):
        return
    first = len(schema.get("prefixItems", ()))
    if value is False:
        if len(instance) > first:
            yield ValidationError(f"expected at most {first} items, got {len(instance)}")
        return
    yield from _members(validator, value, list(enumerate(instance))[first:])


def _members(
    validator: Any, schema: Any, members: list[tuple[Any, Any]]
) -> Iterator[ValidationError]:
    """One schema for many members: the engine passes over the valid ones."""
    holds = None
    if len(members) > _MANY and isinstance(schema, dict):
        holds = budget.current.get().parts(schema)
    for token, member in members:
        if holds is None or not holds(member):
            yield from validator.descend(member, schema, path=token)


def _property_names(validator: Any, value: Any, instance: Any, _: Any) -> Iterator[ValidationError]:
    if isinstance(instance, dict):
        for name in instance:
            for error in validator.descend(name, value):
                yield ValidationError(f"the name {excerpt(name)}: {wording.message(error)}")


def _unique_items(_: Any, value: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if value and isinstance(instance, list) and not _unique(instance):
        yield ValidationError("expected items that are unique")


_extend: Any = validators.extend  # which is not annotated
_Reference = _extend(
    Draft202012Validator,
    {
        name: _counted(keyword)
        for name, keyword in {
            **Draft202012Validator.VALIDATORS,
            "additionalProperties": _additional_properties,
            "items": _items,
            "pattern": _pattern,
            "patternProperties": _pattern_properties,
            "propertyNames": _property_names,
            "unevaluatedItems": unevaluated_items,
            "unevaluatedProperties": unevaluated_properties,
            "uniqueItems": _unique_items,
        }.items()
    },
)
