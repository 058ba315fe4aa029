"""Runs in-process handlers: in threads of their own, never on the event loop."""

import asyncio
import logging
import math
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any

import msgspec

from adapters.dispatch.in_process import find_handler
from application.dispatch import Dispatch, Outcome, Raised, Returned, Undelivered
from domain.handlers import InProcess
from domain.job_error import JobError

MAX_OUTPUT_BYTES = 6 * 1024 * 1024
MAX_OUTPUT_DEPTH = 100
MAX_MESSAGE = 1_000

log = logging.getLogger("modelog.in_process")


class BadOutput(Exception):
    """What a handler returned is no JSON, or too much of it."""


class LocalRuns:
    """Implements `application.dispatch.Dispatcher` for handlers in this process.

    The threads are daemons: a handler that never returns cannot keep the service from
    stopping. Its job stays started, and is run again elsewhere or times out.
    """

    runs_here = True

    def __init__(self, threads: int, *, max_output_bytes: int = MAX_OUTPUT_BYTES) -> None:
        self._max_output_bytes = max_output_bytes
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._run, name=f"modelog-handler-{number}", daemon=True)
            for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Run one job to its end."""
        future: Future[Outcome] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                future.set_result(self._outcome(job))

        self._work.put(run)
        return await asyncio.wrap_future(future)

    def close(self) -> None:
        """Start no more runs; those that run are left to themselves."""
        for _ in self._threads:
            self._work.put(None)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()

    def _outcome(self, job: Dispatch) -> Outcome:
        assert isinstance(job.handler, InProcess)
        function = find_handler(job.handler.value)
        if function is None:
            message = f"no handler is registered as {job.handler.value!r} in this process"
            return Undelivered(error=JobError(code="unknown_handler", message=message), retry=True)
        event = {
            "job_id": job.job_id,
            "job_type": job.job_type,
            "model_id": job.model_id,
            "model_version": job.model_version,
            "input": msgspec.json.decode(job.input),
        }
        try:
            output = function(event)
        except BaseException as error:  # sys.exit in a handler ends its job, not us
            log.warning("the handler of job %s failed", job.job_id, exc_info=error)
            message = f"{type(error).__name__}: {error}"[:MAX_MESSAGE]
            return Raised(error=JobError(code="handler_raised", message=message))
        try:
            return Returned(output=msgspec.Raw(as_json(output, self._max_output_bytes)))
        except BadOutput as error:
            return Raised(error=JobError(code="bad_output", message=str(error)))


def as_json(value: Any, limit: int) -> bytes:
    """A handler's output as strict JSON. Raises `BadOutput` naming the place at fault."""
    _check(value, limit)
    try:
        encoded = msgspec.json.encode(value)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise BadOutput(f"the output is no JSON: {error}"[:MAX_MESSAGE]) from None
    if len(encoded) > limit:
        raise BadOutput(f"the output is {len(encoded)} bytes of JSON, more than {limit}")
    return encoded


def _check(root: Any, limit: int) -> None:
    """What msgspec would encode all the same, or try to for ever.

    Counts as it goes, so that a huge output is refused before it is encoded.
    """
    size = 0
    stack: list[tuple[Any, str, int]] = [(root, "", 0)]
    while stack:
        value, path, depth = stack.pop()
        size += 1
        if isinstance(value, str):
            size += len(value)
            if "\0" in value:
                raise BadOutput(f"{path or '/'}: a text must not hold NUL")
            try:
                value.encode()
            except UnicodeEncodeError:
                raise BadOutput(f"{path or '/'}: a text must not hold lone surrogates") from None
        elif isinstance(value, bool | None):
            pass
        elif isinstance(value, int):
            if not -(2**63) <= value < 2**64:
                raise BadOutput(f"{path or '/'}: a number must fit 64 bits")
        elif isinstance(value, float):
            if not math.isfinite(value):
                raise BadOutput(f"{path or '/'}: {value} is no JSON number")
        elif isinstance(value, dict | list | tuple):
            if depth == MAX_OUTPUT_DEPTH:
                # A cycle ends here too.
                raise BadOutput(f"{path[:100]}...: nested deeper than {MAX_OUTPUT_DEPTH} levels")
            if isinstance(value, dict):
                for key, part in value.items():
                    if not isinstance(key, str):
                        raise BadOutput(f"{path or '/'}: the key {key!r:.50} is no text")
                    size += len(key) + 3
                    stack.append((part, f"{path}/{key:.50}", depth + 1))
            else:
                size += len(value)
                stack += [(part, f"{path}/{at}", depth + 1) for at, part in enumerate(value)]
        else:
            raise BadOutput(f"{path or '/'}: a {type(value).__name__} is no JSON")
        if size > limit:
            raise BadOutput(f"the output is more than {limit} bytes of JSON")
