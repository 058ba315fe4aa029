"""Connections to PostgreSQL, of which every wait is bounded."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from eventsourcing.postgres import PostgresDatastore
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import DictRow, tuple_row
from psycopg_pool import ConnectionPool, PoolTimeout

CONNECT_TIMEOUT_SECONDS = 3
AT_ONCE = 0.001
"""Seconds; less than nothing would not even take a connection that is there."""

STATEMENT_TIMEOUT = "30s"
LOCK_TIMEOUT = "10s"
IDLE_SECONDS = 3
"""The server ends a transaction in which nothing happens for so long, and its locks with it.

A process that stands still in the middle of one would hold up all others for as long. Less
than a read waits for the read models, so that one survives it.
"""

UNANSWERED_MS = 30_000
"""A connection whose packets nobody acknowledges for so long is broken (Linux alone)."""


class Pool(ConnectionPool[psycopg.Connection[DictRow]]):
    """A pool in which one alone waits for a connection once the server is known to be away.

    All others are told at once: threads that wait keep those from being told who come next.
    """

    _is_away = False

    def __init__(self, **settings: Any) -> None:
        self._waits = threading.Lock()
        super().__init__(**settings)

    def getconn(self, timeout: float | None = None) -> psycopg.Connection[DictRow]:
        """As the library's. Raises `PoolTimeout`."""
        if not self._is_away:
            return self._found(timeout)
        if not self._waits.acquire(blocking=False):
            return self._found(AT_ONCE)
        try:
            return self._found(timeout)
        finally:
            self._waits.release()

    def _found(self, timeout: float | None) -> psycopg.Connection[DictRow]:
        try:
            connection = super().getconn(timeout)
        except PoolTimeout:
            self._is_away = True
            raise
        self._is_away = False
        return connection


class Connected:
    """Whoever wants to know of each connection that the pool has made, before it is used.

    One that is made later than the first ones may be to a server that crashed meanwhile.
    """

    def __init__(self) -> None:
        self.tell: Callable[[], None] = lambda: None
        """Called from any thread."""


class UrlDatastore(PostgresDatastore):
    """A pool of connections to the database that a URL names.

    Every wait is bounded: for a connection, for a lock, for a statement.
    """

    def __init__(self, url: str, *, pool_size: int = 4, max_overflow: int = 16) -> None:
        parameters = conninfo_to_dict(url)
        super().__init__(
            dbname=str(parameters.pop("dbname", "")),
            host=str(parameters.pop("host", "")),
            port=str(parameters.pop("port", "")),
            user=str(parameters.pop("user", "")),
            password=str(parameters.pop("password", "")),
            connect_timeout=CONNECT_TIMEOUT_SECONDS,
            idle_in_transaction_session_timeout=IDLE_SECONDS,
            pool_size=pool_size,
            max_overflow=max_overflow,
            originator_id_type="text",
        )
        assert isinstance(self.pool.kwargs, dict)
        given = self.pool.kwargs
        self.conninfo: dict[str, Any] = {
            "connect_timeout": CONNECT_TIMEOUT_SECONDS,
            "keepalives_idle": 10,
            "tcp_user_timeout": UNANSWERED_MS,
            "application_name": "modelog",
            **parameters,
            **{key: value for key, value in given.items() if value not in ("", None)},
            "options": f"-c lock_timeout={LOCK_TIMEOUT} -c statement_timeout={STATEMENT_TIMEOUT} "
            + str(parameters.get("options", "")),
        }
        self.connected = connected = Connected()
        plain = self.after_connect_func()

        def configure(connection: psycopg.Connection[DictRow]) -> None:
            plain(connection)
            connected.tell()

        pool: Any = Pool(  # the library has a class of its own for its annotation
            connection_class=psycopg.Connection[DictRow],
            kwargs=self.conninfo,
            min_size=self.pool.min_size,
            max_size=self.pool.max_size,
            open=False,
            configure=configure,
            timeout=CONNECT_TIMEOUT_SECONDS,
            # It waits twice as long from try to try: by default, after a long outage, for minutes.
            reconnect_timeout=CONNECT_TIMEOUT_SECONDS,
        )
        self.pool = pool

    @property
    def plain_conninfo(self) -> dict[str, Any]:
        """What a connection outside of the pool is made with."""
        return {key: value for key, value in self.conninfo.items() if key != "row_factory"}

    def heal(self) -> None:
        """Replace the idle connections that a restart of the server has left broken."""
        self.pool.check()

    @contextmanager
    def tuples(self) -> Iterator[psycopg.Cursor[tuple[Any, ...]]]:
        """A cursor in autocommit mode whose rows are tuples, sent in binary."""
        with (
            self.get_connection() as connection,
            connection.cursor(row_factory=tuple_row, binary=True) as cursor,
        ):
            yield cursor


def is_away(error: BaseException) -> bool:
    """Whether no connection was to be had, so that nothing can have been sent."""
    return isinstance(error.__cause__, PoolTimeout)
