"""How much of a request line and of headers is taken: the rest is refused by the server itself.

granian counts before Python sees anything: more than 100 headers, or more than its buffer
holds, are a 431, a longer URL a 414, all without a body and with the end of the connection.
"""

import pytest

from tests.adapters.http.sockets import exchange
from tests.adapters.http.support import taken
from tests.node import Node

MAX_HEADERS = 100
MAX_URL = 65_534


def request(target: str = "/v2/health", headers: str = "") -> bytes:
    return f"GET {target} HTTP/1.1\r\n{headers}\r\n".encode()


def many(count: int) -> str:
    return "".join(f"X-{number}: a\r\n" for number in range(count))


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        pytest.param(request(headers=many(MAX_HEADERS)), 200, id="as many headers as allowed"),
        pytest.param(request(headers=many(MAX_HEADERS + 1)), 431, id="one more"),
        pytest.param(request(headers=many(5_000)), 431, id="very many"),
        pytest.param(request(headers=f"X: {'a' * 60_000}\r\n"), 200, id="a long header"),
        pytest.param(request(headers=f"{'X' * 60_000}: a\r\n"), 200, id="a long name"),
        pytest.param(request(headers=f"X: {'a' * 500_000}\r\n"), 431, id="too long a header"),
        pytest.param(request(headers=f"{'X' * 500_000}: a\r\n"), 431, id="too long a name"),
        pytest.param(request(f"/{'a' * (MAX_URL - 1)}"), 404, id="as long a URL as allowed"),
        pytest.param(request(f"/{'a' * MAX_URL}"), 414, id="one more character"),
        pytest.param(request(f"/{'a' * 500_000}"), 431, id="a URL beyond the buffer"),
    ],
)
def test_what_is_too_much_is_refused_and_the_service_goes_on(
    node: Node, sent: bytes, status: int
) -> None:
    answer = exchange(node.port, sent)
    if status in (414, 431):
        # It may have been refused while it was still being sent, which ends the connection.
        assert answer.status in (status, None)
        assert answer.body == b""
        assert answer.headers.get("connection", "close") == "close"
    else:
        assert answer.status == status
    with node.client() as api:
        taken(api.get("/v2/models?limit=1"))
