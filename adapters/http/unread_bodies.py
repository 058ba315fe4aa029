"""Bodies of which an answer knows nothing: of requests that were refused before they were read.

The server ends a connection whose request was answered before its body had come, and says so to
nobody: a caller who sends the next request on it hears nothing. Most send head and body apart.
"""

import asyncio
from typing import Any

PATIENCE_SECONDS = 1.0
"""As long does an answer wait for the rest of a small body; after it, it ends the connection."""

SMALL_BODY_BYTES = 64 * 1024
"""A body that is larger is not waited for."""


class Incoming:
    """The body of one request, and whether all of it has come."""

    __slots__ = ("_headers", "_receive", "is_complete")

    def __init__(self, receive: Any, headers: Any) -> None:
        self._receive = receive
        self._headers = headers
        self.is_complete = False

    async def receive(self) -> Any:
        """What the application receives."""
        message = await self._receive()
        if not message.get("more_body"):  # the last part, or nothing comes any more
            self.is_complete = True
        return message

    async def before(self, message: Any, send: Any) -> None:
        """Take in what is left of a small body, and begin the answer after it.

        What is left of a large one is never read, so the connection cannot carry another request.
        """
        if not _is_large(self._headers):
            try:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    while not self.is_complete:
                        await self.receive()
            except TimeoutError:
                pass
        if not self.is_complete:
            message["headers"] = [*message["headers"], (b"connection", b"close")]
        await send(message)


def _is_large(headers: Any) -> bool:
    """Whether a request's body is, or may turn out to be, larger than what arrives at once."""
    given = dict(headers)
    length = given.get(b"content-length")
    if length is None:
        return b"transfer-encoding" in given
    return not length.isdigit() or len(length) > 9 or int(length) > SMALL_BODY_BYTES
