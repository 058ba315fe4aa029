"""The kept tree: the same rows however it came about, and what does not continue it is refused."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from adapters.store.log import EventLog, open_log
from application.store import Append
from domain.entry import Entry
from domain.merkle import EMPTY_ROOT, Range, consistency_ranges, inclusion_ranges, is_included
from domain.tiles import WIDTH, Edge
from projections.follower import Follower
from projections.merkle import BrokenLog, MerkleProjection, range_hashes, tree_size
from tests.projections.tampering import Intruder
from tests.samples import record

EVENTS = WIDTH * WIDTH + 3 * WIDTH + 7


def fill(log: EventLog, count: int = EVENTS) -> None:
    records = [record(f"s{number % 50}", number // 50 + 1) for number in range(count)]
    log.append([Append(records=tuple(records))])


def follow(log: EventLog) -> None:
    follower = Follower(log, log.database(), [MerkleProjection()])
    follower.prepare()
    while follower.step():
        pass


def built(log: EventLog, into: EventLog, batches: Sequence[int]) -> None:
    """The tree of a log in another database, in batches of these sizes and then one by one."""
    projection = MerkleProjection()
    into.database().create(projection.tables)
    sizes, after = list(batches), 0
    while page := log.read_log(after, sizes.pop(0) if sizes else 1):
        with into.database().write() as session:
            projection.apply(session, page)
        after = page[-1].position


def test_the_rows_are_the_same_however_the_batches_fell(
    event_log: EventLog, database_url: str, tmp_path: Path
) -> None:
    fill(event_log)
    follow(event_log)
    expected = Intruder(database_url).tiles()
    chance = random.Random(1)
    for name in ("a", "b", "c"):
        url = f"sqlite:///{tmp_path / name}.db"
        scratch = open_log(url)
        try:
            built(event_log, scratch, [chance.randint(1, 300) for _ in range(12)])
        finally:
            scratch.close()
        assert Intruder(url).tiles() == expected
    # And a batch of events is few rows.
    assert len(expected) == EVENTS // WIDTH + 1 + 3


def test_the_root_is_that_of_what_is_stored(event_log: EventLog) -> None:
    follow(event_log)
    with event_log.database().read() as session:
        assert tree_size(session) == 0
        assert range_hashes(session, [Range(0, 0)]) == [EMPTY_ROOT]
    fill(event_log, 100)
    follow(event_log)
    entries = event_log.stored().page(None, 1_000)
    assert [each.position for each in entries] == list(range(1, 101))
    edge = Edge()
    edge.append(b"".join([each.hash for each in entries]))
    with event_log.database().read() as session:
        assert tree_size(session) == 100
        [root] = range_hashes(session, [Range(0, 100)])
        proof = range_hashes(session, inclusion_ranges(41, 100))
        range_hashes(session, consistency_ranges(33, 100))
    assert root == edge.root()
    assert is_included(entries[41].hash, 41, 100, proof, root)


def test_a_record_has_what_is_stored_only_where_the_log_was_read_in_order(
    event_log: EventLog,
) -> None:
    fill(event_log, 3)
    [first, *_] = event_log.read_log(0, 10)
    [entry, *_] = event_log.stored().page(None, 10)
    assert first.stored == entry.state
    assert entry == Entry(1, b"s0", 1, b"model.version_created", first.stored)
    assert event_log.read_stream("s0")[0].stored == b""


def test_a_log_with_a_gap_is_not_added_to_the_tree(event_log: EventLog, database_url: str) -> None:
    fill(event_log, 40)
    Intruder(database_url).delete(35)
    projection = MerkleProjection()
    event_log.database().create(projection.tables)
    page = event_log.read_log(0, 100)
    with (
        pytest.raises(BrokenLog, match="no event at position 35"),
        event_log.database().write() as session,
    ):
        projection.apply(session, page)
    assert Intruder(database_url).tiles() == []
    with event_log.database().write() as session:
        projection.apply(session, page[:20])
    with (
        pytest.raises(BrokenLog, match="does not end at position 30"),
        event_log.database().write() as session,
    ):
        projection.apply(session, page[30:34])


def test_a_tree_that_lacks_a_part_gives_no_proof(event_log: EventLog, database_url: str) -> None:
    fill(event_log)
    follow(event_log)
    Intruder(database_url).execute("DELETE FROM merkle_tiles WHERE level = 2")
    with event_log.database().read() as session:
        assert tree_size(session) == EVENTS
        with pytest.raises(BrokenLog):
            range_hashes(session, [Range(0, EVENTS)])


def test_pages_of_what_is_stored_are_bounded_in_bytes(
    event_log: EventLog, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(event_log, 20)
    intruder = Intruder(database_url)
    monkeypatch.setattr("adapters.store.stored_log.PAGE_BYTES", 5_000)
    for position in (4, 5, 6):
        intruder.set_state(position, b"x" * 6_000)
    log, after, pages = event_log.stored(), 0, []
    while page := log.page(after, 8):
        pages.append([each.position for each in page])
        after = pages[-1][-1]
    assert [position for page in pages for position in page] == list(range(1, 21))
    assert [4] in pages or [1, 2, 3, 4] in pages
    assert [5] in pages
    assert all(len(page) <= 8 for page in pages)
