"""A line in the log for each request.

There are as many of them as there are requests, so they do not pass through `logging` and
structlog, which cost more than the rest of many a request; they have the same form. They are
written together, a moment later.
"""

import asyncio
from datetime import UTC, datetime
from typing import IO

import msgspec

from adapters.telemetry.logs import as_text
from adapters.telemetry.traceparent import trace_id

LOGGER = "modelog.access"
WRITTEN_AFTER = 0.05
"""Seconds."""

AT_ONCE = 4096
"""Bytes in one write, so that lines of several processes on one pipe are not mixed up."""


class AccessLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is told of a request: nothing that it holds but its id."""

    time: datetime
    level: str
    logger: str
    message: str
    request_id: str
    trace_id: str
    method: str
    route: str | None
    status: int
    duration_ms: float
    client_id: str | None = None


class AccessLog:
    """Writes to one stream from one event loop."""

    def __init__(self, stream: IO[str], *, json: bool) -> None:
        self._stream = stream
        self._json = json
        self._encoder = msgspec.json.Encoder()
        self._lines: list[AccessLine] = []

    def answered(
        self,
        *,
        operation: str,
        method: str,
        route: str | None,
        status: int,
        seconds: float,
        request_id: str,
        traceparent: str,
        client_id: str | None,
    ) -> None:
        """A request has its answer, or never gets one (status 0)."""
        if not self._lines:
            asyncio.get_running_loop().call_later(WRITTEN_AFTER, self.flush)
        self._lines.append(
            AccessLine(
                time=datetime.now(UTC),
                level="info",
                logger=LOGGER,
                message=operation,
                request_id=request_id,
                trace_id=trace_id(traceparent),
                method=method,
                route=route,
                status=status,
                duration_ms=round(seconds * 1000, 3),
                client_id=client_id,
            )
        )

    def flush(self) -> None:
        """Write what has gathered."""
        lines, self._lines = self._lines, []
        gathered = ""
        for line in lines:
            text = self._written(line)
            if gathered and len(gathered) + len(text) > AT_ONCE:
                self._write(gathered)
                gathered = ""
            gathered += text
        if gathered:
            self._write(gathered)

    def _written(self, line: AccessLine) -> str:
        if self._json:
            return self._encoder.encode(line).decode() + "\n"
        return as_text(msgspec.to_builtins(line)) + "\n"

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):
            return  # a log that is closed is no reason to fail requests
