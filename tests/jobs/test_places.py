"""A worker goes on with the next job while it writes down what became of the last one."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec

from adapters.dispatch.in_process import load_handlers
from adapters.http.model_bodies import CreateModel
from adapters.service import Service
from adapters.settings import read_settings
from adapters.telemetry.telemetry import Telemetry
from application.job_requests import JobRequest
from tests.adapters.http.support import body
from tests.jobs.support import in_process
from tests.samples import context

MOMENT = 0.3
"""Seconds in which a worker would take one job more, were it going to."""


async def with_an_active_model(service: Service) -> None:
    handlers = {"training": in_process("echo"), "inference": in_process("echo")}
    sent = msgspec.json.encode(body(id="m", handlers=handlers))
    made = msgspec.json.decode(sent, type=CreateModel)
    await service.models.create(made.definition(), context(), model_id="m")
    await service.models.set_status("m", "1", "active", context())


async def start(service: Service, number: int) -> str:
    request = JobRequest(
        job_type="inference",
        model_id="m",
        model_version="1",
        input=msgspec.Raw(b'{"number": %d}' % number),
    )
    return (await service.jobs.start(request, context(f"request-{number}"))).value.job_id


def test_the_next_job_runs_while_the_last_one_is_written_down(
    tmp_path: Path, database_url: str
) -> None:
    load_handlers(["tests.handlers"])
    settings = read_settings(
        {"MODELOG_IN_PROCESS_CONCURRENCY": "1"}, home=tmp_path / "home", database_url=database_url
    )

    async def test() -> None:
        service = await Service.start(settings, Telemetry(settings))
        returned: list[str] = []
        two_returned, store_is_back = asyncio.Event(), asyncio.Event()
        complete = service.jobs.complete

        async def slow(job_id: str, *args: Any, **more: Any) -> Any:
            returned.append(job_id)
            if len(returned) == 2:
                two_returned.set()
            await store_is_back.wait()
            return await complete(job_id, *args, **more)

        service.jobs.complete = slow  # type: ignore[method-assign]
        try:
            await with_an_active_model(service)
            jobs = [await start(service, number) for number in range(4)]
            # One place, and one more job whose handler has returned: a third one waits.
            await asyncio.wait_for(two_returned.wait(), 30)
            await asyncio.sleep(MOMENT)
            assert returned == jobs[:2]
            store_is_back.set()
            for job_id in jobs:
                await service.jobs.wait(job_id, 30)
                assert (await service.jobs.get(job_id))[0].status == "success"
            assert returned == jobs
        finally:
            store_is_back.set()
            await service.stop()

    asyncio.run(test())
