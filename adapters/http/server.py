"""Runs the application on a socket until it is told to stop."""

import asyncio
import logging
import signal
from collections.abc import Callable
from typing import Any

from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.server.embed import Server

from adapters.http.open_files import allow_many
from adapters.settings import Settings

HEADER_TIMEOUT_MS = 10_000
MAX_HEADER_BYTES = 64 * 1024
BACKLOG = 1024

log = logging.getLogger("modelog.server")


async def serve(app: Any, settings: Settings, on_stop: Callable[[], None] = lambda: None) -> None:
    """Serve until SIGTERM or SIGINT; requests in flight are finished first."""
    allow_many()
    server = Server(
        app,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,
        websockets=False,
        backlog=BACKLOG,
        log_enabled=False,
        http1_settings=HTTP1Settings(
            header_read_timeout=HEADER_TIMEOUT_MS, max_buffer_size=MAX_HEADER_BYTES
        ),
    )

    def stop() -> None:
        on_stop()
        server.stop()  # type: ignore[no-untyped-call]

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    await server.serve()
