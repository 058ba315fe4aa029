"""What a worker writes down of a job, where the store goes away while it does."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from adapters.store.log import EventLog
from application.job_records import JobRecords
from application.ledger import Ledger
from application.store import Append, StoreUnavailable
from domain.job import JOB, Job, JobDispatched, JobDispatchFailed
from domain.job_error import JobError
from tests.domain.test_job import REQUESTED
from tests.samples import context, record

Call = Callable[[JobRecords, str], Awaitable[Any]]
STREAM = "job:j-1"
SLOW = JobError(code="Throttling", message="slow")


async def dispatched(records: JobRecords, request_id: str) -> None:
    await records.dispatched("j-1", "run-1", context(request_id), attempts=0)


async def dispatch_failed(records: JobRecords, request_id: str) -> None:
    await records.dispatch_failed("j-1", SLOW, context(request_id), attempts=0, retry=True)


async def attempts(ledger: Ledger) -> int:
    job: Job | None = (await ledger.load(JOB, "j-1")).state
    assert job is not None
    return job.attempts


def loses_its_answer(log: EventLog) -> None:
    """The next append takes place, and nobody hears of it."""
    plain = log.append

    def append(appends: Any) -> Any:
        log.append = plain  # type: ignore[method-assign]
        plain(appends)
        raise StoreUnavailable("the connection was lost")

    log.append = append  # type: ignore[method-assign]


CALLS = [(dispatched, JobDispatched), (dispatch_failed, JobDispatchFailed)]


@pytest.mark.parametrize(("call", "kind"), CALLS)
def test_what_was_recorded_unheard_is_not_recorded_again(
    event_log: EventLog, call: Call, kind: type
) -> None:
    async def test() -> None:
        event_log.append([Append(records=(record(STREAM, 1, REQUESTED),))])
        ledger = Ledger(event_log)
        records = JobRecords(ledger)
        await ledger.load(JOB, "j-1")
        loses_its_answer(event_log)
        with pytest.raises(StoreUnavailable):
            await call(records, "first")
        await call(records, "first")
        assert await attempts(ledger) == 1

    asyncio.run(test())
    assert [type(each.event) for each in event_log.read_stream(STREAM)][1:] == [kind]


@pytest.mark.parametrize(("call", "kind"), CALLS)
def test_what_another_worker_recorded_does_not_stand_for_ones_own(
    event_log: EventLog, call: Call, kind: type
) -> None:
    async def test() -> None:
        event_log.append([Append(records=(record(STREAM, 1, REQUESTED),))])
        ledger = Ledger(event_log)
        records = JobRecords(ledger)
        await call(records, "first")
        await call(records, "second")
        assert await attempts(ledger) == 2

    asyncio.run(test())
    assert [type(each.event) for each in event_log.read_stream(STREAM)][1:] == [kind, kind]
