"""Sessions that write many rows: COPY on PostgreSQL, short turns of the write lock on SQLite."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from operator import itemgetter
from typing import Any

import psycopg
from psycopg.sql import SQL, Composed, Identifier

from projections.projection import Rows, Session

COPY_FROM = 64
"""Rows from which on COPY pays."""

_INSERT = re.compile(
    r"\s*INSERT INTO (\w+)\s*\(([\w,\s]+)\)\s*VALUES\s*\(([\w:,\s]+)\)\s*(ON CONFLICT .*)?",
    re.DOTALL,
)


class CopySession:
    """Sends rows by COPY: straight into their table, or by way of one beside it for an upsert."""

    def __init__(self, session: Session, cursor: psycopg.Cursor[tuple[Any, ...]]) -> None:
        self._session = session
        self._cursor = cursor

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        return self._session.execute(sql, params)

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""
        match = _INSERT.fullmatch(sql)
        if len(params) < COPY_FROM or match is None:
            self._session.executemany(sql, params)
            return
        table, columns, values, conflict = match.groups()
        names = [each.strip() for each in columns.split(",")]
        places = [each.strip() for each in values.split(",")]
        if not all(each.startswith(":") for each in places):
            self._session.executemany(sql, params)
            return
        made = _tuples(params, [each[1:] for each in places])
        if conflict is None:
            self._copy(table, names, made)
            return
        rows = list(made)
        if _has_duplicates(conflict, names, rows):
            self._session.executemany(sql, params)  # one statement takes each row once only
            return
        beside = f"{table}__rows"
        target, listed = Identifier(table), SQL(", ").join(map(Identifier, names))
        create = SQL("CREATE TEMP TABLE {} ON COMMIT DROP AS SELECT {} FROM {} WITH NO DATA")
        self._run(create.format(Identifier(beside), listed, target))
        self._copy(beside, names, rows)
        moved = SQL("INSERT INTO {} ({}) SELECT {} FROM {} ").format(
            target, listed, listed, Identifier(beside)
        )
        self._run(Composed([moved, SQL(conflict)]))
        self._run(SQL("DROP TABLE {}").format(Identifier(beside)))

    def _run(self, statement: Composed) -> None:
        self._cursor.execute(statement, prepare=False)

    def _copy(self, table: str, names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        target, listed = Identifier(table), SQL(", ").join(map(Identifier, names))
        # In binary text is sent as it is, with nothing escaped; it needs the columns' types.
        self._run(SQL("SELECT {} FROM {} LIMIT 0").format(listed, target))
        types = [column.type_code for column in self._cursor.description or ()]
        statement = SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(target, listed)
        with self._cursor.copy(statement) as copy:
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)


def _tuples(
    params: Sequence[Mapping[str, Any]], places: Sequence[str]
) -> Iterable[tuple[Any, ...]]:
    """The values of each row in the order of the statement's places."""
    if isinstance(params, Rows) and params.columns == tuple(places):
        return params.tuples()
    first, *more = places
    values_of = itemgetter(*places)
    return (values_of(row) if more else (row[first],) for row in params)


def _has_duplicates(conflict: str, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> bool:
    """Whether rows are the same in the columns of `ON CONFLICT (...)`."""
    columns = conflict[conflict.index("(") + 1 : conflict.index(")")].split(",")
    places = [names.index(each.strip()) for each in columns]
    return len({tuple(row[place] for place in places) for row in rows}) < len(rows)


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
