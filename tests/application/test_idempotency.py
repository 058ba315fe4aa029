"""A key and its first answer: whatever is repeated takes effect once."""

import asyncio

import pytest

from adapters.store.log import EventLog
from application.ledger import Ledger
from domain.errors import Conflict, NotAllowed
from domain.model import MODEL
from tests.application.decisions import key, register, run, set_status, transact, update


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
