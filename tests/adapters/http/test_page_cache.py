"""Pages that are kept: right at every position of the projection, and not for long."""

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.http import page_cache
from adapters.http.page_cache import KEPT_SECONDS, PageCache
from projections.pages import Page
from tests.adapters.http.support import body, created_id, taken


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("ask"), st.sampled_from("ab")),
        st.tuples(st.just("event"), st.just("")),
        st.tuples(st.just("wait"), st.sampled_from([0.3, KEPT_SECONDS])),
    ),
    max_size=30,
)


@given(steps=STEPS)
def test_a_page_holds_all_that_was_projected_when_it_was_asked_for(
    steps: list[tuple[str, Any]],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        clock = Clock()
        patch.setattr(page_cache, "time", clock)
        asyncio.run(take(steps, clock))


async def take(steps: list[tuple[str, Any]], clock: Clock) -> None:
    cache, events, reads = PageCache(), 0, 0
    read_at: dict[str, tuple[int, float]] = {}

    async def read() -> Page:
        nonlocal reads
        reads += 1
        return Page(docs=[str(events)], next=events or None)

    for step, value in steps:
        if step == "event":
            events += 1
        elif step == "wait":
            clock.now += value
        else:
            before = reads
            page = await cache.page(value, events, read)
            assert (page.body, page.next) == (b"[%d]" % events, events or None)
            at, when = read_at.get(value, (-1, 0.0))
            good = at == events and clock.now < when + KEPT_SECONDS
            assert reads == before + (not good)
            if not good:
                read_at[value] = (events, clock.now)


def test_a_list_shows_each_change_at_once_and_each_question_has_its_own_page(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    for number in range(5):
        name = f"Name {number} of {model_id}"
        taken(api.put(f"/v2/models/{model_id}", json=body(name=name)))
        for _ in range(2):
            [shown] = taken(api.get("/v2/models", params={"q": model_id}))
            assert shown["name"] == name
            assert taken(api.get("/v2/models", params={"name": name})) == [shown]
            assert taken(api.get("/v2/models", params={"q": model_id, "status": "active"})) == []
