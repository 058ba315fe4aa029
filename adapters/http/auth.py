"""Who may do what: every request's token and permission (API section 2)."""

from typing import Any

from litestar.connection import ASGIConnection
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.handlers.base import BaseRouteHandler

from adapters.http.exchanges import exchange_of
from adapters.http.operation import operation_of
from adapters.http.path import check_path_text
from adapters.http.permissions import PERMISSIONS, PUBLIC, accesses, permits
from adapters.http.query import check_query
from adapters.identity.job_tokens import JobTokens, is_job_token
from adapters.identity.tokens import Caller, InvalidToken, TokenVerifier

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
    """The guard of every route: no body is read before it has passed."""
    if connection.scope.get("method") == "OPTIONS":
        return  # Litestar's own answer: which methods a path has
    permission = PERMISSIONS[operation_of(handler).id]
    if permission is PUBLIC:
        return
    caller = await authenticate(connection)
    exchange_of(connection.scope).caller = caller
    limit = connection.app.state.rate_limit
    if limit is not None:
        await limit.check(caller)
    if not permits(caller, permission):
        raise Forbidden(detail=f"the token does not permit {permission.replace('|', ' or ')}")
    if caller.job_id is not None and caller.job_id != connection.path_params.get("job_id"):
        raise Forbidden(detail="the job token is for another job")
    client_id = connection.path_params.get("client_id")
    if client_id is not None and not accesses(caller, client_id, permission):
        raise Forbidden(detail="the token does not give access to this client")
    check_path_text(connection)
    check_query(connection, operation_of(handler))


async def authenticate(connection: ASGIConnection[Any, Any, Any, Any]) -> Caller:
    """The caller of a request.

    Raises `Unauthenticated`, and `KeysUnavailable` where the issuer cannot be asked.
    """
    header = exchange_of(connection.scope).header(b"authorization")
    if header is None:
        raise Unauthenticated("Authorization: a bearer token is required")
    scheme, _, token = header.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token or not token.isascii():
        raise Unauthenticated("Authorization: expected Bearer <token>")
    verifier: TokenVerifier = connection.app.state.verifier
    try:
        if is_job_token(token):
            job_tokens: JobTokens = connection.app.state.service.job_tokens
            return job_tokens.verify(token)
        return await verifier.verify(token)
    except InvalidToken as error:
        raise Unauthenticated(f"Authorization: {error}") from None
