"""Jobs end once, whatever happens to the workers: separate processes on one PostgreSQL."""

import random
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from adapters.store.log import open_log
from domain.events import Record
from domain.job import JobCompleted, JobDispatched, JobRequested
from tests.adapters.http.support import taken
from tests.jobs.support import ended, model, start
from tests.node import Node, WorkerNode

JOBS = 1_000
WORKERS = 3
KILLS = 8
LEASE = {"MODELOG_LEASE_SECONDS": "1", "MODELOG_DISPATCH_ATTEMPTS": "50"}
HANDLERS = ["--handlers", "tests.handlers"]
SEED = 20260131


@pytest.fixture
def api_node(tmp_path: Path, postgres_url: str) -> Iterator[Node]:
    """A service that accepts jobs and runs none."""
    arguments = ["--role", "api", *HANDLERS]
    with Node(tmp_path / "api", postgres_url, arguments=arguments) as node:
        yield node


@pytest.fixture
def api(api_node: Node) -> Iterator[httpx.Client]:
    with api_node.client() as client:
        yield client


def worker(tmp_path: Path, url: str, name: str = "worker") -> WorkerNode:
    return WorkerNode(
        tmp_path / name, url, arguments=["--role", "worker", *HANDLERS], environment=LEASE
    )


def whole_log(url: str) -> list[Record]:
    log = open_log(url)
    try:
        found: list[Record] = []
        while page := log.read_log(found[-1].position if found else 0, 5_000):
            found += page
        return found
    finally:
        log.close()


def unfinished(api: httpx.Client) -> int:
    return sum(len(taken(api.get(f"/v2/jobs?status={s}"))) for s in ("pending", "started"))


def test_a_thousand_jobs_end_once_each_while_workers_are_killed(
    api: httpx.Client, tmp_path: Path, postgres_url: str
) -> None:
    chance = random.Random(SEED)
    model_id = model(api, "pause")
    workers = [worker(tmp_path, postgres_url, f"worker-{number}") for number in range(WORKERS)]
    try:
        with ThreadPoolExecutor(4) as pool:
            starting = [pool.submit(start, api, model_id, input=n) for n in range(JOBS)]
            for _ in range(KILLS):
                time.sleep(chance.uniform(0.05, 0.5))
                victim = chance.choice(workers)
                victim.kill()
                victim.start()
            jobs = [each.result() for each in starting]
        for job_id in jobs:
            assert ended(api, job_id)["status"] == "success"
    finally:
        for each in workers:
            each.kill()
    events = [record for record in whole_log(postgres_url) if record.stream.startswith("job:")]
    requested = {r.event.job_id: r.event for r in events if isinstance(r.event, JobRequested)}
    completed = Counter(r.stream for r in events if isinstance(r.event, JobCompleted))
    assert set(requested) == set(jobs)
    assert completed == Counter({f"job:{job_id}": 1 for job_id in jobs})
    for record in events:
        if isinstance(record.event, JobCompleted):
            assert record.event.output == requested[record.stream.removeprefix("job:")].input
    # The kills did hit runs: some jobs were delivered more than once.
    deliveries = Counter(r.stream for r in events if isinstance(r.event, JobDispatched))
    assert max(deliveries.values()) > 1


def test_a_worker_that_stops_in_order_finishes_what_runs_and_exits_cleanly(
    api: httpx.Client, tmp_path: Path, postgres_url: str
) -> None:
    model_id = model(api, "sleep")
    runner = worker(tmp_path, postgres_url)
    try:
        job_id = start(api, model_id, input=2)
        while taken(api.get(f"/v2/jobs/{job_id}"))["status"] == "pending":
            time.sleep(0.05)
        waiting = start(api, model(api), input=1)
        ended(api, waiting)
        assert runner.terminate() == 0
        assert ended(api, job_id)["attempts"] == 1
        left = start(api, model_id, input=0)
        assert taken(api.get(f"/v2/jobs/{left}?wait=1"))["status"] == "pending"
        runner.start()
        assert ended(api, left)["status"] == "success"
    finally:
        runner.kill()


def test_a_job_whose_workers_all_die_is_given_up_in_the_end(
    api: httpx.Client, tmp_path: Path, postgres_url: str
) -> None:
    model_id = model(api, "sleep")
    environment = {**LEASE, "MODELOG_DISPATCH_ATTEMPTS": "2"}
    runner = WorkerNode(
        tmp_path / "worker",
        postgres_url,
        arguments=["--role", "worker", *HANDLERS],
        environment=environment,
    )
    try:
        job_id = start(api, model_id, input=600)
        for attempt in (1, 2):
            while taken(api.get(f"/v2/jobs/{job_id}"))["attempts"] < attempt:
                time.sleep(0.05)
            runner.kill()
            runner.start()
        job = ended(api, job_id)
        assert (job["status"], job["error"]["code"]) == ("failure", "worker_lost")
    finally:
        runner.kill()


def test_a_long_run_keeps_its_lease_and_runs_once(
    api: httpx.Client, tmp_path: Path, postgres_url: str
) -> None:
    model_id = model(api, "sleep")
    runners = [worker(tmp_path, postgres_url, name) for name in ("one", "two")]
    try:
        job = ended(api, start(api, model_id, input=4))  # four leases long
        assert (job["status"], job["attempts"]) == ("success", 1)
    finally:
        for each in runners:
            each.kill()


def test_the_store_may_go_away_while_jobs_run(
    api: httpx.Client, tmp_path: Path, postgres_url: str, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue("postgres_server")
    model_id = model(api, "sleep")
    runner = worker(tmp_path, postgres_url)
    try:
        job_id = start(api, model_id, input=1)
        while taken(api.get(f"/v2/jobs/{job_id}"))["status"] == "pending":
            time.sleep(0.05)
        server.restart()
        for _ in range(100):
            response = api.get(f"/v2/jobs/{job_id}?wait=30")
            if response.status_code == 200 and response.json()["completed_at"] is not None:
                break
            assert response.status_code in (200, 503)
        assert response.json()["status"] == "success"
    finally:
        runner.kill()
