"""A job as it is shown: the resource of API section 3, "Job"."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec

from domain.events import ERASED, Record
from domain.job import (
    JobCompleted,
    JobDispatched,
    JobDispatchFailed,
    JobEvent,
    JobRequested,
    JobStatus,
    JobType,
    TriggeredBy,
)

NULL = msgspec.Raw(b"null")

AnyJson = Annotated[msgspec.Raw, msgspec.Meta(description="Any JSON value.", extra_json_schema={})]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class JobHead(msgspec.Struct, frozen=True, kw_only=True):
    """A job without its input and output, which may be large and never change.

    `error` is JSON as it was reported; `attempts` counts dispatches.
    """

    job_id: str
    job_type: JobType
    status: JobStatus
    model_id: str
    model_version: str
    error: AnyJson
    warnings: tuple[str, ...]
    assignment_id: str | None
    client_id: str | None
    domain_id: str | None
    service_id: str | None
    triggered_by: TriggeredBy | None
    attempts: int
    created_at: datetime
    started_at: datetime | None
    completed_at: datetime | None


class JobResource(JobHead, frozen=True, kw_only=True):
    """A job; API section 3, "Job"."""

    input: AnyJson
    output: AnyJson
mutants_x_job_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_job_resource__mutmut)
def job_resource(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_orig(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_1(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = ""
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_2(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = None
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_3(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = None
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_4(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = None
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_5(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(None, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_6(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, None, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_7(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, None)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_8(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_9(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_10(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, )
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_11(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = None
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_12(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) or event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_13(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_14(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = None
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_15(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=output)


def x_job_resource__mutmut_16(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=None, output=output)


def x_job_resource__mutmut_17(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, output=None)


def x_job_resource__mutmut_18(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(input=input_, output=output)


def x_job_resource__mutmut_19(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), output=output)


def x_job_resource__mutmut_20(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(head), input=input_, )


def x_job_resource__mutmut_21(records: Sequence[Record]) -> JobResource:
    """What is shown of a job after all events of its stream."""
    head: JobHead | None = None
    input_, output = NULL, NULL
    for record in records:
        event = record.event
        head = head_after(head, event, record.metadata.time)
        if isinstance(event, JobRequested):
            input_ = event.input
        elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
            output = event.output
    assert head is not None
    return JobResource(**msgspec.structs.asdict(None), input=input_, output=output)

mutants_x_job_resource__mutmut['_mutmut_orig'] = x_job_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_1'] = x_job_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_2'] = x_job_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_3'] = x_job_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_4'] = x_job_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_5'] = x_job_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_6'] = x_job_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_7'] = x_job_resource__mutmut_7 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_8'] = x_job_resource__mutmut_8 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_9'] = x_job_resource__mutmut_9 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_10'] = x_job_resource__mutmut_10 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_11'] = x_job_resource__mutmut_11 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_12'] = x_job_resource__mutmut_12 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_13'] = x_job_resource__mutmut_13 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_14'] = x_job_resource__mutmut_14 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_15'] = x_job_resource__mutmut_15 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_16'] = x_job_resource__mutmut_16 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_17'] = x_job_resource__mutmut_17 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_18'] = x_job_resource__mutmut_18 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_19'] = x_job_resource__mutmut_19 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_20'] = x_job_resource__mutmut_20 # type: ignore # mutmut generated
mutants_x_job_resource__mutmut['x_job_resource__mutmut_21'] = x_job_resource__mutmut_21 # type: ignore # mutmut generated
mutants_x_head_after__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_head_after__mutmut)
def head_after(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_orig(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_1(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = None
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_2(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=None,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_3(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=None,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_4(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status=None,
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_5(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=None,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_6(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=None,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_7(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=None,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_8(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=None,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_9(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_10(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_11(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_12(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_13(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=None,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_14(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=None,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_15(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=None,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_16(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_17(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_18(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_19(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_20(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_21(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_22(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_23(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_24(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_25(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_26(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_27(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_28(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_29(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_30(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_31(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_32(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="XXpendingXX",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_33(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="PENDING",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_34(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if (assignment) and False else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_35(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if (assignment) or True else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_36(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if (assignment) and False else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_37(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if (assignment) or True else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_38(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if (assignment) and False else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_39(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if (assignment) or True else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_40(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if (assignment) and False else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_41(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if (assignment) or True else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_42(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=1,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_43(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_44(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_45(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_46(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_47(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = None
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_48(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at and at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_49(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = None
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_50(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"XXstatusXX": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_51(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"STATUS": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_52(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "XXstartedXX", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_53(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "STARTED", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_54(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "XXattemptsXX": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_55(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "ATTEMPTS": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_56(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "XXstarted_atXX": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_57(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "STARTED_AT": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_58(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = None
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_59(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"XXattemptsXX": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_60(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"ATTEMPTS": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_61(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = None
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_62(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "XXstatusXX": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_63(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "STATUS": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_64(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "XXerrorXX": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_65(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "ERROR": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_66(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if (event.error is msgspec.UNSET) and False else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_67(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if (event.error is msgspec.UNSET) or True else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_68(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is not msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_69(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "XXwarningsXX": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_70(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "WARNINGS": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_71(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "XXcompleted_atXX": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_72(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "COMPLETED_AT": at,
            }
    return msgspec.structs.replace(head, **changes)


def x_head_after__mutmut_73(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(None, **changes)


def x_head_after__mutmut_74(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(**changes)


def x_head_after__mutmut_75(head: JobHead | None, event: JobEvent, at: datetime) -> JobHead:
    """What is shown after one more event."""
    if isinstance(event, JobRequested):
        assignment = event.assignment
        return JobHead(
            job_id=event.job_id,
            job_type=event.job_type,
            status="pending",
            model_id=event.model_id,
            model_version=event.model_version,
            error=NULL,
            warnings=event.warnings,
            assignment_id=assignment.assignment_id if assignment else None,
            client_id=assignment.client_id if assignment else None,
            domain_id=assignment.domain_id if assignment else None,
            service_id=assignment.service_id if assignment else None,
            triggered_by=event.triggered_by,
            attempts=0,
            created_at=at,
            started_at=None,
            completed_at=None,
        )
    assert head is not None  # a job's first event is job.requested
    changes: dict[str, Any]
    match event:
        case JobDispatched(attempt=attempt):
            started_at = head.started_at or at
            changes = {"status": "started", "attempts": attempt, "started_at": started_at}
        case JobDispatchFailed(attempt=attempt):
            changes = {"attempts": attempt}
        case JobCompleted():
            changes = {
                "status": event.status,
                "error": NULL if event.error is msgspec.UNSET else event.error,
                "warnings": (*head.warnings, *event.warnings),
                "completed_at": at,
            }
    return msgspec.structs.replace(head, )

mutants_x_head_after__mutmut['_mutmut_orig'] = x_head_after__mutmut_orig # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_1'] = x_head_after__mutmut_1 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_2'] = x_head_after__mutmut_2 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_3'] = x_head_after__mutmut_3 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_4'] = x_head_after__mutmut_4 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_5'] = x_head_after__mutmut_5 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_6'] = x_head_after__mutmut_6 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_7'] = x_head_after__mutmut_7 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_8'] = x_head_after__mutmut_8 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_9'] = x_head_after__mutmut_9 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_10'] = x_head_after__mutmut_10 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_11'] = x_head_after__mutmut_11 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_12'] = x_head_after__mutmut_12 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_13'] = x_head_after__mutmut_13 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_14'] = x_head_after__mutmut_14 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_15'] = x_head_after__mutmut_15 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_16'] = x_head_after__mutmut_16 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_17'] = x_head_after__mutmut_17 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_18'] = x_head_after__mutmut_18 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_19'] = x_head_after__mutmut_19 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_20'] = x_head_after__mutmut_20 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_21'] = x_head_after__mutmut_21 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_22'] = x_head_after__mutmut_22 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_23'] = x_head_after__mutmut_23 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_24'] = x_head_after__mutmut_24 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_25'] = x_head_after__mutmut_25 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_26'] = x_head_after__mutmut_26 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_27'] = x_head_after__mutmut_27 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_28'] = x_head_after__mutmut_28 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_29'] = x_head_after__mutmut_29 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_30'] = x_head_after__mutmut_30 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_31'] = x_head_after__mutmut_31 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_32'] = x_head_after__mutmut_32 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_33'] = x_head_after__mutmut_33 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_34'] = x_head_after__mutmut_34 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_35'] = x_head_after__mutmut_35 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_36'] = x_head_after__mutmut_36 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_37'] = x_head_after__mutmut_37 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_38'] = x_head_after__mutmut_38 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_39'] = x_head_after__mutmut_39 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_40'] = x_head_after__mutmut_40 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_41'] = x_head_after__mutmut_41 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_42'] = x_head_after__mutmut_42 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_43'] = x_head_after__mutmut_43 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_44'] = x_head_after__mutmut_44 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_45'] = x_head_after__mutmut_45 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_46'] = x_head_after__mutmut_46 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_47'] = x_head_after__mutmut_47 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_48'] = x_head_after__mutmut_48 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_49'] = x_head_after__mutmut_49 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_50'] = x_head_after__mutmut_50 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_51'] = x_head_after__mutmut_51 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_52'] = x_head_after__mutmut_52 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_53'] = x_head_after__mutmut_53 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_54'] = x_head_after__mutmut_54 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_55'] = x_head_after__mutmut_55 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_56'] = x_head_after__mutmut_56 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_57'] = x_head_after__mutmut_57 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_58'] = x_head_after__mutmut_58 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_59'] = x_head_after__mutmut_59 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_60'] = x_head_after__mutmut_60 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_61'] = x_head_after__mutmut_61 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_62'] = x_head_after__mutmut_62 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_63'] = x_head_after__mutmut_63 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_64'] = x_head_after__mutmut_64 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_65'] = x_head_after__mutmut_65 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_66'] = x_head_after__mutmut_66 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_67'] = x_head_after__mutmut_67 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_68'] = x_head_after__mutmut_68 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_69'] = x_head_after__mutmut_69 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_70'] = x_head_after__mutmut_70 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_71'] = x_head_after__mutmut_71 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_72'] = x_head_after__mutmut_72 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_73'] = x_head_after__mutmut_73 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_74'] = x_head_after__mutmut_74 # type: ignore # mutmut generated
mutants_x_head_after__mutmut['x_head_after__mutmut_75'] = x_head_after__mutmut_75 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_erased_head__mutmut)
def erased_head(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_orig(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_1(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        None,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_2(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=None,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_3(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=None,
    )


def x_erased_head__mutmut_4(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_5(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_6(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        )


def x_erased_head__mutmut_7(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if (head.error == NULL) and False else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_8(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if (head.error == NULL) or True else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_9(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error != NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_10(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if (head.warnings) and False else (),
    )


def x_erased_head__mutmut_11(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if (head.warnings) or True else (),
    )


def x_erased_head__mutmut_12(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(None, type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_13(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=None),) if head.warnings else (),
    )


def x_erased_head__mutmut_14(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(type=str),) if head.warnings else (),
    )


def x_erased_head__mutmut_15(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, ),) if head.warnings else (),
    )

mutants_x_erased_head__mutmut['_mutmut_orig'] = x_erased_head__mutmut_orig # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_1'] = x_erased_head__mutmut_1 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_2'] = x_erased_head__mutmut_2 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_3'] = x_erased_head__mutmut_3 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_4'] = x_erased_head__mutmut_4 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_5'] = x_erased_head__mutmut_5 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_6'] = x_erased_head__mutmut_6 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_7'] = x_erased_head__mutmut_7 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_8'] = x_erased_head__mutmut_8 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_9'] = x_erased_head__mutmut_9 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_10'] = x_erased_head__mutmut_10 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_11'] = x_erased_head__mutmut_11 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_12'] = x_erased_head__mutmut_12 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_13'] = x_erased_head__mutmut_13 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_14'] = x_erased_head__mutmut_14 # type: ignore # mutmut generated
mutants_x_erased_head__mutmut['x_erased_head__mutmut_15'] = x_erased_head__mutmut_15 # type: ignore # mutmut generated
