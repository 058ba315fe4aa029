"""Why a decision was refused, in words a caller can act on.

Every refusal is one of these. The HTTP adapter maps each class to one status
of section 1 of the API; nothing else in the system knows about statuses.
"""

from collections.abc import Sequence

import msgspec


class FieldError(msgspec.Struct, frozen=True, kw_only=True):
    """One field at fault.

    `path` is a JSON Pointer (RFC 6901) into the request body, or the name of a
    path, query or header parameter without a leading slash.
    """

    path: str
    message: str


class DomainError(Exception):
    """A refusal. `message` is for people, `errors` names the fields at fault."""

    def __init__(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.errors = tuple(errors)


class Invalid(DomainError):
    """The request is malformed: wrong type, missing or unknown field, bad value (400)."""


class NotFound(DomainError):
    """The addressed thing does not exist in the addressed scope (404)."""


class Conflict(DomainError):
    """The id is taken, or an idempotency key was used for something else (409)."""


class PreconditionFailed(DomainError):
    """`If-Match` does not match the current revision (412)."""


class NotAllowed(DomainError):
    """Well-formed, but the rules forbid it in the present state (422)."""


class BlockingService(msgspec.Struct, frozen=True, kw_only=True):
    """A service that a change would not fit, and why."""

    service_id: str
    errors: tuple[FieldError, ...]


class Blocked(NotAllowed):
    """A change that services of a domain would not fit (422; API section 5, "Assignments")."""

    def __init__(self, message: str, services: Sequence[BlockingService]) -> None:
        super().__init__(message)
        self.services = tuple(services)


def invalid_field(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])
