"""The requests that a worker has at hand, and those that it may not have any more."""

import asyncio
from collections.abc import Sequence

import msgspec
import pytest

from adapters.store.log import EventLog
from application.ledger import Ledger
from application.requested_jobs import RequestedJobs
from application.store import Append
from domain.client import ClientForgotten
from domain.errors import NotFound
from domain.events import Record
from domain.job import JobCompleted
from tests.domain.test_job import REQUESTED
from tests.samples import record

ASKED = record("job:j-1", 1, REQUESTED)
ENDED = record("job:j-1", 2, JobCompleted(status="success", output=msgspec.Raw(b"1")))
FORGOTTEN = record("client:acme", 2, ClientForgotten())


def got(log: EventLog, *pages: Sequence[Record]) -> Record:
    """The request of j-1 for a worker that has observed some pages of the log."""
    requested = RequestedJobs(Ledger(log))
    for page in pages:
        requested.observe(page)
    return asyncio.run(requested.get("j-1"))


def test_a_request_that_was_told_of_is_not_read_from_the_store(event_log: EventLog) -> None:
    assert got(event_log, [ASKED]).event == REQUESTED


def test_any_other_is(event_log: EventLog) -> None:
    with pytest.raises(NotFound):
        got(event_log)
    event_log.append([Append(records=(ASKED,))])
    assert got(event_log).event == REQUESTED


@pytest.mark.parametrize("last", [ENDED, FORGOTTEN])
def test_what_has_ended_or_may_be_erased_is_not_kept(event_log: EventLog, last: Record) -> None:
    for pages in ([[ASKED], [last]], [[ASKED, last]]):
        with pytest.raises(NotFound):
            got(event_log, *pages)
