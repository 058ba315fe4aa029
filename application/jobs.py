"""What can be done with jobs (API section 4, "Models", and section 5, "Jobs")."""

from collections.abc import Awaitable, Callable, Sequence

import msgspec

from application.as_of import Instant
from application.context import Idempotency, RequestContext
from application.definitions import Definitions
from application.firing import Fired, Firing
from application.ids import new_id
from application.job_consequences import in_chain, loaded, move_version, streams_of
from application.job_ends import JobEnds
from application.job_outputs import JobOutputs
from application.job_requests import JobRequest, JobRequests, as_warnings
from application.ledger import Committed, Ledger
from application.payloads import Payloads
from application.replay import is_by
from application.service_ends import end_initialization
from application.stored_inputs import StoredInputs
from application.transaction import Transaction
from domain import job as decisions
from domain.client import ClientForgotten
from domain.errors import Conflict, FieldError, NotAllowed, NotFound
from domain.events import Record
from domain.job import (
    JOB,
    Ended,
    EndStatus,
    Job,
    JobCompleted,
    Json,
    TriggeredEvent,
    existing,
)
from domain.job_resource import JobResource, job_resource
from domain.model import MODEL, Model
from domain.subscription import Trigger
from domain.subscription_links import LINKS


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
    """The use cases of jobs."""

    def __init__(
        self,
        ledger: Ledger,
        definitions: Definitions,
        payloads: Payloads,
        *,
        new_job_id: Callable[[], str] = new_id,
    ) -> None:
        self._ledger = ledger
        self._payloads = payloads
        self.requests = JobRequests(definitions, payloads, new_job_id)
        self._stored_inputs = StoredInputs(ledger)
        self.firing = Firing(self.requests, self._stored_inputs, JobOutputs(ledger))
        self.ends = JobEnds()
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
        chain = in_chain(known, context)

        async def work(transaction: Transaction) -> CompletedJob:
            job = await loaded(transaction, job_id)
            if job.ended is not None:
                await self._check_repeats(job, completion)
                return _answer(job, job.ended)
            warnings: tuple[str, ...] = ()
            if completion.status == "success" and completion.output is not msgspec.UNSET:
                errors = await self._payloads.errors(
                    job.model_id, job.definition, job.type, "output_schema", completion.output
                )
                warnings = as_warnings("output", errors)
            activated = await move_version(transaction, job, completion.status)
            await end_initialization(transaction, job, completion.status)
            fired = Fired()
            if completion.status == "success":
                fired = await self._fire(transaction, job, completion.output, chain, activated)
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
            context=chain,
            queue=streams_of(known),
            idempotency=idempotency,
            answer_type=CompletedJob,
        )

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

    def observe(self, records: Sequence[Record]) -> None:
        """Events that were appended, here or elsewhere."""
        self.ends.observe(records)
        if any(isinstance(record.event, ClientForgotten) for record in records):
            self._stored_inputs.forget()

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


def _answer(job: Job, ended: Ended) -> CompletedJob:
    return CompletedJob(
        job_id=job.id,
        model_id=job.model_id,
        model_version=job.model_version,
        status=ended.status,
        triggered_events=ended.triggered,
        warnings=ended.warnings,
    )
