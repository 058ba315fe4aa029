"""The port to the event store: what the ledger needs of whatever keeps the log.

All methods block; the ledger calls them in threads, never on the event loop.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from domain.events import Record


class LostRace(Exception):
    """Another writer was first: a revision is taken, or a guarded stream has moved."""


class StoreUnavailable(Exception):
    """The store cannot be reached, is out of space, or did not answer in time.

    After a failed append its effect is unknown to the caller; it can find out by
    sending the request again with the same idempotency key.
    """


class Append(msgspec.Struct, frozen=True, kw_only=True):
    """The events of one decision: all are stored, or none.

    `guards` gives for streams that were read but not written the revision they had
    (0 for one that did not exist); the append is a lost race if one has moved since.
    """

    records: tuple[Record, ...]
    guards: Mapping[str, int] = {}


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a stream at a revision, as JSON."""

    stream: str
    revision: int
    version: int
    state: bytes


class EventStore(Protocol):
    """Keeps streams of events in one log."""

    def append(self, appends: Sequence[Append]) -> list[int]:
        """Store all events of all appends in one transaction, durably.

        Returns the position of the last event of each append. Raises `LostRace` where
        any append cannot be made, and then none was; raises `StoreUnavailable`.
        """

    def outdated(self, appends: Sequence[Append]) -> list[bool]:
        """Which of some appends build on revisions that streams no longer have.

        A hint for whoever lost a race: only `append` knows. Raises `StoreUnavailable`.
        """

    def read_stream(
        self,
        stream: str,
        *,
        after: int = 0,
        upto: int | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        names: Sequence[str] = (),
    ) -> list[Record]:
        """Events of one stream with `after` < revision <= `upto`, by revision.

        With `names`, only events of these names.
        """

    def read_log(self, after: int, limit: int) -> list[Record]:
        """Events of the whole log with position > `after`, by position.

        There are fewer than `limit` also where they are large; none are at the end.
        One that this code cannot read is there as `Unreadable`.
        """

    def head(self) -> int:
        """The position of the last event in the log, 0 for an empty one."""

    def load_snapshot(self, stream: str, *, upto: int | None = None) -> Snapshot | None:
        """The newest snapshot of a stream, at most at revision `upto`."""

    def save_snapshot(self, snapshot: Snapshot) -> None:
        """Keep a snapshot in the place of older ones of its stream."""
