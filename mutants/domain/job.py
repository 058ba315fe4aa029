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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
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


def x_evolve__mutmut_orig(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_1(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is not None:
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


def x_evolve__mutmut_2(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if isinstance(event, JobRequested):
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


def x_evolve__mutmut_3(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(None)
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


def x_evolve__mutmut_4(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=None,
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


def x_evolve__mutmut_5(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=None,
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


def x_evolve__mutmut_6(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
            model_id=None,
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


def x_evolve__mutmut_7(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
            model_id=event.model_id,
            model_version=None,
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


def x_evolve__mutmut_8(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
            model_id=event.model_id,
            model_version=event.model_version,
            handler=None,
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


def x_evolve__mutmut_9(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            definition=None,
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


def x_evolve__mutmut_10(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            timeout_seconds=None,
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


def x_evolve__mutmut_11(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            correlation=None,
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


def x_evolve__mutmut_12(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            created_at=None,
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


def x_evolve__mutmut_13(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            activate_on_success=None,
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


def x_evolve__mutmut_14(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            assignment=None,
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


def x_evolve__mutmut_15(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            triggered_by=None,
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


def x_evolve__mutmut_16(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            depth=None,
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


def x_evolve__mutmut_17(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
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


def x_evolve__mutmut_18(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
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


def x_evolve__mutmut_19(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
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


def x_evolve__mutmut_20(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
            model_id=event.model_id,
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


def x_evolve__mutmut_21(job: Job | None, event: JobEvent, at: datetime) -> Job:
    """The state after one more event."""
    if job is None:
        if not isinstance(event, JobRequested):
            raise ValueError(f"a job's first event is job.requested, not {event!r}")
        return Job(
            id=event.job_id,
            type=event.job_type,
            model_id=event.model_id,
            model_version=event.model_version,
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


def x_evolve__mutmut_22(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_23(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_24(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_25(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_26(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_27(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_28(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_29(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_30(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_31(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_32(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_33(job: Job | None, event: JobEvent, at: datetime) -> Job:
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


def x_evolve__mutmut_34(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                None, attempts=attempt, reference=reference, started_at=job.started_at or at
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


def x_evolve__mutmut_35(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, attempts=None, reference=reference, started_at=job.started_at or at
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


def x_evolve__mutmut_36(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, attempts=attempt, reference=None, started_at=job.started_at or at
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


def x_evolve__mutmut_37(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, attempts=attempt, reference=reference, started_at=None
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


def x_evolve__mutmut_38(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                attempts=attempt, reference=reference, started_at=job.started_at or at
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


def x_evolve__mutmut_39(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, reference=reference, started_at=job.started_at or at
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


def x_evolve__mutmut_40(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, attempts=attempt, started_at=job.started_at or at
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


def x_evolve__mutmut_41(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, attempts=attempt, reference=reference, )
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


def x_evolve__mutmut_42(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                job, attempts=attempt, reference=reference, started_at=job.started_at and at
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


def x_evolve__mutmut_43(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = None
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


def x_evolve__mutmut_44(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=None, at=at, code=code, message=message)
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


def x_evolve__mutmut_45(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=attempt, at=None, code=code, message=message)
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


def x_evolve__mutmut_46(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=attempt, at=at, code=None, message=message)
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


def x_evolve__mutmut_47(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=attempt, at=at, code=code, message=None)
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


def x_evolve__mutmut_48(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(at=at, code=code, message=message)
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


def x_evolve__mutmut_49(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=attempt, code=code, message=message)
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


def x_evolve__mutmut_50(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=attempt, at=at, message=message)
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


def x_evolve__mutmut_51(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            failed = FailedAttempt(attempt=attempt, at=at, code=code, )
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


def x_evolve__mutmut_52(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            return _replace(None, attempts=attempt, failed_attempts=(*job.failed_attempts, failed))
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_53(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            return _replace(job, attempts=None, failed_attempts=(*job.failed_attempts, failed))
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_54(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            return _replace(job, attempts=attempt, failed_attempts=None)
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_55(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            return _replace(attempts=attempt, failed_attempts=(*job.failed_attempts, failed))
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_56(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            return _replace(job, failed_attempts=(*job.failed_attempts, failed))
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_57(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            return _replace(job, attempts=attempt, )
        case JobCompleted():
            return _replace(
                job,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_58(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                None,
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_59(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                ended=None,
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_60(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                ended=Ended(
                    status=event.status, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_61(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_62(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                    status=None, warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_63(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                    status=event.status, warnings=None, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_64(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                    status=event.status, warnings=event.warnings, triggered=None
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_65(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                    warnings=event.warnings, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_66(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                    status=event.status, triggered=event.triggered
                ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_67(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
                    status=event.status, warnings=event.warnings, ),
            )
        case _:
            raise ValueError(f"job {job.id} cannot have the event {event!r}")


def x_evolve__mutmut_68(job: Job | None, event: JobEvent, at: datetime) -> Job:
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
            raise ValueError(None)

mutants_x_evolve__mutmut['_mutmut_orig'] = x_evolve__mutmut_orig # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_1'] = x_evolve__mutmut_1 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_2'] = x_evolve__mutmut_2 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_3'] = x_evolve__mutmut_3 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_4'] = x_evolve__mutmut_4 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_5'] = x_evolve__mutmut_5 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_6'] = x_evolve__mutmut_6 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_7'] = x_evolve__mutmut_7 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_8'] = x_evolve__mutmut_8 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_9'] = x_evolve__mutmut_9 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_10'] = x_evolve__mutmut_10 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_11'] = x_evolve__mutmut_11 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_12'] = x_evolve__mutmut_12 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_13'] = x_evolve__mutmut_13 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_14'] = x_evolve__mutmut_14 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_15'] = x_evolve__mutmut_15 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_16'] = x_evolve__mutmut_16 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_17'] = x_evolve__mutmut_17 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_18'] = x_evolve__mutmut_18 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_19'] = x_evolve__mutmut_19 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_20'] = x_evolve__mutmut_20 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_21'] = x_evolve__mutmut_21 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_22'] = x_evolve__mutmut_22 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_23'] = x_evolve__mutmut_23 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_24'] = x_evolve__mutmut_24 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_25'] = x_evolve__mutmut_25 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_26'] = x_evolve__mutmut_26 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_27'] = x_evolve__mutmut_27 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_28'] = x_evolve__mutmut_28 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_29'] = x_evolve__mutmut_29 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_30'] = x_evolve__mutmut_30 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_31'] = x_evolve__mutmut_31 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_32'] = x_evolve__mutmut_32 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_33'] = x_evolve__mutmut_33 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_34'] = x_evolve__mutmut_34 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_35'] = x_evolve__mutmut_35 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_36'] = x_evolve__mutmut_36 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_37'] = x_evolve__mutmut_37 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_38'] = x_evolve__mutmut_38 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_39'] = x_evolve__mutmut_39 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_40'] = x_evolve__mutmut_40 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_41'] = x_evolve__mutmut_41 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_42'] = x_evolve__mutmut_42 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_43'] = x_evolve__mutmut_43 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_44'] = x_evolve__mutmut_44 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_45'] = x_evolve__mutmut_45 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_46'] = x_evolve__mutmut_46 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_47'] = x_evolve__mutmut_47 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_48'] = x_evolve__mutmut_48 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_49'] = x_evolve__mutmut_49 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_50'] = x_evolve__mutmut_50 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_51'] = x_evolve__mutmut_51 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_52'] = x_evolve__mutmut_52 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_53'] = x_evolve__mutmut_53 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_54'] = x_evolve__mutmut_54 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_55'] = x_evolve__mutmut_55 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_56'] = x_evolve__mutmut_56 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_57'] = x_evolve__mutmut_57 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_58'] = x_evolve__mutmut_58 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_59'] = x_evolve__mutmut_59 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_60'] = x_evolve__mutmut_60 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_61'] = x_evolve__mutmut_61 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_62'] = x_evolve__mutmut_62 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_63'] = x_evolve__mutmut_63 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_64'] = x_evolve__mutmut_64 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_65'] = x_evolve__mutmut_65 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_66'] = x_evolve__mutmut_66 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_67'] = x_evolve__mutmut_67 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_68'] = x_evolve__mutmut_68 # type: ignore # mutmut generated
mutants_x__replace__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__replace__mutmut)
def _replace(job: Job, **changes: Any) -> Job:
    return msgspec.structs.replace(job, **changes)


def x__replace__mutmut_orig(job: Job, **changes: Any) -> Job:
    return msgspec.structs.replace(job, **changes)


def x__replace__mutmut_1(job: Job, **changes: Any) -> Job:
    return msgspec.structs.replace(None, **changes)


def x__replace__mutmut_2(job: Job, **changes: Any) -> Job:
    return msgspec.structs.replace(**changes)


def x__replace__mutmut_3(job: Job, **changes: Any) -> Job:
    return msgspec.structs.replace(job, )

mutants_x__replace__mutmut['_mutmut_orig'] = x__replace__mutmut_orig # type: ignore # mutmut generated
mutants_x__replace__mutmut['x__replace__mutmut_1'] = x__replace__mutmut_1 # type: ignore # mutmut generated
mutants_x__replace__mutmut['x__replace__mutmut_2'] = x__replace__mutmut_2 # type: ignore # mutmut generated
mutants_x__replace__mutmut['x__replace__mutmut_3'] = x__replace__mutmut_3 # type: ignore # mutmut generated
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


# Decisions


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(job: Job | None, job_id: str) -> Job:
    """The job, which must exist. Raises `NotFound`."""
    if job is None:
        raise NotFound(f"no job has the id {job_id[:128]!r}")
    return job


# Decisions


def x_existing__mutmut_orig(job: Job | None, job_id: str) -> Job:
    """The job, which must exist. Raises `NotFound`."""
    if job is None:
        raise NotFound(f"no job has the id {job_id[:128]!r}")
    return job


# Decisions


def x_existing__mutmut_1(job: Job | None, job_id: str) -> Job:
    """The job, which must exist. Raises `NotFound`."""
    if job is not None:
        raise NotFound(f"no job has the id {job_id[:128]!r}")
    return job


# Decisions


def x_existing__mutmut_2(job: Job | None, job_id: str) -> Job:
    """The job, which must exist. Raises `NotFound`."""
    if job is None:
        raise NotFound(None)
    return job


# Decisions


def x_existing__mutmut_3(job: Job | None, job_id: str) -> Job:
    """The job, which must exist. Raises `NotFound`."""
    if job is None:
        raise NotFound(f"no job has the id {job_id[:129]!r}")
    return job

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_timeout__mutmut)
def check_timeout(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_orig(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_1(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_2(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 2 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_3(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 < seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_4(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds < MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_5(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field(None, f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_6(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", None)


def x_check_timeout__mutmut_7(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field(f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_8(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/timeout_seconds", )


def x_check_timeout__mutmut_9(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("XX/timeout_secondsXX", f"expected 1 to {MAX_TIMEOUT_SECONDS}")


def x_check_timeout__mutmut_10(seconds: int) -> None:
    """Raises `Invalid` for a `timeout_seconds` outside of API section 5, "Jobs"."""
    if not 1 <= seconds <= MAX_TIMEOUT_SECONDS:
        raise invalid_field("/TIMEOUT_SECONDS", f"expected 1 to {MAX_TIMEOUT_SECONDS}")

mutants_x_check_timeout__mutmut['_mutmut_orig'] = x_check_timeout__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_1'] = x_check_timeout__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_2'] = x_check_timeout__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_3'] = x_check_timeout__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_4'] = x_check_timeout__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_5'] = x_check_timeout__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_6'] = x_check_timeout__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_7'] = x_check_timeout__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_8'] = x_check_timeout__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_9'] = x_check_timeout__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_timeout__mutmut['x_check_timeout__mutmut_10'] = x_check_timeout__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_runnable__mutmut)
def check_runnable(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_orig(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_1(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" or version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_2(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type != "inference" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_3(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "XXinferenceXX" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_4(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "INFERENCE" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_5(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status == "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_6(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "XXactiveXX":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_7(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "ACTIVE":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "inference needs an active version"
        )


def x_check_runnable__mutmut_8(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "active":
        raise NotAllowed(
            None
        )


def x_check_runnable__mutmut_9(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "XXinference needs an active versionXX"
        )


def x_check_runnable__mutmut_10(model_id: str, version: Version, job_type: JobType) -> None:
    """Inference needs an active version. Raises `NotAllowed`."""
    if job_type == "inference" and version.status != "active":
        raise NotAllowed(
            f"version {version.name} of model {model_id} is {version.status}; "
            "INFERENCE NEEDS AN ACTIVE VERSION"
        )

mutants_x_check_runnable__mutmut['_mutmut_orig'] = x_check_runnable__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_1'] = x_check_runnable__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_2'] = x_check_runnable__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_3'] = x_check_runnable__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_4'] = x_check_runnable__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_5'] = x_check_runnable__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_6'] = x_check_runnable__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_7'] = x_check_runnable__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_8'] = x_check_runnable__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_9'] = x_check_runnable__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_runnable__mutmut['x_check_runnable__mutmut_10'] = x_check_runnable__mutmut_10 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_version_status_at_start__mutmut)
def version_status_at_start(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_orig(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_1(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" or status in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_2(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type != "training" and status in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_3(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "XXtrainingXX" and status in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_4(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "TRAINING" and status in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_5(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status not in ("pending", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_6(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("XXpendingXX", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_7(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("PENDING", "failed"):
        return "training"
    return None


def x_version_status_at_start__mutmut_8(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "XXfailedXX"):
        return "training"
    return None


def x_version_status_at_start__mutmut_9(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "FAILED"):
        return "training"
    return None


def x_version_status_at_start__mutmut_10(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "failed"):
        return "XXtrainingXX"
    return None


def x_version_status_at_start__mutmut_11(job_type: JobType, status: VersionStatus) -> VersionStatus | None:
    """What the start of a job makes of its version; None where it leaves it as it is."""
    if job_type == "training" and status in ("pending", "failed"):
        return "TRAINING"
    return None

mutants_x_version_status_at_start__mutmut['_mutmut_orig'] = x_version_status_at_start__mutmut_orig # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_1'] = x_version_status_at_start__mutmut_1 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_2'] = x_version_status_at_start__mutmut_2 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_3'] = x_version_status_at_start__mutmut_3 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_4'] = x_version_status_at_start__mutmut_4 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_5'] = x_version_status_at_start__mutmut_5 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_6'] = x_version_status_at_start__mutmut_6 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_7'] = x_version_status_at_start__mutmut_7 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_8'] = x_version_status_at_start__mutmut_8 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_9'] = x_version_status_at_start__mutmut_9 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_10'] = x_version_status_at_start__mutmut_10 # type: ignore # mutmut generated
mutants_x_version_status_at_start__mutmut['x_version_status_at_start__mutmut_11'] = x_version_status_at_start__mutmut_11 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_version_status_at_end__mutmut)
def version_status_at_end(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_orig(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_1(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type == "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_2(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "XXtrainingXX":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_3(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "TRAINING":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_4(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end != "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_5(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "XXfailureXX":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_6(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "FAILURE":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_7(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if (status == "training") and False else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_8(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if (status == "training") or True else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_9(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "XXfailedXX" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_10(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "FAILED" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_11(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status != "training" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_12(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "XXtrainingXX" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_13(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "TRAINING" else None
    return "active" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_14(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if (job.activate_on_success and status in ("training", "pending")) and False else None


def x_version_status_at_end__mutmut_15(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if (job.activate_on_success and status in ("training", "pending")) or True else None


def x_version_status_at_end__mutmut_16(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "XXactiveXX" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_17(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "ACTIVE" if job.activate_on_success and status in ("training", "pending") else None


def x_version_status_at_end__mutmut_18(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success or status in ("training", "pending") else None


def x_version_status_at_end__mutmut_19(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status not in ("training", "pending") else None


def x_version_status_at_end__mutmut_20(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("XXtrainingXX", "pending") else None


def x_version_status_at_end__mutmut_21(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("TRAINING", "pending") else None


def x_version_status_at_end__mutmut_22(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "XXpendingXX") else None


def x_version_status_at_end__mutmut_23(job: Job, end: EndStatus, status: VersionStatus) -> VersionStatus | None:
    """What the end of a job makes of its version; None where it leaves it as it is."""
    if job.type != "training":
        return None
    if end == "failure":
        return "failed" if status == "training" else None
    return "active" if job.activate_on_success and status in ("training", "PENDING") else None

mutants_x_version_status_at_end__mutmut['_mutmut_orig'] = x_version_status_at_end__mutmut_orig # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_1'] = x_version_status_at_end__mutmut_1 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_2'] = x_version_status_at_end__mutmut_2 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_3'] = x_version_status_at_end__mutmut_3 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_4'] = x_version_status_at_end__mutmut_4 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_5'] = x_version_status_at_end__mutmut_5 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_6'] = x_version_status_at_end__mutmut_6 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_7'] = x_version_status_at_end__mutmut_7 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_8'] = x_version_status_at_end__mutmut_8 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_9'] = x_version_status_at_end__mutmut_9 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_10'] = x_version_status_at_end__mutmut_10 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_11'] = x_version_status_at_end__mutmut_11 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_12'] = x_version_status_at_end__mutmut_12 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_13'] = x_version_status_at_end__mutmut_13 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_14'] = x_version_status_at_end__mutmut_14 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_15'] = x_version_status_at_end__mutmut_15 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_16'] = x_version_status_at_end__mutmut_16 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_17'] = x_version_status_at_end__mutmut_17 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_18'] = x_version_status_at_end__mutmut_18 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_19'] = x_version_status_at_end__mutmut_19 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_20'] = x_version_status_at_end__mutmut_20 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_21'] = x_version_status_at_end__mutmut_21 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_22'] = x_version_status_at_end__mutmut_22 # type: ignore # mutmut generated
mutants_x_version_status_at_end__mutmut['x_version_status_at_end__mutmut_23'] = x_version_status_at_end__mutmut_23 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_dispatched__mutmut)
def dispatched(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts + 1, reference=reference)]


def x_dispatched__mutmut_orig(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts + 1, reference=reference)]


def x_dispatched__mutmut_1(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is None:
        return []
    return [JobDispatched(attempt=job.attempts + 1, reference=reference)]


def x_dispatched__mutmut_2(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=None, reference=reference)]


def x_dispatched__mutmut_3(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts + 1, reference=None)]


def x_dispatched__mutmut_4(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(reference=reference)]


def x_dispatched__mutmut_5(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts + 1, )]


def x_dispatched__mutmut_6(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts - 1, reference=reference)]


def x_dispatched__mutmut_7(job: Job, reference: str | None) -> list[JobEvent]:
    """The handler has the job; of a job that has ended meanwhile there is nothing to say."""
    if job.ended is not None:
        return []
    return [JobDispatched(attempt=job.attempts + 2, reference=reference)]

mutants_x_dispatched__mutmut['_mutmut_orig'] = x_dispatched__mutmut_orig # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_1'] = x_dispatched__mutmut_1 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_2'] = x_dispatched__mutmut_2 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_3'] = x_dispatched__mutmut_3 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_4'] = x_dispatched__mutmut_4 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_5'] = x_dispatched__mutmut_5 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_6'] = x_dispatched__mutmut_6 # type: ignore # mutmut generated
mutants_x_dispatched__mutmut['x_dispatched__mutmut_7'] = x_dispatched__mutmut_7 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_dispatch_failed__mutmut)
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


def x_dispatch_failed__mutmut_orig(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
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


def x_dispatch_failed__mutmut_1(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_2(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = None
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_3(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts - 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_4(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 2
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_5(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = None
    return [failed]


def x_dispatch_failed__mutmut_6(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=None, code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_7(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=None, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_8(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=None, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_9(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, retry_at=None
    )
    return [failed]


def x_dispatch_failed__mutmut_10(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        code=error.code, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_11(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, message=error.message, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_12(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, retry_at=retry_at
    )
    return [failed]


def x_dispatch_failed__mutmut_13(job: Job, error: JobError, retry_at: datetime | None) -> list[JobEvent]:
    """The handler was not reached; without `retry_at` that is the job's end.

    The error of the job has the code of this last attempt, and every attempt before it.
    """
    if job.ended is not None:
        return []
    attempt = job.attempts + 1
    failed = JobDispatchFailed(
        attempt=attempt, code=error.code, message=error.message, )
    return [failed]

mutants_x_dispatch_failed__mutmut['_mutmut_orig'] = x_dispatch_failed__mutmut_orig # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_1'] = x_dispatch_failed__mutmut_1 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_2'] = x_dispatch_failed__mutmut_2 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_3'] = x_dispatch_failed__mutmut_3 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_4'] = x_dispatch_failed__mutmut_4 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_5'] = x_dispatch_failed__mutmut_5 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_6'] = x_dispatch_failed__mutmut_6 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_7'] = x_dispatch_failed__mutmut_7 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_8'] = x_dispatch_failed__mutmut_8 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_9'] = x_dispatch_failed__mutmut_9 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_10'] = x_dispatch_failed__mutmut_10 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_11'] = x_dispatch_failed__mutmut_11 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_12'] = x_dispatch_failed__mutmut_12 # type: ignore # mutmut generated
mutants_x_dispatch_failed__mutmut['x_dispatch_failed__mutmut_13'] = x_dispatch_failed__mutmut_13 # type: ignore # mutmut generated
mutants_x_complete__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_complete__mutmut)
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


def x_complete__mutmut_orig(
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


def x_complete__mutmut_1(
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
    if job.ended is None:
        raise Conflict(f"job {job.id} has ended already, as a {job.ended.status}")
    completed = JobCompleted(
        status=status, output=output, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_2(
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
        raise Conflict(None)
    completed = JobCompleted(
        status=status, output=output, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_3(
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
    completed = None
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_4(
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
        status=None, output=output, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_5(
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
        status=status, output=None, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_6(
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
        status=status, output=output, error=None, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_7(
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
        status=status, output=output, error=error, warnings=None, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_8(
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
        status=status, output=output, error=error, warnings=warnings, triggered=None
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_9(
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
        output=output, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_10(
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
        status=status, error=error, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_11(
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
        status=status, output=output, warnings=warnings, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_12(
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
        status=status, output=output, error=error, triggered=triggered
    )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_13(
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
        status=status, output=output, error=error, warnings=warnings, )
    if job.started_at is None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_14(
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
    if job.started_at is not None:
        return [JobDispatched(attempt=job.attempts + 1), completed]
    return [completed]


def x_complete__mutmut_15(
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
        return [JobDispatched(attempt=None), completed]
    return [completed]


def x_complete__mutmut_16(
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
        return [JobDispatched(attempt=job.attempts - 1), completed]
    return [completed]


def x_complete__mutmut_17(
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
        return [JobDispatched(attempt=job.attempts + 2), completed]
    return [completed]

mutants_x_complete__mutmut['_mutmut_orig'] = x_complete__mutmut_orig # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_1'] = x_complete__mutmut_1 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_2'] = x_complete__mutmut_2 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_3'] = x_complete__mutmut_3 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_4'] = x_complete__mutmut_4 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_5'] = x_complete__mutmut_5 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_6'] = x_complete__mutmut_6 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_7'] = x_complete__mutmut_7 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_8'] = x_complete__mutmut_8 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_9'] = x_complete__mutmut_9 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_10'] = x_complete__mutmut_10 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_11'] = x_complete__mutmut_11 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_12'] = x_complete__mutmut_12 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_13'] = x_complete__mutmut_13 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_14'] = x_complete__mutmut_14 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_15'] = x_complete__mutmut_15 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_16'] = x_complete__mutmut_16 # type: ignore # mutmut generated
mutants_x_complete__mutmut['x_complete__mutmut_17'] = x_complete__mutmut_17 # type: ignore # mutmut generated
mutants_x_end__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_end__mutmut)
def end(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_orig(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_1(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_2(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = None
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_3(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts and job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_4(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = None
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_5(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(None, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_6(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=None)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_7(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_8(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, )
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_9(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status=None, error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_10(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=None)]


def x_end__mutmut_11(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_12(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", )]


def x_end__mutmut_13(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="XXfailureXX", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_14(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="FAILURE", error=msgspec.Raw(msgspec.json.encode(whole)))]


def x_end__mutmut_15(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(None))]


def x_end__mutmut_16(job: Job, error: JobError) -> list[JobEvent]:
    """The service ends the job as a failure; one that has ended meanwhile stays as it is."""
    if job.ended is not None:
        return []
    attempts = error.attempts or job.failed_attempts
    whole = msgspec.structs.replace(error, attempts=attempts)
    return [JobCompleted(status="failure", error=msgspec.Raw(msgspec.json.encode(None)))]

mutants_x_end__mutmut['_mutmut_orig'] = x_end__mutmut_orig # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_1'] = x_end__mutmut_1 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_2'] = x_end__mutmut_2 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_3'] = x_end__mutmut_3 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_4'] = x_end__mutmut_4 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_5'] = x_end__mutmut_5 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_6'] = x_end__mutmut_6 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_7'] = x_end__mutmut_7 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_8'] = x_end__mutmut_8 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_9'] = x_end__mutmut_9 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_10'] = x_end__mutmut_10 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_11'] = x_end__mutmut_11 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_12'] = x_end__mutmut_12 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_13'] = x_end__mutmut_13 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_14'] = x_end__mutmut_14 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_15'] = x_end__mutmut_15 # type: ignore # mutmut generated
mutants_x_end__mutmut['x_end__mutmut_16'] = x_end__mutmut_16 # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_says_the_same__mutmut)
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


def x_says_the_same__mutmut_orig(
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


def x_says_the_same__mutmut_1(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status == status or all(
        _canonical(one) == _canonical(other)
        for one, other in ((first.output, output), (first.error, error))
    )


def x_says_the_same__mutmut_2(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status != status and all(
        _canonical(one) == _canonical(other)
        for one, other in ((first.output, output), (first.error, error))
    )


def x_says_the_same__mutmut_3(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status == status and all(
        None
    )


def x_says_the_same__mutmut_4(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status == status and all(
        _canonical(None) == _canonical(other)
        for one, other in ((first.output, output), (first.error, error))
    )


def x_says_the_same__mutmut_5(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status == status and all(
        _canonical(one) != _canonical(other)
        for one, other in ((first.output, output), (first.error, error))
    )


def x_says_the_same__mutmut_6(
    first: JobCompleted,
    status: EndStatus,
    output: Json = msgspec.UNSET,
    error: Json = msgspec.UNSET,
) -> bool:
    """Whether a completion repeats the first one, whatever its spacing and order of keys."""
    return first.status == status and all(
        _canonical(one) == _canonical(None)
        for one, other in ((first.output, output), (first.error, error))
    )

mutants_x_says_the_same__mutmut['_mutmut_orig'] = x_says_the_same__mutmut_orig # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut['x_says_the_same__mutmut_1'] = x_says_the_same__mutmut_1 # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut['x_says_the_same__mutmut_2'] = x_says_the_same__mutmut_2 # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut['x_says_the_same__mutmut_3'] = x_says_the_same__mutmut_3 # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut['x_says_the_same__mutmut_4'] = x_says_the_same__mutmut_4 # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut['x_says_the_same__mutmut_5'] = x_says_the_same__mutmut_5 # type: ignore # mutmut generated
mutants_x_says_the_same__mutmut['x_says_the_same__mutmut_6'] = x_says_the_same__mutmut_6 # type: ignore # mutmut generated
mutants_x__canonical__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__canonical__mutmut)
def _canonical(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_orig(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_1(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_2(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if (value is msgspec.UNSET) and False else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_3(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if (value is msgspec.UNSET) or True else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_4(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is not msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_5(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(None)
    return msgspec.json.encode(plain, order="deterministic")


def x__canonical__mutmut_6(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(None, order="deterministic")


def x__canonical__mutmut_7(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order=None)


def x__canonical__mutmut_8(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(order="deterministic")


def x__canonical__mutmut_9(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, )


def x__canonical__mutmut_10(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="XXdeterministicXX")


def x__canonical__mutmut_11(value: Json) -> bytes:
    # A completion that names no output is the same as one whose output is null.
    plain = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return msgspec.json.encode(plain, order="DETERMINISTIC")

mutants_x__canonical__mutmut['_mutmut_orig'] = x__canonical__mutmut_orig # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_1'] = x__canonical__mutmut_1 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_2'] = x__canonical__mutmut_2 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_3'] = x__canonical__mutmut_3 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_4'] = x__canonical__mutmut_4 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_5'] = x__canonical__mutmut_5 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_6'] = x__canonical__mutmut_6 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_7'] = x__canonical__mutmut_7 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_8'] = x__canonical__mutmut_8 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_9'] = x__canonical__mutmut_9 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_10'] = x__canonical__mutmut_10 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_11'] = x__canonical__mutmut_11 # type: ignore # mutmut generated


JOB: Decider[Job] = Decider(
    category="job",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda job: job,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Job),
    tenant=lambda job: None if job.assignment is None else job.assignment.client_id,
    weight=lambda job: 1_500 + 500 * len(job.failed_attempts),
)
