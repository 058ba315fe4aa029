"""How routes answer: written resources, read resources, lists (API section 1)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Request, Response

from adapters.http.context import is_not_modified
from adapters.service import Service
from application.ledger import Committed
from domain.definition import MODEL_ID
from domain.errors import invalid_field

AnyRequest = Request[Any, Any, Any]


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
    headers = {"Ledger-Position": str(position)}
    if revision is not None:
        headers["ETag"] = f'"{revision}"'
    if location is not None:
        headers["Location"] = location
    if committed.repeated:
        headers["Idempotency-Replayed"] = "true"
        service_of(request).repeated(position)
    return Response(
        content=msgspec.json.encode(committed.value if body is None else body),
        status_code=status,
        media_type="application/json",
        headers=headers,
    )


def read_response(request: AnyRequest, value: Any, revision: int) -> Response[bytes]:
    """One resource, or that the caller has it already."""
    headers = {"ETag": f'"{revision}"'}
    if is_not_modified(request, revision):
        return Response(content=b"", status_code=304, headers=headers)
    return Response(
        content=msgspec.json.encode(value), media_type="application/json", headers=headers
    )


def array(docs: Sequence[str]) -> bytes:
    """Ready-made documents as one JSON array."""
    return f"[{','.join(docs)}]".encode()


def check_model_id(model_id: str) -> None:
    """Raises `Invalid` for an id that no model can have."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "model_id", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )
