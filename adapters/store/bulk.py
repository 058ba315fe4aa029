"""Sessions that write many rows: COPY on PostgreSQL, short turns of the write lock on SQLite."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import psycopg
from psycopg.sql import SQL, Composed, Identifier

from adapters.store.row_sets import INSERT, listed, tuples
from projections.projection import Session

COPY_FROM = 64
"""Rows from which on COPY pays."""


class CopySession:
    """Sends new rows by COPY, straight into their table."""

    def __init__(self, session: Session, cursor: psycopg.Cursor[tuple[Any, ...]]) -> None:
        self._session = session
        self._cursor = cursor

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        return self._session.execute(sql, params)

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""
        match = INSERT.fullmatch(sql)
        if len(params) >= COPY_FROM and match is not None and match["conflict"] is None:
            places = listed(match["values"])
            if all(each.startswith(":") for each in places):
                rows = tuples(params, [each[1:] for each in places])
                self._copy(match["table"], listed(match["columns"]), rows)
                return
        self._session.executemany(sql, params)

    def _run(self, statement: Composed) -> None:
        self._cursor.execute(statement, prepare=False)

    def _copy(self, table: str, names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        target, columns = Identifier(table), SQL(", ").join(map(Identifier, names))
        # In binary text is sent as it is, with nothing escaped; it needs the columns' types.
        self._run(SQL("SELECT {} FROM {} LIMIT 0").format(columns, target))
        types = [column.type_code for column in self._cursor.description or ()]
        statement = SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(target, columns)
        with self._cursor.copy(statement) as copy:
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)


class BufferedSession:
    """Takes the write lock when all rows are there, and not while they are made.

    For tables that nobody else writes: what it reads outside of the lock is as it will be.
    """

    def __init__(
        self,
        read: Callable[[], AbstractContextManager[Session]],
        write: Callable[[], AbstractContextManager[Session]],
        stack: ExitStack,
    ) -> None:
        self._read = read
        self._write = write
        self._stack = stack
        self._buffer: list[tuple[str, Sequence[Mapping[str, Any]]]] = []
        self._session: Session | None = None

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        if self._session is None and sql.lstrip().startswith("SELECT") and not self._buffer:
            with self._read() as session:
                return session.execute(sql, params)
        return self._locked().execute(sql, params)

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""
        if self._session is None:
            self._buffer.append((sql, params))
        else:
            self._session.executemany(sql, params)

    def flush(self) -> None:
        """Write what is not written yet."""
        if self._buffer:
            self._locked()

    def _locked(self) -> Session:
        if self._session is None:
            self._session = self._stack.enter_context(self._write())
            for sql, params in self._buffer:
                self._session.executemany(sql, params)
            self._buffer = []
        return self._session
