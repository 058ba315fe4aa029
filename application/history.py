"""What happened to a model, event by event, with what each one changed."""

from datetime import datetime
from typing import Any

import msgspec

from application.ledger import Ledger
from domain.catalogue import CATALOGUE
from domain.changes import Change, changes, escape
from domain.definition import Definition
from domain.errors import NotFound
from domain.events import Record
from domain.metadata import Actor
from domain.model import (
    MODEL,
    ModelRegistered,
    ModelUpdated,
    VersionCreated,
    VersionStatusSet,
    VersionTrained,
)

DEFINING = ("model.registered", "model.updated")


class HistoryEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One event as an auditor reads it (API section 4, getModelHistory)."""

    position: int
    revision: int
    type: str
    at: datetime
    actor: Actor
    request_id: str
    correlation: str
    causation: str | None
    changes: list[Change]


class History:
    """Reads a model's stream with before and after at every place that changed."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def of_model(self, model_id: str, *, after: int, limit: int) -> list[HistoryEntry]:
        """Up to `limit` entries after a revision, oldest first. Raises `NotFound`."""
        return await self._ledger.in_thread(self._read, model_id, after, limit)

    def _read(self, model_id: str, after: int, limit: int) -> list[HistoryEntry]:
        store, stream = self._ledger.store, MODEL.stream(model_id)
        records = store.read_stream(stream, after=after, limit=limit)
        if not records and not (after and store.read_stream(stream, limit=1)):
            raise NotFound(f"no model has the id {model_id!r}")
        before: Definition | None = None
        if after:
            defining = store.read_stream(
                stream, upto=after, limit=1, newest_first=True, names=DEFINING
            )
            before = defining[0].event.definition
        entries = []
        for record in records:
            entries.append(_entry(record, before))
            if isinstance(record.event, ModelRegistered | ModelUpdated):
                before = record.event.definition
        return entries


def _entry(record: Record, before: Definition | None) -> HistoryEntry:
    metadata = record.metadata
    return HistoryEntry(
        position=record.position,
        revision=record.revision,
        type=CATALOGUE.name_of(record.event),
        at=metadata.time,
        actor=metadata.actor,
        request_id=metadata.request_id,
        correlation=metadata.correlation,
        causation=metadata.causation,
        changes=_changes(record.event, before),
    )


def _changes(event: Any, before: Definition | None) -> list[Change]:
    match event:
        case ModelRegistered(definition=after) | ModelUpdated(definition=after):
            return changes(_plain(before) if before else {}, _plain(after))
        case VersionCreated(version=version):
            made: dict[str, Any] = {"status": "pending"}
            if event.description is not None:
                made["description"] = event.description
            if event.metadata is not msgspec.UNSET:
                made["metadata"] = msgspec.json.decode(event.metadata)
            return [Change(path=f"/versions/{escape(version)}", before=None, after=made)]
        case VersionStatusSet(version=version, status=status, previous=previous):
            path = f"/versions/{escape(version)}/status"
            return [Change(path=path, before=previous, after=status)]
        case VersionTrained(version=version, job_id=job_id):
            path = f"/versions/{escape(version)}/trained_by"
            return [Change(path=path, before=None, after=job_id)]
        case _:
            return []


def _plain(definition: Definition) -> Any:
    return msgspec.json.decode(msgspec.json.encode(definition))
