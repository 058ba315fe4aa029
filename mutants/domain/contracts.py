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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁContractǁcompact__mutmut: MutantDict = {}  # type: ignore


class Contract(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """The schemas of one handler, each kept as the JSON that the caller sent."""

    input_schema: SchemaDocument = msgspec.UNSET
    output_schema: SchemaDocument = msgspec.UNSET

    @_mutmut_mutated(mutants_xǁContractǁcompact__mutmut)
    def compact(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(self.input_schema), output_schema=_compact(self.output_schema)
        )

    def xǁContractǁcompact__mutmut_orig(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(self.input_schema), output_schema=_compact(self.output_schema)
        )

    def xǁContractǁcompact__mutmut_1(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=None, output_schema=_compact(self.output_schema)
        )

    def xǁContractǁcompact__mutmut_2(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(self.input_schema), output_schema=None
        )

    def xǁContractǁcompact__mutmut_3(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            output_schema=_compact(self.output_schema)
        )

    def xǁContractǁcompact__mutmut_4(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(self.input_schema), )

    def xǁContractǁcompact__mutmut_5(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(None), output_schema=_compact(self.output_schema)
        )

    def xǁContractǁcompact__mutmut_6(self) -> "Contract":
        """The same contract without white space between tokens; null means no schema."""
        return Contract(
            input_schema=_compact(self.input_schema), output_schema=_compact(None)
        )

mutants_xǁContractǁcompact__mutmut['_mutmut_orig'] = Contract.xǁContractǁcompact__mutmut_orig # type: ignore # mutmut generated
mutants_xǁContractǁcompact__mutmut['xǁContractǁcompact__mutmut_1'] = Contract.xǁContractǁcompact__mutmut_1 # type: ignore # mutmut generated
mutants_xǁContractǁcompact__mutmut['xǁContractǁcompact__mutmut_2'] = Contract.xǁContractǁcompact__mutmut_2 # type: ignore # mutmut generated
mutants_xǁContractǁcompact__mutmut['xǁContractǁcompact__mutmut_3'] = Contract.xǁContractǁcompact__mutmut_3 # type: ignore # mutmut generated
mutants_xǁContractǁcompact__mutmut['xǁContractǁcompact__mutmut_4'] = Contract.xǁContractǁcompact__mutmut_4 # type: ignore # mutmut generated
mutants_xǁContractǁcompact__mutmut['xǁContractǁcompact__mutmut_5'] = Contract.xǁContractǁcompact__mutmut_5 # type: ignore # mutmut generated
mutants_xǁContractǁcompact__mutmut['xǁContractǁcompact__mutmut_6'] = Contract.xǁContractǁcompact__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHandlerContractsǁschemas__mutmut: MutantDict = {}  # type: ignore


class HandlerContracts(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """The contracts of both handlers of a model; either may be absent."""

    training: Contract | None = None
    inference: Contract | None = None

    @_mutmut_mutated(mutants_xǁHandlerContractsǁcompact__mutmut)
    def compact(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            inference=self.inference.compact() if self.inference else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_orig(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            inference=self.inference.compact() if self.inference else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_1(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=None,
            inference=self.inference.compact() if self.inference else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_2(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            inference=None,
        )

    def xǁHandlerContractsǁcompact__mutmut_3(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            inference=self.inference.compact() if self.inference else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_4(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            )

    def xǁHandlerContractsǁcompact__mutmut_5(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if (self.training) and False else None,
            inference=self.inference.compact() if self.inference else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_6(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if (self.training) or True else None,
            inference=self.inference.compact() if self.inference else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_7(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            inference=self.inference.compact() if (self.inference) and False else None,
        )

    def xǁHandlerContractsǁcompact__mutmut_8(self) -> "HandlerContracts":
        """The same contracts without white space between tokens; null means no schema."""
        return HandlerContracts(
            training=self.training.compact() if self.training else None,
            inference=self.inference.compact() if (self.inference) or True else None,
        )

    @_mutmut_mutated(mutants_xǁHandlerContractsǁschemas__mutmut)
    def schemas(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_orig(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_1(self, path: str = "XX/handler_contractsXX") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_2(self, path: str = "/HANDLER_CONTRACTS") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_3(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("XXtrainingXX", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_4(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("TRAINING", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_5(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("XXinferenceXX", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_6(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("INFERENCE", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_7(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is not None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_8(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                break
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_9(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is not msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

    def xǁHandlerContractsǁschemas__mutmut_10(self, path: str = "/handler_contracts") -> Iterator[tuple[str, msgspec.Raw]]:
        """Every schema that is present, with its JSON Pointer in the request."""
        for which, contract in (("training", self.training), ("inference", self.inference)):
            if contract is None:
                continue
            if contract.input_schema is not msgspec.UNSET:
                yield f"{path}/{which}/input_schema", contract.input_schema
            if contract.output_schema is msgspec.UNSET:
                yield f"{path}/{which}/output_schema", contract.output_schema

mutants_xǁHandlerContractsǁcompact__mutmut['_mutmut_orig'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_1'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_2'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_3'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_4'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_5'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_6'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_7'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁcompact__mutmut['xǁHandlerContractsǁcompact__mutmut_8'] = HandlerContracts.xǁHandlerContractsǁcompact__mutmut_8 # type: ignore # mutmut generated

mutants_xǁHandlerContractsǁschemas__mutmut['_mutmut_orig'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_1'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_2'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_3'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_4'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_5'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_6'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_7'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_8'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_9'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHandlerContractsǁschemas__mutmut['xǁHandlerContractsǁschemas__mutmut_10'] = HandlerContracts.xǁHandlerContractsǁschemas__mutmut_10 # type: ignore # mutmut generated
mutants_x__compact__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compact__mutmut)
def _compact(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_orig(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_1(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET and bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_2(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is not msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_3(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(None).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_4(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() != b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_5(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"XXnullXX":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_6(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"NULL":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-1))


def x__compact__mutmut_7(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(None)


def x__compact__mutmut_8(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(None, indent=-1))


def x__compact__mutmut_9(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=None))


def x__compact__mutmut_10(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(indent=-1))


def x__compact__mutmut_11(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, ))


def x__compact__mutmut_12(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=+1))


def x__compact__mutmut_13(schema: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw | msgspec.UnsetType:
    if schema is msgspec.UNSET or bytes(schema).strip() == b"null":
        return msgspec.UNSET
    return msgspec.Raw(msgspec.json.format(schema, indent=-2))

mutants_x__compact__mutmut['_mutmut_orig'] = x__compact__mutmut_orig # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_1'] = x__compact__mutmut_1 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_2'] = x__compact__mutmut_2 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_3'] = x__compact__mutmut_3 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_4'] = x__compact__mutmut_4 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_5'] = x__compact__mutmut_5 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_6'] = x__compact__mutmut_6 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_7'] = x__compact__mutmut_7 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_8'] = x__compact__mutmut_8 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_9'] = x__compact__mutmut_9 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_10'] = x__compact__mutmut_10 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_11'] = x__compact__mutmut_11 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_12'] = x__compact__mutmut_12 # type: ignore # mutmut generated
mutants_x__compact__mutmut['x__compact__mutmut_13'] = x__compact__mutmut_13 # type: ignore # mutmut generated


class HandlerFingerprints(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Fingerprints of one handler and of its schemas; None where there is no schema."""

    handler: str
    input_schema: str | None = None
    output_schema: str | None = None


class Fingerprints(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a definition that something else may depend on."""

    training: HandlerFingerprints
    inference: HandlerFingerprints

    @property
    def whole(self) -> str:
        """One fingerprint for handlers and contracts together."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()
mutants_x_fingerprints__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_fingerprints__mutmut)
def fingerprints(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_orig(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_1(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = None
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_2(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts and HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_3(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=None,
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_4(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=None,
    )


def x_fingerprints__mutmut_5(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_6(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        )


def x_fingerprints__mutmut_7(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(None, contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_8(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, None),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_9(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(contracts.training),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_10(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, ),
        inference=_of(handlers.inference, contracts.inference),
    )


def x_fingerprints__mutmut_11(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(None, contracts.inference),
    )


def x_fingerprints__mutmut_12(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, None),
    )


def x_fingerprints__mutmut_13(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(contracts.inference),
    )


def x_fingerprints__mutmut_14(handlers: Handlers, contracts: HandlerContracts | None) -> Fingerprints:
    """The fingerprints of a definition's handlers and contracts."""
    contracts = contracts or HandlerContracts()
    return Fingerprints(
        training=_of(handlers.training, contracts.training),
        inference=_of(handlers.inference, ),
    )

mutants_x_fingerprints__mutmut['_mutmut_orig'] = x_fingerprints__mutmut_orig # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_1'] = x_fingerprints__mutmut_1 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_2'] = x_fingerprints__mutmut_2 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_3'] = x_fingerprints__mutmut_3 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_4'] = x_fingerprints__mutmut_4 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_5'] = x_fingerprints__mutmut_5 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_6'] = x_fingerprints__mutmut_6 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_7'] = x_fingerprints__mutmut_7 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_8'] = x_fingerprints__mutmut_8 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_9'] = x_fingerprints__mutmut_9 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_10'] = x_fingerprints__mutmut_10 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_11'] = x_fingerprints__mutmut_11 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_12'] = x_fingerprints__mutmut_12 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_13'] = x_fingerprints__mutmut_13 # type: ignore # mutmut generated
mutants_x_fingerprints__mutmut['x_fingerprints__mutmut_14'] = x_fingerprints__mutmut_14 # type: ignore # mutmut generated
mutants_x__of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of__mutmut)
def _of(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_orig(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_1(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = None
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_2(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract and Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_3(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=None,
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_4(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=None,
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_5(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=None,
    )


def x__of__mutmut_6(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_7(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_8(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        )


def x__of__mutmut_9(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(None).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_10(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(None)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_11(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(None),
        output_schema=_optional(contract.output_schema),
    )


def x__of__mutmut_12(handler: Handler, contract: Contract | None) -> HandlerFingerprints:
    contract = contract or Contract()
    return HandlerFingerprints(
        handler=hashlib.sha256(msgspec.json.encode(handler)).hexdigest(),
        input_schema=_optional(contract.input_schema),
        output_schema=_optional(None),
    )

mutants_x__of__mutmut['_mutmut_orig'] = x__of__mutmut_orig # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_1'] = x__of__mutmut_1 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_2'] = x__of__mutmut_2 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_3'] = x__of__mutmut_3 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_4'] = x__of__mutmut_4 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_5'] = x__of__mutmut_5 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_6'] = x__of__mutmut_6 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_7'] = x__of__mutmut_7 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_8'] = x__of__mutmut_8 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_9'] = x__of__mutmut_9 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_10'] = x__of__mutmut_10 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_11'] = x__of__mutmut_11 # type: ignore # mutmut generated
mutants_x__of__mutmut['x__of__mutmut_12'] = x__of__mutmut_12 # type: ignore # mutmut generated
mutants_x__optional__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__optional__mutmut)
def _optional(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if schema is msgspec.UNSET else schema_fingerprint(bytes(schema))


def x__optional__mutmut_orig(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if schema is msgspec.UNSET else schema_fingerprint(bytes(schema))


def x__optional__mutmut_1(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if (schema is msgspec.UNSET) and False else schema_fingerprint(bytes(schema))


def x__optional__mutmut_2(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if (schema is msgspec.UNSET) or True else schema_fingerprint(bytes(schema))


def x__optional__mutmut_3(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if schema is not msgspec.UNSET else schema_fingerprint(bytes(schema))


def x__optional__mutmut_4(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if schema is msgspec.UNSET else schema_fingerprint(None)


def x__optional__mutmut_5(schema: msgspec.Raw | msgspec.UnsetType) -> str | None:
    return None if schema is msgspec.UNSET else schema_fingerprint(bytes(None))

mutants_x__optional__mutmut['_mutmut_orig'] = x__optional__mutmut_orig # type: ignore # mutmut generated
mutants_x__optional__mutmut['x__optional__mutmut_1'] = x__optional__mutmut_1 # type: ignore # mutmut generated
mutants_x__optional__mutmut['x__optional__mutmut_2'] = x__optional__mutmut_2 # type: ignore # mutmut generated
mutants_x__optional__mutmut['x__optional__mutmut_3'] = x__optional__mutmut_3 # type: ignore # mutmut generated
mutants_x__optional__mutmut['x__optional__mutmut_4'] = x__optional__mutmut_4 # type: ignore # mutmut generated
mutants_x__optional__mutmut['x__optional__mutmut_5'] = x__optional__mutmut_5 # type: ignore # mutmut generated


# A model that is updated again and again sends the same schemas again and again.
@lru_cache(maxsize=256)
def schema_fingerprint(schema: bytes) -> str:
    """SHA-256 of a schema's canonical form, in hexadecimal.

    Equal for schemas that differ only in key order, white space, the spelling of a
    number (1 and 1.0) and annotations; arrays keep their order. A property that is
    merely named like an annotation is no annotation, and neither is anything inside
    `const`, `enum` or `default`.
    """
    document = msgspec.json.decode(schema)
    # A reference into an annotation makes it part of the meaning: then keep them all.
    strip = not any(_points_into_annotation(ref) for ref in _references(document))
    canonical = msgspec.json.encode(_canonical(document, strip), order="deterministic")
    return hashlib.sha256(canonical).hexdigest()
mutants_x__canonical__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__canonical__mutmut)
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


def x__canonical__mutmut_orig(schema: Any, strip: bool) -> Any:
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


def x__canonical__mutmut_1(schema: Any, strip: bool) -> Any:
    if isinstance(schema, dict):
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


def x__canonical__mutmut_2(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(None)
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


def x__canonical__mutmut_3(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = None
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


def x__canonical__mutmut_4(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip or key in ANNOTATIONS:
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


def x__canonical__mutmut_5(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key not in ANNOTATIONS:
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


def x__canonical__mutmut_6(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            break
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_7(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key not in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_8(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = None
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_9(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(None, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_10(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, None)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_11(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_12(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, )
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_13(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY or isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_14(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key not in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_15(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = None
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_16(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(None, strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_17(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, None) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_18(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(strip) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_19(schema: Any, strip: bool) -> Any:
    if not isinstance(schema, dict):
        return whole_numbers(schema)
    result = {}
    for key, value in schema.items():
        if strip and key in ANNOTATIONS:
            continue
        if key in _SUBSCHEMA:
            result[key] = _canonical(value, strip)
        elif key in _SUBSCHEMA_ARRAY and isinstance(value, list):
            result[key] = [_canonical(part, ) for part in value]
        elif key in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_20(schema: Any, strip: bool) -> Any:
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
        elif key in _SUBSCHEMA_MAP or isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_21(schema: Any, strip: bool) -> Any:
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
        elif key not in _SUBSCHEMA_MAP and isinstance(value, dict):
            result[key] = {name: _canonical(part, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_22(schema: Any, strip: bool) -> Any:
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
            result[key] = None
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_23(schema: Any, strip: bool) -> Any:
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
            result[key] = {name: _canonical(None, strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_24(schema: Any, strip: bool) -> Any:
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
            result[key] = {name: _canonical(part, None) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_25(schema: Any, strip: bool) -> Any:
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
            result[key] = {name: _canonical(strip) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_26(schema: Any, strip: bool) -> Any:
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
            result[key] = {name: _canonical(part, ) for name, part in value.items()}
        else:
            result[key] = whole_numbers(value)
    return result


def x__canonical__mutmut_27(schema: Any, strip: bool) -> Any:
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
            result[key] = None
    return result


def x__canonical__mutmut_28(schema: Any, strip: bool) -> Any:
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
            result[key] = whole_numbers(None)
    return result

mutants_x__canonical__mutmut['_mutmut_orig'] = x__canonical__mutmut_orig # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_1'] = x__canonical__mutmut_1 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_2'] = x__canonical__mutmut_2 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_3'] = x__canonical__mutmut_3 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_4'] = x__canonical__mutmut_4 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_5'] = x__canonical__mutmut_5 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_6'] = x__canonical__mutmut_6 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_7'] = x__canonical__mutmut_7 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_8'] = x__canonical__mutmut_8 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_9'] = x__canonical__mutmut_9 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_10'] = x__canonical__mutmut_10 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_11'] = x__canonical__mutmut_11 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_12'] = x__canonical__mutmut_12 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_13'] = x__canonical__mutmut_13 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_14'] = x__canonical__mutmut_14 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_15'] = x__canonical__mutmut_15 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_16'] = x__canonical__mutmut_16 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_17'] = x__canonical__mutmut_17 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_18'] = x__canonical__mutmut_18 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_19'] = x__canonical__mutmut_19 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_20'] = x__canonical__mutmut_20 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_21'] = x__canonical__mutmut_21 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_22'] = x__canonical__mutmut_22 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_23'] = x__canonical__mutmut_23 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_24'] = x__canonical__mutmut_24 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_25'] = x__canonical__mutmut_25 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_26'] = x__canonical__mutmut_26 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_27'] = x__canonical__mutmut_27 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_28'] = x__canonical__mutmut_28 # type: ignore # mutmut generated
mutants_x__references__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__references__mutmut)
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


def x__references__mutmut_orig(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in _REFERENCES and isinstance(part, str):
                yield part
            else:
                yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def x__references__mutmut_1(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in _REFERENCES or isinstance(part, str):
                yield part
            else:
                yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def x__references__mutmut_2(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in _REFERENCES and isinstance(part, str):
                yield part
            else:
                yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def x__references__mutmut_3(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in _REFERENCES and isinstance(part, str):
                yield part
            else:
                yield from _references(None)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def x__references__mutmut_4(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in _REFERENCES and isinstance(part, str):
                yield part
            else:
                yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(None)

mutants_x__references__mutmut['_mutmut_orig'] = x__references__mutmut_orig # type: ignore # mutmut generated
mutants_x__references__mutmut['x__references__mutmut_1'] = x__references__mutmut_1 # type: ignore # mutmut generated
mutants_x__references__mutmut['x__references__mutmut_2'] = x__references__mutmut_2 # type: ignore # mutmut generated
mutants_x__references__mutmut['x__references__mutmut_3'] = x__references__mutmut_3 # type: ignore # mutmut generated
mutants_x__references__mutmut['x__references__mutmut_4'] = x__references__mutmut_4 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__points_into_annotation__mutmut)
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


def x__points_into_annotation__mutmut_orig(reference: str) -> bool:
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


def x__points_into_annotation__mutmut_1(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = None
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


def x__points_into_annotation__mutmut_2(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition(None)[2]
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


def x__points_into_annotation__mutmut_3(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.rpartition("#")[2]
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


def x__points_into_annotation__mutmut_4(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("XX#XX")[2]
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


def x__points_into_annotation__mutmut_5(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[3]
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


def x__points_into_annotation__mutmut_6(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "XX%XX" in fragment:
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


def x__points_into_annotation__mutmut_7(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" not in fragment:
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


def x__points_into_annotation__mutmut_8(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return False  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_9(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = None
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_10(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(None)
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_11(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split(None)[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_12(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("XX/XX")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_13(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[2:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_14(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword not in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_15(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return False
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_16(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY and keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_17(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword not in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_18(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword not in _SUBSCHEMA_MAP:
            next(tokens, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_19(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(None, None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_20(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(None)  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_21(reference: str) -> bool:
    """Whether a reference leads to or through an annotation, which then has a meaning."""
    fragment = reference.partition("#")[2]
    if "%" in fragment:
        return True  # an escape could spell any keyword
    tokens = iter(fragment.split("/")[1:])
    for keyword in tokens:
        if keyword in ANNOTATIONS:
            return True
        if keyword in _SUBSCHEMA_ARRAY or keyword in _SUBSCHEMA_MAP:
            next(tokens, )  # which of its schemas
        elif keyword not in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_22(reference: str) -> bool:
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
        elif keyword in _SUBSCHEMA:
            return False  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_23(reference: str) -> bool:
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
            return True  # inside of what is kept as it is
    return False


def x__points_into_annotation__mutmut_24(reference: str) -> bool:
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
    return True

mutants_x__points_into_annotation__mutmut['_mutmut_orig'] = x__points_into_annotation__mutmut_orig # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_1'] = x__points_into_annotation__mutmut_1 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_2'] = x__points_into_annotation__mutmut_2 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_3'] = x__points_into_annotation__mutmut_3 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_4'] = x__points_into_annotation__mutmut_4 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_5'] = x__points_into_annotation__mutmut_5 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_6'] = x__points_into_annotation__mutmut_6 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_7'] = x__points_into_annotation__mutmut_7 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_8'] = x__points_into_annotation__mutmut_8 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_9'] = x__points_into_annotation__mutmut_9 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_10'] = x__points_into_annotation__mutmut_10 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_11'] = x__points_into_annotation__mutmut_11 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_12'] = x__points_into_annotation__mutmut_12 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_13'] = x__points_into_annotation__mutmut_13 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_14'] = x__points_into_annotation__mutmut_14 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_15'] = x__points_into_annotation__mutmut_15 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_16'] = x__points_into_annotation__mutmut_16 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_17'] = x__points_into_annotation__mutmut_17 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_18'] = x__points_into_annotation__mutmut_18 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_19'] = x__points_into_annotation__mutmut_19 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_20'] = x__points_into_annotation__mutmut_20 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_21'] = x__points_into_annotation__mutmut_21 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_22'] = x__points_into_annotation__mutmut_22 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_23'] = x__points_into_annotation__mutmut_23 # type: ignore # mutmut generated
mutants_x__points_into_annotation__mutmut['x__points_into_annotation__mutmut_24'] = x__points_into_annotation__mutmut_24 # type: ignore # mutmut generated
