"""A bare Litestar route that returns the bytes of a file: the framework's limit.

Arguments: the server, as `SERVERS` names them, the port and the file.
It checks no token, reads no store and sets no header of its own. A PUT takes a body first.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

import uvloop
from litestar import Litestar, Request, Response, get, put

_, server, port, file = sys.argv
ANSWER = Path(file).read_bytes()


@get("/answer")
async def answer() -> Response[bytes]:
    """The same bytes again."""
    return Response(ANSWER, media_type="application/json")


@put("/answer")
async def take(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The same bytes again, when the body has arrived."""
    await request.body()
    return Response(ANSWER, media_type="application/json")


app = Litestar([answer, take], openapi_config=None, logging_config=None)


async def granian() -> None:
    """Serve until killed."""
    from granian.constants import HTTPModes, Interfaces
    from granian.server.embed import Server

    await Server(
        app,
        address="127.0.0.1",
        port=int(port),
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,
        websockets=False,
        log_enabled=False,
    ).serve()


async def uvicorn() -> None:
    """Serve until killed, with the faster of its parsers and nothing logged."""
    from uvicorn import Config, Server

    config = Config(
        app, port=int(port), http="httptools", ws="none", log_level="error", access_log=False
    )
    await Server(config).serve()


SERVERS = {
    "granian": lambda: asyncio.run(granian()),
    "granian on uvloop": lambda: uvloop.run(granian()),
    "uvicorn on uvloop": lambda: uvloop.run(uvicorn()),
}

SERVERS[server]()
