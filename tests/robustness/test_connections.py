"""Callers that are slow, silent or speak no HTTP do not stop the others."""

import resource
import socket
import time
from collections.abc import Iterator

import httpx
import pytest

from adapters.http.server import HEADER_TIMEOUT_MS
from tests.adapters.http.support import created_id, taken
from tests.node import Node

IDLE = 2_000
SLOW = 200


@pytest.fixture(autouse=True)
def many_files() -> Iterator[None]:
    """This process needs a file for each connection as well."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8_192, hard), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def connect(node: Node) -> socket.socket:
    return socket.create_connection(("127.0.0.1", node.port), timeout=30)


def answered(node: Node, sent: bytes) -> bytes:
    """All that comes back until the service closes, or nothing more comes."""
    with connect(node) as connection:
        connection.settimeout(5)
        received = b""
        try:
            connection.sendall(sent)
            while part := connection.recv(65_536):
                received += part
        except (TimeoutError, ConnectionError):
            pass
        return received


def closed(connection: socket.socket, seconds: float) -> bool:
    """Whether the service closes a connection within so many seconds."""
    connection.settimeout(seconds)
    try:
        while connection.recv(65_536):
            pass
    except TimeoutError:
        return False
    except ConnectionError:
        return True
    return True


def works(api: httpx.Client) -> None:
    """Reads and writes are answered."""
    model_id = created_id(api)
    assert taken(api.get(f"/v2/models/{model_id}"))["model"]["id"] == model_id
    assert api.get("/v2/ready").status_code == 200


def test_two_thousand_idle_connections_do_not_stop_others(node: Node, api: httpx.Client) -> None:
    idle = [connect(node) for _ in range(IDLE)]
    try:
        for _ in range(20):
            works(api)
        # Nor do they stop new ones.
        with node.client() as other:
            works(other)
    finally:
        for connection in idle:
            connection.close()
    works(api)


def test_clients_that_send_their_headers_byte_by_byte_do_not_stop_others(
    node: Node, api: httpx.Client
) -> None:
    slow = [connect(node) for _ in range(SLOW)]
    head = b"GET /v2/models HTTP/1.1\r\nHost: x\r\nX-Slow: "
    try:
        for step in range(10):
            for connection in slow:
                connection.send(head if step == 0 else b"a")
            works(api)
        # They are cut off, however lively they look.
        deadline = time.monotonic() + 10 * HEADER_TIMEOUT_MS / 1000
        left = slow
        while left and time.monotonic() < deadline:
            still = []
            for connection in left:
                try:
                    connection.send(b"a")
                except OSError:
                    continue
                still.append(connection)
            left = still
            works(api)
            time.sleep(0.5)
        assert not left
    finally:
        for connection in slow:
            connection.close()


def test_clients_that_send_their_bodies_byte_by_byte_do_not_stop_others(
    node: Node, api: httpx.Client
) -> None:
    token = api.headers["Authorization"]
    head = (
        f"POST /v2/models HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n"
        "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
    ).encode()
    slow = [connect(node) for _ in range(SLOW)]
    try:
        for connection in slow:
            connection.sendall(head)
        for _ in range(10):
            works(api)
        for connection in slow:
            connection.settimeout(30)
            answer = connection.recv(65_536)
            assert answer.startswith(b"HTTP/1.1 400 ")
            assert b"did not arrive within 3 seconds" in answer
            assert b"connection: close" in answer.lower()
            assert closed(connection, 30)
    finally:
        for connection in slow:
            connection.close()
    works(api)


NO_HTTP = {
    "nothing at all": b"\r\n\r\n",
    "noise": bytes(range(256)) * 20,
    "TLS": bytes.fromhex("16030100ba010000b60303") + b"\0" * 200,
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/0.9": b"GET /\r\n",
    "a version of HTTP that there is not": b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "a request line of spaces": b"   \r\nHost: x\r\n\r\n",
    "a method with a space": b"G ET /v2/health HTTP/1.1\r\nHost: x\r\n\r\n",
    "a target with a space": b"GET /v2/ health HTTP/1.1\r\nHost: x\r\n\r\n",
    "NUL in the target": b"GET /v2/\0health HTTP/1.1\r\nHost: x\r\n\r\n",
    "NUL in a header": b"GET /v2/models HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n",
    "a header without a colon": b"GET /v2/models HTTP/1.1\r\nHost x\r\n\r\n",
    "a header that goes on in a second line": b"GET /v2/models HTTP/1.1\r\nX-A: a\r\n b\r\n\r\n",
    "a header name with a space": b"GET /v2/models HTTP/1.1\r\nX A: a\r\n\r\n",
    "a length that is no number": b"POST /v2/models HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    "a negative length": b"POST /v2/models HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "two lengths": b"POST /v2/models HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "a length beyond 64 bits": b"POST /v2/models HTTP/1.1\r\nContent-Length: 1"
    + b"0" * 30
    + b"\r\n\r\n",
    "a chunk whose size is no number": b"POST /v2/models HTTP/1.1\r\nHost: x\r\n"
    b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "a chunk beyond 64 bits": b"POST /v2/models HTTP/1.1\r\nHost: x\r\n"
    b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}",
    "an encoding that there is not": b"POST /v2/models HTTP/1.1\r\nHost: x\r\n"
    b"Transfer-Encoding: zip\r\n\r\n{}",
    "another host in the target": b"GET http://evil.example/v2/models HTTP/1.1\r\nHost: x\r\n\r\n",
    "a tunnel": b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "an upgrade": b"GET /v2/models HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n"
    b"Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    b"Sec-WebSocket-Version: 13\r\n\r\n",
}


@pytest.mark.parametrize("sent", NO_HTTP.values(), ids=NO_HTTP.keys())
def test_what_is_no_request_is_refused_or_cut_off(
    node: Node, api: httpx.Client, sent: bytes
) -> None:
    received = answered(node, sent)
    assert received == b"" or received.startswith(b"HTTP/1."), received[:200]
    if received:
        assert received[9:10] == b"4", received[:200]
    works(api)


HEALTH = b"GET /v2/health HTTP/1.1\r\nHost: x\r\n"
TOO_MUCH = {
    "200 headers": HEALTH + b"".join(b"X-%d: a\r\n" % number for number in range(200)) + b"\r\n",
    "a header of 200 kB": HEALTH + b"X-A: " + b"a" * 200_000 + b"\r\n\r\n",
    "a target of 200 kB": b"GET /v2/health?" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
}


@pytest.mark.parametrize("sent", TOO_MUCH.values(), ids=TOO_MUCH.keys())
def test_a_request_whose_head_is_too_large_is_refused(
    node: Node, api: httpx.Client, sent: bytes
) -> None:
    assert answered(node, HEALTH + b"Connection: close\r\n\r\n").startswith(b"HTTP/1.1 200 ")
    received = answered(node, sent)
    # It may be cut off while it still sends.
    assert received == b"" or received.startswith((b"HTTP/1.1 431 ", b"HTTP/1.1 414 "))
    works(api)
