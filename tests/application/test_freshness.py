"""How far read models are: told, waited for, doubted, and told again."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from application.freshness import UNREAD, Fresh, Projected, TooFarBehind

NAMES = ("jobs", "models")


def nothing() -> None:
    """Nobody is hurried."""


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 30))


def test_a_read_waits_for_the_projections_that_it_names() -> None:
    async def test() -> None:
        projected = Projected(NAMES, 30)
        hurried: list[str] = []
        reading = asyncio.create_task(
            projected.reached(5, ["models"], lambda: hurried.append("up"))
        )
        await asyncio.sleep(0)
        projected.advance({"jobs": 9, "models": 4})
        await asyncio.sleep(0)
        assert not reading.done()
        projected.advance({"models": 5})
        assert await reading == Fresh(5, ["models"], 0)
        assert hurried == ["up"]

    run(test())


def test_a_read_that_names_none_waits_for_all() -> None:
    async def test() -> None:
        projected = Projected(NAMES, 0.01)
        projected.advance({"models": 5})
        with pytest.raises(TooFarBehind):
            await projected.reached(5, (), nothing)
        projected.advance({"jobs": 5})
        assert (await projected.reached(5, (), nothing)).era == 0

    run(test())


def test_what_is_doubted_has_to_be_told_again() -> None:
    async def test() -> None:
        projected = Projected(NAMES, 30)
        projected.advance({"models": 9})
        projected.doubt()
        assert projected.position("models") == UNREAD
        reading = asyncio.create_task(projected.reached(9, ["models"], nothing))
        await asyncio.sleep(0)
        projected.advance({"models": 7})  # it was set back
        await asyncio.sleep(0)
        assert not reading.done()
        projected.advance({"models": 9})
        assert (await reading).era == projected.era == 1

    run(test())


def test_what_was_reached_before_a_doubt_is_not_taken_for_true_after_it() -> None:
    """Of two projections one was looked at before the doubt, the other is waited for after it."""

    async def test() -> None:
        projected = Projected(NAMES, 30)
        projected.advance({"jobs": 9})
        reading = asyncio.create_task(projected.reached(9, NAMES, nothing))
        await asyncio.sleep(0)
        projected.doubt()
        projected.advance({"models": 9})
        await asyncio.sleep(0)
        assert not reading.done()
        projected.advance({"jobs": 9})
        assert (await reading).era == 1

    run(test())
