"""What one request costs as the log, a model, its subscriptions and a payload grow."""

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import chain
from pathlib import Path

import httpx

from tests.adapters.http.support import body, taken
from tests.benchmarks import bulk_log
from tests.benchmarks.curves import Curve, Line, Point
from tests.benchmarks.registry import CONTRACTS, definition
from tests.node import Node
from tests.postgres import PostgresServer

LOGS = (10_000, 100_000, 1_000_000)
VERSIONS = (1, 10, 100, 10_000, 100_000)
SUBSCRIPTIONS = (1, 100, 10_000)
PAYLOADS = (1_000, 10_000, 100_000, 1_000_000)
REPEATS = 30

Call = Callable[[], httpx.Response]


def cost(call: Call, repeats: int = REPEATS) -> tuple[float, float, float]:
    """Milliseconds of a request on one connection: least, median, greatest of the middle half."""
    for _ in range(3):
        _good(call())
    found = []
    for _ in range(repeats):
        begin = time.perf_counter()
        _good(call())
        found.append((time.perf_counter() - begin) * 1_000)
    found.sort()
    quarter = repeats // 4
    return found[quarter], statistics.median(found), found[-quarter - 1]


def _good(response: httpx.Response) -> None:
    if response.status_code >= 300:
        raise SystemExit(response.text[:500])


class _Lines:
    """Costs by the name of what was asked for, as something grows."""

    def __init__(self) -> None:
        self._points: dict[str, list[Point]] = {}

    def measure(self, at: float, calls: dict[str, Call]) -> None:
        for name, call in calls.items():
            self._points.setdefault(name, []).append(Point(at, *cost(call)))

    def lines(self) -> tuple[Line, ...]:
        return tuple(Line(name, tuple(points)) for name, points in self._points.items())


def by_log(server: PostgresServer, folder: Path) -> Curve:
    """The same five requests on longer and longer logs."""
    found = _Lines()
    what = bulk_log.definition(definition())
    for events in LOGS:
        url = server.create_database()
        bulk_log.write(url, bulk_log.spread(events, what))
        with Node(folder / f"log-{events}", url, arguments=["--role", "api"]) as node:
            api = _followed(node)
            _subscribed(api, 1)
            found.measure(events, _calls(api, "m1"))
        server.drop_database(url)
    return Curve("Cost of a request by the length of the log", "log", "events", found.lines())


def by_versions(server: PostgresServer, folder: Path) -> Curve:
    """The same requests on a model with more and more versions."""
    found = _Lines()
    what = bulk_log.definition(definition())
    url = server.create_database()
    models = (bulk_log.model_events(f"v{count}", what, count) for count in VERSIONS)
    bulk_log.write(url, chain.from_iterable(models))
    with Node(folder / "versions", url, arguments=["--role", "api"]) as node:
        api = _followed(node)
        for count in VERSIONS:
            model_id = f"v{count}"
            path = f"/v2/models/{model_id}"
            found.measure(
                count,
                {
                    "PUT": partial(api.put, path, content=definition()),
                    "GET": partial(api.get, path),
                    "page of versions": partial(api.get, f"{path}/versions"),
                    "page of history": partial(api.get, f"{path}/history"),
                },
            )
        lines = found.lines()
    cold = [Point(count, *_cold(folder, url, f"v{count}")) for count in VERSIONS]
    return Curve(
        "Cost of a request by the versions of a model",
        "versions",
        "versions",
        (*lines, Line("first GET after a start", tuple(cold))),
    )


def _cold(folder: Path, url: str, model_id: str) -> tuple[float, float, float]:
    """The first request for a model that a process has not loaded yet."""
    found = []
    for _ in range(3):
        with Node(folder / "cold", url, arguments=["--role", "api"]) as node:
            api = node.client()
            _good(api.get("/v2/models/v1"))  # connections, code
            begin = time.perf_counter()
            _good(api.get(f"/v2/models/{model_id}"))
            found.append((time.perf_counter() - begin) * 1_000)
    found.sort()
    return found[0], found[1], found[2]


def by_subscriptions(server: PostgresServer, folder: Path) -> Curve:
    """Updates that make more and more subscriptions stale, and what shows them."""
    found = _Lines()
    url = server.create_database()
    with Node(folder / "subscriptions", url, arguments=["--role", "api"]) as node:
        api = node.client()
        for model_id in ("m0", "m1"):
            taken(api.post("/v2/models", json=body(id=model_id, handler_contracts=CONTRACTS)))
            path = f"/v2/models/{model_id}/versions/1/new_status"
            taken(api.post(path, json={"status": "active"}))
        made = 0
        for count in SUBSCRIPTIONS:
            _subscribed(api, count - made)
            made = count
            changing = _changing(api)
            found.measure(
                count,
                {
                    "PUT that makes all stale": changing,
                    "page of 100 stale ones": lambda: api.get(
                        "/v2/models/m0/event-subscriptions?status=stale&limit=100"
                    ),
                },
            )
    return Curve(
        "Staleness by the subscriptions on one model",
        "subscriptions",
        "subscriptions",
        found.lines(),
    )


def _changing(api: httpx.Client) -> Call:
    """An update of the target with a contract that differs each time, and from the first."""
    number = 0

    def call() -> httpx.Response:
        nonlocal number
        number += 1
        contracts = {"inference": {"input_schema": {"required": [f"changed-{number % 2}"]}}}
        return api.put("/v2/models/m1", json=body(handler_contracts=contracts))

    return call


def by_payload(server: PostgresServer, folder: Path) -> Curve:
    """Updates, reads and jobs with larger and larger bodies."""
    found = _Lines()
    url = server.create_database()
    with Node(folder / "payload", url, arguments=["--role", "api"]) as node:
        api = node.client()
        for size in PAYLOADS:
            model_id = f"p{size}"
            text = "x" * (size - 700)
            made = body(handler_contracts=CONTRACTS, metadata={"text": text})
            taken(api.post("/v2/models", json={"id": model_id, **made}))
            path = f"/v2/models/{model_id}"
            taken(api.post(f"{path}/versions/1/new_status", json={"status": "active"}))
            update = json.dumps(made).encode()
            job = json.dumps({"input": {"features": [0.5] * (size // 5)}}).encode()
            found.measure(
                size,
                {
                    "PUT": partial(api.put, path, content=update),
                    "GET": partial(api.get, path),
                    "inference accepted": partial(
                        api.post, f"{path}/versions/1/inference", content=job
                    ),
                },
            )
    return Curve("Cost of a request by its size", "payload", "bytes", found.lines())


def _followed(node: Node) -> httpx.Client:
    """A client of a node whose read models have reached the end of the log."""
    api = node.client()
    while any(each["lag"] for each in api.get("/v2/ready").json()["projections"]):
        time.sleep(0.2)
    return api


def _subscribed(api: httpx.Client, count: int) -> None:
    for _ in range(count):
        asked = {
            "trigger_event": "inference_complete",
            "target_model_id": "m1",
            "target_action": "inference",
            "input_source": "trigger_output",
        }
        taken(api.post("/v2/models/m0/event-subscriptions", json=asked))


def _calls(api: httpx.Client, model_id: str) -> dict[str, Call]:
    path = f"/v2/models/{model_id}"
    return {
        "PUT": lambda: api.put(path, content=definition()),
        "GET": lambda: api.get(path),
        "page of 100 models": lambda: api.get("/v2/models?limit=100"),
        "page of history": lambda: api.get(f"{path}/history"),
        "stale subscriptions": lambda: api.get("/v2/models/m0/event-subscriptions?status=stale"),
    }


def main() -> list[Curve]:
    """The curves of this benchmark."""
    with PostgresServer() as server, tempfile.TemporaryDirectory() as folder:
        curves = (by_log, by_versions, by_subscriptions, by_payload)
        return [each(server, Path(folder)) for each in curves]
