"""How a cost grows with something, as a table and a plot."""

import math
from collections.abc import Sequence
from html import escape

import msgspec

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 20, 50
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00")
"""Told apart also by people who see few colours (Okabe and Ito)."""


class Point(msgspec.Struct, frozen=True):
    """A cost in milliseconds: the least, the median and the greatest of a few runs."""

    at: float
    least: float
    median: float
    most: float


class Line(msgspec.Struct, frozen=True):
    """One cost as something grows."""

    name: str
    points: tuple[Point, ...]


class Curve(msgspec.Struct, frozen=True):
    """Costs as one thing grows; `file` names the plot."""

    title: str
    file: str
    grows: str
    lines: tuple[Line, ...]


def as_table(curve: Curve) -> str:
    """The medians in milliseconds, a row for each line."""
    ats = sorted({point.at for line in curve.lines for point in line.points})
    head = [f"| {curve.grows} |", *(f" {at:,.0f} |" for at in ats)]
    rows = ["".join(head), "|---|" + "---|" * len(ats)]
    for line in curve.lines:
        found = {point.at: f"{point.median:.2f}" for point in line.points}
        rows.append(f"| {line.name} (ms) |" + "".join(f" {found.get(at, '')} |" for at in ats))
    return "\n".join(rows)


def as_svg(curve: Curve) -> str:
    """A plot, both axes logarithmic; the bars are from the least to the greatest."""
    points = [point for line in curve.lines for point in line.points]
    across = _Axis([point.at for point in points], LEFT, WIDTH - RIGHT)
    up = _Axis([v for p in points for v in (p.least, p.most)], HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(curve.title)}</title>",
        "<style>text {font: 12px sans-serif}</style>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for tick in up.ticks():
        y = up.at(tick)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for tick in across.ticks():
        x = across.at(tick)
        y = HEIGHT - BOTTOM
        parts.append(f'<path d="M{x:.1f} {y}v5" stroke="#333"/>')
        parts.append(f'<text x="{x:.1f}" y="{y + 20}" text-anchor="middle">{tick:,.0f}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 8}" text-anchor="middle">{curve.grows}</text>')
    parts.append(f'<text x="14" y="{HEIGHT / 2}" transform="rotate(-90 14 {HEIGHT / 2})">ms</text>')
    parts += [_drawn(line, n, across, up) for n, line in enumerate(curve.lines)]
    return "\n".join([*parts, "</svg>", ""])


def _drawn(line: Line, number: int, across: "_Axis", up: "_Axis") -> str:
    colour = COLOURS[number % len(COLOURS)]
    places = [
        (across.at(p.at), up.at(p.median), up.at(p.least), up.at(p.most)) for p in line.points
    ]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y, *_ in places)
    bars = "".join(f"M{x:.1f} {low:.1f}V{high:.1f}" for x, _, low, high in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y, *_ in places)
    x, y = WIDTH - RIGHT + 12, TOP + 16 * (number + 1)
    name = f'<text x="{x}" y="{y}" stroke="none">{escape(line.name)}</text>'
    return (
        f'<g stroke="{colour}" fill="{colour}"><path d="M{path}" fill="none" stroke-width="2"/>'
        f'<path d="{bars}"/>{dots}{name}</g>'
    )


class _Axis:
    """Values to places, by their logarithms."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self._low = math.log10(min(values)) - 0.05
        self._high = math.log10(max(values)) + 0.05
        self._start, self._end = start, end

    def at(self, value: float) -> float:
        share = (math.log10(value) - self._low) / (self._high - self._low)
        return self._start + share * (self._end - self._start)

    def ticks(self) -> list[float]:
        first, last = math.floor(self._low), math.ceil(self._high)
        found = [10.0**n for n in range(first, last + 1) if self._low <= n <= self._high]
        if len(found) < 2:
            found = [
                k * 10.0**n
                for n in range(first, last + 1)
                for k in (1, 2, 5)
                if self._low <= math.log10(k * 10.0**n) <= self._high
            ]
        return found
