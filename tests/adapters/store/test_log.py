"""What the port `EventStore` promises: on both stores, one by one and through group commit.

`tests/adapters/store/test_recorders.py` holds both to the library's own specification as well.
"""

import asyncio
import os
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.connections import UNANSWERED_MS
from adapters.store.log import FEW, EventLog, open_log
from application.group_commit import GroupCommit
from application.store import Append, EventStore, LostRace, Snapshot, StoreUnavailable
from projections.projection import is_end
from tests.adapters.store.grouped import GroupedLog
from tests.postgres import PostgresServer
from tests.samples import record


@pytest.fixture(params=["one by one", "in groups"])
def store(request: pytest.FixtureRequest, event_log: EventLog) -> Iterator[Any]:
    """An empty log by either way that appends take."""
    if request.param == "one by one":
        yield event_log
        return
    grouped = GroupedLog(event_log)
    yield grouped
    grouped.stop()


def append(*records: tuple[str, int], guards: dict[str, int] | None = None) -> Append:
    return Append(records=tuple(record(*each) for each in records), guards=guards or {})


def positions(log: EventLog) -> list[tuple[int, str, int]]:
    return [(r.position, r.stream, r.revision) for r in log.read_log(0, 1000)]


def test_an_empty_log_has_no_head(store: Any) -> None:
    assert store.head() == 0
    assert store.read_log(0, 10) == []
    assert store.read_stream("model:a") == []


def test_appends_in_one_group_get_positions_in_their_order(store: Any) -> None:
    assert store.append([append(("a", 1), ("b", 1)), append(("a", 2))]) == [2, 3]
    assert positions(store) == [(1, "a", 1), (2, "b", 1), (3, "a", 2)]


def test_what_was_appended_is_read_back_whole(store: Any) -> None:
    sent = record("model:ünïcode", 1)
    store.append([Append(records=(sent,))])
    (read,) = store.read_stream("model:ünïcode")
    assert (read.event, read.metadata, read.position) == (sent.event, sent.metadata, 1)


def test_a_taken_revision_is_a_lost_race_and_nothing_of_the_group_is_stored(
    event_log: EventLog,
) -> None:
    event_log.append([append(("a", 1))])
    with pytest.raises(LostRace):
        event_log.append([append(("b", 1)), append(("a", 1))])
    assert positions(event_log) == [(1, "a", 1)]


def test_positions_have_no_gap_after_a_lost_race(store: Any) -> None:
    store.append([append(("a", 1))])
    for _ in range(3):
        with pytest.raises(LostRace):
            store.append([append(("a", 1))])
    assert store.append([append(("a", 2))]) == [2]


def test_a_guarded_stream_that_moved_is_a_lost_race(store: Any) -> None:
    store.append([append(("a", 1), ("a", 2))])
    with pytest.raises(LostRace):
        store.append([append(("b", 1), guards={"a": 1})])
    assert store.append([append(("b", 1), guards={"a": 2, "nothing": 0})]) == [3]


def test_two_decisions_that_saw_a_stream_differently_are_a_lost_race(event_log: EventLog) -> None:
    with pytest.raises(LostRace):
        event_log.append([append(("b", 1), guards={"a": 0}), append(("c", 1), guards={"a": 1})])
    assert event_log.head() == 0


def test_a_stream_is_read_by_revision_from_either_end(store: Any) -> None:
    store.append([append(*[("a", n) for n in range(1, 8)])])

    def revisions(**bounds: object) -> list[int]:
        return [r.revision for r in store.read_stream("a", **bounds)]

    assert revisions() == [1, 2, 3, 4, 5, 6, 7]
    assert revisions(after=2, upto=5) == [3, 4, 5]
    assert revisions(after=2, limit=2) == [3, 4]
    assert revisions(upto=6, limit=2, newest_first=True) == [6, 5]
    assert revisions(names=["model.updated"]) == []
    assert revisions(names=["model.version_created"], limit=1) == [1]


def test_only_the_newest_snapshot_of_a_stream_is_kept(event_log: EventLog) -> None:
    def snapshot(revision: int) -> Snapshot:
        return Snapshot(stream="a", revision=revision, version=3, state=b'{"n":%d}' % revision)

    assert event_log.load_snapshot("a") is None
    for revision in (10, 20):
        event_log.save_snapshot(snapshot(revision))
    event_log.save_snapshot(snapshot(20))
    assert event_log.load_snapshot("a") == snapshot(20)
    assert event_log.load_snapshot("a", upto=19) is None


def test_what_was_appended_is_there_after_opening_again(database_url: str) -> None:
    first = open_log(database_url)
    first.append([append(("a", 1))])
    first.close()
    second = open_log(database_url)
    assert positions(second) == [(1, "a", 1)]
    second.close()


def test_of_writers_that_race_for_a_revision_exactly_one_wins(store: Any) -> None:
    outcomes: list[str] = []

    def race(revision: int) -> None:
        try:
            store.append([append(("a", revision))])
            outcomes.append("won")
        except LostRace:
            outcomes.append("lost")

    for revision in range(1, 11):
        threads = [threading.Thread(target=race, args=(revision,)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert outcomes.count("won") == 10
    assert outcomes.count("lost") == 50
    assert positions(store) == [(n, "a", n) for n in range(1, 11)]


class Counting:
    """A log that counts what is asked of it."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self.asked: Counter[str] = Counter()

    def __getattr__(self, name: str) -> Any:
        self.asked[name] += 1
        return getattr(self._log, name)


@given(revisions=st.lists(st.integers(min_value=1, max_value=2), min_size=1, max_size=12))
def test_of_a_group_those_fail_that_lost_and_all_others_are_stored(
    tmp_path_factory: pytest.TempPathFactory, revisions: list[int]
) -> None:
    log = open_log(f"sqlite:///{tmp_path_factory.mktemp('group') / 'log.db'}")
    streams = [f"s{number}" for number in range(len(revisions))]
    # Every stream is at revision 1 by now: an append of another one than the second lost.
    log.append([append(*((stream, 1) for stream in streams))])
    counting = Counting(log)

    async def all_at_once() -> list[Any]:
        with ThreadPoolExecutor(1) as writer:
            commits = GroupCommit(cast("EventStore", counting), writer)
            each = zip(streams, revisions, strict=True)
            return await asyncio.gather(
                *(commits.append(append(one)) for one in each), return_exceptions=True
            )

    outcomes = asyncio.run(all_at_once())
    lost = [isinstance(outcome, LostRace) for outcome in outcomes]
    assert lost == [revision == 1 for revision in revisions]
    for stream, revision in zip(streams, revisions, strict=True):
        stored = [each.revision for each in log.read_stream(stream)]
        assert stored == ([1] if revision == 1 else [1, revision])
    assert counting.asked["append"] <= 2
    log.close()


@pytest.mark.parametrize("guards", [{}, {"b": 1}])
def test_what_builds_on_what_has_changed_is_told(
    event_log: EventLog, guards: dict[str, int]
) -> None:
    event_log.append([append(("a", 1), ("a", 2), ("b", 1))])
    appends = [
        append(("a", 3), guards=guards),
        append(("a", 2), guards=guards),
        append(("new", 1), guards=guards),
        append(("new", 1), guards={"b": 0}),
        append(("new", 1), ("a", 3), ("a", 4), guards={"none": 0}),
    ]
    assert event_log.outdated(appends) == [False, True, False, True, False]
    assert event_log.outdated([]) == []


def test_a_page_of_large_events_ends_early_and_the_next_goes_on_there(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    event_log.append([append(*(("a", n) for n in range(1, 3 * FEW + 1)))])
    [first] = event_log.read_log(0, 1)
    most = 20 * len(first.stored)
    for module in ("adapters.store.log", "projections.projection"):
        monkeypatch.setattr(f"{module}.PAGE_BYTES", most)
    seen: list[int] = []
    while page := event_log.read_log(seen[-1] if seen else 0, 1_000):
        assert sum(len(each.stored) for each in page[FEW:]) < most + len(page[-1].stored)
        assert page[-1].position == 3 * FEW or not is_end(page, 1_000)
        seen += [each.position for each in page]
    assert seen == list(range(1, 3 * FEW + 1))
    assert [each.position for each in event_log.read_log(5, FEW + 3)] == seen[5 : FEW + 8]


def test_a_follower_never_misses_an_event_of_concurrent_writers(store: Any) -> None:
    writers, each = 4, 100
    seen: list[int] = []

    def write(name: str) -> None:
        for revision in range(1, each + 1):
            store.append([append((name, revision))])

    def follow() -> None:
        while len(seen) < writers * each:
            seen.extend(r.position for r in store.read_log(seen[-1] if seen else 0, 50))

    threads = [threading.Thread(target=write, args=(f"s{n}",)) for n in range(writers)]
    threads.append(threading.Thread(target=follow))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == list(range(1, writers * each + 1))


def test_a_person_can_read_the_log_in_psql(postgres_url: str) -> None:
    log = open_log(postgres_url)
    log.append([append(("a", 1))])
    log.close()
    with psycopg.connect(postgres_url) as connection:
        row = connection.execute(
            "SELECT position, stream, revision, name, event -> 'data' ->> 'version' FROM events"
        ).fetchone()
    assert row == (1, "a", 1, "model.version_created", "1")


def test_the_position_of_a_deleted_last_event_is_never_given_again(store: Any) -> None:
    store.append([append(("a", 1), ("a", 2))])
    with store.database().write() as session:
        session.execute("DELETE FROM stored_events WHERE originator_version = 2")
    assert store.append([append(("b", 1))]) == [3]


def test_an_append_whose_answer_was_lost_is_recognised_as_our_own(postgres_url: str) -> None:
    log = open_log(postgres_url)
    recorder = log.recorder
    insert = recorder._insert_once  # type: ignore[attr-defined]
    failures = iter([True])

    def broken_after_commit(*arguments: object) -> list[int]:
        stored: list[int] = insert(*arguments)
        if next(failures, False):
            with recorder.datastore.get_connection() as connection:  # type: ignore[attr-defined]
                # The server ends the session: a real broken connection, after the commit.
                connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return stored

    recorder._insert_once = broken_after_commit  # type: ignore[attr-defined]
    assert log.append([append(("a", 1), ("b", 1))]) == [2]
    assert log.head() == 2
    with pytest.raises(LostRace):
        log.append([append(("a", 1))])
    log.close()


def test_connections_that_a_restart_broke_are_replaced(postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    log = open_log(url)
    log.append([append(("a", 1))])
    postgres_server.restart()
    assert log.append([append(("a", 2))]) == [2]
    assert log.head() == 2
    log.close()
    postgres_server.drop_database(url)


def test_a_store_that_is_down_is_unavailable(postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    log = open_log(url)
    postgres_server.stop()
    with pytest.raises(StoreUnavailable):
        log.append([append(("a", 1))])
    with pytest.raises(StoreUnavailable):
        log.read_stream("a")
    postgres_server.start()
    assert log.append([append(("a", 1))]) == [1]
    log.close()
    postgres_server.drop_database(url)


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "sqlite:///", "modelog.db", ""])
def test_a_url_of_no_known_store_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="sqlite:///<path> or postgresql://"):
        open_log(url)


def test_a_database_file_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        open_log(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}")


def test_every_commit_is_synced_to_disk(tmp_path: Path) -> None:
    log = open_log(f"sqlite:///{tmp_path / 'modelog.db'}")
    with log.database().read() as session:
        assert session.execute("PRAGMA synchronous") == [(2,)]
        assert session.execute("PRAGMA journal_mode") == [("wal",)]
    with log.database().write() as session:
        session.execute("SELECT 1")
    with log.recorder.datastore.transaction(commit=True) as cursor:  # type: ignore[attr-defined]
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone()[0] == 2
    log.close()


def test_closing_waits_for_a_read_that_runs_and_lets_no_other_begin(tmp_path: Path) -> None:
    # SQLite crashes the process where a connection is closed under a running statement.
    log = open_log(f"sqlite:///{tmp_path / 'modelog.db'}")
    log.append([append(("a", 1))])
    reading, finish, closed = threading.Event(), threading.Event(), threading.Event()
    rows: list[tuple[Any, ...]] = []

    def read() -> None:
        with log.database().read() as session:
            reading.set()
            finish.wait(30)
            rows.extend(session.execute("SELECT originator_id FROM stored_events"))

    def close() -> None:
        log.close()
        closed.set()

    threads = [threading.Thread(target=target) for target in (read, close)]
    threads[0].start()
    assert reading.wait(30)
    threads[1].start()
    assert not closed.wait(0.2)
    with pytest.raises(StoreUnavailable):
        log.head()
    finish.set()
    for thread in threads:
        thread.join(30)
    assert closed.is_set()
    assert rows == [("a",)]


def test_every_append_to_postgres_waits_for_the_disk(postgres_url: str) -> None:
    log = open_log(postgres_url)
    with log.database().read() as session:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            assert session.execute(f"SHOW {setting}") == [("on",)]
    # Read models do not, and that ends with their transaction: the connection is used again.
    for _ in range(20):
        with log.database().write() as session:
            assert session.execute("SHOW synchronous_commit") == [("off",)]
        with log.recorder.datastore.tuples() as cursor:  # type: ignore[attr-defined]
            assert cursor.execute("SHOW synchronous_commit").fetchone() == ("on",)
    log.close()


def test_a_connection_whose_packets_nobody_acknowledges_is_given_up(postgres_url: str) -> None:
    log = open_log(postgres_url)
    datastore: Any = log.recorder.datastore  # type: ignore[attr-defined]
    with (
        datastore.get_connection() as connection,
        socket.socket(fileno=os.dup(connection.fileno())) as wire,
    ):
        given = wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
    assert given == UNANSWERED_MS
    log.close()
