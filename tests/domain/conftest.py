"""What a run of mutants needs beside the tests themselves."""

import os
import sys

# A mutant is reached through one more function for each: schemas as deep as may be need frames.
if "MUTANT_UNDER_TEST" in os.environ:
    sys.setrecursionlimit(4 * sys.getrecursionlimit())
