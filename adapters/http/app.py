"""The ASGI application: routes, guard, error envelope, headers of every answer."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from litestar import Litestar
from litestar.connection import Request
from litestar.datastructures import State
from litestar.routes import HTTPRoute
from litestar.types import HTTPResponseStartEvent, Message, Scope

from adapters.http import (
    assignments,
    audit,
    audit_proofs,
    clients,
    documentation,
    domains,
    histories,
    jobs,
    models,
    operational,
    services,
    subscriptions,
    version_diffs,
    webhooks,
)
from adapters.http.admission import Admission
from adapters.http.auth import authorize
from adapters.http.console import routes as console
from adapters.http.context import request_id, traceparent
from adapters.http.cors import Origins
from adapters.http.errors import HANDLERS as EXCEPTION_HANDLERS
from adapters.http.exchanges import note_answer
from adapters.http.json_media import check_large, require_json
from adapters.http.limits import Deadlines, RateLimit
from adapters.http.page_cache import PageCache
from adapters.identity.development import DevelopmentIssuer
from adapters.identity.tokens import Issuer, TokenVerifier
from adapters.service import Service
from adapters.settings import ConfigurationError, Settings
from adapters.telemetry.telemetry import Telemetry

SECURITY_HEADERS = (
    # What comes from the API is data and never to be run, framed, guessed at or kept by others.
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
DATA_HEADERS = (
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cache-control", b"private, no-cache"),
)


async def admit(request: Request[Any, Any, Any]) -> None:
    """Who may ask what, and in which form, before anything of the body is read.

    Not a guard of Litestar's: it copies the route for each guard in each request.
    """
    await authorize(request, request.route_handler)
    require_json(request)
    await check_large(request)


async def add_headers(message: Message, scope: Scope) -> None:
    """Put `X-Request-Id`, `traceparent` and what browsers should know on every answer."""
    if message["type"] != "http.response.start":
        return
    start: HTTPResponseStartEvent = message
    note_answer(scope, start["status"])
    connection: Request[Any, Any, Any] = Request(scope)
    given = {name for name, _ in start["headers"]}
    if b"allow" in given:
        start["headers"] = [
            (name, _allowed(connection, value) if name == b"allow" else value)
            for name, value in start["headers"]
        ]
    start["headers"] = [
        *start["headers"],
        (b"x-request-id", request_id(connection).encode()),
        (b"traceparent", traceparent(connection).encode()),
        *SECURITY_HEADERS,
        *connection.app.state.origins.headers(connection.method, connection.headers),
        *(header for header in DATA_HEADERS if header[0] not in given),
    ]


def _allowed(connection: Request[Any, Any, Any], given: bytes) -> bytes:
    """What `Allow` is to say: with HEAD, which Litestar knows nothing of, where there is GET."""
    if connection.method == "OPTIONS":
        # Litestar's own answer names only the methods of a path's first route.
        given = connection.app.state.methods[connection.scope["path_template"]]
    methods = set(given.decode().split(", "))
    return ", ".join(sorted(methods | ({"HEAD"} if "GET" in methods else set()))).encode()


def create_app(
    settings: Settings,
    *,
    issuers: list[Issuer],
    development_issuer: DevelopmentIssuer | None = None,
    telemetry: Telemetry | None = None,
    on_started: Callable[[Service], None] = lambda _service: None,
) -> Litestar:
    """The application; its service starts and stops with it."""
    watching = Telemetry(settings) if telemetry is None else telemetry

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        service = await Service.start(settings, watching)
        app.state.service, app.state.pages = service, PageCache()
        on_started(service)
        try:
            yield
        finally:
            await service.stop()

    tenants = (clients, domains, services, assignments)
    evidence = (histories, audit, audit_proofs, webhooks)
    rooms = (models, jobs, subscriptions, *tenants, *evidence, operational, documentation)
    handlers = [handler for room in (*rooms, version_diffs, console) for handler in room.HANDLERS]
    if development_issuer is not None:
        handlers.append(operational.development_keys)
    if settings.metrics == "on":
        handlers.append(operational.metrics)
    app = Litestar(
        route_handlers=handlers,
        lifespan=[lifespan],
        before_request=admit,
        before_send=[add_headers],
        exception_handlers=EXCEPTION_HANDLERS,
        request_max_body_size=settings.max_body_bytes,
        middleware=[
            Deadlines(
                body_seconds=settings.body_timeout,
                answer_seconds=settings.request_timeout,
                admission=Admission(settings.max_at_work),
            )
        ],
        state=State(
            {
                "draining": False,
                "verifier": TokenVerifier(issuers, settings.scope_prefix),
                "development_issuer": development_issuer,
                "rate_limit": _rate_limit(settings),
                "origins": Origins(settings.cors_origins),
                "telemetry": watching,
            }
        ),
        openapi_config=None,
        logging_config=None,
    )
    app.state.methods = {
        route.path_format: ", ".join(sorted(route.methods)).encode()
        for route in app.routes
        if isinstance(route, HTTPRoute)
    }
    return app


def _rate_limit(settings: Settings) -> RateLimit | None:
    if not settings.rate_limit:
        return None
    try:
        return RateLimit(settings.rate_limit)
    except ValueError:
        raise ConfigurationError(
            "MODELOG_RATE_LIMIT: expected a limit like 100/second or 5000/minute"
        ) from None
