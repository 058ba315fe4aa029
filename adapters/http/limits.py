"""Bounds on what a caller can make long or frequent: slow bodies, slow requests, many requests."""

import asyncio
import time
from collections.abc import Awaitable
from typing import Any

from limits import RateLimitItem, parse_many
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from litestar import Request
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, HTTPResponseBodyEvent, Message, Receive, Scope, Send

from adapters.http.admission import Admission
from adapters.http.timeouts import Timeout, Timeouts
from adapters.identity.tokens import Caller
from domain.errors import Invalid


class TooManyRequests(Exception):
    """The caller has used up what it may ask for; `retry_after` is in seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"more requests than allowed; try again in {retry_after} s")
        self.retry_after = retry_after


class RateLimit:
    """So many requests in a time for each caller, counted in this process."""

    def __init__(self, rule: str) -> None:
        """`rule` as in `100/second`. Raises `ValueError` for one that cannot be read."""
        items = parse_many(rule)
        if len(items) != 1 or items[0].amount < 1:
            raise ValueError(f"not one limit that lets anything through: {rule}")
        self._item: RateLimitItem = items[0]
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def check(self, caller: Caller) -> None:
        """Count one request. Raises `TooManyRequests`."""
        if not await self._limiter.hit(self._item, caller.id):
            window = await self._limiter.get_window_stats(self._item, caller.id)
            raise TooManyRequests(max(1, int(window.reset_time - time.time()) + 1))


WHOLE_BYTES = 256 * 1024
"""An answer up to this size is given to the server at once: each piece costs a change of thread."""

PIECE_BYTES = 64 * 1024
"""What is given to the server of an answer before it has sent what it was given before."""


class AnswerTooLate(Exception):
    """No answer was ready in time."""


EXTEND = "extend_deadline"


class Deadlines(ASGIMiddleware):
    """Bounds how long a body may take to arrive, and how long an answer may take to begin.

    A body that does not arrive within `body_seconds`, or ends before it is complete, is
    the caller's fault (400), an answer that does not begin within `answer_seconds` of it
    is ours (503).

    A large answer is given to the server piece by piece, as the caller reads it: the server
    would keep a copy of all of it for each caller who does not.

    Only what has arrived and is not answered yet counts for `admission`: slow callers keep
    nobody else out.
    """

    def __init__(self, *, body_seconds: float, answer_seconds: float, admission: Admission) -> None:
        self._admission = admission
        self._body_seconds = body_seconds
        self._answer_seconds = answer_seconds
        self._timeouts = Timeouts()

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        """Litestar calls this for every request."""
        now = asyncio.get_running_loop().time
        has_body = scope.get("method") in ("POST", "PUT")
        started = asked = complete = False
        visit = self._admission.visit(scope["path"])

        async def receive_in_time() -> Any:
            nonlocal asked, complete
            asked = True
            message = await receive()
            if message["type"] == "http.disconnect" and not complete:
                # Also what the server makes of chunks that are none: there is somebody to tell.
                raise Invalid("the body ended before it was complete")
            if message["type"] == "http.request" and not message.get("more_body"):
                complete = True
                if has_body:
                    visit.enter()
                    deadline.at = now() + self._answer_seconds  # now it is our turn
            return message

        def send_in_time(message: Message) -> Awaitable[None]:
            nonlocal started
            if not started:
                started = True
                visit.leave()
                deadline.at = None  # an answer that has begun is not cut off
            if message["type"] == "http.response.body" and len(message["body"]) > WHOLE_BYTES:
                return _send_in_pieces(message, send)
            return send(message)

        # One clock for both: first the caller's, for the body, then ours.
        first = self._body_seconds if has_body else self._answer_seconds
        deadline = Timeout(self._timeouts, now() + first)

        def extend(seconds: float) -> None:
            visit.leave()
            deadline.at = now() + seconds + self._answer_seconds

        scope["state"][EXTEND] = extend
        try:
            with deadline:
                if not has_body:
                    visit.enter()
                await next_app(scope, receive_in_time, send_in_time)
        except TimeoutError:
            if started:
                raise
            if has_body and asked and not complete:
                raise Invalid(
                    f"the body did not arrive within {self._body_seconds:g} seconds"
                ) from None
            raise AnswerTooLate(f"no answer within {self._answer_seconds:g} seconds") from None
        finally:
            visit.leave()


def extend_deadline(request: Request[Any, Any, Any], seconds: float) -> None:
    """Give an answer more time, from now on: the caller has asked for it to wait.

    While it waits it does not count as being at work.
    """
    request.scope["state"][EXTEND](seconds)


async def _send_in_pieces(message: HTTPResponseBodyEvent, send: Send) -> None:
    body = message["body"]
    for start in range(0, len(body) - PIECE_BYTES, PIECE_BYTES):
        piece = body[start : start + PIECE_BYTES]
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    last = body[max(0, -(-len(body) // PIECE_BYTES) - 1) * PIECE_BYTES :]
    await send(
        {"type": "http.response.body", "body": last, "more_body": message.get("more_body", False)}
    )
