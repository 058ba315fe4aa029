"""The whole service under random faults: a short run here, a long one with `make soak`."""

import os
import random
from pathlib import Path

from adapters.telemetry.logs import as_text
from tests.faults.campaign import run, unexpected_errors

SEED = 20260131
SECONDS = 20.0
"""At the least: each fault is injected once."""


def test_whatever_fails_what_was_promised_is_kept(tmp_path: Path) -> None:
    """FAULT_SECONDS runs for longer, FAULT_SEED repeats a run; `random` takes any."""
    given = os.environ.get("FAULT_SEED", str(SEED))
    seed = random.SystemRandom().randrange(1 << 32) if given == "random" else int(given)
    print(f"\nFAULT_SEED={seed}")
    run(tmp_path, seed, float(os.environ.get("FAULT_SECONDS", SECONDS)))


def test_a_500_is_told_with_its_traceback_and_nothing_else_of_the_log() -> None:
    trace = "Traceback (most recent call last):\n  File \"x.py\", line 1\nKeyError: 'one'"
    other = {"time": "2026-01-31T10:00:00.5Z", "level": "warning", "logger": "modelog"}
    request = {**other, "level": "error", "message": "request r-1: unexpected error"}
    lines = [
        as_text({**other, "message": "the store is gone", "exception": trace.replace("one", "no")}),
        as_text({**request, "exception": trace, "request_id": "r-1"}),
        as_text({**other, "message": "the store is back"}),
    ]
    [found] = unexpected_errors("Modelog listens on 127.0.0.1\n" + "\n".join(lines))
    assert "r-1" in found
    assert found.rstrip().endswith(trace)
