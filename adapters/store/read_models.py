"""Read models beside the log: the same named SQL on SQLite and on PostgreSQL.

Implements the port `BuildDatabase` of `projections.projection`.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from typing import Any, LiteralString, TypeVar

import psycopg
from eventsourcing.persistence import InterfaceError, OperationalError, ProgrammingError
from psycopg.rows import tuple_row

from adapters.store.bulk import BufferedSession, CopySession
from adapters.store.connections import UrlDatastore, is_away
from adapters.store.failures import is_passing, unavailability
from adapters.store.postgres import SCHEMA_LOCK
from adapters.store.sessions import (
    PostgresExchange,
    PostgresSession,
    SqliteExchange,
    SqliteSession,
)
from adapters.store.sqlite import DurableDatastore
from application.store import StoreUnavailable
from projections.projection import OtherShape

T = TypeVar("T")

FOLLOWER_LOCK = 0x6D6F64656C6F68
"""Advisory lock of the follower whose turn it is."""

REBUILD_LOCK = 0x6D6F64656C6F69
"""Advisory lock of the process that rebuilds."""


class SqliteDatabase:
    """Read models in the same file as the log."""

    def __init__(self, datastore: DurableDatastore) -> None:
        self._datastore = datastore

    def create(self, statements: Sequence[str]) -> None:
        """Run statements that create what is missing."""
        for statement in statements:
            with self.write() as session:
                session.execute(statement)

    def query(self, question: Callable[[SqliteSession], T]) -> T:
        """What a question is answered; see the port."""
        with self.read() as session:
            return question(session)

    @contextmanager
    def read(self) -> Iterator[SqliteSession]:
        """A transaction that sees one state of the read models."""
        try:
            with unavailability(), self._datastore.transaction(commit=False) as cursor:
                yield SqliteSession(cursor)
        except (ProgrammingError, OperationalError, sqlite3.OperationalError) as error:
            if "no such" in str(error):
                raise OtherShape from error
            raise

    @contextmanager
    def write(self, *, durable: bool = False, unsorted: bool = False) -> Iterator[SqliteSession]:
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
        return is_passing(error)


OTHER_SHAPE = (
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.FeatureNotSupported,  # a prepared statement whose columns changed their types
)


WRITE_TIMEOUT: LiteralString = "30s"
TURN_TIMEOUT: LiteralString = "10s"
"""The server ends a transaction that takes longer, and its locks with it.

A client that stands still in the middle of a pipeline is not idle in its transaction: the server
waits for the rest of what it began to send.
"""

BY_INDEX: LiteralString = "; ".join(
    f"SET LOCAL {way} TO off"
    for way in ("enable_seqscan", "enable_hashjoin", "enable_mergejoin", "jit")
)
"""Rows that change are found by their keys, whatever the server believes of a table's size.

Tables grow faster than their statistics follow, and one that is taken for short would be read whole
each time. Where there is no index a server before PostgreSQL 18 takes what it does instead for so
dear that it would be compiled first.
"""

UNSORTED: LiteralString = "SET LOCAL enable_sort TO off"
"""What is asked for in an order is walked in it by an index that has it, for the same reason."""

NOT_SYNCED: LiteralString = "SET LOCAL synchronous_commit TO off"
TRY_TURN: LiteralString = f"SELECT pg_try_advisory_xact_lock({FOLLOWER_LOCK})"
AWAIT_TURN: LiteralString = (
    # In one message, so that it is the server alone that lets go again: a client that stands
    # still while it waits would keep the lock from all others.
    f"SELECT pg_advisory_xact_lock_shared({FOLLOWER_LOCK}); ROLLBACK"
)
TAKE_REBUILD: LiteralString = (
    # The server needs a moment to see that its last holder was killed.
    f"SET lock_timeout TO '1s'; SELECT pg_advisory_lock({REBUILD_LOCK})"
)


def knows_transaction_timeout(connection: psycopg.Connection[Any]) -> bool:
    """Whether the server can bound a transaction; PostgreSQL can from 17 on."""
    return connection.info.server_version >= 17_00_00


def _begin(
    connection: psycopg.Connection[Any], timeout: LiteralString, *statements: LiteralString
) -> LiteralString:
    """What begins a transaction of bounded length, in one message."""
    bound: LiteralString = f"SET LOCAL transaction_timeout TO '{timeout}'"
    first = (bound,) if knows_transaction_timeout(connection) else ()
    return "; ".join(("BEGIN", BY_INDEX, *first, *statements))


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
                cursor.execute(_begin(connection, TURN_TIMEOUT, NOT_SYNCED, TRY_TURN))
                # The last of its results says whether the lock was free.
                while cursor.nextset():
                    pass
                [free] = cursor.fetchone() or (False,)
                if free:
                    yield PostgresSession(cursor)
                else:
                    cursor.execute(AWAIT_TURN)
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
        with self._transaction("0", NOT_SYNCED, "SET LOCAL statement_timeout TO 0") as session:
            yield CopySession(session, session.cursor)

    @contextmanager
    def exchange(self) -> Iterator[PostgresExchange]:
        """A transaction under the followers' lock."""
        with self.write() as session:
            session.execute(f"SELECT pg_advisory_xact_lock({FOLLOWER_LOCK})")
            yield PostgresExchange(session.cursor)

    def is_passing(self, error: BaseException) -> bool:
        """Whether the server is away, or ended a wait or a deadlock; see the port."""
        return is_passing(error)

    def query(self, question: Callable[[PostgresSession], T]) -> T:
        """What a question is answered; on a sound connection where the first was broken."""
        try:
            with self.read() as session:
                return question(session)
        except StoreUnavailable as error:
            cause = error.__cause__
            if not isinstance(cause, InterfaceError | OperationalError) or is_away(cause):
                raise
        self._datastore.heal()
        with self.read() as session:
            return question(session)

    @contextmanager
    def read(self) -> Iterator[PostgresSession]:
        """Statements that each see all that was committed before them."""
        with unavailability(), self._datastore.tuples() as cursor:
            try:
                yield PostgresSession(cursor)
            except OTHER_SHAPE as error:
                raise OtherShape from error

    @contextmanager
    def write(self, *, durable: bool = False, unsorted: bool = False) -> Iterator[PostgresSession]:
        """A transaction that commits at its end, or rolls back on an exception.

        Unless it is `durable` it does not wait for the disk: after a crash of the server a
        read model may be a little older, with the position that belongs to it, and
        catches up from the log. `unsorted` is for a queue, which has an index of its order.
        """
        first = (*(() if durable else (NOT_SYNCED,)), *((UNSORTED,) if unsorted else ()))
        with self._transaction(WRITE_TIMEOUT, *first) as session:
            yield session

    @contextmanager
    def _transaction(
        self, timeout: LiteralString, *statements: LiteralString
    ) -> Iterator[PostgresSession]:
        with (
            self._datastore.get_connection() as connection,
            connection.cursor(row_factory=tuple_row) as cursor,
        ):
            cursor.execute(_begin(connection, timeout, *statements))
            try:
                yield PostgresSession(cursor)
            except BaseException:
                with suppress(psycopg.Error):  # the connection may be what failed
                    cursor.execute("ROLLBACK")
                raise
            cursor.execute("COMMIT")
