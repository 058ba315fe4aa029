"""Read models beside the log: the same named SQL on SQLite and on PostgreSQL.

Implements the port `BuildDatabase` of `projections.projection`.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from typing import LiteralString

import psycopg
from eventsourcing.persistence import ConnectionPoolClosedError, OperationalError, ProgrammingError
from psycopg.rows import tuple_row
from psycopg_pool import PoolTimeout

from adapters.store.bulk import BufferedSession, CopySession
from adapters.store.postgres import SCHEMA_LOCK, UrlDatastore
from adapters.store.sessions import (
    PostgresExchange,
    PostgresSession,
    SqliteExchange,
    SqliteSession,
)
from adapters.store.sqlite import DurableDatastore
from application.store import StoreUnavailable
from projections.projection import OtherShape

FOLLOWER_LOCK = 0x6D6F64656C6F68
"""Advisory lock of the follower whose turn it is."""

REBUILD_LOCK = 0x6D6F64656C6F69
"""Advisory lock of the process that rebuilds."""

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
        try:
            with self._datastore.transaction(commit=False) as cursor:
                yield SqliteSession(cursor)
        except (ProgrammingError, OperationalError, sqlite3.OperationalError) as error:
            if "no such" in str(error):
                raise OtherShape from error
            raise

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

    @contextmanager
    def exclusive(self) -> Iterator[bool]:
        """Hold the lock of a file beside the database, which ends with the process."""
        beside = f"{self._datastore.pool.db_name}-rebuild"
        with closing(sqlite3.connect(beside, timeout=1, isolation_level=None)) as lock:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                yield False
                return
            yield True

    @contextmanager
    def load(self) -> Iterator[BufferedSession]:
        """A transaction that takes the write lock once its rows are made."""
        with ExitStack() as stack:
            session = BufferedSession(self.read, self.write, stack)
            yield session
            session.flush()

    @contextmanager
    def exchange(self) -> Iterator[SqliteExchange]:
        """A transaction in which no other writes."""
        with self.write() as session:
            yield SqliteExchange(session.cursor)

    def is_passing(self, error: BaseException) -> bool:
        """Whether the file is in use, full or out of reach; see the port."""
        return isinstance(error, PASSING) or any(
            isinstance(each, sqlite3.Error)
            and getattr(each, "sqlite_errorcode", 0) & 0xFF in PASSING_SQLITE
            for each in _causes(error)
        )


OTHER_SHAPE = (
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.FeatureNotSupported,  # a prepared statement whose columns changed their types
)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


QUICK_BEGIN: LiteralString = "BEGIN; SET LOCAL synchronous_commit TO off"
TAKE_TURN: LiteralString = (
    # A process that hangs in its turn, or whose machine is gone, loses it after a while.
    f"{QUICK_BEGIN}; SET LOCAL idle_in_transaction_session_timeout TO '10s'; "
    f"SELECT pg_try_advisory_xact_lock({FOLLOWER_LOCK})"
)
TAKE_REBUILD: LiteralString = (
    # The server needs a moment to see that its last holder was killed.
    f"SET lock_timeout TO '1s'; SELECT pg_advisory_lock({REBUILD_LOCK})"
)
AWAIT_TURN: LiteralString = f"SELECT pg_advisory_xact_lock_shared({FOLLOWER_LOCK})"


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

    @contextmanager
    def exclusive(self) -> Iterator[bool]:
        """Hold an advisory lock, which ends with the connection."""
        with psycopg.connect(**self._datastore.plain_conninfo, autocommit=True) as connection:
            try:
                connection.execute(TAKE_REBUILD)
            except psycopg.errors.LockNotAvailable:
                yield False
                return
            yield True

    @contextmanager
    def load(self) -> Iterator[CopySession]:
        """A transaction that sends rows by COPY and may take its time."""
        with self.write() as session:
            session.execute("SET LOCAL statement_timeout TO 0")
            yield CopySession(session, session.cursor)

    @contextmanager
    def exchange(self) -> Iterator[PostgresExchange]:
        """A transaction under the followers' lock."""
        with self.write() as session:
            session.execute(f"SELECT pg_advisory_xact_lock({FOLLOWER_LOCK})")
            yield PostgresExchange(session.cursor)

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
            try:
                yield PostgresSession(cursor)
            except OTHER_SHAPE as error:
                raise OtherShape from error

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
