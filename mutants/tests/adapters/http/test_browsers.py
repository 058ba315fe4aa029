"""What browsers are told: CORS for configured origins alone, and security headers on everything."""

import re
from collections.abc import Iterator

import httpx
import pytest

from tests.adapters.http.support import body, created_id, fresh, refused, taken
from tests.node import Node

BUNDLE = "/schema/assets/swagger-ui-bundle.js"
ORIGIN = "https://console.example"
PREFLIGHT = {
    "Access-Control-Request-Method": "PUT",
    "Access-Control-Request-Headers": "authorization, content-type, if-match",
}


@pytest.fixture(scope="module")
def open_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A service that pages of two origins may call."""
    origins = f"{ORIGIN}/, http://localhost:5173,"
    home = tmp_path_factory.mktemp("open") / "home"
    with Node(home, environment={"MODELOG_CORS_ORIGINS": origins}) as node:
        yield node


def words(answer: httpx.Response, header: str) -> set[str]:
    return {word.strip().lower() for word in answer.headers[header].split(",")}


def cors(answer: httpx.Response) -> list[str]:
    return [name for name in answer.headers if name.lower().startswith("access-control-")]


# CORS


def test_no_page_may_call_the_api_unless_its_origin_is_configured(api: httpx.Client) -> None:
    model_id = created_id(api)
    header = {"Origin": ORIGIN}
    for answer in (
        api.get(f"/v2/models/{model_id}", headers=header),
        api.options(f"/v2/models/{model_id}", headers={**header, **PREFLIGHT}),
        api.get("/v2/nowhere", headers=header),
        api.get("/schema/openapi.json", headers=header),
    ):
        assert cors(answer) == []
        assert "Vary" not in answer.headers


@pytest.mark.parametrize("origin", [ORIGIN, "http://localhost:5173"])
@pytest.mark.parametrize("path", ["/v2/models/x", "/v2/models", "/v2/health"])
def test_a_page_of_a_configured_origin_may_ask_what_it_may_send(
    open_node: Node, origin: str, path: str
) -> None:
    with open_node.client(()) as browser:  # a preflight never has a token
        answer = browser.options(path, headers={"Origin": origin, **PREFLIGHT})
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == origin
    assert words(answer, "Access-Control-Allow-Methods") >= {"get", "post", "put", "delete"}
    assert words(answer, "Access-Control-Allow-Headers") >= {
        "authorization",
        "content-type",
        "idempotency-key",
        "if-match",
        "if-none-match",
        "ledger-position",
        "x-request-id",
    }
    assert int(answer.headers["Access-Control-Max-Age"]) > 0
    assert "origin" in words(answer, "Vary")


def test_a_page_may_read_every_answer_and_the_headers_of_the_api(open_node: Node) -> None:
    with open_node.client() as api, open_node.client(()) as nobody:
        model_id = created_id(api)
        header = {"Origin": ORIGIN}
        for answer, status in [
            (api.get(f"/v2/models/{model_id}", headers=header), 200),
            (api.put(f"/v2/models/{model_id}", json={}, headers=header), 400),
            (nobody.get("/v2/models", headers=header), 401),
            (api.get(f"/v2/models/{fresh()}", headers=header), 404),
            (api.get("/v2/nowhere", headers=header), 404),
            (api.delete("/v2/models", headers=header), 405),
        ]:
            assert answer.status_code == status
            assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
            assert words(answer, "Access-Control-Expose-Headers") >= {
                "etag",
                "ledger-position",
                "link",
                "location",
                "retry-after",
                "x-request-id",
            }
            assert "Access-Control-Allow-Credentials" not in answer.headers


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "https://console.example.evil.example", ORIGIN[:-1]]
)
def test_a_page_of_another_origin_is_told_nothing(open_node: Node, origin: str) -> None:
    with open_node.client() as api:
        asked = api.options("/v2/models", headers={"Origin": origin, **PREFLIGHT})
        read = api.get("/v2/models", headers={"Origin": origin})
    for answer in (asked, read):
        assert answer.is_success  # it is the browser that keeps the answer from the page
        assert cors(answer) == []
        # A cache must not give one origin's answer to another.
        assert "origin" in words(answer, "Vary")


def test_an_answer_to_no_page_at_all_names_no_origin(open_node: Node) -> None:
    with open_node.client() as api:
        answer = api.get("/v2/models")  # what is configured ends with a comma
    assert cors(answer) == []


# Security headers


def has_security_headers(answer: httpx.Response) -> bool:
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"]
    assert answer.headers["X-Request-Id"]
    return True


def test_every_kind_of_answer_has_the_security_headers(node: Node, api: httpx.Client) -> None:
    url = f"/v2/models/{created_id(api)}"
    tag = api.get(url).headers["ETag"]
    nobodys = {"type": "in_process", "value": "nobody"}
    with node.client(()) as nobody, node.client(("read_audit",)) as auditor:
        answers = {
            200: api.get(url),
            204: api.options(url),
            304: api.get(url, headers={"If-None-Match": tag}),
            400: api.put(url, json={}),
            401: nobody.get(url),
            403: auditor.post("/v2/models", json={}),
            404: api.get("/v2/nowhere"),
            405: api.delete(url),
            412: api.post(f"{url}/new_version", json={}, headers={"If-Match": '"9"'}),
            413: api.put(url, content=b" " * 7_000_000),
            422: api.put(url, json=body(handlers={"training": nobodys, "inference": nobodys})),
        }
    for status, answer in answers.items():
        assert answer.status_code == status
        assert has_security_headers(answer)
    for path in ("/v2/health", "/v2/ready", "/schema/openapi.json"):
        assert has_security_headers(api.get(path))


@pytest.mark.parametrize("path", ["/schema", "/schema/assets/start.js", "/schema/assets/x"])
def test_the_documentation_page_has_them_too(api: httpx.Client, path: str) -> None:
    assert has_security_headers(api.get(path))


@pytest.mark.parametrize(
    "path", ["/schema/assets/swagger-ui.css", BUNDLE, "/console/base.css", "/"]
)
def test_a_file_of_a_page_names_its_charset_once(api: httpx.Client, path: str) -> None:
    kind = api.get(path).headers["Content-Type"]
    assert re.fullmatch(r"text/\w+; charset=utf-8", kind)


def test_the_documentation_page_runs_only_what_the_service_serves(api: httpx.Client) -> None:
    policy = api.get("/schema").headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "unsafe-eval" not in policy
    assert "http:" not in policy
    assert "https:" not in policy


# HEAD


@pytest.mark.parametrize(
    "path", ["/v2/models", "/v2/models/{}", "/v2/health", "/schema/openapi.json", "/schema", BUNDLE]
)
def test_head_answers_what_get_answers_without_the_body(api: httpx.Client, path: str) -> None:
    url = path.format(created_id(api))
    shown, asked = api.get(url), api.head(url)
    assert asked.status_code == shown.status_code == 200
    assert asked.content == b""
    for name in ("Content-Type", "Content-Length", "ETag", "Link"):
        assert asked.headers.get(name) == shown.headers.get(name)
    assert has_security_headers(asked)


def test_head_is_refused_where_get_is(node: Node, api: httpx.Client) -> None:
    url = f"/v2/models/{created_id(api)}"
    with node.client(()) as nobody:
        assert nobody.head(url).status_code == 401
    assert api.head(f"/v2/models/{fresh()}").status_code == 404
    assert api.head(f"{url}?revision=0").status_code == 400
    assert api.head("/v2/nowhere").status_code == 404
    tag = api.get(url).headers["ETag"]
    assert api.head(url, headers={"If-None-Match": tag}).status_code == 304


def test_a_route_without_get_has_no_head_and_says_so(api: httpx.Client) -> None:
    url = f"/v2/models/{created_id(api)}"
    answer = api.head(f"{url}/new_version")
    assert answer.status_code == 405
    assert words(answer, "Allow") == {"options", "post"}
    deleted = api.delete(url)
    refused(deleted, 405)
    assert words(deleted, "Allow") == {"get", "head", "options", "put"}
    assert words(api.options(url), "Allow") == {"get", "head", "options", "put"}
    assert taken(api.get(url))
