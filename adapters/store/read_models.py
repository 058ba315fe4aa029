"""Read models beside the log: the same named SQL on SQLite and on PostgreSQL.

Implements the ports `Session` and `Database` of `projections.projection`.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import Any, LiteralString

import psycopg
from eventsourcing.persistence import ConnectionPoolClosedError
from eventsourcing.sqlite import SQLiteCursor
from psycopg.rows import tuple_row
from psycopg_pool import PoolTimeout

from adapters.store.postgres import SCHEMA_LOCK, UrlDatastore
from adapters.store.sqlite import DurableDatastore
from application.store import StoreUnavailable

FOLLOWER_LOCK = 0x6D6F64656C6F68
"""Advisory lock of the follower whose turn it is."""

PASSING = (StoreUnavailable, ConnectionPoolClosedError)
PASSING_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}


class SqliteSession:
    """Statements of one transaction on read models; parameters are named `:name`."""

    def __init__(self, cursor: SQLiteCursor) -> None:
        self._cursor = cursor

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        self._cursor.execute(sql, params or {})
        return [tuple(row) for row in self._cursor.fetchall()]

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""
        self._cursor.executemany(sql, params)


class SqliteDatabase:
    """Read models in the same file as the log."""

    def __init__(self, datastore: DurableDatastore) -> None:
        self._datastore = datastore

    def create(self, statements: Sequence[str]) -> None:
        """Run statements that create what is missing."""
        for statement in statements:
            with self.write() as session:
                session.execute(statement)

    @contextmanager
    def read(self) -> Iterator[SqliteSession]:
        """A transaction that sees one state of the read models."""
        with self._datastore.transaction(commit=False) as cursor:
            yield SqliteSession(cursor)

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[SqliteSession]:
        """A transaction that commits at its end, or rolls back on an exception.

        Unless it is `durable` it is not synced to disk by itself: after a power loss a read
        model may be a little older, with the position that belongs to it, and catches
        up from the log.
        """
        with (
            self._datastore.write_lock,
            self._datastore.get_connection(commit=True) as connection,
        ):
            pragma = connection.cursor()
            if not durable:
                pragma.execute("PRAGMA synchronous=NORMAL")
            try:
                with connection.transaction(commit=True) as cursor:
                    yield SqliteSession(cursor)
            finally:
                pragma.execute("PRAGMA synchronous=FULL")

    @contextmanager
    def turn(self) -> Iterator[SqliteSession]:
        """A transaction that writes: there is one at a time, in whichever process."""
        with self.write() as session:
            yield session

    def is_passing(self, error: BaseException) -> bool:
        """Whether the file is in use, full or out of reach; see the port."""
        return isinstance(error, PASSING) or any(
            isinstance(each, sqlite3.Error)
            and getattr(each, "sqlite_errorcode", 0) & 0xFF in PASSING_SQLITE
            for each in _causes(error)
        )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


@lru_cache(maxsize=512)
def _psycopg(sql: str) -> str:
    """`:name` parameters as psycopg writes them; casts (`::`) are left alone."""
    return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", sql.replace("%", "%%"))


TAKE_TURN: LiteralString = (
    f"BEGIN; SET LOCAL synchronous_commit TO off; SELECT pg_try_advisory_xact_lock({FOLLOWER_LOCK})"
)
AWAIT_TURN: LiteralString = f"SELECT pg_advisory_xact_lock_shared({FOLLOWER_LOCK})"


class PostgresSession:
    """Statements of one transaction on read models; parameters are named `:name`."""

    def __init__(self, cursor: psycopg.Cursor[tuple[Any, ...]]) -> None:
        self._cursor = cursor

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        self._cursor.execute(_psycopg(sql), params or {})
        return self._cursor.fetchall() if self._cursor.description else []

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""
        self._cursor.executemany(_psycopg(sql), params)


class PostgresDatabase:
    """Read models in the same database as the log."""

    def __init__(self, datastore: UrlDatastore) -> None:
        self._datastore = datastore

    def create(self, statements: Sequence[str]) -> None:
        """Run statements that create what is missing, one process after the other.

        Each in a transaction of its own: to create an index takes a lock on its table also
        where it exists, and with a second lock beside it a running follower would deadlock.
        """
        for statement in statements:
            with self.write() as session:
                session.execute("SELECT pg_advisory_xact_lock(:lock)", {"lock": SCHEMA_LOCK})
                session.execute(statement)

    @contextmanager
    def turn(self) -> Iterator[PostgresSession | None]:
        """A transaction that writes, under the followers' advisory lock; see the port.

        Who does not get the lock waits for its holder's transaction in shared mode, beside all
        others who wait: so a follower learns of another's commit in the moment that it is made.
        """
        with (
            self._datastore.get_connection() as connection,
            connection.cursor(row_factory=tuple_row) as cursor,
        ):
            try:
                cursor.execute(TAKE_TURN)
                # The last of its results says whether the lock was free.
                while cursor.nextset():
                    pass
                [free] = cursor.fetchone() or (False,)
                if free:
                    yield PostgresSession(cursor)
                else:
                    cursor.execute(AWAIT_TURN)
                    cursor.execute("ROLLBACK")
                    yield None
                    return
            except BaseException:
                with suppress(psycopg.Error):  # the connection may be what failed
                    cursor.execute("ROLLBACK")
                raise
            cursor.execute("COMMIT")

    def is_passing(self, error: BaseException) -> bool:
        """Whether the server is away, or ended a wait or a deadlock; see the port."""
        return isinstance(error, PASSING) or any(
            isinstance(each, psycopg.OperationalError | psycopg.InterfaceError | PoolTimeout)
            for each in _causes(error)
        )

    @contextmanager
    def read(self) -> Iterator[PostgresSession]:
        """Statements that each see all that was committed before them."""
        with self._datastore.tuples() as cursor:
            yield PostgresSession(cursor)

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[PostgresSession]:
        """A transaction that commits at its end, or rolls back on an exception.

        Unless it is `durable` it does not wait for the disk: after a crash of the server a
        read model may be a little older, with the position that belongs to it, and
        catches up from the log.
        """
        with (
            self._datastore.get_connection() as connection,
            connection.cursor(row_factory=tuple_row) as cursor,
        ):
            cursor.execute("BEGIN" if durable else "BEGIN; SET LOCAL synchronous_commit TO off")
            try:
                yield PostgresSession(cursor)
            except BaseException:
                with suppress(psycopg.Error):  # the connection may be what failed
                    cursor.execute("ROLLBACK")
                raise
            cursor.execute("COMMIT")
