"""The ASGI application: routes, guard, error envelope, and what is before all of them."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from litestar import Litestar
from litestar.connection import Request
from litestar.datastructures import State
from litestar.routes import HTTPRoute
from litestar.types import ASGIApp

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
from adapters.http.answer_headers import AnswerHeaders
from adapters.http.api_request import ApiRequest
from adapters.http.auth import authorize
from adapters.http.console import routes as console
from adapters.http.cors import Origins
from adapters.http.errors import HANDLERS as EXCEPTION_HANDLERS
from adapters.http.exchanges import Exchanges
from adapters.http.head import HeadAsGet
from adapters.http.json_media import check_large, require_json
from adapters.http.limits import Deadlines, RateLimit
from adapters.http.page_cache import PageCache
from adapters.http.shown_models import ShownModels
from adapters.identity.development import DevelopmentIssuer
from adapters.identity.tokens import Issuer, TokenVerifier
from adapters.service import Service
from adapters.settings import ConfigurationError, Settings
from adapters.telemetry.telemetry import Telemetry


async def admit(request: Request[Any, Any, Any]) -> None:
    """Who may ask what, and in which form, before anything of the body is read.

    Not a guard of Litestar's: it copies the route for each guard in each request.
    """
    await authorize(request, request.route_handler)
    require_json(request)
    await check_large(request)


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
        app.state.shown = ShownModels(service.models)
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
        request_class=ApiRequest,
        before_request=admit,
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
                "telemetry": watching,
            }
        ),
        openapi_config=None,
        logging_config=None,
    )
    app.state.headers = AnswerHeaders(app, Origins(settings.cors_origins))
    app.state.methods = {
        route.path_format: ", ".join(sorted(route.methods)).encode()
        for route in app.routes
        if isinstance(route, HTTPRoute)
    }
    return app


def front(app: Litestar) -> ASGIApp:
    """The application as it is served: with what belongs to every request and answer."""
    return Exchanges(HeadAsGet(app), app.state.telemetry, app.state.headers)


def _rate_limit(settings: Settings) -> RateLimit | None:
    if not settings.rate_limit:
        return None
    try:
        return RateLimit(settings.rate_limit)
    except ValueError:
        raise ConfigurationError(
            "MODELOG_RATE_LIMIT: expected a limit like 100/second or 5000/minute"
        ) from None
