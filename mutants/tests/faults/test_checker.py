"""The checker finds what is wrong: each defect is put into a history that was right before."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from application.worker import ACTOR as WORKER
from domain.contracts import fingerprints
from domain.events import Record
from domain.handlers import InProcess
from domain.idempotency import RequestAnswered
from domain.job import JobCompleted, JobDispatched, JobRequested, TriggeredBy
from domain.metadata import Actor, Metadata
from domain.model import ModelRegistered, ModelUpdated, VersionCreated
from domain.staleness import Dependency, state_of
from domain.subscription import SubscriptionCreated, SubscriptionDeleted, SubscriptionPaused
from tests.faults.checker import History, violations
from tests.faults.recording import HUNG, Call
from tests.samples import NOON, definition

FIRST = definition()
PRINTS = fingerprints(FIRST.handlers, FIRST.handler_contracts)
OTHER = definition(handler_contracts=None)


def job(job_id: str, **more: Any) -> JobRequested:
    return JobRequested(
        job_id=job_id,
        job_type="inference",
        model_id="m",
        model_version="1",
        handler=InProcess(value="echo"),
        definition=1,
        input=msgspec.Raw(b"1"),
        timeout_seconds=60,
        correlation="r",
        **more,
    )


SUBSCRIBED = SubscriptionCreated(
    subscription_id="s",
    source_model_id="m",
    trigger_event="inference_complete",
    target_model_id="m",
    target_action="inference",
    input_source="trigger_output",
    dependencies=(
        Dependency(
            model_id="m",
            handler="inference",
            side="input_schema",
            definition=1,
            state=state_of(PRINTS, "inference", "input_schema"),
        ),
    ),
)
EVENTS: list[tuple[str, str, Any]] = [
    ("create", "model:m", ModelRegistered(model_id="m", definition=FIRST, fingerprints=PRINTS)),
    ("create", "model:m", VersionCreated(version="1")),
    ("subscribe", "subscription:s", SUBSCRIBED),
    ("infer", "job:one", job("one")),
    ("infer", "request:k", RequestAnswered(key="k", request="?", answer=msgspec.Raw(b"1"))),
    ("worker-1", "job:one", JobDispatched(attempt=1)),
    ("worker-2", "job:one", JobCompleted(status="success")),
    ("worker-2", "job:two", job("two", triggered_by=TriggeredBy(subscription_id="s"))),
    ("worker-3", "job:two", JobCompleted(status="success")),
    ("unknown", "model:m", VersionCreated(version="2")),
]


def right() -> History:
    """Nothing is wrong with this one."""
    records: list[Record] = []
    for position, (request_id, stream, event) in enumerate(EVENTS, 1):
        actor = WORKER if request_id.startswith("worker") else Actor(subject="developer")
        records.append(
            Record(
                stream=stream,
                revision=1 + sum(1 for each in records if each.stream == stream),
                position=position,
                event=event,
                metadata=Metadata(
                    time=NOON, actor=actor, request_id=request_id, correlation=request_id
                ),
            )
        )

    def call(kind: str, status: int | None, position: int | None = None, **more: Any) -> Call:
        made: dict[str, Any] = {"kind": kind, "method": "POST", "path": "/", "request_id": kind}
        return Call(**{**made, "status": status, "position": position, **more})

    calls = [
        call("create", 201, 2, must_write=True),
        call("subscribe", 201, 3, must_write=True),
        call("broken", None, key="k", error="ConnectError"),
        call("infer", 202, 5, must_write=True, key="k", answer={"job": "one"}),
        call("again", 202, 5, must_write=True, key="k", replayed=True, answer={"job": "one"}),
        call("refused", 422),
        call("away", 503),
        call("unknown", None, error="ReadError"),
        call("read", 200, method="GET", revision=2, least_revision=2),
        call("list", 200, method="GET", answer=[{"id": "s"}], least_item="s"),
        call("trespass", 404, method="GET", forbidden=True),
    ]
    return History(calls=calls, records=records, followed=list(range(1, len(records) + 1)))


def called(history: History, kind: str) -> Call:
    return next(call for call in history.calls if call.kind == kind)


def without(history: History, *positions: int) -> None:
    """The history of a log that lacks these positions, its other ones moved up."""
    kept = [each for each in history.records if each.position not in positions]
    history.records = [msgspec.structs.replace(each, position=n) for n, each in enumerate(kept, 1)]
    history.followed = [each.position for each in history.records]


def also(
    history: History, stream: str, event: Any, request_id: str = "unknown", at: int = 0
) -> None:
    """The history of a log that has one more event: at the end, or after a position."""
    actor = WORKER if request_id.startswith("worker") else Actor(subject="developer")
    metadata = Metadata(time=NOON, actor=actor, request_id=request_id, correlation="r")
    before = at or len(history.records)
    made = Record(stream=stream, revision=1, position=0, event=event, metadata=metadata)
    records = [*history.records[:before], made, *history.records[before:]]
    seen: dict[str, int] = {}
    history.records = []
    for position, each in enumerate(records, 1):
        seen[each.stream] = seen.get(each.stream, 0) + 1
        history.records = [
            *history.records,
            msgspec.structs.replace(each, position=position, revision=seen[each.stream]),
        ]
    for call in history.calls:
        if call.position is not None and call.position > before:
            call.position += 1
    history.followed = [each.position for each in history.records]


def lost_acknowledgement(history: History) -> None:
    without(history, 4, 5, 6, 7, 8, 9)


def lost_in_part(history: History) -> None:
    without(history, 5)


def acknowledged_elsewhere(history: History) -> None:
    called(history, "create").position = 1


def refused_and_present(history: History) -> None:
    also(history, "model:x", VersionCreated(version="1"), "refused")


def completed_twice(history: History) -> None:
    also(history, "job:one", JobCompleted(status="failure"), "worker-9")


def never_ended(history: History) -> None:
    without(history, 9)


def ended_out_of_nothing(history: History) -> None:
    also(history, "job:three", JobCompleted(status="success"), "worker-9")


def done_twice_with_one_key(history: History) -> None:
    also(history, "job:four", job("four"), "broken")
    also(history, "job:four", JobCompleted(status="success"), "worker-9")


def done_twice_in_one_request(history: History) -> None:
    also(history, "model:m", VersionCreated(version="3"), "unknown")


def answered_differently(history: History) -> None:
    called(history, "again").answer = {"job": "two"}


def torn_apart(history: History) -> None:
    also(history, "model:m", ModelUpdated(definition=FIRST, fingerprints=PRINTS), "create")


def gap_in_positions(history: History) -> None:
    history.records = [
        msgspec.structs.replace(each, position=each.position + (each.position > 5))
        for each in history.records
    ]


def gap_that_filled_later(history: History) -> None:
    history.followed = [1, 2, 4, 3, *range(5, len(history.records) + 1)]


def unseen_by_a_follower(history: History) -> None:
    history.followed = history.followed[:-1]


def revision_left_out(history: History) -> None:
    *others, last = history.records
    history.records = [*others, msgspec.structs.replace(last, revision=7)]


def time_ran_backwards(history: History) -> None:
    *others, last = history.records
    metadata = msgspec.structs.replace(last.metadata, time=NOON - timedelta(seconds=1))
    history.records = [*others, msgspec.structs.replace(last, metadata=metadata)]


def written_by_nobody(history: History) -> None:
    also(history, "model:x", VersionCreated(version="1"), "somebody")


def fired_while_paused(history: History) -> None:
    also(history, "subscription:s", SubscriptionPaused(), "unknown", at=3)
    called(history, "infer").key = called(history, "again").key = None


def fired_after_it_was_deleted(history: History) -> None:
    also(history, "subscription:s", SubscriptionDeleted(), "worker-9", at=3)


def fired_while_stale(history: History) -> None:
    prints = fingerprints(OTHER.handlers, OTHER.handler_contracts)
    also(history, "model:m", ModelUpdated(definition=OTHER, fingerprints=prints), "worker-9", at=3)


def read_what_was_before(history: History) -> None:
    called(history, "read").revision = 1


def read_nothing(history: History) -> None:
    called(history, "read").status = 404


def listed_what_was_before(history: History) -> None:
    called(history, "list").answer = []


def shown_to_a_stranger(history: History) -> None:
    called(history, "trespass").status = 200


def answered_500(history: History) -> None:
    called(history, "away").status = 500


def never_answered(history: History) -> None:
    called(history, "unknown").error = HUNG


DEFECTS: list[tuple[str, Callable[[History], None]]] = [
    ("nothing_acknowledged_is_lost", lost_acknowledgement),
    ("nothing_acknowledged_is_lost", lost_in_part),
    ("nothing_acknowledged_is_lost", acknowledged_elsewhere),
    ("nothing_refused_is_present", refused_and_present),
    ("jobs_end_once", completed_twice),
    ("jobs_end_once", never_ended),
    ("jobs_end_once", ended_out_of_nothing),
    ("nothing_is_done_twice", done_twice_with_one_key),
    ("nothing_is_done_twice", done_twice_in_one_request),
    ("nothing_is_done_twice", answered_differently),
    ("decisions_are_whole", torn_apart),
    ("positions_have_no_gaps", gap_in_positions),
    ("positions_have_no_gaps", gap_that_filled_later),
    ("positions_have_no_gaps", unseen_by_a_follower),
    ("revisions_are_contiguous", revision_left_out),
    ("revisions_are_contiguous", time_ran_backwards),
    ("nobody_else_wrote", written_by_nobody),
    ("only_active_subscriptions_fire", fired_while_paused),
    ("only_active_subscriptions_fire", fired_after_it_was_deleted),
    ("only_active_subscriptions_fire", fired_while_stale),
    ("reads_include_what_was_written", read_what_was_before),
    ("reads_include_what_was_written", read_nothing),
    ("reads_include_what_was_written", listed_what_was_before),
    ("no_tenant_sees_another", shown_to_a_stranger),
    ("every_failure_is_a_503", answered_500),
    ("every_failure_is_a_503", never_answered),
]


def test_a_history_without_defects_passes() -> None:
    assert violations(right()) == {}


@pytest.mark.parametrize(
    ("rule", "defect"), DEFECTS, ids=lambda each: getattr(each, "__name__", each)
)
def test_a_defect_is_found(rule: str, defect: Callable[[History], None]) -> None:
    history = right()
    defect(history)
    assert rule in violations(history)
