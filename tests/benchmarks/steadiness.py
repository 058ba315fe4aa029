"""Latency at a fixed rate of arrivals, memory over a million requests, the time to start."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import httpx

from tests.adapters.http.support import body, taken
from tests.benchmarks import bulk_log
from tests.benchmarks.http_load import Load, arrive, drive, request
from tests.benchmarks.registry import (
    CONTRACTS,
    MODELS,
    definition,
    gets,
    inferences,
    prepared,
    puts,
    rate,
)
from tests.benchmarks.report import Figure
from tests.node import Node
from tests.postgres import PostgresServer

SECONDS = 10
REQUESTS = 1_000_000
EVENTS = 1_000_000
STARTS = 5


def latency(url: str, home: Path) -> list[Figure]:
    """p50 and p99 at half of what a closed loop reached."""
    figures = []
    with Node(home, url, arguments=["--role", "api"]) as node:
        token = prepared(node)
        rate(node.url, puts(token, 2_000))
        for name, make, status in (
            ("PUT", puts, 200),
            ("GET", gets, 200),
            ("inference accepted", inferences, 202),
        ):
            most = rate(node.url, make(token, 5_000), status=status)
            sent = make(token, int(most / 2 * SECONDS))
            load = asyncio.run(arrive(node.url, sent, rate=most / 2, connections=64, status=status))
            figures.append(_percentiles(name, most / 2, load))
    return figures


def _percentiles(name: str, arrivals: float, load: Load) -> Figure:
    half, most = load.percentile(50) * 1_000, load.percentile(99) * 1_000
    return Figure(
        what=f"{name} at {arrivals:,.0f}/s, p99 to p50",
        value=most / half,
        shown=f"p50 {half:.1f} ms, p99 {most:.1f} ms, factor {most / half:.1f}",
        most=10,
    )


def memory(url: str, home: Path, requests: int = REQUESTS) -> list[Figure]:
    """How much more a process holds at the end of many requests than after half of them.

    Caches fill up to their bounds before that. The updates are of models that are not active, so
    that there is as much to hold at the end.
    """
    with Node(home, url, arguments=["--role", "api"]) as node:
        token = prepared(node)
        what = definition()
        with node.client() as api:
            for number in range(MODELS):
                made = body(id=f"pending{number}", handler_contracts=CONTRACTS)
                taken(api.post("/v2/models", json=made))
        paths = [f"/v2/models/pending{number % MODELS}" for number in range(100)]
        mixed = [*gets(token, 900), *(request("PUT", path, token, what) for path in paths)]
        sizes = []
        for _ in range(10):
            asyncio.run(
                drive(node.url, _repeated(mixed, requests // 10), connections=16, status=200)
            )
            sizes.append(node.resident_bytes() / 2**20)
    return [
        Figure(
            what=f"memory after {requests:,} requests, to that after half of them",
            value=sizes[-1] / sizes[4],
            shown=" ".join(f"{size:.0f}" for size in sizes) + " MiB",
            most=1.1,
        )
    ]


def _repeated(sent: Sequence[bytes], count: int) -> list[bytes]:
    return (list(sent) * (count // len(sent) + 1))[:count]


def startup(server: PostgresServer, folder: Path) -> list[Figure]:
    """Seconds from the start of the process to its first answer about a model."""
    figures = []
    for name, events in (("an empty log", 0), (f"a log of {EVENTS:,} events", EVENTS)):
        url = server.create_database()
        what = bulk_log.definition(definition())
        bulk_log.write(url, bulk_log.spread(max(events, 100), what))
        with Node(folder / f"start-{events}", url, arguments=["--role", "api"]) as node:
            _caught_up(node.client())
        found = []
        for _ in range(STARTS):
            begin = time.perf_counter()
            with Node(folder / f"start-{events}", url, arguments=["--role", "api"]) as node:
                assert node.client().get("/v2/models/m0").status_code == 200
                found.append(time.perf_counter() - begin)
        found.sort()
        figures.append(
            Figure(
                what=f"start to first answer on {name}, seconds",
                value=found[len(found) // 2],
                shown=" ".join(f"{each:.2f}" for each in found),
                most=2,
            )
        )
        server.drop_database(url)
    return figures


def _caught_up(api: httpx.Client) -> None:
    while any(each["lag"] for each in api.get("/v2/ready").json()["projections"]):
        time.sleep(0.5)


def main() -> list[Figure]:
    """The figures of this benchmark."""
    with PostgresServer() as server, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return [
            *latency(server.create_database(), folder / "latency"),
            *memory(server.create_database(), folder / "memory"),
            *startup(server, folder),
        ]
