"""Accepting a job inside a decision, whatever started it: a caller, a key, a subscription."""

from collections.abc import Callable, Sequence

import msgspec

from application.context import RequestContext
from application.definitions import Definitions
from application.payloads import Payloads
from application.transaction import Transaction
from domain import job as decisions
from domain import model as models
from domain.errors import FieldError, NotAllowed
from domain.handlers import Handler
from domain.job import JOB, Job, JobAssignment, JobRequested, JobType, TriggeredBy
from domain.model import MODEL, Model


class JobRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be run, with what, and what led to it; see `JobRequested`."""

    job_type: JobType
    model_id: str
    model_version: str
    input: msgspec.Raw
    timeout_seconds: int = decisions.DEFAULT_TIMEOUT_SECONDS
    activate_on_success: bool = False
    assignment: JobAssignment | None = None
    triggered_by: TriggeredBy | None = None
    depth: int = 0


class PlannedJob(msgspec.Struct, frozen=True):
    """A job that may be accepted, and is not yet."""

    requested: JobRequested

    @property
    def job_id(self) -> str:
        """The id that it will have."""
        return self.requested.job_id


class JobRequests:
    """Adds a job to a decision that is on its way."""

    def __init__(
        self, definitions: Definitions, payloads: Payloads, new_job_id: Callable[[], str]
    ) -> None:
        self._definitions = definitions
        self._payloads = payloads
        self._new_job_id = new_job_id

    async def add(
        self, transaction: Transaction, request: JobRequest, context: RequestContext
    ) -> Job:
        """Append the job, and what its start makes of the model's version; see `plan`."""
        return self.append(transaction, await self.plan(transaction, request, context))

    async def plan(
        self, transaction: Transaction, request: JobRequest, context: RequestContext
    ) -> PlannedJob:
        """The job, which appends nothing yet.

        Raises `NotFound` for an unknown model or version, `NotAllowed` where inference
        has no active version or an input that misses the contract, `Invalid`.
        """
        decisions.check_timeout(request.timeout_seconds)
        state: Model | None = await transaction.load(MODEL, request.model_id)
        model = models.existing(state, request.model_id)
        version = model.version(request.model_version)
        decisions.check_runnable(model.id, version, request.job_type)
        definition = await self._definitions.get(model.id, version.definition)
        handler: Handler = getattr(definition.handlers, request.job_type)
        errors = await self._payloads.errors(
            model.id, version.definition, request.job_type, "input_schema", request.input
        )
        if errors and request.job_type == "inference":
            raise NotAllowed(
                f"input: does not keep to the inference contract of version {version.name} of "
                f"model {model.id}",
                [FieldError(path=f"/input{e.path}", message=e.message) for e in errors],
            )
        return PlannedJob(
            JobRequested(
                job_id=self._new_job_id(),
                job_type=request.job_type,
                model_id=model.id,
                model_version=version.name,
                handler=handler,
                definition=version.definition,
                input=request.input,
                timeout_seconds=request.timeout_seconds,
                correlation=context.correlation,
                activate_on_success=request.activate_on_success,
                assignment=request.assignment,
                triggered_by=request.triggered_by,
                depth=request.depth,
                warnings=as_warnings("input", errors),
            )
        )

    def append(
        self, transaction: Transaction, planned: PlannedJob, *, causation: str | None = None
    ) -> Job:
        """Append a planned job; its model is loaded."""
        requested = planned.requested
        transaction.begin(JOB, requested.job_id)
        job = transaction.append(JOB, requested.job_id, [requested], causation=causation)
        model: Model | None = transaction.loaded(MODEL, requested.model_id)
        assert model is not None
        version = model.version(requested.model_version)
        status = decisions.version_status_at_start(requested.job_type, version.status)
        if status is not None:
            transaction.append(
                MODEL,
                model.id,
                models.set_status(model, version=version.name, status=status),
                causation=causation,
            )
        return decisions.existing(job, requested.job_id)


def as_warnings(name: str, errors: Sequence[FieldError]) -> tuple[str, ...]:
    """What misses a contract without being refused for it, as a job shows it."""
    return tuple(f"{name}{error.path}: {error.message}" for error in errors)
