"""Runs in-process handlers, in threads of their own."""

import asyncio
import inspect
import logging
import traceback
from collections.abc import Awaitable
from typing import Any

import msgspec

from adapters.dispatch.in_process import HandlerFunction, registered
from adapters.dispatch.strict_json import NotJson, strict_json
from adapters.dispatch.threads import Threads
from application.dispatch import Dispatch, Outcome, Raised, Returned, Undelivered
from domain.handlers import InProcess
from domain.job_error import JobError

log = logging.getLogger("modelog.dispatch")

MAX_MESSAGE = 1000
"""Characters of a handler's exception that its job shows; the log has all of it."""


class LocalRuns:
    """A `Dispatcher` of `in_process` handlers; at most `concurrency` run at a time.

    A run cannot be stopped: one whose job has passed its deadline occupies its thread until
    it returns. An output over `max_output_bytes` of JSON is a failure.
    """

    runs_here = True

    def __init__(self, *, concurrency: int, max_output_bytes: int) -> None:
        self._threads = Threads("handler", concurrency)
        self._max_output_bytes = max_output_bytes

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Run the job's function to its end."""
        assert isinstance(job.handler, InProcess)
        function = registered(job.handler.value)
        if function is None:
            # Another worker may have been started with the module that registers it.
            return Undelivered(
                error=JobError(
                    code="unknown_handler",
                    message=f"no in-process handler is registered as {job.handler.value[:128]!r} "
                    "in the worker that took the job",
                ),
                retry=True,
            )
        return await self._threads.run(self._run, function, job)

    def close(self) -> None:
        """Take no more jobs; what runs is not waited for."""
        self._threads.close()

    def _run(self, function: HandlerFunction, job: Dispatch) -> Outcome:
        try:
            output = function(
                {
                    "job_id": job.job_id,
                    "job_type": job.job_type,
                    "model_id": job.model_id,
                    "model_version": job.model_version,
                    "input": msgspec.json.decode(job.input),
                }
            )
            if inspect.isawaitable(output):
                output = asyncio.run(_awaited(output))
        except BaseException as error:  # noqa: BLE001 - sys.exit() ends the job, not the worker
            _log_traceback(job, "the in-process handler raised")
            return _failed("handler_raised", _described(error))
        try:
            # Encoded here, not on the event loop, which would stand still meanwhile.
            return Returned(
                output=msgspec.Raw(strict_json(output, max_bytes=self._max_output_bytes))
            )
        except NotJson as error:
            return _failed("bad_output", f"the output cannot be stored: {error}")
        except BaseException as error:  # noqa: BLE001 - an output's own methods may run here
            _log_traceback(job, "the output cannot be encoded")
            return _failed("bad_output", f"the output cannot be stored: {_described(error)}")


async def _awaited(output: Awaitable[Any]) -> Any:
    return await output


def _log_traceback(job: Dispatch, what: str) -> None:
    # As text that any log can hold: an exception's own text may be no Unicode.
    text = traceback.format_exc().encode("utf-8", "backslashreplace").decode()
    # A warning: it is the handler that failed, and not the service.
    log.warning("job %s: %s\n%s", job.job_id, what, text.rstrip())


def _failed(code: str, message: str) -> Raised:
    # Neither of these can be stored as JSON text everywhere.
    clean = "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in message)
    return Raised(error=JobError(code=code, message=clean))


def _described(error: BaseException) -> str:
    try:
        text = str(error)
    except BaseException:  # noqa: BLE001 - the handler's code as well
        text = "its text cannot be made"
    described = f"{type(error).__name__}: {text}" if text else type(error).__name__
    return described if len(described) <= MAX_MESSAGE else f"{described[:MAX_MESSAGE]}..."
