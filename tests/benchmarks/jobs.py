"""Jobs from acceptance to completion, beside Procrastinate on the same PostgreSQL.

Turn by turn in one run, so that the ratio means something on a noisy machine. Ours checks each
input against a contract and keeps three events for each job; over HTTP it also checks a token.
Procrastinate is called in its own process, and so is ours in the rows that say it.
"""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg

from tests.adapters.http.support import body, taken
from tests.benchmarks.http_load import drive, request
from tests.benchmarks.report import Row, ratio
from tests.jobs.support import in_process
from tests.node import ROOT, Node
from tests.postgres import PostgresServer

JOBS = 3_000
ROUNDS = 3
MANY, FEW = 64, 16
"""How many are asked for at once, and run at once."""
PEERS = ROOT / ".venv-peers" / "bin" / "python"
CONTRACT = {"inference": {"input_schema": {"type": "object", "required": ["number"]}}}

Seconds = dict[str, float]
"""Until all jobs were accepted, and until the last had ended."""


def definition() -> dict[str, Any]:
    """A model whose jobs echo their input."""
    handlers = {"training": in_process("echo"), "inference": in_process("echo")}
    return body(id="m", handlers=handlers, handler_contracts=CONTRACT)


def over_http(url: str, folder: Path, at_once: int) -> Seconds:
    """Ours, with the load from this process."""
    limits = {"MODELOG_IN_PROCESS_CONCURRENCY": str(at_once)}
    arguments = ["--handlers", "tests.handlers"]
    with Node(folder / "home", url, arguments=arguments, environment=limits) as node:
        with node.client() as api:
            taken(api.post("/v2/models", json=definition()))
            taken(api.post("/v2/models/m/versions/1/new_status", json={"status": "active"}))
            token = api.headers["Authorization"]
        return asyncio.run(_start_all(node.url, token, url, at_once))


async def _start_all(base: str, token: str, database: str, at_once: int) -> Seconds:
    sent = (
        request(
            "POST",
            "/v2/models/m/versions/1/inference",
            token,
            b'{"input": {"number": %d}}' % number,
        )
        for number in range(JOBS)
    )
    begin = time.perf_counter()
    await drive(base, sent, connections=at_once, status=202)
    accepted = time.perf_counter() - begin
    await until_done(database, JOBS)
    return {"accepted": accepted, "ended": time.perf_counter() - begin}


async def until_done(database: str, jobs: int) -> None:
    """Returns when so many jobs of ours have ended well."""
    with psycopg.connect(database, autocommit=True) as connection:
        while True:
            [done] = connection.execute(
                "SELECT count(*) FROM jobs WHERE status = 'success'"
            ).fetchone() or (0,)
            if done == jobs:
                return
            await asyncio.sleep(0.02)


def called(url: str, folder: Path, at_once: int) -> Seconds:
    """Ours, called in its own process."""
    command = [sys.executable, "-m", "tests.benchmarks.jobs_called", url, str(folder / "called")]
    return _measured([*command, str(JOBS), str(at_once)])


def theirs(url: str, _folder: Path, at_once: int) -> Seconds:
    """Procrastinate's, called in its own process."""
    script = str(Path(__file__).with_name("peer_procrastinate.py"))
    return _measured([str(PEERS), script, url, str(JOBS), str(at_once)])


def _measured(command: list[str]) -> Seconds:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    measured: Seconds = json.loads(done.stdout)
    return measured


def main() -> list[Row]:
    """The rows of this benchmark."""
    found: dict[tuple[Any, int], list[Seconds]] = {}
    with PostgresServer() as server, tempfile.TemporaryDirectory() as base:
        for number in range(ROUNDS):
            for measure in (over_http, called, theirs):
                for at_once in (MANY, FEW):
                    folder = Path(base) / f"{measure.__name__}-{at_once}-{number}"
                    folder.mkdir()
                    seconds = measure(server.create_database(), folder, at_once)
                    found.setdefault((measure, at_once), []).append(seconds)

    def rates(measure: Any, at_once: int, until: str) -> list[float]:
        return [JOBS / each[until] for each in found[measure, at_once]]

    def row(what: str, measure: Any, at_once: int, target: float | None = 3) -> Row:
        peer = rates(theirs, at_once, "ended")
        return ratio(
            f"jobs/s end to end, {what}, {at_once} at once",
            rates(measure, at_once, "ended"),
            "Procrastinate, no-op, called",
            peer,
            target=target,
        )

    return [
        row("over HTTP", over_http, MANY),
        row("over HTTP", over_http, FEW),
        row("called", called, MANY),
        row("called", called, FEW),
        ratio(
            f"jobs/s accepted over HTTP, {MANY} at once",
            rates(over_http, MANY, "accepted"),
            "Procrastinate, deferred, called",
            rates(theirs, MANY, "accepted"),
        ),
    ]
