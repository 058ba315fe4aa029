"""When a worker asks for jobs, and of which types of handlers."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from typing import Any

import msgspec

from application.job_intake import ROOM, JobIntake
from application.job_places import Places
from domain.events import Record
from domain.handlers import Lambda
from domain.job import JobDispatchFailed
from tests.domain.test_job import REQUESTED
from tests.samples import NOON, record

PLACES = {"in_process": 2 * ROOM, "lambda": 1}
LAMBDA = Lambda(arn="arn:aws:lambda:us-west-2:123456789012:function:train")
ALL = [("in_process", 8), ("lambda", 1)]


def new_job(**changes: Any) -> list[Record]:
    return [record("job:j-1", 1, msgspec.structs.replace(REQUESTED, **changes))]


def failed(retry_at: datetime | None = NOON) -> list[Record]:
    event = JobDispatchFailed(attempt=1, code="c", message="m", retry_at=retry_at)
    return [record("job:j-1", 2, event)]


class Asking:
    """An intake, and as many jobs of each type that run as a test says."""

    def __init__(self) -> None:
        self._places = Places(PLACES)
        self._jobs: list[str] = []
        self.intake = JobIntake(self._places)

    def due(self) -> list[tuple[str, int]]:
        """What is asked for now."""
        found = []
        for kind, room in self.intake.due():
            self.intake.asking(kind)
            found.append((kind, room))
        return found

    def take(self, kind: str, room: int, taken: int) -> bool:
        """A claim that gave so many jobs."""
        for _ in range(taken):
            self._jobs.append(f"{kind}-{len(self._jobs)}")
            self._places.occupy(self._jobs[-1], kind)
        return self.intake.asked(kind, room, taken)

    def end(self, kind: str) -> None:
        """One of them has ended."""
        job_id = next(each for each in self._jobs if each.startswith(kind))
        self._jobs.remove(job_id)
        self.intake.freed(self._places.end(job_id))


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(test)


def test_every_type_is_asked_for_at_first_and_then_where_there_is_a_sign() -> None:
    async def test() -> None:
        asking = Asking()
        assert asking.due() == ALL
        assert asking.due() == []
        asking.intake.observe(new_job())
        assert asking.due() == [("in_process", 8)]
        asking.intake.observe(new_job(handler=LAMBDA))
        assert asking.due() == [("lambda", 1)]
        asking.intake.observe(failed())  # it does not say of which type
        assert asking.due() == ALL
        await asking.intake.signs()  # of those before, and after a second of none
        await asking.intake.signs()
        assert asking.due() == ALL

    run(test())


def test_what_could_not_be_asked_for_is_due_again() -> None:
    async def test() -> None:
        asking = Asking()
        asking.due()
        asking.intake.failed("lambda")
        assert asking.due() == [("lambda", 1)]

    run(test())


def test_where_there_is_no_room_a_type_is_due_once_there_is() -> None:
    async def test() -> None:
        asking = Asking()
        asking.due()
        assert not asking.take("lambda", 1, 1)
        asking.intake.observe(new_job(handler=LAMBDA))
        assert asking.due() == []
        asking.end("lambda")
        assert asking.due() == [("lambda", 1)]
        assert asking.take("lambda", 1, 0)
        assert asking.due() == []

    run(test())


def test_a_little_room_waits_for_more_but_not_for_long() -> None:
    async def test() -> None:
        asking = Asking()
        asking.due()
        asking.take("in_process", 8, 8)
        asking.end("in_process")
        asking.intake.observe(new_job())
        assert asking.due() == []
        await asking.intake.signs()
        assert asking.due() == [("in_process", 1)]
        asking.take("in_process", 1, 1)
        asking.end("in_process")
        assert asking.due() == []
        asking.end("in_process")  # two of eight places
        assert asking.due() == [("in_process", 2)]

    run(test())


def test_room_that_came_while_it_was_asked_for_less_is_due_where_there_may_be_more() -> None:
    async def test() -> None:
        asking = Asking()
        asking.due()
        asking.take("in_process", 8, 7)  # all that there are: seven places are taken
        asking.intake.observe(new_job())
        assert asking.due() == [("in_process", 1)]
        for _ in range(3):
            asking.end("in_process")
        assert not asking.take("in_process", 1, 1)  # there may be more, and three places are free
        assert asking.due() == [("in_process", 3)]

    run(test())


def test_where_more_jobs_are_known_than_there_is_room_for_nothing_is_hurried() -> None:
    async def test() -> None:
        asking = Asking()
        assert asking.intake.announced(new_job())
        asking.due()
        asking.take("lambda", 1, 1)
        assert not asking.intake.announced(new_job(handler=LAMBDA))
        assert asking.intake.announced(new_job())
        assert asking.intake.announced(failed())
        asking.end("lambda")
        asking.due()
        assert asking.take("lambda", 1, 0)
        assert asking.intake.announced(new_job(handler=LAMBDA))

    run(test())


def test_the_newest_job_is_that_of_the_last_event_that_may_give_one() -> None:
    intake = Asking().intake
    ended = failed(retry_at=None)
    for position, [event] in enumerate((new_job(), failed(), ended, new_job(handler=LAMBDA)), 1):
        intake.announced([msgspec.structs.replace(event, position=position)])
        assert intake.newest == (2 if event in ended else position)
