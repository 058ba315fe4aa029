"""The diagrams of the pages, drawn as SVG files that need nothing to be shown.

Written to docs/images by `make reference`. Colours follow the light or dark setting of the system.
"""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

STYLE = """\
  <style>
    text { font: 13px system-ui, sans-serif; fill: #1c2733; }
    .name { font-weight: 600; }
    .quiet { fill: #52606d; }
    rect { fill: #eef3f8; stroke: #6b7c8f; }
    rect.log { fill: #dcebdc; stroke: #4a7a4a; }
    path { fill: none; stroke: #41505f; stroke-width: 1.4; }
    path.life { stroke-dasharray: 3 4; stroke: #9aa8b5; }
    marker path { fill: #41505f; stroke: none; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6ebf0; }
      .quiet { fill: #a9b6c3; }
      rect { fill: #24303c; stroke: #8797a7; }
      rect.log { fill: #21392a; stroke: #7fae86; }
      path { stroke: #b4c0cc; }
      path.life { stroke: #5f6d7a; }
      marker path { fill: #b4c0cc; }
    }
  </style>
  <defs>
    <marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8"
        orient="auto">
      <path d="M0 0 8 4 0 8z"/>
    </marker>
  </defs>
"""


class Box(NamedTuple):
    """A thing, with its name and what it does."""

    x: int
    y: int
    width: int
    name: str
    lines: Sequence[str] = ()
    kind: str = ""

    @property
    def height(self) -> int:
        """What its lines need."""
        return 30 + 18 * len(self.lines)


class Arrow(NamedTuple):
    """From one point over others to the last, with a word beside it."""

    points: Sequence[tuple[int, int]]
    word: str = ""
    at: tuple[int, int] = (0, 0)


class Step(NamedTuple):
    """What one party tells another, or itself, in a sequence."""

    sender: int
    receiver: int
    word: str


OVERVIEW = [
    Box(20, 20, 150, "callers", ["people, services,", "the console"]),
    Box(20, 250, 150, "handlers", ["AWS Lambda, ECS,", "in process"]),
    Box(240, 20, 200, "adapters/http", ["who may, what is valid,", "status codes"]),
    Box(240, 135, 200, "application", ["use cases, the ledger,", "the worker"]),
    Box(240, 250, 200, "adapters/dispatch", ["Invoke, RunTask,", "a pool of threads"]),
    Box(510, 20, 200, "domain", ["decisions and states,", "pure functions"]),
    Box(510, 135, 200, "the log", ["every event, in one order,", "never changed"], "log"),
    Box(510, 250, 200, "projections", ["read models, job queue,", "hash tree"]),
]
OVERVIEW_ARROWS = [
    Arrow([(170, 50), (236, 50)], "HTTP", (186, 43)),
    Arrow([(340, 86), (340, 131)]),
    Arrow([(420, 135), (420, 112), (560, 112), (560, 90)], "decide", (470, 106)),
    Arrow([(440, 168), (506, 168)], "append", (451, 161)),
    Arrow([(610, 201), (610, 246)], "follow", (618, 228)),
    Arrow([(510, 290), (480, 290), (480, 186), (444, 186)], "read", (446, 240)),
    Arrow([(340, 201), (340, 246)], "jobs", (348, 228)),
    Arrow([(240, 283), (174, 283)], "run", (196, 276)),
    Arrow([(95, 250), (95, 168), (205, 168), (205, 66), (236, 66)], "complete", (103, 210)),
]

PUT = ["caller", "adapters/http", "ledger", "domain", "the log", "follower"]
PUT_STEPS = [
    Step(0, 1, "PUT /v2/models/price"),
    Step(1, 1, "token, permission, body"),
    Step(1, 2, "update"),
    Step(2, 2, "state: cache or log"),
    Step(2, 3, "decide(state, definition)"),
    Step(3, 2, "updated, version created"),
    Step(2, 4, "append at revision n + 1"),
    Step(4, 2, "positions 41, 42"),
    Step(2, 2, "evolve the cached state"),
    Step(1, 0, "200, Ledger-Position: 42"),
    Step(4, 5, "NOTIFY"),
    Step(5, 4, "events after 40"),
    Step(5, 5, "rows and position together"),
    Step(0, 1, "GET /v2/models"),
    Step(1, 1, "wait for position 42"),
    Step(1, 0, "200, with the change"),
]


def diagrams() -> dict[str, str]:
    """Each by the name of its file in docs/images."""
    return {
        "overview.svg": drawing(OVERVIEW, OVERVIEW_ARROWS, "The parts of the service"),
        "put.svg": sequence(PUT, PUT_STEPS, "What happens on a PUT, and on the read after it"),
    }


def drawing(boxes: Sequence[Box], arrows: Sequence[Arrow], title: str) -> str:
    """Boxes and what leads from one to another."""
    width = max(box.x + box.width for box in boxes) + 20
    height = max(box.y + box.height for box in boxes) + 20
    shapes = [shape for box in boxes for shape in _box(box)]
    for arrow in arrows:
        shapes.append(_path(arrow.points))
        if arrow.word:
            shapes.append(_text(*arrow.at, arrow.word, "quiet"))
    return _svg(width, height, title, shapes)


def sequence(parties: Sequence[str], steps: Sequence[Step], title: str) -> str:
    """Parties from left to right, and what they tell each other from top to bottom."""
    apart, top, pace = 190, 60, 36
    height = top + pace * len(steps) + 20
    shapes: list[str] = []
    for number, name in enumerate(parties):
        middle = 85 + apart * number
        shapes.append(_path([(middle, 50), (middle, height - 10)], "life"))
        shapes += _box(Box(middle - 65, 20, 130, name, kind="log" if name == "the log" else ""))
    for number, step in enumerate(steps):
        y = top + pace * (number + 1) - 8
        begin, end = 85 + apart * step.sender, 85 + apart * step.receiver
        if begin == end:
            shapes.append(
                _path([(begin, y - 8), (begin + 16, y - 8), (begin + 16, y), (begin + 3, y)])
            )
            shapes.append(_text(begin + 22, y, step.word, "quiet"))
        else:
            inward = 3 if end < begin else -3
            shapes.append(_path([(begin, y), (end + inward, y)]))
            shapes.append(_text(min(begin, end) + 8, y - 6, step.word))
    return _svg(85 + apart * (len(parties) - 1) + 245, height, title, shapes)


def _svg(width: int, height: int, title: str, shapes: Sequence[str]) -> str:
    body = "\n".join(f"  {shape}" for shape in shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'role="img">\n  <title>{escape(title)}</title>\n{STYLE}{body}\n</svg>\n'
    )


def _box(box: Box) -> list[str]:
    kind = f' class="{box.kind}"' if box.kind else ""
    x, y = box.x, box.y
    return [
        f'<rect{kind} x="{x}" y="{y}" width="{box.width}" height="{box.height}" rx="5"/>',
        _text(x + 10, y + 20, box.name, "name"),
        *(_text(x + 10, y + 40 + 18 * n, line, "quiet") for n, line in enumerate(box.lines)),
    ]


def _text(x: int, y: int, words: str, kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ""
    return f'<text{attribute} x="{x}" y="{y}">{escape(words)}</text>'


def _path(points: Sequence[tuple[int, int]], kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ' marker-end="url(#end)"'
    line = " ".join(f"{x} {y}" for x, y in points)
    return f'<path{attribute} d="M{line}"/>'
