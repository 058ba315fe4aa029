"""A job as it is shown (API section 3, "Job"), from its events."""

from datetime import datetime, timedelta

import msgspec
import pytest

from domain.job import (
    JobAssignment,
    JobCompleted,
    JobDispatched,
    JobDispatchFailed,
    JobEvent,
    TriggeredBy,
)
from domain.job_resource import (
    NULL,
    JobHead,
    JobResource,
    erased_head,
    head_after,
    job_resource,
)
from tests.domain.test_job import FAILURE, REQUESTED, STARTED, SUCCESS
from tests.samples import NOON, record

OF_SERVICE = JobAssignment(
    assignment_id="a-1", client_id="acme", domain_id="stores", service_id="one"
)
CAUSE = TriggeredBy(subscription_id="s-1", job_id="j-0")
THROUGH = msgspec.structs.replace(
    REQUESTED,
    job_type="training",
    assignment=OF_SERVICE,
    triggered_by=CAUSE,
    warnings=("the version is not active",),
)


def at(minute: int) -> datetime:
    """When the n-th event happened."""
    return NOON + timedelta(minutes=minute)


def shown(*events: JobEvent) -> JobResource:
    """What is shown after these events."""
    return job_resource(
        [record("job:j-1", number, event, at(number)) for number, event in enumerate(events, 1)]
    )


def test_a_job_that_waits_is_shown_with_its_input_and_no_end() -> None:
    assert shown(REQUESTED) == JobResource(
        job_id="j-1",
        job_type="inference",
        status="pending",
        model_id="prices",
        model_version="1",
        error=NULL,
        warnings=(),
        assignment_id=None,
        client_id=None,
        domain_id=None,
        service_id=None,
        triggered_by=None,
        attempts=0,
        created_at=at(1),
        started_at=None,
        completed_at=None,
        input=REQUESTED.input,
        output=NULL,
    )


def test_a_job_is_shown_with_what_it_was_started_through_and_by() -> None:
    found = shown(THROUGH)
    through = (found.assignment_id, found.client_id, found.domain_id, found.service_id)
    assert through == ("a-1", "acme", "stores", "one")
    assert (found.job_type, found.triggered_by) == ("training", CAUSE)
    assert found.warnings == ("the version is not active",)


def test_attempts_count_every_dispatch_and_the_first_start_is_the_start() -> None:
    failed = JobDispatchFailed(attempt=1, code="Throttling", message="slow")
    waiting = shown(REQUESTED, failed)
    assert (waiting.status, waiting.attempts, waiting.started_at) == ("pending", 1, None)
    started = shown(REQUESTED, failed, JobDispatched(attempt=2), JobDispatched(attempt=3))
    assert (started.status, started.attempts, started.started_at) == ("started", 3, at(3))
    assert started.completed_at is None


def test_an_end_is_shown_with_what_the_handler_said() -> None:
    warned = msgspec.structs.replace(SUCCESS, warnings=("few rows",))
    found = shown(THROUGH, STARTED, warned)
    assert (found.status, found.output, found.error) == ("success", SUCCESS.output, NULL)
    assert found.warnings == ("the version is not active", "few rows")
    assert (found.started_at, found.completed_at) == (at(2), at(3))


def test_a_failure_is_shown_with_its_error_and_no_output() -> None:
    found = shown(REQUESTED, STARTED, FAILURE)
    assert (found.status, found.output, found.error) == ("failure", NULL, FAILURE.error)
    assert found.attempts == 1


def test_an_output_of_null_is_null_and_one_that_is_absent_as_well() -> None:
    assert shown(REQUESTED, JobCompleted(status="success")).output == NULL
    assert shown(REQUESTED, JobCompleted(status="success", output=NULL)).output == NULL


@pytest.mark.parametrize("last", [SUCCESS, FAILURE])
def test_the_head_of_a_job_is_all_but_its_input_and_output(last: JobCompleted) -> None:
    head: JobHead | None = None
    events: list[JobEvent] = [THROUGH, STARTED, last]
    for number, event in enumerate(events, 1):
        head = head_after(head, event, at(number))
    assert head is not None
    whole = msgspec.structs.asdict(shown(THROUGH, STARTED, last))
    assert msgspec.structs.asdict(head) == {
        name: value for name, value in whole.items() if name not in ("input", "output")
    }


def test_what_was_erased_is_shown_as_erased_and_nothing_else_is() -> None:
    failed = head_after(head_after(None, THROUGH, NOON), FAILURE, at(1))
    erased = erased_head(failed)
    assert (bytes(erased.error), erased.warnings) == (b'"[erased]"', ("[erased]",))
    assert erased == msgspec.structs.replace(
        failed, error=msgspec.Raw(b'"[erased]"'), warnings=("[erased]",)
    )
    plain = head_after(None, REQUESTED, NOON)
    assert erased_head(plain) == plain
