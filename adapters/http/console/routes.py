"""The routes of the console (docs/how-to/console.md): its page at `/`, and the files of the page.

The files are served as they are in the package: no build step, no other host. They hold no data,
so they are public; the page asks the API for data with the token that its reader gives it.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
from litestar import Response, get
from litestar.params import FromPath

from adapters.http.context import is_not_modified
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.responses import AnyRequest
from domain.errors import NotFound

TAG = "Console"
PAGE = "index.html"

KINDS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}

# Scripts of this service alone; no style or script inside the page; and markup is never made from
# text: `trusted-types 'none'` has the browser itself refuse it.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    # Asked for anew each time, and rarely sent again: after an upgrade no page mixes two consoles.
    "Cache-Control": "public, no-cache",
}


class Asset(msgspec.Struct, frozen=True):
    """A file as it is served; `tag` is made from its content."""

    content: bytes
    kind: str
    tag: int


@cache
def assets() -> dict[str, Asset]:
    """Every file of the console, by its name. Read once."""
    return {
        file.name: _asset(file.name, file.read_bytes())
        for file in files("adapters.http.console").joinpath("assets").iterdir()
    }


def _asset(name: str, content: bytes) -> Asset:
    digest = hashlib.sha256(content).digest()
    return Asset(
        content=content,
        kind=KINDS[name[name.rindex(".") :]],
        tag=int.from_bytes(digest[:8]) % 10**18,  # entity tags are whole numbers here
    )


GET_CONSOLE = Operation(
    id="getConsole",
    summary="+ A page for people: models, jobs, tenants, projections and the audit",
    tag=TAG,
    description="It asks this API with the token that its reader pastes, and keeps to what that "
    "permits.",
    cacheable=True,
    tagged=True,
    answers=[
        Answer(
            status=200,
            meaning="HTML.",
            body=str,
            media_type="text/html",
            example="<!doctype html>...",
        )
    ],
)
GET_ASSET = Operation(
    id="getConsoleAsset",
    summary="+ What the console is made of",
    tag=TAG,
    path=[
        Parameter(
            name="asset",
            meaning="A file's name.",
            schema={"type": "string", "enum": sorted(assets().keys() - {PAGE})},
        )
    ],
    cacheable=True,
    tagged=True,
    answers=[
        Answer(
            status=200,
            meaning="The file.",
            body=str,
            media_type="*/*",
            example="import { start } from './router.js';",
        )
    ],
)


@get("/", opt=GET_CONSOLE.opt())
async def get_console(request: AnyRequest) -> Response[bytes]:
    """The page."""
    return _served(request, assets()[PAGE])


@get("/console/{asset:str}", opt=GET_ASSET.opt())
async def get_asset(request: AnyRequest, asset: FromPath[str]) -> Response[bytes]:
    """A file that the page is made of."""
    if asset == PAGE or asset not in assets():
        raise NotFound(f"there is no file {asset[:64]!r}")
    return _served(request, assets()[asset])


def _served(request: AnyRequest, asset: Asset) -> Response[bytes]:
    headers = {**HEADERS, "ETag": f'"{asset.tag}"'}
    if is_not_modified(request, asset.tag):
        return Response(content=b"", status_code=304, headers=headers)
    return Response(content=asset.content, media_type=asset.kind, headers=headers)


HANDLERS: Sequence[Any] = (get_console, get_asset)
