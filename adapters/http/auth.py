"""Who may do what: every request's token and permission (API section 2)."""

from typing import Any

from litestar.connection import ASGIConnection
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.handlers.base import BaseRouteHandler

from adapters.http.permissions import PERMISSIONS, PUBLIC
from adapters.identity.tokens import Caller, InvalidToken, TokenVerifier

ADMIN = "admin"

CHALLENGE = {"WWW-Authenticate": 'Bearer realm="modelog"'}


class Unauthenticated(NotAuthorizedException):
    """No token, or one that proves nothing (401)."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail, headers=CHALLENGE)


class Forbidden(PermissionDeniedException):
    """A valid token that does not permit the operation (403)."""


async def authorize(
    connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler
) -> None:
    """Litestar's guard for every route: no body is read before it has passed."""
    # Litestar's own OpenAPI routes have no operationId of ours: their router names them.
    operation = str(handler.opt.get("operation") or getattr(handler, "operation_id", ""))
    permission = PERMISSIONS[operation]
    if permission is PUBLIC:
        return
    caller = authenticate(connection)
    connection.scope["state"]["caller"] = caller
    if not permits(caller, permission):
        raise Forbidden(detail=f"the token does not permit {permission.replace('|', ' or ')}")


def authenticate(connection: ASGIConnection[Any, Any, Any, Any]) -> Caller:
    """The caller of a request. Raises `Unauthenticated`."""
    header = connection.headers.get("authorization")
    if header is None:
        raise Unauthenticated("Authorization: a bearer token is required")
    scheme, _, token = header.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token or not token.isascii():
        raise Unauthenticated("Authorization: expected Bearer <token>")
    verifier: TokenVerifier = connection.app.state.verifier
    try:
        return verifier.verify(token)
    except InvalidToken as error:
        raise Unauthenticated(f"Authorization: {error}") from None


def permits(caller: Caller, permission: str) -> bool:
    """Whether a caller has one of the permissions in `a|b`."""
    if ADMIN in caller.scopes or ADMIN in caller.groups:
        return True
    return not caller.scopes.isdisjoint(permission.split("|"))
