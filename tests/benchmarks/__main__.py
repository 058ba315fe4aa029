"""`make bench`: every benchmark, or those that are named.

Prints tables, keeps JSON in build/, and writes what was measured into docs/benchmarks.md, with
plots beside it: each benchmark has a part of the page, which stays as it is while others run.
"""

import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from tests.benchmarks import (
    history,
    jobs,
    processes,
    profile,
    rebuild,
    registry,
    scaling,
    servers,
    staleness,
    steadiness,
    telemetry,
    validation,
)
from tests.benchmarks.curves import Curve, as_svg
from tests.benchmarks.curves import as_table as curve_table
from tests.benchmarks.report import Figure, Row, as_table, figures_table, machine
from tests.node import ROOT

Found = Sequence[Row] | Sequence[Figure] | Sequence[Curve]

BENCHMARKS: dict[str, Callable[[], Found]] = {
    "registry": registry.main,
    "jobs": jobs.main,
    "history": history.main,
    "rebuild": rebuild.main,
    "validation": validation.main,
    "staleness": staleness.main,
    "processes": processes.main,
    "servers": servers.main,
    "steadiness": steadiness.main,
    "scaling": scaling.main,
    "telemetry": telemetry.main,
    "profile": profile.main,
}
JSON = ROOT / "build" / "benchmarks.json"
PAGE = ROOT / "docs" / "benchmarks.md"
PLOTS = ROOT / "docs" / "benchmarks"


def main(names: Sequence[str]) -> None:
    """Run, print, keep."""
    known: dict[str, object] = msgspec.json.decode(JSON.read_bytes()) if JSON.exists() else {}
    for name in names or BENCHMARKS:
        found = BENCHMARKS[name]()
        shown = f"{datetime.now(UTC):%Y-%m-%d}, {machine()}\n\n{_shown(found)}"
        print(f"\n## {name}\n\n{shown}", flush=True)
        known[name] = msgspec.to_builtins(found)
        JSON.parent.mkdir(exist_ok=True)
        JSON.write_bytes(msgspec.json.format(msgspec.json.encode(known)))
        _keep(PAGE, name, shown)


def _shown(found: Found) -> str:
    parts = []
    rows = [each for each in found if isinstance(each, Row)]
    figures = [each for each in found if isinstance(each, Figure)]
    if rows:
        parts.append(as_table(rows))
    if figures:
        parts.append(figures_table(figures))
    for curve in (each for each in found if isinstance(each, Curve)):
        PLOTS.mkdir(exist_ok=True)
        (PLOTS / f"{curve.file}.svg").write_text(as_svg(curve))
        plot = f"![{curve.title}](benchmarks/{curve.file}.svg)"
        parts.append(f"**{curve.title}**\n\n{curve_table(curve)}\n\n{plot}")
    return "\n\n".join(parts)


def _keep(page: Path, name: str, shown: str) -> None:
    begin, end = f"<!-- {name}: written by make bench -->", f"<!-- end of {name} -->"
    text = page.read_text()
    part = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if part.search(text) is None:
        raise SystemExit(f"{page} has no part for {name}")
    page.write_text(part.sub(lambda _match: f"{begin}\n\n{shown}\n\n{end}", text))


main(sys.argv[1:])
