"""`make bench`: every benchmark, or those that are named; one table, and JSON beside it."""

import sys
from pathlib import Path

import msgspec

from tests.benchmarks import jobs, validation
from tests.benchmarks.report import as_table

BENCHMARKS = {"jobs": jobs.main, "validation": validation.main}
JSON = Path("build") / "benchmarks.json"


def main() -> None:
    """Run and print."""
    rows = [row for name in sys.argv[1:] or BENCHMARKS for row in BENCHMARKS[name]()]
    print(as_table(rows))
    JSON.parent.mkdir(exist_ok=True)
    JSON.write_bytes(msgspec.json.format(msgspec.json.encode(rows)))


main()
