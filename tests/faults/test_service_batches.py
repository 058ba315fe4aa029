"""A thousand services: each change answers, and a batch that was cut off goes on where it was."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from adapters.store.log import open_log
from domain.events import Record
from domain.job import JobRequested
from domain.service import ServiceInitialized
from tests.adapters.http.support import all_of, fresh, log_end, taken
from tests.jobs.support import model
from tests.node import Node
from tests.tenants.support import FEATURES, Tenant

SERVICES = 1_000
HANDLERS = ["--handlers", "tests.handlers"]


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

    # Killed when its first events are stored, again and again, until there is nothing to kill.
    for part in range(1, 3):
        request = threading.Thread(target=cut_off)
        request.start()
        deadline = time.monotonic() + 60
        while requested(node) < part * 250 and time.monotonic() < deadline:
            time.sleep(0.002)
        node.kill()
        request.join()
        node.start()
        tenant.api = api = node.client()
        assert 0 < requested(node) < SERVICES
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


def requested(node: Node) -> int:
    """How many jobs the log holds."""
    return sum(isinstance(record.event, JobRequested) for record in log_of(node))
