"""Refusals and failures as statuses and the error envelope (API section 1, "Errors")."""

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.exceptions import ValidationException as ParameterError

from adapters.http.admission import Overloaded
from adapters.http.exchanges import exchange_of
from adapters.http.json_body import shortened
from adapters.http.limits import AnswerTooLate, TooManyRequests
from adapters.identity.tokens import KeysUnavailable
from application.freshness import TooFarBehind
from application.store import LostRace, StoreUnavailable
from domain.errors import (
    Blocked,
    BlockingService,
    Conflict,
    DomainError,
    FieldError,
    Invalid,
    NotAllowed,
    NotFound,
    PreconditionFailed,
)
from domain.events import UnknownEvent
from projections.projection import OtherShape

log = logging.getLogger("modelog.http")

STATUS: dict[type[DomainError], int] = {
    Invalid: 400,
    NotFound: 404,
    Conflict: 409,
    PreconditionFailed: 412,
    NotAllowed: 422,
}

RETRY_AFTER_SECONDS = "1"

MAX_ERRORS = 100
MAX_TEXT = 1000
"""Characters of a message or a pointer."""


class ErrorEnvelope(msgspec.Struct, kw_only=True, omit_defaults=True):
    """The body of every error."""

    success: bool
    message: str
    request_id: str
    errors: list[FieldError] = []


class BlockedEnvelope(ErrorEnvelope, kw_only=True, omit_defaults=True):
    """The body of a refusal because of services (API section 5, "Assignments")."""

    error: str
    blocking_services: list[BlockingService]


def error_response(
    request: Request[Any, Any, Any],
    status: int,
    message: str,
    errors: tuple[FieldError, ...] = (),
    headers: dict[str, str] | None = None,
) -> Response[bytes]:
    """An error as it is sent."""
    envelope = ErrorEnvelope(
        success=False,
        message=shortened(message, MAX_TEXT),
        errors=[_bounded(error) for error in errors[:MAX_ERRORS]],
        request_id=exchange_of(request.scope).request_id,
    )
    return Response(
        content=msgspec.json.encode(envelope),
        status_code=status,
        media_type="application/json",
        headers=headers,
    )


def _bounded(error: FieldError) -> FieldError:
    """An error that repeats no more than a little of what the caller sent."""
    path = error.path
    while len(path) > MAX_TEXT:
        path = path.rpartition("/")[0]  # the pointer of what contains it
    return FieldError(path=path, message=shortened(error.message, MAX_TEXT))


def on_domain_error(request: Request[Any, Any, Any], error: DomainError) -> Response[bytes]:
    """A refusal of the domain or of the door."""
    return error_response(request, STATUS[type(error)], error.message, error.errors)


def on_blocked(request: Request[Any, Any, Any], error: Blocked) -> Response[bytes]:
    """A change that services would not fit: which of them, and why (API section 5)."""
    envelope = BlockedEnvelope(
        success=False,
        message=shortened(error.message, MAX_TEXT),
        error=shortened(error.message, MAX_TEXT),
        blocking_services=[
            msgspec.structs.replace(each, errors=tuple(_bounded(e) for e in each.errors))
            for each in error.services
        ],
        request_id=exchange_of(request.scope).request_id,
    )
    return Response(
        content=msgspec.json.encode(envelope), status_code=422, media_type="application/json"
    )


def on_parameter_error(request: Request[Any, Any, Any], error: ParameterError) -> Response[bytes]:
    """A path, query or header parameter, or a body, that Litestar could not take."""
    found = error.extra if isinstance(error.extra, list) else []
    errors = tuple(
        FieldError(path=str(each.get("key", "")), message=str(each.get("message", "")))
        for each in found
        if isinstance(each, dict)
    )
    if errors and errors[0].path == "data":
        errors = (FieldError(path="", message="expected a JSON object as the body"),)
    message = "; ".join(f"{e.path or 'body'}: {e.message}" for e in errors) or "invalid request"
    return error_response(request, 400, message, errors)


def on_http_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """What Litestar itself refuses: no such route, no such method, body too large."""
    messages = {
        404: "there is no such route",
        405: "this route has no such method",
        413: "the body is larger than the limit",
    }
    message = messages.get(error.status_code, error.detail or "the request was refused")
    headers = {key: value for key, value in (error.headers or {}).items() if key != "content-type"}
    return error_response(request, error.status_code, message, headers=headers)


def on_unavailable(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """The store is away, too slow, or too contended: to be tried again."""
    identifier = exchange_of(request.scope).request_id
    log.warning("request %s: %s: %s (%r)", identifier, type(error).__name__, error, error.__cause__)
    return on_overload(request, error)


def on_overload(request: Request[Any, Any, Any], _error: Exception) -> Response[bytes]:
    """There is too much to do already; who refused it has told the log."""
    return error_response(
        request,
        503,
        "the service cannot answer this now; try again shortly",
        headers={"Retry-After": RETRY_AFTER_SECONDS},
    )


def on_too_many(request: Request[Any, Any, Any], error: TooManyRequests) -> Response[bytes]:
    """The caller has used up what it may ask for."""
    return error_response(request, 429, str(error), headers={"Retry-After": str(error.retry_after)})


def on_defect(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Anything else is a defect of ours: logged in full, told without detail."""
    log.error("request %s: unexpected error", exchange_of(request.scope).request_id, exc_info=error)
    return error_response(request, 500, "an unexpected error occurred")


HANDLERS: dict[Any, Any] = {
    Blocked: on_blocked,
    DomainError: on_domain_error,
    ParameterError: on_parameter_error,
    HTTPException: on_http_error,
    StoreUnavailable: on_unavailable,
    LostRace: on_unavailable,
    TooFarBehind: on_unavailable,
    UnknownEvent: on_unavailable,
    OtherShape: on_unavailable,
    AnswerTooLate: on_unavailable,
    Overloaded: on_overload,
    KeysUnavailable: on_unavailable,
    TooManyRequests: on_too_many,
    Exception: on_defect,
}
