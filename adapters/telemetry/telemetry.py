"""Metrics, traces and logs of one process, put together from its settings.

What is off is not there: no watcher is put into the service, nothing of OpenTelemetry imported.
"""

import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING, Protocol

from adapters.settings import Settings
from adapters.telemetry.access_log import AccessLog
from adapters.telemetry.circumstances import CURRENT
from adapters.telemetry.exposition import exposition, process_families
from adapters.telemetry.logs import is_json
from adapters.telemetry.metrics import Metrics
from adapters.telemetry.peers import Peers
from adapters.telemetry.series import Family, Labels
from adapters.telemetry.store_state import StoreState
from application.context import RequestContext, utc_now
from application.dispatch import Outcome
from application.ledger import Ledger
from application.observation import CommitEnd
from application.store import Append
from application.worker import Worker
from domain.events import Record
from domain.handlers import kind_of
from domain.job import Job

if TYPE_CHECKING:
    from adapters.telemetry.traces import RequestSpan, Traces


MOST_UNPROJECTED = 10_000
"""Events that are kept until the read models include them."""


class Answered(Protocol):
    """A request that is over, as far as telemetry asks; `status` is 0 where none was answered."""

    operation: str
    method: str
    route: str | None
    status: int

    @property
    def request_id(self) -> str:
        """As the answer has it."""

    @property
    def traceparent(self) -> str:
        """As the answer has it."""

    @property
    def client_id(self) -> str | None:
        """The client of the caller's token."""


class Telemetry:
    """Belongs to one event loop. `peers` are the other processes on the same port."""

    def __init__(self, settings: Settings, *, peers: Peers | None = None) -> None:
        self.build: Labels = (version("modelog"), settings.role)
        self._peers = peers
        self.metrics = Metrics() if settings.metrics == "on" else None
        self._traces = _traces(self.build) if settings.traces == "on" else None
        self._access: AccessLog | None = None
        if settings.access_log == "on" and settings.log_level in ("debug", "info"):
            self._access = AccessLog(sys.stderr, json=is_json(settings.log_format, sys.stderr))
        self.asks_for_requests = any((self.metrics, self._traces, self._access))
        """Whether it is of any use to tell of requests."""
        self._families: Callable[[], list[Family]] = list
        self._store: StoreState | None = None
        self._unprojected: list[Record] = []

    async def watch(
        self,
        ledger: Ledger,
        worker: Worker | None,
        families: Callable[[], list[Family]],
        store: StoreState,
    ) -> None:
        """Watch a service from now on.

        `families` gives what the process counts, `store` what a scrape reads from the store.
        """
        if worker is not None:
            worker.watch = self
        ledger.watch = self._traces
        if self.metrics is not None or self._traces is not None:
            ledger.commits.watch = self
        if self.metrics is not None:
            ledger.listeners.append(self.metrics.appended)
            self._families = lambda: [*families(), *process_families()]
            self._store = store
            if self._peers is not None:
                await self._peers.start(self._families)

    async def scrape(self) -> bytes:
        """What Prometheus reads. Metrics must be on, and the service be watched."""
        assert self._store is not None
        number = 0 if self._peers is None else self._peers.number
        processes = {number: self._families()}
        if self._peers is not None:
            processes |= await self._peers.others()
        return exposition(processes, await self._store.families())

    def request_began(self, traceparent: str | None) -> "RequestSpan | None":
        """A request has come, with this header; its span, where there are traces."""
        if self.metrics is not None:
            self.metrics.in_flight += 1
        if self._traces is None:
            return None
        return self._traces.request(traceparent or "")

    def request_ended(self, exchange: Answered, seconds: float, span: "RequestSpan | None") -> None:
        """A request has its answer, or never gets one."""
        if self.metrics is not None:
            self.metrics.in_flight -= 1
            self.metrics.answered(exchange.operation, exchange.status, seconds)
        if self._access is not None:
            self._access.answered(
                operation=exchange.operation,
                method=exchange.method,
                route=exchange.route,
                status=exchange.status,
                seconds=seconds,
                request_id=exchange.request_id,
                traceparent=exchange.traceparent,
                client_id=exchange.client_id,
            )
        if span is not None:
            span.ended(exchange.operation, exchange.method, exchange.route, exchange.status)

    def committed(self, group: Sequence[Append], began: float, end: CommitEnd) -> None:
        """See `CommitWatch`."""
        if self.metrics is not None:
            self.metrics.committed(group, time.perf_counter() - began, end)
        if self._traces is not None:
            self._traces.committed(group, began, end)

    def read(self, records: Sequence[Record]) -> None:
        """Events were read from the log that the read models do not say to include yet."""
        if self.metrics is not None or self._traces is not None:
            self._unprojected.extend(records)
            del self._unprojected[:-MOST_UNPROJECTED]  # a read model may have stopped

    def projected(self, position: int) -> None:
        """All read models include the log up to a position."""
        if not self._unprojected or self._unprojected[0].position > position:
            return
        page = [record for record in self._unprojected if record.position <= position]
        del self._unprojected[: len(page)]
        if self.metrics is not None:
            delay = utc_now() - page[0].metadata.time
            self.metrics.followed(delay.total_seconds())
        if self._traces is not None:
            self._traces.followed(page)

    def began(self, job: Job, context: RequestContext) -> "Attempt":
        """See `DispatchWatch`."""
        attempt = Attempt(job, context, self.metrics, self._traces)
        CURRENT.set(attempt)  # a dispatch is a task of its own
        return attempt

    async def stop(self) -> None:
        """Write and send what is left."""
        if self._peers is not None:
            await self._peers.stop()
        if self._access is not None:
            self._access.flush()
        if self._traces is not None:
            await asyncio.to_thread(self._traces.stop)


class Attempt:
    """A `DispatchAttempt`, and what the lines of the log about it belong to."""

    def __init__(
        self, job: Job, context: RequestContext, metrics: Metrics | None, traces: "Traces | None"
    ) -> None:
        self._handler = kind_of(job.handler)
        self._began = time.perf_counter()
        self._metrics = metrics
        self._span = None if traces is None else traces.dispatch(job, context)
        self.context = context if self._span is None else self._span.context

    @property
    def request_id(self) -> str:
        """That of the events that the attempt appends."""
        return self.context.request_id

    @property
    def traceparent(self) -> str | None:
        """That of the events that the attempt appends."""
        return self.context.traceparent

    def ended(self, outcome: Outcome) -> None:
        """See `DispatchAttempt`."""
        if self._metrics is not None:
            self._metrics.dispatched(self._handler, outcome, time.perf_counter() - self._began)
        if self._span is not None:
            self._span.ended(outcome)


def _traces(build: Labels) -> "Traces":
    from adapters.telemetry.traces import Traces

    return Traces(version=build[0], role=build[1])
