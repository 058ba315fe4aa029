"""Where the schemas stand in a schema document.

Only these places count: a property that is named `$ref`, or a `$ref` inside `const`, is data.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from adapters.contracts.pointers import ROOT, Place

IN_PLACE = frozenset(
    ("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
     "dependentSchemas")
)  # fmt: skip
"""Keywords that apply a schema to the same instance; the others apply it to a part of it."""

ONE = frozenset(
    ("not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames",
     "unevaluatedItems", "unevaluatedProperties", "contentSchema")
)  # fmt: skip
"""Keywords whose value is a schema."""

LISTED = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
"""Keywords whose value is an array of schemas."""

NAMED = frozenset(
    ("$defs", "definitions", "dependentSchemas", "patternProperties", "properties")
)  # fmt: skip
"""Keywords whose value is an object of schemas."""

Schema = dict[str, Any] | bool


@dataclass(slots=True, eq=False)
class Location:
    """A schema in the document, and by keyword the schemas that it applies or holds."""

    schema: Schema
    place: Place
    parent: Location | None
    foreign: bool
    """Stands where no keyword puts a schema, and is one only because a reference says so."""
    parts: list[tuple[str, Location]] = field(default_factory=list)

    @property
    def keywords(self) -> dict[str, Any]:
        """The members of an object schema; none for a boolean."""
        return self.schema if isinstance(self.schema, dict) else {}


class SchemaDocument:
    """All schemas of a document, parents before what they hold.

    Tolerates malformed keywords, so that it can be used before the meta-schema has been checked.
    """

    def __init__(self, schema: Schema) -> None:
        self.locations: list[Location] = []
        self._by_identity: dict[int, Location] = {}
        self._containers: dict[int, tuple[Place, Location]] | None = None
        self.root = self._add(schema, ROOT, None, foreign=False)

    def at(self, schema: Schema) -> Location:
        """The location of an object or boolean that is in the document.

        An object in a place that no keyword gives to a schema becomes a location here,
        with all that it holds.
        """
        if isinstance(schema, bool):
            return Location(schema, ROOT, None, foreign=False)
        known = self._by_identity.get(id(schema))
        if known is not None:
            return known
        place, holder = self._container(schema)
        return self._add(schema, place, holder, foreign=True)

    def _add(
        self, schema: Schema, place: Place, parent: Location | None, *, foreign: bool
    ) -> Location:
        top = Location(schema, place, parent, foreign)
        waiting = [top]
        while waiting:
            location = waiting.pop()
            self.locations.append(location)
            if isinstance(location.schema, dict):
                self._by_identity[id(location.schema)] = location
            held = []
            for keyword, below, member in subschemas(location):
                part = self._by_identity.get(id(member))
                if part is None:
                    part = Location(member, below, location, foreign)
                    held.append(part)
                location.parts.append((keyword, part))
            waiting.extend(reversed(held))
        return top

    def _container(self, value: dict[str, Any]) -> tuple[Place, Location]:
        # Made on first use: hardly any document refers to a place that holds no schema.
        if self._containers is None:
            self._containers = {}
            waiting: list[tuple[Any, Place, Location]] = [(self.root.schema, ROOT, self.root)]
            while waiting:
                item, place, holder = waiting.pop()
                holder = self._by_identity.get(id(item), holder)
                self._containers[id(item)] = (place, holder)
                members = item.items() if isinstance(item, dict) else enumerate(item)
                waiting.extend(
                    (member, place.below(token), holder)
                    for token, member in members
                    if isinstance(member, dict | list)
                )
        return self._containers[id(value)]


def subschemas(location: Location) -> Iterator[tuple[str, Place, Schema]]:
    """The schemas that a schema holds, each with its keyword and its place."""
    for keyword, value in location.keywords.items():
        place = location.place.below(keyword)
        if keyword in ONE:
            if isinstance(value, dict | bool):
                yield keyword, place, value
        elif keyword in LISTED:
            if isinstance(value, list):
                for index, member in enumerate(value):
                    if isinstance(member, dict | bool):
                        yield keyword, place.below(index), member
        elif keyword in NAMED and isinstance(value, dict):
            for name, member in value.items():
                if isinstance(member, dict | bool):
                    yield keyword, place.below(name), member
