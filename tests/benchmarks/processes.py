"""What a second process adds on the same machine: `--workers 2` beside `--workers 1`.

On two cores that they share with PostgreSQL and the driver of the load: a floor, not a promise.
"""

import tempfile
from pathlib import Path

from tests.benchmarks.registry import Rates, gets, lists, prepared, puts, rate
from tests.benchmarks.report import Row, ratio
from tests.node import Node
from tests.postgres import PostgresServer

ROUNDS = 3
CONNECTIONS = 32


def rates(url: str, home: Path, workers: int) -> Rates:
    """Rates of so many processes behind one port."""
    arguments = ["--role", "api", "--workers", str(workers)]
    with Node(home, url, arguments=arguments) as node:
        token = prepared(node)
        rate(node.url, puts(token, 1_000), CONNECTIONS)
        return {
            "PUT": rate(node.url, puts(token, 5_000), CONNECTIONS),
            "GET": rate(node.url, gets(token, 15_000), CONNECTIONS),
            "page of 100 models": rate(node.url, lists(token, 3_000), CONNECTIONS),
        }


def main() -> list[Row]:
    """The rows of this benchmark."""
    one: list[Rates] = []
    two: list[Rates] = []
    with PostgresServer() as server, tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            for workers, found in ((1, one), (2, two)):
                home = Path(folder) / f"{number}-{workers}"
                found.append(rates(server.create_database(), home, workers))
    return [
        ratio(
            f"{name}/s, 2 processes",
            [each[name] for each in two],
            "1 process",
            [each[name] for each in one],
        )
        for name in one[0]
    ]
