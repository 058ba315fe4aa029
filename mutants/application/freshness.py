"""Waiting until what is read is as new as what was written (API section 1, `Ledger-Position`)."""

import asyncio
import heapq
from itertools import count


class TooFarBehind(Exception):
    """What was asked for did not arrive in time; it may be asked for again shortly."""


class Watermark:
    """A position that only grows, and those who wait for it to reach theirs.

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
