"""Every request and its answer, as telemetry sees them: no value of a path, query or body."""

import re
import time
from functools import lru_cache
from typing import Any

from litestar.connection import ASGIConnection
from litestar.types import ASGIApp, Scope

from adapters.http.context import request_id, traceparent
from adapters.http.operation import OPT, Operation
from adapters.telemetry.circumstances import CURRENT
from adapters.telemetry.telemetry import Telemetry

EXCHANGE = "exchange"

NO_ROUTE = "unrouted"
"""The operation of what is no route's: 404 and 405."""

NO_OPERATION = "options"
"""Of the answers to OPTIONS, which Litestar gives."""


class Exchange:
    """One request. `status` is 0 until an answer begins."""

    __slots__ = ("_scope", "method", "operation", "route", "status")

    def __init__(self, scope: Scope, method: str) -> None:
        self._scope = scope
        self.method = method
        self.status = 0
        self.operation = NO_ROUTE
        self.route: str | None = None

    def answered(self, scope: Scope, status: int) -> None:
        """An answer begins; the scope knows the route by now."""
        self.status = status
        self._scope = scope
        handler = scope.get("route_handler")
        if handler is not None:
            operation: Operation | None = handler.opt.get(OPT)
            self.operation = NO_OPERATION if operation is None else operation.id
            self.route = _template(scope["path_template"])

    @property
    def request_id(self) -> str:
        """As the answer has it."""
        known: str | None = self._scope["state"].get("request_id")
        return request_id(ASGIConnection(self._scope)) if known is None else known

    @property
    def traceparent(self) -> str:
        """As the answer has it."""
        known: str | None = self._scope["state"].get("traceparent")
        return traceparent(ASGIConnection(self._scope)) if known is None else known

    @property
    def client_id(self) -> str | None:
        """The client of the caller's token."""
        caller = self._scope["state"].get("caller")
        return None if caller is None else caller.actor.client_id


class Exchanges:
    """Passes every request on, and tells telemetry of it and of its answer."""

    def __init__(self, app: ASGIApp, telemetry: Telemetry) -> None:
        self._app = app
        self._telemetry = telemetry

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """The ASGI application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = Exchange(scope, scope["method"])
        CURRENT.set(exchange)  # a request is a task of its own, and so is what it sets
        telemetry = self._telemetry
        if not telemetry.asks_for_requests:
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        state = scope["state"]
        state[EXCHANGE] = exchange
        span = telemetry.request_began(scope["headers"])
        if span is not None:
            state["traceparent"] = span.traceparent
        try:
            await self._app(scope, receive, send)
        finally:
            telemetry.request_ended(exchange, time.perf_counter() - began, span)


def note_answer(scope: Scope, status: int) -> None:
    """The answer to a request begins; does nothing where no `Exchanges` is before the routes."""
    exchange: Exchange | None = scope["state"].get(EXCHANGE)
    if exchange is not None:
        exchange.answered(scope, status)


@lru_cache(maxsize=256)
def _template(path: str) -> str:
    """A route as the API writes it; there are as many as there are routes."""
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", path)
