"""Decisions on one stream take turns inside a process.

So only another process can win a race for the stream, and a lost race is rare.
"""

import asyncio
from collections import deque
from collections.abc import Iterable
from types import TracebackType


class Turns:
    """Who is at work on which stream, and who waits for it; belongs to one event loop."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}

    def on(self, streams: Iterable[str]) -> "Turn":
        """A turn on all of some streams, for `async with`."""
        # Always in the same order, so that two never wait for each other.
        return Turn(self, sorted(set(streams)))

    async def take(self, stream: str) -> None:
        """Wait for one's turn on a stream, in the order of asking."""
        queue = self._waiting.get(stream)
        if queue is None:
            self._waiting[stream] = deque()
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(mine)
        try:
            await mine
        except asyncio.CancelledError:
            if not mine.cancelled():
                self.give(stream)  # the turn came in the moment in which nobody wanted it any more
            raise

    def give(self, stream: str) -> None:
        """One's turn is over: the next one's begins."""
        queue = self._waiting[stream]
        while queue:
            following = queue.popleft()
            if not following.done():
                following.set_result(None)
                return
        del self._waiting[stream]


class Turn:
    """A turn on some streams, from `async with` to its end."""

    def __init__(self, turns: Turns, streams: list[str]) -> None:
        self._turns = turns
        self._streams = streams
        self._taken: list[str] = []

    async def __aenter__(self) -> None:
        try:
            for stream in self._streams:
                await self._turns.take(stream)
                self._taken.append(stream)
        except asyncio.CancelledError:
            self._end()
            raise

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        while self._taken:
            self._turns.give(self._taken.pop())
