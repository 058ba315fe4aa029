"""Where events may be that an auditor asks for: the index, or the stream itself.

Implements `application.audit.Candidates`.
"""

from collections.abc import Sequence

from adapters.store.stored_events import StoredEvents
from application.audit import Asked
from projections.audit_events import actor_key, microseconds, type_key
from projections.audit_lists import Range, among, find, narrowed
from projections.projection import Database

MOST_OF_A_STREAM = 2_000
"""Events of a stream that are looked at for one page."""


class AuditCandidates:
    """Asks the index, and the log for the events of a stream, in a thread."""

    def __init__(self, database: Database, log: StoredEvents) -> None:
        self._database = database
        self._log = log

    def candidates(self, asked: Asked, limit: int) -> tuple[Sequence[int], int | None]:
        """Up to `limit` positions in the order asked for; see the port."""
        keys = [] if asked.type is None else [type_key(asked.type)]
        keys += [] if asked.actor is None else [actor_key(asked.actor)]
        after, before = asked.after, self._log.head() + 1
        if asked.cursor is not None and asked.newest_first:
            before = asked.cursor
        elif asked.cursor is not None:
            after = max(after, asked.cursor)
        whole = Range(
            after=after,
            before=before,
            since=None if asked.since is None else microseconds(asked.since),
            until=None if asked.until is None else microseconds(asked.until),
        )
        with self._database.read() as session:
            wanted = narrowed(session, whole)
            if wanted is None:
                return [], None
            if asked.stream is None:
                found = find(session, wanted, keys, newest_first=asked.newest_first, limit=limit)
                return found.positions, found.upto
        most = max(limit, MOST_OF_A_STREAM) if keys else limit
        listed = self._log.positions_in(
            asked.stream,
            after=wanted.after,
            before=wanted.before,
            newest_first=asked.newest_first,
            limit=most,
        )
        upto = listed[-1] if len(listed) == most else None
        if not keys:
            return listed, upto
        with self._database.read() as session:
            positions = among(session, listed, keys)
        if len(positions) > limit:
            return positions[:limit], positions[limit - 1]
        return positions, upto
