"""A node that has not followed the log yet: what it is asked about a position, it waits for."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.adapters.http.support import active_id, body, create, fresh, refused, taken
from tests.node import Node
from tests.postgres import PostgresServer

LONG_ENOUGH_TO_BE_WRONG = 0.5
"""Seconds in which an answer that waits for nothing arrives; a right one is waited for."""


class Lag:
    """Two nodes on one database, whose followers can be held."""

    def __init__(self, url: str, first: Node, second: Node) -> None:
        self.url = url
        self.first, self.second = first.client(), second.client()
        self.node = second

    @contextmanager
    def held(self) -> Iterator[None]:
        """Meanwhile no follower comes further: both wait for the row that each begins with."""
        with psycopg.connect(self.url) as connection:
            connection.execute("SELECT 1 FROM projections WHERE name = 'models' FOR UPDATE")
            yield


@pytest.fixture(scope="module")
def lag(tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer) -> Iterator[Lag]:
    home: Path = tmp_path_factory.mktemp("lag") / "home"
    url = postgres_server.create_database()
    with (
        Node(home, url, arguments=["--role", "api"]) as first,
        Node(home, url, arguments=["--role", "api"]) as second,
    ):
        yield Lag(url, first, second)


@pytest.mark.parametrize("path", ["", "/versions", "/history", "/event-subscriptions", "/graph"])
def test_that_a_model_is_not_there_is_said_of_the_position_asked_for(lag: Lag, path: str) -> None:
    model_id = fresh()
    url = f"/v2/models/{model_id}{path}"
    refused(lag.second.get(url), 404)  # which it remembers
    with ThreadPoolExecutor() as pool:
        with lag.held():
            made = lag.first.post("/v2/models", json=body(id=model_id))
            header = {"Ledger-Position": made.headers["Ledger-Position"]}
            answer = pool.submit(lag.second.get, url, headers=header)
            wait([answer], LONG_ENOUGH_TO_BE_WRONG)
        taken(answer.result())


@pytest.mark.parametrize("path", ["", "/history", "/jobs"])
def test_that_a_version_is_not_there_is_said_of_the_position_asked_for(lag: Lag, path: str) -> None:
    model_id = active_id(lag.first)
    url = f"/v2/models/{model_id}/versions/2{path}"
    refused(lag.second.get(url), 404)
    with ThreadPoolExecutor() as pool:
        with lag.held():
            made = lag.first.put(f"/v2/models/{model_id}", json=body())
            header = {"Ledger-Position": made.headers["Ledger-Position"]}
            answer = pool.submit(lag.second.get, url, headers=header)
            wait([answer], LONG_ENOUGH_TO_BE_WRONG)
        taken(answer.result())


def test_what_cannot_be_shown_in_time_is_503_and_its_request_is_in_the_log(lag: Lag) -> None:
    request_id = fresh("late")
    with lag.held():
        model = create(lag.first)
        position = taken(lag.first.get("/v2/ready"))["position"]
        headers = {"Ledger-Position": str(position), "X-Request-Id": request_id}
        url = f"/v2/models/{model['model']['id']}"
        late: httpx.Response = lag.second.get(url, headers=headers)
        refused(late, 503)
        assert late.headers["Retry-After"]
    assert f"request {request_id}" in lag.node.output()
