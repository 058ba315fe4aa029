"""Every revision that a key has had (API section 4, the `history` of an assignment)."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from application.ledger import Ledger
from domain.assignment import ASSIGNMENT, AssignmentRevised, Scope, existing
from domain.events import Record
from domain.tenant_resources import AssignmentResource, revision_resource


class AssignmentHistory:
    """Reads the streams of assignments."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def of(
        self, scope: Scope, assignment_key: str, *, before: int | None, limit: int
    ) -> tuple[list[AssignmentResource], int | None]:
        """Revisions of a key, newest first, and before which event the next page begins.

        `before` is an event's number in the stream, None for the newest. Raises `NotFound`.
        """
        key = scope.key_of(assignment_key)
        existing((await self._ledger.load(ASSIGNMENT, key)).state, assignment_key)
        return await self._ledger.in_thread(self._read, ASSIGNMENT.stream(key), before, limit)

    def _read(
        self, stream: str, before: int | None, limit: int
    ) -> tuple[list[AssignmentResource], int | None]:
        store = self._ledger.store
        ended_at = None
        if before is not None:
            following = store.read_stream(stream, after=before - 1, upto=before)
            ended_at = following[0].metadata.time if following else None
        # At most every other event is a retirement, so this is enough for a page and one.
        records = store.read_stream(
            stream,
            upto=None if before is None else before - 1,
            limit=2 * limit + 2,
            newest_first=True,
        )
        found: list[AssignmentResource] = []
        last = 0
        for revision, shown in revisions(records, ended_at):
            if len(found) == limit:
                return found, last
            found.append(shown)
            last = revision
        return found, None


def revisions(
    newest_first: Sequence[Record], ended_at: datetime | None
) -> Iterator[tuple[int, AssignmentResource]]:
    """The revisions in events of a key, newest first, each with its event's number.

    `ended_at` is the time of the event after the first of these, None where there is none.
    """
    for record in newest_first:
        at = record.metadata.time
        if isinstance(record.event, AssignmentRevised):
            yield record.revision, revision_resource(record.event, at, ended_at)
        ended_at = at
