"""Leases on jobs, on both stores: who may take what, and until when."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from adapters.store.job_claims import ORPHANED_SECONDS, JobClaims
from adapters.store.log import EventLog, open_log
from adapters.store.read_models import PostgresDatabase
from adapters.store.sessions import PostgresSession
from projections.job_queue import INSERT, TABLES

LONG_AGO = ORPHANED_SECONDS + 40
BRIEF = 0.2


@pytest.fixture
def claims(event_log: EventLog) -> JobClaims:
    """Leases that outlast any test."""
    event_log.database().create(TABLES)
    return JobClaims(event_log.database(), lease_seconds=600)


@pytest.fixture
def brief(event_log: EventLog) -> JobClaims:
    """Leases of workers that are about to die."""
    event_log.database().create(TABLES)
    return JobClaims(event_log.database(), lease_seconds=BRIEF)


def waiting(job_id: str, **changes: Any) -> dict[str, Any]:
    """The row of a job that waits for a worker, an in-process one unless it is told otherwise."""
    row = {
        "job_id": job_id,
        "handler": "in_process",
        "name": "echo",
        "phase": "dispatch",
        "position": 1,
        "timeout_seconds": 60,
        "ready_at": time.time() - 1,
        "deadline": None,
        "reference": None,
    }
    return {**row, **changes}


def queued(event_log: EventLog, job_id: str, **changes: Any) -> str:
    """A job that waits for a worker."""
    with event_log.database().write() as session:
        session.executemany(INSERT, [waiting(job_id, **changes)])
    return job_id


def test_a_job_is_taken_by_one_and_by_another_when_its_lease_has_run_out(
    event_log: EventLog, claims: JobClaims, brief: JobClaims
) -> None:
    job_id = queued(event_log, "one")
    assert brief.claim("a", "in_process", 5, ["echo"]) == [job_id]
    time.sleep(BRIEF + 0.05)
    assert claims.claim("b", "in_process", 5, ["echo"]) == [job_id]
    assert claims.claim("a", "in_process", 5, ["echo"]) == []
    claims.release("a")  # what is not its own stays another's
    assert claims.claim("a", "in_process", 5, ["echo"]) == []
    claims.release("b")
    assert claims.claim("a", "in_process", 5, ["echo"]) == [job_id]


def test_a_lease_that_is_renewed_is_kept_and_only_by_its_owner(
    event_log: EventLog, claims: JobClaims, brief: JobClaims
) -> None:
    job_id = queued(event_log, "one")
    brief.claim("a", "in_process", 5, ["echo"])
    claims.renew("b", [job_id])
    time.sleep(BRIEF + 0.05)
    assert brief.claim("a", "in_process", 5, ["echo"]) == [job_id]
    claims.renew("a", [job_id])
    time.sleep(BRIEF + 0.05)
    assert claims.claim("b", "in_process", 5, ["echo"]) == []


def test_what_was_asked_for_first_comes_first_and_what_is_not_ready_not_at_all(
    event_log: EventLog, claims: JobClaims
) -> None:
    now = time.time()
    queued(event_log, "later", position=1, phase="retry", ready_at=now + 60)
    queued(event_log, "second", position=3)
    queued(event_log, "first", position=2)
    queued(event_log, "third", position=4, phase="retry", ready_at=now - 1)
    queued(event_log, "elsewhere", handler="lambda", name="")
    assert set(claims.claim("a", "in_process", 2, ["echo"])) == {"first", "second"}
    assert claims.claim("a", "in_process", 2, ["echo"]) == ["third"]
    assert claims.claim("a", "lambda", 2) == ["elsewhere"]


def test_a_job_whose_handler_nobody_has_is_taken_by_any_worker_in_the_end(
    event_log: EventLog, claims: JobClaims
) -> None:
    queued(event_log, "new", name="rare")
    old = queued(event_log, "old", name="rare", ready_at=time.time() - LONG_AGO)
    assert claims.claim("a", "in_process", 5, ["echo"]) == [old]


def test_a_job_waits_for_a_busy_worker_that_has_its_handler(
    event_log: EventLog, claims: JobClaims, brief: JobClaims
) -> None:
    old = queued(event_log, "old", name="rare", ready_at=time.time() - LONG_AGO)
    claims.announce("busy", ["rare"])
    claims.announce("other", ["echo"])
    assert claims.claim("other", "in_process", 5, ["echo"]) == []
    assert claims.claim("none", "in_process", 5, []) == []
    claims.release("busy")  # it has stopped
    assert claims.claim("other", "in_process", 5, ["echo"]) == [old]
    claims.release("other")
    brief.announce("dying", ["rare"])
    time.sleep(BRIEF + 0.05)
    assert claims.claim("other", "in_process", 5, ["echo"]) == [old]


def test_overdue_and_remote_jobs_are_found(event_log: EventLog, claims: JobClaims) -> None:
    now = time.time()
    queued(event_log, "late", deadline=now - 1)
    queued(event_log, "early", deadline=now + 60)
    for number in range(3):
        remote = {"handler": "ecs_task", "name": "", "phase": "remote", "reference": f"r{number}"}
        queued(event_log, f"task-{number}", **remote)
    assert claims.overdue(5) == ["late"]
    assert claims.remote("ecs_task", "", 2) == [("task-0", "r0"), ("task-1", "r1")]
    assert claims.remote("ecs_task", "task-1", 2) == [("task-2", "r2")]
    assert claims.remote("lambda", "", 2) == []


class Explained(PostgresDatabase):
    """A database that says how each statement would be run, and runs it."""

    def __init__(self, database: PostgresDatabase) -> None:
        self.plans: list[str] = []
        self._within = database.write

    @contextmanager
    def write(self, *, durable: bool = False, unsorted: bool = False) -> Iterator[PostgresSession]:
        plans = self.plans

        class Session(PostgresSession):
            def execute(self, sql: str, params: Any = None) -> list[tuple[Any, ...]]:
                if sql.lstrip().startswith("UPDATE"):
                    plan = super().execute(f"EXPLAIN {sql}", params)
                    plans.append("\n".join(line for (line,) in plan))
                return super().execute(sql, params)

        with self._within(durable=durable, unsorted=unsorted) as session:
            yield Session(session.cursor)


def test_a_claim_walks_the_queue_in_its_order_however_fast_it_has_filled(postgres_url: str) -> None:
    log = open_log(postgres_url)
    database = log.database()
    assert isinstance(database, PostgresDatabase)
    database.create(TABLES)
    with database.write() as session:
        session.execute("ANALYZE job_queue")  # which says that it is empty
        session.executemany(INSERT, [waiting(f"job-{n}", position=n) for n in range(10_000)])
    explained = Explained(database)
    claims = JobClaims(explained, lease_seconds=600)
    assert set(claims.claim("a", "in_process", 2, ["echo"])) == {"job-0", "job-1"}
    [plan] = explained.plans
    assert "Index Scan using job_queue_waiting" in plan
    assert "Sort" not in plan
    log.close()
