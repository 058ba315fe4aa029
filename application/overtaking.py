"""What the log told of streams while they were on their way to or from the store.

A state that was read before an event, and comes into the cache after the event was told, would
stay there as if it were the newest. So whoever reads or writes a stream holds it here meanwhile,
and learns whether its state was overtaken.
"""

import sys
from collections.abc import Iterable, Mapping


class Held:
    """A stream that is on its way; `revision` is the last that the log told of meanwhile."""

    __slots__ = ("holders", "revision")

    def __init__(self) -> None:
        self.holders = 0
        self.revision = 0


class Holding:
    """A hold on some streams, from `with` to its end; gives what was told of each."""

    __slots__ = ("_held", "_overtaking")

    def __init__(self, overtaking: "Overtaking", held: dict[str, Held]) -> None:
        self._overtaking = overtaking
        self._held = held

    def __enter__(self) -> Mapping[str, Held]:
        for each in self._held.values():
            each.holders += 1
        return self._held

    def __exit__(self, *_: object) -> None:
        self._overtaking.let_go(self._held)


class Overtaking:
    """The streams that are held, by any number of readers and writers on one event loop."""

    def __init__(self) -> None:
        self._held: dict[str, Held] = {}

    def holding(self, streams: Iterable[str]) -> Holding:
        """Hold these, for `with`; what comes out tells of each what has overtaken it so far."""
        held: dict[str, Held] = {}
        for stream in streams:
            known = self._held.get(stream)
            if known is None:
                known = self._held[stream] = Held()
            held[stream] = known
        return Holding(self, held)

    def let_go(self, held: Mapping[str, Held]) -> None:
        """One of those that hold these streams does no longer."""
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
