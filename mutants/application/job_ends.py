"""Waiting for the end of a job (API section 4, getJob's `wait`)."""

import asyncio
from collections.abc import Sequence
from typing import Self

from domain.events import Record
from domain.job import JobCompleted


class JobEnds:
    """Those who wait for a job, woken by its last event. Belongs to one event loop."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def observe(self, records: Sequence[Record]) -> None:
        """Events that were appended, here or elsewhere."""
        if not self._waiting:
            return
        for record in records:
            if isinstance(record.event, JobCompleted):
                for event in self._waiting.get(record.stream.partition(":")[2], ()):
                    event.set()

    def expect(self, job_id: str) -> "Expectation":
        """To be entered before one looks whether the job has ended, so that no end is missed."""
        return Expectation(self._waiting, job_id)


class Expectation:
    """Waits for one job while it is entered."""

    def __init__(self, waiting: dict[str, set[asyncio.Event]], job_id: str) -> None:
        self._waiting = waiting
        self._job_id = job_id
        self._event = asyncio.Event()

    def __enter__(self) -> Self:
        self._waiting.setdefault(self._job_id, set()).add(self._event)
        return self

    def __exit__(self, *_exception: object) -> None:
        others = self._waiting[self._job_id]
        others.discard(self._event)
        if not others:
            del self._waiting[self._job_id]

    async def ended(self, seconds: float) -> None:
        """Returns when the job has ended, or after so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return
