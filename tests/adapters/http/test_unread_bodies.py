"""Requests that are refused before their body is read, on connections that go on."""

import time

import pytest

from tests.adapters.http.sockets import opened, received
from tests.node import Node
from tests.shared_node import node

__all__ = ["node"]

REFUSED = {
    "no token": (b"PUT /v2/models/m", b"", 401),
    "no route": (b"POST /v2/nothing", b"", 404),
    "no method": (b"DELETE /v2/models", b"", 405),
    "no permission": (b"POST /v2/models", b"read_models", 403),
}


@pytest.mark.parametrize(("line", "scope", "status"), REFUSED.values(), ids=REFUSED)
def test_a_connection_is_good_for_more_however_late_the_body_comes(
    node: Node, line: bytes, scope: bytes, status: int
) -> None:
    headers = b"Host: a\r\n"
    if scope:
        with node.client((scope.decode(),)) as api:
            headers += b"Authorization: " + api.headers["Authorization"].encode() + b"\r\n"
    with opened(node.port, line + b" HTTP/1.1\r\n" + headers + b"Content-Length: 2\r\n\r\n") as one:
        time.sleep(0.1)
        one.sendall(b"{}")
        assert received(one).status == status
        one.sendall(b"GET /v2/health HTTP/1.1\r\nHost: a\r\n\r\n")
        assert received(one).status == 200


def test_who_never_sends_the_body_is_refused_all_the_same(node: Node) -> None:
    head = b"PUT /v2/models/m HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n"
    with opened(node.port, head) as one:
        answer = received(one)
        assert answer.status == 401
        assert answer.headers["connection"] == "close"


def test_who_is_refused_with_a_large_body_on_no_route_is_told_that_it_is_not_read(
    node: Node,
) -> None:
    head = b"POST /v2/nothing HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
    with opened(node.port, head) as one:
        answer = received(one)
        assert answer.status == 404
        assert answer.headers["connection"] == "close"
