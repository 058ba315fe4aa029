"""A projection that shows when an event is applied twice or not at all, and logs to try it on."""

from collections.abc import Collection, Sequence
from typing import Any

from adapters.store.log import EventLog
from application.store import Append
from domain.events import Record
from projections.projection import Session
from tests.samples import record

COLUMNS = "stream TEXT PRIMARY KEY, events BIGINT NOT NULL, total BIGINT NOT NULL"


class Counting:
    """Keeps how many events each stream has, and the sum of their positions."""

    version = 1
    reads: Collection[str] = ("s",)

    def __init__(self, name: str = "counting", fail_at: int | None = None) -> None:
        self.name = name
        self.fail_at = fail_at
        self.tables: Sequence[str] = (
            f"CREATE TABLE IF NOT EXISTS {name} ({COLUMNS})",
            f"CREATE INDEX IF NOT EXISTS {name}_events ON {name} (events)",
            f"CREATE TABLE IF NOT EXISTS {name}_log (position BIGINT PRIMARY KEY)",
        )
        self._upsert = (
            f"INSERT INTO {name} (stream, events, total) VALUES (:stream, 1, :position) "
            f"ON CONFLICT (stream) DO UPDATE SET events = {name}.events + 1, "
            f"total = {name}.total + excluded.total"
        )

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        session.executemany(
            self._upsert, [{"stream": each.stream, "position": each.position} for each in records]
        )
        session.executemany(
            f"INSERT INTO {self.name}_log (position) VALUES (:position)",
            [{"position": each.position} for each in records],
        )
        if any(each.position == self.fail_at for each in records):
            raise RuntimeError("poisoned")


STREAMS = 7


def extend(log: EventLog, count: int) -> None:
    """Append so many events, to a few streams in turn."""
    begin = log.head()
    log.append(
        [
            Append(
                records=tuple(
                    record(f"s:{number % STREAMS}", number // STREAMS + 1)
                    for number in range(begin, begin + count)
                )
            )
        ]
    )


def expected(position: int) -> list[tuple[Any, ...]]:
    """What the rows are at a position of a log that only `extend` wrote."""
    found: dict[str, tuple[int, int]] = {}
    for number in range(position):
        stream = f"s:{number % STREAMS}"
        events, total = found.get(stream, (0, 0))
        found[stream] = (events + 1, total + number + 1)
    return sorted((stream, *each) for stream, each in found.items())
