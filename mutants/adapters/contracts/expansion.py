"""Bounds on what a schema makes a validator do, whatever the instance.

The shape of a schema, not its size, decides how often a validator applies it: thirty
definitions which each refer twice to the next make a thousand million applications.
"""

from collections.abc import Callable, Iterable, Iterator

from adapters.contracts.locations import IN_PLACE, Location, SchemaDocument
from adapters.contracts.references import REFERENCES
from domain.errors import FieldError

LIMIT_APPLICATIONS = 10_000
LIMIT_CHAIN = 64
LIMIT_POINTERS = 8 * 1024 * 1024

_UNEVALUATED = ("unevaluatedItems", "unevaluatedProperties")
# Holds schemas that are applied by reference only, or not at all.
_IDLE = frozenset(("$defs", "definitions", "contentSchema"))

Part = tuple[str, Location]
Parts = Callable[[Location], list[Part]]


def loops(document: SchemaDocument) -> Iterator[FieldError]:
    """References that lead back to where they stand without taking a step into the instance."""
    for _, path in _walk(document.locations, _in_place):
        if path:
            holder, keyword = _last_reference(path)
            yield FieldError(
                path=holder.place.below(keyword).pointer,
                message=f"endless: this {keyword} leads back to itself for the same instance; "
                "recursion has to pass through a keyword such as properties or items",
            )


def excess(document: SchemaDocument) -> Iterator[FieldError]:
    """The first schema that is beyond a limit. Needs a document without loops."""
    written = 0
    for location in document.locations:
        written += location.place.length
        if written > LIMIT_POINTERS:
            # The engine writes out the place of every schema that it compiles.
            yield FieldError(
                path=location.place.pointer,
                message="names too long above too many schemas: expected at most "
                f"{LIMIT_POINTERS} characters for the pointers to all schemas together",
            )
            return
    chain: dict[Location, int] = {}
    for location, _ in _walk(document.locations, _in_place):
        chain[location] = 1 + max((chain[part] for _, part in _in_place(location)), default=0)
        if chain[location] > LIMIT_CHAIN:
            yield FieldError(
                path=location.place.pointer,
                message=f"too long a chain of references and allOf, anyOf, oneOf, not, if: "
                f"expected at most {LIMIT_CHAIN} schemas in it",
            )
            return
    cost = _Cost()
    for location, path in _walk(document.locations, _applied):
        if not path and cost.of(location) > LIMIT_APPLICATIONS:
            yield FieldError(
                path=location.place.pointer,
                message="expands too far: references and combinations multiply, expected at most "
                f"{LIMIT_APPLICATIONS} applications of a schema to one value and what holds it",
            )
            return


class _Cost:
    """Counts applications of schemas along the worst path through an instance.

    Two schemas at one place multiply with what is below them, also when `items` or
    `properties` stands between; different properties do not, since a path takes one of
    them. `unevaluated*` asks each schema at its place again. A recursive reference
    counts as one: the engine remembers its answer for each part of the instance.
    """

    def __init__(self) -> None:
        self._total: dict[Location, int] = {}
        self._again: dict[Location, int] = {}

    def of(self, location: Location) -> int:
        """The count of a location whose parts have been counted."""
        here = [part for _, part in _in_place(location)]
        once = 1 + sum(self._total.get(part, 1) for part in here) + self._below(location)
        again = once + sum(self._again.get(part, 1) for part in here)
        total = once
        if any(keyword in location.keywords for keyword in _UNEVALUATED):
            total += again
        self._total[location], self._again[location] = total, again
        return total

    def _below(self, location: Location) -> int:
        most: dict[str, int] = {}
        every: dict[str, int] = {}
        for keyword, part in location.parts:
            count = self._total.get(part, 1)
            most[keyword] = max(most.get(keyword, 0), count)
            every[keyword] = every.get(keyword, 0) + count
        member = max(
            most.get("properties", 0) + every.get("patternProperties", 0),
            most.get("additionalProperties", 0),
        )
        element = max(most.get("prefixItems", 0), most.get("items", 0))
        return max(
            member + most.get("unevaluatedProperties", 0) + most.get("propertyNames", 0),
            element + most.get("unevaluatedItems", 0) + most.get("contains", 0),
        )


def _in_place(location: Location) -> list[Part]:
    return [part for part in location.parts if part[0] in IN_PLACE]


def _applied(location: Location) -> list[Part]:
    return [part for part in location.parts if part[0] not in _IDLE]


def _walk(starts: Iterable[Location], parts: Parts) -> Iterator[tuple[Location, list[Part]]]:
    """Depth first: each location after its parts, with an empty path.

    Where a part is still open there is a cycle: the path has its keywords, each with the
    location that has it. A stack of its own, since a chain can be thousands long.
    """
    done: set[Location] = set()
    for start in starts:
        if start in done:
            continue
        stack: list[tuple[Location, Iterator[Part]]] = [(start, iter(parts(start)))]
        path: list[str] = []
        depth = {start: 0}
        while stack:
            location, rest = stack[-1]
            for keyword, part in rest:
                if part in depth:
                    first = depth[part]
                    holders = [held for held, _ in stack[first:]]
                    yield part, list(zip([*path[first:], keyword], holders, strict=True))
                elif part not in done:
                    path.append(keyword)
                    depth[part] = len(stack)
                    stack.append((part, iter(parts(part))))
                    break
            else:
                stack.pop()
                if path:
                    path.pop()
                del depth[location]
                done.add(location)
                yield location, []


def _last_reference(path: list[Part]) -> tuple[Location, str]:
    """The last reference of a cycle, which has one: a document alone is a tree."""
    return next((held, keyword) for keyword, held in reversed(path) if keyword in REFERENCES)
