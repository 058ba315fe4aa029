"""The index of the audit: which events of the log an actor caused, and which are of a type.

A row says it for 63 positions at once, with a bit for each. The keys of a row are numbers, so
rows are narrow and need no index beside their primary key; one that stands for two texts is told
apart when the event is read. Beside it, the span of time of every 63 positions, of every
63 of those, and so on: a time is found in it as in a tree, also where clocks jumped.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b

from domain.catalogue import CATALOGUE
from domain.events import Record
from projections.projection import Session

SPAN = 63
"""Positions in a block: a bit for each in a BIGINT, whose sign is not used."""

LEVELS = 4
"""Of spans of time: one row of the highest is of 63^4, some 15 million events."""

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS audit_events (
        key BIGINT NOT NULL,
        block BIGINT NOT NULL,
        members BIGINT NOT NULL,
        PRIMARY KEY (key, block)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS audit_times (
        level BIGINT NOT NULL,
        block BIGINT NOT NULL,
        earliest BIGINT NOT NULL,
        latest BIGINT NOT NULL,
        PRIMARY KEY (level, block)
    )
    """,
)

ADD_MEMBERS = """
    INSERT INTO audit_events (key, block, members) VALUES (:key, :block, :members)
    ON CONFLICT (key, block) DO UPDATE SET members = audit_events.members | excluded.members
"""

WIDEN_TIMES = """
    INSERT INTO audit_times (level, block, earliest, latest)
    VALUES (:level, :block, :earliest, :latest)
    ON CONFLICT (level, block) DO UPDATE SET
        earliest = CASE WHEN excluded.earliest < audit_times.earliest
                   THEN excluded.earliest ELSE audit_times.earliest END,
        latest = CASE WHEN excluded.latest > audit_times.latest
                 THEN excluded.latest ELSE audit_times.latest END
"""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class AuditEventsProjection:
    """Keeps `audit_events` and `audit_times`. What it does twice changes nothing."""

    name = "audit_events"
    version = 1
    reads: Collection[str] = ()  # names and circumstances, which unknown events have as well
    tables: Sequence[str] = TABLES

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Add a batch of events of any kind to the index."""
        if not records:
            return
        blocks: dict[int, tuple[dict[int, int], list[datetime]]] = {}
        for record in records:
            block, place = divmod(record.position - 1, SPAN)
            bits, times = blocks.setdefault(block, ({}, []))
            metadata, bit = record.metadata, 1 << place
            times.append(metadata.time)
            for key in (
                type_key(CATALOGUE.name_of(record.event)),
                actor_key(metadata.actor.subject),
            ):
                bits[key] = bits.get(key, 0) | bit
        session.executemany(
            ADD_MEMBERS,
            [
                {"key": key, "block": block, "members": members}
                for block, (bits, _) in blocks.items()
                for key, members in bits.items()
            ],
        )
        session.executemany(
            WIDEN_TIMES,
            [
                {"level": level, "block": block, "earliest": earliest, "latest": latest}
                for level, block, earliest, latest in _on_every_level(
                    {
                        block: (microseconds(min(times)), microseconds(max(times)))
                        for block, (_, times) in blocks.items()
                    }
                )
            ],
        )


def _on_every_level(
    times: dict[int, tuple[int, int]],
) -> Iterator[tuple[int, int, int, int]]:
    for level in range(1, LEVELS + 1):
        above: dict[int, tuple[int, int]] = {}
        for block, (earliest, latest) in times.items():
            yield level, block, earliest, latest
            known = above.get(block // SPAN, (earliest, latest))
            above[block // SPAN] = min(known[0], earliest), max(known[1], latest)
        times = above


def microseconds(at: datetime) -> int:
    """A time as whole microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=4_096)
def type_key(name: str) -> int:
    """The key of the events of a type."""
    return _key(b"type", name)


@lru_cache(maxsize=4_096)
def actor_key(subject: str) -> int:
    """The key of the events that an actor caused."""
    return _key(b"actor", subject)


def _key(kind: bytes, text: str) -> int:
    digest = blake2b(text.encode(), digest_size=8, person=kind).digest()
    return int.from_bytes(digest, signed=True)
