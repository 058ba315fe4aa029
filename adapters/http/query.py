"""Query parameters, each taken once and as it is written.

Litestar would read `revision=null` as no revision and take the first of two.
"""

from collections.abc import Sequence
from typing import Any

from litestar import Request
from litestar.connection import ASGIConnection

from adapters.http.exchanges import exchange_of
from adapters.http.json_body import shortened
from adapters.http.operation import Operation
from domain.errors import invalid_field

MAX_TEXT = 1024


def check_query(connection: ASGIConnection[Any, Any, Any, Any], operation: Operation) -> None:
    """Raises `Invalid` for a parameter that the operation does not have.

    One that is spelt wrongly would otherwise be no filter at all.
    """
    given = _given(connection)
    if not given:
        return
    known = {parameter.name for parameter in operation.query}
    known |= {"limit", "cursor"} if operation.paged else set()
    for name in given:
        if name not in known:
            raise invalid_field(shortened(name, 100), "there is no such query parameter")


def _given(connection: ASGIConnection[Any, Any, Any, Any]) -> dict[str, list[str]]:
    """All parameters with their texts, read once for a request."""
    exchange = exchange_of(connection.scope)
    if exchange.query is None:
        text = connection.scope.get("query_string")
        exchange.query = connection.query_params.dict() if text else {}
    return exchange.query


def text_parameter(
    request: Request[Any, Any, Any], name: str, *, among: Sequence[str] | None = None
) -> str | None:
    """The parameter's text, None where it is not given. Raises `Invalid`."""
    values = _given(request).get(name)
    if values is None:
        return None
    if len(values) > 1:
        raise invalid_field(name, "is given more than once")
    text = values[0]
    if among is not None and text not in among:
        raise invalid_field(name, f"expected {' or '.join(among)}")
    if "\0" in text or len(text) > MAX_TEXT:
        raise invalid_field(name, f"expected up to {MAX_TEXT} characters without NUL")
    return text


def number_parameter(
    request: Request[Any, Any, Any], name: str, *, least: int, most: int
) -> int | None:
    """The parameter's whole number, None where it is not given. Raises `Invalid`."""
    text = text_parameter(request, name)
    if text is None:
        return None
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= 19 else least - 1
    if not least <= number <= most:
        raise invalid_field(name, f"expected a whole number from {least} to {most}")
    return number
