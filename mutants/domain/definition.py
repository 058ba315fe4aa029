"""What a caller says a model is: its name, handlers, contracts and metadata."""

import re
from collections.abc import Iterator
from typing import Annotated

import msgspec

from domain.contracts import HandlerContracts
from domain.errors import FieldError
from domain.handlers import Handlers
from domain.identifier import IDENTIFIER

MODEL_ID = IDENTIFIER
"""API section 3, "Model", `id`."""

VERSION_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,63}")
"""Safe in a path as it stands; docs/decisions/0004 says why not any string."""

NAME_LENGTH = 256
DESCRIPTION_LENGTH = 8192

EMPTY_OBJECT = msgspec.Raw(b"{}")

JsonObject = Annotated[
    msgspec.Raw,
    msgspec.Meta(
        description="Any JSON object.",
        examples=[{"team": "pricing"}],
        extra_json_schema={"type": "object"},
    ),
]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁDefinitionǁerrors__mutmut: MutantDict = {}  # type: ignore


class Definition(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of what an update replaces. `metadata` is the JSON of any object."""

    name: str
    description: str
    handlers: Handlers
    handler_contracts: HandlerContracts | None = None
    metadata: JsonObject = EMPTY_OBJECT

    @_mutmut_mutated(mutants_xǁDefinitionǁerrors__mutmut)
    def errors(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_orig(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_1(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_2(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 2 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_3(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 < len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_4(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) < NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_5(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path=None, message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_6(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=None)
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_7(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_8(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", )
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_9(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="XX/nameXX", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_10(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/NAME", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_11(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(None)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)

    def xǁDefinitionǁerrors__mutmut_12(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(None)

mutants_xǁDefinitionǁerrors__mutmut['_mutmut_orig'] = Definition.xǁDefinitionǁerrors__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_1'] = Definition.xǁDefinitionǁerrors__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_2'] = Definition.xǁDefinitionǁerrors__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_3'] = Definition.xǁDefinitionǁerrors__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_4'] = Definition.xǁDefinitionǁerrors__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_5'] = Definition.xǁDefinitionǁerrors__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_6'] = Definition.xǁDefinitionǁerrors__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_7'] = Definition.xǁDefinitionǁerrors__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_8'] = Definition.xǁDefinitionǁerrors__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_9'] = Definition.xǁDefinitionǁerrors__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_10'] = Definition.xǁDefinitionǁerrors__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_11'] = Definition.xǁDefinitionǁerrors__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDefinitionǁerrors__mutmut['xǁDefinitionǁerrors__mutmut_12'] = Definition.xǁDefinitionǁerrors__mutmut_12 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_description_errors__mutmut)
def description_errors(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="/description", message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def x_description_errors__mutmut_orig(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="/description", message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def x_description_errors__mutmut_1(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) >= DESCRIPTION_LENGTH:
        yield FieldError(
            path="/description", message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def x_description_errors__mutmut_2(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path=None, message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def x_description_errors__mutmut_3(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="/description", message=None
        )


def x_description_errors__mutmut_4(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def x_description_errors__mutmut_5(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="/description", )


def x_description_errors__mutmut_6(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="XX/descriptionXX", message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def x_description_errors__mutmut_7(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="/DESCRIPTION", message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )

mutants_x_description_errors__mutmut['_mutmut_orig'] = x_description_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_1'] = x_description_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_2'] = x_description_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_3'] = x_description_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_4'] = x_description_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_5'] = x_description_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_6'] = x_description_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x_description_errors__mutmut['x_description_errors__mutmut_7'] = x_description_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_metadata_errors__mutmut)
def metadata_errors(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_orig(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_1(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_2(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(None):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_3(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).rstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_4(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(None).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_5(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"XX{XX"):
        yield FieldError(path="/metadata", message="expected an object")


def x_metadata_errors__mutmut_6(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path=None, message="expected an object")


def x_metadata_errors__mutmut_7(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message=None)


def x_metadata_errors__mutmut_8(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(message="expected an object")


def x_metadata_errors__mutmut_9(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", )


def x_metadata_errors__mutmut_10(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="XX/metadataXX", message="expected an object")


def x_metadata_errors__mutmut_11(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/METADATA", message="expected an object")


def x_metadata_errors__mutmut_12(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="XXexpected an objectXX")


def x_metadata_errors__mutmut_13(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="EXPECTED AN OBJECT")

mutants_x_metadata_errors__mutmut['_mutmut_orig'] = x_metadata_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_1'] = x_metadata_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_2'] = x_metadata_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_3'] = x_metadata_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_4'] = x_metadata_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_5'] = x_metadata_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_6'] = x_metadata_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_7'] = x_metadata_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_8'] = x_metadata_errors__mutmut_8 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_9'] = x_metadata_errors__mutmut_9 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_10'] = x_metadata_errors__mutmut_10 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_11'] = x_metadata_errors__mutmut_11 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_12'] = x_metadata_errors__mutmut_12 # type: ignore # mutmut generated
mutants_x_metadata_errors__mutmut['x_metadata_errors__mutmut_13'] = x_metadata_errors__mutmut_13 # type: ignore # mutmut generated
