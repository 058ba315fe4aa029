"""What happens to a job, as part of a decision: what it writes to, and what its end leads to.

The end of a job moves its model's version and its service with it, all in one append.
"""

import msgspec

from application.context import RequestContext
from application.service_ends import end_initialization, service_key
from application.transaction import Transaction
from domain import job as decisions
from domain import model as models
from domain.job import JOB, EndStatus, Job, JobEvent, existing
from domain.model import MODEL, Model
from domain.service import SERVICE


async def loaded(transaction: Transaction, job_id: str) -> Job:
    """The state of a job in a decision. Raises `NotFound`."""
    state: Job | None = await transaction.load(JOB, job_id)
    return existing(state, job_id)


def streams_of(job: Job) -> list[str]:
    """What a decision on a job may write to."""
    streams = [JOB.stream(job.id)]
    if job.type == "training":
        streams.append(MODEL.stream(job.model_id))
    service = service_key(job)
    if service is not None:
        streams.append(SERVICE.stream(service))
    return streams


def in_chain(job: Job, context: RequestContext) -> RequestContext:
    """The circumstances of what is reported of a job: it belongs to the job's chain."""
    return msgspec.structs.replace(
        context, correlation=job.correlation, causation=f"{JOB.stream(job.id)}@1"
    )


async def move_version(transaction: Transaction, job: Job, end: EndStatus) -> bool:
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


async def append_end(transaction: Transaction, job: Job, events: list[JobEvent]) -> None:
    """Append what ends a job as a failure, with what that makes of the model's version."""
    if events:
        transaction.append(JOB, job.id, events)
        await move_version(transaction, job, "failure")
        await end_initialization(transaction, job, "failure")
