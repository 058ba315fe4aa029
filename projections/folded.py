"""Read models whose rows are the states of aggregates, folded as the domain folds them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Generic, TypeVar

import msgspec

from domain.client import ClientForgotten
from domain.decider import Decider
from domain.events import Record
from projections.projection import Session, in_list

S = TypeVar("S")

CHUNK = 400
"""Rows asked for in one statement: well below SQLite's limit on parameters."""

ROW = "key TEXT PRIMARY KEY, position BIGINT NOT NULL, state TEXT NOT NULL"
"""The columns that every such table has: `position` is that of the aggregate's first event."""


class FoldedProjection(Generic[S]):
    """Keeps a row for each aggregate of one category.

    `columns(state)` gives the columns that lists filter by or show, beside those of `ROW`;
    `names` are their names. `erased(state)` is a state without what may be personal, for a
    table that has the column `client_id`.
    """

    def __init__(
        self,
        *,
        name: str,
        version: int,
        tables: Sequence[str],
        decider: Decider[S],
        names: Sequence[str],
        columns: Callable[[S], Mapping[str, Any]],
        erased: Callable[[S], S] | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.tables = tables
        self._decider = decider
        self._prefix = decider.category + ":"
        self.reads: Collection[str] = (
            (decider.category,) if erased is None else (decider.category, "client")
        )
        self._columns = columns
        self._erased = erased
        every = ("key", "position", "state", *names)
        changing = ", ".join(f"{each} = excluded.{each}" for each in every[2:])
        self._upsert = (
            f"INSERT INTO {name} ({', '.join(every)}) "
            f"VALUES ({', '.join(f':{each}' for each in every)}) "
            f"ON CONFLICT (key) DO UPDATE SET {changing}"
        )

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events into the table; events of other streams are passed over."""
        ours: list[Record] = []
        for record in records:
            if record.stream.startswith(self._prefix):
                ours.append(record)
            if self._erased is not None and isinstance(record.event, ClientForgotten):
                # What came before it is erased; what comes after it was never readable.
                self._fold(session, ours)
                ours = []
                self._erase(session, self._erased, record.stream.partition(":")[2])
        self._fold(session, ours)

    def _erase(self, session: Session, erased: Callable[[S], S], client_id: str) -> None:
        after = ""
        while rows := session.execute(
            f"SELECT key, position, state FROM {self.name} "
            "WHERE client_id = :client_id AND key > :after ORDER BY key LIMIT :limit",
            {"client_id": client_id, "after": after, "limit": CHUNK},
        ):
            states = [
                (key, position, erased(self._decider.from_snapshot(state.encode())))
                for key, position, state in rows
            ]
            session.executemany(self._upsert, [self._row(*each) for each in states])
            after = rows[-1][0]

    def _fold(self, session: Session, ours: Sequence[Record]) -> None:
        if not ours:
            return
        states: dict[str, Any] = {}
        positions: dict[str, int] = {}
        known = sorted({_key(r) for r in ours} - {_key(r) for r in ours if r.revision == 1})
        for start in range(0, len(known), CHUNK):
            among, params = in_list("key", known[start : start + CHUNK])
            for key, position, state in session.execute(
                f"SELECT key, position, state FROM {self.name} WHERE key IN {among}", params
            ):
                states[key] = self._decider.from_snapshot(state.encode())
                positions[key] = position
        for record in ours:
            key = _key(record)
            positions.setdefault(key, record.position)
            states[key] = self._decider.evolve(states.get(key), record.event, record.metadata.time)
        session.executemany(self._upsert, [self._row(k, positions[k], states[k]) for k in states])

    def _row(self, key: str, position: int, state: S) -> dict[str, Any]:
        kept = encoded(self._decider.to_snapshot(state))
        return {"key": key, "position": position, "state": kept, **self._columns(state)}


def encoded(value: Any) -> str:
    """A value as JSON text."""
    return msgspec.json.encode(value).decode()


def _key(record: Record) -> str:
    return record.stream.partition(":")[2]
