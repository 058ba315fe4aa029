"""Decisions on one stream take turns: one at a time, in order, and nobody waits for ever."""

import asyncio
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from application.turns import Turns

STREAMS = "abc"
WANTED = st.lists(st.sampled_from(STREAMS), min_size=1, max_size=3)


def test_turns_come_in_the_order_of_asking() -> None:
    async def run() -> list[int]:
        turns, done = Turns(), []

        async def one(number: int) -> None:
            async with turns.on(["a"]):
                await asyncio.sleep(0)
                done.append(number)

        await asyncio.gather(*(one(number) for number in range(10)))
        return done

    assert asyncio.run(run()) == list(range(10))


@given(st.lists(st.tuples(WANTED, st.integers(0, 3), st.booleans()), max_size=12))
def test_never_two_at_once_and_the_next_one_always_comes(
    tasks: list[tuple[list[str], int, bool]],
) -> None:
    async def run() -> None:
        turns, at_work = Turns(), Counter[str]()

        async def one(streams: list[str], steps: int) -> None:
            async with turns.on(streams):
                for stream in set(streams):
                    at_work[stream] += 1
                    assert at_work[stream] == 1
                try:
                    for _ in range(steps):
                        await asyncio.sleep(0)
                finally:
                    for stream in set(streams):
                        at_work[stream] -= 1

        running = [asyncio.create_task(one(streams, steps)) for streams, steps, _ in tasks]
        cancelled = [task for task, (*_, ends) in zip(running, tasks, strict=True) if ends]
        await asyncio.sleep(0)
        for task in cancelled:
            await asyncio.sleep(0)
            task.cancel()
        ends = await asyncio.wait_for(asyncio.gather(*running, return_exceptions=True), 10)
        assert all(end is None or isinstance(end, asyncio.CancelledError) for end in ends)
        # All turns were given back: every stream is free at once.
        async with turns.on(STREAMS):
            pass

    asyncio.run(run())
