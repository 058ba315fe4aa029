"""Followers and rebuilds that are killed anywhere: every event is applied once, always.

Real processes, forked from one that has everything imported, so that a hundred are cheap.
"""

import itertools
import multiprocessing
import os
import random
import signal
import threading
from contextlib import suppress
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any

import pytest

import projections.follower
from adapters.store.log import EventLog, open_log
from adapters.store.sessions import PostgresSession, SqliteSession
from projections.follower import Follower
from projections.progress import positions
from projections.rebuild import Rebuild, RebuildRunning
from tests.projections.counting import Counting, expected, extend

KILLS = 25
"""Of each kind on each store: a hundred together."""

MOST_STATEMENTS = 80
LONGEST_SECONDS = 0.003
PATIENCE_SECONDS = 60.0


def follow(url: str, statements: int, seconds: float) -> None:
    """Take up what is missing, in pages of a few events."""
    projections.follower.PAGE = 5
    log = open_log(url)
    die_at(statements, seconds)
    follower = Follower(log, log.database(), [Counting()])
    follower.prepare()
    while True:
        follower.step()


def rebuild(url: str, statements: int, seconds: float) -> None:
    """One rebuild after the other, whatever was left by the one before."""
    log = open_log(url)
    die_at(statements, seconds)
    while True:
        # The server may not yet have seen that the last one is dead.
        with suppress(RebuildRunning):
            Rebuild(log, log.database(), [Counting()], batch=20).run()


def die_at(statements: int, seconds: float) -> None:
    """Die in so many statements, or so long after that: in it, in the next, or in a commit."""
    numbers = itertools.count(1)

    def counted(method: Any) -> Any:
        def call(*arguments: Any) -> Any:
            if next(numbers) == statements:
                timer = threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL))
                timer.start()
            return method(*arguments)

        return call

    for session in (SqliteSession, PostgresSession):
        for name in ("execute", "executemany"):
            setattr(session, name, counted(getattr(session, name)))


@pytest.fixture(scope="module")
def context() -> ForkServerContext:
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload([__name__])
    return made


def killed(context: ForkServerContext, work: Any, url: str, chance: random.Random) -> None:
    """Have a process work until it is killed."""
    place = (chance.randint(1, MOST_STATEMENTS), chance.uniform(0, LONGEST_SECONDS))
    process: ForkServerProcess = context.Process(target=work, args=(url, *place), daemon=True)
    process.start()
    process.join(PATIENCE_SECONDS)
    assert process.exitcode == -signal.SIGKILL


def check(log: EventLog) -> int:
    """The rows are those of the log up to the position that is kept with them."""
    with log.database().turn() as session:
        if session is None:
            return check(log)
        position = positions(session)["counting"]
        rows = sorted(session.execute("SELECT stream, events, total FROM counting"))
        applied = sorted(session.execute("SELECT position FROM counting_log"))
    assert rows == expected(position)
    assert applied == [(each,) for each in range(1, position + 1)]
    return position


@pytest.mark.parametrize("work", [follow, rebuild])
def test_rows_are_those_of_the_log_wherever_a_process_is_killed(
    context: ForkServerContext, tmp_path: Path, database_url: str, work: Any
) -> None:
    chance = random.Random(7)
    log = open_log(database_url)
    follower = Follower(log, log.database(), [Counting()])
    follower.prepare()
    reached, moved = 0, 0
    for _ in range(KILLS):
        extend(log, 30)
        killed(context, work, database_url, chance)
        position = check(log)
        assert position >= reached
        moved += position > reached
        reached = position
    # They were killed in the middle of their work, and not before it began.
    assert moved > 1
    Rebuild(log, log.database(), [Counting()]).run()
    assert check(log) == log.head()
    follower.step()
    assert check(log) == log.head()
    log.close()
