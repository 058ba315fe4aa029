"""What the headers of a request say of it (API section 1)."""

import hashlib
import re
from typing import Any

import msgspec
from litestar import Request
from litestar.connection import ASGIConnection

from adapters.http.large_bodies import beside_loop
from adapters.telemetry.traceparent import PATTERN as TRACEPARENT
from application.context import Idempotency, RequestContext
from application.ids import new_id, random_hex
from application.preconditions import ANY, Expected
from domain.errors import invalid_field

_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,128}")
_IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{1,255}")
_REVISION = re.compile(r"[1-9][0-9]{0,17}")  # as it is written: tags are compared as text
_ETAG = re.compile(r'(W/)?"([^"]*)"')

Connection = ASGIConnection[Any, Any, Any, Any]


def request_id(connection: Connection) -> str:
    """The `X-Request-Id` that came, if it is 1 to 128 visible ASCII characters, else a new one."""
    state = connection.scope["state"]
    if "request_id" not in state:
        given = connection.headers.get("x-request-id", "")
        state["request_id"] = given if _REQUEST_ID.fullmatch(given) else new_id()
    known: str = state["request_id"]
    return known


def traceparent(connection: Connection) -> str:
    """The W3C trace context of the request: a child of the one that came, or a new one."""
    state = connection.scope["state"]
    if "traceparent" not in state:
        given = connection.headers.get("traceparent", "")
        trace = given[3:35] if TRACEPARENT.fullmatch(given) else random_hex(16)
        flags = given[53:55] if TRACEPARENT.fullmatch(given) else "00"
        state["traceparent"] = f"00-{trace}-{random_hex(8)}-{flags}"
    known: str = state["traceparent"]
    return known


def request_context(request: Request[Any, Any, Any]) -> RequestContext:
    """Who asks, in which request."""
    identifier = request_id(request)
    return RequestContext(
        actor=request.scope["state"]["caller"].actor,
        request_id=identifier,
        correlation=identifier,
        traceparent=traceparent(request),
    )


def expected(request: Request[Any, Any, Any]) -> Expected:
    """What `If-Match` asks for. Raises `Invalid` for one that cannot be read."""
    given = request.headers.get("if-match")
    if given is None or given.strip() == "*":
        return ANY
    # A weak tag never matches in a strong comparison (RFC 9110, 8.8.3.2).
    tags = _tags(given, "If-Match")
    return Expected(
        frozenset(int(tag) for weak, tag in tags if not weak and _REVISION.fullmatch(tag))
    )


def is_not_modified(request: Request[Any, Any, Any], revision: int) -> bool:
    """Whether `If-None-Match` names the revision, so that 304 says enough."""
    given = request.headers.get("if-none-match")
    if given is None:
        return False
    if given.strip() == "*":
        return True
    return any(tag == str(revision) for _, tag in _tags(given, "If-None-Match"))


def _tags(given: str, header: str) -> list[tuple[bool, str]]:
    tags = []
    for part in given.split(","):
        match_ = _ETAG.fullmatch(part.strip())
        if match_ is None:
            raise invalid_field(header, 'expected entity tags like "7", or *')
        tags.append((match_[1] is not None, match_[2]))
    return tags


async def idempotency(request: Request[Any, Any, Any]) -> Idempotency | None:
    """The `Idempotency-Key` with what it was sent for. Raises `Invalid`."""
    key = request.headers.get("idempotency-key")
    if key is None:
        return None
    if _IDEMPOTENCY_KEY.fullmatch(key) is None:
        raise invalid_field("Idempotency-Key", "expected 1 to 255 visible ASCII characters")
    body = await request.body()
    what = f"{request.method} {request.url.path}\n".encode()
    digest = await beside_loop(_digest, what, body, size=len(body))
    return Idempotency(caller=request.scope["state"]["caller"].id, key=key, request=digest)


def _digest(what: bytes, body: bytes) -> str:
    # The same JSON in another order or spacing is the same request.
    canonical = msgspec.json.encode(msgspec.json.decode(body or b"null"), order="deterministic")
    return hashlib.sha256(what + canonical).hexdigest()


def ledger_position(request: Request[Any, Any, Any]) -> int | None:
    """The position of the log that a read must include. Raises `Invalid`."""
    given = request.headers.get("ledger-position")
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise invalid_field("Ledger-Position", "expected a whole number")
    return int(given)
