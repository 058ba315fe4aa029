"""A bare Litestar route on granian that returns the bytes of a file: the framework's limit.

Arguments: the port and the file.
It checks no token, reads no store and sets no header of its own.
"""

import asyncio
import sys
from pathlib import Path

from granian.constants import HTTPModes, Interfaces
from granian.server.embed import Server
from litestar import Litestar, Response, get

_, port, file = sys.argv
ANSWER = Path(file).read_bytes()


@get("/answer")
async def answer() -> Response[bytes]:
    """The same bytes again."""
    return Response(ANSWER, media_type="application/json")


app = Litestar([answer], openapi_config=None, logging_config=None)


async def main() -> None:
    """Serve until killed."""
    await Server(
        app,
        address="127.0.0.1",
        port=int(port),
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,
        websockets=False,
        log_enabled=False,
    ).serve()


asyncio.run(main())
