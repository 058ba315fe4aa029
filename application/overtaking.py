"""What the log told of streams while they were on their way to or from the store.

A state that was read before an event, and comes into the cache after the event was told, would
stay there as if it were the newest. So whoever reads or writes a stream holds it here meanwhile,
and learns whether its state was overtaken.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager


class Held:
    """A stream that is on its way; `revision` is the last that the log told of meanwhile."""

    __slots__ = ("holders", "revision")

    def __init__(self) -> None:
        self.holders = 0
        self.revision = 0


class Overtaking:
    """The streams that are held, by any number of readers and writers on one event loop."""

    def __init__(self) -> None:
        self._held: dict[str, Held] = {}

    @contextmanager
    def holding(self, streams: Iterable[str]) -> Iterator[Mapping[str, Held]]:
        """Hold these; what comes out tells of each what has overtaken it so far."""
        held = {stream: self._held.setdefault(stream, Held()) for stream in streams}
        for each in held.values():
            each.holders += 1
        try:
            yield held
        finally:
            for stream, each in held.items():
                each.holders -= 1
                if not each.holders and self._held.get(stream) is each:
                    del self._held[stream]

    def tell(self, stream: str, revision: int) -> None:
        """The log has an event of a stream."""
        held = self._held.get(stream)
        if held is not None and held.revision < revision:
            held.revision = revision

    def tell_all(self) -> None:
        """Whatever is on its way now is no longer true."""
        for held in self._held.values():
            held.revision = sys.maxsize
        self._held = {}
