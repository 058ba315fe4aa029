"""Callers who are slow and answers that are late: an end to each wait, also when stopping."""

import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.adapters.http.sockets import Answer, Wire, opened, received, wait_until_closed
from tests.adapters.http.support import active_id, body, created_id, fresh, log_end, refused, taken
from tests.node import Node

NEVER_READ = b"GET /schema/assets/swagger-ui-bundle.js HTTP/1.1\r\nHost: modelog\r\n\r\n" * 20


def creating(node: Node, length: int, sent: bytes = b"") -> bytes:
    """The beginning of a request with a body of a length."""
    token = node.issuer.token(scopes=["streamline/admin"])
    head = (
        f"POST /v2/models HTTP/1.1\r\nHost: modelog\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Length: {length}\r\n\r\n"
    )
    return head.encode() + sent


@contextmanager
def held(node: Node) -> Iterator[None]:
    """Nobody can write to the SQLite database meanwhile."""
    with closing(sqlite3.connect(node.home / "modelog.db", isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        yield
        database.execute("ROLLBACK")


@pytest.mark.parametrize("length", [20, 100_000], ids=["small", "large"])
def test_a_body_that_does_not_arrive_is_refused_and_its_connection_closed(
    tmp_path: Path, length: int
) -> None:
    environment = {"MODELOG_BODY_TIMEOUT": "0.5"}
    with Node(tmp_path / "home", environment=environment) as node, node.client() as api:
        end = log_end(api)
        with opened(node.port, creating(node, length, b'{"name":')) as connection:
            answer = received(connection)
            assert answer.status == 400
            assert b"the body did not arrive within 0.5 seconds" in answer.body
            assert b'"success":false' in answer.body
            wait_until_closed([connection])
        assert log_end(api) == end
        created_id(api)


def test_a_caller_may_wait_for_a_job_longer_than_answers_may_take(tmp_path: Path) -> None:
    environment = {"MODELOG_REQUEST_TIMEOUT": "0.5"}
    arguments = ["--role", "api"]
    with Node(tmp_path / "home", environment=environment, arguments=arguments) as node:
        api = node.client()
        model_id = active_id(api, handler_contracts=None)
        started = api.post(f"/v2/models/{model_id}/versions/1/inference", json={"input": 1})
        job_id = taken(started)["inference_job_id"]
        begin = time.monotonic()
        job = taken(api.get(f"/v2/jobs/{job_id}?wait=1"))
        assert job["status"] == "pending"
        assert time.monotonic() - begin >= 1


def test_an_answer_that_is_not_ready_in_time_is_503_and_later_ones_come(tmp_path: Path) -> None:
    environment = {"MODELOG_REQUEST_TIMEOUT": "0.5"}
    with Node(tmp_path / "home", environment=environment) as node, node.client() as api:
        sent = body(name=fresh("late"))
        key = {"Idempotency-Key": fresh("key")}
        with held(node):
            late = api.post("/v2/models", json=sent, headers=key)
            refused(late, 503)
            assert int(late.headers["Retry-After"]) >= 1
            # What does not need the store is not held up by what does.
            taken(api.get("/v2/health"))
        assert "AnswerTooLate" in node.output()
        # Whether the late request had its effect or not, its key makes it safe to repeat.
        taken(api.post("/v2/models", json=sent, headers=key))
        assert len(taken(api.get("/v2/models", params={"name": sent["name"]}))) == 1


def test_sigterm_lets_a_body_arrive_and_answers_it(tmp_path: Path) -> None:
    with (
        Node(tmp_path / "home") as node,
        opened(node.port, creating(node, 2, b"{")) as connection,
        ThreadPoolExecutor(1) as pool,
    ):
        until_taken_up(node)
        ended = pool.submit(node.terminate)
        until_refusing(node)
        connection.sendall(b"}")
        answer: Answer = received(connection)
        assert answer.status == 400
        assert b"missing required field" in answer.body
        assert ended.result() == 0
    assert "not finished" not in node.output()


def test_callers_who_never_finish_cannot_keep_the_service_from_stopping(tmp_path: Path) -> None:
    environment = {"MODELOG_SHUTDOWN_TIMEOUT": "1"}
    with Node(tmp_path / "home", environment=environment) as node:
        with node.client() as api:
            model_id = created_id(api)
        silent = opened(node.port)
        halfway = opened(node.port, b"GET /v2/models HT")
        sending = opened(node.port, creating(node, 100, b"{"))
        deaf = opened(node.port, NEVER_READ, receive_buffer=4096)
        until_taken_up(node)
        assert node.terminate() == 0
        for connection in (silent, halfway, sending, deaf):
            connection.close()
        assert "some requests were not finished within 1 s" in node.output()
        assert "Traceback" not in node.output()
        node.start()
        with node.client() as api:
            taken(api.get(f"/v2/models/{model_id}"))


def test_a_store_that_is_not_there_at_the_start_is_said_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError) as caught:
        Node(tmp_path / "home", "postgresql://nobody:x@127.0.0.1:1/nothing")
    assert "Error: the event store is unreachable" in str(caught.value)
    assert "Traceback" not in str(caught.value)


def until_taken_up(node: Node) -> None:
    """Return when what was sent before has been read: what was sent after it is answered."""
    with node.client(()) as nobody:
        for _ in range(3):
            taken(nobody.get("/v2/health"))


def until_refusing(node: Node) -> None:
    """Return when the service takes no new connections any more."""
    while True:
        try:
            opened(node.port).close()
        except (ConnectionRefusedError, ConnectionResetError):  # the latter just as it closes
            return


def test_after_sigterm_each_answer_is_the_last_on_its_connection(tmp_path: Path) -> None:
    environment = {"MODELOG_DRAIN_SECONDS": "60"}
    asked = b"GET /v2/health HTTP/1.1\r\nHost: modelog\r\n\r\n"
    with (
        Node(tmp_path / "home", environment=environment) as node,
        opened(node.port, asked) as kept,
        Wire(node.port) as others,
    ):
        first = received(kept)
        assert (first.status, first.closed) == (200, False)
        assert "connection" not in first.headers
        os.kill(node.pid, signal.SIGTERM)
        while "connection" not in others.exchange(asked).headers:
            pass  # the signal has not arrived yet
        kept.sendall(asked)
        last = received(kept)
        assert (last.status, last.headers["connection"]) == (200, "close")
        wait_until_closed([kept])
