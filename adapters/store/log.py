"""The event store: the library's `Application` on our mapper and recorders."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from eventsourcing.application import Application
from eventsourcing.persistence import (
    IntegrityError,
    Mapper,
    Notification,
    StoredEvent,
)

from adapters.store.client_keys import ClientKeys
from adapters.store.connections import UrlDatastore
from adapters.store.failures import failures as _failures
from adapters.store.listener import Listener
from adapters.store.mapper import RecordMapper
from adapters.store.read_models import PostgresDatabase, SqliteDatabase
from adapters.store.sealing import Sealing
from adapters.store.stored_log import StoredLog
from application.store import Append, LostRace, Snapshot
from domain.catalogue import CATALOGUE
from domain.events import Record
from projections.projection import PAGE_BYTES

COUNTED_AT_ONCE = 2_000
FEW = 100
"""Events of any size that are read at once."""

LOG_CHANNEL = "stored_events"
"""Notified in the transaction of every append, with the position of its last event."""


class EventLog(Application[str]):
    """Implements `application.store.EventStore`, on SQLite or PostgreSQL."""

    name = "modelog"
    is_snapshotting_enabled = True

    def construct_mapper(self) -> Mapper[str]:
        """Our stored form in the place of the library's."""
        return RecordMapper()

    def seal_with(self, sealing: Sealing) -> None:
        """Seal and open the personal fields of events from now on."""
        mapper: Any = self.mapper
        mapper.sealing = sealing

    def forget_key(self, client_id: str) -> None:
        """A client's key was destroyed, here or elsewhere."""
        mapper: Any = self.mapper
        mapper.sealing.keys.forget(client_id)

    def check_keys(self) -> None:
        """Raises `KeysUnreadable` where clients' keys cannot be opened with what was given."""
        mapper: Any = self.mapper
        with _failures():
            mapper.sealing.keys.check()

    def destroy_key(self, client_id: str) -> bool:
        """Destroy a client's key for good; whether there was one."""
        mapper: Any = self.mapper
        with _failures():
            destroyed: bool = mapper.sealing.keys.destroy(client_id)
        return destroyed

    def count_personal(self, client_id: str) -> tuple[int, int]:
        """How many events hold personal data of a client: sealed, and as it was sent."""
        sealed = plain = after = 0
        while True:
            with _failures():
                page = self.recorder.select_notifications(
                    after, COUNTED_AT_ONCE, inclusive_of_start=False
                )
            for stored in page:
                is_sealed = CATALOGUE.is_sealed(stored.topic, stored.state, client_id)
                sealed += is_sealed is True
                plain += is_sealed is False
            if len(page) < COUNTED_AT_ONCE:
                return sealed, plain
            after = page[-1].id

    def append(self, appends: Sequence[Append]) -> list[int]:
        """Store all events of all appends in one transaction; see the port."""
        stored = [
            self.mapper.to_stored_event(record)  # type: ignore[arg-type]  # see RecordMapper
            for append in appends
            for record in append.records
        ]
        guards: dict[str, int] = {}
        for append in appends:
            for stream, revision in append.guards.items():
                if guards.setdefault(stream, revision) != revision:
                    raise LostRace(f"two decisions saw {stream} at different revisions")
        with _failures():
            positions = self.recorder.insert_events(stored, guards=guards)
        assert positions is not None
        result, end = [], -1
        for append in appends:
            end += len(append.records)
            result.append(positions[end])
        return result

    def outdated(self, appends: Sequence[Append]) -> list[bool]:
        """Which of some appends build on revisions that streams no longer have; see the port."""
        builds_on: list[dict[str, int]] = []
        for append in appends:
            expected = dict(append.guards)
            for record in append.records:
                expected.setdefault(record.stream, record.revision - 1)
            builds_on.append(expected)
        recorder: Any = self.recorder
        with _failures():
            revisions = recorder.select_revisions({s for each in builds_on for s in each})
        return [
            any(revisions.get(stream, 0) != revision for stream, revision in expected.items())
            for expected in builds_on
        ]

    def read_stream(
        self,
        stream: str,
        *,
        after: int = 0,
        upto: int | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        names: Sequence[str] = (),
    ) -> list[Record]:
        """Events of one stream, by revision; see the port."""
        with _failures():
            notifications = self.recorder.select_stream(  # type: ignore[attr-defined]
                stream,
                after=after,
                upto=upto,
                limit=limit,
                newest_first=newest_first,
                names=names,
            )
        return [self._to_record(notification) for notification in notifications]

    def read_log(self, after: int, limit: int) -> list[Record]:
        """Events of the whole log, by position; see the port."""
        recorder: Any = self.recorder
        mapper: Any = self.mapper
        with _failures():
            rows = recorder.select_log(after, min(limit, FEW))
            if len(rows) == FEW < limit:
                rows += recorder.select_log(rows[-1][-1], limit - FEW, PAGE_BYTES)
            records: list[Record] = mapper.readable(rows)
        return records

    def readable(self, stored: Sequence[Notification]) -> list[Record]:
        """The records in stored events; those it cannot read as `Unreadable`."""
        mapper: Any = self.mapper
        with _failures():
            records: list[Record] = mapper.readable(
                (str(each.originator_id), each.originator_version, each.topic, each.state, each.id)
                for each in stored
            )
        return records

    def records(self, stored: Sequence[StoredEvent]) -> list[Record]:
        """The records in stored events that were read in the order of the log.

        Raises `domain.events.UnknownEvent`.
        """
        records = []
        mapper: Any = self.mapper
        for each in stored:
            record = msgspec.structs.replace(self._to_record(each), stored=each.state)
            records.append(record)
            mapper.forget_with(record)
        return records

    def _to_record(self, stored: StoredEvent) -> Record:
        record: Record = self.mapper.to_domain_event(stored)  # type: ignore[assignment]
        return record

    def head(self) -> int:
        """The position of the last event, 0 for an empty log."""
        with _failures():
            return self.recorder.max_notification_id() or 0

    def load_snapshot(self, stream: str, *, upto: int | None = None) -> Snapshot | None:
        """The newest snapshot of a stream; see the port."""
        assert self.snapshots is not None
        with _failures():
            found = self.snapshots.recorder.select_events(stream, lte=upto, desc=True, limit=1)
        for stored in found:
            return Snapshot(
                stream=stream,
                revision=stored.originator_version,
                version=int(stored.topic),
                state=stored.state,
            )
        return None

    def save_snapshot(self, snapshot: Snapshot) -> None:
        """Keep a snapshot in the place of older ones of its stream."""
        assert self.snapshots is not None
        recorder: Any = self.snapshots.recorder
        with _failures():
            try:
                recorder.insert_events(
                    [
                        StoredEvent(
                            originator_id=snapshot.stream,
                            originator_version=snapshot.revision,
                            topic=str(snapshot.version),
                            state=snapshot.state,
                        )
                    ]
                )
            except IntegrityError:
                return  # another process took the same snapshot
            recorder.delete_before(snapshot.stream, snapshot.revision)

    def database(self) -> SqliteDatabase | PostgresDatabase:
        """The read models beside the log."""
        datastore: Any = self.recorder.datastore  # type: ignore[attr-defined]
        if isinstance(datastore, UrlDatastore):
            return PostgresDatabase(datastore)
        return SqliteDatabase(datastore)

    def stored(self) -> StoredLog:
        """The log as it is stored, byte for byte."""
        return StoredLog(self.database())

    def pool_use(self) -> Mapping[str, int]:
        """The figures of the pool of connections, as psycopg names them; none on SQLite."""
        datastore: Any = self.recorder.datastore  # type: ignore[attr-defined]
        if not isinstance(datastore, UrlDatastore):
            return {}
        return datastore.pool.get_stats()

    def on_connected(self, tell: Callable[[], None]) -> None:
        """Have `tell` called from any thread for each connection that is made from now on.

        SQLite has none that could be lost.
        """
        datastore: Any = self.recorder.datastore  # type: ignore[attr-defined]
        if isinstance(datastore, UrlDatastore):
            datastore.connected.tell = tell

    def listen(
        self, channels: Sequence[str], on_notify: Callable[[str, str], None]
    ) -> Callable[[], None]:
        """Have `on_notify` called from a thread when another process notifies a channel.

        Returns what stops it. SQLite has no such thing: there the slow poll remains.
        """
        datastore: Any = self.recorder.datastore  # type: ignore[attr-defined]
        if not isinstance(datastore, UrlDatastore):
            return lambda: None
        listener = Listener(datastore, channels, on_notify)
        listener.start()
        return listener.stop


def open_log(
    database_url: str, *, seal: bool = False, wrapping_key: bytes | None = None
) -> EventLog:
    """The event store at a URL: `sqlite:///<path>` or `postgresql://...`.

    With `seal`, what may be personal of a client is encrypted with its key; `wrapping_key`
    encrypts the keys. What is encrypted already is read in any case.

    Creates the tables where they are missing. Raises `ValueError` for any other URL
    and `StoreUnavailable`.
    """
    env: Mapping[str, str]
    scheme, _, rest = database_url.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        env = {
            "PERSISTENCE_MODULE": "adapters.store.sqlite:Factory",
            "SQLITE_DBNAME": rest[1:],
            "ORIGINATOR_ID_TYPE": "text",
        }
    elif scheme in ("postgresql", "postgres"):
        env = {
            "PERSISTENCE_MODULE": "adapters.store.postgres:Factory",
            "DATABASE_URL": database_url,
        }
    else:
        raise ValueError("the database URL must be sqlite:///<path> or postgresql://...")
    with _failures():
        log = EventLog(env=dict(env))
        keys = ClientKeys(log.database(), wrapping_key=wrapping_key)
        log.seal_with(Sealing(keys, active=seal))
        return log
