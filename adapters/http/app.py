"""The ASGI application: routes, guard, error envelope, headers of every answer."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from litestar import Litestar, Router
from litestar.connection import Request
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Schema
from litestar.plugins import OpenAPISchemaPlugin
from litestar.types import HTTPResponseStartEvent, Message, Scope

from adapters.http import models, operational
from adapters.http.auth import authorize
from adapters.http.context import request_id, traceparent
from adapters.http.errors import HANDLERS as EXCEPTION_HANDLERS
from adapters.http.json_media import require_json
from adapters.identity.development import DevelopmentIssuer
from adapters.identity.tokens import Issuer, TokenVerifier
from adapters.service import Service
from adapters.settings import Settings


class RawJsonSchema(OpenAPISchemaPlugin):
    """Shows raw JSON in the OpenAPI document as what it is: any JSON value."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        """Whether a type is raw JSON."""
        return value is msgspec.Raw

    def to_openapi_schema(self, field_definition: Any, schema_creator: Any) -> Schema:
        """A schema that every value fits."""
        return Schema(description="any JSON")


async def add_headers(message: Message, scope: Scope) -> None:
    """Put `X-Request-Id` and `traceparent` on every answer."""
    if message["type"] != "http.response.start":
        return
    start: HTTPResponseStartEvent = message
    connection: Request[Any, Any, Any] = Request(scope)
    start["headers"] = [
        *start["headers"],
        (b"x-request-id", request_id(connection).encode()),
        (b"traceparent", traceparent(connection).encode()),
    ]


def create_app(
    settings: Settings,
    *,
    issuers: list[Issuer],
    development_issuer: DevelopmentIssuer | None = None,
    on_started: Callable[[Service], None] = lambda _service: None,
) -> Litestar:
    """The application; its service starts and stops with it."""

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        service = await Service.start(settings)
        app.state.service = service
        on_started(service)
        try:
            yield
        finally:
            await service.stop()

    handlers = [*models.HANDLERS, *operational.HANDLERS]
    if development_issuer is not None:
        handlers.append(operational.development_keys)
    return Litestar(
        route_handlers=handlers,
        lifespan=[lifespan],
        guards=[authorize],
        before_request=require_json,
        before_send=[add_headers],
        exception_handlers=EXCEPTION_HANDLERS,
        request_max_body_size=settings.max_body_bytes,
        plugins=[RawJsonSchema()],
        state=State(
            {
                "verifier": TokenVerifier(issuers, settings.scope_prefix),
                "development_issuer": development_issuer,
            }
        ),
        openapi_config=OpenAPIConfig(
            title="Modelog",
            version="2",
            render_plugins=[JsonRenderPlugin()],
            openapi_router=Router(
                path="/schema", route_handlers=[], opt={"operation": "getOpenApi"}
            ),
        ),
        logging_config=None,
    )
