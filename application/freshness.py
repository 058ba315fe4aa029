"""Waiting until what is read is as new as what was written (API section 1, `Ledger-Position`)."""

import asyncio
import heapq
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import count
from typing import NamedTuple

UNREAD = -1
"""The position of a projection of which nothing is known yet."""


class TooFarBehind(Exception):
    """What was asked for did not arrive in time; it may be asked for again shortly."""


class Watermark:
    """A position that grows, unless it is doubted, and those who wait for it to reach theirs.

    Belongs to one event loop; `advance` is called on it.
    """

    def __init__(self, position: int = 0) -> None:
        self.position = position
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = count()

    def advance(self, position: int) -> None:
        """The position has been reached."""
        if position <= self.position:
            return
        self.position = position
        while self._waiting and self._waiting[0][0] <= position:
            _, _, future = heapq.heappop(self._waiting)
            if not future.done():
                future.set_result(None)

    def doubt(self) -> None:
        """Nothing is known of the position any more."""
        self.position = UNREAD

    async def reached(self, position: int, timeout: float) -> None:
        """Return when the position has been reached.

        Raises `TooFarBehind` after `timeout` seconds.
        """
        if position <= self.position:
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (position, next(self._order), future))
        try:
            async with asyncio.timeout(timeout):
                await future
        except TimeoutError:
            raise TooFarBehind(
                f"position {position} was asked for, {self.position} has been reached"
            ) from None


class Fresh(NamedTuple):
    """That some read models, by the names of their projections, include the log up to a position.

    It holds in an era: where a new one has begun, the store may have lost what it had.
    """

    position: int
    names: Collection[str]
    era: int


class Projected:
    """How far the read models include the log, by projection; belongs to one event loop.

    Read models do not wait for the disk. A database that crashed may be back with older ones than
    were seen, until they have caught up.
    """

    def __init__(self, names: Collection[str], timeout: float) -> None:
        self._marks = {name: Watermark(UNREAD) for name in names}
        self._timeout = timeout
        self.era = 0

    def position(self, name: str) -> int:
        """How far a projection is known to be."""
        return self._marks[name].position

    def advance(self, positions: Mapping[str, int]) -> None:
        """Projections have reached these."""
        for name, position in positions.items():
            self._marks[name].advance(position)

    def doubt(self) -> None:
        """A new era: what is to be known of it has to be told anew."""
        self.era += 1
        for mark in self._marks.values():
            mark.doubt()

    async def reached(
        self, position: int, names: Collection[str], hurry: Callable[[], None]
    ) -> Fresh:
        """Return when these projections, or all if none is named, include the log up to there.

        `hurry` is called where they do not yet. Raises `TooFarBehind`.
        """
        while True:
            era = self.era
            for mark in self._chosen(names):
                if position > mark.position:
                    hurry()
                await mark.reached(position, self._timeout)
            if era == self.era:
                return Fresh(position, names, era)

    def _chosen(self, names: Collection[str]) -> Iterator[Watermark]:
        return (self._marks[name] for name in names or self._marks)
