"""Says why an instance is invalid, with the reference implementation `jsonschema`.

It is slow beside the engine, and its cost can grow faster than its input, so it works
within a budget and is asked only about what the engine has found invalid. Its keywords
that use `re` or compare all with all are replaced by ones that ask the engine.
"""

from collections.abc import Callable, Iterator
from contextvars import ContextVar
from itertools import islice
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry

from adapters.contracts import wording
from adapters.contracts.documents import LIMIT_ERRORS
from adapters.contracts.engine import compiled
from adapters.contracts.evaluated import unevaluated_items, unevaluated_properties
from adapters.contracts.excerpts import brief, excerpt, listing
from adapters.contracts.patterns import matcher
from adapters.contracts.pointers import pointer
from domain.errors import FieldError

WORK = 10_000
"""Keywords applied, 5 to 25 microseconds each; large values count for more."""

Holds = Callable[[Any], bool]
Parts = Callable[[dict[str, Any]], Holds | None]

_MANY = 64
_unique = compiled({"uniqueItems": True}).is_valid


class _Exhausted(Exception):
    """The budget is spent."""


class _Run:
    """The state of one explanation."""

    def __init__(self, parts: Parts) -> None:
        self.work = WORK
        self.parts = parts

    def spend(self, value: Any, instance: Any) -> None:
        self.work -= 1
        if isinstance(value, dict | list):
            self.work -= len(value) >> 3
        if isinstance(instance, dict | list):
            self.work -= len(instance) >> 6
        elif isinstance(instance, str):
            self.work -= len(instance) >> 10  # into every message goes its `repr`
        if self.work < 0:
            raise _Exhausted


_run: ContextVar[_Run] = ContextVar("explanation")


class Findings(NamedTuple):
    """Errors, at most 20, and whether the budget allowed to look everywhere."""

    errors: tuple[FieldError, ...]
    complete: bool


class Explanation:
    """Explains failures of one schema, whose references resolve in `registry` from `base`.

    The schema has no `$schema`: the library would take its own class for what is below it.
    `parts` may give the engine's validator for a subschema, to pass over valid elements of
    long arrays.
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

    def findings(self, instance: Any) -> Findings:
        """What is wrong with an instance; also nothing, where the engines disagree."""
        found: dict[FieldError, None] = {}
        token = _run.set(_Run(self._parts))
        try:
            for error in islice(self._reference.iter_errors(brief(instance)), LIMIT_ERRORS):
                found[_field_error(error)] = None
        except (_Exhausted, RecursionError):
            return Findings(tuple(found), complete=False)
        finally:
            _run.reset(token)
        return Findings(tuple(found), complete=True)


def _field_error(error: ValidationError) -> FieldError:
    # For anyOf and oneOf, the one alternative that came closest, if there is one.
    best = best_match([error]) or error
    return FieldError(path=pointer(best.absolute_path), message=wording.message(best))


def _counted(keyword: Any) -> Any:
    def counted(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        _run.get().spend(value, instance)
        return keyword(validator, value, instance, schema)

    return counted


def _pattern(_: Any, value: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not matcher(value)(instance):
        yield ValidationError("expected a string that matches")


def _pattern_properties(
    validator: Any, value: Any, instance: Any, _: Any
) -> Iterator[ValidationError]:
    if isinstance(instance, dict):
        for pattern, part in value.items():
            found = matcher(pattern)
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
        found = matcher(pattern)
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
        holds = _run.get().parts(schema)
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
