"""When a job may be taken, by the store's clock and not by those of the nodes that asked for it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from adapters.store.job_claims import JobClaims
from adapters.store.log import EventLog
from application.store import Append
from domain.handlers import InProcess
from domain.job import JobDispatchFailed, JobRequested
from projections.follower import Follower
from projections.job_queue import JobQueueProjection
from tests.samples import record

AHEAD = timedelta(hours=3)


def asked(job_id: str) -> JobRequested:
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
    )


@pytest.fixture
def claims(event_log: EventLog) -> JobClaims:
    return JobClaims(event_log.database(), lease_seconds=30)


def happened(log: EventLog, at: datetime, *events: Any) -> None:
    """A job's events, all at one time, and the queue brought up to date."""
    records = [record("job:one", n, event, at) for n, event in enumerate(events, 1)]
    log.append([Append(records=tuple(records))])
    brought_up_to_date(log)


def brought_up_to_date(log: EventLog) -> None:
    follower = Follower(log, log.database(), [JobQueueProjection()])
    follower.prepare()
    follower.step()


def taken(claims: JobClaims) -> list[str]:
    return claims.claim("me", "in_process", 10, ["echo"])


def failed(at: datetime, seconds: float) -> JobDispatchFailed:
    retry_at = at + timedelta(seconds=seconds)
    return JobDispatchFailed(attempt=1, code="c", message="m", retry_at=retry_at)


@pytest.mark.parametrize("wrong", [-AHEAD, timedelta(0), AHEAD], ids=["behind", "right", "ahead"])
def test_a_new_job_is_taken_at_once_whatever_the_clock_of_its_node_says(
    event_log: EventLog, claims: JobClaims, wrong: timedelta
) -> None:
    happened(event_log, datetime.now(UTC) + wrong, asked("one"))
    assert taken(claims) == ["one"]
    assert taken(claims) == []


def test_a_node_whose_clock_is_wrong_is_neither_ahead_of_the_others_nor_behind(
    event_log: EventLog, claims: JobClaims
) -> None:
    now = datetime.now(UTC)
    for job_id, at in (("ahead", now + AHEAD), ("right", now), ("behind", now - AHEAD)):
        event_log.append([Append(records=(record(f"job:{job_id}", 1, asked(job_id), at),))])
    brought_up_to_date(event_log)
    assert [claims.claim("me", "in_process", 1, ["echo"]) for _ in range(3)] == [
        ["ahead"],
        ["right"],
        ["behind"],
    ]


def test_a_job_that_is_to_be_tried_again_is_behind_what_was_asked_for_before_it_failed(
    event_log: EventLog, claims: JobClaims
) -> None:
    then = datetime.now(UTC) - timedelta(seconds=61)
    first, again = record("job:one", 1, asked("one"), then), failed(then, 60)
    event_log.append([Append(records=(first,))])
    event_log.append([Append(records=(record("job:two", 1, asked("two"), then),))])
    event_log.append([Append(records=(record("job:one", 2, again, then),))])
    event_log.append([Append(records=(record("job:three", 1, asked("three"), then),))])
    brought_up_to_date(event_log)
    assert [claims.claim("me", "in_process", 1, ["echo"]) for _ in range(3)] == [
        ["two"],
        ["one"],
        ["three"],
    ]


def test_a_job_that_is_to_be_tried_again_waits(event_log: EventLog, claims: JobClaims) -> None:
    now = datetime.now(UTC)
    happened(event_log, now, asked("one"), failed(now, 60))
    assert taken(claims) == []


def test_a_job_that_was_to_be_tried_again_is_taken(event_log: EventLog, claims: JobClaims) -> None:
    then = datetime.now(UTC) - timedelta(seconds=61)
    happened(event_log, then, asked("one"), failed(then, 60))
    assert taken(claims) == ["one"]


def test_no_pause_lasts_longer_than_the_longest_that_there_is(
    event_log: EventLog, claims: JobClaims
) -> None:
    wrong = datetime.now(UTC) + AHEAD
    happened(event_log, wrong, asked("one"), failed(wrong, 1))
    assert taken(claims) == ["one"]
