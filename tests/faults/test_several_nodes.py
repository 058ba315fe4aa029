"""Nodes on one PostgreSQL: they see what others wrote, take over, and are replaced one by one."""

import itertools
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from eventsourcing.persistence import StoredEvent

from adapters.store.log import open_log
from tests.adapters.http.support import active_id, all_of, body, fresh, refused, taken
from tests.eventually import eventually
from tests.faults import newer
from tests.faults.balancer import Balancer
from tests.faults.cluster import go_on, stop
from tests.faults.read_models import rebuilt_rows, rows, tables
from tests.jobs.support import ended, model, start
from tests.node import Node, WorkerNode
from tests.postgres import PostgresServer
from tests.tenants.support import Tenant

SERVING = ["--role", "api", "--handlers", "tests.handlers"]
WORKING = ["--role", "worker", "--handlers", "tests.handlers"]
SETTINGS = {"MODELOG_LEASE_SECONDS": "1"}
DRAINING = {"MODELOG_DRAIN_SECONDS": "3"}
ROUNDS = 25
CALLERS = 4
JOBS = 25


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all nodes, so that they have one issuer."""
    return tmp_path_factory.mktemp("several") / "home"


@pytest.fixture(scope="module")
def url(postgres_server: PostgresServer) -> Iterator[str]:
    """The database that they share."""
    url = postgres_server.create_database()
    yield url
    postgres_server.drop_database(url)


@pytest.fixture(scope="module")
def nodes(home: Path, url: str) -> Iterator[list[Node]]:
    """Two that serve."""
    with (
        Node(home, url, arguments=SERVING, environment=DRAINING) as one,
        Node(home, url, arguments=SERVING, environment=DRAINING) as two,
    ):
        yield [one, two]


@pytest.fixture(scope="module")
def workers(home: Path, url: str) -> Iterator[list[WorkerNode]]:
    """Two that run jobs."""
    folder = home.parent
    with (
        WorkerNode(folder / "one", url, arguments=WORKING, environment=SETTINGS) as one,
        WorkerNode(folder / "two", url, arguments=WORKING, environment=SETTINGS) as two,
    ):
        yield [one, two]


def session_options(url: str) -> str:
    """How long a connection of the service may do nothing in a transaction."""
    log = open_log(url)
    with closing(log), log.database().read() as session:
        name = "idle_in_transaction_session_timeout"
        return f"-c {name}={session.execute(f'SHOW {name}')[0][0]}"


def at(response: httpx.Response) -> dict[str, str]:
    """The header that asks for what a write was acknowledged with."""
    assert response.is_success, response.text
    return {"Ledger-Position": response.headers["Ledger-Position"]}


def test_each_node_shows_what_the_other_one_has_just_written(nodes: list[Node]) -> None:
    clients = [node.client() for node in nodes]
    for number in range(ROUNDS):
        here, there = clients[number % 2], clients[1 - number % 2]
        model_id = fresh()
        made = here.post("/v2/models", json=body(id=model_id, name=model_id))
        found = taken(there.get("/v2/models", params={"name": model_id}, headers=at(made)))
        assert [each["id"] for each in found] == [model_id]
        put = there.put(f"/v2/models/{model_id}", json=body(name="changed"))
        shown = here.get(f"/v2/models/{model_id}", headers=at(put))
        assert taken(shown)["model"]["name"] == "changed"
        path = f"/v2/models/{model_id}/versions/1"
        done = here.post(f"{path}/new_status", json={"status": "active"})
        assert taken(there.get(path, headers=at(done)))["status"] == "active"


def test_tenants_and_jobs_are_seen_on_the_other_node(
    nodes: list[Node], workers: list[WorkerNode]
) -> None:
    one, two = (node.client() for node in nodes)
    tenant = Tenant(one)
    model_id = model(one)
    tenant.assign("forecast", model_id)
    path = f"{tenant.domain}/assignments/forecast/jobs"
    started = two.post(path, json={"input": 1}, headers={"Ledger-Position": "1"})
    job_id = taken(started)["job_id"]
    listed = taken(one.get(f"/v2/jobs?client_id={tenant.client_id}", headers=at(started)))
    assert [each["job_id"] for each in listed] == [job_id]
    assert ended(one, job_id)["status"] == "success"


def test_nodes_are_replaced_one_by_one_and_no_request_fails(
    nodes: list[Node], workers: list[WorkerNode]
) -> None:
    api = nodes[0].client()
    model_id = model(api)
    headers = {"Authorization": api.headers["Authorization"]}
    over = threading.Event()
    outcomes: list[Any] = []
    jobs: list[str] = []

    def call() -> None:
        balancer = Balancer(nodes, headers)
        path = f"/v2/models/{model_id}/versions/1"
        try:
            for number in itertools.count():
                if over.is_set():
                    return
                sent = balancer.send("POST", f"{path}/new_status", json={"status": "active"})
                outcomes.append(sent.status_code)
                outcomes.append(balancer.send("GET", path).status_code)
                if number < JOBS:
                    done = balancer.send("POST", f"{path}/inference", json={"input": number})
                    outcomes.append(done.status_code)
                    jobs.append(done.json()["inference_job_id"])
        except httpx.TransportError as error:
            outcomes.append(repr(error))
        finally:
            balancer.close()

    callers = [threading.Thread(target=call) for _ in range(CALLERS)]
    for caller in callers:
        caller.start()
    try:
        for node in (*nodes, *workers):
            assert node.terminate() == 0
            node.start()
    finally:
        over.set()
        for caller in callers:
            caller.join()
    assert set(Counter(outcomes)) == {200, 202}
    api = nodes[0].client()
    for job_id in jobs:
        assert ended(api, job_id)["status"] == "success"


def listed(api: httpx.Client, put: httpx.Response, name: str) -> list[str]:
    """The ids of the models of a name, once a list includes what a PUT wrote.

    Until another node follows, which takes seconds, it is 503 and to be asked again.
    """
    answers: list[httpx.Response] = []

    def is_there() -> bool:
        answers.append(api.get("/v2/models", params={"name": name}, headers=at(put)))
        return answers[-1].status_code == 200

    eventually(is_there)
    for each in answers[:-1]:
        refused(each, 503)
        assert each.headers["Retry-After"]
    return [each["id"] for each in taken(answers[-1])]


def test_another_node_follows_when_the_one_that_did_stands_still_or_is_gone(
    nodes: list[Node],
) -> None:
    one, two = (node.client() for node in nodes)
    model_id = active_id(one)
    stop(nodes[0].pid)
    try:
        put = two.put(f"/v2/models/{model_id}", json=body(name="while one stands still"))
        assert listed(two, put, "while one stands still") == [model_id]
    finally:
        go_on(nodes[0].pid)
    nodes[0].kill()
    put = two.put(f"/v2/models/{model_id}", json=body(name="while one is gone"))
    assert listed(two, put, "while one is gone") == [model_id]
    nodes[0].start()


def test_who_stands_still_in_the_middle_of_a_page_holds_up_nobody_for_long(
    nodes: list[Node],
) -> None:
    """The store ends a transaction that does nothing, and with it the lock on the positions."""
    api = nodes[0].client()
    url = nodes[0].database_url
    with closing(psycopg.connect(url, options=session_options(url))) as stuck:
        stuck.execute("UPDATE projections SET position = position")
        model_id = active_id(api)
        deadline = time.monotonic() + 60
        while (listed := api.get("/v2/models")).status_code != 200:
            assert time.monotonic() < deadline, listed.text
        assert model_id in {each["id"] for each in all_of(api, "/v2/models")}
        with pytest.raises(psycopg.errors.IdleInTransactionSessionTimeout):
            stuck.execute("SELECT 1")


def test_old_code_stops_at_what_newer_code_wrote_and_spoils_nothing(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    with Node(tmp_path / "home", postgres_url, arguments=SERVING) as old:
        api = old.client()
        model_id = active_id(api)
        all_of(api, "/v2/models")
        log = open_log(postgres_url)
        try:
            log.recorder.insert_events(
                [
                    StoredEvent(
                        originator_id="model:widget",
                        originator_version=1,
                        topic="widget.made",
                        state=b'{"schema":1,"metadata":{"time":"2026-01-31T12:00:00Z","actor":'
                        b'{"subject":"newer"},"request_id":"r","correlation":"r"},'
                        b'"data":{"size":3}}',
                    )
                ]
            )
            unknown = log.head()
            # The old node goes on with what it understands, and lists nothing that it cannot
            # bring up to date: what is made from models, and nothing else.
            put = api.put(f"/v2/models/{model_id}", json=body(name="after the upgrade"))
            assert put.status_code == 200
            late = api.get("/v2/models")
            refused(late, 503)
            assert late.headers["Retry-After"]
            ready = {each["name"]: each for each in api.get("/v2/ready").json()["projections"]}
            stopped = {name for name, each in ready.items() if each["status"] == "stopped"}
            assert stopped == {"models", "subscriptions"}
            assert {ready[name]["position"] for name in stopped} == {unknown - 1}
            assert taken(api.get("/v2/jobs")) == []
            assert "no event type is named 'widget.made'" in old.output()

            with Node(
                tmp_path / "home",
                postgres_url,
                arguments=[*SERVING, "--handlers", "tests.faults.newer_node"],
            ) as new:
                shown = new.client().get("/v2/models?name=after the upgrade", headers=at(put))
                assert [each["id"] for each in taken(shown)] == [model_id]
                # Nothing was skipped and nothing applied twice, whoever applied it.
                newer.learn()
                try:
                    built = rebuilt_rows(log, postgres_server)
                finally:
                    newer.unlearn()
                assert {table: rows(log, table) for table in tables()} == built
        finally:
            log.close()


def test_a_job_of_a_worker_that_stands_still_is_run_by_the_other_one(
    nodes: list[Node], workers: list[WorkerNode]
) -> None:
    api = nodes[0].client()
    model_id = model(api, "echo")
    for stuck in workers:
        stop(stuck.pid)
        try:
            for number in range(4):
                assert ended(api, start(api, model_id, input=number))["status"] == "success"
        finally:
            go_on(stuck.pid)
