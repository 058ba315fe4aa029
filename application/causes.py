"""What led to a job: event by event, back to the first request."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from application.ledger import Ledger
from domain.catalogue import CATALOGUE
from domain.errors import NotFound
from domain.events import Record
from domain.job import JOB
from domain.metadata import Actor

MOST_STEPS = 100
"""A chain of subscriptions has up to 17 jobs, with two events each."""

Visible = Callable[[Record], bool]


class Cause(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a chain, who caused it, and in which request."""

    position: int
    event: str
    type: str
    at: datetime
    actor: Actor
    request_id: str
    traceparent: str | None


class Causes(msgspec.Struct, frozen=True, kw_only=True):
    """The chain from a job's first event back; `correlation` is the first request.

    `complete` says that the last cause was appended by that request itself; otherwise it is the
    last that the caller may see.
    """

    job_id: str
    correlation: str
    complete: bool
    causes: list[Cause]


async def causes_of(ledger: Ledger, job_id: str, visible: Visible = lambda _record: True) -> Causes:
    """The events that led to a job, the newest first. Raises `NotFound`."""

    def read(stream: str, revision: int) -> Record | None:
        found = ledger.store.read_stream(stream, after=revision - 1, upto=revision)
        return found[0] if found else None

    first = await ledger.in_thread(read, JOB.stream(job_id), 1)
    if first is None:
        raise NotFound(f"no job has the id {job_id[:128]!r}")
    causes: list[Cause] = []
    record: Record | None = first
    while record is not None and len(causes) < MOST_STEPS and (not causes or visible(record)):
        causes.append(_cause(record))
        causation = record.metadata.causation
        if causation is None:
            return _causes(job_id, first, causes, complete=True)
        stream, _, revision = causation.rpartition("@")
        record = await ledger.in_thread(read, stream, int(revision))
    return _causes(job_id, first, causes, complete=False)


def _causes(job_id: str, first: Record, causes: list[Cause], *, complete: bool) -> Causes:
    return Causes(
        job_id=job_id,
        correlation=first.metadata.correlation,
        complete=complete,
        causes=causes,
    )


def _cause(record: Record) -> Cause:
    metadata = record.metadata
    return Cause(
        position=record.position,
        event=record.reference,
        type=CATALOGUE.name_of(record.event),
        at=metadata.time,
        actor=metadata.actor,
        request_id=metadata.request_id,
        traceparent=metadata.traceparent,
    )
