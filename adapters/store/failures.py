"""What goes wrong in a store, in the two words that the ports know."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from eventsourcing.persistence import ConnectionPoolClosedError, IntegrityError, PersistenceError

from application.store import LostRace, StoreUnavailable


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
        raise StoreUnavailable("the event store is unreachable or did not answer") from error
