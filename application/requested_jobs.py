"""The requests of jobs on their way to a worker, with their inputs."""

from collections.abc import Sequence

import msgspec

from application.cache import WeightedCache
from application.ledger import Ledger
from domain.client import ClientForgotten
from domain.events import Record
from domain.job import JOB, JobCompleted, JobRequested, existing

CACHE_BYTES = 32 * 1024 * 1024


class RequestedJobs:
    """Keeps those that were just appended, here or elsewhere: a worker will ask for them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._seen: WeightedCache[str, Record] = WeightedCache(CACHE_BYTES)

    async def get(self, job_id: str) -> Record:
        """The first event of a job, with its input. Raises `NotFound`."""
        found = self._seen.get(job_id)
        if found is not None:
            return found
        records = await self._ledger.read(JOB, job_id)
        if not records:
            existing(None, job_id)
        return records[0]

    def observe(self, records: Sequence[Record]) -> None:
        """Events that were appended, here or elsewhere."""
        for record in records:
            event = record.event
            if isinstance(event, JobRequested):
                weight = 1_500 + len(memoryview(event.input))
                kept = msgspec.structs.replace(record, stored=b"")
                self._seen.put(event.job_id, kept, weight)
            elif isinstance(event, JobCompleted):
                self._seen.discard(record.stream.partition(":")[2])
            elif isinstance(event, ClientForgotten):
                self._seen.clear()
