"""docs/how-to/client.md runs from top to bottom as one program, and so does the client's README."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.docs.pages import PROGRAMS, ROOT
from tests.node import Node

GUIDE = ROOT / "docs" / "how-to" / "client.md"
README = ROOT / "adapters" / "client" / "README.md"
HANDLERS = {"MODELOG_HANDLERS": "docs.examples.price.handlers"}


def printed(page: Path, node: Node, before: str = "") -> list[str]:
    """What the Python of a page prints, where nothing but the client is on the path."""
    code = before + "\n".join(re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL))
    token = node.issuer.token(scopes=["streamline/admin"])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code.replace("http://127.0.0.1:8000", node.url)],
        env={**os.environ, "URL": node.url, "TOKEN": token, "NO_PROXY": "127.0.0.1"},
        cwd=ROOT / "adapters" / "client",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_guide_is_known_as_a_program() -> None:
    assert {str(GUIDE.relative_to(ROOT))} == PROGRAMS


def test_the_guide_does_what_it_says(tmp_path: Path) -> None:
    with Node(tmp_path / "home", environment=HANDLERS) as node:
        price, *jobs, refusal, unchanged = printed(GUIDE, node)
    assert 400 < float(price) < 700
    assert jobs == ["training success", "inference success"]
    assert "nights" in refusal or "input" in refusal
    assert unchanged == "as it was"


def test_the_readme_of_the_client_does_what_it_says(tmp_path: Path) -> None:
    with Node(tmp_path / "home", environment=HANDLERS) as node:
        [output] = printed(README, node, "import os\ntoken = os.environ['TOKEN']\n")
    assert "'rows': 240" in output
