"""10,000 malformed requests: every answer is 4xx in the envelope, and nothing has changed."""

import json
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.adapters.http.support import body, latin1, log_end
from tests.node import Node

EXAMPLES = 200
REQUESTS_EACH = 50
GROWTH_BYTES = 48 * 1024 * 1024
"""What a process of this kind may keep in caches and fragments; a leak of 10 kB each is 100 MB."""

CORPUS = json.loads((Path(__file__).parent / "malformed_requests.json").read_text())
JSON = {"Content-Type": "application/json"}


class Sent(msgspec.Struct, frozen=True):
    """A request that no service should take."""

    method: str
    path: str
    content: bytes | None = None
    headers: dict[str, str] = {}


def send(api: httpx.Client, request: Sent) -> httpx.Response:
    headers = latin1(
        {**JSON, **request.headers} if request.content is not None else request.headers
    )
    return api.request(request.method, request.path, content=request.content, headers=headers)


def check(response: httpx.Response, request: Any) -> None:
    assert 400 <= response.status_code < 500, (request, response.status_code, response.text[:500])
    envelope = response.json()
    assert envelope["success"] is False, request
    assert envelope["message"], request
    assert envelope["request_id"] == response.headers["X-Request-Id"]
    assert len(response.content) < 300_000


# Each of these is at fault whatever is drawn.

WRITES = [
    ("POST", "/v2/models", body()),
    ("PUT", "/v2/models/m", body()),
    ("POST", "/v2/models/m/new_version", {"version": "2", "metadata": {"a": [1]}}),
    ("POST", "/v2/models/m/versions/1/new_status", {"status": "active"}),
    ("POST", "/v2/models/m/versions/1/inference", {"input": {"a": [1]}, "timeout_seconds": 5}),
    ("POST", "/v2/models/m/versions/1/training", {"input": 1, "activate_on_success": True}),
    ("POST", "/v2/models/m/versions/1/jobs/j/complete", {"status": "success", "output": {}}),
]
writes = st.sampled_from(WRITES)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
words = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30)


def dumped(value: Any) -> bytes:
    return json.dumps(value).encode()


@st.composite
def cut_off(draw: st.DrawFn) -> Sent:
    method, path, valid = draw(writes)
    whole = dumped(valid)
    return Sent(method, path, whole[: draw(st.integers(0, len(whole) - 1))])


@st.composite
def noise(draw: st.DrawFn) -> Sent:
    method, path, _ = draw(writes)
    return Sent(method, path, draw(st.binary(max_size=200)))


@st.composite
def unknown_field(draw: st.DrawFn) -> Sent:
    method, path, valid = draw(writes)
    return Sent(method, path, dumped({**valid, f"x-{draw(words)}": draw(values)}))


@st.composite
def no_object(draw: st.DrawFn) -> Sent:
    method, path, _ = draw(writes)
    return Sent(method, path, dumped(draw(scalars | st.lists(values, max_size=3))))


@st.composite
def wrong_type(draw: st.DrawFn) -> Sent:
    method, path, valid = draw(st.sampled_from([WRITES[0], WRITES[1]]))
    field = draw(st.sampled_from(["name", "description", "handlers", "handlers.training"]))
    wrong = draw(st.integers() | st.booleans() | st.lists(values, max_size=2))
    outer, _, inner = field.partition(".")
    changed = {**valid, outer: {**valid[outer], inner: wrong} if inner else wrong}
    return Sent(method, path, dumped(changed))


@st.composite
def missing_field(draw: st.DrawFn) -> Sent:
    method, path, valid = draw(st.sampled_from([WRITES[0], WRITES[1]]))
    field = draw(st.sampled_from(["name", "description", "handlers"]))
    return Sent(method, path, dumped({k: v for k, v in valid.items() if k != field}))


@st.composite
def deep(draw: st.DrawFn) -> Sent:
    method, path, valid = draw(writes)
    levels = draw(st.integers(101, 3_000))
    opening, closing = draw(st.sampled_from([("[", "]"), ('{"a":', "}")]))
    nested = opening * levels + "1" + closing * levels
    return Sent(method, path, dumped(valid)[:-1] + f', "deep": {nested}}}'.encode())


@st.composite
def bad_path(draw: st.DrawFn) -> Sent:
    method = draw(st.sampled_from(["GET", "PUT", "DELETE", "PATCH"]))
    part = draw(st.binary(min_size=1, max_size=30))
    escaped = "".join(f"%{byte:02x}" for byte in b"!" + part)
    suffix = draw(st.sampled_from(["", "/versions", "/history", "/versions/1", "/nothing"]))
    content = dumped(body()) if method == "PUT" else None
    return Sent(method, f"/v2/models/{escaped}{suffix}", content)


@st.composite
def bad_query(draw: st.DrawFn) -> Sent:
    path = draw(st.sampled_from(["/v2/models", "/v2/jobs"]))
    name = draw(st.sampled_from(["limit", "cursor", "status"]))
    value = "".join(f"%{byte:02x}" for byte in b"!" + draw(st.binary(max_size=20)))
    return Sent("GET", f"{path}?{name}={value}")


@st.composite
def bad_token(draw: st.DrawFn) -> Sent:
    method, path, valid = draw(writes)
    token = draw(words)
    return Sent(method, path, dumped(valid), {"Authorization": f"Bearer {token}"})


@st.composite
def bad_header(draw: st.DrawFn) -> Sent:
    name, value = draw(
        st.sampled_from(
            [
                ("Ledger-Position", "x"),
                ("Ledger-Position", "-1"),
                ("Content-Type", "text/plain"),
                ("Content-Type", "application/json; charset=utf-7"),
            ]
        )
    )
    if name == "Ledger-Position":
        return Sent("GET", "/v2/models", headers={name: value + draw(words)})
    method, path, valid = draw(writes)
    return Sent(method, path, dumped(valid), {name: value})


malformed = st.one_of(
    cut_off(),
    noise(),
    unknown_field(),
    no_object(),
    wrong_type(),
    missing_field(),
    deep(),
    bad_path(),
    bad_query(),
    bad_token(),
    bad_header(),
)


@pytest.mark.parametrize("entry", CORPUS, ids=[entry["why"] for entry in CORPUS])
def test_a_request_of_the_corpus_is_refused(api: httpx.Client, entry: dict[str, Any]) -> None:
    end = log_end(api)
    path = entry["path"] + entry.get("repeat_path", "") * entry.get("times", 0)
    content = None
    if "body" in entry:
        repeated = entry.get("repeat", "") * entry.get("times", 0)
        content = (entry["body"] + repeated + entry.get("tail", "")).encode()
    request = Sent(entry["method"], path, content, entry.get("headers", {}))
    check(send(api, request), entry["why"])
    assert log_end(api) == end


def test_ten_thousand_malformed_requests_are_refused_and_leave_nothing_behind(
    node: Node, api: httpx.Client
) -> None:
    end = log_end(api)
    memory: list[int] = []

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(malformed, min_size=REQUESTS_EACH, max_size=REQUESTS_EACH))
    def refuse(requests: list[Sent]) -> None:
        for request in requests:
            check(send(api, request), request)
        memory.append(node.memory())

    refuse()
    assert len(memory) >= EXAMPLES
    assert log_end(api) == end
    settled = memory[len(memory) // 3]
    assert memory[-1] < settled + GROWTH_BYTES, (settled, memory[-1])
