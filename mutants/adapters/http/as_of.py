"""The parameter `as_of`: resources as they were (API section 4)."""

from datetime import datetime
from typing import Any

import msgspec
from litestar import Request

from adapters.http.operation import Parameter
from adapters.http.query import text_parameter
from application.as_of import Instant
from domain.errors import invalid_field

AS_OF = Parameter(
    name="as_of",
    meaning="+ As it was at a position of the log, or at a time (RFC 3339).",
    schema={
        "anyOf": [
            {"type": "integer", "minimum": 0, "maximum": 10**18 - 1},
            {"type": "string", "format": "date-time"},
        ]
    },
    example="2126-01-31T12:00:00Z",
)


def as_of(request: Request[Any, Any, Any]) -> Instant | None:
    """A position of the log or a time, None where it is not given. Raises `Invalid`."""
    text = text_parameter(request, "as_of")
    if text is None:
        return None
    if text.isascii() and text.isdigit() and len(text) <= 18:
        return int(text)
    instant = _time(text)
    if instant is None:
        raise invalid_field("as_of", "expected a position or a time like 2026-01-31T12:00:00Z")
    return instant


def time_parameter(request: Request[Any, Any, Any], name: str) -> datetime | None:
    """The parameter's time, None where it is not given. Raises `Invalid`."""
    text = text_parameter(request, name)
    if text is None:
        return None
    instant = _time(text)
    if instant is None:
        raise invalid_field(name, "expected a time like 2026-01-31T12:00:00Z")
    return instant


def _time(text: str) -> datetime | None:
    try:
        # A plus sign in a query string that was not escaped arrives as a space.
        instant = msgspec.convert(text.replace(" ", "+"), datetime)
    except msgspec.ValidationError:
        return None
    return None if instant.tzinfo is None else instant
