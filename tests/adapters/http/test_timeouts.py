"""Limits on the time of very many requests, as `asyncio.timeout` has them for one."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from adapters.http.timeouts import Timeout, Timeouts

LONG = 60.0
"""Seconds that no test waits for."""


def run(test: Callable[[Timeouts], Awaitable[None]]) -> None:
    async def main() -> None:
        await test(Timeouts())

    asyncio.run(main())


def after(timeouts: Timeouts, seconds: float) -> Timeout:
    return Timeout(timeouts, asyncio.get_running_loop().time() + seconds)


def test_what_takes_too_long_is_ended_and_its_task_goes_on() -> None:
    async def test(timeouts: Timeouts) -> None:
        with pytest.raises(TimeoutError), after(timeouts, 0):
            await asyncio.sleep(LONG)
        task = asyncio.current_task()
        assert task is not None
        assert task.cancelling() == 0
        await asyncio.sleep(0)

    run(test)


def test_each_of_many_ends_at_its_own_time() -> None:
    async def test(timeouts: Timeouts) -> None:
        async def one(number: int) -> bool:
            try:
                with after(timeouts, 0 if number % 2 else LONG):
                    await asyncio.sleep(0.2)
            except TimeoutError:
                return True
            return False

        ended = await asyncio.gather(*(one(number) for number in range(100)))
        assert ended == [number % 2 == 1 for number in range(100)]

    run(test)


def test_a_limit_may_be_moved_and_taken_away() -> None:
    async def test(timeouts: Timeouts) -> None:
        with (limit := after(timeouts, 0)):
            limit.at = None
            await asyncio.sleep(0.2)
        limit = after(timeouts, LONG)
        asyncio.get_running_loop().call_later(0.1, setattr, limit, "at", 0.0)
        with pytest.raises(TimeoutError), limit:
            await asyncio.sleep(LONG)

    run(test)


def test_whoever_is_cancelled_by_others_is_told_so() -> None:
    async def test(timeouts: Timeouts) -> None:
        async def waits() -> None:
            with after(timeouts, 0):
                try:
                    await asyncio.sleep(LONG)
                except asyncio.CancelledError:
                    task = asyncio.current_task()
                    assert task is not None
                    task.cancel()  # as well, in the same moment
                    raise

        with pytest.raises(asyncio.CancelledError):
            await asyncio.create_task(waits())

        async def never() -> None:
            with after(timeouts, LONG):
                await asyncio.sleep(LONG)

        waiting = asyncio.create_task(never())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    run(test)


def test_an_error_of_its_own_is_not_replaced() -> None:
    async def test(timeouts: Timeouts) -> None:
        async def fails() -> None:
            try:
                await asyncio.sleep(LONG)
            finally:
                raise ValueError("its own")

        with pytest.raises(ValueError, match="its own"), after(timeouts, 0):
            await fails()

    run(test)


def test_it_looks_again_after_there_was_nothing_to_look_at() -> None:
    async def test(timeouts: Timeouts) -> None:
        for _ in range(2):
            with pytest.raises(TimeoutError), after(timeouts, 0):
                await asyncio.sleep(LONG)
            await asyncio.sleep(0.2)

    run(test)
