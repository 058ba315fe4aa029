"""The dialect that is spoken here: Draft 2020-12, as its meta-schema says it."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from adapters.contracts.budget import Holds
from adapters.contracts.engine import compiled
from adapters.contracts.excerpts import excerpt
from adapters.contracts.explanation import Explanation
from adapters.contracts.locations import LISTED, NAMED, ONE, Location, SchemaDocument
from adapters.contracts.pointers import Place
from domain.errors import FieldError

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def dialect_faults(document: SchemaDocument) -> Iterator[FieldError]:
    """Each `$schema` that names another dialect."""
    for location in document.locations:
        named = location.keywords.get("$schema", DIALECT)
        if named not in (DIALECT, f"{DIALECT}#"):
            yield FieldError(
                path=location.place.below("$schema").pointer,
                message=f"expected {excerpt(DIALECT)} (Draft 2020-12), got {excerpt(named)}",
            )


def faults(top: Location) -> Iterator[FieldError]:
    """What the meta-schema has against a schema and what it holds, most of it at the leaves.

    Goes down only where the engine finds a fault, and has each schema explained without
    those that it holds: the meta-schema's `$dynamicRef` makes the reference slow on a whole one.
    """
    waiting = [top]
    while waiting:
        location = waiting.pop()
        if isinstance(location.schema, bool) or jsonschema_rs.meta.is_valid(location.schema):
            continue
        held = [part for _, part in location.parts if part.parent is location]
        waiting.extend(reversed(held))
        yield from _misplaced(location)
        yield from _own(location)


def _misplaced(location: Location) -> Iterator[FieldError]:
    """Values that stand where a schema has to."""
    for keyword, value in location.keywords.items():
        place = location.place.below(keyword)
        if keyword in ONE:
            yield from _unless_schema(place, value)
        elif keyword in LISTED and isinstance(value, list):
            for index, member in enumerate(value):
                yield from _unless_schema(place.below(index), member)
        elif keyword in NAMED and isinstance(value, dict):
            for name, member in value.items():
                yield from _unless_schema(place.below(name), member)


def _unless_schema(place: Place, value: object) -> Iterator[FieldError]:
    if not isinstance(value, dict | bool):
        yield FieldError(
            path=place.pointer,
            message=f"expected a schema (object or boolean), got {excerpt(value)}",
        )


def _own(location: Location) -> Iterator[FieldError]:
    """Faults of the keywords that hold no schemas."""
    for keyword, whole in location.keywords.items():
        value = _emptied(keyword, whole)
        if keyword in ONE or jsonschema_rs.meta.is_valid({keyword: value}):
            continue
        above = location.place.pointer
        errors = _explanation().findings({keyword: value}).errors
        for error in errors:
            yield FieldError(path=above + error.path, message=error.message)
        if not errors:
            # Not found within the budget of an explanation.
            message = f"does not match the meta-schema of Draft 2020-12, got {excerpt(value)}"
            yield FieldError(path=location.place.below(keyword).pointer, message=message)


def _emptied(keyword: str, value: Any) -> Any:
    """The value without the schemas in it, which are looked at by themselves."""
    if keyword in LISTED and isinstance(value, list) and value:
        return [True]
    if keyword in NAMED and isinstance(value, dict):
        return {}
    return value


@cache
def _explanation() -> Explanation:
    """The meta-schema and its vocabularies, without `$schema` (see `Explanation`)."""
    registry: Registry[Any] = Registry()
    for uri in REGISTRY:
        if uri.startswith("https://json-schema.org/draft/2020-12/"):
            contents = {k: v for k, v in REGISTRY.contents(uri).items() if k != "$schema"}
            resource = DRAFT202012.create_resource(contents)
            registry = registry.with_resource(uri, resource)
    meta = {k: v for k, v in Draft202012Validator.META_SCHEMA.items() if k != "$schema"}
    return Explanation(meta, registry.crawl(), DIALECT, _names)


def _names(subschema: dict[str, Any]) -> Holds | None:
    """For the long arrays that a schema has: the names in `required`."""
    return compiled(subschema).is_valid if subschema == {"type": "string"} else None
