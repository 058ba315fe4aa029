"""What someone with a database client can do to the log behind the service's back."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg

Row = tuple[int, str, int, str, bytes]
"""Position, stream, revision, name, state."""


class Intruder:
    """Has the password of the database, and knows its tables."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._is_sqlite = url.startswith("sqlite:")
        self._position = "rowid" if self._is_sqlite else "notification_id"

    def execute(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        """Run a statement; `{position}` stands for the name of the column of positions."""
        sql = sql.replace("{position}", self._position)
        with self._connection() as connection:
            if not self._is_sqlite:
                sql = sql.replace("?", "%s")
            cursor = connection.execute(sql, params)
            return [tuple(row) for row in cursor.fetchall()] if cursor.description else []

    @contextmanager
    def _connection(self) -> Iterator[Any]:
        connection: Any
        if self._is_sqlite:
            connection = sqlite3.connect(self._url.removeprefix("sqlite:///"))
        else:
            connection = psycopg.connect(self._url)
        try:
            with connection:
                yield connection
        finally:
            connection.close()

    def row(self, position: int) -> Row:
        """An event as it is stored."""
        [found] = self.execute(
            "SELECT {position}, originator_id, originator_version, topic, state FROM stored_events "
            "WHERE {position} = ?",
            position,
        )
        return (*found[:4], bytes(found[4]))

    def set_state(self, position: int, state: bytes) -> None:
        """Change what is stored of an event."""
        self.execute("UPDATE stored_events SET state = ? WHERE {position} = ?", state, position)

    def delete(self, first: int, last: int | None = None) -> None:
        """Delete events."""
        self.execute(
            "DELETE FROM stored_events WHERE {position} BETWEEN ? AND ?", first, last or first
        )

    def insert(self, position: int, stream: str, revision: int, name: str, state: bytes) -> None:
        """Put an event somewhere."""
        self.execute(
            "INSERT INTO stored_events "
            "({position}, originator_id, originator_version, topic, state) VALUES (?, ?, ?, ?, ?)",
            *(position, stream, revision, name, state),
        )

    def move(self, first: int, by: int) -> None:
        """Give all events from a position on other positions."""
        for shift in (1_000_000, by - 1_000_000):  # not over each other
            self.execute(
                "UPDATE stored_events SET {position} = {position} + ? WHERE {position} >= ?",
                *(shift, first),
            )
            first += shift

    def swap_states(self, one: int, other: int) -> None:
        """Two events get each other's bytes."""
        here, there = self.row(one)[4], self.row(other)[4]
        self.set_state(one, there)
        self.set_state(other, here)

    def forget_tree(self) -> None:
        """Empty the hash tree, so that it is built again over what the log is now."""
        self.execute("DELETE FROM merkle_tiles")
        self.execute("UPDATE projections SET position = 0 WHERE name = 'merkle'")

    def save(self) -> None:
        """Remember all that is there."""
        for table in self._tables():
            self.execute(f"CREATE TABLE saved_{table} AS SELECT * FROM {table}")

    def restore(self) -> None:
        """Have everything as it was."""
        for table in self._tables():
            self.execute(f"DELETE FROM {table}")
            self.execute(f"INSERT INTO {table} SELECT * FROM saved_{table}")

    def _tables(self) -> Sequence[str]:
        count = "sqlite_sequence" if self._is_sqlite else "stored_events_head"
        return ("stored_events", count, "merkle_tiles", "projections")

    def tiles(self) -> Sequence[tuple[Any, ...]]:
        """Every row of the hash tree."""
        rows = self.execute("SELECT level, number, hashes FROM merkle_tiles ORDER BY 1, 2")
        return [(level, number, bytes(hashes)) for level, number, hashes in rows]
