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


def erased_head(head: JobHead) -> JobHead:
    """What is shown of a job whose personal data was erased with its client's key."""
    return msgspec.structs.replace(
        head,
        error=head.error if head.error == NULL else ERASED,
        warnings=(msgspec.json.decode(ERASED, type=str),) if head.warnings else (),
    )
