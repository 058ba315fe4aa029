"""How a rebuild shows its progress: a bar on a terminal, else lines, or JSON for machines."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import click
import msgspec

from projections.rebuild import Progress

LINE_SECONDS = 1.0
"""Between two lines of one phase."""


@contextmanager
def shown_progress(*, as_json: bool) -> Iterator[Callable[[Progress], None]]:
    """What is called with the progress; the bar is closed at the end."""
    with ExitStack() as stack:
        if not as_json and sys.stdout.isatty():
            bar = _Bar(stack)
            yield bar.show
        else:
            lines = _Lines(_as_json if as_json else _as_text)
            yield lines.show


class _Lines:
    def __init__(self, text: Callable[[Progress], str]) -> None:
        self._text: Callable[[Progress], str] = text
        self._phase = ""
        self._told = 0.0

    def show(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.phase != self._phase or now - self._told >= LINE_SECONDS:
            self._phase, self._told = progress.phase, now
            click.echo(self._text(progress))


class _Bar:
    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._bar: Any = None
        self._at = 0
        self._rate = 0.0

    def show(self, progress: Progress) -> None:
        self._rate = rate(progress)
        if progress.phase == "loading":
            if self._bar is None:
                self._bar = self._stack.enter_context(
                    click.progressbar(
                        length=max(1, progress.head),
                        label="rebuilding",
                        show_pos=True,
                        item_show_func=lambda _item: f"{self._rate:,.0f} events/s",
                    )
                )
            self._bar.length = max(1, progress.head)
            self._bar.update(progress.position - self._at)
            self._at = progress.position
        elif progress.phase == "done":
            if self._bar is not None:
                self._bar.render_finish()
                self._bar = None
            click.echo(_as_text(progress))


def rate(progress: Progress) -> float:
    """Events a second of this run."""
    return progress.events / progress.seconds if progress.seconds else 0.0


def left(progress: Progress) -> float | None:
    """Seconds to the end of the log at this rate; None where nothing is known yet."""
    speed = rate(progress)
    return (progress.head - progress.position) / speed if speed else None


def _as_text(progress: Progress) -> str:
    names = ", ".join(progress.projections)
    text = f"{progress.phase} {names}: position {progress.position} of {progress.head}"
    seconds = left(progress)
    if progress.phase == "loading" and seconds is not None:
        text += f", {rate(progress):,.0f} events/s, {seconds:.0f} s left"
    return text


def _as_json(progress: Progress) -> str:
    seconds = left(progress)
    told = {
        **msgspec.structs.asdict(progress),
        "events_per_second": round(rate(progress), 1),
        "seconds_left": None if seconds is None else round(seconds, 1),
    }
    return msgspec.json.encode(told).decode()
