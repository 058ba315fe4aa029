"""Load, decide, append, or decide again: what the ledger promises, on both stores."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from adapters.store.log import EventLog, open_log
from application.context import Idempotency
from application.group_commit import GroupCommit
from application.ledger import Committed, Ledger
from application.store import Append, LostRace, Snapshot, StoreUnavailable
from application.transaction import Transaction
from domain import model as decisions
from domain.errors import Conflict, NotAllowed
from domain.model import MODEL, Model, existing
from tests.samples import NOON, context, definition, record

Work = Callable[[Transaction], Coroutine[Any, Any, Any]]


async def loaded(transaction: Transaction, key: str) -> Model:
    model = await transaction.load(MODEL, key)
    return existing(model, key)


def register(key: str) -> Work:
    async def work(transaction: Transaction) -> str:
        taken = await transaction.load(MODEL, key)
        events = decisions.register(
            taken,
            model_id=key,
            definition=definition(),
            in_process=(),
        )
        model = transaction.append(MODEL, key, events)
        assert model is not None
        return f"revision {model.revision}"

    return work


def set_status(key: str, status: Any) -> Work:
    async def work(transaction: Transaction) -> str:
        model = await loaded(transaction, key)
        events = decisions.set_status(model, version="1", status=status)
        transaction.append(MODEL, key, events)
        return f"{len(events)} events"

    return work


def update(key: str) -> Work:
    async def work(transaction: Transaction) -> int:
        model = await loaded(transaction, key)
        events = decisions.update(model, definition=definition(), in_process=())
        changed = transaction.append(MODEL, key, events)
        assert changed is not None
        return changed.revision

    return work


async def transact(ledger: Ledger, work: Work, key: str = "a", **more: Any) -> Committed[Any]:
    return await ledger.transact(work, context=context(), queue=[MODEL.stream(key)], **more)


def key(name: str, request: str = "body") -> Idempotency:
    return Idempotency(caller="ada", key=name, request=request)


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(test)


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


def counting(calls: list[str], name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
    def counted(*arguments: Any, **named: Any) -> Any:
        calls.append(name)
        return plain(*arguments, **named)

    return counted


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


class Gate:
    """Holds back what the store answers when it is first asked."""

    def __init__(self, log: EventLog, name: str) -> None:
        self._plain: Callable[..., Any] = getattr(log, name)
        self._asked = threading.Event()
        self._open = threading.Event()
        self.calls = 0
        setattr(log, name, self._call)

    def _call(self, *arguments: Any, **named: Any) -> Any:
        self.calls += 1
        is_first = self.calls == 1
        answer = self._plain(*arguments, **named)
        if is_first:
            self._asked.set()
            self._open.wait(60)
        return answer

    async def asked(self) -> None:
        await asyncio.to_thread(self._asked.wait, 60)

    def open(self) -> None:
        self._open.set()


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


def test_a_repeated_key_gives_the_first_answer_and_appends_nothing(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        first = await transact(ledger, register("a"), idempotency=key("k"), answer_type=str)
        assert (first.value, first.repeated) == ("revision 2", False)
        await transact(ledger, update("a"))
        head = event_log.head()
        for other in (ledger, Ledger(event_log)):
            again = await transact(other, register("a"), idempotency=key("k"), answer_type=str)
            assert (again.value, again.position, again.repeated) == (
                "revision 2",
                first.position,
                True,
            )
        assert event_log.head() == head

    run(test())


def test_a_key_that_came_with_another_request_is_a_conflict(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"), idempotency=key("k"))
        with pytest.raises(Conflict) as conflict:
            await transact(ledger, update("a"), idempotency=key("k", "another"))
        assert conflict.value.errors[0].path == "Idempotency-Key"
        assert event_log.head() == 3

    run(test())


def test_a_refusal_uses_up_no_key(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        await transact(ledger, set_status("a", "training"))
        with pytest.raises(NotAllowed):
            await transact(ledger, set_status("a", "pending"), idempotency=key("k"))
        await transact(ledger, set_status("a", "failed"))
        done = await transact(ledger, set_status("a", "pending"), idempotency=key("k"))
        assert done.value == "1 events"

    run(test())


def test_an_answer_without_an_event_is_kept_under_its_key_too(event_log: EventLog) -> None:
    async def test() -> None:
        ledger = Ledger(event_log)
        await transact(ledger, register("a"))
        work = set_status("a", "pending")
        first = await transact(ledger, work, idempotency=key("k"), answer_type=str)
        await transact(ledger, set_status("a", "failed"))
        again = await transact(ledger, work, idempotency=key("k"), answer_type=str)
        assert first.value == again.value == "0 events"
        loaded = await ledger.load(MODEL, "a")
        assert loaded.state is not None
        assert loaded.state.version("1").status == "failed"

    run(test())


def test_concurrent_requests_with_one_key_have_one_effect(event_log: EventLog) -> None:
    async def test() -> None:
        ledgers = [Ledger(event_log) for _ in range(3)]
        await transact(ledgers[0], register("a"))
        done = await asyncio.gather(
            *(
                transact(ledger, update("a"), idempotency=key("k"), answer_type=int)
                for ledger in ledgers
                for _ in range(10)
            )
        )
        assert {each.value for each in done} == {3}
        assert [each.repeated for each in done].count(False) == 1

    run(test())
    assert event_log.head() == 4


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
