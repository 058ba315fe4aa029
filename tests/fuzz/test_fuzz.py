"""schemathesis over every operation of the OpenAPI document, all checks on.

In `make test` it is the same requests every time, for most of a minute. `make fuzz` goes on for
FUZZ_SECONDS with other requests every time; FUZZ_SEED repeats those of a run that printed it.
"""

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import msgspec

from adapters.cli.openapi import openapi_text
from tests.node import ROOT, Node

CONFIGURATION = ROOT / "tests" / "fuzz" / "schemathesis.toml"
EXAMPLES = "100"


def test_no_generated_request_breaks_the_contract(tmp_path: Path) -> None:
    seconds = os.environ.get("FUZZ_SECONDS")
    bounds = ["--generation-deterministic"]
    if seconds:
        seed = os.environ.get("FUZZ_SEED") or str(random.randrange(2**32))
        print(f"\nFUZZ_SEED={seed} FUZZ_SECONDS={seconds}", flush=True)
        bounds = ["--max-time", seconds, "--seed", seed]
    with Node(tmp_path / "home") as node:
        token = node.issuer.token(scopes=["streamline/admin"])
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli"),
                *("--config-file", str(CONFIGURATION)),
                *("run", f"{node.url}/schema/openapi.json"),
                *("--header", f"Authorization: Bearer {token}"),
                *("--checks", "all", "--max-examples", EXAMPLES),
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
