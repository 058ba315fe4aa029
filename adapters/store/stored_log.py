"""The log as it is stored, byte for byte: for those who check it, or take it elsewhere."""

from typing import Any

from adapters.store.read_models import PostgresDatabase, SqliteDatabase
from domain.entry import Entry

PAGE_BYTES = 8 * 1024 * 1024
"""A page of the log ends early where its events would be larger than this together."""

# A person can put anything into a column of SQLite, also what is no UTF-8 or no number.
_SQLITE = {
    "position": "rowid",
    "entry": "rowid, CAST(originator_id AS BLOB), CAST(originator_version AS INTEGER), "
    "CAST(topic AS BLOB), CAST(state AS BLOB)",
    "stream": "CAST(originator_id AS BLOB)",
    "given": "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'stored_events'",
}
_POSTGRES = {
    "position": "notification_id",
    "entry": "notification_id, convert_to(originator_id, 'UTF8'), originator_version, "
    "convert_to(topic, 'UTF8'), state",
    "stream": "convert_to(originator_id, 'UTF8')",
    "given": "SELECT coalesce(max(position), 0) FROM stored_events_head",
}


class StoredLog:
    """Reads the table of events without decoding anything. Raises `StoreUnavailable`."""

    def __init__(self, database: SqliteDatabase | PostgresDatabase) -> None:
        self._database = database
        self._sql = _POSTGRES if isinstance(database, PostgresDatabase) else _SQLITE

    def ends(self) -> tuple[int, int]:
        """The last position in the log, and the last one that was ever given to an event."""
        position, given = self._sql["position"], self._sql["given"]
        [(last, ever)] = self._read(
            f"SELECT (SELECT coalesce(max({position}), 0) FROM stored_events), ({given})", {}
        )
        return last, ever

    def page(self, after: int | None, limit: int) -> list[Entry]:
        """Events with a position > `after`, by position; None: from the first row that there is.

        At least one, if there is one, and no more than `PAGE_BYTES` of them otherwise.
        """
        position = self._sql["position"]
        where = "" if after is None else f"WHERE {position} > :after"
        rows = self._read(
            f"""
            SELECT {self._sql["entry"]} FROM stored_events
            WHERE {position} IN (
                SELECT at FROM (
                    SELECT at, sum(size) OVER (ORDER BY at) - size AS before FROM (
                        SELECT {position} AS at, length(state) AS size FROM stored_events
                        {where} ORDER BY {position} LIMIT :limit
                    ) AS page
                ) AS summed
                WHERE before <= {PAGE_BYTES}
            )
            ORDER BY {position}
            """,
            {"after": after, "limit": limit},
        )
        return [Entry(*row) for row in rows]

    def count(self, upto: int) -> int:
        """How many events have a position up to `upto`."""
        [(count,)] = self._read(
            f"SELECT count(*) FROM stored_events WHERE {self._sql['position']} <= :upto",
            {"upto": upto},
        )
        return int(count)

    def revisions(self, after: tuple[str, int] | None, limit: int) -> list[tuple[str, int, int]]:
        """Stream, revision and position of events after one, stream by stream, by revision."""
        where = ""
        params: dict[str, Any] = {"limit": limit}
        if after is not None:
            where = "WHERE (originator_id, originator_version) > (:stream, :revision)"
            params |= {"stream": after[0], "revision": after[1]}
        return [
            (stream, revision, position)
            for stream, revision, position in self._read(
                f"SELECT originator_id, originator_version, {self._sql['position']} "
                f"FROM stored_events {where} ORDER BY originator_id, originator_version "
                "LIMIT :limit",
                params,
            )
        ]

    def _read(self, sql: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
        return self._database.query(lambda session: session.execute(sql, params))
