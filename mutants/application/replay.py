"""From events back to states: the newest snapshot and what came after it."""

from datetime import datetime
from typing import Generic, TypeVar

import msgspec

from application.store import EventStore
from domain.decider import Decider
from domain.events import Record

S = TypeVar("S")

PAGE = 1_000


class Loaded(msgspec.Struct, Generic[S], frozen=True, kw_only=True):
    """The folded state of a stream at a revision; state None and revision 0 where it is empty.

    `time` is that of the last event, `snapshot` the revision of the newest snapshot known.
    """

    state: S | None = None
    revision: int = 0
    time: datetime | None = None
    snapshot: int = 0

    def then(self, decider: Decider[S], record: Record) -> "Loaded[S]":
        """The state after the next event of the stream."""
        at = record.metadata.time
        return Loaded(
            state=decider.evolve(self.state, record.event, at),
            revision=record.revision,
            time=at,
            snapshot=self.snapshot,
        )


class _SnapshotBody(msgspec.Struct):
    time: datetime | None
    state: msgspec.Raw


class Replay:
    """Folds streams read from the store. Blocks; for use in threads."""

    def __init__(self, store: EventStore) -> None:
        self._store = store

    def load(self, decider: Decider[S], stream: str, upto: int | None = None) -> Loaded[S]:
        """The state of a stream, now or at revision `upto`."""
        loaded = self._from_snapshot(decider, stream, upto)
        while True:
            records = self._store.read_stream(stream, after=loaded.revision, upto=upto, limit=PAGE)
            for record in records:
                loaded = loaded.then(decider, record)
            if len(records) < PAGE:
                return loaded

    def _from_snapshot(self, decider: Decider[S], stream: str, upto: int | None) -> Loaded[S]:
        snapshot = self._store.load_snapshot(stream, upto=upto)
        if snapshot is None or snapshot.version != decider.snapshot_version:
            return Loaded()
        body = msgspec.json.decode(snapshot.state, type=_SnapshotBody)
        return Loaded(
            state=decider.from_snapshot(bytes(body.state)),
            revision=snapshot.revision,
            time=body.time,
            snapshot=snapshot.revision,
        )

    def revision_at(self, stream: str, instant: int | datetime) -> int:
        """The last revision of a stream at a position of the log or at a time; 0 before the first.

        Both only grow inside a stream, so this takes about as many reads of one event
        as the number of events has binary digits.
        """
        newest = self._store.read_stream(stream, limit=1, newest_first=True)
        if not newest:
            return 0
        if is_by(newest[0], instant):
            return newest[0].revision
        low, high = 0, newest[0].revision
        while high - low > 1:
            middle = (low + high) // 2
            record = self._store.read_stream(stream, after=middle - 1, upto=middle)[0]
            if is_by(record, instant):
                low = middle
            else:
                high = middle
        return low


def is_by(record: Record, instant: int | datetime) -> bool:
    """Whether a record was there at a position or at a time."""
    if isinstance(instant, int):
        return record.position <= instant
    return record.metadata.time <= instant
