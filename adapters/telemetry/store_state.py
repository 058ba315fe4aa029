"""What a scrape reads from the store: how far read models are, and what waits for workers."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence

from adapters.telemetry import catalogue
from adapters.telemetry.series import Family, values
from projections.job_queue import JobQueueProjection, QueueDepth
from projections.progress import ProjectionLag

READ_AT_MOST_EVERY = 1.0
"""Seconds: anybody may scrape, and as often as they like."""

QUEUE = JobQueueProjection.name

READ_WITHIN = 3.0
"""Seconds that a scrape waits for the store."""

log = logging.getLogger("modelog.metrics")


class StoreState:
    """The values, kept for `READ_AT_MOST_EVERY`; belongs to one event loop.

    `lags` gives the end of the log and how many events each read model is behind it, `depths`
    the jobs that have not ended.
    """

    def __init__(
        self,
        lags: Callable[[], Awaitable[tuple[int, Sequence[ProjectionLag]]]],
        depths: Callable[[], Awaitable[Sequence[QueueDepth]]],
    ) -> None:
        self._lags = lags
        self._depths = depths
        self._reading = asyncio.Lock()
        self._families: list[Family] = []
        self._good_until = 0.0

    async def families(self) -> list[Family]:
        """All of it, or that the store does not answer."""
        async with self._reading:
            if time.monotonic() >= self._good_until:
                self._families = await self._read()
                self._good_until = time.monotonic() + READ_AT_MOST_EVERY
            return self._families

    async def _read(self) -> list[Family]:
        try:
            async with asyncio.timeout(READ_WITHIN):
                head, lags = await self._lags()
                building = {each.name for each in lags if each.status == "building"}
                depths = [] if QUEUE in building else await self._depths()
        except Exception as error:  # noqa: BLE001 - what else there is to scrape does not need it
            log.warning("a scrape did not reach the store: %s", type(error).__name__)
            return [values(catalogue.STORE_UP, {(): 0})]
        oldest: dict[tuple[str, ...], float] = {}
        for depth in depths:
            if depth.state == "ready":
                oldest[depth.handler,] = depth.waited
        return [
            values(catalogue.STORE_UP, {(): 1}),
            values(catalogue.POSITION, {(): head}),
            values(catalogue.LAG, {(each.name,): each.lag for each in lags}),
            values(
                catalogue.STOPPED, {(each.name,): int(each.status == "stopped") for each in lags}
            ),
            values(catalogue.QUEUE, {(each.handler, each.state): each.jobs for each in depths}),
            values(catalogue.OLDEST, oldest),
        ]
