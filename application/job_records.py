"""What a worker writes down of the jobs that it takes (API section 5, "Jobs")."""

import random
from collections.abc import Callable

from application.context import Clock, RequestContext, utc_now
from application.job_consequences import append_end, in_chain, loaded, streams_of
from application.ledger import Ledger
from application.transaction import Transaction
from domain import job as decisions
from domain.job import JOB, Job, JobDispatched, JobDispatchFailed, existing
from domain.job_error import JobError
from domain.retry import RetryPolicy


class JobRecords:
    """The dispatches of jobs, and the ends that the service itself gives them.

    `jitter` gives numbers in [0, 1) for the pauses between attempts.
    """

    def __init__(
        self,
        ledger: Ledger,
        *,
        retry: RetryPolicy | None = None,
        clock: Clock = utc_now,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._ledger = ledger
        self._retry = retry or RetryPolicy()
        self._clock = clock
        self._jitter = jitter

    async def dispatched(
        self, job_id: str, reference: str | None, context: RequestContext, *, attempts: int
    ) -> Job:
        """Record that the handler has the job; the job after it.

        Once for each context, however often it is called: whether an append took place is not
        known where the store went away in the middle of it. `attempts` are those of the job
        before this one.
        """

        async def work(transaction: Transaction) -> Job:
            job = await loaded(transaction, job_id)
            if job.attempts > attempts and await self._happened(JobDispatched, job_id, context):
                return job
            after = transaction.append(JOB, job_id, decisions.dispatched(job, reference))
            return existing(after, job_id)

        committed = await self._ledger.transact(work, context=context, queue=[JOB.stream(job_id)])
        return committed.value

    async def dispatch_failed(
        self,
        job_id: str,
        error: JobError,
        context: RequestContext,
        *,
        attempts: int,
        retry: bool,
        retry_after: float | None = None,
    ) -> None:
        """Record that the handler was not reached; where it will not be, the job's end.

        Once for each context, as `dispatched`.
        """
        known = await self._load(job_id)

        async def work(transaction: Transaction) -> None:
            job = await loaded(transaction, job_id)
            if job.attempts > attempts and await self._happened(JobDispatchFailed, job_id, context):
                return
            delay = (
                self._retry.delay(job.attempts + 1, self._jitter(), retry_after) if retry else None
            )
            retry_at = None if delay is None else self._clock() + delay
            events = decisions.dispatch_failed(job, error, retry_at)
            after = existing(transaction.append(JOB, job_id, events), job_id)
            if retry_at is None:
                await append_end(transaction, after, decisions.end(after, error))

        await self._ledger.transact(work, context=context, queue=streams_of(known))

    async def end(self, job_id: str, error: JobError, context: RequestContext) -> None:
        """End a job as a failure for a reason of the service's own, unless it has ended."""
        known = await self._load(job_id)

        async def work(transaction: Transaction) -> None:
            job = await loaded(transaction, job_id)
            await append_end(transaction, job, decisions.end(job, error))

        await self._ledger.transact(work, context=in_chain(known, context), queue=streams_of(known))

    async def time_out(self, job_id: str, context: RequestContext) -> None:
        """End a job whose deadline has passed; any other stays as it is."""
        job = await self._load(job_id)
        if job.ended is None and job.deadline is not None and job.deadline <= self._clock():
            seconds = job.timeout_seconds
            message = f"no end was reported within {seconds} seconds after the start"
            await self.end(job_id, JobError(code="timeout", message=message), context)

    async def _happened(
        self,
        kind: type[JobDispatched] | type[JobDispatchFailed],
        job_id: str,
        context: RequestContext,
    ) -> bool:
        """Whether an event of this kind is there that was appended in a context."""
        return any(
            isinstance(record.event, kind) and record.metadata.request_id == context.request_id
            for record in await self._ledger.read(JOB, job_id)
        )

    async def _load(self, job_id: str) -> Job:
        return existing((await self._ledger.load(JOB, job_id)).state, job_id)
