"""Where the functions of in-process handlers come from, in a Python that has just started."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SCRIPT = """
import json, sys
from adapters.dispatch.in_process import load_handlers, registered, registered_names
load_handlers(sys.argv[1:])
print(json.dumps({name: registered(name)({"input": 2}) for name in sorted(registered_names())}))
"""
HANDLER = """
from adapters.dispatch.in_process import handler

@handler("{name}")
def run(job):
    return job["input"] * {factor}
"""


def loaded(tmp_path: Path, *modules: str) -> "subprocess.CompletedProcess[str]":
    """What a program says that is not in the folder where it is run, as a command is not."""
    script, here = tmp_path / "bin" / "program.py", tmp_path / "here"
    installed = tmp_path / "site"
    for folder in (script.parent, here, installed):
        folder.mkdir()
    script.write_text(SCRIPT)
    (here / "pricing.py").write_text(HANDLER.format(name="of the folder", factor=2))
    (installed / "thing.py").write_text(HANDLER.format(name="installed", factor=3))
    information = installed / "thing-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text("[modelog.handlers]\nthing = thing\n")
    return subprocess.run(
        [sys.executable, str(script), *modules],
        cwd=here,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(installed)])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_modules_are_found_in_the_current_folder_and_by_entry_points(tmp_path: Path) -> None:
    done = loaded(tmp_path, "pricing")
    assert json.loads(done.stdout) == {"installed": 6, "of the folder": 4}, done.stderr


def test_a_module_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = loaded(tmp_path, "pricey")
    assert done.returncode != 0
    assert "No module named 'pricey'" in done.stderr
