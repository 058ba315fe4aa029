"""The registry beside MLflow's, beside a bare route, and beside bare commits.

Ours checks a token and a contract, keeps events, answers with what it decided; all turn by
turn on one PostgreSQL.
"""

import asyncio
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx

from tests.adapters.http.support import body, taken
from tests.benchmarks.http_load import drive, request
from tests.benchmarks.peers import bare_route, mlflow_server, raw_commits
from tests.benchmarks.report import Row, ratio
from tests.node import Node
from tests.postgres import PostgresServer

MODELS = 64
"""As many are written to and read."""

LISTED = 100
CONNECTIONS = 16
MANY = 64
ROUNDS = 3
ROW_BYTES = 1_200
"""About what an event of an update takes."""

CONTRACTS = {
    "training": {
        "input_schema": {"type": "object", "properties": {"data_path": {"type": "string"}}},
        "output_schema": {"type": "object", "properties": {"model_path": {"type": "string"}}},
    },
    "inference": {
        "input_schema": {
            "type": "object",
            "properties": {"features": {"type": "array", "items": {"type": "number"}}},
        },
        "output_schema": {"type": "object", "properties": {"predictions": {"type": "array"}}},
    },
}
"""Those of the seed page."""

Rates = dict[str, float]


def definition() -> bytes:
    """The body of an update."""
    return json.dumps(body(handler_contracts=CONTRACTS)).encode()


def prepared(node: Node, models: int = LISTED) -> str:
    """Make active models; the token that may do everything."""
    with node.client() as api:
        for number in range(models):
            made = body(id=f"m{number}", handler_contracts=CONTRACTS)
            taken(api.post("/v2/models", json=made))
            status = {"status": "active"}
            taken(api.post(f"/v2/models/m{number}/versions/1/new_status", json=status))
        return str(api.headers["Authorization"])


def puts(token: str, count: int) -> list[bytes]:
    """Updates spread over the models."""
    what = definition()
    return [request("PUT", f"/v2/models/m{n % MODELS}", token, what) for n in range(count)]


def gets(token: str, count: int) -> list[bytes]:
    """Reads spread over the models."""
    return [request("GET", f"/v2/models/m{n % MODELS}", token) for n in range(count)]


def lists(token: str, count: int) -> list[bytes]:
    """Pages of 100 models."""
    return [request("GET", "/v2/models?limit=100", token)] * count


def inferences(token: str, count: int) -> list[bytes]:
    """Jobs spread over the models."""
    given = b'{"input": {"features": [1, 2, 3]}}'
    return [
        request("POST", f"/v2/models/m{n % MODELS}/versions/1/inference", token, given)
        for n in range(count)
    ]


def rate(
    base: str, sent: Sequence[bytes], connections: int = CONNECTIONS, status: int = 200
) -> float:
    """Requests a second."""
    return asyncio.run(drive(base, sent, connections=connections, status=status)).rate


def ours(url: str, home: Path) -> tuple[Rates, dict[str, bytes]]:
    """Our rates, and the bytes of two answers."""
    with Node(home, url, arguments=["--role", "api"]) as node:
        token = prepared(node)
        with node.client() as api:
            answers = {
                "get": api.get("/v2/models/m0").content,
                "list": api.get("/v2/models?limit=100").content,
            }
        rate(node.url, puts(token, 1_000))  # caches, prepared statements, the pool
        return {
            "put": rate(node.url, puts(token, 6_000)),
            "inference": rate(node.url, inferences(token, 6_000), status=202),
            "put by 64": rate(node.url, puts(token, 8_000), MANY),
            "get": rate(node.url, gets(token, 15_000)),
            "list": rate(node.url, lists(token, 3_000)),
        }, answers


def mlflow(url: str) -> Rates:
    """MLflow's rates."""
    api = "/api/2.0/mlflow"
    with mlflow_server(url) as base:
        with httpx.Client(base_url=base, trust_env=False, timeout=60) as client:
            for number in range(LISTED):
                _made(client.post(f"{api}/registered-models/create", json={"name": f"m{number}"}))
        versions = [
            request(
                "POST",
                f"{api}/model-versions/create",
                "",
                json.dumps({"name": f"m{n % MODELS}", "source": "s3://bucket/model"}).encode(),
            )
            for n in range(300)
        ]
        get = [
            request("GET", f"{api}/registered-models/get?name=m{n % MODELS}", "")
            for n in range(200)
        ]
        search = [request("GET", f"{api}/registered-models/search?max_results=100", "")] * 150
        return {
            "put": rate(base, versions),
            "get": rate(base, get),
            "list": rate(base, search),
        }


def _made(response: httpx.Response) -> None:
    if response.status_code != 200:
        raise SystemExit(response.text)


def bare(answers: dict[str, bytes]) -> Rates:
    """The rates of routes that return the same bytes and do nothing else."""
    rates = {}
    for name, answer in answers.items():
        with bare_route(answer) as base:
            rates[name] = rate(base, [request("GET", "/answer", "")] * 15_000)
    return rates


def main() -> list[Row]:
    """The rows of this benchmark."""
    mine: list[Rates] = []
    peer: list[Rates] = []
    route: list[Rates] = []
    raw: dict[int, list[float]] = {CONNECTIONS: [], MANY: []}
    with PostgresServer() as server, tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            rates, answers = ours(server.create_database(), Path(folder) / f"home-{number}")
            mine.append(rates)
            peer.append(mlflow(server.create_database()))
            route.append(bare(answers))
            for connections, found in raw.items():
                url = server.create_database()
                found.append(raw_commits(url, connections=connections, rows=10_000, size=ROW_BYTES))
    return [
        _row(
            "PUT on 64 active models, 16 connections", mine, "put", "MLflow, new version", peer, 30
        ),
        ratio("PUT, 16 connections", _of(mine, "put"), "raw commits", raw[CONNECTIONS], 0.5),
        ratio("PUT, 64 connections", _of(mine, "put by 64"), "raw commits", raw[MANY], 0.5),
        _row("GET model", mine, "get", "MLflow, get model", peer, 100),
        _row("GET model", mine, "get", "bare route, same bytes", route, 0.5),
        _row("page of 100 models", mine, "list", "MLflow, search", peer, 100),
        _row("page of 100 models", mine, "list", "bare route, same bytes", route, 0.5),
        ratio("inference accepted", _of(mine, "inference"), "our PUT", _of(mine, "put"), 0.8),
    ]


def _row(
    what: str, mine: list[Rates], name: str, peer: str, theirs: list[Rates], target: float
) -> Row:
    return ratio(f"{what}/s", _of(mine, name), peer, _of(theirs, name), target)


def _of(rates: list[Rates], name: str) -> list[Any]:
    return [each[name] for each in rates]
