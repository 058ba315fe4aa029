"""Pages of lists: `limit`, opaque cursors, and the link to the next page (API section 1)."""

import base64
import binascii
from typing import Any
from urllib.parse import urlencode

import msgspec
from litestar import Request, Response

from domain.errors import invalid_field

DEFAULT_LIMIT = 100
MAX_LIMIT = 1000


class PageRequest(msgspec.Struct, frozen=True):
    """Up to `limit` items after a key; 0 is before the first."""

    after: int
    limit: int


def page_request(cursor: str | None, limit: int) -> PageRequest:
    """What the query asks for. Raises `Invalid`."""
    if not 1 <= limit <= MAX_LIMIT:
        raise invalid_field("limit", f"expected 1 to {MAX_LIMIT}")
    return PageRequest(after=0 if cursor is None else _after(cursor), limit=limit)


def _after(cursor: str) -> int:
    try:
        text = base64.b64decode(cursor.encode("ascii"), altchars=b"-_", validate=True).decode()
        kind, _, key = text.partition(":")
        if kind != "a" or not (key.isascii() and key.isdigit() and len(key) <= 18):
            raise ValueError
        return int(key)
    except (ValueError, binascii.Error):
        raise invalid_field("cursor", "is not a cursor that this service gave") from None


def cursor_for(key: int) -> str:
    """The cursor of the page that begins after a key."""
    return base64.urlsafe_b64encode(f"a:{key}".encode()).decode()


def page_response(
    request: Request[Any, Any, Any], body: bytes, following: int | None
) -> Response[bytes]:
    """A page as it is sent; `following` is the key that the next one begins after."""
    headers = {}
    if following is not None:
        query = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
        query.append(("cursor", cursor_for(following)))
        headers["Link"] = f'<{request.url.path}?{urlencode(query)}>; rel="next"'
    return Response(content=body, media_type="application/json", headers=headers)
