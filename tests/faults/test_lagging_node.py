"""A node that has not followed the log yet: what it is asked about a position, it waits for."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.adapters.http.support import active_id, body, create, fresh, refused, taken
from tests.faults.proxy import Proxy
from tests.node import Node
from tests.postgres import PostgresServer

LONG_ENOUGH_TO_BE_WRONG = 0.5
"""Seconds in which an answer that waits for nothing arrives; a right one is waited for."""

SHORT = {"MODELOG_REQUEST_TIMEOUT": "3"}


class Lag:
    """Two nodes on one database, to which the second one's way can be held up."""

    def __init__(self, proxy: Proxy, first: Node, second: Node) -> None:
        self._proxy = proxy
        self.first, self.second = first.client(), second.client()
        self.node = second

    @contextmanager
    def held(self) -> Iterator[None]:
        """Meanwhile the second node hears nothing of the store, and so of what the first writes."""
        self._proxy.silence()
        try:
            yield
        finally:
            self._proxy.speak()


@pytest.fixture(scope="module")
def lag(tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer) -> Iterator[Lag]:
    home: Path = tmp_path_factory.mktemp("lag") / "home"
    url = postgres_server.create_database()
    address = urlsplit(url)
    with Proxy(address.port or 0) as proxy:
        held = url.replace(f":{address.port}/", f":{proxy.port}/")
        with (
            Node(home, url, arguments=["--role", "api"]) as first,
            Node(home, held, arguments=["--role", "api"], environment=SHORT) as second,
        ):
            yield Lag(proxy, first, second)


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
