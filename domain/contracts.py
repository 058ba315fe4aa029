"""What a handler accepts and gives: JSON Schemas, and the fingerprints that tell them apart.

API section 3, "Model", `handler_contracts`, and section 5, "Staleness".
"""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any

import msgspec

from domain.changes import whole_numbers
from domain.handlers import Handler, Handlers

ANNOTATIONS = frozenset(
    {"title", "description", "examples", "$comment", "deprecated", "readOnly", "writeOnly"}
)
"""Keywords that say nothing about which instances are valid (API section 5, "Staleness")."""

_SUBSCHEMA = frozenset(
    {
        "additionalProperties",
        "contains",
        "contentSchema",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
_SUBSCHEMA_ARRAY = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SUBSCHEMA_MAP = frozenset(
    {"$defs", "definitions", "dependentSchemas", "patternProperties", "properties"}
)
_REFERENCES = ("$ref", "$dynamicRef")


SchemaDocument = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(
        description="A JSON Schema Draft 2020-12 document, up to 256 KiB and 64 levels deep. "
        "Nothing that it refers to is fetched. null is the same as no schema.",
        examples=[{"type": "object", "properties": {"x": {"type": "number"}}}],
        extra_json_schema={"type": ["object", "boolean", "null"]},
    ),
]


class Contract(
    msgspec.Struct,
    gc=False,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """The schemas of one handler, each kept as the JSON that the caller sent."""

    input_schema: SchemaDocument = msgspec.UNSET
    output_schema: SchemaDocument = msgspec.UNSET

    def compact(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(self.input_schema), output_schema=_compact(self.output_schema)
        )


class HandlerContracts(
    msgspec.Struct,
    gc=False,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """The contracts of both handlers of a model; either may be absent."""

    training: Contract | None = None
    inference: Contract | None = None

    def compact(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            inference=self.inference.compact() if self.inference else None,
        )

    def schemas(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema


def _compact(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


class HandlerFingerprints(msgspec.Struct, gc=False, frozen=True, kw_only=True, omit_defaults=True):
    """Fingerprints of one handler and of its schemas; None where there is no schema."""

    handler: str
    input_schema: str | None = None
    output_schema: str | None = None


class Fingerprints(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """Everything about a definition that something else may depend on."""

    training: HandlerFingerprints
    inference: HandlerFingerprints

    @property
    def whole(self) -> str:
        """One fingerprint for handlers and contracts together."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()


def fingerprints(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def _of(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def _optional(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if schema is msgspec.UNSET else schema_fingerprint(bytes(schema))


# A model that is updated again and again sends the same schemas again and again.
@lru_cache(maxsize=256)
def schema_fingerprint(schema: bytes) -> str:
    """SHA-256 of a schema's canonical form, in hexadecimal.

    Equal for schemas that differ only in key order, white space, the spelling of a
    number (1 and 1.0) and annotations; arrays keep their order. A property that is
    merely named like an annotation is no annotation, and neither is anything inside
    `const`, `enum` or `default`.
    """
    canonical = msgspec.json.encode(canonical_schema(schema), order="deterministic")
    return hashlib.sha256(canonical).hexdigest()


def canonical_schema(schema: bytes) -> Any:
    """A schema without annotations, and with every number spelt in one way."""
    document = msgspec.json.decode(schema)
    # A reference into an annotation makes it part of the meaning: then keep them all.
    strip = not any(_points_into_annotation(ref) for ref in _references(document))
    return _canonical(document, strip)


def _canonical(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in _REFERENCES and isinstance(part, str):
                yield part
            else:
                yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def _points_into_annotation(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False
