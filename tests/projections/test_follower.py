"""Exactly once, in order, whoever follows and whatever fails."""

import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from adapters.store.log import EventLog, open_log
from application.store import Append, StoreUnavailable
from domain.events import Record
from projections import follower
from projections.follower import Follower
from projections.progress import Stop, move, positions, stops
from projections.projection import Session
from tests.eventually import eventually
from tests.samples import record


class Tally:
    """Counts how often each position was applied; twice the same would break its key."""

    version = 1
    reads: Collection[str] = ("a",)

    def __init__(self, name: str = "tally", fail_at: int | None = None) -> None:
        self.name = name
        self.tables: Sequence[str] = (
            f"CREATE TABLE IF NOT EXISTS {name} (position BIGINT PRIMARY KEY)",
        )
        self.fail_at = fail_at

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        session.executemany(
            f"INSERT INTO {self.name} (position) VALUES (:position)",
            [{"position": each.position} for each in records],
        )
        if any(each.position == self.fail_at for each in records):
            raise RuntimeError("poisoned")


def applied(log: EventLog, name: str = "tally") -> list[int]:
    with log.database().read() as session:
        return [row[0] for row in session.execute(f"SELECT position FROM {name} ORDER BY position")]


def stopped(log: EventLog) -> dict[str, Stop]:
    with log.database().read() as session:
        return stops(session)


def write(log: EventLog, stream: str, count: int) -> None:
    for revision in range(1, count + 1):
        log.append([Append(records=(record(stream, revision),))])


def test_every_event_is_applied_once_and_told_in_order(event_log: EventLog) -> None:
    seen: list[int] = []
    reached: list[int] = []
    following = Follower(
        event_log,
        event_log.database(),
        [Tally()],
        on_records=lambda records: seen.extend(each.position for each in records),
        on_positions=lambda positions: reached.append(positions["tally"]),
    )
    assert following.prepare() == 0
    write(event_log, "a", 5)
    assert following.step() is False
    write(event_log, "b", 3)
    following.step()
    following.step()
    assert seen == applied(event_log) == list(range(1, 9))
    assert reached == [5, 8, 8]


def test_an_event_that_cannot_be_applied_stops_its_projection_alone(event_log: EventLog) -> None:
    poisoned = Tally(fail_at=1_234)
    projections = [Tally("before"), poisoned, Tally("after")]
    following = Follower(event_log, event_log.database(), projections, first_retry=0.0)
    following.prepare()
    event_log.append([Append(records=tuple(record("a:1", n) for n in range(1, 2_501)))])
    while following.step():
        pass
    assert applied(event_log, "before") == applied(event_log, "after") == list(range(1, 2_501))
    # It got up to the event, and not a bit further.
    assert applied(event_log) == list(range(1, 1_234))
    [(name, stop)] = stopped(event_log).items()
    assert name == "tally"
    assert (stop.position, stop.event, stop.stream) == (1_234, "model.version_created", "a:1")
    assert stop.error == "RuntimeError: poisoned"
    # The others go on with what comes, and it is tried again.
    write(event_log, "b", 1)
    following.step()
    assert applied(event_log, "after")[-1] == 2_501
    assert stopped(event_log) == {"tally": stop}
    poisoned.fail_at = None
    following.step()
    assert applied(event_log) == list(range(1, 2_502))
    assert stopped(event_log) == {}


def test_an_event_that_this_code_cannot_read_stops_those_that_need_it(event_log: EventLog) -> None:
    needs, does_not = Tally("needs"), Tally("does_not")
    does_not.reads = ("b",)
    following = Follower(event_log, event_log.database(), [needs, does_not], first_retry=0.0)
    following.prepare()
    write(event_log, "a:1", 3)
    rename(event_log, "model.version_created", "model.version_dreamt", 2)
    following.step()
    assert (applied(event_log, "needs"), applied(event_log, "does_not")) == ([1], [1, 2, 3])
    [stop] = stopped(event_log).values()
    assert (stop.position, stop.event) == (2, "model.version_dreamt")
    assert stop.error == "no event type is named 'model.version_dreamt'"
    rename(event_log, "model.version_dreamt", "model.version_created", 2)
    following.step()
    assert applied(event_log, "needs") == [1, 2, 3]
    assert stopped(event_log) == {}


def rename(log: EventLog, name: str, other: str, revision: int) -> None:
    with log.database().write() as session:
        session.execute(
            "UPDATE stored_events SET topic = :other "
            "WHERE topic = :name AND originator_version = :revision",
            {"name": name, "other": other, "revision": revision},
        )


def test_a_database_that_is_away_stops_no_projection(event_log: EventLog) -> None:
    database = event_log.database()
    following = Follower(event_log, Interrupted(database), [Tally()])
    following.prepare()
    write(event_log, "a", 3)
    with pytest.raises(StoreUnavailable):
        following.step()
    assert stopped(event_log) == {}
    following.step()
    assert applied(event_log) == [1, 2, 3]


class Interrupted:
    """A database whose first turn is cut off in the middle."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._cuts = 1

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)

    @contextmanager
    def turn(self) -> Iterator[Any]:
        with self._database.turn() as session:
            if self._cuts:
                self._cuts -= 1
                session.executemany = self._cut
            yield session

    def _cut(self, *_: Any) -> None:
        raise StoreUnavailable("cut off")


def test_a_step_tells_of_no_position_that_was_doubted_while_it_went_on(
    event_log: EventLog,
) -> None:
    told: list[Any] = []

    class Doubted(Tally):
        def apply(self, session: Session, records: Sequence[Record]) -> None:
            super().apply(session, records)
            following.doubt(lambda: told.append("doubt"))

    following = Follower(event_log, event_log.database(), [Doubted()], on_positions=told.append)
    following.prepare()
    write(event_log, "a", 3)
    assert following.step()  # there is more to do: to look at where all are by now
    assert told == ["doubt"]
    assert not following.step()
    assert told == ["doubt", {"tally": 3}]


def test_who_finds_another_ones_turn_waits_for_its_commit(postgres_url: str) -> None:
    log, other = open_log(postgres_url), open_log(postgres_url)
    following = Follower(log, log.database(), [Tally()])
    following.prepare()
    write(log, "a", 3)
    stepped = threading.Thread(target=following.step)
    with other.database().turn() as session:
        assert session is not None
        stepped.start()
        stepped.join(0.3)
        assert stepped.is_alive()
        Tally().apply(session, other.read_log(0, 10))
        move(session, {"tally": 3})
    stepped.join(20)
    assert not stepped.is_alive()
    assert applied(log) == [1, 2, 3]
    log.close()
    other.close()


def test_tables_of_another_version_are_left_alone(event_log: EventLog) -> None:
    old, new = Tally(), Tally()
    new.version = 2
    reached: list[int] = []
    before = Follower(event_log, event_log.database(), [old])
    before.prepare()
    write(event_log, "a", 2)
    before.step()
    after = Follower(
        event_log,
        event_log.database(),
        [new],
        on_positions=lambda positions: reached.append(positions["tally"]),
    )
    after.prepare()
    write(event_log, "b", 1)
    assert after.step() is False
    assert applied(event_log) == [1, 2]
    assert reached == [2]
    before.step()
    assert applied(event_log) == [1, 2, 3]


def test_a_follower_that_starts_at_the_end_still_catches_its_projections_up(
    event_log: EventLog,
) -> None:
    write(event_log, "a", 7)
    seen: list[Record] = []
    following = Follower(
        event_log, event_log.database(), [Tally()], on_records=seen.extend, start=7
    )
    following.prepare()
    while following.step():
        pass
    assert applied(event_log) == list(range(1, 8))
    assert seen == []


def test_followers_in_several_processes_apply_each_event_once(event_log: EventLog) -> None:
    total = 300
    followers = [Follower(event_log, event_log.database(), [Tally()]) for _ in range(3)]
    for following in followers:
        following.prepare()
    failures: list[BaseException] = []

    def follow(following: Follower) -> None:
        try:
            while len(applied(event_log)) < total:
                following.step()
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=follow, args=(each,)) for each in followers]
    threads += [
        threading.Thread(target=write, args=(event_log, f"s{n}", total // 3)) for n in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert applied(event_log) == list(range(1, total + 1))
    with event_log.database().read() as session:
        assert positions(session) == {"tally": total}


def test_a_following_thread_is_woken_and_stops(event_log: EventLog) -> None:
    told = threading.Event()
    following = Follower(
        event_log,
        event_log.database(),
        [Tally()],
        on_positions=lambda reached: told.set() if reached["tally"] == 4 else None,
    )
    following.prepare()
    following.start()
    write(event_log, "a", 4)
    following.wake()
    assert told.wait(20)
    following.stop()
    assert applied(event_log) == [1, 2, 3, 4]


def test_what_others_are_to_know_at_once_is_read_before_it_is_applied(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follower, "LAZY_SECONDS", 600.0)
    seen: list[int] = []
    following = Follower(
        event_log,
        event_log.database(),
        [Tally()],
        on_records=lambda records: seen.extend(each.position for each in records),
    )
    following.prepare()
    write(event_log, "a", 1)
    following.start()
    eventually(lambda: applied(event_log) == [1])
    for revision in (1, 2, 3):
        event_log.append([Append(records=(record("b", revision),))])
        following.look()
        eventually(lambda: seen == list(range(1, revision + 2)))  # noqa: B023
    assert applied(event_log) == [1]
    following.hurry()
    eventually(lambda: applied(event_log) == [1, 2, 3, 4])
    following.stop()


class Late:
    """A log of which nothing new is heard."""

    def __init__(self, log: EventLog) -> None:
        self._log = log

    def head(self) -> int:
        return self._log.head()

    def read_log(self, _after: int, _limit: int) -> list[Record]:
        return []


def test_nothing_is_said_to_be_projected_of_which_nobody_was_told(event_log: EventLog) -> None:
    told: list[int] = []
    late = Follower(
        Late(event_log),
        event_log.database(),
        [Tally()],
        on_positions=lambda reached: told.append(reached["tally"]),
    )
    other = Follower(event_log, event_log.database(), [Tally()])
    for each in (late, other):
        each.prepare()
    write(event_log, "a", 3)
    other.step()
    late.step()
    assert (applied(event_log), told) == ([1, 2, 3], [0])


def test_what_was_read_ahead_is_bounded(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follower, "LAZY_SECONDS", 600.0)
    monkeypatch.setattr(follower, "PAGE", 5)
    following = Follower(event_log, event_log.database(), [Tally()])
    following.prepare()
    write(event_log, "a", 1)
    following.start()
    eventually(lambda: applied(event_log) == [1])
    write(event_log, "b", 12)
    following.look()
    eventually(lambda: applied(event_log) == list(range(1, 14)))
    following.stop()


def test_a_following_thread_goes_on_after_a_failure(event_log: EventLog) -> None:
    tally = Tally(fail_at=2)
    told = threading.Event()
    following = Follower(
        event_log,
        event_log.database(),
        [tally],
        on_positions=lambda reached: told.set() if reached["tally"] == 2 else None,
    )
    following.prepare()
    write(event_log, "a", 2)
    following.start()
    assert not told.wait(0.2)
    tally.fail_at = None
    assert told.wait(20)
    following.stop()
    assert applied(event_log) == [1, 2]
