"""What is known of an operation beside its code: enough for the OpenAPI document.

A route declares its `Operation` in its `opt`; the guard takes its id from there to look
up the permission, the OpenAPI document everything else.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

OPT = "operation"


class Parameter(msgspec.Struct, frozen=True, kw_only=True):
    """A query or path parameter: what it means, its JSON Schema, an example."""

    name: str
    meaning: str
    schema: Mapping[str, Any]
    example: Any = msgspec.UNSET


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A success: its status, the type of its body (None: no body), and an example.

    `gives` says where the body names a resource: the JSON Pointer of a path parameter's
    value. The document links the answer to every operation that these are enough for.
    """

    status: int
    meaning: str
    body: Any = None
    example: Any = msgspec.UNSET
    media_type: str = "application/json"
    gives: Mapping[str, str] = {}


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One operation of API section 4.

    `body` is the type of the request's body. `refusals` are the statuses of the error
    table that this operation can give beside those that follow from the rest: 400 and
    503 always, 401 and 403 where it needs a permission, 404 where it has a path
    parameter, 409 with `idempotent`, 412 with `conditional`, 413 with a body.
    """

    id: str
    summary: str
    tag: str
    answers: Sequence[Answer]
    description: str = ""
    path: Sequence[Parameter] = ()
    query: Sequence[Parameter] = ()
    body: Any = None
    body_example: Any = msgspec.UNSET
    body_required: bool = True
    refusals: Sequence[int] = ()
    idempotent: bool = False
    """Takes `Idempotency-Key`."""
    conditional: bool = False
    """Takes `If-Match`."""
    cacheable: bool = False
    """Takes `If-None-Match` and may answer 304."""
    fresh: bool = False
    """Takes `Ledger-Position`."""
    writes: bool = False
    """Answers `Ledger-Position`."""
    tagged: bool = False
    """Answers `ETag`."""
    located: bool = False
    """Answers `Location`."""
    paged: bool = False
    """A list: takes `limit` and `cursor`, answers `Link`."""

    def opt(self) -> dict[str, Any]:
        """As Litestar's routes take it."""
        return {OPT: self}


def operation_of(handler: Any) -> Operation:
    """The operation that a route declares. Every route declares one."""
    operation: Operation = handler.opt[OPT]
    return operation
