"""Load, decide, append: what the ledger promises, on both stores."""

import asyncio
from datetime import timedelta

import pytest

from adapters.store.log import EventLog, open_log
from application.ledger import Committed, Ledger
from application.store import Snapshot
from application.transaction import Transaction
from domain.errors import Conflict
from domain.model import MODEL
from tests.application.decisions import (
    counting,
    register,
    run,
    set_status,
    transact,
    update,
)
from tests.samples import NOON, context


def test_a_decision_is_appended_and_the_next_one_sees_it(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        assert (await transact(ledger, register("a"))).position == 2
        assert (await transact(ledger, set_status("a", "active"))).position == 3
        loaded = await ledger.load(MODEL, "a")
        assert loaded.state is not None
        assert loaded.state.status == "active"
        await ledger.close()

    run(test())
    assert [r.revision for r in event_log.read_stream("model:a")] == [1, 2, 3]


def test_a_refusal_appends_nothing(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        with pytest.raises(Conflict):
            await transact(ledger, register("a"))

    run(test())
    assert event_log.head() == 2


def test_a_cached_decision_asks_the_store_for_nothing_but_the_append(event_log: EventLog) -> None:
    calls: list[str] = []
    for name in ("read_stream", "read_log", "load_snapshot", "head", "append"):
        setattr(event_log, name, counting(calls, name, getattr(event_log, name)))

    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        calls.clear()
        for _ in range(5):
            await transact(ledger, update("a"))

    run(test())
    assert calls == ["append"] * 5


def test_what_is_kept_from_birth_is_known_from_the_log_alone(event_log: EventLog) -> None:
    async def test() -> None:
        here, there = Ledger(event_log), Ledger(event_log)
        here.keep_from_birth(MODEL)
        await transact(there, register("a"))
        await transact(there, set_status("a", "active"))
        here.observe(event_log.read_log(0, 100))
        loaded = await here.load(MODEL, "a")
        assert loaded.state is not None
        assert (loaded.state.status, loaded.revision, here.cache_misses) == ("active", 3, 0)
        # What was there before, it has to read.
        late = Ledger(event_log)
        late.keep_from_birth(MODEL)
        late.observe(event_log.read_log(1, 100))
        assert (await late.load(MODEL, "a")).revision == 3
        assert late.cache_misses == 1

    run(test())


def test_several_streams_are_appended_together_or_not_at_all(event_log: EventLog) -> None:
    async def both(transaction: Transaction) -> None:
        await register("a")(transaction)
        await register("b")(transaction)

    async def test() -> None:
        ledger = Ledger(event_log)
        await ledger.transact(both, context=context(), queue=["model:a", "model:b"])
        with pytest.raises(Conflict):
            await ledger.transact(both_again, context=context(), queue=["model:b", "model:c"])

    async def both_again(transaction: Transaction) -> None:
        await register("c")(transaction)
        await register("b")(transaction)

    run(test())
    assert {r.stream for r in event_log.read_log(0, 100)} == {"model:a", "model:b"}
    assert event_log.head() == 4


def test_time_in_a_stream_never_goes_backwards(event_log: EventLog) -> None:
    times = iter([NOON, NOON - timedelta(hours=1), NOON + timedelta(hours=1)])

    async def test() -> None:
        ledger = Ledger(event_log, clock=lambda: next(times))
        await transact(ledger, register("a"))
        await transact(ledger, set_status("a", "active"))
        await transact(ledger, set_status("a", "failed"))

    run(test())
    at = [r.metadata.time for r in event_log.read_stream("model:a")]
    assert at == [NOON, NOON, NOON, NOON + timedelta(hours=1)]


def test_a_long_stream_is_loaded_from_a_snapshot_to_the_same_state(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        await transact(ledger, set_status("a", "active"))
        for _ in range(120):
            await transact(ledger, update("a"))
        await ledger.close()
        snapshot = event_log.load_snapshot("model:a")
        assert snapshot is not None
        assert 100 <= snapshot.revision <= 243
        fresh = await Ledger(event_log).load(MODEL, "a")
        known = await ledger.load(MODEL, "a")
        assert (fresh.state, fresh.revision, fresh.time) == (
            known.state,
            known.revision,
            known.time,
        )
        for revision in (1, 2, 50, snapshot.revision, snapshot.revision + 1):
            loaded = await ledger.load_at(MODEL, "a", revision)
            assert loaded.revision == revision

    run(test())


def test_a_snapshot_of_another_form_is_ignored(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        event_log.save_snapshot(
            Snapshot(stream="model:a", revision=2, version=999, state=b'{"not": "known"}')
        )
        loaded = await Ledger(event_log).load(MODEL, "a")
        assert loaded.revision == 2

    run(test())


def test_a_cancelled_request_leaves_the_stream_usable(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        tasks = [asyncio.create_task(transact(ledger, update("a"))) for _ in range(10)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        answered = [each.value for each in done if isinstance(each, Committed)]
        assert len(answered) == 5
        await transact(ledger, update("a"))
        await ledger.close()
        stored = [r.revision for r in event_log.read_stream("model:a")]
        # A cancelled update may still have been made; an answered one always was.
        assert stored == list(range(1, len(stored) + 1))
        assert set(answered) <= set(stored)

    run(test())


def test_a_cache_too_small_for_a_state_changes_nothing_but_speed(database_url: str) -> None:
    log = open_log(database_url)

    async def test() -> None:
        ledger = Ledger(log, cache_bytes=1)
        for name in ("a", "b", "c"):
            await transact(ledger, register(name), name)
        for _ in range(3):
            for name in ("a", "b", "c"):
                await transact(ledger, update(name), name)

    run(test())
    assert log.head() == 15
    log.close()
