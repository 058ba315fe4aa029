"""What benchmarks measure, as rows of one report: ratios taken in one run."""

import platform
from collections.abc import Sequence
from os import cpu_count
from statistics import median

import msgspec


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """Rates of ours and of a peer, measured turn by turn; higher is better."""

    what: str
    ours: tuple[float, ...]
    peer: str
    theirs: tuple[float, ...]
    target: float | None = None

    @property
    def ratio(self) -> float:
        """Ours to theirs, by the medians."""
        return median(self.ours) / median(self.theirs)


def ratio(
    what: str,
    ours: Sequence[float],
    peer: str,
    theirs: Sequence[float],
    target: float | None = None,
) -> Row:
    """One row; `target` is the least ratio that is asked for."""
    return Row(what=what, ours=tuple(ours), peer=peer, theirs=tuple(theirs), target=target)


def as_table(rows: Sequence[Row]) -> str:
    """The rows for people: min / median / max of each side."""
    lines = [
        f"{cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}",
        "",
        "| what | ours (min / median / max) | peer | theirs | ratio | target |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        target = "" if row.target is None else f"{row.target:g}"
        lines.append(
            f"| {row.what} | {_spread(row.ours)} | {row.peer} | {_spread(row.theirs)} "
            f"| {row.ratio:.1f} | {target} |"
        )
    return "\n".join(lines)


def _spread(values: Sequence[float]) -> str:
    return f"{min(values):,.0f} / {median(values):,.0f} / {max(values):,.0f}"
