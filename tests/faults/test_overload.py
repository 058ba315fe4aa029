"""More than the service can do: what it cannot do soon it refuses at once, and it recovers."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.adapters.http.sockets import opened
from tests.adapters.http.support import active_id, all_of, body, created_id, fresh, refused, taken
from tests.faults.cluster import go_on, stop
from tests.faults.proxy import Proxy
from tests.node import Node
from tests.postgres import PostgresServer

MOST = 5
ANSWER_SECONDS = 2.0
"""The service's own bound on how long an answer may take to begin."""

LIMITS = {
    "MODELOG_MAX_AT_WORK": str(MOST),
    "MODELOG_REQUEST_TIMEOUT": "60",
}
"""Too long for a request to be late by itself while the store is held."""


@contextmanager
def held(url: str) -> Iterator[None]:
    """Nobody can append meanwhile."""
    with closing(psycopg.connect(url, autocommit=True)) as connection, connection.transaction():
        connection.execute("LOCK TABLE stored_events IN EXCLUSIVE MODE")
        yield


@pytest.fixture(scope="module")
def node(
    tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer
) -> Iterator[Node]:
    url = postgres_server.create_database()
    home = tmp_path_factory.mktemp("overload") / "home"
    with Node(home, url, arguments=["--role", "api"], environment=LIMITS) as node:
        yield node
    postgres_server.drop_database(url)


def until_refused(api: httpx.Client, path: str) -> httpx.Response:
    """The first 503 for a read that needs nothing."""
    while (response := api.get(path)).status_code == 200:
        pass
    return response


def test_beyond_its_bound_it_refuses_at_once_and_later_takes_all_again(
    node: Node,
) -> None:
    api = node.client()
    path = f"/v2/models/{created_id(api)}"
    sent = [body(id=fresh()) for _ in range(MOST)]
    with ThreadPoolExecutor(MOST) as pool:
        with held(node.database_url):
            waiting = [pool.submit(api.post, "/v2/models", json=each) for each in sent]
            answer = until_refused(api, path)
            refused(answer, 503)
            assert int(answer.headers["Retry-After"]) >= 1
            refused(api.post("/v2/models", json=body(id=fresh())), 503)
            # Whoever runs the service is told all the same.
            assert api.get("/v2/health").status_code == 200
            assert api.get("/v2/ready").status_code == 200
            assert not any(each.done() for each in waiting)
        # What was accepted is done, and so is whatever comes now.
        assert [each.result().status_code for each in waiting] == [201] * MOST
    assert taken(api.get(path))
    made = {each["id"] for each in all_of(api, "/v2/models")}
    assert made >= {each["id"] for each in sent}
    assert "requests at work" in node.output()


def test_callers_who_only_wait_keep_nobody_out(node: Node) -> None:
    api = node.client()
    model_id = active_id(api, handler_contracts=None)
    path = f"/v2/models/{model_id}/versions/1/inference"
    job_id = taken(api.post(path, json={"input": 1}))["inference_job_id"]
    token = api.headers["Authorization"]
    slow = (
        f"POST /v2/models HTTP/1.1\r\nHost: modelog\r\nAuthorization: {token}\r\n"
        "Content-Length: 100\r\n\r\n{"
    )
    bodies = [opened(node.port, slow.encode()) for _ in range(2 * MOST)]
    waiting = (
        f"GET /v2/jobs/{job_id}?wait=30 HTTP/1.1\r\nHost: modelog\r\nAuthorization: {token}\r\n\r\n"
    )
    polls = [opened(node.port, waiting.encode()) for _ in range(2 * MOST)]
    try:
        for _ in range(20):
            assert taken(api.get(f"/v2/models/{model_id}"))
            created_id(api)
    finally:
        for connection in (*bodies, *polls):
            connection.close()


def test_a_flood_is_answered_with_successes_and_503_and_nothing_else(node: Node) -> None:
    api = node.client()
    model_id = created_id(api)
    codes: list[int] = []

    def flood() -> None:
        for _ in range(20):
            response = api.put(f"/v2/models/{model_id}", json=body())
            codes.append(response.status_code)
            if response.status_code == 503:
                refused(response, 503)
                assert response.headers["Retry-After"]

    callers = [threading.Thread(target=flood) for _ in range(8 * MOST)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    counted = Counter(codes)
    assert set(counted) <= {200, 503}
    assert counted.total() == 20 * 8 * MOST
    # Each that was accepted took effect, none that was refused did.
    revision = api.get(f"/v2/models/{model_id}").headers["ETag"]
    assert revision == f'"{2 + counted[200]}"'


@pytest.mark.parametrize("how", ["frozen", "silent", "gone"])
def test_an_outage_of_the_store_keeps_no_request_beyond_its_time(
    tmp_path: Path, how: str, request: pytest.FixtureRequest, postgres_server: PostgresServer
) -> None:
    url: str = request.getfixturevalue("postgres_url")
    pids: list[int] = []
    with Proxy(int(url.rpartition(":")[2].partition("/")[0])) as proxy:
        port = url.rpartition(":")[2].partition("/")[0]
        through = url.replace(f":{port}/", f":{proxy.port}/")
        environment = {"MODELOG_REQUEST_TIMEOUT": str(ANSWER_SECONDS)}
        with Node(
            tmp_path / "home", through, arguments=["--role", "api"], environment=environment
        ) as node:
            api = node.client()
            known = created_id(api)
            match how:
                case "frozen":
                    pids = postgres_server.pids
                    for pid in pids:
                        stop(pid)
                case "silent":
                    proxy.silence()
                case _:
                    postgres_server.stop()
            try:
                with ThreadPoolExecutor(40) as pool:
                    # More than there are threads or connections to wait with. The clients' own
                    # patience is a minute: an answer that never comes is an error here.
                    writes = [
                        pool.submit(api.post, "/v2/models", json=body(id=fresh()))
                        for _ in range(40)
                    ]
                    reads = [pool.submit(api.get, f"/v2/models/{fresh()}") for _ in range(40)]
                    answers = [each.result() for each in (*writes, *reads)]
                for answer in answers:
                    refused(answer, 503)
                    assert answer.headers["Retry-After"]
                assert api.get("/v2/health").status_code == 200
                refused_or_not_ready = api.get("/v2/ready")
                assert refused_or_not_ready.status_code == 503
            finally:
                for pid in reversed(pids):
                    go_on(pid)
                proxy.speak()
                postgres_server.start()
            # Nobody has to do anything for it to work again.
            while api.get("/v2/ready").status_code != 200:
                pass
            while api.post("/v2/models", json=body(id=fresh())).status_code != 201:
                pass
            assert known in {each["id"] for each in taken(api.get("/v2/models?limit=1000"))}
