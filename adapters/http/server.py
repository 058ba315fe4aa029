"""Runs the application on a socket until it is told to stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.server.embed import Server
from litestar import Litestar

from adapters.garbage import collect_seldom
from adapters.http.app import front
from adapters.http.connections import connection_limit
from adapters.http.draining import Draining
from adapters.settings import Settings

HEADER_TIMEOUT_MS = 10_000
"""For the headers of a request, and for the first byte of one: an idle connection is closed."""

MAX_HEADER_BYTES = 64 * 1024
BACKLOG = 4096
"""Connections that the system completes before the server takes them up."""

log = logging.getLogger("modelog.server")


async def serve(app: Litestar, settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT.

    For `settings.drain_seconds` each answer then ends its connection. Requests in flight are
    finished after that, for up to `settings.shutdown_timeout`: a caller that sends or reads for
    ever cannot keep the service from stopping in order.

    Raises what the application raises when it starts, `StoreUnavailable` above all.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    # Not granian's own lifespan: it would wait for every connection before it ends, and says
    # of an application that did not start only that it did not.
    async with _started(app):
        collect_seldom()
        draining = Draining(front(app))
        server = Server(
            draining,
            address=settings.host,
            port=settings.port,
            interface=Interfaces.ASGINL,
            http=HTTPModes.http1,
            websockets=False,
            backlog=BACKLOG,
            # By default no more connections than the backlog, idle ones included.
            backpressure=connection_limit(),
            log_enabled=False,
            http1_settings=HTTP1Settings(
                header_read_timeout=HEADER_TIMEOUT_MS, max_buffer_size=MAX_HEADER_BYTES
            ),
        )
        serving = asyncio.create_task(server.serve())
        stopped = asyncio.create_task(stopping.wait())
        await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if not stopping.is_set():
            stopped.cancel()
            await serving
            raise RuntimeError("the server ended without being told to")
        draining.begin()
        app.state.draining = True  # whoever asks /v2/ready sends no more from now on
        await asyncio.wait({serving}, timeout=settings.drain_seconds)
        server.stop()  # type: ignore[no-untyped-call]
        _, unfinished = await asyncio.wait({serving}, timeout=settings.shutdown_timeout)
        if unfinished:
            log.warning("some requests were not finished within %g s", settings.shutdown_timeout)


@asynccontextmanager
async def _started(app: Litestar) -> AsyncIterator[None]:
    """The application with its service; what goes wrong is raised as it was."""
    try:
        async with app.lifespan():
            yield
    except BaseExceptionGroup as group:  # Litestar puts even one error into a group
        if len(group.exceptions) > 1:
            raise
        error = group.exceptions[0]
        raise error from error.__cause__
