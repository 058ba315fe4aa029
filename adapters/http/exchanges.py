"""Every request and its answer: what all answers say, and what telemetry is told of them."""

import re
import time
from collections.abc import Awaitable
from functools import lru_cache
from typing import Any

from litestar.types import ASGIApp, Scope

from adapters.http.answer_headers import AnswerHeaders
from adapters.http.operation import OPT, Operation
from adapters.http.unread_bodies import Incoming
from adapters.identity.tokens import Caller
from adapters.telemetry.circumstances import CURRENT
from adapters.telemetry.telemetry import Telemetry
from adapters.telemetry.traceparent import PATTERN as TRACEPARENT
from application.ids import new_id, random_hex

EXCHANGE = "exchange"

NO_ROUTE = "unrouted"
"""The operation of what is no route's: 404 and 405."""

NO_OPERATION = "options"
"""Of the answers to OPTIONS, which Litestar gives."""

BODIES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
"""Methods of requests that may have a body."""

_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,128}")


class Exchange:
    """One request, with what is read from it more than once.

    `status` is 0 until an answer begins; `caller` is None until its token was checked, `query` and
    `body` until they are asked for.
    """

    __slots__ = (
        "_headers",
        "_request_id",
        "_traceparent",
        "body",
        "caller",
        "method",
        "operation",
        "query",
        "route",
        "status",
    )

    def __init__(self, scope: Any) -> None:
        # Where a header came twice the first one counts.
        self._headers: dict[bytes, bytes] = dict(reversed(list(scope["headers"])))
        self._request_id: str | None = None
        self._traceparent: str | None = None
        self.method: str = scope["method"]
        self.status = 0
        self.operation = NO_ROUTE
        self.route: str | None = None
        self.caller: Caller | None = None
        self.query: dict[str, list[str]] | None = None
        self.body: bytes | None = None

    def header(self, name: bytes) -> str | None:
        """What came in a header; `name` is in lower case."""
        given = self._headers.get(name)
        return None if given is None else given.decode("latin-1")

    def answered(self, scope: Scope, status: int) -> None:
        """An answer begins; the scope knows the route by now."""
        self.status = status
        handler = scope.get("route_handler")
        if handler is not None:
            operation: Operation | None = handler.opt.get(OPT)
            self.operation = NO_OPERATION if operation is None else operation.id
            self.route = _template(scope["path_template"])

    @property
    def request_id(self) -> str:
        """The `X-Request-Id` that came, if it is 1 to 128 visible ASCII characters, or a new."""
        known = self._request_id
        if known is None:
            given = self.header(b"x-request-id")
            fits = given is not None and _REQUEST_ID.fullmatch(given)
            known = self._request_id = given if given is not None and fits else new_id()
        return known

    @property
    def traceparent(self) -> str:
        """The W3C trace context of the request: a child of the one that came, or a new one."""
        known = self._traceparent
        if known is None:
            given = self.header(b"traceparent")
            if given is not None and TRACEPARENT.fullmatch(given):
                known = f"00-{given[3:35]}-{random_hex(8)}-{given[53:55]}"
            else:
                made = random_hex(24)
                known = f"00-{made[:32]}-{made[32:]}-00"
            self._traceparent = known
        return known

    @traceparent.setter
    def traceparent(self, known: str) -> None:
        self._traceparent = known

    @property
    def client_id(self) -> str | None:
        """The client of the caller's token."""
        return None if self.caller is None else self.caller.actor.client_id


class Exchanges:
    """Passes every request on, completes the headers of its answer, and tells telemetry of both."""

    def __init__(self, app: ASGIApp, telemetry: Telemetry, headers: AnswerHeaders) -> None:
        self._app = app
        self._telemetry = telemetry
        self._headers = headers

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """The ASGI application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = Exchange(scope)
        scope["state"][EXCHANGE] = exchange
        CURRENT.set(exchange)  # a request is a task of its own, and so is what it sets
        incoming: Incoming | None = None
        if exchange.method in BODIES:
            incoming = Incoming(receive, scope["headers"])
            receive = incoming.receive

        def answer(message: Any) -> Awaitable[None]:
            if message["type"] == "http.response.start":
                exchange.answered(scope, message["status"])
                message["headers"] = self._headers.of(exchange, scope, message["headers"])
                if incoming is not None and not incoming.is_complete:
                    return incoming.before(message, send)
            sent: Awaitable[None] = send(message)
            return sent

        telemetry = self._telemetry
        if not telemetry.asks_for_requests:
            await self._app(scope, receive, answer)
            return
        began = time.perf_counter()
        span = telemetry.request_began(exchange.header(b"traceparent"))
        if span is not None:
            exchange.traceparent = span.traceparent
        try:
            await self._app(scope, receive, answer)
        finally:
            telemetry.request_ended(exchange, time.perf_counter() - began, span)


def exchange_of(scope: Scope) -> Exchange:
    """The exchange that a request belongs to; a request that nobody serves gets one of its own."""
    state = scope["state"]
    known: Exchange | None = state.get(EXCHANGE)
    if known is None:
        known = state[EXCHANGE] = Exchange(scope)
    return known


@lru_cache(maxsize=256)
def _template(path: str) -> str:
    """A route as the API writes it; there are as many as there are routes."""
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", path)
