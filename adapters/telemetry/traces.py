"""OpenTelemetry traces: one trace from a request to the end of what it started.

The only context that travels is the `traceparent` that every event keeps, so a trace goes on in
whichever process reads the event. Spans other than a request's and an attempt's have no children
and are made when they are over, from the time at which they began: nothing inside the service
has to carry a span along.

Sampling, limits, batches and the exporter (OTLP over HTTP) are the standard's, set by its OTEL_*
variables. What is not sampled costs little more than one look at its flags.
"""

import os
import threading
import time
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import (
    Link,
    NonRecordingSpan,
    Span,
    SpanContext,
    SpanKind,
    Status,
    StatusCode,
    TraceFlags,
    set_span_in_context,
)

from adapters.telemetry.metrics import outcome_name
from adapters.telemetry.traceparent import PATTERN, is_sampled
from application.context import RequestContext
from application.dispatch import Outcome, Raised, Undelivered
from application.observation import CommitEnd
from application.store import Append
from domain.events import Record
from domain.handlers import kind_of
from domain.job import Job

MOST_LINKS = 128
"""Of one span; what OpenTelemetry allows by default."""

LAST_BATCH_WITHIN = 5.0
"""Seconds for the last spans at the end of the process; a collector that is away keeps nobody."""

_NOBODY = Context()
"""Never whatever this thread has in mind."""

Attributes = Mapping[str, str | int | bool]


class Traces:
    """Makes the spans of one process."""

    def __init__(self, *, role: str, version: str) -> None:
        resource: dict[str, str | int] = {
            "service.version": version,
            "modelog.role": role,
            "process.pid": os.getpid(),
        }
        named = os.environ.get("OTEL_RESOURCE_ATTRIBUTES", "")
        if "OTEL_SERVICE_NAME" not in os.environ and "service.name=" not in named:
            resource["service.name"] = "modelog"
        self._provider = TracerProvider(resource=Resource.create(resource), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer("modelog", version)

    def request(self, traceparent: str) -> "RequestSpan":
        """A request is on its way; `traceparent` is the header that it came with, or nonsense."""
        return RequestSpan(
            self._tracer.start_span("request", _context(traceparent), SpanKind.SERVER)
        )

    def dispatch(self, job: Job, context: RequestContext) -> "DispatchSpan":
        """An attempt to bring a job to its handler is on its way."""
        parent = _context(context.traceparent)
        span = self._tracer.start_span("dispatch", parent, SpanKind.PRODUCER)
        if span.is_recording():
            span.set_attributes(
                {
                    "modelog.handler": kind_of(job.handler),
                    "modelog.job.type": job.type,
                    "modelog.job.id": job.id,
                    "modelog.attempt": job.attempts + 1,
                }
            )
        return DispatchSpan(span, context)

    def decided(self, context: RequestContext, began: float, attempt: int, refused: bool) -> None:
        """See `DecisionWatch`."""
        if is_sampled(context.traceparent):
            self._made(
                "decide",
                context.traceparent,
                began,
                {"modelog.attempt": attempt, "modelog.refused": refused},
            )

    def committed(self, group: Sequence[Append], began: float, end: CommitEnd) -> None:
        """See `CommitWatch`: a span for each append of the group."""
        for append in group:
            traceparent = append.records[0].metadata.traceparent
            if is_sampled(traceparent):
                self._made(
                    "append",
                    traceparent,
                    began,
                    {
                        "modelog.group.size": len(group),
                        "modelog.events": len(append.records),
                        "modelog.append.end": end,
                    },
                    failed=end == "failed",
                )

    def followed(self, records: Sequence[Record]) -> None:
        """The read models include a page of events.

        Its span is in the trace of its events if they are of one, as a batch of messages is in
        OpenTelemetry's conventions; else in one of its own, with links to theirs.
        """
        sampled = [each for each in records if is_sampled(each.metadata.traceparent)]
        parents = list(dict.fromkeys(each.metadata.traceparent for each in sampled))
        if not parents:
            return
        links = [link for each in parents[:MOST_LINKS] if (link := _link(each)) is not None]
        alone = len({each.context.trace_id for each in links}) == 1
        span = self._tracer.start_span(
            "follow",
            context=_context(parents[0] if alone else None),
            kind=SpanKind.CONSUMER,
            links=[] if len(parents) == 1 else links,
            start_time=_nanoseconds(sampled[0].metadata.time),
            attributes={
                "modelog.events": len(records),
                "modelog.position": records[-1].position,
            },
        )
        span.end()

    def stop(self) -> None:
        """Send what is left, and be done. Blocks, but not for long."""
        last = threading.Thread(target=self._provider.shutdown, daemon=True)
        last.start()
        last.join(LAST_BATCH_WITHIN)

    def _made(
        self,
        name: str,
        traceparent: str | None,
        began: float,
        attributes: Attributes,
        *,
        failed: bool = False,
    ) -> None:
        """A span that is over, from when it began by `time.perf_counter`."""
        end = time.time_ns()
        start = end - int((time.perf_counter() - began) * 1e9)
        span = self._tracer.start_span(
            name, context=_context(traceparent), start_time=start, attributes=attributes
        )
        if failed:
            span.set_status(Status(StatusCode.ERROR))
        span.end(end)


class RequestSpan:
    """The span of one request: a server's."""

    def __init__(self, span: Span) -> None:
        self._span = span
        self.traceparent = _traceparent(span)
        """What the request's events keep and its answer says."""

    def ended(self, operation: str, method: str, route: str | None, status: int) -> None:
        """It is over. It names the operation and the route, nothing that came."""
        span = self._span
        if span.is_recording():
            span.update_name(operation)
            span.set_attribute("http.request.method", method)
            if route is not None:
                span.set_attribute("http.route", route)
            if status:
                span.set_attribute("http.response.status_code", status)
            if status >= 500:
                span.set_status(Status(StatusCode.ERROR))
        span.end()


class DispatchSpan:
    """The span of one attempt; `context` is the job's, with the span as what comes of it."""

    def __init__(self, span: Span, context: RequestContext) -> None:
        self._span = span
        self.context = msgspec.structs.replace(context, traceparent=_traceparent(span))

    def ended(self, outcome: Outcome) -> None:
        """The dispatcher said what became of it."""
        span = self._span
        if span.is_recording():
            span.set_attribute("modelog.outcome", outcome_name(outcome))
            if isinstance(outcome, Raised | Undelivered):
                span.set_status(Status(StatusCode.ERROR, outcome.error.code))
        span.end()


def _traceparent(span: Span) -> str:
    context = span.get_span_context()
    return f"00-{context.trace_id:032x}-{context.span_id:016x}-{int(context.trace_flags):02x}"


def _span_context(traceparent: str | None) -> SpanContext | None:
    if traceparent is None or PATTERN.fullmatch(traceparent) is None:
        return None
    return SpanContext(
        trace_id=int(traceparent[3:35], 16),
        span_id=int(traceparent[36:52], 16),
        is_remote=True,
        trace_flags=TraceFlags(int(traceparent[53:55], 16)),
    )


def _context(traceparent: str | None) -> Context:
    parent = _span_context(traceparent)
    return _NOBODY if parent is None else set_span_in_context(NonRecordingSpan(parent), _NOBODY)


def _link(traceparent: str | None) -> Link | None:
    context = _span_context(traceparent)
    return None if context is None else Link(context)


def _nanoseconds(at: datetime) -> int:
    return int(at.timestamp() * 1e9)
