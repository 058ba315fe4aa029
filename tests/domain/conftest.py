"""What a run of mutants needs beside the tests themselves."""

import os
import sys

import pytest
from hypothesis import Phase, settings

from domain.contracts import schema_fingerprint

if "MUTANT_UNDER_TEST" in os.environ:
    # A mutant is reached through one more function for each: schemas as deep as may be need frames.
    sys.setrecursionlimit(4 * sys.getrecursionlimit())
    # One example that fails will do, however large it is.
    settings.register_profile(
        "mutants", settings.default, phases=[Phase.explicit, Phase.generate], database=None
    )
    settings.load_profile("mutants")

    @pytest.fixture(autouse=True)
    def nothing_remembered() -> None:
        """A mutant runs in a fork of a process that has run the tests: it is not to answer."""
        schema_fingerprint.cache_clear()
