"""Jobs from acceptance to completion, beside Procrastinate on the same PostgreSQL.

Turn by turn in one run, so that the ratio means something on a noisy machine. Ours goes over
HTTP with a token, checks the input against a contract, and keeps three events for each job.
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

JOBS = 2_000
CONNECTIONS = 16
ROUNDS = 3
PEERS = ROOT / ".venv-peers" / "bin" / "python"
CONTRACT = {"inference": {"input_schema": {"type": "object", "required": ["number"]}}}


def ours(url: str, home: Path) -> dict[str, float]:
    """Seconds to accept all jobs, and until the last has ended."""
    with Node(home, url, arguments=["--handlers", "tests.handlers"]) as node:
        with node.client() as api:
            handlers = {"training": in_process("echo"), "inference": in_process("echo")}
            definition = body(id="m", handlers=handlers, handler_contracts=CONTRACT)
            taken(api.post("/v2/models", json=definition))
            taken(api.post("/v2/models/m/versions/1/new_status", json={"status": "active"}))
            token = api.headers["Authorization"]
        return asyncio.run(_start_all(node.url, token, url))


async def _start_all(base: str, token: str, database: str) -> dict[str, float]:
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
    await drive(base, sent, connections=CONNECTIONS, status=202)
    accepted = time.perf_counter() - begin
    with psycopg.connect(database, autocommit=True) as connection:
        while True:
            [done] = connection.execute(
                "SELECT count(*) FROM jobs WHERE status = 'success'"
            ).fetchone() or (0,)
            if done == JOBS:
                break
            await asyncio.sleep(0.02)
    return {"accepted": accepted, "ended": time.perf_counter() - begin}


def theirs(url: str) -> dict[str, float]:
    """The same of Procrastinate."""
    script = str(Path(__file__).with_name("peer_procrastinate.py"))
    done = subprocess.run(
        [str(PEERS), script, url, str(JOBS), str(CONNECTIONS)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def main() -> list[Row]:
    """The rows of this benchmark."""
    mine: list[dict[str, Any]] = []
    peer: list[dict[str, Any]] = []
    with PostgresServer() as server, tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            mine.append(ours(server.create_database(), Path(folder) / f"home-{number}"))
            peer.append(theirs(server.create_database()))
    return [
        ratio(
            "jobs/s end to end, in-process echo",
            [JOBS / each["ended"] for each in mine],
            "Procrastinate, no-op",
            [JOBS / each["ended"] for each in peer],
            target=3,
        ),
        ratio(
            "jobs/s accepted",
            [JOBS / each["accepted"] for each in mine],
            "Procrastinate, deferred",
            [JOBS / each["deferred"] for each in peer],
        ),
    ]
