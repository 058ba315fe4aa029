"""A client is forgotten: nothing personal of it can be read any more, and the log is as it was."""

import base64
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from adapters.store.log import EventLog, open_log
from projections.follower import Follower
from projections.jobs import JobsProjection
from projections.services import services_projection
from tests.adapters.http.support import all_of, fresh, refused, set_status, taken
from tests.jobs.support import ended, model, start
from tests.node import Node
from tests.tenants.support import FEATURES, Tenant

HANDLERS = ["--handlers", "tests.handlers"]
SECRET = "Erika Mustermann"
FEATURES_WITH_NAME = [*FEATURES, {"name": "owner", "json_schema": {"type": "string"}}]


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str | None:
    return request.getfixturevalue("postgres_url") if request.param == "postgres" else None


@pytest.fixture
def node(tmp_path: Path, url: str | None) -> Iterator[Node]:
    environment = {"MODELOG_CLIENT_KEYS": "on"}
    with Node(tmp_path / "home", url, arguments=HANDLERS, environment=environment) as node:
        yield node


def stored(node: Node) -> list[tuple[Any, ...]]:
    """The whole table of events as it is stored."""
    statement = "SELECT * FROM stored_events ORDER BY notification_id"
    if node.database_url.startswith("sqlite"):
        connection: Any = sqlite3.connect(node.home / "modelog.db")
        statement = "SELECT * FROM stored_events ORDER BY rowid"
    else:
        connection = psycopg.connect(node.database_url)
    with connection:
        return [tuple(map(bytes_of, row)) for row in connection.execute(statement).fetchall()]


def bytes_of(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def with_data(api: httpx.Client) -> tuple[Tenant, list[str]]:
    """A tenant with personal data wherever there can be some, and all of its jobs."""
    tenant = Tenant(api, FEATURES_WITH_NAME)
    model_id = tenant.assigned_default()
    tenant.assign("forecast", model_id)
    features = {"size": "small", "owner": SECRET}
    jobs = [taken(tenant.init("one", features))["job_id"]]
    run = {"input": {"name": SECRET}, "subscribe": True}
    path = f"{tenant.domain}/assignments/forecast/jobs"
    jobs.append(taken(api.post(path, json=run))["job_id"])
    tenant.assign("failing", model(api, "raise"))
    failing = f"{tenant.domain}/assignments/failing/jobs"
    jobs.append(taken(api.post(failing, json={"input": SECRET}))["job_id"])
    for job_id in jobs:
        ended(api, job_id)
    # A training of the model runs the stored input again, whoever asked for it.
    set_status(api, model_id, "1", "training")
    ended(api, start(api, model_id, "training", input=1, activate_on_success=True))
    [fired] = [
        each for each in all_of(api, f"/v2/jobs?model_id={model_id}") if each["triggered_by"]
    ]
    assert ended(api, fired["job_id"])["input"] == {"name": SECRET}
    return tenant, [*jobs, fired["job_id"]]


def everything(tenant: Tenant, jobs: list[str]) -> str:
    """All that the API says of a tenant, as one text."""
    api = tenant.api
    model_id = taken(api.get(f"{tenant.domain}/assignments/forecast"))["model_id"]
    paths = [f"/v2/jobs/{job_id}" for job_id in jobs]
    paths += [f"/v2/jobs/{job_id}/history" for job_id in jobs]
    paths += [f"/v2/audit/events?stream=job:{job_id}" for job_id in jobs]
    paths += [
        f"/v2/audit/events?stream=service:{tenant.client_id}/{tenant.domain_id}/one",
        f"/v2/jobs?client_id={tenant.client_id}",
        tenant.service("one"),
        f"{tenant.domain}/services",
        f"{tenant.service('one')}/history",
        f"/v2/models/{model_id}/event-subscriptions",
    ]
    answers = [api.get(path) for path in paths]
    assert all(answer.is_success for answer in answers)
    return "\n".join(answer.text for answer in answers)


def forgotten(tenant: Tenant, jobs: list[str]) -> str:
    """What is said of a tenant when the service has heard that it was forgotten."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        text = everything(tenant, jobs)
        if SECRET not in text:
            return text
        time.sleep(0.1)
    raise AssertionError(text)


def rows(log: EventLog) -> list[Any]:
    with log.database().read() as session:
        return [
            session.execute(f"SELECT * FROM {table} ORDER BY 1") for table in ("jobs", "services")
        ]


def test_nothing_personal_is_left_and_every_stored_event_is_as_it_was(
    node: Node, tmp_path: Path
) -> None:
    with node.client() as api:
        tenant, jobs = with_data(api)
        other, others_jobs = with_data(api)
        assert everything(tenant, jobs).count(SECRET) >= 10
        before = stored(node)
        assert SECRET.encode() not in b"".join(
            value for row in before for value in row if isinstance(value, bytes)
        )

        told = node.run(
            *("clients", "forget", tenant.client_id, "--yes", "--home", str(node.home)),
            *("--database-url", node.database_url),
        )
        assert told.returncode == 0, told.stderr
        assert "events can no longer be read in full" in told.stdout
        assert "warning" not in told.stderr
        text = forgotten(tenant, jobs)
        assert text.count('"[erased]"') >= 10
        assert SECRET in everything(other, others_jobs)
        after = stored(node)
        assert after[: len(before)] == before
        assert len(after) == len(before) + 1

        assert taken(api.get(tenant.client))["status"] == "suspended"
        refused(api.put(tenant.client, json={"status": "active"}), 422, ["/status"])
        [*_, last] = all_of(api, f"{tenant.client}/history")
        assert (last["type"], last["actor"]["subject"]) == (
            "client.forgotten",
            "modelog clients forget",
        )

        # The same after a restart, and from the log alone.
        node.kill()
        node.start()
    with node.client() as api:
        tenant.api = api
        assert SECRET not in everything(tenant, jobs)
        log = open_log(node.database_url)
        scratch = open_log(f"sqlite:///{tmp_path / 'scratch.db'}")
        try:
            follower = Follower(log, scratch.database(), [JobsProjection(), services_projection()])
            follower.prepare()
            while follower.step():
                pass
            assert rows(scratch) == rows(log)
        finally:
            log.close()
            scratch.close()


def test_a_stored_input_that_was_erased_does_not_fire(node: Node) -> None:
    with node.client() as api:
        tenant, jobs = with_data(api)
        model_id = taken(api.get(f"{tenant.domain}/assignments/forecast"))["model_id"]
        node.run(
            *("clients", "forget", tenant.client_id, "--yes", "--home", str(node.home)),
            *("--database-url", node.database_url),
        )
        forgotten(tenant, jobs)
        path = f"/v2/models/{model_id}/versions/1/new_status"
        assert api.post(path, json={"status": "training"}).status_code == 200
        fired = taken(api.post(path, json={"status": "active"}))["triggered_events"]
        assert [event["error"] for event in fired] == [
            "the stored input was erased with its client"
        ]


def test_what_was_stored_in_the_open_is_told_of(tmp_path: Path, url: str | None) -> None:
    with Node(tmp_path / "home", url, arguments=HANDLERS) as node, node.client() as api:
        tenant, _jobs = with_data(api)
        told = node.run(
            *("clients", "forget", tenant.client_id, "--yes", "--home", str(node.home)),
            *("--database-url", node.database_url),
        )
        assert told.returncode == 0
        assert "events were stored while MODELOG_CLIENT_KEYS was off" in told.stderr
        unknown = node.run(
            *("clients", "forget", fresh("nobody"), "--yes", "--home", str(node.home)),
            *("--database-url", node.database_url),
        )
        assert unknown.returncode == 1
        assert "there is no client" in unknown.stderr
        assert "Traceback" not in unknown.stderr


def test_keys_that_are_wrapped_need_the_key_that_they_are_under(
    tmp_path: Path, url: str | None
) -> None:
    wrapping = base64.b64encode(os.urandom(32)).decode()
    environment = {"MODELOG_CLIENT_KEYS": "on", "MODELOG_KEY_ENCRYPTION_KEY": wrapping}
    with Node(tmp_path / "home", url, arguments=HANDLERS, environment=environment) as node:
        with node.client() as api:
            tenant, jobs = with_data(api)
            node.kill()
            node.start()
        with node.client() as api:
            tenant.api = api
            assert SECRET in everything(tenant, jobs)
        assert wrapping not in node.output()
        database = node.database_url
        node.kill()
    wrong = base64.b64encode(os.urandom(32)).decode()
    for other in ({}, {"MODELOG_KEY_ENCRYPTION_KEY": wrong}, {"MODELOG_KEY_ENCRYPTION_KEY": "x"}):
        with pytest.raises(RuntimeError, match="MODELOG_KEY_ENCRYPTION_KEY"):
            Node(tmp_path / "home", url and database, arguments=HANDLERS, environment=other)
