"""Whether the schemas that a caller sends are schemas at all."""

from typing import Protocol

import msgspec

from domain.contracts import HandlerContracts
from domain.errors import FieldError, Invalid


class SchemaChecker(Protocol):
    """Checks a document against JSON Schema Draft 2020-12 and our limits."""

    def check(self, schema: msgspec.Raw) -> tuple[FieldError, ...]:
        """What is wrong, with pointers inside the schema; empty for a good one."""


def check_contracts(contracts: HandlerContracts | None, checker: SchemaChecker) -> None:
    """Raises `Invalid` naming every bad place in the contracts of a request.

    API section 3, "Model", `handler_contracts`.
    """
    if contracts is None:
        return
    errors = [
        FieldError(path=path + error.path, message=error.message)
        for path, schema in contracts.schemas()
        for error in checker.check(schema)
    ]
    if errors:
        first = errors[0]
        raise Invalid(f"{first.path[1:]}: {first.message}", errors)
