"""Why a decision was refused, in words a caller can act on.

Every refusal is one of these. The HTTP adapter maps each class to one status
of section 1 of the API; nothing else in the system knows about statuses.
"""

from collections.abc import Sequence

import msgspec


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class FieldError(msgspec.Struct, frozen=True, kw_only=True):
    """One field at fault.

    `path` is a JSON Pointer (RFC 6901) into the request body, or the name of a
    path, query or header parameter without a leading slash.
    """

    path: str
    message: str
mutants_xǁDomainErrorǁ__init____mutmut: MutantDict = {}  # type: ignore


class DomainError(Exception):
    """A refusal. `message` is for people, `errors` names the fields at fault."""

    @_mutmut_mutated(mutants_xǁDomainErrorǁ__init____mutmut)
    def __init__(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.errors = tuple(errors)

    def xǁDomainErrorǁ__init____mutmut_orig(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.errors = tuple(errors)

    def xǁDomainErrorǁ__init____mutmut_1(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(None)
        self.message = message
        self.errors = tuple(errors)

    def xǁDomainErrorǁ__init____mutmut_2(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = None
        self.errors = tuple(errors)

    def xǁDomainErrorǁ__init____mutmut_3(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.errors = None

    def xǁDomainErrorǁ__init____mutmut_4(self, message: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.errors = tuple(None)

mutants_xǁDomainErrorǁ__init____mutmut['_mutmut_orig'] = DomainError.xǁDomainErrorǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDomainErrorǁ__init____mutmut['xǁDomainErrorǁ__init____mutmut_1'] = DomainError.xǁDomainErrorǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDomainErrorǁ__init____mutmut['xǁDomainErrorǁ__init____mutmut_2'] = DomainError.xǁDomainErrorǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDomainErrorǁ__init____mutmut['xǁDomainErrorǁ__init____mutmut_3'] = DomainError.xǁDomainErrorǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDomainErrorǁ__init____mutmut['xǁDomainErrorǁ__init____mutmut_4'] = DomainError.xǁDomainErrorǁ__init____mutmut_4 # type: ignore # mutmut generated


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
mutants_xǁBlockedǁ__init____mutmut: MutantDict = {}  # type: ignore


class Blocked(NotAllowed):
    """A change that services of a domain would not fit (422; API section 5, "Assignments")."""

    @_mutmut_mutated(mutants_xǁBlockedǁ__init____mutmut)
    def __init__(self, message: str, services: Sequence[BlockingService]) -> None:
        super().__init__(message)
        self.services = tuple(services)

    def xǁBlockedǁ__init____mutmut_orig(self, message: str, services: Sequence[BlockingService]) -> None:
        super().__init__(message)
        self.services = tuple(services)

    def xǁBlockedǁ__init____mutmut_1(self, message: str, services: Sequence[BlockingService]) -> None:
        super().__init__(None)
        self.services = tuple(services)

    def xǁBlockedǁ__init____mutmut_2(self, message: str, services: Sequence[BlockingService]) -> None:
        super().__init__(message)
        self.services = None

    def xǁBlockedǁ__init____mutmut_3(self, message: str, services: Sequence[BlockingService]) -> None:
        super().__init__(message)
        self.services = tuple(None)

mutants_xǁBlockedǁ__init____mutmut['_mutmut_orig'] = Blocked.xǁBlockedǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBlockedǁ__init____mutmut['xǁBlockedǁ__init____mutmut_1'] = Blocked.xǁBlockedǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBlockedǁ__init____mutmut['xǁBlockedǁ__init____mutmut_2'] = Blocked.xǁBlockedǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBlockedǁ__init____mutmut['xǁBlockedǁ__init____mutmut_3'] = Blocked.xǁBlockedǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_invalid_field__mutmut)
def invalid_field(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_orig(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_1(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = None
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_2(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") and "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_3(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip(None) or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_4(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.rstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_5(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("XX/XX") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_6(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "XXbodyXX"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_7(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "BODY"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_8(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(None, [FieldError(path=path, message=message)])


def x_invalid_field__mutmut_9(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", None)


def x_invalid_field__mutmut_10(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid([FieldError(path=path, message=message)])


def x_invalid_field__mutmut_11(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", )


def x_invalid_field__mutmut_12(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=None, message=message)])


def x_invalid_field__mutmut_13(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, message=None)])


def x_invalid_field__mutmut_14(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(message=message)])


def x_invalid_field__mutmut_15(path: str, message: str) -> Invalid:
    """An `Invalid` with a single field at fault; the message names the field too."""
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {message}", [FieldError(path=path, )])

mutants_x_invalid_field__mutmut['_mutmut_orig'] = x_invalid_field__mutmut_orig # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_1'] = x_invalid_field__mutmut_1 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_2'] = x_invalid_field__mutmut_2 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_3'] = x_invalid_field__mutmut_3 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_4'] = x_invalid_field__mutmut_4 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_5'] = x_invalid_field__mutmut_5 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_6'] = x_invalid_field__mutmut_6 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_7'] = x_invalid_field__mutmut_7 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_8'] = x_invalid_field__mutmut_8 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_9'] = x_invalid_field__mutmut_9 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_10'] = x_invalid_field__mutmut_10 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_11'] = x_invalid_field__mutmut_11 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_12'] = x_invalid_field__mutmut_12 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_13'] = x_invalid_field__mutmut_13 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_14'] = x_invalid_field__mutmut_14 # type: ignore # mutmut generated
mutants_x_invalid_field__mutmut['x_invalid_field__mutmut_15'] = x_invalid_field__mutmut_15 # type: ignore # mutmut generated
