"""`unevaluatedItems` and `unevaluatedProperties` for the reference validator.

The library's own functions hand patterns to `re`, and search lists where sets are needed.
"""

from collections.abc import Iterator
from typing import Any

from jsonschema.exceptions import ValidationError
from referencing.jsonschema import DRAFT202012

from adapters.contracts import budget
from adapters.contracts.excerpts import listing

_SEVERAL = ("allOf", "anyOf", "oneOf")


def unevaluated_properties(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """The keyword of that name."""
    if not isinstance(instance, dict):
        return
    seen = _evaluated(validator, instance, schema, _properties, own="unevaluatedProperties")
    extra = [
        name
        for name, member in instance.items()
        if name not in seen and _fails(validator, value, member)
    ]
    if extra:
        yield ValidationError(f"Unevaluated properties are not allowed: {listing(extra)}")


def unevaluated_items(
    validator: Any, value: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """The keyword of that name."""
    if not isinstance(instance, list):
        return
    seen = _evaluated(validator, instance, schema, _items, own="unevaluatedItems")
    extra = [
        index
        for index, element in enumerate(instance)
        if index not in seen and _fails(validator, value, element)
    ]
    if extra:
        yield ValidationError(f"Unevaluated items are not allowed, at index {listing(extra)}")


def _fails(validator: Any, schema: Any, instance: Any) -> bool:
    return next(validator.descend(instance, schema), None) is not None


def _evaluated(validator: Any, instance: Any, schema: Any, local: Any, own: str = "") -> set[Any]:
    """What the schema, and each schema at its place that holds, has evaluated.

    `own` is the keyword that asks, which does not count for itself.
    """
    if not isinstance(schema, dict):
        return set()
    seen: set[Any] = local(validator, instance, schema, own)
    for keyword in ("$ref", "$dynamicRef"):
        if keyword in schema:
            resolved = validator._resolver.lookup(schema[keyword])
            there = validator.evolve(schema=resolved.contents, _resolver=resolved.resolver)
            seen |= _evaluated(there, instance, resolved.contents, local)
    for part in _holding(validator, instance, schema):
        if isinstance(part, dict):
            inner = validator._resolver
            if "$id" in part:
                inner = inner.in_subresource(DRAFT202012.create_resource(part))
            there = validator.evolve(schema=part, _resolver=inner)
            seen |= _evaluated(there, instance, part, local)
    return seen


def _holding(validator: Any, instance: Any, schema: Any) -> Iterator[Any]:
    for keyword in _SEVERAL:
        for part in schema.get(keyword, ()):
            if not _fails(validator, part, instance):
                yield part
    for name, part in schema.get("dependentSchemas", {}).items():
        if isinstance(instance, dict) and name in instance:
            yield part
    if "if" in schema:
        if not _fails(validator, schema["if"], instance):
            yield schema["if"]
            yield schema.get("then")
        else:
            yield schema.get("else")


def _nested(schema: Any, keyword: str, own: str) -> bool:
    """Whether a schema inside the asking one has the keyword, and holds: then all is evaluated."""
    return keyword in schema and keyword != own


def _properties(_: Any, instance: Any, schema: Any, own: str) -> set[str]:
    if "additionalProperties" in schema or _nested(schema, "unevaluatedProperties", own):
        return set(instance)
    seen = instance.keys() & schema.get("properties", {}).keys()
    for pattern in schema.get("patternProperties", ()):
        found = budget.current.get().matcher(pattern)
        seen |= {name for name in instance if found(name)}
    return set(seen)


def _items(validator: Any, instance: Any, schema: Any, own: str) -> set[int]:
    if "items" in schema or _nested(schema, "unevaluatedItems", own):
        return set(range(len(instance)))
    seen = set(range(len(schema.get("prefixItems", ()))))
    if "contains" in schema:
        part = schema["contains"]
        seen |= {index for index, each in enumerate(instance) if not _fails(validator, part, each)}
    return seen
