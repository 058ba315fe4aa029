"""Reaches the receivers of webhooks over HTTP, and nothing that is not one.

Each connection is made to an address that was checked just before, so a name that leads
elsewhere the second time (DNS rebinding) leads nowhere. The environment's proxies are not used,
redirects are not followed, and of an answer no more is read than its head.
"""

import asyncio
import socket
import ssl
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpcore

from application.webhook_sending import Reply
from application.webhook_urls import is_public

KEEP_SECONDS = 5.0
"""A connection on which nothing is sent for so long is closed."""

MAX_ANSWER = 16 * 1024
"""Of a longer body the rest is not read, and its connection is closed."""

DRAIN_SECONDS = 1.0
MOST_ADDRESSES = 3
"""Of a name's addresses that are tried."""


class AddressRefused(httpcore.ConnectError):
    """A name leads to an address that nothing is sent to."""


class CheckedAddresses(httpcore.AsyncNetworkBackend):
    """Connects to public addresses alone, or to all with `private`."""

    def __init__(self, *, private: bool) -> None:
        self._private = private
        self._plain = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first address that answers. Raises `httpcore.ConnectError`."""
        addresses = await self._addresses(host, port)
        failed: Exception = httpcore.ConnectError("there is no address")
        for address in addresses[:MOST_ADDRESSES]:
            try:
                return await self._plain.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            )
        except (OSError, UnicodeError):
            raise httpcore.ConnectError("the host's name is not known") from None
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
        if not self._private and not all(is_public(each) for each in addresses):
            raise AddressRefused("the host's address is none of the internet's")
        return addresses


class Receivers:
    """Sends to receivers. Implements `application.webhook_sending.Sender`; of one event loop.

    `seconds` is the time for a whole attempt, `connections` how many there are at once.
    """

    def __init__(
        self,
        *,
        private: bool,
        seconds: float,
        connections: int,
        trusted: ssl.SSLContext | None = None,
    ) -> None:
        self._seconds = seconds
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trusted or ssl.create_default_context(),
            max_connections=connections,
            keepalive_expiry=KEEP_SECONDS,
            network_backend=CheckedAddresses(private=private),
        )

    async def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """One attempt; whatever goes wrong is a reply."""
        try:
            async with asyncio.timeout(self._seconds):
                return await self._send(url, headers, body)
        except (TimeoutError, httpcore.TimeoutException):
            return Reply(error=f"there was no answer within {self._seconds:g} s")
        except AddressRefused as error:
            return Reply(error=str(error))
        except httpcore.ConnectError as error:
            return Reply(error=f"no connection: {_cause(error)}")
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            return Reply(error=f"no answer: {_cause(error)}")
        except httpcore.UnsupportedProtocol:
            return Reply(error="the URL cannot be sent to")

    async def _send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        async with self._pool.stream(
            "POST",
            url,
            headers=[(k.encode(), v.encode()) for k, v in headers.items()],
            content=body,
        ) as response:
            answered = {name.lower(): value for name, value in response.headers}
            reply = Reply(
                status=response.status, retry_after=retry_after(answered.get(b"retry-after", b""))
            )
            # The connection can be used again where little is left to read.
            with suppress(TimeoutError, httpcore.NetworkError, httpcore.ProtocolError):
                async with asyncio.timeout(DRAIN_SECONDS):
                    await _drain(response)
            return reply

    async def close(self) -> None:
        """Close all connections."""
        await self._pool.aclose()


async def _drain(response: httpcore.Response) -> None:
    left = MAX_ANSWER
    async for chunk in response.aiter_stream():
        left -= len(chunk)
        if left < 0:
            return


def retry_after(given: bytes, now: datetime | None = None) -> float | None:
    """The seconds in `Retry-After`, which is a number or a date (RFC 9110, 10.2.3)."""
    text = given.decode("latin-1").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return max(0.0, (at - (now or datetime.now(UTC))).total_seconds())


def _cause(error: BaseException) -> str:
    """Why, in a few words that hold nothing that was sent or answered."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"the certificate is not trusted: {cause.verify_message}"[:200]
        if isinstance(cause, ssl.SSLError):
            return f"TLS failed: {cause.reason}"[:200]
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror[:200]
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpcore.ConnectError):
        return str(error)[:200] or "it failed"
    if isinstance(error, httpcore.ProtocolError):
        return "it was no HTTP, or the connection ended before it"
    return "the connection broke"
