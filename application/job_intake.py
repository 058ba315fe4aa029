"""When a worker asks for jobs, of which types of handlers, and for how many at once.

A claim is a transaction, of one job as of many. So a type is asked for when there was a sign of a
job of its own, and where many are ready room is let grow a little before it is filled.
"""

import asyncio
from collections.abc import Iterator, Sequence

from application.job_places import Places
from domain.events import Record
from domain.handlers import kind_of
from domain.job import JobDispatchFailed, JobRequested

POLL_SECONDS = 1.0
"""Behind the signs of new jobs: retries that fall due, leases that run out, deadlines."""

LINGER_SECONDS = 0.01
"""As long at the most does room for another job wait for more room, where many jobs are ready."""

ROOM = 4
"""One part in so many of all places is enough room to ask at once."""


class JobIntake:
    """The types of handlers that are due to be asked for; belongs to one event loop."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.newest = 0
        """The position of the newest event that was announced and may give a job to take."""
        self._wake = asyncio.Event()
        self._next_look = 0.0
        """When all types are due, whether or not there was a sign of any."""
        self._due: set[str] = set()
        self._more: set[str] = set()
        """Those of which there are more jobs than there was room for, as far as is known."""
        self._lingering: dict[str, asyncio.TimerHandle] = {}
        self._lingered: set[str] = set()

    def observe(self, records: Sequence[Record]) -> None:
        """Events that the read models have by now: there may be jobs to take."""
        for record in records:
            if isinstance(record.event, JobRequested):
                self._due.add(kind_of(record.event.handler))
            elif isinstance(record.event, JobDispatchFailed) and record.event.retry_at is not None:
                self._due.update(self._places.sizes)
        if self._due:
            self._wake.set()

    def announced(self, records: Sequence[Record]) -> bool:
        """Events that the read models may not have yet; whether a job in them might be taken at
        once when they do."""
        has_room = False
        for record in records:
            event = record.event
            if isinstance(event, JobRequested):
                has_room |= kind_of(event.handler) not in self._more
            elif isinstance(event, JobDispatchFailed) and event.retry_at is not None:
                has_room = True
            else:
                continue
            self.newest = max(self.newest, record.position)
        return has_room

    def wake(self) -> None:
        """End the wait, whether or not any type is due."""
        self._wake.set()

    async def signs(self) -> None:
        """Return when some type may be due, after `POLL_SECONDS` at the latest."""
        try:
            async with asyncio.timeout(POLL_SECONDS):
                await self._wake.wait()
        except TimeoutError:
            return

    def due(self) -> Iterator[tuple[str, int]]:
        """The types to ask for now, each with the room that there is.

        One is due until `asking` says that it is asked for.
        """
        self._wake.clear()
        now = asyncio.get_running_loop().time()
        if now >= self._next_look:
            self._next_look = now + POLL_SECONDS
            self._due.update(self._places.sizes)
        for kind in sorted(self._due):
            room = self._places.free(kind)
            if room <= 0:
                self._due.discard(kind)
                self._more.add(kind)
            elif kind in self._more and self._is_little(kind) and kind not in self._lingered:
                self._due.discard(kind)
                self._linger(kind)
            else:
                yield kind, room

    def asking(self, kind: str) -> None:
        """It is asked for now: what there is a sign of from here on is to be asked for again."""
        self._due.discard(kind)

    def failed(self, kind: str) -> None:
        """It could not be asked for."""
        self._due.add(kind)

    def asked(self, kind: str, room: int, taken: int) -> bool:
        """So many were taken, and have their places by now, of as many as there was room for.

        Whether that was all there are.
        """
        self._lingered.discard(kind)
        if taken < room:
            self._more.discard(kind)
            return True
        self._more.add(kind)
        if self._places.free(kind) > 0:  # since it was asked: nobody knew that there are more
            self.freed(kind)
        return False

    def freed(self, kind: str | None) -> None:
        """There is room for one more of a type; None where there is not."""
        if kind is None or kind not in self._more:
            return
        if self._is_little(kind):
            self._linger(kind)
        else:
            self._due.add(kind)
            self._wake.set()

    def _is_little(self, kind: str) -> bool:
        return self._places.free(kind) * ROOM < self._places.sizes[kind]

    def _linger(self, kind: str) -> None:
        if kind not in self._lingering:
            loop = asyncio.get_running_loop()
            self._lingering[kind] = loop.call_later(LINGER_SECONDS, self._has_lingered, kind)

    def _has_lingered(self, kind: str) -> None:
        del self._lingering[kind]
        self._lingered.add(kind)
        self._due.add(kind)
        self._wake.set()
