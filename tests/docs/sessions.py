"""A page is pasted into a shell, block by block, against a fresh service.

What a page shows as `text` right below a `console` block must be what the block prints; `…` stands
for anything.
"""

import inspect
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from tests.docs.pages import ROOT, Snippet, snippets
from tests.node import Node

WALKED: dict[str, str] = {}
"""The pages that a test pastes, and which."""

END = "=== end of block"
BEFORE = """\
modelog() { "$PYTHON" -m adapters.cli.main "$@"; }
python() { "$PYTHON" "$@"; }
"""
API = """\
export TOKEN=$(modelog token)
export URL=http://127.0.0.1:8000
api() { curl -sS -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' "$@"; echo; }
"""
"""What the README begins with, for pages that go on from there."""

Check = Callable[..., None]
"""Is given what each block printed, and by the name `node` the service, where it asks for it."""


def walks(
    page: str,
    *,
    environment: Mapping[str, str] | None = None,
    arguments: Sequence[str] = (),
    before: Callable[[Node], str] = lambda _node: "",
    typed: str = "",
) -> Callable[[Check], Callable[[Path], None]]:
    """A test that pastes all of a page, and then checks what each block printed.

    `before` makes what the page takes for granted, and may give lines to paste first. `typed` is
    what is typed where a command asks.
    """

    def decorate(check: Check) -> Callable[[Path], None]:
        wanted = inspect.signature(check).parameters

        def walked(tmp_path: Path) -> None:
            given = environment or {}
            with Node(tmp_path / "home", arguments=arguments, environment=given) as node:
                printed = pasted(page, node, before(node), given, typed)
                check(printed, **({"node": node} if "node" in wanted else {}))

        walked.__doc__ = check.__doc__
        WALKED[page] = f"{check.__module__}.{check.__name__}"
        return walked

    return decorate


def pasted(
    page: str, node: Node, before: str, environment: Mapping[str, str], typed: str
) -> list[str]:
    """What each block of a page printed."""
    blocks = [
        each for each in snippets(page) if each.language == "console" and each.why_not is None
    ]
    script = BEFORE + before + "".join(f"{each.text}\necho '{END}'\n" for each in blocks)
    script = script.replace("http://127.0.0.1:8000", node.url)
    script = script.replace(".venv/bin/modelog", "modelog")
    folder = node.home.with_name("checkout")
    folder.mkdir()
    (folder / "docs").symlink_to(ROOT / "docs")
    done = subprocess.run(
        ["bash", "-eu", "-c", script],
        env={
            "MODELOG_HOME": str(node.home),
            "PATH": "/usr/bin:/bin",
            "PYTHON": sys.executable,
            "PYTHONPATH": str(ROOT),
            **environment,
        },
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{page}: {done.stderr}\n{done.stdout[-2000:]}"
    printed = done.stdout.split(f"{END}\n")[: len(blocks)]
    shown = dict(zip(blocks, printed, strict=True))
    for snippet, text in _expected(page):
        assert re.fullmatch(_pattern(text.text), shown[snippet].rstrip(), re.DOTALL), (
            f"{text} is not what {snippet} prints:\n{shown[snippet]}"
        )
    return printed


def _expected(page: str) -> list[tuple[Snippet, Snippet]]:
    """The blocks that run and are followed by what they print."""
    blocks = snippets(page)
    return [
        (block, text)
        for block, text in pairwise(blocks)
        if block.language == "console" and block.why_not is None
        if text.language == "text" and text.why_not is None
    ]


def _pattern(text: str) -> str:
    return ".*".join(re.escape(part) for part in text.rstrip().split("…"))
