"""A job: one run of a model's handler, from the request for it to its one end.

API section 5, "Jobs". `pending -> started -> success | failure`; a job that was
handed to its handler is `started`, whoever runs it, and ends at most once.
"""

from datetime import datetime, timedelta
from typing import Any, Literal

import msgspec

from domain.decider import Decider
from domain.errors import Conflict, NotAllowed, NotFound, invalid_field
from domain.events import EventType
from domain.handlers import Handler
from domain.job_error import FailedAttempt, JobError
from domain.versions import Version, VersionStatus

JobType = Literal["inference", "training"]
JobStatus = Literal["pending", "started", "success", "failure"]
EndStatus = Literal["success", "failure"]

DEFAULT_TIMEOUT_SECONDS = 3_600
MAX_TIMEOUT_SECONDS = 604_800

Json = msgspec.Raw | msgspec.UnsetType


class JobAssignment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The assignment that a job was started through, and whose it is."""

    assignment_id: str
    client_id: str
    domain_id: str
    service_id: str | None = None


class TriggeredBy(msgspec.Struct, frozen=True, kw_only=True):
    """The subscription that started a job, and the job whose end made it fire, if one did."""

    subscription_id: str
    job_id: str | None = None


class TriggeredEvent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a subscription came to when it fired: the job that it started, or why none."""

    subscription_id: str
    job_id: str | None = None
    error: str | None = None


# Events


class JobRequested(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A job was accepted.

    `handler` and `definition`, the revision of the model's event that holds the
    contracts, are those that the version had then. `correlation` repeats the event's
    metadata, since the job's further events belong to the same chain, whoever reports
    them. `depth` counts the jobs before this one in a chain of subscriptions.
    """

    job_id: str
    job_type: JobType
    model_id: str
    model_version: str
    handler: Handler
    definition: int
    input: msgspec.Raw
    timeout_seconds: int
    correlation: str
    activate_on_success: bool = False
    assignment: JobAssignment | None = None
    triggered_by: TriggeredBy | None = None
    depth: int = 0
    warnings: tuple[str, ...] = ()


class JobDispatched(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The handler has the job; `reference` is the run's name on the other side."""

    attempt: int
    reference: str | None = None


class JobDispatchFailed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The handler was not reached; `retry_at` is when it is tried again, None for never."""

    attempt: int
    code: str
    message: str
    retry_at: datetime | None = None


class JobCompleted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The job ended, with what its handler reported or with why the service ended it."""

    status: EndStatus
    output: Json = msgspec.UNSET
    error: Json = msgspec.UNSET
    warnings: tuple[str, ...] = ()
    triggered: tuple[TriggeredEvent, ...] = ()


JobEvent = JobRequested | JobDispatched | JobDispatchFailed | JobCompleted

EVENTS = (
    EventType(
        name="job.requested",
        cls=JobRequested,
        personal={"input": "value", "warnings": "texts"},
    ),
    EventType(name="job.dispatched", cls=JobDispatched),
    EventType(name="job.dispatch_failed", cls=JobDispatchFailed),
    EventType(
        name="job.completed",
        cls=JobCompleted,
        personal={"output": "value", "error": "value", "warnings": "texts"},
    ),
)

# State


class Ended(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a job ended."""

    status: EndStatus
    warnings: tuple[str, ...] = ()
    triggered: tuple[TriggeredEvent, ...] = ()


class Job(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a decision on a job needs to know; neither its input nor its output.

    `attempts` counts dispatches, those that failed included.
    """

    id: str
    type: JobType
    model_id: str
    model_version: str
    handler: Handler
    definition: int
    timeout_seconds: int
    correlation: str
    created_at: datetime
    activate_on_success: bool = False
    assignment: JobAssignment | None = None
    triggered_by: TriggeredBy | None = None
    depth: int = 0
    attempts: int = 0
    failed_attempts: tuple[FailedAttempt, ...] = ()
    reference: str | None = None
    started_at: datetime | None = None
    ended: Ended | None = None

    @property
    def status(self) -> JobStatus:
        """API section 3, "Job"."""
        if self.ended is not None:
            return self.ended.status
        return "pending" if self.started_at is None else "started"

    @property
    def deadline(self) -> datetime | None:
        """When the job must have ended; None before it is started."""
        if self.started_at is None:
            return None
        return self.started_at + timedelta(seconds=self.timeout_seconds)


def evolve(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
            model_id=event.model_id,
            model_version=event.model_version,
            handler=event.handler,
            definition=event.definition,
            timeout_seconds=event.timeout_seconds,
            correlation=event.correlation,
            created_at=at,
            activate_on_success=event.activate_on_success,
            assignment=event.assignment,
            triggered_by=event.triggered_by,
            depth=event.depth,
        )
    match event:
        case JobDispatched(attempt=attempt, reference=reference):
            return _replace(
                job, attempts=attempt, reference=reference, started_at=job.started_at or at
            )
        case JobDispatchFailed(attempt=attempt, code=code, message=message):
            failed = FailedAttempt(attempt=attempt, at=at, code=code, message=message)
            return _replace(job, attempts=attempt, failed_attempts=(*job.failed_attempts, failed))
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def _replace(job: Job, **changes: Any) -> Job:
    return msgspec.structs.replace(job, **changes)


# Decisions


def existing(job: Job | None, job_id: str) -> Job:
    """The job, which must exist. Raises `NotFound`."""
    if job is None:
        raise NotFound(f"no job has the id {job_id[:128]!r}")
    return job


def check_timeout(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def check_runnable(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def version_status_at_start(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "failed"):
        return "training"
    return None


def version_status_at_end(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def dispatched(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts + 1, reference=reference)]


def dispatch_failed(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def complete(
    job: Job,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
    *,
    warnings: tuple[str, ...] = (),
    triggered: tuple[TriggeredEvent, ...] = (),
) -> list[JobEvent]:
    """The end that a handler reported; where its start was not recorded yet, that as well.

    Raises `Conflict` where the job has ended: see `says_the_same` for a repetition.
    """
    if job.ended is not None:
        raise Conflict(f"job {job.id} has ended already, as a {job.ended.status}")
    completed = JobCompleted(
        status=status, output=output, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def end(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def says_the_same(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status == status and all(
        _canonical(one) == _canonical(other)
        for one, other in ((first.output, output), (first.error, error))
    )


def _canonical(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


JOB: Decider[Job] = Decider(
    category="job",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda job: job,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Job),
    tenant=lambda job: None if job.assignment is None else job.assignment.client_id,
    weight=lambda job: 1_500 + 500 * len(job.failed_attempts),
)
