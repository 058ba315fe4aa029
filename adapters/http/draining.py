"""A service that is about to stop asks its callers to go elsewhere."""

from collections.abc import Awaitable
from typing import Any

from litestar.types import ASGIApp


class Draining:
    """Passes requests on; once `begin` was called every answer is the last on its connection.

    A connection that is kept open and idle would be cut off when the service stops, perhaps in
    the moment in which its caller sends the next request, of which nobody would hear.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._draining = False

    def begin(self) -> None:
        """From now on each answer ends its connection."""
        self._draining = True

    def __call__(self, scope: Any, receive: Any, send: Any) -> Awaitable[None]:
        """The ASGI application."""

        def last(message: Any) -> Awaitable[None]:
            if self._draining and message["type"] == "http.response.start":
                others = [each for each in message["headers"] if each[0] != b"connection"]
                message = {**message, "headers": [*others, (b"connection", b"close")]}
            sent: Awaitable[None] = send(message)
            return sent

        return self._app(scope, receive, last)
