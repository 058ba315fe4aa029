"""The README's tour is pasted into a shell, block by block, against a fresh service."""

import re
import subprocess
import sys
from pathlib import Path

from tests.node import Node

README = (Path(__file__).parents[2] / "README.md").read_text()
MODELOG = f"{sys.executable} -m adapters.cli.main"


def test_the_tour_does_what_it_says(tmp_path: Path) -> None:
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    with Node(tmp_path / "home") as node:
        script = "\n".join(f"{block}\necho '=== end of block'" for block in blocks)
        script = script.replace("http://127.0.0.1:8000", node.url)
        script = script.replace(".venv/bin/modelog", MODELOG)
        done = subprocess.run(
            ["bash", "-eu", "-c", script],
            env={"MODELOG_HOME": str(node.home), "PATH": "/usr/bin:/bin", "PYTHONPATH": "."},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    _, created, activated, updated, refused, history, earlier, _ = done.stdout.split(
        "=== end of block\n"
    )
    assert '"status":"pending"' in created
    assert '"active_version":"1"' in activated
    assert '"version":"2","status":"pending"' in updated
    assert '"status":"active","revision":5,"latest_version":"2","active_version":"1"' in updated
    assert '"path":"/handlers/inference/value"' in refused
    assert "model.version_status_set" in history
    assert '/description: "Domain-level price model" -> "With a contract"' in history
    assert '"status":"pending","revision":2' in earlier
    assert updated.count('"success":false') == 0
