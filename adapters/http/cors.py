"""Which browsers' pages may call the API (the fetch standard's CORS): none unless configured.

A page of another origin gets the same answer without the headers, and its browser keeps
it from the page. So there is no refusal to word, and none that would not be in the envelope.
"""

from collections.abc import Callable, Sequence

Header = tuple[bytes, bytes]

METHODS = "GET, HEAD, POST, PUT, DELETE"
ACCEPTED = (
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "Ledger-Position",
    "X-Request-Id",
    "traceparent",
)
EXPOSED = (
    "ETag",
    "Idempotency-Replayed",
    "Ledger-Position",
    "Link",
    "Location",
    "Retry-After",
    "X-Request-Id",
    "traceparent",
)
PREFLIGHT_SECONDS = "600"

ANY = "*"


class Origins:
    """The origins that may call; `*` allows each, which is safe as no cookie is ever read."""

    def __init__(self, allowed: Sequence[str]) -> None:
        self._allowed = frozenset(
            origin.strip().rstrip("/").lower() for origin in allowed if origin.strip()
        )

    @property
    def are_any(self) -> bool:
        """Whether any may call, so that answers say something of it."""
        return bool(self._allowed)

    def headers(self, method: str, given: Callable[[bytes], str | None]) -> list[Header]:
        """What to add to the answer of a request; `given` gives its headers by their names."""
        added = [(b"vary", b"Origin")]
        origin = given(b"origin") or ""
        if ANY not in self._allowed and origin.lower() not in self._allowed:
            return added
        value = ANY if ANY in self._allowed else origin
        added.append((b"access-control-allow-origin", value.encode("latin-1")))
        if method == "OPTIONS" and given(b"access-control-request-method") is not None:
            return [
                *added,
                (b"access-control-allow-methods", METHODS.encode()),
                (b"access-control-allow-headers", ", ".join(ACCEPTED).encode()),
                (b"access-control-max-age", PREFLIGHT_SECONDS.encode()),
            ]
        return [*added, (b"access-control-expose-headers", ", ".join(EXPOSED).encode())]
