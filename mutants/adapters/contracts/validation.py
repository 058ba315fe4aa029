"""Validates payloads against contracts: fast when they are valid, clear when they are not."""

from typing import Any
from urllib.parse import quote

import jsonschema_rs
import msgspec
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from adapters.contracts import patterns
from adapters.contracts.budget import Holds
from adapters.contracts.cache import BoundedCache
from adapters.contracts.engine import compiled
from adapters.contracts.excerpts import brief, cut
from adapters.contracts.explanation import Explanation, prepare
from adapters.contracts.locations import SchemaDocument
from adapters.contracts.pointers import pointer
from domain.errors import FieldError

LIMIT_DEPTH = 128
"""Levels of objects and arrays in an instance: recursive schemas recurse on the native stack."""

_CACHED_CONTRACTS = 1024
_CACHED_BYTES = 256 * 1024 * 1024
_TIMES_COMPILED = 16
_NAME = "json-schema:///contract"

# Asked of the engine, which counts levels twenty times as fast as Python does.
_shallow = compiled(
    {
        "$ref": "#/$defs/1",
        "$defs": {
            **{
                str(level): {
                    "items": {"$ref": f"#/$defs/{level + 1}"},
                    "additionalProperties": {"$ref": f"#/$defs/{level + 1}"},
                }
                for level in range(1, LIMIT_DEPTH + 1)
            },
            str(LIMIT_DEPTH + 1): {"not": {"type": ["array", "object"]}},
        },
    }
).is_valid


class ContractValidator:
    """Validates instances against schemas that `SchemaChecker` has accepted. Thread-safe."""

    def __init__(self) -> None:
        self._contracts: BoundedCache[str, _Contract] = BoundedCache(
            entries=_CACHED_CONTRACTS, total_bytes=_CACHED_BYTES
        )

    def errors(self, fingerprint: str, schema: bytes, instance: Any) -> tuple[FieldError, ...]:
        """What is wrong with an instance, at most 20 errors; none: it is valid.

        `path` of an error is a JSON Pointer into the instance. The schema is compiled once
        for a fingerprint. Raises `ValueError` for a schema that `SchemaChecker` refuses to use.
        """
        return self._contract(fingerprint, schema).errors(instance)

    def accepts(self, fingerprint: str, schema: bytes, instance: Any) -> bool:
        """Whether an instance is valid; the quick half of `errors`, in linear time."""
        return self._contract(fingerprint, schema).accepts(instance)

    def _contract(self, fingerprint: str, schema: bytes) -> "_Contract":
        contract = self._contracts.get(fingerprint)
        if contract is None:
            contract = _Contract(schema)
            self._contracts.put(fingerprint, contract, weight=contract.weight)
        return contract


class _Contract:
    """A compiled schema; its explanation is made when an instance first fails."""

    def __init__(self, schema: bytes) -> None:
        self._schema = msgspec.json.decode(schema)
        self._engine = compiled(self._schema)
        text = msgspec.json.encode(self._schema)
        self.weight = len(text) * _TIMES_COMPILED
        if b'"pattern' in text:
            # Twice: an explanation compiles them for itself.
            self.weight += 2 * patterns.size(SchemaDocument(self._schema))
        # Of the text, so at times true for what is only data; then more is checked than needed.
        self._dynamic = b'"$dynamicRef"' in text
        self._refers = self._dynamic or b'"$ref"' in text
        self._chooses = b'"anyOf"' in text or b'"oneOf"' in text
        self._explanation: Explanation | None = None

    def accepts(self, instance: Any) -> bool:
        return not self._too_deep(instance) and self._engine.is_valid(instance)

    def _too_deep(self, instance: Any) -> bool:
        # Without references a schema looks no deeper than it is deep itself.
        return self._refers and not _shallow(instance)

    def errors(self, instance: Any) -> tuple[FieldError, ...]:
        if self._too_deep(instance):
            message = f"nested too deep: expected at most {LIMIT_DEPTH} levels"
            return (FieldError(path="", message=message),)
        if self._engine.is_valid(instance):
            return ()
        if self._explanation is None:
            self._explanation = self._explain()
        findings = self._explanation.findings(instance)
        return findings.errors or (self._first_error(instance, complete=findings.complete),)

    def _explain(self) -> Explanation:
        schema = brief(self._schema)
        document = SchemaDocument(schema)
        places = {id(each.schema): each.place.pointer for each in document.locations}
        for location in document.locations:
            prepare(location)
        root = DRAFT202012.create_resource(schema)
        base = root.id() or ""
        registry: Registry[Any] = Registry().with_resource(base, root).crawl()
        known: dict[int, Holds | None] = {}

        def part(subschema: dict[str, Any]) -> Holds | None:
            if id(subschema) not in known:
                known[id(subschema)] = self._part(places.get(id(subschema)))
            return known[id(subschema)]

        return Explanation(schema, registry, base, part)

    def _part(self, place: str | None) -> Holds | None:
        """The engine's validator for the subschema at a pointer.

        None where its meaning depends on the way to it, or its place is not a schema's.
        """
        if place is None or self._dynamic or not isinstance(self._schema, dict):
            return None
        name = self._schema.get("$id", _NAME).rstrip("#")
        whole = {**self._schema, "$id": name}
        reference = f"{name}#{quote(place)}"
        try:
            return compiled({"$ref": reference, "$defs": {"contract": whole}}).is_valid
        except ValueError:
            return None

    def _first_error(self, instance: Any, *, complete: bool) -> FieldError:
        """The engine's own words, for what the reference does not see or has no time to find."""
        # For these keywords the engine collects the errors of all alternatives, at any cost.
        if complete or not self._chooses:
            try:
                self._engine.validate(instance)
            except jsonschema_rs.ValidationError as error:
                message = cut(error.message)
                return FieldError(path=pointer(error.instance_path), message=message)
            except ValueError:
                pass  # it cannot carry the instance, which is nested too deep
        return FieldError(
            path="",
            message="does not match the contract; to say where would take too much work",
        )
