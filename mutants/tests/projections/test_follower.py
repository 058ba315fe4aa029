"""Exactly once, in order, whoever follows and whatever fails."""

import threading
from collections.abc import Sequence

import pytest

from adapters.store.log import EventLog
from application.store import Append
from domain.events import Record
from projections.follower import Follower, positions
from projections.projection import Session
from tests.samples import record


class Tally:
    """Counts how often each position was applied; twice the same would break its key."""

    name = "tally"
    version = 1
    tables: Sequence[str] = ("CREATE TABLE IF NOT EXISTS tally (position BIGINT PRIMARY KEY)",)

    def __init__(self, fail_at: int | None = None) -> None:
        self.fail_at = fail_at

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        session.executemany(
            "INSERT INTO tally (position) VALUES (:position)",
            [{"position": each.position} for each in records],
        )
        if any(each.position == self.fail_at for each in records):
            raise RuntimeError("poisoned")


def applied(log: EventLog) -> list[int]:
    with log.database().read() as session:
        return [row[0] for row in session.execute("SELECT position FROM tally ORDER BY position")]


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
        on_position=reached.append,
    )
    assert following.prepare() == 0
    write(event_log, "a", 5)
    assert following.step() is False
    write(event_log, "b", 3)
    following.step()
    following.step()
    assert seen == applied(event_log) == list(range(1, 9))
    assert reached == [5, 8, 8]


def test_a_batch_that_fails_leaves_nothing_and_is_tried_again(event_log: EventLog) -> None:
    tally = Tally(fail_at=3)
    following = Follower(event_log, event_log.database(), [tally])
    following.prepare()
    write(event_log, "a", 5)
    with pytest.raises(RuntimeError):
        following.step()
    assert applied(event_log) == []
    tally.fail_at = None
    following.step()
    assert applied(event_log) == [1, 2, 3, 4, 5]


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
        on_position=lambda position: told.set() if position == 4 else None,
    )
    following.prepare()
    following.start()
    write(event_log, "a", 4)
    following.wake()
    assert told.wait(20)
    following.stop()
    assert applied(event_log) == [1, 2, 3, 4]


def test_a_following_thread_goes_on_after_a_failure(event_log: EventLog) -> None:
    tally = Tally(fail_at=2)
    told = threading.Event()
    following = Follower(
        event_log,
        event_log.database(),
        [tally],
        on_position=lambda position: told.set() if position == 2 else None,
    )
    following.prepare()
    write(event_log, "a", 2)
    following.start()
    assert not told.wait(0.2)
    tally.fail_at = None
    assert told.wait(20)
    following.stop()
    assert applied(event_log) == [1, 2]
