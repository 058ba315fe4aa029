"""What can be done with jobs (API section 4, "Models", and section 5, "Jobs")."""

import random
from collections.abc import Awaitable, Callable, Sequence

import msgspec

from application.as_of import Instant
from application.cache import WeightedCache
from application.context import Clock, Idempotency, RequestContext, utc_now
from application.definitions import Definitions
from application.firing import Fired, Firing
from application.ids import new_id
from application.job_ends import JobEnds
from application.job_outputs import JobOutputs
from application.job_requests import JobRequest, JobRequests, as_warnings
from application.ledger import Committed, Ledger
from application.payloads import Payloads
from application.replay import is_by
from application.service_ends import end_initialization, service_key
from application.stored_inputs import StoredInputs
from application.transaction import Transaction
from domain import job as decisions
from domain import model as models
from domain.client import ClientForgotten
from domain.errors import Conflict, FieldError, NotAllowed, NotFound
from domain.events import Record
from domain.job import (
    JOB,
    Ended,
    EndStatus,
    Job,
    JobCompleted,
    JobDispatched,
    JobDispatchFailed,
    JobEvent,
    JobRequested,
    Json,
    TriggeredEvent,
    existing,
)
from domain.job_error import JobError
from domain.job_resource import JobResource, job_resource
from domain.model import MODEL, Model
from domain.retry import RetryPolicy
from domain.service import SERVICE
from domain.subscription import Trigger
from domain.subscription_links import LINKS

CACHE_BYTES = 32 * 1024 * 1024
"""For the requests of jobs on their way to a worker."""


class StartedJob(msgspec.Struct, frozen=True, kw_only=True):
    """A job that was accepted."""

    job_id: str


class Completion(msgspec.Struct, frozen=True, kw_only=True):
    """What a handler reports: `error` is for a failure alone."""

    status: EndStatus
    output: Json = msgspec.UNSET
    error: Json = msgspec.UNSET

    def check(self) -> None:
        """Raises `NotAllowed` for an error beside a success."""
        if self.status == "success" and self.error not in (msgspec.UNSET, msgspec.Raw(b"null")):
            raise NotAllowed(
                "error: a success has no error",
                [FieldError(path="/error", message="a success has no error")],
            )


class CompletedJob(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a completion, the same however often it is reported."""

    job_id: str
    model_id: str
    model_version: str
    status: EndStatus
    triggered_events: tuple[TriggeredEvent, ...]
    warnings: tuple[str, ...]


class Jobs:
    """The use cases of jobs. `random` gives numbers in [0, 1) for the jitter of retries."""

    def __init__(
        self,
        ledger: Ledger,
        definitions: Definitions,
        payloads: Payloads,
        *,
        retry: RetryPolicy | None = None,
        clock: Clock = utc_now,
        new_job_id: Callable[[], str] = new_id,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._ledger = ledger
        self._payloads = payloads
        self._retry = retry or RetryPolicy()
        self._clock = clock
        self._jitter = jitter
        self.requests = JobRequests(definitions, payloads, new_job_id)
        self._stored_inputs = StoredInputs(ledger)
        self.firing = Firing(self.requests, self._stored_inputs, JobOutputs(ledger))
        self.ends = JobEnds()
        self._requests_seen: WeightedCache[str, Record] = WeightedCache(CACHE_BYTES)
        ledger.listeners.append(self.observe)

    async def start(
        self,
        request: JobRequest,
        context: RequestContext,
        *,
        idempotency: Idempotency | None = None,
        store: Callable[[Transaction, Model, msgspec.Raw], Awaitable[None]] | None = None,
    ) -> Committed[StartedJob]:
        """Accept a job; nothing is dispatched here.

        `store` keeps the input as a subscription in the same decision, where that is asked.

        Raises `NotFound`, `NotAllowed`, `Invalid`: see `JobRequests.add`.
        """

        async def work(transaction: Transaction) -> StartedJob:
            job = await self.requests.add(transaction, request, context)
            if store is not None:
                model: Model | None = transaction.loaded(MODEL, request.model_id)
                assert model is not None
                await store(transaction, model, request.input)
            return StartedJob(job_id=job.id)

        # A training job writes to its model; an inference job only reads it.
        queue = [MODEL.stream(request.model_id)] if request.job_type == "training" else []
        if store is not None:
            queue.append(LINKS.stream(request.model_id))
        return await self._ledger.transact(
            work, context=context, queue=queue, idempotency=idempotency, answer_type=StartedJob
        )

    async def complete(
        self,
        job_id: str,
        completion: Completion,
        context: RequestContext,
        *,
        idempotency: Idempotency | None = None,
    ) -> Committed[CompletedJob]:
        """Record the end that a handler reports.

        Raises `NotFound`, `NotAllowed`, and `Conflict` where the job has ended otherwise.
        """
        completion.check()
        known = await self.load(job_id)
        in_chain = _in_chain(known, context)

        async def work(transaction: Transaction) -> CompletedJob:
            job = await _job(transaction, job_id)
            if job.ended is not None:
                await self._check_repeats(job, completion)
                return _answer(job, job.ended)
            warnings: tuple[str, ...] = ()
            if completion.status == "success" and completion.output is not msgspec.UNSET:
                errors = await self._payloads.errors(
                    job.model_id, job.definition, job.type, "output_schema", completion.output
                )
                warnings = as_warnings("output", errors)
            activated = await self._move_version(transaction, job, completion.status)
            await end_initialization(transaction, job, completion.status)
            fired = Fired()
            if completion.status == "success":
                fired = await self._fire(transaction, job, completion.output, in_chain, activated)
            events = decisions.complete(
                job,
                completion.status,
                completion.output,
                completion.error,
                warnings=warnings,
                triggered=fired.events,
            )
            after = existing(transaction.append(JOB, job_id, events), job_id)
            cause = f"{JOB.stream(job_id)}@{transaction.revision(JOB, job_id)}"
            self.firing.append(transaction, fired.planned, cause)
            assert after.ended is not None
            return _answer(after, after.ended)

        return await self._ledger.transact(
            work,
            context=in_chain,
            queue=_streams(known),
            idempotency=idempotency,
            answer_type=CompletedJob,
        )

    async def dispatched(
        self, job_id: str, reference: str | None, context: RequestContext, *, attempts: int
    ) -> Job:
        """Record that the handler has the job; the job after it.

        Once for each context, however often it is called: whether an append took place is not
        known where the store went away in the middle of it. `attempts` are those of the job
        before this one.
        """

        async def work(transaction: Transaction) -> Job:
            job = await _job(transaction, job_id)
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
        known = await self.load(job_id)

        async def work(transaction: Transaction) -> None:
            job = await _job(transaction, job_id)
            if job.attempts > attempts and await self._happened(JobDispatchFailed, job_id, context):
                return
            delay = (
                self._retry.delay(job.attempts + 1, self._jitter(), retry_after) if retry else None
            )
            retry_at = None if delay is None else self._clock() + delay
            events = decisions.dispatch_failed(job, error, retry_at)
            after = existing(transaction.append(JOB, job_id, events), job_id)
            if retry_at is None:
                await self._append_end(transaction, after, decisions.end(after, error))

        await self._ledger.transact(work, context=context, queue=_streams(known))

    async def end(self, job_id: str, error: JobError, context: RequestContext) -> None:
        """End a job as a failure for a reason of the service's own, unless it has ended."""
        known = await self.load(job_id)

        async def work(transaction: Transaction) -> None:
            job = await _job(transaction, job_id)
            await self._append_end(transaction, job, decisions.end(job, error))

        await self._ledger.transact(work, context=_in_chain(known, context), queue=_streams(known))

    async def time_out(self, job_id: str, context: RequestContext) -> None:
        """End a job whose deadline has passed; any other stays as it is."""
        job = await self.load(job_id)
        if job.ended is None and job.deadline is not None and job.deadline <= self._clock():
            seconds = job.timeout_seconds
            message = f"no end was reported within {seconds} seconds after the start"
            await self.end(job_id, JobError(code="timeout", message=message), context)

    async def get(self, job_id: str, as_of: Instant | None = None) -> tuple[JobResource, int]:
        """A job, now or as it was, and its revision. Raises `NotFound`."""
        records = await self.records(job_id)
        if as_of is not None:
            records = [record for record in records if is_by(record, as_of)]
            if not records:
                existing(None, job_id)
        return job_resource(records), records[-1].revision

    async def records(self, job_id: str) -> list[Record]:
        """Every event of a job. Raises `NotFound`."""
        stream = JOB.stream(job_id)
        records = await self._ledger.in_thread(self._ledger.store.read_stream, stream)
        if not records:
            existing(None, job_id)
        return records

    async def request_of(self, job_id: str) -> Record:
        """The first event of a job, with its input. Raises `NotFound`."""
        found = self._requests_seen.get(job_id)
        if found is not None:
            return found
        records = await self._ledger.read(JOB, job_id)
        if not records:
            existing(None, job_id)
        return records[0]

    def observe(self, records: Sequence[Record]) -> None:
        """Keep the requests in events that were just appended: a worker will ask for them."""
        self.ends.observe(records)
        if any(isinstance(record.event, ClientForgotten) for record in records):
            self._requests_seen.clear()
            self._stored_inputs.forget()
        for record in records:
            event = record.event
            if isinstance(event, JobRequested):
                weight = 1_500 + len(memoryview(event.input))
                kept = msgspec.structs.replace(record, stored=b"")
                self._requests_seen.put(event.job_id, kept, weight)
            elif isinstance(event, JobCompleted):
                self._requests_seen.discard(record.stream.partition(":")[2])

    async def load(self, job_id: str) -> Job:
        """The state of a job. Raises `NotFound`."""
        return existing((await self._ledger.load(JOB, job_id)).state, job_id)

    async def load_of_version(self, job_id: str, model_id: str, version: str) -> Job:
        """The state of a job of this version of this model. Raises `NotFound`."""
        job = existing((await self._ledger.find(JOB, job_id)).state, job_id)
        if (job.model_id, job.model_version) != (model_id, version):
            raise NotFound(
                f"version {version[:64]!r} of model {model_id} has no job {job_id[:128]!r}"
            )
        return job

    async def wait(self, job_id: str, seconds: float) -> None:
        """Returns when the job has ended, or after so many seconds. Raises `NotFound`."""
        with self.ends.expect(job_id) as expectation:
            if (await self.load(job_id)).ended is None:
                await expectation.ended(seconds)

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

    async def _append_end(self, transaction: Transaction, job: Job, events: list[JobEvent]) -> None:
        """Append what ends a job as a failure, with what that makes of the model's version."""
        if events:
            transaction.append(JOB, job.id, events)
            await self._move_version(transaction, job, "failure")
            await end_initialization(transaction, job, "failure")

    async def _move_version(self, transaction: Transaction, job: Job, end: EndStatus) -> bool:
        """Append what the end of a job makes of its version; whether it became active."""
        if job.type != "training":
            return False
        model: Model | None = await transaction.load(MODEL, job.model_id)
        version = model.versions.get(job.model_version) if model is not None else None
        if model is None or version is None:
            return False
        if end == "success":
            transaction.append(
                MODEL, model.id, models.trained(model, version=version.name, job_id=job.id)
            )
        status = decisions.version_status_at_end(job, end, version.status)
        if status is None:
            return False
        moved = models.set_status(model, version=version.name, status=status)
        transaction.append(MODEL, model.id, moved)
        return version.status == "training" and status == "active"

    async def _fire(
        self,
        transaction: Transaction,
        job: Job,
        output: Json,
        context: RequestContext,
        activated: bool,
    ) -> Fired:
        """What a success starts: an inference always, a training where it activated its version."""
        trigger: Trigger = "inference_complete"
        if job.type == "training":
            if not activated:
                return Fired()
            trigger = "training_complete"
        return await self.firing.fire(
            transaction, job.model_id, trigger, context, output=output, job=job
        )

    async def _check_repeats(self, job: Job, completion: Completion) -> None:
        """Raises `Conflict` unless the completion says what the first one said."""

        def read() -> list[Record]:
            return self._ledger.store.read_stream(
                JOB.stream(job.id), names=["job.completed"], newest_first=True, limit=1
            )

        first = (await self._ledger.in_thread(read))[0].event
        assert isinstance(first, JobCompleted)
        if not decisions.says_the_same(
            first, completion.status, completion.output, completion.error
        ):
            raise Conflict(f"job {job.id} has ended already, as a {first.status}")


async def _job(transaction: Transaction, job_id: str) -> Job:
    state: Job | None = await transaction.load(JOB, job_id)
    return existing(state, job_id)


def _streams(job: Job) -> list[str]:
    streams = [JOB.stream(job.id)]
    if job.type == "training":
        streams.append(MODEL.stream(job.model_id))
    service = service_key(job)
    if service is not None:
        streams.append(SERVICE.stream(service))
    return streams


def _in_chain(job: Job, context: RequestContext) -> RequestContext:
    """The circumstances of what is reported of a job: it belongs to the job's chain."""
    return msgspec.structs.replace(
        context, correlation=job.correlation, causation=f"{JOB.stream(job.id)}@1"
    )


def _answer(job: Job, ended: Ended) -> CompletedJob:
    return CompletedJob(
        job_id=job.id,
        model_id=job.model_id,
        model_version=job.model_version,
        status=ended.status,
        triggered_events=ended.triggered,
        warnings=ended.warnings,
    )
