"""What the headers of a request say of it (API section 1)."""

import hashlib
import re
from typing import Any

import msgspec
from litestar import Request

from adapters.http.exchanges import exchange_of
from adapters.http.large_bodies import beside_loop
from adapters.identity.tokens import Caller
from application.context import Idempotency, RequestContext
from application.preconditions import ANY, Expected
from domain.errors import invalid_field

_IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{1,255}")
_REVISION = re.compile(r"[1-9][0-9]{0,17}")  # as it is written: tags are compared as text
_ETAG = re.compile(r'(W/)?"([^"]*)"')


def caller_of(request: Request[Any, Any, Any]) -> Caller:
    """Whose token the request came with. Not for routes that are public."""
    caller = exchange_of(request.scope).caller
    assert caller is not None
    return caller


def request_context(request: Request[Any, Any, Any]) -> RequestContext:
    """Who asks, in which request."""
    exchange = exchange_of(request.scope)
    identifier = exchange.request_id
    return RequestContext(
        actor=caller_of(request).actor,
        request_id=identifier,
        correlation=identifier,
        traceparent=exchange.traceparent,
    )


def expected(request: Request[Any, Any, Any]) -> Expected:
    """What `If-Match` asks for. Raises `Invalid` for one that cannot be read."""
    given = exchange_of(request.scope).header(b"if-match")
    if given is None or given.strip() == "*":
        return ANY
    # A weak tag never matches in a strong comparison (RFC 9110, 8.8.3.2).
    tags = _tags(given, "If-Match")
    return Expected(
        frozenset(int(tag) for weak, tag in tags if not weak and _REVISION.fullmatch(tag))
    )


def is_not_modified(request: Request[Any, Any, Any], revision: int) -> bool:
    """Whether `If-None-Match` names the revision, so that 304 says enough."""
    given = exchange_of(request.scope).header(b"if-none-match")
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
    key = exchange_of(request.scope).header(b"idempotency-key")
    if key is None:
        return None
    if _IDEMPOTENCY_KEY.fullmatch(key) is None:
        raise invalid_field("Idempotency-Key", "expected 1 to 255 visible ASCII characters")
    body = await request.body()
    what = f"{request.method} {request.url.path}\n".encode()
    digest = await beside_loop(_digest, what, body, size=len(body))
    return Idempotency(caller=caller_of(request).id, key=key, request=digest)


def _digest(what: bytes, body: bytes) -> str:
    # The same JSON in another order or spacing is the same request.
    canonical = msgspec.json.encode(msgspec.json.decode(body or b"null"), order="deterministic")
    return hashlib.sha256(what + canonical).hexdigest()


def ledger_position(request: Request[Any, Any, Any]) -> int | None:
    """The position of the log that a read must include. Raises `Invalid`."""
    given = exchange_of(request.scope).header(b"ledger-position")
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise invalid_field("Ledger-Position", "expected a whole number")
    return int(given)
