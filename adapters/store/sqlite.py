"""The log in SQLite: one file, durable, for one process.

The library's recorder with four differences: positions come from AUTOINCREMENT, so the
position of a deleted last row is never given again; commits are synced to disk; guards
are checked in the transaction of the append; streams are read with their positions.
"""

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from eventsourcing.persistence import (
    ConnectionPoolClosedError,
    IntegrityError,
    Notification,
    StoredEvent,
)
from eventsourcing.sqlite import (
    SQLiteAggregateRecorder,
    SQLiteApplicationRecorder,
    SQLiteConnection,
    SQLiteConnectionPool,
    SQLiteCursor,
    SQLiteDatastore,
    SQLiteFactory,
    SQLiteTransaction,
)
from eventsourcing.utils import Environment

from adapters.store.sql import within_bytes

LOCK_TIMEOUT_SECONDS = 5


class _Transaction(SQLiteTransaction):
    """Takes the write lock with its first statement where it is going to write.

    The library's deferred BEGIN could read a snapshot that another process overtakes
    before the first write.
    """

    def __enter__(self) -> SQLiteCursor:
        cursor = self.connection.cursor()
        cursor.execute("BEGIN IMMEDIATE" if self.commit else "BEGIN")
        return cursor


class _DurableConnection(SQLiteConnection):
    @contextmanager
    def transaction(self, *, commit: bool) -> Iterator[SQLiteCursor]:
        with _Transaction(self, commit=commit) as cursor, cursor:
            yield cursor


CLOSE_TIMEOUT_SECONDS = 30
"""How long closing waits for a statement that runs."""


class DurablePool(SQLiteConnectionPool):
    """Connections that have every commit on disk before it is acknowledged."""

    _closing = False

    def get_connection(
        self, timeout: float | None = None, *, is_writer: bool | None = None
    ) -> SQLiteConnection:
        """As the library's; none is given from the moment that closing began."""
        if self._closing:
            raise ConnectionPoolClosedError
        return super().get_connection(timeout, is_writer=is_writer)

    def close(self) -> None:
        """Close every connection, once nobody uses it.

        SQLite crashes the process where a connection is closed under a statement of
        another thread, which is what the library's pool would do.
        """
        self._closing = True
        with self._put_condition:
            self._put_condition.wait_for(lambda: not self._in_use, timeout=CLOSE_TIMEOUT_SECONDS)
            super().close()

    def _create_connection(self) -> SQLiteConnection:
        library = super()._create_connection()
        connection = _DurableConnection(library._sqlite_conn, max_age=self.max_age)
        connection.cursor().execute("PRAGMA synchronous=FULL")
        return connection


class DurableDatastore(SQLiteDatastore):
    """One database file, with one writer at a time inside this process.

    SQLite itself lets a second writer sleep and poll for up to 100 ms at a time; a
    lock hands the turn over at once.
    """

    def __init__(self, db_name: str) -> None:
        super().__init__(db_name, originator_id_type="text")
        self.pool.close()
        self.pool = DurablePool(db_name=db_name, lock_timeout=LOCK_TIMEOUT_SECONDS, max_overflow=50)
        self.write_lock = threading.Lock()

    @contextmanager
    def transaction(self, *, commit: bool) -> Iterator[SQLiteCursor]:
        """As the library's, with one writer at a time."""
        with (
            self.write_lock if commit else nullcontext(),
            super().transaction(commit=commit) as cursor,
        ):
            yield cursor


class SqliteLogRecorder(SQLiteApplicationRecorder):
    """Streams and the log, in the table `stored_events`."""

    def __init__(self, datastore: SQLiteDatastore, events_table_name: str = "stored_events"):
        super().__init__(datastore, events_table_name)
        self.insert_events_statement = (
            f"INSERT INTO {events_table_name} "
            "(originator_id, originator_version, topic, state) VALUES (?,?,?,?)"
        )
        self.select_max_notification_id_statement = f"SELECT MAX(rowid) FROM {events_table_name}"

    def construct_create_table_statements(self) -> list[str]:
        """The table, and a view of it that a person can read."""
        table = self.events_table_name
        return [
            f"""
            CREATE TABLE IF NOT EXISTS {table} (
                rowid INTEGER PRIMARY KEY AUTOINCREMENT,
                originator_id TEXT NOT NULL,
                originator_version INTEGER NOT NULL,
                topic TEXT NOT NULL,
                state BLOB NOT NULL,
                UNIQUE (originator_id, originator_version)
            )
            """,
            f"""
            CREATE VIEW IF NOT EXISTS events AS
            SELECT rowid AS position, originator_id AS stream, originator_version AS revision,
                   topic AS name, CAST(state AS TEXT) AS event
            FROM {table}
            """,
        ]

    def _insert_events(
        self,
        c: SQLiteCursor,
        stored_events: Sequence[StoredEvent],
        guards: Mapping[str, int] | None = None,
        **kwargs: Any,
    ) -> Sequence[int] | None:
        for stream, revision in (guards or {}).items():
            c.execute(
                f"SELECT MAX(originator_version) FROM {self.events_table_name} "
                "WHERE originator_id=?",
                (stream,),
            )
            if (c.fetchone()[0] or 0) != revision:
                raise IntegrityError(f"guarded stream {stream} is not at revision {revision}")
        return super()._insert_events(c, stored_events, **kwargs)

    def select_log(self, after: int, limit: int, most_bytes: int | None = None) -> list[Any]:
        """Stream, revision, name, state and position of events, by position."""
        table = self.events_table_name
        columns = "SELECT originator_id, originator_version, topic, state, rowid"
        where, params = "rowid>? ORDER BY rowid LIMIT ?", [after, limit]
        if most_bytes is not None:
            within = within_bytes("rowid", "?").format(table=table)
            where = f"rowid<=({within}) AND rowid>? ORDER BY rowid"
            params = [after, limit, most_bytes, after]
        with self.datastore.transaction(commit=False) as c:
            c.execute(f"{columns} FROM {table} WHERE {where}", params)
            return list(c.fetchall())

    def select_revisions(self, streams: Collection[str]) -> dict[str, int]:
        """The last revision of each of some streams, of those that there are."""
        statement = (
            f"SELECT max(originator_version) FROM {self.events_table_name} WHERE originator_id=?"
        )
        found = {}
        with self.datastore.transaction(commit=False) as c:
            for stream in streams:
                c.execute(statement, (stream,))
                found[stream] = c.fetchone()[0] or 0
        return found

    def select_stream(
        self,
        stream: str,
        *,
        after: int,
        upto: int | None,
        limit: int | None,
        newest_first: bool,
        names: Sequence[str],
    ) -> list[Notification]:
        """Events of one stream, with their positions."""
        statement = (
            "SELECT originator_id, originator_version, topic, state, rowid "
            f"FROM {self.events_table_name} WHERE originator_id=? AND originator_version>? "
        )
        params: list[Any] = [stream, after]
        if upto is not None:
            statement += "AND originator_version<=? "
            params.append(upto)
        if names:
            statement += f"AND topic IN ({','.join('?' * len(names))}) "
            params += names
        statement += f"ORDER BY originator_version {'DESC' if newest_first else 'ASC'} "
        if limit is not None:
            statement += "LIMIT ?"
            params.append(limit)
        with self.datastore.transaction(commit=False) as c:
            c.execute(statement, params)
            return [Notification(*row) for row in c.fetchall()]


class SqliteSnapshotRecorder(SQLiteAggregateRecorder):
    """The library's table of snapshots, of which only the newest of a stream is kept."""

    def delete_before(self, stream: str, revision: int) -> None:
        """Remove snapshots older than the one at `revision`."""
        with self.datastore.transaction(commit=True) as c:
            c.execute(
                f"DELETE FROM {self.events_table_name} "
                "WHERE originator_id=? AND originator_version<?",
                (stream, revision),
            )


class Factory(SQLiteFactory):
    """Gives the library the recorders above."""

    aggregate_recorder_class = SqliteSnapshotRecorder
    application_recorder_class = SqliteLogRecorder

    def __init__(self, env: Environment) -> None:
        super().__init__(env)
        self.datastore.close()
        self.datastore: DurableDatastore = DurableDatastore(self.datastore.pool.db_name)
