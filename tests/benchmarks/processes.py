"""What more processes add: `--workers 2` and `3` beside `--workers 1`.

Where they share two cores with PostgreSQL and the driver of the load, that is a floor. Where each
of them is held to a part of a core, so that there is enough for all, it is what they add.
"""

import asyncio
import tempfile
import time
from pathlib import Path

from tests.benchmarks.http_load import drive, request
from tests.benchmarks.quotas import bounded, can_bound, processes_of
from tests.benchmarks.registry import Rates, definition, gets, lists, prepared, puts, rate
from tests.benchmarks.report import Row, ratio
from tests.node import Node
from tests.postgres import PostgresServer

ROUNDS = 3
CONNECTIONS = 32
SHARE = 0.2
"""Of a core for each process, where they are held to it."""


def own_models(url: str, token: str, count: int) -> float:
    """Updates a second of callers who each keep two models of their own."""
    what = definition()

    async def caller(number: int) -> int:
        sent = [
            request("PUT", f"/v2/models/m{2 * number + turn % 2}", token, what)
            for turn in range(count // CONNECTIONS)
        ]
        await drive(url, sent, connections=1, status=200)
        return len(sent)

    async def callers() -> float:
        begin = time.perf_counter()
        sent = await asyncio.gather(*(caller(number) for number in range(CONNECTIONS)))
        return sum(sent) / (time.perf_counter() - begin)

    return asyncio.run(callers())


def rates(url: str, home: Path, workers: int, share: float | None = None) -> Rates:
    """Rates of so many processes behind one port."""
    arguments = ["--role", "api", "--workers", str(workers)]
    with Node(home, url, arguments=arguments) as node:
        token = prepared(node)
        rate(node.url, puts(token, 1_000), CONNECTIONS)
        if share is None:
            return _rates(node.url, token, 5_000)
        with bounded(processes_of(node.pid), share):
            return _rates(node.url, token, 1_000 * workers)


def _rates(url: str, token: str, count: int) -> Rates:
    return {
        "PUT": rate(url, puts(token, count), CONNECTIONS),
        "PUT to models of their own": own_models(url, token, count),
        "GET": rate(url, gets(token, 3 * count), CONNECTIONS),
        "page of 100 models": rate(url, lists(token, count), CONNECTIONS),
    }


def main() -> list[Row]:
    """The rows of this benchmark."""
    shared: dict[int, list[Rates]] = {1: [], 2: []}
    held: dict[int, list[Rates]] = {1: [], 2: [], 3: []} if can_bound() else {}
    with PostgresServer() as server, tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            for kind, share, by_workers in (("shared", None, shared), ("held", SHARE, held)):
                for workers, found in by_workers.items():
                    home = Path(folder) / f"{kind}-{number}-{workers}"
                    found.append(rates(server.create_database(), home, workers, share))
    return [
        ratio(
            f"{name}/s, {workers} processes{where}",
            [each[name] for each in by_workers[workers]],
            "1 process",
            [each[name] for each in by_workers[1]],
        )
        for by_workers, where in ((shared, ""), (held, f", {SHARE:.0%} of a core each"))
        for workers in list(by_workers)[1:]
        for name in by_workers[1][0]
    ]
