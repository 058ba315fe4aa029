"""Ten thousand subscriptions on one target: what makes them all stale is one event."""

import asyncio
from typing import Any

from adapters.store.log import EventLog
from projections.follower import Follower
from projections.subscriptions import SubscriptionsProjection, list_subscriptions
from tests.samples import context
from tests.subscriptions.many import COUNT, models_of, subscribe_many, with_schema

STRICT = {"type": "object", "required": ["x"]}


def statuses(log: EventLog) -> dict[str, int]:
    """How many of a status are listed, page by page."""
    found = {}
    for status in ("active", "stale"):
        after = count = 0
        while True:
            with log.database().read() as session:
                page = list_subscriptions(
                    session, "target", role="target", after=after, limit=1_000, status=status
                )
            if not page:
                break
            after, count = page[-1].position, count + len(page)
        found[status] = count
    return found


def test_an_update_that_makes_ten_thousand_stale_is_one_event(event_log: EventLog) -> None:
    asyncio.run(one_event(event_log))


async def one_event(event_log: EventLog) -> None:
    ledger, models = models_of(event_log)
    ids = await subscribe_many(ledger, models, "target")
    follower = Follower(event_log, event_log.database(), [SubscriptionsProjection()])
    follower.prepare()

    def followed() -> list[Any]:
        while follower.step():
            pass
        with event_log.database().read() as session:
            return list(session.execute("SELECT * FROM subscriptions ORDER BY id"))

    rows = followed()
    assert len(rows) == COUNT
    assert statuses(event_log) == {"active": COUNT, "stale": 0}
    before = event_log.head()

    strict = await models.update("target", with_schema(STRICT), context())

    assert strict.value.stale_subscriptions == ids
    assert event_log.head() == before + 1
    assert followed() == rows  # a join says it, no row is written for it
    assert statuses(event_log) == {"active": 0, "stale": COUNT}

    back = await models.update("target", with_schema({"type": "object"}), context())

    assert back.value.stale_subscriptions == []
    assert event_log.head() == before + 2
    assert statuses(event_log) == {"active": 0, "stale": COUNT}  # the list has not followed yet
    assert followed() == rows
    assert statuses(event_log) == {"active": COUNT, "stale": 0}
