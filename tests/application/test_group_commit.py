"""Appends that wait at the same moment, and what is told of them."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from adapters.store.log import EventLog
from application.group_commit import GroupCommit
from application.ledger import Ledger
from application.store import Append, LostRace, StoreUnavailable
from tests.application.decisions import register, run, transact
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
