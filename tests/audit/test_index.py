"""The index of the audit: pages hold what fits and nothing else, at a bounded price."""

import itertools
import random
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from adapters.store.audit_candidates import AuditCandidates
from adapters.store.log import EventLog, open_log
from adapters.store.stored_events import StoredEvents
from application.audit import Asked, audit_page
from application.store import Append
from domain.events import Record
from domain.metadata import Actor
from domain.model import VersionCreated, VersionStatusSet, VersionTrained
from projections import audit_lists
from projections.audit_events import SPAN, AuditEventsProjection, actor_key, microseconds, type_key
from projections.audit_lists import Range, among, find, narrowed
from projections.follower import Follower
from projections.projection import Session
from tests.samples import NOON, record

EVENTS: dict[str, Any] = {
    "model.version_created": VersionCreated(version="1"),
    "model.version_status_set": VersionStatusSet(version="1", status="active", previous="pending"),
    "model.version_trained": VersionTrained(version="1", job_id="j"),
}
CREATED, STATUS_SET, TRAINED = EVENTS
ACTORS = ("ada", "grace", "job:1")
STREAMS = tuple(f"model:{letter}" for letter in "abcd")


def event(position: int, *, actor: str, kind: str, at: datetime, stream: str = "s") -> Record:
    made = record(stream, position, EVENTS[kind], at)
    metadata = msgspec.structs.replace(made.metadata, actor=Actor(subject=actor))
    return msgspec.structs.replace(made, metadata=metadata, position=position)


def random_log(log: EventLog, count: int, seed: int) -> list[Record]:
    """Events of every kind turn by turn, whose times jump back and forth between streams."""
    dice = random.Random(seed)
    revisions = dict.fromkeys(STREAMS, 0)
    times = dict.fromkeys(STREAMS, NOON)
    records = []
    for number in range(count):
        stream = dice.choice(STREAMS)
        revisions[stream] += 1
        drift = timedelta(seconds=number + dice.choice((0, 0, 0, 0, -50, 200)))
        times[stream] = max(times[stream], NOON + drift)
        # The last actor and the last type are rare.
        made = event(
            number + 1,
            actor=dice.choices(ACTORS, (60, 38, 2))[0],
            kind=dice.choices(tuple(EVENTS), (60, 38, 2))[0],
            at=times[stream],
            stream=stream,
        )
        records.append(msgspec.structs.replace(made, revision=revisions[stream]))
    log.append([Append(records=tuple(records))])
    return records


def follow(log: EventLog) -> None:
    follower = Follower(log, log.database(), [AuditEventsProjection()])
    follower.prepare()
    while follower.step():
        pass


def walk(log: EventLog, asked: Asked) -> list[int]:
    """The positions on all pages."""
    stored = StoredEvents(log)
    candidates = AuditCandidates(log.database(), stored)
    found: list[int] = []
    while True:
        page = audit_page(candidates, stored, asked)
        assert len(page.events) <= asked.limit
        found += [each.position for each in page.events]
        if page.next is None:
            return found
        assert page.next != asked.cursor
        asked = msgspec.structs.replace(asked, cursor=page.next)


def expected(records: Sequence[Record], asked: Asked) -> list[int]:
    """The same by looking at every event."""
    found = [each.position for each in records if asked.fits(each) and each.position > asked.after]
    return found[::-1] if asked.newest_first else found


def test_pages_hold_what_fits_whatever_is_asked_for(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So few that a page often ends before the log does.
    monkeypatch.setattr(audit_lists, "FIRST_BLOCKS", 1)
    monkeypatch.setattr(audit_lists, "MOST_BLOCKS", 3)
    records = random_log(event_log, 700, seed=7)
    follow(event_log)
    combinations = itertools.product(
        (None, "ada", "job:1", "nobody"),
        (None, CREATED, TRAINED),
        (None, "model:b", "model:nothing"),
        ((None, None), (150, None), (None, 450), (150, 450), (10_000, None), (None, -100)),
    )
    dice = random.Random(1)
    for actor, kind, stream, (since, until) in combinations:
        asked = Asked(
            actor=actor,
            type=kind,
            stream=stream,
            since=None if since is None else NOON + timedelta(seconds=since),
            until=None if until is None else NOON + timedelta(seconds=until),
            after=dice.choice((0, 0, 126, 333, 699, 5_000)),
            newest_first=dice.random() < 0.5,
            limit=dice.choice((1, 7, 1_000)),
        )
        if asked.limit == 1 and len(expected(records, asked)) > 50:
            asked = msgspec.structs.replace(asked, limit=40)
        assert walk(event_log, asked) == expected(records, asked), asked


def rows(log: EventLog) -> list[Any]:
    with log.database().read() as session:
        return [
            session.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
            for table in ("audit_events", "audit_times")
        ]


def test_rows_are_the_same_however_the_batches_fall(event_log: EventLog) -> None:
    records = random_log(event_log, 400, seed=3)
    follow(event_log)
    whole = rows(event_log)
    projection, dice, start = AuditEventsProjection(), random.Random(5), 0
    with event_log.database().write() as session:
        session.execute("DELETE FROM audit_events")
        session.execute("DELETE FROM audit_times")
    while start < len(records):
        size = dice.randint(1, 90)
        with event_log.database().write() as session:
            projection.apply(session, records[start : start + size])
        start += size
    assert rows(event_log) == whole
    assert sum(bits.bit_count() for key, _, bits in whole[0] if key == actor_key("ada")) == sum(
        each.metadata.actor.subject == "ada" for each in records
    )


class Counting:
    """Counts the rows that statements give."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.rows = 0

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        found = self._session.execute(sql, params)
        self.rows += len(found)
        return found

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        self._session.executemany(sql, params)


def index_sparsely(log: EventLog) -> list[Record]:
    """An index over 20 million positions, with an event in every third block of a part of them.

    One in the middle is of another type; the clock of one event at the beginning was a year ahead.
    """
    projection = AuditEventsProjection()
    log.database().create(projection.tables)
    records = []
    for number in range(6_000):
        position = 1 + number * 3 * SPAN if number < 5_000 else number * 4_000
        at = NOON + timedelta(seconds=position) + timedelta(days=365 * (number == 10))
        kind = TRAINED if number == 3_000 else CREATED
        records.append(event(position, actor="ada", kind=kind, at=at))
    with log.database().write() as session:
        projection.apply(session, records)
    return records


@pytest.fixture
def sparse(event_log: EventLog) -> list[Record]:
    """The events of an index that is like a large one."""
    return index_sparsely(event_log)


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_page_looks_at_a_bounded_part_of_the_index(
    event_log: EventLog, sparse: list[Record], newest_first: bool
) -> None:
    """Also where what fits is rare among what is common, and where it is not there at all."""
    end = sparse[-1].position + 1
    for keys, there in (
        ([type_key(TRAINED), actor_key("ada")], 1),
        ([type_key(CREATED), actor_key("ada")], 5_999),
        ([type_key(STATUS_SET), actor_key("ada")], 0),
        ([actor_key("ada"), type_key("model.deleted")], 0),
    ):
        wanted, found, pages = Range(after=0, before=end), 0, 0
        while True:
            with event_log.database().read() as session:
                counting = Counting(session)
                page = find(counting, wanted, keys, newest_first=newest_first, limit=1_000)
            assert counting.rows <= audit_lists.MOST_BLOCKS + len(keys)
            found += len(page.positions)
            pages += 1
            if page.upto is None:
                break
            edge = {"before": page.upto} if newest_first else {"after": page.upto}
            wanted = msgspec.structs.replace(wanted, **edge)
        assert found == there
        # The rarer key leads, so nothing is looked at for long.
        assert pages <= there // 1_000 + 1


class Explaining:
    """Keeps the plan of every statement."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.plans: list[str] = []

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        plan = self._session.execute(f"EXPLAIN {sql}", params)
        self.plans.append("\n".join([sql, *(line for (line,) in plan)]))
        return self._session.execute(sql, params)

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        self._session.executemany(sql, params)


def test_no_statement_reads_a_whole_table(postgres_url: str) -> None:
    log = open_log(postgres_url)
    end = index_sparsely(log)[-1].position + 1
    with log.database().write() as session:
        session.execute("ANALYZE audit_events")
        session.execute("ANALYZE audit_times")
    whole = Range(after=0, before=end)
    since, until = microseconds(NOON + timedelta(hours=1)), microseconds(NOON + timedelta(days=9))
    both = [type_key(CREATED), actor_key("ada")]
    with log.database().read() as session:
        explaining = Explaining(session)
        for keys, newest_first in itertools.product(([], both[:1], both), (False, True)):
            for times in ({}, {"since": since}, {"until": until}, {"since": since, "until": until}):
                wanted = narrowed(explaining, msgspec.structs.replace(whole, **times))
                assert wanted is not None
                find(explaining, wanted, keys, newest_first=newest_first, limit=1_000)
        among(explaining, range(1, 20_000, 63), both)
    log.close()
    assert len(explaining.plans) > 50
    for plan in explaining.plans:
        assert "Seq Scan" not in plan, plan


def test_times_are_found_as_in_a_tree(event_log: EventLog, sparse: list[Record]) -> None:
    """Each bound costs a row of each level, and is as tight as the clocks allow."""
    end = sparse[-1].position + 1
    for number in (0, 11, 2_500, 4_999, 5_500, 5_999):
        at = sparse[number].metadata.time
        later = microseconds(at + timedelta(microseconds=1))
        with event_log.database().read() as session:
            counting = Counting(session)
            upto = narrowed(counting, Range(after=0, before=end, until=later))
            assert counting.rows <= 4
            since = narrowed(counting, Range(after=0, before=end, since=microseconds(at)))
            assert counting.rows <= 8
        assert upto is not None
        assert since is not None
        assert 0 <= upto.before - sparse[number].position - 1 <= SPAN
        # A clock that was ahead makes a range longer, and leaves nothing out.
        first = min(number, 10) if at <= sparse[10].metadata.time else number
        assert 0 <= sparse[first].position - since.after <= SPAN
    with event_log.database().read() as session:
        long_ago, never = microseconds(NOON), microseconds(NOON + timedelta(days=3_650))
        assert narrowed(session, Range(after=0, before=end, until=long_ago)) is None
        assert narrowed(session, Range(after=0, before=end, since=never)) is None
