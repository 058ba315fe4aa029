"""Pages of lists: `limit`, opaque cursors, and the link to the next page (API section 1)."""

import re
from typing import Any, get_args
from urllib.parse import urlencode

import msgspec
from litestar import Request, Response

from adapters.http.operation import Parameter
from adapters.http.query import number_parameter, text_parameter
from adapters.http.responses import LINK, JsonResponse
from domain.errors import invalid_field
from projections.pages import Order

DEFAULT_LIMIT = 100
MAX_LIMIT = 1000

CURSOR = re.compile("0[0-9a-f]{15}")
"""Callers are to take it from `Link` and not to read anything into it."""

ORDERS: tuple[Order, ...] = get_args(Order)
ORDER = Parameter(
    name="order",
    meaning="`asc` (the default): oldest first; `desc`: newest first.",
    schema={"type": "string", "enum": list(ORDERS)},
    example="asc",
)


class PageRequest(msgspec.Struct, frozen=True):
    """Up to `limit` items after a key; 0 is before the first."""

    after: int
    limit: int


def page_request(request: Request[Any, Any, Any]) -> PageRequest:
    """What the query asks for. Raises `Invalid`."""
    cursor = text_parameter(request, "cursor")
    limit = number_parameter(request, "limit", least=1, most=MAX_LIMIT)
    return PageRequest(
        after=0 if cursor is None else _after(cursor),
        limit=DEFAULT_LIMIT if limit is None else limit,
    )


def _after(cursor: str) -> int:
    if CURSOR.fullmatch(cursor) is None:
        raise invalid_field("cursor", "is not a cursor that this service gave")
    return int(cursor, 16)


def order(request: Request[Any, Any, Any]) -> Order:
    """Which way the list goes. Raises `Invalid`."""
    return "desc" if text_parameter(request, "order", among=ORDERS) == "desc" else "asc"


def cursor_for(key: int) -> str:
    """The cursor of the page that begins after a key."""
    return f"{key:016x}"


def page_response(
    request: Request[Any, Any, Any], body: bytes, following: int | None
) -> Response[bytes]:
    """A page as it is sent; `following` is the key that the next one begins after."""
    headers = {}
    if following is not None:
        query = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
        query.append(("cursor", cursor_for(following)))
        headers[LINK] = f'<{request.url.path}?{urlencode(query)}>; rel="next"'
    return JsonResponse(body, headers)
