"""The OpenAPI document and a page to read it with, from packages alone: no CDN, no internet."""

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import msgspec
from litestar import Request, Response, get
from litestar.params import FromPath

from adapters.http import openapi
from adapters.http.operation import Answer, Operation, Parameter
from domain.errors import NotFound

TAG = "Documentation"
VERSION = "2"

# Of all that the package brings, what the page asks for.
ASSETS = {
    "swagger-ui.css": "text/css",
    "swagger-ui-bundle.js": "text/javascript",
    "favicon-32x32.png": "image/png",
}

START_SCRIPT = """\
window.onload = () => SwaggerUIBundle({
  url: '/schema/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis], tryItOutEnabled: false, docExpansion: 'list'
});
"""

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Modelog API</title>
<link rel="icon" href="/schema/assets/favicon-32x32.png">
<link rel="stylesheet" href="/schema/assets/swagger-ui.css">
</head>
<body>
<main id="docs"><p>The documentation needs JavaScript; <a href="/schema/openapi.json">the OpenAPI
document</a> does not.</p></main>
<script src="/schema/assets/swagger-ui-bundle.js"></script>
<script src="/schema/assets/start.js"></script>
</body>
</html>
"""

# The page runs only what this service serves. Swagger UI sets styles and draws icons inline.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
PAGE_HEADERS = {"Content-Security-Policy": POLICY}
CACHE_HEADERS = {"Cache-Control": "public, max-age=86400"}

GET_DOCUMENT = Operation(
    id="getOpenApiDocument",
    summary="This document",
    tag=TAG,
    description="`modelog openapi` prints the same.",
    answers=[
        Answer(
            status=200, meaning="OpenAPI 3.1.", body=dict[str, Any], example={"openapi": "3.1.0"}
        )
    ],
)
GET_PAGE = Operation(
    id="getDocumentation",
    summary="A page to read this document with",
    tag=TAG,
    description="Swagger UI, served by this service alone: it works without internet.",
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
    id="getDocumentationAsset",
    summary="What the page is made of",
    tag=TAG,
    path=[
        Parameter(
            name="name",
            meaning="A file's name.",
            schema={"type": "string", "enum": [*ASSETS, "start.js"]},
        )
    ],
    answers=[
        Answer(
            status=200,
            meaning="The file.",
            body=str,
            media_type="*/*",
            example=START_SCRIPT,
        )
    ],
)


@get("/schema/openapi.json", opt=GET_DOCUMENT.opt())
async def get_document(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The OpenAPI document."""
    state = request.app.state
    if "openapi" not in state:
        state.openapi = msgspec.json.encode(openapi.document(request.app, version=VERSION))
    return Response(content=state.openapi, media_type="application/json")


@get("/schema", opt=GET_PAGE.opt())
async def get_page() -> Response[str]:
    """The page."""
    return Response(content=PAGE, media_type="text/html", headers=PAGE_HEADERS)


@get("/schema/assets/{name:str}", opt=GET_ASSET.opt())
async def get_asset(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[bytes]:
    """A file that the page is made of."""
    if name == "start.js":
        script = START_SCRIPT.encode()
        return Response(script, media_type="text/javascript", headers=CACHE_HEADERS)
    if name not in ASSETS:
        raise NotFound(f"there is no file {name[:64]!r}")
    assets: dict[str, bytes] = request.app.state.setdefault("assets", {})
    if name not in assets:
        # Read once, and only for those who open the page.
        assets[name] = files("swagger_ui").joinpath("static", name).read_bytes()
    return Response(assets[name], media_type=ASSETS[name], headers=CACHE_HEADERS)


HANDLERS: Sequence[Any] = (get_document, get_page, get_asset)
