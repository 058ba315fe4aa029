"""What is to be sent to webhooks, on both stores: taken on once, held by one, settled for good."""

from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.store.log import EventLog
from adapters.store.webhook_deliveries import deliveries, progress
from adapters.store.webhook_outbox import WebhookOutbox
from application.webhook_outbox import (
    Claimed,
    DeliveryStatus,
    Progress,
    Spread,
    WebhookDelivery,
)
from domain.events import Record
from domain.metadata import Actor, Metadata
from domain.webhook import (
    WebhookCreated,
    WebhookDeadLettersResolved,
    WebhookDeleted,
    WebhookDisabled,
    WebhookEnabled,
    WebhookEvent,
)
from projections.projection import Session
from projections.webhooks import TABLES, webhooks_projection

BORN = 3


class Given:
    """Webhooks as the read model has them, and two processes that send."""

    def __init__(self, log: EventLog) -> None:
        self.database = log.database()
        self.database.create(TABLES)
        self.one = WebhookOutbox(self.database, lease_seconds=60)
        self.two = WebhookOutbox(self.database, lease_seconds=60)
        self.one.create()
        self._revisions: dict[str, int] = {}
        self.happened("w", WebhookCreated(webhook_id="w", url="https://hooks.example.com"))

    def happened(self, webhook_id: str, event: WebhookEvent) -> None:
        """The read model includes an event."""
        revision = self._revisions[webhook_id] = self._revisions.get(webhook_id, 0) + 1
        record = Record(
            stream=f"webhook:{webhook_id}",
            revision=revision,
            event=event,
            metadata=Metadata(
                time=datetime(2026, 1, 31, tzinfo=UTC),
                actor=Actor(subject="ada"),
                request_id="r",
                correlation="r",
            ),
            position=BORN + sum(self._revisions.values()) - 1,
        )
        with self.database.write() as session:
            webhooks_projection().apply(session, [record])

    def progress(self) -> Progress:
        return self.database.query(lambda session: progress(session, "w"))

    def deliveries(self, status: DeliveryStatus | None = None, after: int = 0) -> list[Any]:
        def read(session: Session) -> list[WebhookDelivery]:
            return deliveries(session, "w", after=after, limit=10_000, status=status)

        return self.database.query(read)

    def spread(self, after: int, upto: int, *positions: int, webhook_id: str = "w") -> bool:
        wanted = [(position, "job.completed") for position in positions]
        return self.one.spread(
            Spread(webhook_id=webhook_id, after=after, upto=upto, wanted=wanted, resolved=[])
        )

    def resolve(self, after: int, resolution: str, upto: int) -> None:
        resolved = WebhookDeadLettersResolved(
            resolution=resolution,  # type: ignore[arg-type]
            upto=upto,
        )
        assert self.one.spread(
            Spread(webhook_id="w", after=after, upto=after + 1, wanted=[], resolved=[resolved])
        )


@pytest.fixture
def given(event_log: EventLog) -> Given:
    return Given(event_log)


def claimed(outbox: WebhookOutbox, owner: str, limit: int = 100, each: int = 100) -> set[int]:
    return {each.position for each in outbox.claim(owner, limit, each, [])}


def held(position: int, attempt: int = 1) -> Claimed:
    return Claimed(webhook_id="w", position=position, attempt=attempt)


def test_a_webhook_begins_at_its_creation_or_where_it_asked_to(given: Given) -> None:
    given.happened("all", WebhookCreated(webhook_id="all", url="https://b.example", after=0))
    places = {each.webhook.id: each.position for each in given.one.targets()}
    assert places == {"w": BORN, "all": 0}


def test_a_page_is_taken_on_once_by_whichever_process(given: Given) -> None:
    given.one.targets()
    given.two.targets()
    assert given.spread(BORN, 10, 5, 7)
    assert not given.spread(BORN, 10, 5, 7)
    [target] = given.two.targets()
    assert (target.position, target.pending) == (10, 2)


def test_what_one_holds_nobody_else_is_given(given: Given) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5, 6, 7, 8)
    first = claimed(given.one, "one", limit=3)
    second = claimed(given.two, "two", limit=3)
    assert first == {5, 6, 7}
    assert second == {8}
    given.one.release("one", [held(5)])
    [again] = given.two.claim("two", 5, 5, [])
    assert again == held(5, attempt=1)  # it was not tried


def test_a_lease_that_has_run_out_is_another_ones(given: Given) -> None:
    short = WebhookOutbox(given.database, lease_seconds=-1)
    short.targets()
    given.spread(BORN, 10, 5)
    assert claimed(short, "dead") == {5}
    assert given.two.claim("two", 1, 1, []) == [held(5, attempt=2)]
    # What the one that seemed dead says afterwards changes nothing.
    short.failed("dead", held(5), status=500, error="late", delay=0)
    assert not short.bury("dead", held(5), status=500, error="late")
    short.delivered("dead", held(5))
    assert given.progress().pending == 1
    given.two.delivered("two", held(5))
    progress = given.progress()
    assert (progress.pending, progress.delivered) == (0, 1)
    assert progress.last_success_at is not None


def test_no_webhook_takes_all_the_room(given: Given) -> None:
    given.happened("b", WebhookCreated(webhook_id="b", url="https://b.example", after=BORN))
    given.one.targets()
    given.spread(BORN, 100, *range(10, 30))
    given.spread(BORN, 100, 40, 41, webhook_id="b")
    taken = given.one.claim("one", 10, 4, [])
    assert [each.webhook_id for each in taken].count("w") == 4
    assert [each.webhook_id for each in taken].count("b") == 2
    assert given.one.claim("one", 10, 4, ["w", "b"]) == []


def test_what_failed_waits_and_what_is_given_up_is_kept(given: Given) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5, 6)
    claimed(given.one, "one")
    given.one.failed("one", held(5), status=503, error="busy", delay=3_600)
    assert given.one.bury("one", held(6), status=400, error="no")
    assert claimed(given.two, "two") == set()
    pending, dead = given.deliveries()
    assert (pending.status, pending.last_status, pending.last_error) == ("pending", 503, "busy")
    assert pending.next_attempt_at is not None
    assert (dead.status, dead.attempts, dead.next_attempt_at) == ("dead", 1, None)
    assert given.deliveries("pending", after=5) == []
    assert given.one.dead("w") == 1


def test_what_is_given_up_among_others_that_were_taken_says_nothing_of_the_receiver(
    given: Given,
) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5, 6)
    claimed(given.one, "one")
    given.one.delivered("one", held(5))
    assert not given.one.bury("one", held(6), status=400, error="no")


def test_dead_letters_are_sent_again_or_forgotten_up_to_a_position(given: Given) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5, 6, 7, 8)
    claimed(given.one, "one")
    for position in (5, 6, 7):
        given.one.bury("one", held(position), status=400, error="no")
    given.resolve(10, "discarded", upto=5)
    given.resolve(11, "redelivered", upto=6)
    left = given.deliveries()
    assert [(each.position, each.status, each.attempts) for each in left] == [
        (6, "pending", 0),
        (7, "dead", 1),
        (8, "pending", 1),
    ]
    assert claimed(given.two, "two") == {6}


def test_a_disabled_one_is_sent_nothing_and_begins_anew_when_it_is_enabled(given: Given) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5)
    claimed(given.one, "one")
    given.one.failed("one", held(5), status=500, error="no", delay=3_600)
    given.happened("w", WebhookDisabled(reason="no"))
    assert given.one.targets() == []
    given.happened("w", WebhookEnabled())
    [target] = given.two.targets()
    assert (target.position, target.pending) == (10, 1)
    assert given.one.claim("one", 1, 1, []) == [held(5, attempt=1)]
    given.one.targets()
    assert claimed(given.two, "two") == set()  # only once


def test_a_busy_receiver_is_left_alone_with_all_that_waits(given: Given) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5, 6, 7)
    claimed(given.one, "one", limit=1)
    given.one.throttle("w", 3_600)
    assert claimed(given.two, "two") == set()
    given.one.delivered("one", held(5))
    assert given.progress().pending == 2


def test_nothing_is_left_of_a_deleted_one(given: Given) -> None:
    given.one.targets()
    given.spread(BORN, 10, 5)
    given.happened("w", WebhookDeleted())
    assert claimed(given.one, "one") == set()
    given.one.purge()
    assert given.progress().position is None
    assert given.deliveries() == []
