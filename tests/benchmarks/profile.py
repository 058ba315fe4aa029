"""Where the time goes: what holds the interpreter's lock while a request is at work, by py-spy.

Samples of the whole process at a closed loop of 16 connections, each counted for the room of its
innermost frame of ours or of a library that is named; and the processor's time for each request.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.http_load import drive
from tests.benchmarks.registry import CONNECTIONS, gets, inferences, lists, prepared, puts
from tests.benchmarks.report import Figure
from tests.benchmarks.telemetry import cpu_seconds
from tests.node import Node
from tests.postgres import PostgresServer

SECONDS = 8
SAMPLES = 250
LEAST = 1.0
"""Percent below which a room is not shown."""

PY_SPY = Path(sys.executable).with_name("py-spy")
KINDS: dict[str, tuple[Callable[[str, int], list[bytes]], int]] = {
    "PUT": (puts, 200),
    "GET": (gets, 200),
    "page of 100": (lists, 200),
    "inference accepted": (inferences, 202),
}
THREADS = {
    "projections/follower.py": "follower's thread",
    "insert_events (adapters/store": "append's thread",
    "concurrent/futures/thread.py": "readers' and append's threads",
}
ROOMS = {
    "domain/": "decisions (domain)",
    "application/": "transactions, cache, group commit (application)",
    "adapters/identity": "tokens",
    "adapters/telemetry": "telemetry",
    "adapters/http": "our HTTP adapter, with granian's calls",
    "adapters/store": "store",
    "litestar": "Litestar",
    "granian": "granian",
    "asyncio": "asyncio",
}


def _room(stack: list[str]) -> str:
    for mark, thread in THREADS.items():
        if any(mark in frame for frame in stack):
            return thread
    for frame in reversed(stack):
        for mark, room in ROOMS.items():
            if mark in frame:
                return room
    return "the rest of the event loop"


def shares(node: Node, token: str, kind: str) -> list[Figure]:
    """The rooms of one kind of request."""
    make, status = KINDS[kind]
    with tempfile.NamedTemporaryFile() as file:
        record = ["record", "--gil", "-f", "raw", "-r", str(SAMPLES), "-d", str(SECONDS)]
        command = [str(PY_SPY), *record, "-o", file.name, "--pid", str(node.pid)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as spy:
            count, before, begin = 0, cpu_seconds(node.pid), time.monotonic()
            while time.monotonic() < begin + SECONDS:
                sent = make(token, 2_000)
                asyncio.run(drive(node.url, sent, connections=CONNECTIONS, status=status))
                count += len(sent)
            spent = (cpu_seconds(node.pid) - before) / count
            spy.wait()
        found: Counter[str] = Counter()
        for line in Path(file.name).read_text().splitlines():
            stack, _, samples = line.rpartition(" ")
            found[_room(stack.split(";"))] += int(samples)
    total = found.total()
    return [
        Figure(
            what=f"{kind}: processor of the whole process for each, microseconds",
            value=spent * 1e6,
            shown=f"{count:,} requests while py-spy looked on",
        ),
        *(
            Figure(what=f"{kind}: {room}, percent", value=100 * samples / total, shown="")
            for room, samples in found.most_common()
            if 100 * samples / total >= LEAST
        ),
    ]


def main() -> list[Figure]:
    """The figures of this benchmark."""
    with PostgresServer() as server, tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        with Node(home, server.create_database(), arguments=["--role", "api"]) as node:
            token = prepared(node)
            return [figure for kind in KINDS for figure in shares(node, token, kind)]
