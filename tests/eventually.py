"""Waiting for what a service does by itself, in its own time."""

import time
from collections.abc import Callable

from tests.postgres import PATIENCE_SECONDS


def eventually(holds: Callable[[], bool]) -> None:
    """Returns when it holds; fails where it does not for very long."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < deadline, "it never came to hold"
        time.sleep(0.02)
