"""What stops a projection stops nothing else, and a follower that dies is followed by another."""

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import msgspec

from adapters.store.job_claims import JobClaims
from adapters.store.log import open_log
from application.store import Append
from projections.follower import Follower
from projections.job_queue import JobQueueProjection
from projections.rebuild import Rebuild
from tests.adapters.http.support import active_id, body, created_id, fresh, log_end, refused, taken
from tests.domain.test_job import REQUESTED
from tests.eventually import eventually
from tests.jobs.support import start
from tests.node import ROOT, Node
from tests.samples import record

QUICK = {"MODELOG_READ_TIMEOUT": "0.3"}


def states(api: httpx.Client) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in api.get("/v2/ready").json()["projections"]}


def change_last_event(database_url: str, name: str, other: str) -> None:
    """What newer code would have written, and its undoing."""
    log = open_log(database_url)
    try:
        with log.database().write(durable=True) as session:
            session.execute(
                "UPDATE stored_events SET topic = :other WHERE topic = :name",
                {"name": name, "other": other},
            )
    finally:
        log.close()


def test_an_event_of_newer_code_stops_one_projection_until_it_is_known(
    tmp_path: Path, database_url: str
) -> None:
    with Node(tmp_path / "home", database_url, environment=QUICK) as node:
        with node.client() as api:
            model_id = created_id(api)
            taken(api.put(f"/v2/models/{model_id}", json=body(name="Later")))
            # Killed sooner, whatever else still had to read the update would stop at it as well.
            eventually(lambda: all(each["lag"] == 0 for each in states(api).values()))
        node.kill()
        # The models' own tables come from the log once more, and meet what they do not know.
        change_last_event(database_url, "model.updated", "model.dreamt")
        log = open_log(database_url)
        with log.database().write(durable=True) as session:
            for table in ("models", "model_versions"):
                session.execute(f"DELETE FROM {table}")
            session.execute("UPDATE projections SET position = 0 WHERE name = 'models'")
        log.close()
        node.start()
        with node.client() as api:
            eventually(lambda: states(api)["models"]["status"] == "stopped")
            assert [name for name, each in states(api).items() if "stop" in each] == ["models"]
            ready = api.get("/v2/ready")
            assert (ready.status_code, ready.json()["status"]) == (200, "degraded")
            stop = states(api)["models"]["stop"]
            assert stop["event"] == "model.dreamt"
            assert stop["stream"] == f"model:{model_id}"
            assert stop["error"] == "no event type is named 'model.dreamt'"
            end = log_end(api)
            # Whoever needs it is told to come back, and everything else goes on.
            behind = api.get("/v2/models", headers={"Ledger-Position": str(end)})
            refused(behind, 503)
            assert behind.headers["Retry-After"]
            audited = taken(api.get(f"/v2/audit/events?stream=model:{model_id}&order=desc&limit=1"))
            assert [(each["type"], each["data"]) for each in audited] == [
                ("model.dreamt", {"unreadable": "no event type is named 'model.dreamt'"})
            ]
            taken(api.post("/v2/clients", json={"client_id": "acme", "name": "Acme"}))
            assert len(taken(api.get("/v2/clients"))) == 1
            refused(api.get("/v2/models"), 503)
            refused(api.get(f"/v2/models/{model_id}"), 503)
            assert taken(api.get(f"/v2/models/{created_id(api)}"))
            change_last_event(database_url, "model.dreamt", "model.updated")
            eventually(lambda: states(api)["models"]["status"] == "following")
            assert api.get("/v2/ready").json()["status"] == "ready"
            assert {each["name"] for each in taken(api.get("/v2/models"))} == {"Later", "example"}
            assert taken(api.get(f"/v2/models/{model_id}"))["model"]["name"] == "Later"


HOLDER = """
import sys, time
from adapters.store.log import open_log
log = open_log(sys.argv[1])
with log.database().turn() as session:
    assert session is not None
    session.execute("SET LOCAL idle_in_transaction_session_timeout TO 0")
    print("mine", flush=True)
    time.sleep(600)
"""


def test_a_follower_that_dies_in_its_turn_is_followed_by_another(
    tmp_path: Path, postgres_url: str
) -> None:
    with Node(tmp_path / "home", postgres_url, environment=QUICK) as node, node.client() as api:
        holder = subprocess.Popen(
            [sys.executable, "-c", HOLDER, postgres_url],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "mine\n"
            model_id = created_id(api)
            refused(api.get("/v2/models"), 503)
            assert taken(api.get(f"/v2/models/{model_id}"))
        finally:
            holder.send_signal(signal.SIGKILL)
            holder.communicate()
        eventually(lambda: api.get("/v2/models").status_code == 200)
        assert [each["id"] for each in taken(api.get("/v2/models"))] == [model_id]


def test_the_node_that_is_left_goes_on_alone(tmp_path: Path, postgres_url: str) -> None:
    with (
        Node(tmp_path / "home", postgres_url) as one,
        Node(tmp_path / "home", postgres_url) as two,
        two.client() as api,
    ):
        with one.client() as other:
            for _ in range(20):
                created_id(other)
        one.kill()
        taken(api.post("/v2/models", json=body(id=fresh())))
        assert len(taken(api.get("/v2/models"))) == 21
        assert {each["lag"] for each in states(api).values()} == {0}


def test_tables_of_an_older_version_are_rebuilt_while_the_service_runs(
    tmp_path: Path, database_url: str
) -> None:
    with Node(tmp_path / "home", database_url) as node:
        with node.client() as api:
            model_id = active_id(api)
            ids = [start(api, model_id, input={}) for _ in range(3)]
        node.kill()
        log = open_log(database_url)
        with log.database().write(durable=True) as session:
            # As older code would have left them: of another version, with other rows.
            session.execute("UPDATE projections SET version = 1 WHERE name = 'jobs'")
            session.execute("UPDATE jobs SET head = '{}'")
        log.close()
        node.start()
        with node.client() as api:
            eventually(lambda: states(api)["jobs"]["status"] == "following")
            assert [each["job_id"] for each in taken(api.get("/v2/jobs"))] == ids
            eventually(lambda: {each["lag"] for each in states(api).values()} == {0})


def test_a_rebuild_leaves_workers_what_they_hold(database_url: str) -> None:
    log = open_log(database_url)
    follower = Follower(log, log.database(), [JobQueueProjection()])
    follower.prepare()
    log.append(
        [
            Append(
                records=(record(f"job:{n}", 1, msgspec.structs.replace(REQUESTED, job_id=str(n))),)
            )
            for n in range(3)
        ]
    )
    follower.step()
    claims = JobClaims(log.database(), lease_seconds=600.0)
    held = claims.claim("worker-1", "in_process", 2, ["echo"])
    assert len(held) == 2
    Rebuild(log, log.database(), [JobQueueProjection()]).run()
    assert len(claims.claim("worker-2", "in_process", 10, ["echo"])) == 1
    log.close()
