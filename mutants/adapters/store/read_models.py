"""Read models beside the log: the same named SQL on SQLite and on PostgreSQL.

Implements the ports `Session` and `Database` of `projections.projection`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import Any

import psycopg
from eventsourcing.sqlite import SQLiteCursor
from psycopg.rows import tuple_row

from adapters.store.postgres import SCHEMA_LOCK, UrlDatastore
from adapters.store.sqlite import DurableDatastore


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


@lru_cache(maxsize=512)
def _psycopg(sql: str) -> str:
    """`:name` parameters as psycopg writes them; casts (`::`) are left alone."""
    return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", sql.replace("%", "%%"))


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
