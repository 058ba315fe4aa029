"""The server below the application: granian beside uvicorn, with the same bare route on both.

An answer of a kilobyte to a GET, and to a PUT that brings as much.
"""

from tests.benchmarks.http_load import request
from tests.benchmarks.peers import bare_route
from tests.benchmarks.registry import Rates, definition, rate
from tests.benchmarks.report import Row, ratio

ROUNDS = 5
REQUESTS = 15_000
SERVERS = ("granian on uvloop", "uvicorn on uvloop")


def rates(server: str) -> Rates:
    """Requests a second of both kinds."""
    what = definition()
    with bare_route(what, server) as base:
        return {
            "GET": rate(base, [request("GET", "/answer", "")] * REQUESTS),
            "PUT with a body": rate(base, [request("PUT", "/answer", "", what)] * REQUESTS),
        }


def main() -> list[Row]:
    """The rows of this benchmark."""
    found: dict[str, list[Rates]] = {server: [] for server in SERVERS}
    for _ in range(ROUNDS):
        for server in SERVERS:
            found[server].append(rates(server))
    ours, theirs = (found[server] for server in SERVERS)
    return [
        ratio(
            f"bare {kind}/s, {SERVERS[0]}",
            [each[kind] for each in ours],
            SERVERS[1],
            [each[kind] for each in theirs],
        )
        for kind in ours[0]
    ]
