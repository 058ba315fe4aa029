"""Requests whose body is read in one place: most come whole in one message."""

from typing import Any

from litestar import Request
from litestar.exceptions.http_exceptions import RequestEntityTooLarge

from adapters.http.exchanges import exchange_of


class ApiRequest(Request[Any, Any, Any]):
    """Litestar's, but for the body, which that reads as a stream that it puts together."""

    async def body(self) -> bytes:
        """The whole body. Raises `RequestEntityTooLarge`, and what `receive` does."""
        exchange = exchange_of(self.scope)
        if exchange.body is None:
            most = self.route_handler.resolve_request_max_body_size()
            assert most is not None  # the application has one
            announced = exchange.header(b"content-length")
            if announced is not None and announced.isdigit() and int(announced[:19]) > most:
                raise RequestEntityTooLarge
            exchange.body = await self._received(most)
        return exchange.body

    async def _received(self, most: int) -> bytes:
        message: Any = await self.receive()
        first: bytes = message["body"]
        if len(first) <= most and not message.get("more_body"):
            return first
        # Not a list of pieces: a caller may send them as small as it likes.
        body = bytearray(first)
        while len(body) <= most:
            if not message.get("more_body"):
                return bytes(body)
            message = await self.receive()
            body += message["body"]
        raise RequestEntityTooLarge
