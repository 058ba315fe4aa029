"""What people would use instead, started for a measurement and ended with it."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.node import ROOT

PEERS = ROOT / ".venv-peers" / "bin"
HERE = Path(__file__).parent
PATIENCE_SECONDS = 300.0


@contextmanager
def mlflow_server(url: str, *, workers: int = 2) -> Iterator[str]:
    """MLflow's own server on a database, PostgreSQL or SQLite; gives its address."""
    port = random.randint(10_000, 14_999)
    with tempfile.TemporaryDirectory() as folder:
        command = [
            str(PEERS / "mlflow"),
            "server",
            "--backend-store-uri",
            url.replace("postgresql://", "postgresql+psycopg2://"),
            "--default-artifact-root",
            folder,
            "--host",
            "127.0.0.1",
            "--port",
            str(port),
            "--workers",
            str(workers),
        ]
        quiet = {"MLFLOW_DISABLE_TELEMETRY": "true", "DO_NOT_TRACK": "true"}
        environment = {**os.environ, **quiet, "PATH": f"{PEERS}{os.pathsep}{os.environ['PATH']}"}
        with _running(command, f"http://127.0.0.1:{port}", "/health", environment) as base:
            yield base


@contextmanager
def bare_route(answer: bytes, server: str = "granian") -> Iterator[str]:
    """A Litestar route that returns these bytes; gives its address."""
    port = random.randint(10_000, 14_999)
    with tempfile.NamedTemporaryFile() as file:
        file.write(answer)
        file.flush()
        command = [sys.executable, str(HERE / "peer_bare.py"), server, str(port), file.name]
        with _running(command, f"http://127.0.0.1:{port}", "/answer", dict(os.environ)) as base:
            yield base


def raw_commits(url: str, *, connections: int, rows: int, size: int) -> float:
    """Rows a second that psycopg itself inserts and commits one by one."""
    script = str(HERE / "raw_commits.py")
    arguments = [url, str(connections), str(rows), str(size)]
    done = subprocess.run(
        [sys.executable, script, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stderr)
    rate: float = json.loads(done.stdout)
    return rate


@contextmanager
def _running(
    command: list[str], base: str, path: str, environment: dict[str, str]
) -> Iterator[str]:
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )
        try:
            deadline = time.monotonic() + PATIENCE_SECONDS
            while not _answers(base + path):
                if process.poll() is not None or time.monotonic() > deadline:
                    output.seek(0)
                    sys.exit(f"{command[0]} did not start:\n{output.read().decode()[-4000:]}")
                time.sleep(0.1)
            yield base
        finally:
            os.killpg(process.pid, 9)
            process.wait()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, trust_env=False).status_code == 200
    except httpx.TransportError:
        return False
