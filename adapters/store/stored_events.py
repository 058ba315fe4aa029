"""Stored events read for auditors: by position, a bounded amount of bytes at a time.

Implements `application.audit.AuditedLog`. All methods block.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from eventsourcing.persistence import Notification

from adapters.store.log import EventLog
from adapters.store.read_models import PostgresDatabase
from domain.events import Record
from projections.projection import in_list

LISTED = 1_000
"""Events whose sizes are asked for in one statement."""

WINDOW = 20_000
"""Positions that one statement looks at for events of one name: it may find none of them."""

CHUNK = 400
"""Positions in one statement: well below SQLite's limit on parameters."""

BYTES = 4 * 1024 * 1024
"""Events read together are no larger than this together, one that is larger is read alone."""

Sizes = list[tuple[int, int]]
"""Positions, each with the bytes of the event there."""


class StoredEvents:
    """Reads the table of events; what is large in it is not touched before its size is known."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._database = log.database()
        is_postgres = isinstance(self._database, PostgresDatabase)
        self._position = "notification_id" if is_postgres else "rowid"

    def head(self) -> int:
        """The position of the last event, 0 for an empty log."""
        return self._log.head()

    def read(
        self, after: int, upto: int, *, stream: str | None = None, name: str | None = None
    ) -> Iterator[Notification]:
        """Events with `after` < position <= `upto` as they are stored, by position."""
        listed = (
            self._in_log(after, upto, name)
            if stream is None
            else self._in_stream(after, upto, stream, name)
        )
        for sizes in listed:
            for positions in _together(sizes):
                yield from self.at(positions)

    def at(self, positions: Sequence[int]) -> list[Notification]:
        """The events at some positions as they are stored, by position; missing ones left out."""
        found: list[Notification] = []
        for start in range(0, len(positions), CHUNK):
            among, params = in_list("position", positions[start : start + CHUNK])
            rows = self._select(
                f"SELECT originator_id, originator_version, topic, state, {self._position} "
                f"FROM stored_events WHERE {self._position} IN {among}",
                params,
            )
            found += [
                Notification(
                    originator_id=stream,
                    originator_version=revision,
                    topic=name,
                    state=bytes(state),
                    id=position,
                )
                for stream, revision, name, state, position in rows
            ]
        return sorted(found, key=lambda each: each.id)

    def records_at(self, positions: Sequence[int]) -> Iterator[Record]:
        """The events at some positions, in their order; some may be `Unreadable`."""
        for part in _together(self._sizes(positions)):
            found = {each.position: each for each in self._log.readable(self.at(part))}
            yield from (found[position] for position in part)

    def positions_in(
        self, stream: str, *, after: int, before: int, newest_first: bool, limit: int
    ) -> list[int]:
        """Positions of a stream's events with `after` < position < `before`, in either order."""
        order = "DESC" if newest_first else "ASC"
        low = self._revision_upto(stream, after)
        high = self._revision_upto(stream, before - 1)
        rows = self._select(
            f"SELECT {self._position} FROM stored_events WHERE originator_id = :stream "
            "AND originator_version > :low AND originator_version <= :high "
            f"ORDER BY originator_version {order} LIMIT :limit",
            {"stream": stream, "low": low, "high": high, "limit": limit},
        )
        return [position for (position,) in rows]

    def _revision_upto(self, stream: str, position: int) -> int:
        """The last revision of a stream up to a position of the log, 0 before its first.

        Found by bisection, since both only grow: no index on them together is needed.
        """
        if position <= 0:
            return 0
        newest = self._select(
            f"SELECT originator_version, {self._position} FROM stored_events "
            "WHERE originator_id = :stream ORDER BY originator_version DESC LIMIT 1",
            {"stream": stream},
        )
        if not newest or newest[0][1] <= position:
            return newest[0][0] if newest else 0
        low, high = 0, newest[0][0]
        while low < high:
            middle = (low + high + 1) // 2
            # The first from there on: one that was removed by hand misleads nobody.
            rows = self._select(
                f"SELECT {self._position} FROM stored_events WHERE originator_id = :stream "
                "AND originator_version >= :middle ORDER BY originator_version LIMIT 1",
                {"stream": stream, "middle": middle},
            )
            if rows and rows[0][0] <= position:
                low = middle
            else:
                high = middle - 1
        return low

    def _select(self, sql: str, params: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        return self._database.query(lambda session: session.execute(sql, params))

    def _sizes(self, positions: Sequence[int]) -> Sizes:
        sizes: dict[int, int] = {}
        for start in range(0, len(positions), CHUNK):
            among, params = in_list("position", positions[start : start + CHUNK])
            rows = self._select(
                f"SELECT {self._position}, length(state) FROM stored_events "
                f"WHERE {self._position} IN {among}",
                params,
            )
            sizes.update((position, size) for position, size in rows)
        return [(position, sizes[position]) for position in positions if position in sizes]

    def _in_log(self, after: int, upto: int, name: str | None) -> Iterator[Sizes]:
        only, named = _only(name)
        while after < upto:
            window = min(upto, after + WINDOW)
            rows = self._select(
                f"SELECT {self._position}, length(state) FROM stored_events "
                f"WHERE {self._position} > :after AND {self._position} <= :upto {only} "
                f"ORDER BY {self._position} LIMIT :limit",
                {"after": after, "upto": window, "limit": LISTED, **named},
            )
            yield [(position, size) for position, size in rows]
            after = rows[-1][0] if len(rows) == LISTED else window

    def _in_stream(self, after: int, upto: int, stream: str, name: str | None) -> Iterator[Sizes]:
        only, named = _only(name)
        low, high = self._revision_upto(stream, after), self._revision_upto(stream, upto)
        while True:
            rows = self._select(
                f"SELECT {self._position}, length(state), originator_version "
                "FROM stored_events WHERE originator_id = :stream "
                f"AND originator_version > :low AND originator_version <= :high {only} "
                "ORDER BY originator_version LIMIT :limit",
                {"stream": stream, "low": low, "high": high, "limit": LISTED, **named},
            )
            yield [(position, size) for position, size, _ in rows]
            if len(rows) < LISTED:
                return
            low = rows[-1][2]


def _only(name: str | None) -> tuple[str, dict[str, Any]]:
    return ("", {}) if name is None else ("AND topic = :name", {"name": name})


def _together(sizes: Sizes) -> Iterator[list[int]]:
    """Positions in parts that are small enough to be read at once."""
    part: list[int] = []
    total = 0
    for position, size in sizes:
        if part and (total + size > BYTES or len(part) == CHUNK):
            yield part
            part, total = [], 0
        part.append(position)
        total += size
    if part:
        yield part
