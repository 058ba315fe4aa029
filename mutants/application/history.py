"""What happened to a resource, event by event, with what each one changed."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from application.history_views import View
from application.ledger import Ledger
from application.replay import Loaded, Replay
from application.store import EventStore
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

S = TypeVar("S")

DEFINING = ("model.registered", "model.updated")

READ_AT_ONCE = 16
"""Events asked for at first: one may hold a body of 6 MiB. Small ones come by the hundred then."""

MOST_READ_AT_ONCE = 256
PAGE_BYTES = 8 * 1024 * 1024
"""A page ends early where its entries would be larger than this together."""

MOST_EXAMINED = 5_000
"""Events looked at for one page of a version's history, which shares its stream with others."""


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


class HistoryPage(msgspec.Struct, frozen=True, kw_only=True):
    """Entries, and the revision after which the next page begins, None at the end."""

    entries: list[HistoryEntry]
    next: int | None


class History:
    """Reads streams with before and after at every place that an event changed."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def of_model(self, model_id: str, *, after: int, limit: int) -> HistoryPage:
        """Up to `limit` entries after a revision, oldest first. Raises `NotFound`."""
        return await self._ledger.in_thread(self._of_model, model_id, after, limit)

    async def of_version(
        self, model_id: str, version: str, *, after: int, limit: int
    ) -> HistoryPage:
        """Those of a model's events that made or changed one of its versions.

        Raises `NotFound` for the model; a page may hold fewer entries than there are.
        """
        return await self._ledger.in_thread(self._of_version, model_id, version, after, limit)

    async def of(self, view: View[S], key: str, *, after: int, limit: int) -> HistoryPage:
        """Up to `limit` entries of any aggregate after a revision, oldest first.

        Raises `NotFound`.
        """
        return await self._ledger.in_thread(self._of, view, key, after, limit)

    def _of_model(self, model_id: str, after: int, limit: int) -> HistoryPage:
        store, stream = self._ledger.store, MODEL.stream(model_id)
        _check_there(store, stream, lambda: _no_model(model_id))
        before = _definition_at(store, stream, after)

        def entries() -> Iterator[HistoryEntry]:
            nonlocal before
            for record in _records(store, stream, after):
                yield _entry(record, _model_changes(record.event, before))
                if isinstance(record.event, ModelRegistered | ModelUpdated):
                    before = record.event.definition

        return _page(entries(), limit)

    def _of_version(self, model_id: str, version: str, after: int, limit: int) -> HistoryPage:
        store, stream = self._ledger.store, MODEL.stream(model_id)
        _check_there(store, stream, lambda: _no_model(model_id))
        found: list[Record] = []
        last = None
        for examined, record in enumerate(_records(store, stream, after)):
            if examined == MOST_EXAMINED or len(found) == limit:
                last = record.revision - 1
                break
            if getattr(record.event, "version", None) == version:
                found.append(record)
        page = _page(
            (_entry(record, self._version_changes(stream, record)) for record in found),
            limit,
        )
        return page if page.next is not None else HistoryPage(entries=page.entries, next=last)

    def _version_changes(self, stream: str, record: Record) -> list[Change]:
        before = None
        if isinstance(record.event, ModelUpdated):
            before = _definition_at(self._ledger.store, stream, record.revision - 1)
        return _model_changes(record.event, before)

    def _of(self, view: View[S], key: str, after: int, limit: int) -> HistoryPage:
        store, stream = self._ledger.store, view.decider.stream(key)
        _check_there(store, stream, lambda: view.existing(None, key.rpartition("/")[2]))

        def read(revision: int) -> Any:
            return store.read_stream(stream, after=revision - 1, upto=revision)[0].event

        def entries() -> Iterator[HistoryEntry]:
            loaded: Loaded[S] = Loaded()
            before: dict[str, Any] = {}
            if after:
                loaded = Replay(store).load(view.decider, stream, after)
                before = _shown(view, loaded, read)
            for record in _records(store, stream, after):
                loaded = loaded.then(view.decider, record)
                now = _shown(view, loaded, read)
                yield _entry(record, changes(before, now))
                before = now

        return _page(entries(), limit)


def _shown(view: View[S], loaded: Loaded[S], read: Callable[[int], Any]) -> dict[str, Any]:
    if loaded.state is None:
        return {}
    return view.plain(loaded.state, loaded.revision, read)


def _records(store: EventStore, stream: str, after: int) -> Iterator[Record]:
    """The events of a stream after a revision, by revision; no more at once than is bearable."""
    size = READ_AT_ONCE
    while records := store.read_stream(stream, after=after, limit=size):
        yield from records
        if len(records) < size:
            return
        after = records[-1].revision
        large = any(len(msgspec.json.encode(r.event)) > PAGE_BYTES // 1_000 for r in records)
        size = READ_AT_ONCE if large else min(2 * size, MOST_READ_AT_ONCE)


def _page(entries: Iterator[HistoryEntry], limit: int) -> HistoryPage:
    """As many entries as fit into a page; the one after it tells that there is another."""
    found: list[HistoryEntry] = []
    size = 0
    for entry in entries:
        if len(found) == limit or size > PAGE_BYTES:
            return HistoryPage(entries=found, next=found[-1].revision)
        found.append(entry)
        size += len(msgspec.json.encode(entry))
    return HistoryPage(entries=found, next=None)


def _check_there(store: EventStore, stream: str, refuse: Callable[[], Any]) -> None:
    if not store.read_stream(stream, limit=1):
        refuse()


def _no_model(model_id: str) -> None:
    raise NotFound(f"no model has the id {model_id!r}")


def _definition_at(store: EventStore, stream: str, revision: int) -> Definition | None:
    """The definition that a model had at a revision, None before its first event."""
    if revision == 0:
        return None
    defining: Sequence[Record] = store.read_stream(
        stream, upto=revision, limit=1, newest_first=True, names=DEFINING
    )
    definition: Definition = defining[0].event.definition
    return definition


def _entry(record: Record, changed: list[Change]) -> HistoryEntry:
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
        changes=changed,
    )


def _model_changes(event: Any, before: Definition | None) -> list[Change]:
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
