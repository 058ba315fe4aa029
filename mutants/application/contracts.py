"""Whether the schemas that a caller sends are schemas at all."""

from collections.abc import Sequence
from typing import Protocol

import msgspec

from application.ledger import Ledger
from domain.contracts import HandlerContracts, schema_fingerprint
from domain.errors import FieldError, Invalid


class SchemaChecker(Protocol):
    """Checks a document against JSON Schema Draft 2020-12 and our limits."""

    def check(self, schema: msgspec.Raw) -> tuple[FieldError, ...]:
        """What is wrong, with pointers inside the schema; empty for a good one."""


SMALL_BYTES = 8 * 1024
"""Schemas that are checked on the event loop: most are, and are known from the last update."""


async def check_contracts(
    contracts: HandlerContracts | None, checker: SchemaChecker, ledger: Ledger
) -> None:
    """Raises `Invalid` naming every bad place in the contracts of a request.

    API section 3, "Model", `handler_contracts`.
    """
    if contracts is None:
        return
    schemas = list(contracts.schemas())
    if sum(len(memoryview(schema)) for _, schema in schemas) > SMALL_BYTES:
        errors = await ledger.in_thread(_faults, schemas, checker)
    else:
        errors = _faults(schemas, checker)
    if errors:
        first = errors[0]
        raise Invalid(f"{first.path[1:]}: {first.message}", errors)


def _faults(schemas: Sequence[tuple[str, msgspec.Raw]], checker: SchemaChecker) -> list[FieldError]:
    errors = []
    for path, schema in schemas:
        found = checker.check(schema)
        errors += [FieldError(path=path + each.path, message=each.message) for each in found]
        if not found:
            # The decision asks for it next, on the event loop: then it is remembered.
            schema_fingerprint(bytes(schema))
    return errors
