"""Whether what goes into a job or comes out of it keeps to its model's contract."""

from collections.abc import Callable
from functools import partial
from typing import Any, Literal, Protocol

import msgspec

from application.cache import WeightedCache
from application.definitions import Definitions
from application.ledger import Ledger
from domain.contracts import Contract, schema_fingerprint
from domain.errors import FieldError
from domain.job import JobType

Side = Literal["input_schema", "output_schema"]

SMALL_BYTES = 64 * 1024
"""Checked on the event loop up to here: it takes less time than a change of threads."""

CACHE_BYTES = 64 * 1024 * 1024


class PayloadValidator(Protocol):
    """Validates instances against schemas that were accepted; thread-safe."""

    def accepts(self, fingerprint: str, schema: bytes, instance: Any) -> bool:
        """Whether an instance is valid."""

    def errors(self, fingerprint: str, schema: bytes, instance: Any) -> tuple[FieldError, ...]:
        """What is wrong with an instance, a bounded list; none where it is valid."""


class _Schema(msgspec.Struct, frozen=True):
    """None stands for no schema; else the fingerprint that the compiled one is kept under."""

    fingerprint: str | None
    schema: bytes


class Payloads:
    """Checks payloads against the schemas of definitions (API section 5, "Jobs")."""

    def __init__(
        self, ledger: Ledger, definitions: Definitions, validator: PayloadValidator
    ) -> None:
        self._ledger = ledger
        self._definitions = definitions
        self._validator = validator
        self._schemas: WeightedCache[tuple[str, int, str, str], _Schema] = WeightedCache(
            CACHE_BYTES
        )

    async def errors(
        self, model_id: str, definition: int, job_type: JobType, side: Side, payload: msgspec.Raw
    ) -> tuple[FieldError, ...]:
        """What is wrong with a payload by the definition of a model at a revision.

        `path` of an error is a pointer into the payload.
        """
        found = await self._schema(model_id, definition, job_type, side)
        if found.fingerprint is None:
            return ()
        fingerprint, schema = found.fingerprint, found.schema
        if len(memoryview(payload)) > SMALL_BYTES:
            return await self._ledger.in_thread(self._slow, fingerprint, schema, payload)
        instance = msgspec.json.decode(payload)
        if self._validator.accepts(fingerprint, schema, instance):
            return ()
        # To say what is wrong may take far longer than to see that something is.
        return await self._ledger.in_thread(self._validator.errors, fingerprint, schema, instance)

    async def checker(
        self, model_id: str, definition: int, job_type: JobType, side: Side
    ) -> Callable[[msgspec.Raw], tuple[FieldError, ...]]:
        """What tells, in a thread, what is wrong with many payloads by one definition."""
        found = await self._schema(model_id, definition, job_type, side)
        if found.fingerprint is None:
            return lambda _payload: ()
        return partial(self._slow, found.fingerprint, found.schema)

    def _slow(
        self, fingerprint: str, schema: bytes, payload: msgspec.Raw
    ) -> tuple[FieldError, ...]:
        return self._validator.errors(fingerprint, schema, msgspec.json.decode(payload))

    async def _schema(self, model_id: str, revision: int, job_type: JobType, side: Side) -> _Schema:
        key = (model_id, revision, job_type, side)
        found = self._schemas.get(key)
        if found is None:
            definition = await self._definitions.get(model_id, revision)
            contracts = definition.handler_contracts
            contract: Contract | None = getattr(contracts, job_type, None)
            schema = getattr(contract, side, msgspec.UNSET)
            if schema is msgspec.UNSET:
                found = _Schema(None, b"")
            else:
                # Only what is compiled anew waits for a thread, and only once.
                found = _Schema(schema_fingerprint(bytes(schema)), bytes(schema))
                await self._ledger.in_thread(
                    self._validator.accepts, found.fingerprint, found.schema, None
                )
            self._schemas.put(key, found, 300 + len(found.schema))
        return found
