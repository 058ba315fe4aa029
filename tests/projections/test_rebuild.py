"""A rebuild gives the rows of a first build, and nobody who reads meanwhile can tell."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from adapters.store.log import EventLog, open_log
from adapters.store.read_models import SqliteDatabase
from projections.every import every_projection
from projections.follower import Follower
from projections.generations import builds
from projections.progress import Standing, lags, standings, stops
from projections.projection import TablesBusy
from projections.rebuild import Cancelled, Progress, Rebuild, RebuildRunning
from projections.renewal import Renewal
from tests.projections.counting import Counting, expected, extend

COLUMNS = "information_schema.columns"


def rows(log: EventLog, table: str = "counting") -> list[tuple[Any, ...]]:
    with log.database().read() as session:
        return sorted(session.execute(f"SELECT * FROM {table}"))


def standing(log: EventLog, name: str = "counting") -> Standing:
    with log.database().read() as session:
        return standings(session)[name]


def is_sqlite(log: EventLog) -> bool:
    return isinstance(log.database(), SqliteDatabase)


def tables(log: EventLog) -> set[str]:
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if is_sqlite(log)
        else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    with log.database().read() as session:
        return {name for (name,) in session.execute(catalogue)}


def followed(log: EventLog, projection: Counting | None = None) -> Follower:
    follower = Follower(log, log.database(), [projection or Counting()])
    follower.prepare()
    while follower.step():
        pass
    return follower


def rebuild(log: EventLog, *projections: Counting, **options: Any) -> Rebuild:
    job = Rebuild(log, log.database(), projections or [Counting()], **options)
    job.run()
    return job


def test_large_events_are_taken_in_smaller_pages(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("adapters.store.log", "projections.projection"):
        monkeypatch.setattr(f"{module}.PAGE_BYTES", 1)
    extend(event_log, 250)
    followed(event_log)
    assert rows(event_log) == expected(250)
    with event_log.database().write() as session:
        session.execute("UPDATE counting SET events = 0")
    rebuild(event_log)
    assert rows(event_log) == expected(250)


def test_the_rows_are_those_of_the_log_and_nothing_is_left_over(event_log: EventLog) -> None:
    extend(event_log, 50)
    follower = followed(event_log)
    before = tables(event_log)
    for batch in (7, 1_000):
        with event_log.database().write() as session:
            session.execute("UPDATE counting SET events = 0")
        rebuild(event_log, batch=batch)
        assert rows(event_log) == expected(50)
        assert tables(event_log) == before | {"projection_builds"}
    # The follower goes on where the swap left it.
    extend(event_log, 5)
    follower.step()
    assert rows(event_log) == expected(55)
    assert standing(event_log) == Standing(1, 55)


def test_a_projection_of_no_rows_yet_is_built_as_well(event_log: EventLog) -> None:
    extend(event_log, 20)
    rebuild(event_log)
    assert rows(event_log) == expected(20)
    followed(event_log)
    assert rows(event_log) == expected(20)


def test_several_projections_are_built_in_one_pass_and_one_that_fails_alone_is_left(
    event_log: EventLog,
) -> None:
    extend(event_log, 30)
    for each in ("one", "two", "three"):
        followed(event_log, Counting(each))
    extend(event_log, 30)
    read: list[int] = []
    job = rebuild(
        event_log,
        Counting("one"),
        Counting("two", fail_at=45),
        Counting("three"),
        batch=10,
        on_progress=lambda progress: read.append(progress.events),
    )
    assert max(read) == 60
    [poisoned] = job.failed
    assert poisoned.projection.name == "two"
    assert rows(event_log, "one") == rows(event_log, "three") == expected(60)
    assert rows(event_log, "two") == expected(30)
    # Mended, it goes on from the batch that failed.
    read.clear()
    rebuild(event_log, Counting("two"), batch=10, on_progress=lambda told: read.append(told.events))
    assert max(read) == 19  # its first page had one event, so the batch began at 42
    assert rows(event_log, "two") == expected(60)


def test_a_cancelled_rebuild_goes_on_where_it_was_or_is_dropped(event_log: EventLog) -> None:
    extend(event_log, 50)
    followed(event_log)
    before = tables(event_log)
    told: list[Progress] = []

    def cancelled() -> None:
        with pytest.raises(Cancelled):
            rebuild(event_log, batch=10, on_progress=told.append, stopped=lambda: bool(told))

    cancelled()
    assert rows(event_log) == expected(50)
    with event_log.database().read() as session:
        kept = builds(session)["counting"].position
    assert 0 < kept < 50
    seen: list[int] = []
    rebuild(event_log, batch=10, on_progress=lambda progress: seen.append(progress.events))
    assert max(seen) == 50 - kept
    assert rows(event_log) == expected(50)
    told.clear()
    cancelled()
    Rebuild(event_log, event_log.database(), [Counting()]).discard()
    assert tables(event_log) == before | {"projection_builds"}
    with event_log.database().read() as session:
        assert builds(session)["counting"].phase == "done"


def test_a_build_of_another_version_is_begun_anew(event_log: EventLog) -> None:
    extend(event_log, 50)
    followed(event_log)
    told: list[Progress] = []
    with pytest.raises(Cancelled):
        rebuild(event_log, batch=10, on_progress=told.append, stopped=lambda: bool(told))
    newer = Counting()
    newer.version = 2
    newer.tables = (*newer.tables, "CREATE TABLE IF NOT EXISTS counting_more (one BIGINT)")
    before = tables(event_log)
    rebuild(event_log, newer, batch=10)
    assert standing(event_log) == Standing(2, 50)
    assert rows(event_log) == expected(50)
    assert rows(event_log, "counting_more") == []
    built = {"counting__1", "counting_log__1"}
    assert tables(event_log) == (before - built) | {"counting_more"}


def test_one_process_rebuilds_at_a_time(database_url: str, event_log: EventLog) -> None:
    other = open_log(database_url)
    with other.database().exclusive() as free:
        assert free
        with pytest.raises(RebuildRunning):
            rebuild(event_log)
        with pytest.raises(RebuildRunning):
            Rebuild(event_log, event_log.database(), [Counting()]).discard()
    rebuild(event_log)
    other.close()


def test_a_rebuild_mends_a_projection_that_had_stopped(event_log: EventLog) -> None:
    extend(event_log, 10)
    followed(event_log, Counting(fail_at=5))
    with event_log.database().read() as session:
        assert set(stops(session)) == {"counting"}
    rebuild(event_log)
    with event_log.database().read() as session:
        assert stops(session) == {}
        assert [each.status for each in lags(session, 10, {})] == ["following"]
    assert rows(event_log) == expected(10)


def test_no_read_fails_or_goes_backward_while_a_writer_appends(
    database_url: str, event_log: EventLog
) -> None:
    """Beside a node that follows and reads, another process's connections rebuild."""
    extend(event_log, 500)
    follower = followed(event_log)
    elsewhere = open_log(database_url)
    failures: list[BaseException] = []
    done = threading.Event()

    def guarded(work: Callable[[], None]) -> threading.Thread:
        def run() -> None:
            try:
                while not done.is_set():
                    work()
            except BaseException as error:
                failures.append(error)
                raise

        return threading.Thread(target=run)

    seen = [500]

    def read() -> None:
        # One statement, as the lists of the service: often enough to be prepared.
        with event_log.database().read() as session:
            [(total,)] = session.execute("SELECT sum(events) FROM counting")
        assert total >= seen[-1]
        seen.append(total)

    def write() -> None:
        extend(event_log, 3)
        follower.step()
        done.wait(0.002)

    threads = [guarded(read), guarded(write)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(10):
            rebuild(elsewhere, batch=100)
            with elsewhere.database().read() as session:
                [lag] = lags(session, 0, {"counting": 1})
            assert lag.status == "following"
    finally:
        done.set()
        for thread in threads:
            thread.join()
        elsewhere.close()
    assert failures == []
    while follower.step():
        pass
    end = event_log.head()
    assert standing(event_log).position == end
    assert rows(event_log) == expected(end)


def test_after_the_swap_the_lag_is_zero(event_log: EventLog) -> None:
    extend(event_log, 100)
    followed(event_log)
    extend(event_log, 100)
    rebuild(event_log, batch=10)
    with event_log.database().read() as session:
        assert [each.lag for each in lags(session, event_log.head(), {})] == [0]


def test_a_swap_waits_for_nobody_for_long(postgres_url: str) -> None:
    log, other = open_log(postgres_url), open_log(postgres_url)
    extend(log, 10)
    followed(log)
    with other.database().write() as reader:
        reader.execute("SELECT * FROM counting")
        with log.database().exchange() as session, pytest.raises(TablesBusy):
            session.rename([("counting", "counting_old")])
        swapped = threading.Thread(target=rebuild, args=(log,))
        swapped.start()
        swapped.join(0.5)
        assert swapped.is_alive()
        assert rows(log) == expected(10)
    swapped.join(30)
    assert not swapped.is_alive()
    assert rows(log) == expected(10)
    log.close()
    other.close()


def test_a_newer_version_is_built_by_one_node_while_the_older_serves(
    database_url: str, event_log: EventLog
) -> None:
    extend(event_log, 100)
    older = followed(event_log)
    newer = Counting()
    newer.version = 2
    renewed = threading.Event()
    other = open_log(database_url)
    nodes = [
        Renewal(log, log.database(), [newer], on_renewed=renewed.set) for log in (event_log, other)
    ]
    for node in nodes:
        node.start()
    extend(event_log, 10)
    older.step()
    assert renewed.wait(60)
    for node in nodes:
        node.stop()
    assert standing(event_log).version == 2
    # The older code leaves alone what it did not make.
    extend(event_log, 1)
    older.step()
    assert standing(event_log).position < 111
    followed(event_log, newer)
    assert rows(event_log) == expected(111)
    other.close()


def test_what_is_new_beside_a_long_log_is_built_in_bulk_and_read_by_nobody_before(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("projections.follower.LONG_LOG", 50)
    extend(event_log, 100)
    told: list[Any] = []
    follower = Follower(event_log, event_log.database(), [Counting()], on_positions=told.append)
    follower.prepare(renewed=True)
    follower.step()
    assert told == [{}]
    with event_log.database().read() as session:
        assert [each.status for each in lags(session, 100, {"counting": 1})] == ["building"]
    node = Renewal(event_log, event_log.database(), [Counting()], on_renewed=follower.wake)
    node.start()
    while standing(event_log).version == 0:
        pass
    node.stop()
    follower.step()
    assert told[-1] == {"counting": 100}
    assert rows(event_log) == expected(100)


def test_every_projection_of_the_service_can_be_built_beside_itself(event_log: EventLog) -> None:
    projections = every_projection()
    Follower(event_log, event_log.database(), projections).prepare()

    def columns() -> dict[str, Any]:
        return {table: shape(event_log, table) for table in sorted(tables(event_log))}

    before = columns()
    Rebuild(event_log, event_log.database(), projections).run()
    after = columns()
    del after["projection_builds"]
    assert after == before


def shape(log: EventLog, table: str) -> Any:
    """The columns of a table, and how many indexes it has."""
    columns, indexes = (
        (
            f"SELECT name, type, pk FROM pragma_table_info('{table}')",
            f"SELECT count(*) FROM pragma_index_list('{table}')",
        )
        if is_sqlite(log)
        else (
            f"SELECT column_name, data_type FROM {COLUMNS} WHERE table_name = '{table}' ORDER BY 1",
            f"SELECT count(*) FROM pg_indexes WHERE tablename = '{table}'",
        )
    )
    with log.database().read() as session:
        return session.execute(columns), session.execute(indexes)
