"""Brings accepted jobs to their handlers, and ends those that nobody will end.

Any number of workers share the jobs: each takes leases, renews them while work goes on,
and what a dead worker held is taken again when its lease runs out. So a job is delivered
at least once; that it ends at most once is proven by its stream.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

import msgspec

from application.context import Clock, RequestContext, utc_now
from application.dispatch import (
    Accepted,
    Dispatch,
    Dispatcher,
    Raised,
    RemoteRuns,
    Returned,
    Undelivered,
)
from application.ids import new_id
from application.job_intake import POLL_SECONDS, JobIntake
from application.job_places import Places
from application.job_records import JobRecords
from application.jobs import Completion, Jobs
from application.ledger import Ledger
from application.observation import DispatchWatch
from application.requested_jobs import RequestedJobs
from application.store import LostRace, StoreUnavailable
from domain.errors import Conflict
from domain.events import Record
from domain.handlers import Handler, InProcess
from domain.job import Job, JobRequested
from domain.job_error import JobError
from domain.metadata import Actor

T = TypeVar("T")

ACTOR = Actor(subject="modelog:worker")
TOKEN_MARGIN = timedelta(days=1)
SWEEP_PAGE = 200

log = logging.getLogger("modelog.worker")


class Claims(Protocol):
    """Leases on jobs. All methods block."""

    def claim(self, owner: str, handler: str, limit: int, names: Sequence[str] = ()) -> list[str]:
        """Take up to `limit` ready jobs of a type of handler; in-process ones by name."""

    def announce(self, owner: str, names: Sequence[str]) -> None:
        """Tell the others which in-process handlers the owner has, for another lease."""

    def renew(self, owner: str, job_ids: Sequence[str]) -> None:
        """Hold these for another lease."""

    def release(self, owner: str) -> None:
        """Let others have what the owner still holds."""

    def overdue(self, limit: int) -> list[str]:
        """Started jobs whose deadline has passed."""

    def remote(self, handler: str, after: str, limit: int) -> list[tuple[str, str]]:
        """Jobs that run remotely, after an id, with their references there."""


class WorkerLimits(msgspec.Struct, frozen=True, kw_only=True):
    """How much a worker does at once, by type of handler, and for how long it holds a job.

    After `attempts` a job whose in-process run never ended is given up.
    """

    concurrency: Mapping[str, int]
    lease_seconds: float = 30.0
    attempts: int = 5
    reconcile_seconds: float = 30.0
    """How often remote runs are asked after."""
    grace_seconds: float = 10.0
    """What runs may end in this time after `stop`."""


class Worker:
    """Takes jobs until it is stopped. Belongs to one event loop.

    `dispatcher_for` gives what reaches a handler, `names` the in-process handlers that
    are registered here, `token_for` the token with which a job's handler reports back
    to an address under `callback_base`. `remote_runs` can be asked, by type of handler,
    what became of runs that never reported.
    """

    def __init__(
        self,
        jobs: Jobs,
        records: JobRecords,
        ledger: Ledger,
        claims: Claims,
        *,
        limits: WorkerLimits,
        dispatcher_for: Callable[[Handler], Dispatcher],
        names: Callable[[], Collection[str]],
        token_for: Callable[[str, datetime], str],
        callback_base: str,
        remote_runs: Mapping[str, RemoteRuns] | None = None,
        clock: Clock = utc_now,
    ) -> None:
        self._jobs = jobs
        self._records = records
        self.requested = RequestedJobs(ledger)
        ledger.listeners.append(self.requested.observe)
        self._remote_runs = remote_runs or {}
        self._ledger = ledger
        self._claims = claims
        self._limits = limits
        self._dispatcher_for = dispatcher_for
        self._names = names
        self._token_for = token_for
        self._callback_base = callback_base.rstrip("/")
        self._clock = clock
        self.owner = new_id()
        self._in_hand: dict[str, asyncio.Task[None]] = {}
        self._places = Places(limits.concurrency)
        self.intake = JobIntake(self._places)
        """Told by whoever follows the log of new jobs."""
        self._stopping = False
        self._loops: list[asyncio.Task[None]] = []
        self.watch: DispatchWatch | None = None
        self.on_room: Callable[[], None] = lambda: None
        """Called when there was room for more jobs than there were."""

    def running(self) -> Mapping[str, int]:
        """How many jobs run, or are about to, by type of handler."""
        return {kind: self._places.occupied(kind) for kind in self._places.sizes}

    def start(self) -> None:
        """Begin to take jobs."""
        lease = self._limits.lease_seconds
        for step, seconds in (
            (self._take, POLL_SECONDS),
            (self._renew, lease / 3),
            (self._end_overdue, POLL_SECONDS),
            (self._reconcile, self._limits.reconcile_seconds),
        ):
            self._loops.append(asyncio.create_task(self._repeat(step, seconds)))

    async def stop(self) -> None:
        """Take no more jobs, let what runs end within the grace, give back the rest."""
        self._stopping = True
        self.intake.wake()
        if self._in_hand:
            await asyncio.wait(self._in_hand.values(), timeout=self._limits.grace_seconds)
        left = list(self._in_hand.values())
        for task in (*self._loops, *left):
            task.cancel()
        await asyncio.gather(*self._loops, *left, return_exceptions=True)
        try:
            await self._ledger.in_thread(self._claims.release, self.owner)
        except Exception:
            log.exception("the leases could not be given back; they run out by themselves")

    async def _repeat(self, step: Callable[[], Awaitable[None]], seconds: float) -> None:
        while not self._stopping:
            try:
                await step()
            except Exception:
                # The store may be away. Nothing is lost: it is all there when it is back.
                log.exception("the worker could not go on; it tries again")
            if step == self._take:
                await self.intake.signs()
            else:
                await asyncio.sleep(seconds)

    async def _take(self) -> None:
        """Claim as much as there is room for, of the types of which there may be any."""
        for kind, room in self.intake.due():
            if self._stopping:
                return
            names = sorted(self._names()) if kind == "in_process" else ()
            self.intake.asking(kind)
            try:
                taken = await self._ledger.in_thread(
                    self._claims.claim, self.owner, kind, room, names
                )
            except BaseException:
                self.intake.failed(kind)
                raise
            for job_id in taken:
                if job_id not in self._in_hand:
                    self._places.occupy(job_id, kind)
                    task = asyncio.create_task(self._handle(job_id))
                    self._in_hand[job_id] = task
                    task.add_done_callback(partial(self._done, job_id))
            if self.intake.asked(kind, room, len(taken)):
                self.on_room()

    def _done(self, job_id: str, _task: asyncio.Task[None]) -> None:
        del self._in_hand[job_id]
        self.intake.freed(self._places.end(job_id))

    async def _renew(self) -> None:
        await self._ledger.in_thread(self._claims.announce, self.owner, sorted(self._names()))
        held = list(self._in_hand)
        if held:
            await self._ledger.in_thread(self._claims.renew, self.owner, held)

    async def _handle(self, job_id: str) -> None:
        try:
            await self._dispatch(job_id)
        except Exception:
            # The job stays leased until the lease runs out, and is then tried again.
            log.exception("job %s could not be brought to its handler", job_id)

    async def _dispatch(self, job_id: str) -> None:
        first = await self.requested.get(job_id)
        job = await self._jobs.load(job_id)
        if job.ended is not None:
            return
        attempts = job.attempts
        context = _context(job, first.metadata.traceparent)
        dispatcher = self._dispatcher_for(job.handler)
        # One that is not registered here is never started here.
        local = isinstance(job.handler, InProcess) and job.handler.value in self._names()
        if local and attempts >= self._limits.attempts:
            lost = f"its run was lost {attempts} times, each time with its worker"
            await self._record(
                lambda: self._records.end(
                    job_id, JobError(code="worker_lost", message=lost), context
                )
            )
            return
        attempt = None if self.watch is None else self.watch.began(job, context)
        if attempt is not None:
            context = attempt.context
        if local:
            job = await self._record(
                lambda: self._records.dispatched(job_id, None, context, attempts=attempts)
            )
            attempts = job.attempts
            if job.ended is not None:
                return
        outcome = await dispatcher.dispatch(self._to_dispatch(job, first, local=local))
        self.intake.freed(self._places.leave(job_id))
        if attempt is not None:
            attempt.ended(outcome)
        match outcome:
            case Accepted(reference=reference):
                await self._record(
                    lambda: self._records.dispatched(job_id, reference, context, attempts=attempts)
                )
            case Returned(output=output):
                await self._record(lambda: self._succeed(job_id, output, context))
            case Raised(error=error):
                await self._record(lambda: self._records.end(job_id, error, context))
            case Undelivered(error=error, retry=retry, retry_after=after):
                await self._record(
                    lambda: self._records.dispatch_failed(
                        job_id,
                        error,
                        context,
                        attempts=attempts,
                        retry=retry,
                        retry_after=after,
                    )
                )

    async def _succeed(self, job_id: str, output: msgspec.Raw, context: RequestContext) -> None:
        try:
            completion = Completion(status="success", output=output)
            await self._jobs.complete(job_id, completion, context)
        except Conflict:
            log.warning("job %s had ended before its handler returned", job_id)

    def _to_dispatch(self, job: Job, first: Record, *, local: bool) -> Dispatch:
        requested: JobRequested = first.event
        # The same all day, so that a second try sends the same bytes: ECS takes no other
        # request with the same client token.
        today = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        expires = today + TOKEN_MARGIN * 2 + timedelta(seconds=job.timeout_seconds)
        return Dispatch(
            job_id=job.id,
            job_type=job.type,
            model_id=job.model_id,
            model_version=job.model_version,
            handler=job.handler,
            input=requested.input,
            callback_url=f"{self._callback_base}/v2/models/{job.model_id}/versions/"
            f"{job.model_version}/jobs/{job.id}/complete",
            token="" if local else self._token_for(job.id, expires),
            # The request's and not the attempt's, also for the sake of the same bytes.
            traceparent=first.metadata.traceparent,
        )

    async def _record(self, work: Callable[[], Awaitable[T]]) -> T:
        """Write down what happened, however long the store is away: it cannot be had again.

        `work` is called again where nobody knows whether it took effect, and must find out.
        """
        delay = 0.1
        while True:
            try:
                return await work()
            except (StoreUnavailable, LostRace):
                log.warning("the store did not take what became of a job; trying again")
                await asyncio.sleep(delay)
                delay = min(delay * 2, 5.0)

    async def _end_overdue(self) -> None:
        for job_id in await self._ledger.in_thread(self._claims.overdue, SWEEP_PAGE):
            job = await self._jobs.load(job_id)
            await self._records.time_out(job_id, _context(job, None))

    async def _reconcile(self) -> None:
        """End the jobs whose remote run is over and never reported."""
        for kind, runs in self._remote_runs.items():
            after = ""
            while True:
                page = await self._ledger.in_thread(self._claims.remote, kind, after, SWEEP_PAGE)
                if not page:
                    break
                after = page[-1][0]
                stopped = await runs.stopped([reference for _, reference in page])
                for job_id, reference in page:
                    if reference in stopped:
                        job = await self._jobs.load(job_id)
                        error = JobError(code="task_stopped", message=stopped[reference].reason)
                        await self._records.end(job_id, error, _context(job, None))


def _context(job: Job, traceparent: str | None) -> RequestContext:
    """What a worker does belongs to the chain that the job began in."""
    return RequestContext(
        actor=ACTOR,
        request_id=new_id(),
        correlation=job.correlation,
        causation=f"job:{job.id}@1",
        traceparent=traceparent,
    )
