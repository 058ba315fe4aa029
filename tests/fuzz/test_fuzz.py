"""schemathesis over every operation of the OpenAPI document, all checks on.

In `make test` it is the same requests every time, a few for each operation. `make fuzz` goes on for
FUZZ_SECONDS with many more, others every time; FUZZ_SEED repeats those of a run that printed it.
Odd seeds run on PostgreSQL, which refuses what SQLite stores: a NUL in a text above all.
"""

import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from adapters.cli.openapi import openapi_text
from tests.node import ROOT, Node

CONFIGURATION = ROOT / "tests" / "fuzz" / "schemathesis.toml"
EXAMPLES = "30"


def make_what_the_examples_name(node: Node) -> None:
    """Something at the paths of the examples, so that requests reach beyond a 404."""
    document = msgspec.json.decode(openapi_text())
    with node.client() as api:
        for path, method in (
            ("/v2/models", "post"),
            ("/v2/models/model_price_reco_v1/versions/1/new_status", "post"),
            ("/v2/clients", "post"),
            ("/v2/clients/acme/domains", "post"),
            ("/v2/clients/acme/domains/stores/assignments/forecast", "put"),
            ("/v2/clients/acme/domains/stores/service/init", "post"),
            ("/v2/clients/acme/domains/stores/service/store-17/assignments/forecast", "put"),
        ):
            answer = api.request(method, path, json=example_of(document, path, method))
            assert answer.is_success, answer.text


def example_of(document: Any, path: str, method: str) -> Any:
    """The body in the document's example for an operation."""
    for template, operations in document["paths"].items():
        if method in operations and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path):
            content = operations[method]["requestBody"]["content"]["application/json"]
            example = content.get("example")
            if example is None:
                example = next(iter(content["examples"].values()))["value"]
            return example
    raise AssertionError(f"no operation for {method} {path}")


def test_no_generated_request_breaks_the_contract(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    seconds = os.environ.get("FUZZ_SECONDS")
    bounds = ["--generation-deterministic"]
    url = None
    if seconds:
        seed = os.environ.get("FUZZ_SEED") or str(random.randrange(2**32))
        print(f"\nFUZZ_SEED={seed} FUZZ_SECONDS={seconds}", flush=True)
        bounds = ["--max-time", seconds, "--seed", seed]
        if int(seed) % 2:
            url = request.getfixturevalue("postgres_url")
    with Node(tmp_path / "home", url) as node:
        make_what_the_examples_name(node)
        token = node.issuer.token(scopes=["streamline/admin"])
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli"),
                *("--config-file", str(CONFIGURATION)),
                *("run", f"{node.url}/schema/openapi.json"),
                *("--header", f"Authorization: Bearer {token}"),
                *("--checks", "all", "--max-examples", "100" if seconds else EXAMPLES),
                *("--continue-on-failure", "--no-color", *bounds),
            ],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=600 + int(seconds or 0),
            check=False,
        )
        served = node.output()
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-5_000:]
    assert "unexpected error" not in served
    count = len(msgspec.json.decode(openapi_text())["paths"])
    tested = re.search(r"Selected: (\d+)/(\d+)\n\s*Tested: (\d+)", done.stdout)
    assert tested is not None, done.stdout
    assert tested[1] == tested[2] == tested[3]
    assert int(tested[1]) >= count
    if seconds:
        print(done.stdout[-4000:], flush=True)
