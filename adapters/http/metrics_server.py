"""/metrics of a process that listens for nothing else: a worker's."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.server.embed import Server

from adapters.settings import Settings
from adapters.telemetry.exposition import CONTENT_TYPE
from adapters.telemetry.telemetry import Telemetry

CONNECTIONS = 64
STOPPED_WITHIN = 2.0
"""Seconds for a scrape that is under way when the process is told to stop."""


@asynccontextmanager
async def metrics_server(settings: Settings, telemetry: Telemetry) -> AsyncIterator[None]:
    """Serve /metrics on `settings.metrics_port` meanwhile. The service must be watched."""

    async def app(scope: Any, _receive: Any, send: Any) -> None:
        known = scope["type"] == "http" and scope["path"] == "/metrics"
        body = await telemetry.scrape() if known else b"only /metrics is here\n"
        headers = [
            (b"content-type", CONTENT_TYPE.encode()),
            (b"content-length", b"%d" % len(body)),
        ]
        status = 200 if known else 404
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body, "more_body": False})

    server = Server(
        app,
        address=settings.host,
        port=settings.metrics_port,
        interface=Interfaces.ASGINL,
        http=HTTPModes.http1,
        websockets=False,
        backpressure=CONNECTIONS,
        log_enabled=False,
        http1_settings=HTTP1Settings(header_read_timeout=5_000, max_buffer_size=64 * 1024),
    )
    serving = asyncio.create_task(server.serve())
    try:
        yield
    finally:
        server.stop()  # type: ignore[no-untyped-call]
        await asyncio.wait({serving}, timeout=STOPPED_WITHIN)
