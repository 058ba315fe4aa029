"""Identifiers and references: each `$ref` ends inside the document, and nothing is fetched."""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from adapters.contracts.excerpts import excerpt
from adapters.contracts.locations import Location, SchemaDocument
from adapters.contracts.pointers import ROOT
from domain.errors import FieldError

REFERENCES = ("$ref", "$dynamicRef")
ANCHORS = ("$anchor", "$dynamicAnchor")
# What gives a schema its identity is found by its position; elsewhere the two engines differ.
_IDENTITY = ("$id", "$schema", *ANCHORS)

# Built into the engine, which would follow a reference there and not to the schema here.
_META_SCHEMAS = "json-schema.org/draft"

_URI_REFERENCE = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))"  # a scheme, or no colon before the path
    r"(?://[A-Za-z0-9._~!$&'()*+,;=:@%-]*(?=[/?#]|$))?"
    r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*"
    r"(?:\#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?",
)


class References:
    """Resolves the references of a document and links the locations that they join.

    `link()` adds a part to the location of every reference, and to the document those
    locations that only a reference makes a schema.
    """

    def __init__(self, document: SchemaDocument) -> None:
        self._document = document
        self._bases: dict[Location, str] = {}
        self._dynamic: dict[str, Location] = {}
        self._registry: Registry[Any] = Registry()

    def identifier_faults(self) -> Iterator[FieldError]:
        """Identifiers that are malformed or taken. References resolve only without them."""
        taken: dict[tuple[str, str], Location] = {}
        for location in self._document.locations:
            yield from self._name(location, taken)

    def link(self) -> Iterator[FieldError]:
        """References that leave the document or resolve to no schema."""
        root = self._document.root
        # Crawled once: the library would crawl the document again for each lookup.
        self._registry = (
            Registry()
            .with_resource(self._bases[root], DRAFT202012.create_resource(root.schema))
            .crawl()
        )
        # The list grows while it is read, by the schemas which references reveal.
        for location in self._document.locations:
            if location.foreign:
                yield from self._adopt(location)
            for keyword in REFERENCES:
                reference = location.keywords.get(keyword)
                if isinstance(reference, str):
                    message = self._follow(location, keyword, reference)
                    if message:
                        yield _fault(location, keyword, message)

    def _name(
        self, location: Location, taken: dict[tuple[str, str], Location]
    ) -> Iterator[FieldError]:
        base = self._bases[location.parent] if location.parent else ""
        identifier = location.keywords.get("$id")
        if isinstance(identifier, str):
            if not _URI_REFERENCE.fullmatch(identifier):
                yield _fault(location, "$id", _not_a_uri(identifier))
            else:
                base = urljoin(base, identifier.rstrip("#"))
                if base.partition("://")[2].startswith(_META_SCHEMAS):
                    message = f"{excerpt(identifier)} belongs to a meta-schema"
                    yield _fault(location, "$id", message)
        self._bases[location] = base
        if isinstance(identifier, str) or location.parent is None:
            yield from _claim(location, "$id", (base, ""), taken)
        names = {location.keywords[keyword]: keyword for keyword in ANCHORS
                 if isinstance(location.keywords.get(keyword), str)}  # fmt: skip
        for name, keyword in names.items():
            yield from _claim(location, keyword, (base, name), taken)
            if keyword == "$dynamicAnchor":
                # One node for all anchors of a name, or the edges would be a square.
                hub = self._dynamic.setdefault(name, Location(True, ROOT, None, foreign=False))
                hub.parts.append(("anyOf", location))

    def _adopt(self, location: Location) -> Iterator[FieldError]:
        if location.parent:
            self._bases[location] = self._bases[location.parent]
        for keyword in _IDENTITY:
            if keyword in location.keywords:
                message = (
                    f"{keyword} is not found here: a reference makes this a schema, "
                    "no keyword does; move it under $defs"
                )
                yield _fault(location, keyword, message)

    def _follow(self, location: Location, keyword: str, reference: str) -> str | None:
        """Links the target; or says why there is none."""
        if not _URI_REFERENCE.fullmatch(reference):
            return _not_a_uri(reference)
        base = self._bases[location]
        try:
            contents = self._registry.resolver(base).lookup(reference).contents
        except (Unresolvable, LookupError, ValueError, TypeError, AttributeError):
            # The library's own words for a bad reference; the rest are its ways to
            # stumble over a pointer that passes through something which holds nothing.
            return self._unresolved(base, reference)
        if not isinstance(contents, dict | bool):
            return (
                f"{excerpt(reference)} is not a schema: expected an object or a boolean, "
                f"got {excerpt(contents)}"
            )
        target = self._document.at(contents)
        fragment = unquote(urldefrag(reference).fragment)
        exact = isinstance(contents, bool) or target.place.pointer.endswith(fragment)
        if fragment.startswith("/") and not exact:
            # The library takes for an index whatever `int()` takes: -1, 01.
            return self._unresolved(base, reference)
        location.parts.append((keyword, target))
        if keyword == "$dynamicRef" and target.keywords.get("$dynamicAnchor") == fragment:
            location.parts.append((keyword, self._dynamic[fragment]))
        return None

    def _unresolved(self, base: str, reference: str) -> str:
        target = urldefrag(urljoin(base, reference)).url
        if not reference.startswith("#") and target not in self._registry:
            return (
                f"remote reference: expected one that this document defines with $id, "
                f"got {excerpt(reference)}; nothing is fetched"
            )
        return f"does not resolve: {excerpt(reference)} is not in this document"


def _claim(
    location: Location,
    keyword: str,
    key: tuple[str, str],
    taken: dict[tuple[str, str], Location],
) -> Iterable[FieldError]:
    holder = taken.setdefault(key, location)
    if holder is not location:
        place = excerpt(holder.place.pointer)
        value = excerpt(location.keywords.get(keyword))
        yield _fault(location, keyword, f"{value} is taken: the schema at {place} has it too")


def _fault(location: Location, keyword: str, message: str) -> FieldError:
    return FieldError(path=location.place.below(keyword).pointer, message=message)


def _not_a_uri(text: str) -> str:
    return (
        f"not a URI reference: {excerpt(text)}; other characters than RFC 3986 has, "
        "in a pointer too, are percent-encoded"
    )
