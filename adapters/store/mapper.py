"""Between our records and the library's stored events."""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

import psycopg
from cryptography.exceptions import InvalidTag
from eventsourcing.persistence import (
    Mapper,
    Notification,
    PersistenceError,
    StoredEvent,
    Transcoder,
)

from adapters.store.client_keys import KeysUnreadable
from adapters.store.sealing import Sealing
from application.store import StoreUnavailable
from domain.catalogue import CATALOGUE
from domain.client import ClientForgotten
from domain.events import Record, Unreadable
from domain.metadata import Actor, Metadata

UNKNOWN = Metadata(
    time=datetime.fromtimestamp(0, UTC), actor=Actor(subject=""), request_id="", correlation=""
)
"""In the place of metadata that are damaged."""

PASSING = (KeysUnreadable, StoreUnavailable, PersistenceError, psycopg.Error, sqlite3.Error)
"""What keeps an event from being read and is not in what is stored."""


class _NoTranscoder(Transcoder):
    """The library asks for a transcoder; the catalogue does its work."""

    def encode(self, obj: Any) -> bytes:
        raise TypeError("events are encoded by the catalogue")

    def decode(self, data: bytes) -> Any:
        raise TypeError("events are decoded by the catalogue")


class RecordMapper(Mapper[str]):
    """Puts an event's stable name into `topic` and its msgspec JSON into `state`."""

    def __init__(self) -> None:
        super().__init__(transcoder=_NoTranscoder())
        self.sealing: Sealing | None = None

    # Typed as the library has it; what comes and goes here is always a Record.
    def to_stored_event(self, domain_event: Any) -> StoredEvent:
        """The stored form of a record."""
        record = cast("Record", domain_event)
        seal = None
        sealing, tenant = self.sealing, record.metadata.tenant
        if sealing is not None and tenant is not None and sealing.active:
            seal = partial(sealing.seal, record.stream, record.revision, tenant)
        name, state = CATALOGUE.encode(record.event, record.metadata, seal)
        return StoredEvent(
            originator_id=record.stream,
            originator_version=record.revision,
            topic=name,
            state=state,
        )

    def to_domain_event(self, stored_event: StoredEvent) -> Any:
        """The record in a stored event. Raises `domain.events.UnknownEvent`."""
        stream, revision = str(stored_event.originator_id), stored_event.originator_version
        event, metadata = CATALOGUE.decode(
            stored_event.topic, stored_event.state, self._open, stream, revision
        )
        return Record(
            stream=stream,
            revision=revision,
            event=event,
            metadata=metadata,
            position=stored_event.id if isinstance(stored_event, Notification) else 0,
        )

    def readable(self, rows: Iterable[tuple[str, int, str, bytes, int]]) -> list[Record]:
        """The records in rows of the log, also where an event itself cannot be read.

        Of each row stream, revision, name, state and position.
        """
        records = []
        decode, unseal = CATALOGUE.decode, self._open
        for stream, revision, name, state, position in rows:
            try:
                event, metadata = decode(name, state, unseal, stream, revision)
            except PASSING:
                raise
            except Exception as error:  # noqa: BLE001  # upcasters may raise anything
                damaged = isinstance(error, InvalidTag)
                reason = "what is stored is damaged" if damaged else str(error)
                event = Unreadable(name=name, reason=reason)
                metadata = CATALOGUE.metadata_of(state) or UNKNOWN
            record = Record(
                stream=stream,
                revision=revision,
                event=event,
                metadata=metadata,
                position=position,
                stored=state,
            )
            records.append(record)
            if type(event) is ClientForgotten:
                self.forget_with(record)
        return records

    def forget_with(self, record: Record) -> None:
        """Where a record read in the log's order says that a client is forgotten, so is its key.

        It is destroyed before this is said: what comes after it is not read with a key that
        this process still has in mind.
        """
        if isinstance(record.event, ClientForgotten) and self.sealing is not None:
            self.sealing.keys.forget(record.stream.partition(":")[2])

    def _open(self, stream: str, revision: int, tenant: str, sealed: str) -> bytes | None:
        if self.sealing is None:
            return None
        return self.sealing.open(stream, revision, tenant, sealed)
