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


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of ours alone, with how it was found and the most that it should be."""

    what: str
    value: float
    shown: str
    most: float | None = None


def ratio(
    what: str,
    ours: Sequence[float],
    peer: str,
    theirs: Sequence[float],
    target: float | None = None,
) -> Row:
    """One row; `target` is the least ratio that is asked for."""
    return Row(what=what, ours=tuple(ours), peer=peer, theirs=tuple(theirs), target=target)


def machine() -> str:
    """What it was measured on."""
    return f"{cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"


def as_table(rows: Sequence[Row]) -> str:
    """The rows for people: min / median / max of each side."""
    lines = [
        "| what | ours (min / median / max) | peer | theirs | ratio | target |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        target = "" if row.target is None else f"{row.target:g}"
        lines.append(
            f"| {row.what} | {_spread(row.ours)} | {row.peer} | {_spread(row.theirs)} "
            f"| {row.ratio:.2f} | {target} |"
        )
    return "\n".join(lines)


def figures_table(figures: Sequence[Figure]) -> str:
    """The figures for people."""
    lines = ["| what | found | figure | at most |", "|---|---|---|---|"]
    for each in figures:
        most = "" if each.most is None else f"{each.most:g}"
        lines.append(f"| {each.what} | {each.shown} | {each.value:.2f} | {most} |")
    return "\n".join(lines)


def _spread(values: Sequence[float]) -> str:
    return f"{min(values):,.0f} / {median(values):,.0f} / {max(values):,.0f}"
