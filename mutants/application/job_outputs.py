"""The outputs of jobs that have ended, read from the events that hold them."""

import msgspec

from application.ledger import Ledger
from domain.job import JOB, JobCompleted, Json


class JobOutputs:
    """A job's state does not hold its output."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def of(self, job_id: str) -> Json:
        """What a job gave, UNSET where it has not ended or gave nothing."""
        stream = JOB.stream(job_id)
        records = await self._ledger.in_thread(
            lambda: self._ledger.store.read_stream(
                stream, names=["job.completed"], newest_first=True, limit=1
            )
        )
        if not records:
            return msgspec.UNSET
        event = records[0].event
        assert isinstance(event, JobCompleted)
        return event.output
