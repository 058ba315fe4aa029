"""The two clients: all operations, over blocking and over asynchronous I/O."""

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar

import httpx

from modelog_client.answers import InferenceStarted, Job, StartedJob, TrainingStarted
from modelog_client.assignments import Assignments
from modelog_client.audit import Audit
from modelog_client.calls import Call
from modelog_client.exchange import (
    Pause,
    Reply,
    Request,
    Retries,
    Session,
    Steps,
    exchange,
    waiting,
)
from modelog_client.jobs import Jobs, get_job
from modelog_client.models import Models
from modelog_client.operation import Answer, Blocking, Concurrent
from modelog_client.operational import Operational
from modelog_client.subscriptions import Subscriptions
from modelog_client.tenant_answers import InitializedService
from modelog_client.tenants import Tenants
from modelog_client.webhooks import Webhooks

T = TypeVar("T")

RETRIES = Retries()

Started = str | Job | StartedJob | InferenceStarted | TrainingStarted | InitializedService


class _Operations(Models, Jobs, Subscriptions, Tenants, Assignments, Audit, Webhooks, Operational):
    """Every operation of the API, by its `operationId` in snake case."""

    def __init__(self, url: str, token: str | Callable[[], str], retries: Retries) -> None:
        self._session = Session(url, token, retries)

    @property
    def position(self) -> int:
        """How far in the log this client has written; its reads include all up to there.

        What another client wrote is included after `client.saw(position)`.
        """
        return self._session.position

    def saw(self, position: int) -> None:
        """Let reads from now on include this position of the log."""
        self._session.saw(position)


class Modelog(_Operations, Blocking):
    """Modelog's API, blocking. May be shared by threads.

    `url` is where the service is, with a path before `/v2` if it has one. `token` is a bearer
    token, or a function that gives the current one and is asked before every try. `timeout` is of
    one try, in seconds. `http` replaces the connections, for proxies or certificates of your own;
    it is not closed with this client.
    """

    def __init__(
        self,
        url: str,
        token: str | Callable[[], str] = "",
        *,
        retries: Retries = RETRIES,
        timeout: float = 30.0,
        http: httpx.Client | None = None,
    ) -> None:
        super().__init__(url, token, retries)
        self._timeout = timeout
        self._http = httpx.Client() if http is None else http
        self._owned = http is None

    def perform(self, call: Call[T]) -> Answer[T]:
        """Send a call, with its retries."""
        return self._run(exchange(self._session, call))

    def wait(self, job: Started, *, timeout: float | None = None) -> Job:
        """A job when it has ended, well or not. Raises `NotEnded` after `timeout` seconds."""
        return self._run(waiting(self._session, get_job(_id(job)), timeout))

    def close(self) -> None:
        """Close the connections."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, steps: Steps[T]) -> T:
        reply: Reply = None
        try:
            while True:
                step = steps.send(reply)
                if isinstance(step, Pause):
                    time.sleep(step.seconds)
                    reply = None
                else:
                    reply = self._sent(step)
        except StopIteration as end:
            value: T = end.value
            return value

    def _sent(self, request: Request) -> Reply:
        try:
            return self._http.request(
                request.method,
                request.url,
                params=request.query,
                headers=request.headers,
                content=request.body,
                timeout=self._timeout + request.holds,
                follow_redirects=False,
            )
        except httpx.TransportError as error:
            return error


class AsyncModelog(_Operations, Concurrent):
    """Modelog's API, asynchronous; as `Modelog` otherwise."""

    def __init__(
        self,
        url: str,
        token: str | Callable[[], str] = "",
        *,
        retries: Retries = RETRIES,
        timeout: float = 30.0,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(url, token, retries)
        self._timeout = timeout
        self._http = httpx.AsyncClient() if http is None else http
        self._owned = http is None

    async def perform(self, call: Call[T]) -> Answer[T]:
        """Send a call, with its retries."""
        return await self._run(exchange(self._session, call))

    async def wait(self, job: Started, *, timeout: float | None = None) -> Job:
        """A job when it has ended, well or not. Raises `NotEnded` after `timeout` seconds."""
        return await self._run(waiting(self._session, get_job(_id(job)), timeout))

    async def close(self) -> None:
        """Close the connections."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def _run(self, steps: Steps[T]) -> T:
        reply: Reply = None
        try:
            while True:
                step = steps.send(reply)
                if isinstance(step, Pause):
                    await asyncio.sleep(step.seconds)
                    reply = None
                else:
                    reply = await self._sent(step)
        except StopIteration as end:
            value: T = end.value
            return value

    async def _sent(self, request: Request) -> Reply:
        try:
            return await self._http.request(
                request.method,
                request.url,
                params=request.query,
                headers=request.headers,
                content=request.body,
                timeout=self._timeout + request.holds,
                follow_redirects=False,
            )
        except httpx.TransportError as error:
            return error


def _id(job: Started) -> str:
    match job:
        case str():
            return job
        case InferenceStarted(inference_job_id=job_id) | TrainingStarted(training_job_id=job_id):
            return job_id
        case _ if job.job_id is not None:
            return job.job_id
    raise ValueError(f"service {job.service_id} has no job: its domain has no default assignment")
