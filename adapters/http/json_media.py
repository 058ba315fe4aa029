"""JSON only (API section 1), and large JSON beside the event loop."""

from typing import Any

from litestar import Request

from adapters.http.exchanges import exchange_of
from adapters.http.json_body import CHECKED, check_json
from adapters.http.large_bodies import SMALL_BYTES, beside_loop
from domain.errors import invalid_field


def require_json(request: Request[Any, Any, Any]) -> None:
    """Raises `Invalid` for a body that says it is something else than JSON in UTF-8."""
    if request.method not in ("POST", "PUT"):
        return
    given = exchange_of(request.scope).header(b"content-type")
    if given is None:
        return
    media_type, _, parameters = given.partition(";")
    media_type = media_type.strip().lower()
    charset = parameters.lower().replace('"', "").replace(" ", "")
    if not (media_type == "application/json" or media_type.endswith("+json")):
        raise invalid_field("Content-Type", "expected application/json")
    if "charset=" in charset and "charset=utf-8" not in charset:
        raise invalid_field("Content-Type", "expected JSON in UTF-8")


async def check_large(request: Request[Any, Any, Any]) -> None:
    """Raises `Invalid` for a large body that no route could take.

    It is checked in a thread, so that nobody waits for it; any other where it is decoded.
    """
    if request.method not in ("POST", "PUT"):
        return
    body = await request.body()
    if len(body) > SMALL_BYTES:
        await beside_loop(check_json, body, size=len(body))
        request.scope["state"][CHECKED] = True
