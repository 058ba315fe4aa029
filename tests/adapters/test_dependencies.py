"""The service that is tested is the one that is installed."""

import re
import subprocess
import sys
from importlib.metadata import packages_distributions

from tests.node import ROOT

KNOWN = {
    *("pip", "setuptools", "wheel"),  # an environment may bring them, and load them by itself
    "setproctitle",  # of mutmut: by it Granian names its processes, and that is all
    *("trio", "outcome", "sortedcontainers"),  # of selenium: httpcore offers it, ours says asyncio
}

LOADED = """
import sys, click, adapters.service
from adapters.cli.main import main
context = click.Context(main)
assert all(main.get_command(context, name) for name in main.list_commands(context))
print(*sys.modules)
"""


def test_the_service_loads_only_what_it_installs_and_nothing_that_tests_brought() -> None:
    """A library loads what it finds: it would do other things here than in production."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    modules = {name.partition(".")[0] for name in done.stdout.split()}
    locked = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    ours = {"modelog", *KNOWN, *map(normal, locked)}
    installed = packages_distributions()
    brought = {
        module
        for module in modules & installed.keys()
        if ours.isdisjoint(map(normal, installed[module]))
    }
    assert {"litestar", "jsonschema"} <= modules
    assert not brought


def normal(name: str) -> str:
    """A distribution's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()
