"""The headers of every answer: whose it is, and what browsers should know (API section 1)."""

from typing import TYPE_CHECKING, Any

from litestar import Litestar

from adapters.http.cors import Origins

if TYPE_CHECKING:
    from adapters.http.exchanges import Exchange

Header = tuple[bytes, bytes]

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
"""Of answers that have none of their own."""

_USUAL = (*SECURITY_HEADERS, *DATA_HEADERS)
_OF_SOME = frozenset({b"allow", *(name for name, _ in DATA_HEADERS)})


class AnswerHeaders:
    """Completes the headers of the answers of an application."""

    def __init__(self, app: Litestar, origins: Origins) -> None:
        self._app = app
        self._origins = origins

    def of(self, exchange: "Exchange", scope: Any, given: Any) -> list[Header]:
        """All headers of an answer that has these of its own."""
        headers: list[Header] = [
            *given,
            (b"x-request-id", exchange.request_id.encode()),
            (b"traceparent", exchange.traceparent.encode()),
        ]
        names = {name for name, _ in given}
        if _OF_SOME.isdisjoint(names):
            headers += _USUAL
        else:
            headers += SECURITY_HEADERS
            headers += [each for each in DATA_HEADERS if each[0] not in names]
            if b"allow" in names:
                headers = [
                    (name, self._allowed(scope, value) if name == b"allow" else value)
                    for name, value in headers
                ]
        if self._origins.are_any:
            headers += self._origins.headers(scope["method"], exchange.header)
        return headers

    def _allowed(self, scope: Any, given: bytes) -> bytes:
        """What `Allow` is to say: with HEAD, unknown to Litestar, where there is GET."""
        if scope["method"] == "OPTIONS":
            # Litestar's own answer names only the methods of a path's first route.
            given = self._app.state.methods[scope["path_template"]]
        methods = set(given.decode().split(", "))
        return ", ".join(sorted(methods | ({"HEAD"} if "GET" in methods else set()))).encode()
