"""Raw sockets: requests that no HTTP client would send, or not as slowly."""

import socket
from contextlib import suppress
from typing import Any, Self

import msgspec

PATIENCE_SECONDS = 60.0


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What came back before the connection ended, or before nothing more came.

    `status` is that of the first answer, None where the connection ended without one.
    """

    status: int | None
    headers: dict[str, str]
    body: bytes
    closed: bool

    @property
    def refusal(self) -> dict[str, Any]:
        """The body as the envelope of an error."""
        found: dict[str, Any] = msgspec.json.decode(self.body)
        return found


def opened(port: int, sent: bytes = b"", *, receive_buffer: int | None = None) -> socket.socket:
    """A connection on which something has been sent."""
    connection = socket.socket()
    if receive_buffer is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    connection.settimeout(PATIENCE_SECONDS)
    try:
        connection.connect(("127.0.0.1", port))
    except OSError:
        connection.close()
        raise
    with suppress(OSError):  # it may be refused before all of it was sent
        connection.sendall(sent)
    return connection


def exchange(port: int, sent: bytes) -> Answer:
    """What the service answers to these bytes, after which nothing more is sent."""
    with opened(port, sent) as connection:
        return received(connection)


class Wire:
    """One connection for many requests, opened again where the service has closed it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._connection: socket.socket | None = None

    def exchange(self, sent: bytes) -> Answer:
        """The answer to these bytes."""
        if self._connection is None:
            self._connection = opened(self._port)
        with suppress(OSError):  # what the service has answered meanwhile is still there to read
            self._connection.sendall(sent)
        answer = received(self._connection)
        if answer.closed or answer.headers.get("connection") == "close":
            self.close()
        return answer

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def received(connection: socket.socket) -> Answer:
    """Everything until the service closes the connection, or one whole answer."""
    data = b""
    closed = False
    while not closed and not _is_whole(data):
        try:
            piece = connection.recv(1 << 16)
        except ConnectionError:
            piece = b""
        data += piece
        closed = not piece
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in lines[1:])
    }
    status = int(lines[0].split(" ")[1]) if lines[0].startswith("HTTP/") else None
    return Answer(status=status, headers=headers, body=body, closed=closed)


def _is_whole(data: bytes) -> bool:
    head, found, body = data.partition(b"\r\n\r\n")
    if not found:
        return False
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(body) >= int(line.partition(b":")[2])
    return b" 100 " not in head.split(b"\r\n")[0]


def wait_until_closed(connections: list[socket.socket]) -> None:
    """Return when the service has closed them all. Raises `TimeoutError`."""
    for connection in connections:
        with suppress(ConnectionError):
            while connection.recv(1 << 16):
                pass
        connection.close()
