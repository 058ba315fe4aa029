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


class Definition(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """The whole of what an update replaces. `metadata` is the JSON of any object."""

    name: str
    description: str
    handlers: Handlers
    handler_contracts: HandlerContracts | None = None
    metadata: JsonObject = EMPTY_OBJECT

    def errors(self) -> Iterator[FieldError]:
        """Every field outside of the limits of API section 3, contracts left out.

        Schemas are checked where a validator is at hand, see `application.contracts`.
        """
        if not 1 <= len(self.name) <= NAME_LENGTH:
            yield FieldError(path="/name", message=f"expected 1 to {NAME_LENGTH} characters")
        yield from description_errors(self.description)
        yield from self.handlers.errors()
        yield from metadata_errors(self.metadata)


def description_errors(description: str) -> Iterator[FieldError]:
    """The fault of a description that is too long, if any."""
    if len(description) > DESCRIPTION_LENGTH:
        yield FieldError(
            path="/description", message=f"expected at most {DESCRIPTION_LENGTH} characters"
        )


def metadata_errors(metadata: msgspec.Raw) -> Iterator[FieldError]:
    """The fault of metadata that is not a JSON object, if any."""
    if not bytes(metadata).lstrip().startswith(b"{"):
        yield FieldError(path="/metadata", message="expected an object")
