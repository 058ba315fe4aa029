"""What goes wrong in a store, in the two words that the ports know."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from eventsourcing.persistence import ConnectionPoolClosedError, IntegrityError, PersistenceError

from application.store import LostRace, StoreUnavailable

PASSING = (
    StoreUnavailable,
    ConnectionPoolClosedError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
    # What psycopg takes for errors of the server itself, and comes from its state.
    psycopg.errors.IdleInTransactionSessionTimeout,
    psycopg.errors.TransactionTimeout,
    psycopg.errors.ReadOnlySqlTransaction,
)
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
AWAY = "the event store is unreachable or did not answer"


def is_passing(error: BaseException) -> bool:
    """Whether an error comes from the state of the store and not from what was asked of it.

    The server is away or ended a wait or a deadlock; the file is in use, full or out of reach.
    """
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, PASSING):
            return True
        if isinstance(cause, sqlite3.Error):
            return getattr(cause, "sqlite_errorcode", 0) & 0xFF in PASSING_SQLITE
        cause = cause.__cause__
    return False


@contextmanager
def unavailability() -> Iterator[None]:
    """Errors that pass as `StoreUnavailable`, in whose chain they are; others are defects."""
    try:
        yield
    except StoreUnavailable:
        raise
    except Exception as error:
        if is_passing(error):
            raise StoreUnavailable(AWAY) from error
        raise


@contextmanager
def failures() -> Iterator[None]:
    """The library's and the drivers' errors as the two that the port knows.

    Their text may hold statements, parameters and addresses: it stays in the chain for
    the log of the service and is not repeated.
    """
    try:
        yield
    except IntegrityError as error:
        raise LostRace("another writer was first") from error
    except (PersistenceError, ConnectionPoolClosedError, psycopg.Error, sqlite3.Error) as error:
        raise StoreUnavailable(AWAY) from error
