"""A bounded number of threads: who waits, who runs, and what nobody awaits any more."""

import asyncio
from threading import Barrier, Event
from typing import Any

import pytest

from adapters.dispatch.threads import Threads


def test_closed_threads_take_no_calls_and_finish_what_waits() -> None:
    threads = Threads("test", 1)
    done: list[int] = []

    async def several() -> Any:
        waiting = [asyncio.ensure_future(threads.run(done.append, n)) for n in range(5)]
        await asyncio.sleep(0)
        threads.close()
        await asyncio.gather(*waiting)
        with pytest.raises(RuntimeError, match="closed"):
            await threads.run(done.append, 5)

    asyncio.run(several())
    assert done == [0, 1, 2, 3, 4]


def test_a_call_that_was_cancelled_before_it_began_is_not_made() -> None:
    threads = Threads("test", 1)
    began, go_on = Event(), Event()
    done: list[int] = []

    def first() -> None:
        began.set()
        go_on.wait(10)

    async def several() -> None:
        running = asyncio.ensure_future(threads.run(first))
        await asyncio.to_thread(began.wait, 10)
        waiting = [asyncio.ensure_future(threads.run(done.append, n)) for n in range(3)]
        await asyncio.sleep(0)
        waiting[1].cancel()
        running.cancel()  # it goes on, and the others wait for its thread
        await asyncio.wait([running, waiting[1]])
        go_on.set()
        await asyncio.gather(waiting[0], waiting[2])
        assert await threads.run(divmod, 7, 2) == (3, 1)

    asyncio.run(several())
    threads.close()
    assert done == [0, 2]


def test_at_most_so_many_threads_run_at_a_time() -> None:
    threads = Threads("test", 3)
    together = Barrier(3)  # broken if there are fewer

    async def several() -> None:
        await asyncio.gather(*(threads.run(together.wait, 10) for _ in range(9)))

    asyncio.run(several())
    assert threads._threads == 3
    threads.close()


def test_threads_are_made_only_as_they_are_needed() -> None:
    threads = Threads("test", 8)

    async def one_after_another() -> None:
        for number in range(20):
            await threads.run(divmod, number, 1)

    asyncio.run(one_after_another())
    assert threads._threads == 1
    threads.close()


@pytest.mark.parametrize("raised", [ValueError("no"), StopIteration(1)])
def test_whatever_a_function_raises_reaches_who_called_it(raised: BaseException) -> None:
    threads = Threads("test", 1)

    def fail() -> None:
        raise raised

    async def call() -> None:
        expected = RuntimeError if isinstance(raised, StopIteration) else type(raised)
        with pytest.raises(expected):
            await asyncio.wait_for(threads.run(fail), 10)
        assert await threads.run(divmod, 7, 2) == (3, 1)

    asyncio.run(call())
    threads.close()
