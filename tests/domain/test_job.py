"""A job, by the rules of API section 5, "Jobs": given these events, when, then these events."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from domain import job as decisions
from domain.errors import Conflict, Invalid, NotAllowed
from domain.handlers import InProcess
from domain.job import (
    JOB,
    Ended,
    EndStatus,
    Job,
    JobAssignment,
    JobCompleted,
    JobDispatched,
    JobDispatchFailed,
    JobEvent,
    JobRequested,
    JobType,
    TriggeredBy,
    TriggeredEvent,
)
from domain.job_error import FailedAttempt, JobError
from domain.retry import RetryPolicy
from domain.versions import Version, VersionStatus
from tests.samples import NOON

REQUESTED = JobRequested(
    job_id="j-1",
    job_type="inference",
    model_id="prices",
    model_version="1",
    handler=InProcess(value="echo"),
    definition=1,
    input=msgspec.Raw(b'{"x":1}'),
    timeout_seconds=60,
    correlation="r-1",
)
TRAINING = msgspec.structs.replace(REQUESTED, job_type="training")
STARTED = JobDispatched(attempt=1)
OUTPUT = msgspec.Raw(b'{"y": [1, 2.0]}')
SUCCESS = JobCompleted(status="success", output=OUTPUT)
FAILURE = JobCompleted(status="failure", error=msgspec.Raw(b'"no rows"'))
LOST = JobError(code="timeout", message="no end was reported")


def at(minute: int) -> datetime:
    """When the n-th event happened."""
    return NOON + timedelta(minutes=minute)


def state(*events: JobEvent) -> Job:
    """What is true after these events."""
    job: Job | None = None
    for number, event in enumerate(events, 1):
        job = decisions.evolve(job, event, at(number))
    assert job is not None
    return job


@pytest.mark.parametrize(
    ("events", "status"),
    [
        ([REQUESTED], "pending"),
        ([REQUESTED, JobDispatchFailed(attempt=1, code="Throttling", message="")], "pending"),
        ([REQUESTED, STARTED], "started"),
        ([REQUESTED, STARTED, SUCCESS], "success"),
        ([REQUESTED, STARTED, FAILURE], "failure"),
        ([REQUESTED, FAILURE], "failure"),
    ],
)
def test_a_job_goes_from_pending_to_started_to_its_end(events: list[JobEvent], status: str) -> None:
    assert state(*events).status == status


def test_a_job_is_what_was_asked_for_and_by_whom() -> None:
    through = JobAssignment(assignment_id="a-1", client_id="acme", domain_id="stores")
    cause = TriggeredBy(subscription_id="s-1", job_id="j-0")
    asked = msgspec.structs.replace(
        TRAINING, activate_on_success=True, assignment=through, triggered_by=cause, depth=3
    )
    assert state(asked) == Job(
        id="j-1",
        type="training",
        model_id="prices",
        model_version="1",
        handler=InProcess(value="echo"),
        definition=1,
        timeout_seconds=60,
        correlation="r-1",
        created_at=at(1),
        activate_on_success=True,
        assignment=through,
        triggered_by=cause,
        depth=3,
    )
    assert JOB.tenant(state(asked)) == "acme"
    assert JOB.tenant(state(REQUESTED)) is None


def test_a_dispatch_is_kept_with_its_name_on_the_other_side() -> None:
    job = state(REQUESTED, STARTED, JobDispatched(attempt=2, reference="arn:task"))
    assert (job.attempts, job.reference, job.started_at) == (2, "arn:task", at(2))


def test_an_end_is_kept_with_what_it_led_to() -> None:
    fired = TriggeredEvent(subscription_id="s-1", job_id="j-2")
    said: dict[str, Any] = {"warnings": ("few rows",), "triggered": (fired,)}
    job = state(REQUESTED, STARTED)
    [end] = decisions.complete(job, "failure", OUTPUT, msgspec.Raw(b'"no rows"'), **said)
    assert end == JobCompleted(
        status="failure", output=OUTPUT, error=msgspec.Raw(b'"no rows"'), **said
    )
    assert state(REQUESTED, STARTED, end).ended == Ended(status="failure", **said)


def test_a_stream_begins_with_its_request_and_has_one() -> None:
    with pytest.raises(ValueError, match=r"^a job's first event is job.requested, not JobD"):
        state(STARTED)
    with pytest.raises(ValueError, match=r"^job j-1 cannot have the event JobRequested\("):
        state(REQUESTED, REQUESTED)


def test_a_job_is_late_counted_from_its_first_start() -> None:
    assert state(REQUESTED).deadline is None
    again = JobDispatched(attempt=2)
    assert state(REQUESTED, STARTED, again).deadline == at(2) + timedelta(seconds=60)


def test_a_completion_ends_a_started_job() -> None:
    job = state(REQUESTED, STARTED)
    assert decisions.complete(job, "success", OUTPUT) == [SUCCESS]


def test_a_completion_before_the_start_was_recorded_records_both() -> None:
    assert decisions.complete(state(REQUESTED), "success", OUTPUT) == [STARTED, SUCCESS]


def test_a_job_that_has_ended_is_not_completed_again() -> None:
    with pytest.raises(Conflict, match="ended already"):
        decisions.complete(state(REQUESTED, STARTED, SUCCESS), "failure")


@pytest.mark.parametrize(
    ("status", "output", "error", "same"),
    [
        ("success", b'{"y":[1,2.0]}', None, True),
        ("success", b' { "y" : [ 1, 2.0 ] } ', None, True),
        ("success", b'{"y":[2.0,1]}', None, False),
        ("success", b'{"z":0,"y":[1,2.0]}', None, False),
        ("success", None, None, False),
        ("failure", b'{"y":[1,2.0]}', None, False),
        ("success", b'{"y":[1,2.0]}', b'"also this"', False),
        ("success", b'{"y":[1,2.0]}', b"null", True),
    ],
)
def test_completions_are_the_same_by_what_they_say(
    status: EndStatus, output: bytes | None, error: bytes | None, same: bool
) -> None:
    def raw(given: bytes | None) -> msgspec.Raw | msgspec.UnsetType:
        return msgspec.UNSET if given is None else msgspec.Raw(given)

    assert decisions.says_the_same(SUCCESS, status, raw(output), raw(error)) is same


def test_a_repetition_may_have_its_keys_in_another_order() -> None:
    first = JobCompleted(status="success", output=msgspec.Raw(b'{"a":1,"b":2}'))
    assert decisions.says_the_same(first, "success", msgspec.Raw(b'{"b":2,"a":1}'))


@pytest.mark.parametrize(
    "decide",
    [
        lambda job: decisions.dispatched(job, "ref"),
        lambda job: decisions.dispatch_failed(job, LOST, None),
        lambda job: decisions.end(job, LOST),
    ],
)
def test_what_comes_after_the_end_changes_nothing(decide: Callable[[Job], list[JobEvent]]) -> None:
    assert decide(state(REQUESTED, STARTED, SUCCESS)) == []


def test_attempts_count_every_dispatch_and_keep_what_failed() -> None:
    job = state(REQUESTED)
    [failed] = decisions.dispatch_failed(job, JobError(code="Throttling", message="slow"), at(9))
    assert failed == JobDispatchFailed(attempt=1, code="Throttling", message="slow", retry_at=at(9))
    job = state(REQUESTED, failed)
    assert decisions.dispatched(job, "ref") == [JobDispatched(attempt=2, reference="ref")]
    assert job.failed_attempts == (
        FailedAttempt(attempt=1, at=at(2), code="Throttling", message="slow"),
    )


def test_the_error_of_a_job_that_was_given_up_has_every_attempt() -> None:
    failed = [
        JobDispatchFailed(attempt=number, code=f"C{number}", message="m") for number in (1, 2)
    ]
    [end] = decisions.end(state(REQUESTED, *failed), JobError(code="C2", message="m"))
    assert isinstance(end, JobCompleted)
    assert end.status == "failure"
    assert isinstance(end.error, msgspec.Raw)
    error = msgspec.json.decode(end.error, type=JobError)
    assert (error.code, [a.code for a in error.attempts]) == ("C2", ["C1", "C2"])


@pytest.mark.parametrize("status", ["pending", "training", "failed"])
def test_inference_needs_an_active_version(status: VersionStatus) -> None:
    version = Version(
        name="1",
        ordinal=1,
        status=status,
        definition=1,
        fingerprint="",
        created_at=NOON,
        updated_at=NOON,
    )
    with pytest.raises(NotAllowed, match=f"is {status}"):
        decisions.check_runnable("prices", version, "inference")
    decisions.check_runnable("prices", version, "training")


def test_an_active_version_runs_both() -> None:
    version = Version(
        name="1",
        ordinal=1,
        status="active",
        definition=1,
        fingerprint="",
        created_at=NOON,
        updated_at=NOON,
    )
    decisions.check_runnable("prices", version, "inference")
    decisions.check_runnable("prices", version, "training")


@pytest.mark.parametrize(
    ("job_type", "before", "after"),
    [
        ("training", "pending", "training"),
        ("training", "failed", "training"),
        ("training", "training", None),
        ("training", "active", None),
        ("inference", "active", None),
    ],
)
def test_the_start_of_a_training_job_takes_a_version_to_training(
    job_type: JobType, before: VersionStatus, after: VersionStatus | None
) -> None:
    assert decisions.version_status_at_start(job_type, before) == after


@pytest.mark.parametrize(
    ("requested", "activate", "end", "before", "after"),
    [
        (TRAINING, False, "failure", "training", "failed"),
        (TRAINING, True, "failure", "training", "failed"),
        (TRAINING, False, "failure", "active", None),
        (TRAINING, False, "failure", "pending", None),
        (TRAINING, False, "success", "training", None),
        (TRAINING, True, "success", "training", "active"),
        (TRAINING, True, "success", "pending", "active"),
        (TRAINING, True, "success", "active", None),
        (TRAINING, True, "success", "failed", None),
        (REQUESTED, False, "failure", "training", None),
        (REQUESTED, False, "success", "training", None),
    ],
)
def test_the_end_of_a_training_job_moves_a_version_that_is_training(
    requested: JobRequested,
    activate: bool,
    end: EndStatus,
    before: VersionStatus,
    after: VersionStatus | None,
) -> None:
    job = state(msgspec.structs.replace(requested, activate_on_success=activate), STARTED)
    assert decisions.version_status_at_end(job, end, before) == after


@pytest.mark.parametrize("seconds", [0, -1, 604_801])
def test_a_timeout_is_from_a_second_to_a_week(seconds: int) -> None:
    with pytest.raises(Invalid, match="timeout_seconds"):
        decisions.check_timeout(seconds)
    for good in (1, 604_800):
        decisions.check_timeout(good)


def test_a_job_comes_back_from_its_snapshot() -> None:
    failed = JobDispatchFailed(attempt=1, code="C", message="m", retry_at=at(5))
    job = state(TRAINING, failed, JobDispatched(attempt=2, reference="r"), SUCCESS)
    assert JOB.from_snapshot(msgspec.json.encode(JOB.to_snapshot(job))) == job


@drawn(st.integers(1, 4), st.floats(0, 1, exclude_max=True), st.none() | st.floats(0, 1e6))
def test_a_pause_grows_and_stays_within_its_bounds(
    attempt: int, jitter: float, asked: float | None
) -> None:
    policy = RetryPolicy()
    delay = policy.delay(attempt, jitter, asked)
    assert delay is not None
    longest = max(0.5, policy.base * 2 ** (attempt - 1), min(asked or 0, policy.longest))
    assert timedelta(seconds=0.5) <= delay <= timedelta(seconds=longest)
    assert policy.delay(policy.attempts, jitter, asked) is None
