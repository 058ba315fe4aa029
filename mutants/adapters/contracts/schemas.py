"""Whether a JSON Schema that a caller sends as a contract is acceptable (API, section 3)."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import msgspec

from adapters.contracts import expansion, metaschema, patterns
from adapters.contracts.cache import BoundedCache
from adapters.contracts.documents import LIMIT_BYTES, LIMIT_ERRORS, read
from adapters.contracts.engine import compiled
from adapters.contracts.excerpts import cut, excerpt
from adapters.contracts.locations import SchemaDocument
from adapters.contracts.pointers import pointer
from adapters.contracts.references import References
from domain.errors import FieldError

_CACHED_SCHEMAS = 1024
_CACHED_BYTES = 32 * 1024 * 1024
# An entry's own weight, beside the bytes of the schema.
_ENTRY_BYTES = 512


class SchemaChecker:
    """Checks schemas, and remembers its answer for exactly the same bytes. Thread-safe."""

    def __init__(self) -> None:
        self._answers: BoundedCache[bytes, tuple[FieldError, ...]] = BoundedCache(
            entries=_CACHED_SCHEMAS, total_bytes=_CACHED_BYTES
        )

    def check(self, schema: msgspec.Raw | bytes) -> tuple[FieldError, ...]:
        """What is wrong with a JSON Schema document, at most 20 errors; none: acceptable.

        `path` of an error is a JSON Pointer into the schema document. An acceptable schema
        is Draft 2020-12, refers to nothing outside itself, and costs a validator neither
        endless nor exponential work.
        """
        document = bytes(schema)
        answer = self._answers.get(document)
        if answer is None:
            answer = _check(document)
            if len(document) <= LIMIT_BYTES:
                said = sum(len(error.path) + len(error.message) for error in answer)
                weight = len(document) + said + _ENTRY_BYTES
                self._answers.put(document, answer, weight=weight)
        return answer


def _check(document: bytes) -> tuple[FieldError, ...]:
    schema, errors = read(document)
    if errors:
        return errors
    if not isinstance(schema, dict | bool):
        message = f"expected a schema (object or boolean), got {excerpt(schema)}"
        return (FieldError(path="", message=message),)
    # A step relies on what the steps before it have established.
    for step in _steps(schema):
        errors = tuple(islice(dict.fromkeys(step), LIMIT_ERRORS))
        if errors:
            return errors
    return ()


def _steps(schema: dict[str, Any] | bool) -> Iterator[Iterable[FieldError]]:
    document = SchemaDocument(schema)
    yield metaschema.dialect_faults(document)
    yield metaschema.faults(document.root)
    references = References(document)
    yield references.identifier_faults()
    yield references.link()
    for location in list(document.locations):
        if location.foreign:
            yield metaschema.faults(location)
    yield patterns.faults(document)
    yield expansion.loops(document)
    yield expansion.excess(document)
    yield _build_faults(schema)


def _build_faults(schema: dict[str, Any] | bool) -> Iterator[FieldError]:
    """What the engine refuses although all of the above is well."""
    try:
        compiled(schema)
    except ValueError as error:
        path = getattr(error, "instance_path", ())
        message = getattr(error, "message", str(error))
        yield FieldError(path=pointer(path), message=f"cannot be used: {cut(message)}")
