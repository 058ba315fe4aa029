"""Pages of a history and of the audit in a log of a million events, beside one of ten thousand.

Turn by turn in one run, on PostgreSQL. What is asked for is the same in both: 200 events of one
model, by one actor, spread over the whole log.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import msgspec
import psycopg

from adapters.store.audit_candidates import AuditCandidates
from adapters.store.log import EventLog, open_log
from adapters.store.stored_events import StoredEvents
from application.audit import Asked, audit_page
from application.history import History
from application.ledger import Ledger
from domain.catalogue import CATALOGUE
from domain.metadata import Actor, Metadata
from domain.model import VersionStatusSet
from projections.audit_events import AuditEventsProjection
from projections.follower import Follower
from tests.benchmarks.report import Row, ratio
from tests.postgres import PostgresServer
from tests.samples import NOON

SMALL, LARGE = 10_000, 1_000_000
OURS = 200
OTHERS = 1_000
ROUNDS = 9
PAGES = 30
KIND = "model.version_status_set"


def fill(url: str, count: int) -> EventLog:
    """A log of so many events with the index of the audit; the table is written as a dump is."""
    log = open_log(url)
    with psycopg.connect(url) as connection:
        with connection.cursor().copy(
            "COPY stored_events "
            "(originator_id, originator_version, topic, state, notification_id) FROM STDIN"
        ) as copy:
            for row in _rows(count):
                copy.write_row(row)
        connection.execute("UPDATE stored_events_head SET position = %s", (count,))
    follower = Follower(log, log.database(), [AuditEventsProjection()])
    follower.prepare()
    begin = time.perf_counter()
    while follower.step():
        pass
    seconds = time.perf_counter() - begin
    print(f"the index of the audit over {count:,} events: {count / seconds:,.0f} events/s")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    return log


def _rows(count: int) -> Iterator[tuple[str, int, str, bytes, int]]:
    event = VersionStatusSet(version="1", status="active", previous="pending")
    revisions: dict[str, int] = {}
    for position in range(1, count + 1):
        is_ours = position % (count // OURS) == 0
        stream = "model:ours" if is_ours else f"model:{position % OTHERS}"
        revisions[stream] = revisions.get(stream, 0) + 1
        actor = "ada" if is_ours else f"actor-{position % 23}"
        metadata = Metadata(
            time=NOON + timedelta(milliseconds=position),
            actor=Actor(subject=actor),
            request_id=f"request-{position}",
            correlation=f"request-{position}",
        )
        name, state = CATALOGUE.encode(event, metadata)
        yield stream, revisions[stream], name, state, position


def _pages(log: EventLog, count: int) -> dict[str, Callable[[], int]]:
    """What is measured: each gives how many entries its page had."""
    ledger = Ledger(log)
    history = History(ledger)
    stored = StoredEvents(log)
    candidates = AuditCandidates(log.database(), stored)
    middle = NOON + timedelta(milliseconds=count // 2)
    every = Asked(limit=100)

    def audit(**given: object) -> Callable[[], int]:
        asked = msgspec.structs.replace(every, **given)
        return lambda: len(audit_page(candidates, stored, asked).events)

    async def read() -> int:
        return len((await history.of_model("ours", after=0, limit=100)).entries)

    runner = asyncio.Runner()
    return {
        "history pages/s of one model": lambda: runner.run(read()),
        "audit pages/s, the newest": audit(newest_first=True),
        "audit pages/s by actor": audit(actor="ada"),
        "audit pages/s by actor and type": audit(actor="ada", type=KIND, newest_first=True),
        "audit pages/s by actor from a time": audit(actor="ada", type=KIND, since=middle),
        "audit pages/s of a stream from a time": audit(stream="model:ours", since=middle),
    }


def _rates(large: Callable[[], int], small: Callable[[], int]) -> tuple[float, float]:
    """Pages in a second of each, page by page in turn: whatever else runs slows both."""
    spent = [0.0, 0.0]
    for _ in range(PAGES):
        for side, page in enumerate((large, small)):
            begin = time.perf_counter()
            assert page() == 100
            spent[side] += time.perf_counter() - begin
    return PAGES / spent[0], PAGES / spent[1]


def main() -> list[Row]:
    """The rows of this benchmark."""
    with PostgresServer({"shared_buffers": "512MB"}) as server:
        logs = [fill(server.create_database(), count) for count in (LARGE, SMALL)]
        large, small = (_pages(log, count) for log, count in zip(logs, (LARGE, SMALL), strict=True))
        rows = []
        for what in large:
            turns = [_rates(large[what], small[what]) for _ in range(ROUNDS)]
            ours, theirs = zip(*turns, strict=True)
            rows.append(ratio(what, ours, f"in a log of {SMALL:,}", theirs, target=0.8))
        for log in logs:
            log.close()
        return rows
