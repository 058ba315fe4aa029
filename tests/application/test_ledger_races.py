"""Decisions that others overtake: on the way to the store, from it, and in the cache."""

import asyncio
from typing import Any

from adapters.store.log import EventLog
from application.ledger import Ledger
from application.store import LostRace
from application.transaction import Transaction
from domain import model as decisions
from domain.model import MODEL
from tests.application.decisions import (
    Gate,
    Work,
    counting,
    loaded,
    register,
    run,
    set_status,
    transact,
    update,
)
from tests.samples import record


def test_a_refusal_on_a_stale_state_is_decided_again(event_log: EventLog) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(here, register("a"))
        await transact(there, set_status("a", "active"))
        await transact(there, set_status("a", "failed"))
        # Here the version is still thought to be pending, from where failed -> pending is
        # no change at all, and failed -> training is a different one.
        assert (await transact(here, set_status("a", "pending"))).value == "1 events"

    run(test())
    assert [r.revision for r in event_log.read_stream("model:a")] == [1, 2, 3, 4, 5]


def test_a_decision_on_a_stale_state_loses_the_race_and_is_taken_again(
    event_log: EventLog,
) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(here, register("a"))
        await transact(there, set_status("a", "active"))
        # Here the model is thought to be inactive: an update in place would be wrong.
        await transact(here, update("a"))
        loaded = await here.load(MODEL, "a")
        assert loaded.state is not None
        assert loaded.state.latest == "2"

    run(test())
    names = [type(r.event).__name__ for r in event_log.read_stream("model:a")]
    assert names[-2:] == ["ModelUpdated", "VersionCreated"]


def test_concurrent_decisions_of_two_processes_all_take_effect_once(event_log: EventLog) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(here, register("a"))
        revisions = await asyncio.gather(
            *(transact(ledger, update("a")) for ledger in (here, there) for _ in range(20))
        )
        assert sorted(r.value for r in revisions) == list(range(3, 43))

    run(test())
    assert [r.revision for r in event_log.read_stream("model:a")] == list(range(1, 43))


def test_decisions_on_one_stream_take_turns_without_losing_a_race(event_log: EventLog) -> None:
    races: list[int] = []
    append = event_log.append

    def counted(appends: Any) -> list[int]:
        try:
            return append(appends)
        except LostRace:
            races.append(1)
            raise

    event_log.append = counted  # type: ignore[method-assign]

    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        await asyncio.gather(*(transact(ledger, update("a")) for _ in range(50)))

    run(test())
    assert races == []
    assert event_log.head() == 52


def test_an_event_of_another_process_reaches_the_cache_through_the_log(
    event_log: EventLog,
) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(here, register("a"))
        await transact(there, set_status("a", "active"))
        here.observe(event_log.read_log(0, 100))
        loaded = await here.load(MODEL, "a")
        assert loaded.state is not None
        assert (loaded.state.status, loaded.revision) == ("active", 3)
        # Seen once more, or with a gap before it, an event does no harm.
        here.observe(event_log.read_log(0, 100))
        here.observe([record("model:a", 9)])
        assert (await here.load(MODEL, "a")).revision == 3

    run(test())


def test_a_state_that_is_overtaken_while_it_is_read_is_read_again(event_log: EventLog) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(there, register("a"))
        gate = Gate(event_log, "read_stream")
        reading = asyncio.create_task(here.load(MODEL, "a"))
        await gate.asked()
        await transact(there, set_status("a", "active"))
        here.observe(event_log.read_log(0, 100))
        gate.open()
        assert (await reading).revision == 3
        assert (await here.load(MODEL, "a")).revision == 3

    run(test())


def test_all_events_of_an_aggregate_give_a_state_unless_they_are_overtaken(
    event_log: EventLog,
) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(there, register("a"))
        assert len(await here.read(MODEL, "a")) == 2
        await transact(there, set_status("a", "active"))
        assert (await here.load(MODEL, "a")).revision == 2  # at hand, and not read again
        again = Ledger(event_log)
        gate = Gate(event_log, "read_stream")
        reading = asyncio.create_task(again.read(MODEL, "a"))
        await gate.asked()
        await transact(there, update("a"))
        again.observe(event_log.read_log(0, 100))
        gate.open()
        assert len(await reading) == 3
        assert (await again.load(MODEL, "a")).revision == event_log.head()

    run(test())


def test_a_state_that_is_overtaken_while_it_is_written_is_not_the_newest(
    event_log: EventLog,
) -> None:
    async def test() -> None:
        here, there = Ledger(event_log, cache_bytes=1), Ledger(event_log)
        await transact(here, register("a"))
        gate = Gate(event_log, "append")
        writing = asyncio.create_task(transact(here, set_status("a", "active")))
        await gate.asked()
        await here.load(MODEL, "b")  # takes the place of the other in the cache
        await transact(there, update("a"))
        here.observe(event_log.read_log(0, 100))
        gate.open()
        await writing
        assert (await here.load(MODEL, "a")).revision == event_log.head()

    run(test())


def test_an_append_that_is_overtaken_while_it_waits_is_decided_again_without_the_store(
    event_log: EventLog,
) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(here, register("a"))
        await transact(here, register("b"), "b")
        reads: list[str] = []
        event_log.read_stream = counting(reads, "read", event_log.read_stream)  # type: ignore[method-assign]
        gate = Gate(event_log, "append")
        first = asyncio.create_task(transact(here, update("a")))
        await gate.asked()
        waiting = asyncio.create_task(transact(here, update("b"), "b"))
        await asyncio.sleep(0.01)
        assert here.commits.waiting == 1
        there.keep_from_birth(MODEL)
        there.observe(event_log.read_log(0, 100))
        await transact(there, update("b"), "b")
        here.observe(event_log.read_log(0, 100))
        gate.open()
        await first
        assert (await waiting).value == 4
        assert here.lost_races == 1
        # Those of the two here and of the one there: what had lost was not sent.
        assert (gate.calls, reads) == (3, [])

    run(test())


def test_a_lost_race_reads_only_what_it_lacks(event_log: EventLog) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(here, register("a"))
        await transact(there, set_status("a", "active"))
        asked: list[int] = []
        plain = event_log.read_stream

        def reading(stream: str, after: int = 0, **more: Any) -> Any:
            asked.append(after)
            return plain(stream, after=after, **more)

        event_log.read_stream = reading  # type: ignore[method-assign]
        await transact(here, update("a"))
        assert asked == [2]
        assert (await here.load(MODEL, "a")).revision == event_log.head()

    run(test())


def test_a_state_that_was_on_its_way_when_all_were_forgotten_is_read_again(
    event_log: EventLog,
) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        await transact(there, register("a"))
        gate = Gate(event_log, "read_stream")
        reading = asyncio.create_task(here.load(MODEL, "a"))
        await gate.asked()
        here.forget()
        gate.open()
        assert (await reading).revision == 2
        assert gate.calls == 2

    run(test())


def test_a_decision_that_only_read_a_stream_is_proven_against_it(event_log: EventLog) -> None:
    """Two decisions that each read what the other writes cannot both go by the old state."""

    def activate_unless_active(mine: str, other: str) -> Work:
        async def work(transaction: Transaction) -> bool:
            theirs = await loaded(transaction, other)
            own = await loaded(transaction, mine)
            if theirs.active:
                return False
            events = decisions.set_status(own, version="1", status="active")
            transaction.append(MODEL, mine, events)
            return True

        return work

    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        for n in range(8):
            a, b = f"a{n}", f"b{n}"
            await transact(here, register(a), a)
            await transact(there, register(b), b)
            ledgers = (here, here if n % 2 else there)
            done = await asyncio.gather(
                transact(ledgers[0], activate_unless_active(a, b), a),
                transact(ledgers[1], activate_unless_active(b, a), b),
            )
            assert sorted(each.value for each in done) == [False, True]

    run(test())
