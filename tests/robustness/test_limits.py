"""What is limited, what browsers are told, and who may call from where."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.adapters.http.support import refused, taken
from tests.node import Node

ORIGIN = "https://console.example"
SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A service that lets each caller ask ten times an hour, and browsers of one origin call."""
    environment = {"MODELOG_RATE_LIMIT": "10/hour", "MODELOG_CORS_ORIGINS": ORIGIN}
    with Node(tmp_path_factory.mktemp("limited") / "home", environment=environment) as node:
        yield node


def test_a_caller_that_asks_too_often_is_told_when_to_come_back(limited: Node) -> None:
    with limited.client(subject="eager") as eager, limited.client(subject="calm") as calm:
        statuses = [eager.get("/v2/models").status_code for _ in range(12)]
        assert statuses == [200] * 10 + [429] * 2
        response = eager.post("/v2/models", json={})
        refused(response, 429)
        assert 1 <= int(response.headers["Retry-After"]) <= 3_601
        # Another token of the same caller is the same caller; another caller is not.
        with limited.client(subject="eager") as again:
            assert again.get("/v2/models").status_code == 429
        assert calm.get("/v2/models").status_code == 200
        # Nobody can be kept from asking how the service is.
        assert eager.get("/v2/health").status_code == 200


def test_there_is_no_limit_unless_one_is_configured(api: httpx.Client) -> None:
    assert {api.get("/v2/models").status_code for _ in range(300)} == {200}


def test_a_limit_that_cannot_be_read_keeps_the_service_from_starting(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="MODELOG_RATE_LIMIT"):
        Node(tmp_path / "home", environment={"MODELOG_RATE_LIMIT": "often"})


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v2/models", 200),
        ("GET", "/v2/health", 200),
        ("GET", "/v2/models/nothing-here", 404),
        ("GET", "/v2/nothing-here", 404),
        ("DELETE", "/v2/models", 405),
        ("POST", "/v2/models", 400),
        ("GET", "/schema", 200),
        ("GET", "/schema/openapi.json", 200),
    ],
)
def test_every_answer_tells_browsers_to_be_careful(
    api: httpx.Client, method: str, path: str, status: int
) -> None:
    response = api.request(method, path)
    assert response.status_code == status
    for name, value in SECURITY.items():
        assert response.headers[name] == value
    policy = response.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy.replace("style-src 'self' 'unsafe-inline'", "")
    if path != "/schema":
        assert policy == DATA_POLICY


def test_an_answer_without_a_token_is_careful_too(node: Node) -> None:
    with node.client([]) as anonymous:
        response = anonymous.get("/v2/models")
    refused(response, 401)
    assert response.headers["Content-Security-Policy"] == DATA_POLICY


def preflight(client: httpx.Client, origin: str) -> httpx.Response:
    return client.options(
        "/v2/models",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
        },
    )


def test_no_page_may_call_unless_its_origin_is_configured(node: Node, api: httpx.Client) -> None:
    for response in (preflight(api, ORIGIN), api.get("/v2/models", headers={"Origin": ORIGIN})):
        assert not [name for name in response.headers if name.startswith("access-control-")]


def test_pages_of_a_configured_origin_may_call(limited: Node) -> None:
    with limited.client(subject="page") as page:
        asked = preflight(page, ORIGIN)
        assert asked.headers["Access-Control-Allow-Origin"] == ORIGIN
        assert "POST" in asked.headers["Access-Control-Allow-Methods"]
        response = page.get("/v2/models", headers={"Origin": ORIGIN})
        assert taken(response) == []
        assert response.headers["Access-Control-Allow-Origin"] == ORIGIN
        exposed = response.headers["Access-Control-Expose-Headers"].replace(" ", "").split(",")
        assert {"ETag", "Ledger-Position", "Link", "X-Request-Id"} <= set(exposed)
        assert "Access-Control-Allow-Credentials" not in response.headers
        other = page.get("/v2/models", headers={"Origin": "https://evil.example"})
        assert "Access-Control-Allow-Origin" not in other.headers
