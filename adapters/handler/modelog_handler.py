"""Runs a function as a Modelog handler: in AWS Lambda, or in a container.

The function takes one mapping `{job_id, job_type, model_id, model_version, input}` and returns the
output. This module gets it the job, and reports its output, or what it raised, to Modelog.

    import modelog_handler

    def predict(job):
        return {"prices": [row["size"] * 2.5 for row in job["input"]["rows"]]}

    handler = modelog_handler.lambda_handler(predict)   # AWS Lambda: the function's handler
    modelog_handler.main(predict)                       # a container: its command

A job may be delivered more than once, so the function may run more than once for it; one completion
counts. Needs nothing but Python 3.9 or newer.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import os
import random
import signal
import sys
import time
import traceback
import urllib.error
import urllib.request
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any, Callable, NamedTuple, NoReturn

__all__ = ["Delivery", "NotReported", "lambda_handler", "main"]

Function = Callable[[Mapping[str, Any]], Any]

VARIABLE = "MODELOG_JOB"
"""The environment variable with a container's event."""

TERMINATED_WITHIN = 20.0
"""Seconds for the last report after SIGTERM. ECS waits 30 (`stopTimeout`), then kills."""

MAX_MESSAGE = 1000


class NotReported(Exception):
    """The job's end could not be reported; the message says why and has no secret in it."""


class _Refused(NotReported):
    """Modelog answered, and would not answer otherwise next time."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(f"Modelog answered {status}: {message}")
        self.status = status


class _Terminated(BaseException):
    """SIGTERM: the container is to stop."""


class Delivery(NamedTuple):
    """How a request to Modelog is repeated: on connection errors, 408, 425, 429 and 5xx.

    `attempts` in all, with pauses that grow from `base` to at most `cap` seconds, each drawn at
    random from its upper half; a `Retry-After` longer than that is honoured up to
    `max_retry_after`. `timeout` is of one attempt.
    """

    attempts: int = 8
    base: float = 0.5
    cap: float = 20.0
    max_retry_after: float = 60.0
    timeout: float = 30.0


DELIVERY = Delivery()


def lambda_handler(
    function: Function, *, delivery: Delivery = DELIVERY
) -> Callable[[Mapping[str, Any], Any], dict[str, str]]:
    """The function as a handler for AWS Lambda's asynchronous invocation.

    What the function raises is reported as the job's failure and then not raised: Lambda runs an
    asynchronous event that raised twice more, and the job has ended. Where nothing could be
    reported `NotReported` is raised, so Lambda's repetitions are another chance.
    """

    def handle(event: Mapping[str, Any], context: Any = None) -> dict[str, str]:
        # A report must not outlast the invocation: killed in the middle, it would be unknown
        # whether it arrived, and the logs would not say so.
        remaining = getattr(context, "get_remaining_time_in_millis", None)
        ends = time.monotonic() + remaining() / 1000 - 1 if remaining is not None else None
        job = _Job(event, _Client(event, delivery, ends))
        if not job.fetch_input():
            return {"job_id": job.job_id, "status": "already completed"}
        return {"job_id": job.job_id, "status": job.report(job.run(function))}

    return handle


def main(function: Function, *, delivery: Delivery = DELIVERY) -> NoReturn:
    """Run the function for the job in the environment variable MODELOG_JOB, and exit.

    The exit code is 0 if the job's end is known to Modelog, also as a failure; 1 if it could not
    be reported; 2 without a job. On SIGTERM the function is interrupted and a failure reported.
    """
    # Taken out of the environment: the token in it is not for the function's own children.
    text = os.environ.pop(VARIABLE, None)
    try:
        event = json.loads(text) if text else None
        client = _Client(event, delivery, None) if event else None
        job = _Job(event, client) if event and client else None
    except (KeyError, TypeError, ValueError):
        job = None  # without the text, which has a token in it
    if job is None or client is None:
        print(f"{VARIABLE} holds no job", file=sys.stderr)
        sys.exit(2)
    try:
        status = _run_in_container(function, job, client)
    except NotReported as error:
        print(f"job {job.job_id}: not reported: {error}", file=sys.stderr)
        sys.exit(1)
    print(f"job {job.job_id}: {status}", file=sys.stderr)
    sys.exit(0)


def _run_in_container(function: Function, job: _Job, client: _Client) -> str:
    interruptible = True

    def terminate(_signal: int, _frame: Any) -> None:
        nonlocal interruptible
        client.ends = time.monotonic() + TERMINATED_WITHIN
        if interruptible:
            interruptible = False
            raise _Terminated

    signal.signal(signal.SIGTERM, terminate)
    try:
        if not job.fetch_input():
            return "already completed"
        end = job.run(function)
        interruptible = False
    except _Terminated:
        end = _failure("terminated", "the container was told to stop (SIGTERM)")
    except NotReported as error:
        # No one runs a container again, so the job is not left to its deadline.
        interruptible = False
        end = _failure("input_unavailable", f"the input could not be read: {error}")
    return job.report(end)


class _Job:
    """One job: its input, its run, its end."""

    def __init__(self, event: Mapping[str, Any], client: _Client) -> None:
        self.job_id = str(event["job_id"])
        self._event = event
        self._client = client
        self._input = event.get("input")

    def fetch_input(self) -> bool:
        """Read an input that was too large to be sent along; false if the job has ended.

        Raises `NotReported`.
        """
        if self._event.get("input_by_reference"):
            job = self._client.job()
            if job.get("status") in ("success", "failure"):
                return False
            self._input = job.get("input")
        return True

    def run(self, function: Function) -> bytes:
        """The completion to report, as JSON. Raises nothing but what SIGTERM raises."""
        told = {
            key: self._event.get(key) for key in ("job_id", "job_type", "model_id", "model_version")
        }
        try:
            output = function({**told, "input": self._input})
            if inspect.isawaitable(output):
                output = asyncio.run(_awaited(output))
        except _Terminated:
            raise
        except BaseException as error:  # noqa: BLE001 - sys.exit() in the function as well
            _log_traceback()
            return _failure("handler_raised", _described(error))
        try:
            end = {"status": "success", "output": output}
            return json.dumps(end, allow_nan=False, ensure_ascii=False).encode()
        except _Terminated:
            raise
        except Exception as error:  # noqa: BLE001 - an output may be any object
            _log_traceback()
            return _failure("bad_output", f"the output is not JSON: {_described(error)}")

    def report(self, end: bytes) -> str:
        """Report the job's end, and say which it was. Raises `NotReported`."""
        try:
            return self._client.complete(end)
        except _Refused as refused:
            if refused.status not in (400, 413, 422):
                raise
            # Not this output, for its size or what is in it; a failure says so.
            return self._client.complete(
                _failure("bad_output", f"the output was not accepted: {refused}")
            )


class _Client:
    """Modelog's API as far as one job token reaches. Follows no redirects, reads only HTTP."""

    def __init__(self, event: Mapping[str, Any], delivery: Delivery, ends: float | None) -> None:
        self.ends = ends
        """When no further attempt is made, by `time.monotonic`."""
        self._delivery = delivery
        self._token = str(event["callback"]["token"])
        if not self._token.isascii() or not self._token.isprintable():
            raise ValueError("the token is none")  # http.client's own error would quote it
        self._complete_url = str(event["callback"]["url"])
        # <base>/v2/models/{model}/versions/{version}/jobs/{job}/complete
        parts = self._complete_url.rsplit("/", 8)
        if len(parts) != 9 or not parts[0].startswith(("http://", "https://")):
            raise ValueError("the callback is no completion URL")
        self._job_url = f"{parts[0]}/v2/jobs/{parts[7]}"
        # Sent back with the report, which so belongs to the trace of the job's request.
        given = event.get("traceparent")
        self._traced = (
            {"traceparent": given}
            if isinstance(given, str) and given.isascii() and given.isprintable()
            else {}
        )
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
        ):
            self._opener.add_handler(handler)

    def job(self) -> Mapping[str, Any]:
        """The job as Modelog has it. Raises `NotReported`."""
        try:
            job = json.loads(self._sent("GET", self._job_url, None))
        except ValueError:
            job = None
        if not isinstance(job, dict):
            raise NotReported("what was read back is no job")
        return job

    def complete(self, end: bytes) -> str:
        """Report an end; one that was reported before counts. Raises `NotReported`."""
        try:
            self._sent("POST", self._complete_url, end)
        except _Refused as refused:
            if refused.status != 409:
                raise
            return "already completed"
        return "reported"

    def _sent(self, method: str, url: str, body: bytes | None) -> bytes:
        pause, problem = 0.0, NotReported("no time was left")
        for attempt in range(self._delivery.attempts):
            if attempt and not self._waited(pause):
                break
            try:
                return self._once(method, url, body)
            except urllib.error.HTTPError as error:
                message = _message(error)
                if error.code not in (408, 425, 429) and error.code < 500:
                    raise _Refused(error.code, message) from None
                problem = NotReported(f"Modelog answered {error.code}: {message}")
                pause = self._pause(attempt, error.headers.get("Retry-After"))
            except (OSError, HTTPException) as error:
                reason = type(getattr(error, "reason", error)).__name__
                problem = NotReported(f"Modelog could not be reached: {reason}")
                pause = self._pause(attempt, None)
        raise problem

    def _once(self, method: str, url: str, body: bytes | None) -> bytes:
        request = urllib.request.Request(  # noqa: S310 - the opener knows HTTP alone
            url,
            data=body,
            method=method,
            headers={
                "Authorization": f"Bearer {self._token}",
                "Content-Type": "application/json",
                "User-Agent": "modelog-handler",
                **self._traced,
            },
        )
        timeout = self._delivery.timeout
        if self.ends is not None:
            timeout = max(0.1, min(timeout, self.ends - time.monotonic()))
        with self._opener.open(request, timeout=timeout) as response:
            answer: bytes = response.read()
            return answer

    def _pause(self, attempt: int, retry_after: str | None) -> float:
        longest: float = min(self._delivery.cap, self._delivery.base * 2**attempt)
        pause = longest * random.uniform(0.5, 1)  # noqa: S311 - spreads retries, hides nothing
        asked: float = min(_seconds(retry_after), self._delivery.max_retry_after)
        return max(pause, asked)

    def _waited(self, pause: float) -> bool:
        """Wait; false, and at once, where that leaves no time for another attempt."""
        if self.ends is not None and time.monotonic() + pause >= self.ends:
            return False
        ends, until = self.ends, time.monotonic() + pause
        # In slices: after SIGTERM, which moves the end, the last attempts are made at once.
        while self.ends == ends and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.2))
        return True


async def _awaited(output: Any) -> Any:
    return await output


def _log_traceback() -> None:
    text = traceback.format_exc().encode("utf-8", "backslashreplace").decode()
    # A log that is closed is no reason to leave the job without its end.
    with contextlib.suppress(OSError, ValueError):
        print(text, end="", file=sys.stderr, flush=True)


def _failure(code: str, message: str) -> bytes:
    # Neither of these is accepted in JSON text everywhere.
    clean = "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in message)
    return json.dumps({"status": "failure", "error": {"code": code, "message": clean}}).encode()


def _described(error: BaseException) -> str:
    try:
        text = str(error)
    except Exception:  # noqa: BLE001 - the text is only a help
        text = "its text cannot be made"
    described = f"{type(error).__name__}: {text}" if text else type(error).__name__
    return described if len(described) <= MAX_MESSAGE else f"{described[:MAX_MESSAGE]}..."


def _message(error: urllib.error.HTTPError) -> str:
    """What Modelog's error says, or as much of another server's as fits."""
    try:
        text = error.read(64 * 1024).decode(errors="replace")
    except (OSError, HTTPException):
        return str(error.reason)
    finally:
        error.close()
    try:
        return str(json.loads(text)["message"])[:MAX_MESSAGE]
    except (KeyError, TypeError, ValueError):
        return text[:200] or str(error.reason)


def _seconds(retry_after: str | None) -> float:
    """A `Retry-After`, in seconds or as a date; 0 if it is neither."""
    if not retry_after:
        return 0.0
    try:
        seconds = float(retry_after)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(retry_after).timestamp() - time.time()
        except (TypeError, ValueError, OverflowError):
            return 0.0
    return seconds if 0 < seconds < float("inf") else 0.0
