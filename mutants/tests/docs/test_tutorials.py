"""The tutorials are pasted into a shell, block by block, against a fresh service."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.node import Node

ROOT = Path(__file__).parents[2]
MODELOG = f"{sys.executable} -m adapters.cli.main"


def pasted(text: str, node: Node) -> list[str]:
    """What each block of a page printed."""
    blocks = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    script = "\n".join(f"{block}\necho '=== end of block'" for block in blocks)
    script = script.replace("http://127.0.0.1:8000", node.url)
    script = script.replace(".venv/bin/modelog", MODELOG)
    done = subprocess.run(
        ["bash", "-eu", "-c", script],
        env={"MODELOG_HOME": str(node.home), "PATH": "/usr/bin:/bin", "PYTHONPATH": "."},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("=== end of block\n")[: len(blocks)]


def test_the_path_of_a_tenant(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "tutorials" / "tenants.md").read_text()
    environment = {"MODELOG_HANDLERS": "docs.examples.stores.handlers"}
    with Node(tmp_path / "home", environment=environment) as node:
        printed = pasted(text, node)
    client, domain, models, assigned, job, service, refused, run = printed[:8]
    upserted, kept, blocked, retired = printed[8:]
    assert json.loads(client)["status"] == "active"
    assert [each["name"] for each in json.loads(domain)["features"]] == ["size", "opening_hour"]
    assert json.loads(models.splitlines()[1])["model"]["status"] == "active"
    for line in assigned.splitlines():
        assert json.loads(line)["status"] == "active"
    features = {"size": "small", "opening_hour": 8}
    prepared = json.loads(job)
    assert prepared["output"] == {"prepared": "store-17", "features": features}
    shown = json.loads(service)
    assert (shown["status"], shown["resolved_features"]) == ("available", features)
    paths = [error["path"] for error in json.loads(refused)["errors"]]
    assert paths == ["/static_features/size", "/static_features/opening_hour"]
    ran = json.loads(run)
    assert (ran["status"], ran["output"]) == ("success", {"visitors": 96})
    revision = json.loads(upserted.splitlines()[2])
    assert revision["model_version"] == "2"
    old, history = (json.loads(line) for line in kept.splitlines())
    assert (old["model_version"], old["assignment_id"]) == ("1", ran["assignment_id"])
    assert [each["model_version"] for each in history] == ["2", "1"]
    assert history[0]["assignment_id"] == revision["assignment_id"]
    [blocking] = json.loads(blocked)["blocking_services"]
    assert blocking["service_id"] == "store-17"
    archived, told = (json.loads(line) for line in retired.splitlines())
    assert archived["status"] == "archived"
    assert "no model assigned" in told["message"]
