"""Appends that wait at the same moment, and what is told of them."""

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from adapters.store.log import EventLog
from application.group_commit import GroupCommit
from application.ledger import Ledger
from application.store import Append, LostRace, StoreUnavailable
from domain.events import Record
from domain.model import MODEL
from tests.application.decisions import register, run, set_status, transact
from tests.samples import record


def test_appends_that_wait_share_a_transaction(event_log: EventLog) -> None:
    groups: list[int] = []
    append = event_log.append

    def counted(appends: Any) -> list[int]:
        groups.append(len(appends))
        return append(appends)

    event_log.append = counted  # type: ignore[method-assign]

    async def test() -> None:
        ledger = Ledger(event_log)
        await asyncio.gather(*(transact(ledger, register(f"m{n}"), f"m{n}") for n in range(60)))

    run(test())
    assert sum(groups) == 60
    assert len(groups) < 30
    assert event_log.head() == 120


def test_in_a_group_that_loses_a_race_only_the_losers_fail(event_log: EventLog) -> None:
    event_log.append([Append(records=(record(f"s{n}", 1),)) for n in (3, 7)])

    async def test() -> None:
        with ThreadPoolExecutor(1) as executor:
            commits = GroupCommit(event_log, executor)
            done = await asyncio.gather(
                *(commits.append(Append(records=(record(f"s{n}", 1),))) for n in range(10)),
                return_exceptions=True,
            )
        assert [n for n, each in enumerate(done) if isinstance(each, LostRace)] == [3, 7]
        won = [each for each in done if isinstance(each, int)]
        assert sorted(won) == list(range(3, 11))

    run(test())


def test_a_store_failure_reaches_everyone_who_waits(event_log: EventLog) -> None:
    def away(_appends: Any) -> list[int]:
        raise StoreUnavailable("gone")

    async def test() -> None:
        ledger = Ledger(event_log)
        plain, event_log.append = event_log.append, away  # type: ignore[method-assign,assignment]
        done = await asyncio.gather(
            *(transact(ledger, register(f"m{n}"), f"m{n}") for n in range(5)),
            return_exceptions=True,
        )
        assert [type(each) for each in done] == [StoreUnavailable] * 5
        event_log.append = plain  # type: ignore[method-assign]
        assert (await transact(ledger, register("m1"), "m1")).position == 2

    run(test())


class Told:
    """Appends of one event each, in one group, and what is told of them in which order."""

    def __init__(self, log: EventLog, executor: ThreadPoolExecutor) -> None:
        self.calls: list[Any] = []
        self.commits = GroupCommit(log, executor, on_records=self._records)

    def _records(self, records: Sequence[Record]) -> None:
        self.calls.append([(each.stream, each.position) for each in records])

    async def append(self, stream: str) -> int:
        """An append; what it answers is told of as well."""
        on_stored = partial(self.calls.append, stream)
        append = Append(records=(record(stream, 1),))
        position = await self.commits.append(append, on_stored=on_stored)
        self.calls.append(position)
        return position


def test_a_group_is_told_of_once_before_anybody_goes_on(event_log: EventLog) -> None:
    async def test() -> list[Any]:
        with ThreadPoolExecutor(1) as executor:
            told = Told(event_log, executor)
            await asyncio.gather(*(told.append(stream) for stream in ("a", "b", "c")))
            return told.calls

    assert asyncio.run(test()) == ["a", "b", "c", [("a", 1), ("b", 2), ("c", 3)], 1, 2, 3]


def test_what_nobody_waits_for_any_more_is_not_told_of(event_log: EventLog) -> None:
    """Its state is in no cache, so nobody may take it that all up to here is."""
    at_work, go_on = threading.Event(), threading.Event()
    plain = event_log.append

    def slow(appends: Any) -> list[int]:
        at_work.set()
        go_on.wait(10)
        return plain(appends)

    event_log.append = slow  # type: ignore[method-assign]

    async def test() -> list[Any]:
        with ThreadPoolExecutor(1) as executor:
            told = Told(event_log, executor)
            tasks = [asyncio.create_task(told.append(stream)) for stream in ("a", "b", "c")]
            await asyncio.to_thread(at_work.wait, 10)
            tasks[1].cancel()
            await asyncio.wait([tasks[1]])
            go_on.set()
            await asyncio.gather(tasks[0], tasks[2])
            return told.calls

    assert asyncio.run(test()) == ["a", [("a", 1)], "c", [("c", 3)], 1, 3]
    assert event_log.head() == 3


def test_a_listener_that_fails_keeps_nobody_from_an_answer(
    event_log: EventLog, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_records: Sequence[Record]) -> None:
        raise RuntimeError("a defect")

    async def test() -> int:
        with ThreadPoolExecutor(1) as executor:
            commits = GroupCommit(event_log, executor, on_records=fails)
            await commits.append(Append(records=(record("a", 1),)))
            return await commits.append(Append(records=(record("b", 1),)))

    assert asyncio.run(test()) == 2
    assert "a defect" in caplog.text


def test_what_fails_at_one_append_is_told_of_the_others_all_the_same(event_log: EventLog) -> None:
    told: list[Any] = []

    def fails() -> None:
        raise RuntimeError("a defect")

    async def test() -> None:
        with ThreadPoolExecutor(1) as executor:
            commits = GroupCommit(event_log, executor, on_records=told.append)
            await asyncio.gather(
                commits.append(Append(records=(record("a", 1),)), on_stored=fails),
                commits.append(
                    Append(records=(record("b", 1),)), on_stored=partial(told.append, "b")
                ),
            )

    asyncio.run(test())
    assert told[0] == "b"
    assert [each.stream for each in told[1]] == ["a", "b"]


def test_a_listener_that_fails_keeps_no_other_from_hearing(event_log: EventLog) -> None:
    heard: list[int] = []

    def fails(_records: Sequence[Record]) -> None:
        raise RuntimeError("a defect")

    async def test() -> None:
        ledger = Ledger(event_log)
        ledger.listeners += [fails, lambda records: heard.append(len(records))]
        await transact(ledger, register("a"))

    asyncio.run(test())
    assert heard == [2]


def test_states_are_in_the_cache_before_their_events_are_told_of(event_log: EventLog) -> None:
    async def test() -> list[tuple[int, int]]:
        ledger = Ledger(event_log)
        misses: list[tuple[int, int]] = []

        def listen(records: Sequence[Record]) -> None:
            # The load ends at once where it finds the state in the cache.
            load = ledger.load(MODEL, "a")
            with pytest.raises(StopIteration) as done:
                load.send(None)
            misses.append((records[-1].revision, done.value.value.revision))

        ledger.listeners.append(listen)
        await transact(ledger, register("a"))
        await transact(ledger, set_status("a", "active"))
        return misses

    assert asyncio.run(test()) == [(2, 2), (3, 3)]
