"""How routes answer: written resources, read resources, lists (API section 1)."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.types import HTTPResponseStartEvent, Receive, Scope, Send

from adapters.http.context import is_not_modified
from adapters.service import Service
from application.ledger import Committed
from domain.identifier import check_identifier

AnyRequest = Request[Any, Any, Any]

JSON_MEDIA_TYPE = (b"content-type", b"application/json")

ETAG = b"etag"
LEDGER_POSITION = b"ledger-position"
LOCATION = b"location"
IDEMPOTENCY_REPLAYED = b"idempotency-replayed"
LINK = b"link"


class JsonResponse(Response[bytes]):
    """JSON that is bytes already, sent as it is.

    Litestar's own response is made for content, media types and cookies of any kind, and to make
    it takes as long as to encode a model.
    """

    def __init__(self, body: bytes, headers: Mapping[bytes, str], status: int = 200) -> None:
        """`headers` are those beside the type and the length of the body, in lower case."""
        self._body = body
        self._status = status
        self._headers = [(name, value.encode("latin-1")) for name, value in headers.items()]
        if status != 304:
            self._headers.append(JSON_MEDIA_TYPE)
            self._headers.append((b"content-length", b"%d" % len(body)))

    def to_asgi_response(self, *_args: Any, **_kwargs: Any) -> Any:
        """Itself: there is nothing to add."""
        return self._send

    async def _send(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        start: HTTPResponseStartEvent = {
            "type": "http.response.start",
            "status": self._status,
            "headers": self._headers,
        }
        await send(start)
        await send({"type": "http.response.body", "body": self._body, "more_body": False})


def service_of(request: AnyRequest) -> Service:
    """The service behind the application."""
    service: Service = request.app.state.service
    return service


def written(
    request: AnyRequest,
    committed: Committed[Any],
    revision: int | None,
    status: int = 200,
    *,
    body: Any = None,
    location: str | None = None,
) -> Response[bytes]:
    """The answer to a write: where the log stands, and the revision of what was written.

    `body` is sent in the place of what the use case returned.
    """
    position = committed.position or service_of(request).position
    headers = {LEDGER_POSITION: str(position)}
    if revision is not None:
        headers[ETAG] = f'"{revision}"'
    if location is not None:
        headers[LOCATION] = location
    if committed.repeated:
        headers[IDEMPOTENCY_REPLAYED] = "true"
        service_of(request).repeated(position)
    return JsonResponse(
        msgspec.json.encode(committed.value if body is None else body), headers, status
    )


def read_response(request: AnyRequest, value: Any, revision: int) -> Response[bytes]:
    """One resource, or that the caller has it already."""
    if is_not_modified(request, revision):
        return not_modified(revision)
    return read_json(msgspec.json.encode(value), revision)


def not_modified(revision: int) -> Response[bytes]:
    """The caller has the resource already."""
    return JsonResponse(b"", {ETAG: f'"{revision}"'}, 304)


def read_json(body: bytes, revision: int) -> Response[bytes]:
    """One resource that is JSON already."""
    return JsonResponse(body, {ETAG: f'"{revision}"'})


def array(docs: Sequence[str]) -> bytes:
    """Ready-made documents as one JSON array."""
    return f"[{','.join(docs)}]".encode()


def check_model_id(model_id: str) -> None:
    """Raises `Invalid` for an id that no model can have."""
    check_identifier(model_id, "model_id")
