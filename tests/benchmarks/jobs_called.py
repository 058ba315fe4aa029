"""Jobs that are accepted by a call in the process, as Procrastinate's are, and done by its worker.

In a process of its own. Arguments: the URL of an empty database, a folder, jobs, how many at once.
Prints the seconds that it took to accept them all, and until the last had ended.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from adapters.dispatch.in_process import load_handlers
from adapters.event_loop import run_loop
from adapters.garbage import collect_seldom
from adapters.http.model_bodies import CreateModel
from adapters.service import Service
from adapters.settings import read_settings
from adapters.telemetry.telemetry import Telemetry
from application.context import RequestContext
from application.ids import new_id
from application.job_requests import JobRequest
from domain.metadata import Actor
from tests.benchmarks.jobs import definition, until_done

_, url, folder, jobs, at_once = sys.argv
JOBS, AT_ONCE = int(jobs), int(at_once)


def _context() -> RequestContext:
    request_id = new_id()
    return RequestContext(
        actor=Actor(subject="benchmark"), request_id=request_id, correlation=request_id
    )


async def _started(service: Service, numbers: Iterator[int]) -> None:
    for number in numbers:
        request = JobRequest(
            job_type="inference",
            model_id="m",
            model_version="1",
            input=msgspec.Raw(b'{"number": %d}' % number),
        )
        await service.jobs.start(request, _context())


async def main() -> None:
    load_handlers(["tests.handlers"])
    settings = read_settings(
        {"MODELOG_IN_PROCESS_CONCURRENCY": str(AT_ONCE)}, home=Path(folder), database_url=url
    )
    service = await Service.start(settings, Telemetry(settings))
    collect_seldom()
    model = msgspec.json.decode(msgspec.json.encode(definition()), type=CreateModel)
    await service.models.create(model.definition(), _context(), model_id="m")
    await service.models.set_status("m", "1", "active", _context())
    begin = time.perf_counter()
    numbers = iter(range(JOBS))
    await asyncio.gather(*(_started(service, numbers) for _ in range(AT_ONCE)))
    accepted = time.perf_counter() - begin
    await until_done(url, JOBS)
    ended = time.perf_counter() - begin
    await service.stop()
    print(json.dumps({"accepted": accepted, "ended": ended}))


run_loop(main())
