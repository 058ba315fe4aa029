"""HEAD: what GET would answer, without the body (RFC 9110, 9.3.2)."""

from collections.abc import Awaitable
from typing import Any

from litestar.types import ASGIApp


class HeadAsGet:
    """Passes a HEAD request on as GET; the server leaves the body of its answer out.

    So every route that has GET has HEAD, with the same permission, headers and length,
    and none has to name it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def __call__(self, scope: Any, receive: Any, send: Any) -> Awaitable[None]:
        """The ASGI application."""
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope["method"] = "GET"  # in place: whoever is before this looks up the route in it
        return self._app(scope, receive, send)
