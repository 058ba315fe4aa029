"""Events of the whole log, as an auditor asks for them (API section 4, listAuditEvents)."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Annotated, Protocol

import msgspec

from domain.catalogue import CATALOGUE
from domain.events import Record, Unreadable
from domain.metadata import Actor

PAGE_BYTES = 8 * 1024 * 1024
"""A page ends early where its events would be larger than this together."""

EventData = Annotated[
    msgspec.Raw,
    msgspec.Meta(
        description="What the event says; its fields depend on its type.",
        extra_json_schema={"type": "object"},
    ),
]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which events: those that fit all that is given.

    `since` is the first time, `until` the first that does not fit any more; `after` a
    position, itself left out. `cursor` is the last position of the page before, if any.
    """

    actor: str | None = None
    type: str | None = None
    stream: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    after: int = 0
    newest_first: bool = False
    cursor: int | None = None
    limit: int = 100

    def fits(self, record: Record) -> bool:
        """Whether an event is one of those, its position aside."""
        at = record.metadata.time
        return (
            (self.actor is None or record.metadata.actor.subject == self.actor)
            and (self.type is None or CATALOGUE.name_of(record.event) == self.type)
            and (self.stream is None or record.stream == self.stream)
            and (self.since is None or at >= self.since)
            and (self.until is None or at < self.until)
        )


class AuditEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event of the log, whole; what was erased with its client is "[erased]".

    Of one that this code cannot read, since newer code wrote it or it was damaged, `data` says
    why: `{"unreadable": "<reason>"}`.
    """

    position: int
    stream: str
    revision: int
    type: str
    at: datetime
    actor: Actor
    request_id: str
    correlation: str
    causation: str | None
    traceparent: str | None
    data: EventData


class AuditPage(msgspec.Struct, frozen=True, kw_only=True):
    """Events, and the position that the next page goes on from, None at the end."""

    events: list[AuditEvent]
    next: int | None


class Candidates(Protocol):
    """Where events may be that fit."""

    def candidates(self, asked: Asked, limit: int) -> tuple[Sequence[int], int | None]:
        """Up to `limit` positions in the order asked for, and the last one looked at.

        Some may not fit, none that fits is left out up to there; None at the end of all.
        """


class AuditedLog(Protocol):
    """The log as it is read for audits."""

    def records_at(self, positions: Sequence[int]) -> Iterator[Record]:
        """The events at some positions, in that order; some may be `Unreadable`."""


def audit_page(index: Candidates, log: AuditedLog, asked: Asked) -> AuditPage:
    """A page of events. It may hold fewer than there are, even none, where few of many fit."""
    positions, upto = index.candidates(asked, asked.limit + 1)
    events: list[AuditEvent] = []
    size = 0
    for record in log.records_at(positions):
        if not asked.fits(record):
            continue
        if len(events) == asked.limit or size > PAGE_BYTES:
            return AuditPage(events=events, next=events[-1].position)
        events.append(audit_event(record))
        size += len(memoryview(events[-1].data))
    return AuditPage(events=events, next=upto)


def audit_event(record: Record) -> AuditEvent:
    """An event as it is shown."""
    metadata, data = record.metadata, record.event
    if isinstance(data, Unreadable):
        data = {"unreadable": data.reason}
    return AuditEvent(
        position=record.position,
        stream=record.stream,
        revision=record.revision,
        type=CATALOGUE.name_of(record.event),
        at=metadata.time,
        actor=metadata.actor,
        request_id=metadata.request_id,
        correlation=metadata.correlation,
        causation=metadata.causation,
        traceparent=metadata.traceparent,
        data=msgspec.Raw(msgspec.json.encode(data)),
    )
