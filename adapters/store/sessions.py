"""Statements of one transaction on read models: the same named SQL on both stores.

Implements the ports `Session` and `Exchange` of `projections.projection`.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import psycopg
from eventsourcing.sqlite import SQLiteCursor

from adapters.store.row_sets import form_of, in_one, sets_of
from projections.projection import TablesBusy

SWAP_WAIT = "200ms"
"""As long at the most do reads wait for a swap: below the server's `deadlock_timeout`."""


class SqliteSession:
    """Statements of one transaction on read models; parameters are named `:name`."""

    def __init__(self, cursor: SQLiteCursor) -> None:
        self.cursor = cursor

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        self.cursor.execute(sql, params or {})
        return [tuple(row) for row in self.cursor.fetchall()]

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""
        self.cursor.executemany(sql, params)


class SqliteExchange(SqliteSession):
    """The transaction of a swap."""

    def rename(self, names: Sequence[tuple[str, str]]) -> list[str]:
        """Rename tables, of those that there are; see the port."""
        renamed = []
        for old, new in names:
            found = self.execute(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name", {"name": old}
            )
            if found:
                self.execute(f"ALTER TABLE {old} RENAME TO {new}")
                renamed.append(old)
        return renamed


@lru_cache(maxsize=512)
def _psycopg(sql: str) -> str:
    """`:name` parameters as psycopg writes them; casts (`::`) are left alone."""
    return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", sql.replace("%", "%%"))


class PostgresSession:
    """Statements of one transaction on read models; parameters are named `:name`."""

    def __init__(self, cursor: psycopg.Cursor[tuple[Any, ...]]) -> None:
        self.cursor = cursor

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""
        self.cursor.execute(_psycopg(sql), params or {})
        return self.cursor.fetchall() if self.cursor.description else []

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters; one for many of them where that can be."""
        form = form_of(sql)
        if form is None:
            self.cursor.executemany(_psycopg(sql), params)
            return
        for rows in sets_of(form, params):
            together = in_one(form, rows) if len(rows) > 1 else None
            if together is not None:
                statement, arrays = together
                self.cursor.execute(statement, arrays, prepare=True)
            else:
                each = [dict(zip(form.names, row, strict=True)) for row in rows]
                self._one_by_one(_psycopg(sql), each)

    def _one_by_one(self, statement: str, params: Sequence[Mapping[str, Any]]) -> None:
        if len(params) == 1:  # in fewer messages than psycopg has for many
            self.cursor.execute(statement, params[0], prepare=True)
        else:
            self.cursor.executemany(statement, params)


class PostgresExchange(PostgresSession):
    """The transaction of a swap."""

    def rename(self, names: Sequence[tuple[str, str]]) -> list[str]:
        """Rename tables, of those that there are, locked all at once; see the port."""
        there = [
            old
            for old, _ in names
            if self.execute("SELECT to_regclass(:name)", {"name": old})[0][0] is not None
        ]
        try:
            # Whoever reads now ends in time, or it is tried again: nobody waits for long.
            self.execute(f"SET LOCAL lock_timeout TO '{SWAP_WAIT}'")
            self.execute(f"LOCK TABLE {', '.join(there)} IN ACCESS EXCLUSIVE MODE")
        except psycopg.errors.LockNotAvailable as error:
            raise TablesBusy from error
        for old, new in names:
            if old in there:
                self.execute(f"ALTER TABLE {old} RENAME TO {new}")
        return there
