"""The whole service under random faults: a short run here, a long one with `make soak`."""

import os
import random
from pathlib import Path

from tests.faults.campaign import run

SEED = 20260131
SECONDS = 20.0
"""At the least: each fault is injected once."""


def test_whatever_fails_what_was_promised_is_kept(tmp_path: Path) -> None:
    """FAULT_SECONDS runs for longer, FAULT_SEED repeats a run; `random` takes any."""
    given = os.environ.get("FAULT_SEED", str(SEED))
    seed = random.SystemRandom().randrange(1 << 32) if given == "random" else int(given)
    print(f"\nFAULT_SEED={seed}")
    run(tmp_path, seed, float(os.environ.get("FAULT_SECONDS", SECONDS)))
