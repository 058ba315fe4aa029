"""A thousand services: each change answers, and a batch that was cut off goes on where it was."""

import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from adapters.store.log import open_log
from application.service_batches import PART
from domain.events import Record
from domain.job import JobRequested
from domain.service import ServiceInitialized
from tests.adapters.http.support import all_of, fresh, log_end, taken
from tests.jobs.support import model
from tests.node import Node
from tests.tenants.support import FEATURES, Tenant

SERVICES = 1_000
HANDLERS = ["--handlers", "tests.handlers"]
COUNT = "SELECT count(*) FROM stored_events WHERE topic = 'job.requested'"
STOPS = {
    "sqlite": [
        f"""
        CREATE TRIGGER no_more_jobs BEFORE INSERT ON stored_events
        WHEN NEW.topic = 'job.requested' AND ({COUNT}) >= MOST
        BEGIN SELECT RAISE(ABORT, 'no more jobs'); END
        """
    ],
    "postgres": [
        f"""
        CREATE OR REPLACE FUNCTION no_more_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF ({COUNT}) >= MOST THEN
                RAISE unique_violation USING MESSAGE = 'no more jobs';
            END IF;
            RETURN NEW;
        END $$
        """,
        """
        CREATE TRIGGER no_more_jobs BEFORE INSERT ON stored_events
        FOR EACH ROW WHEN (NEW.topic = 'job.requested') EXECUTE FUNCTION no_more_jobs()
        """,
    ],
}
"""Triggers that refuse a job beyond the first MOST as if another writer had been first."""


@pytest.fixture(params=["sqlite", "postgres"])
def node(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Node]:
    """A service that accepts jobs and runs none, so that the log holds what was asked for."""
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else None
    arguments = ["--role", "api", *HANDLERS]
    with Node(tmp_path / "home", url, arguments=arguments) as node:
        yield node


@pytest.fixture
def tenant(node: Node) -> Tenant:
    """A tenant with many services, which no job has initialised yet."""
    api = node.client()
    tenant = Tenant(api)
    for number in range(SERVICES):
        tenant.init(f"s-{number}", {"size": "small" if number % 2 else "large"})
    return tenant


def log_of(node: Node) -> list[Record]:
    log = open_log(node.database_url)
    try:
        found: list[Record] = []
        while page := log.read_log(found[-1].position if found else 0, 5_000):
            found += page
        return found
    finally:
        log.close()


def test_changes_that_concern_a_thousand_services_and_a_batch_killed_half_way(
    node: Node, tenant: Tenant
) -> None:
    api = tenant.api
    strict = {"inference": {"input_schema": {"required": ["service_id", "features"]}}}
    model_id = model(api, handler_contracts=strict)
    tenant.assign("default", model_id)

    changed = [FEATURES[0], {"name": "opening_hour", "json_schema": {"default": 9}}]
    answer = taken(api.put(f"{tenant.domain}/features", json={"features": changed}))
    assert len(answer["services_needing_reinit"]) == SERVICES
    assert answer["unchanged_services"] == []

    updates = [{"service_id": f"s-{n}", "static_features": {"size": "small"}} for n in range(100)]
    end = log_end(api)
    tenant.assign("default", model_id, service_updates=updates)
    # Half of them were small already; but the features of all resolve otherwise now.
    assert log_end(api) == end + 100 + 1

    key = fresh("key")
    path, headers = f"{tenant.domain}/services/init", {"Idempotency-Key": key}

    def cut_off() -> None:
        with pytest.raises(httpx.HTTPError):
            api.post(path, headers=headers)

    # Killed between two parts, twice: where it gets no further its next part is decided again and
    # again, so it is always killed on its way, however fast or slow the machine is.
    for most in (PART, 2 * PART):
        request = threading.Thread(target=cut_off)
        with no_more_jobs_than(most, node):
            request.start()
            deadline = time.monotonic() + 60
            while requested(node) < most and time.monotonic() < deadline:
                time.sleep(0.01)
            node.kill()
            request.join()
        node.start()
        tenant.api = api = node.client()
        assert requested(node) == most
    done = api.post(path, headers=headers)
    assert done.status_code == 202
    expected = [f"s-{number}" for number in range(SERVICES)]
    assert taken(done)["dispatched_services"] == expected
    assert taken(done)["reinitializing_services"] == expected

    again = api.post(path, headers=headers)
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (done.json(), "true")
    records = log_of(node)
    jobs = Counter(
        record.event.assignment.service_id
        for record in records
        if isinstance(record.event, JobRequested) and record.event.assignment is not None
    )
    assert jobs == Counter(expected)
    initialized = Counter(
        r.event.service_id
        for r in records
        if isinstance(r.event, ServiceInitialized) and r.event.job_id is not None
    )
    assert initialized == Counter(expected)
    assert len(all_of(api, f"{tenant.domain}/services?limit=1000")) == SERVICES


@contextmanager
def connection(node: Node) -> Iterator[Any]:
    """The node's database, each statement a transaction of its own."""
    url = node.database_url
    found: Any = (
        sqlite3.connect(url.removeprefix("sqlite:///"), timeout=60, isolation_level=None)
        if url.startswith("sqlite")
        else psycopg.connect(url, autocommit=True)
    )
    with closing(found):
        yield found


@contextmanager
def no_more_jobs_than(most: int, node: Node) -> Iterator[None]:
    """Meanwhile every append that would store a further job loses its race."""
    with connection(node) as database:
        for statement in STOPS["sqlite" if "sqlite" in node.database_url else "postgres"]:
            database.execute(statement.replace("MOST", str(most)))
    yield
    with connection(node) as database:
        on = "" if "sqlite" in node.database_url else " ON stored_events"
        database.execute(f"DROP TRIGGER no_more_jobs{on}")


def requested(node: Node) -> int:
    """How many jobs the log holds."""
    with connection(node) as database:
        found: int = database.execute(COUNT).fetchone()[0]
    return found
