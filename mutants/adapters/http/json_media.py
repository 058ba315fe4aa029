"""JSON only (API section 1)."""

from typing import Any

from litestar import Request

from domain.errors import invalid_field


async def require_json(request: Request[Any, Any, Any]) -> None:
    """Raises `Invalid` for a body that says it is something else than JSON in UTF-8."""
    if request.method not in ("POST", "PUT"):
        return
    given = request.headers.get("content-type", "application/json")
    media_type, _, parameters = given.partition(";")
    media_type = media_type.strip().lower()
    charset = parameters.lower().replace('"', "").replace(" ", "")
    if not (media_type == "application/json" or media_type.endswith("+json")):
        raise invalid_field("Content-Type", "expected application/json")
    if "charset=" in charset and "charset=utf-8" not in charset:
        raise invalid_field("Content-Type", "expected JSON in UTF-8")
