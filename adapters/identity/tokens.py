"""Who a bearer token speaks for: the signature and the claims of a JWT (API section 2)."""

import hashlib
import time
from collections.abc import Sequence
from typing import Any, Protocol

import jwt
import msgspec

from application.cache import WeightedCache
from domain.metadata import Actor

ALGORITHMS = ("RS256", "ES256")
LEEWAY_SECONDS = 30
MAX_TOKEN_LENGTH = 8192
CACHE_BYTES = 16 * 1024 * 1024


class InvalidToken(Exception):
    """The token proves nothing; the message says why without repeating any of it."""


class Caller(msgspec.Struct, frozen=True, kw_only=True):
    """The holder of a valid token.

    `scopes` are those with the configured prefix, without it; `groups` the
    `cognito:groups` of a person; `expires` is in seconds since the epoch. `job_id` is
    set for a handler that holds a job token, which permits nothing beyond that job.
    """

    actor: Actor
    scopes: frozenset[str]
    groups: frozenset[str]
    expires: float
    job_id: str | None = None

    @property
    def id(self) -> str:
        """Names the caller among all callers, for what is kept for each of them."""
        return msgspec.json.encode([self.actor.subject, self.actor.client_id]).decode()


class KeySource(Protocol):
    """The public keys of an issuer."""

    def key(self, kid: str) -> Any:
        """The key with this id. Raises `InvalidToken` where the issuer has none."""


class Issuer(msgspec.Struct, frozen=True, kw_only=True):
    """Whose tokens are accepted, and for whom they must have been issued.

    `audiences` holds the accepted values of `aud`, or of `client_id` for tokens that
    have no `aud`, as those of AWS Cognito; empty accepts any.
    """

    name: str
    keys: KeySource
    audiences: frozenset[str] = frozenset()


class TokenVerifier:
    """Checks tokens; remembers the good ones until they expire, as checking costs a signature."""

    def __init__(self, issuers: Sequence[Issuer], scope_prefix: str) -> None:
        self._issuers = {issuer.name: issuer for issuer in issuers}
        self._prefix = scope_prefix
        self._verified: WeightedCache[bytes, Caller] = WeightedCache(CACHE_BYTES)

    def verify(self, token: str) -> Caller:
        """The caller of a token. Raises `InvalidToken`."""
        if len(token) > MAX_TOKEN_LENGTH:
            raise InvalidToken("the token is too long")
        digest = hashlib.sha256(token.encode()).digest()
        known = self._verified.get(digest)
        if known is not None and known.expires + LEEWAY_SECONDS > time.time():
            return known
        caller = self._caller(self._claims(token))
        self._verified.put(digest, caller, 1_000 + len(token))
        return caller

    def _claims(self, token: str) -> dict[str, Any]:
        try:
            header = jwt.get_unverified_header(token)
            unverified = jwt.decode(token, options={"verify_signature": False})
        except jwt.InvalidTokenError:
            raise InvalidToken("the token is malformed") from None
        if header.get("alg") not in ALGORITHMS:
            raise InvalidToken("the token's algorithm is not accepted")
        issuer = self._issuers.get(str(unverified.get("iss")))
        if issuer is None:
            raise InvalidToken("the token's issuer is not accepted")
        key = issuer.keys.key(str(header.get("kid", "")))
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=list(ALGORITHMS),
                issuer=issuer.name,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iss", "sub"], "verify_aud": False},
            )
        except jwt.ExpiredSignatureError:
            raise InvalidToken("the token has expired") from None
        except jwt.InvalidSignatureError:
            raise InvalidToken("the token's signature is wrong") from None
        except (jwt.PyJWTError, TypeError, ValueError):
            raise InvalidToken("the token's claims are not acceptable") from None
        _check_use(claims, issuer)
        return claims

    def _caller(self, claims: dict[str, Any]) -> Caller:
        scopes = str(claims.get("scope") or "").split()
        groups = claims.get("cognito:groups")
        return Caller(
            actor=Actor(
                subject=str(claims["sub"]),
                client_id=_text(claims.get("client_id")),
                token_id=_text(claims.get("jti")),
            ),
            scopes=frozenset(
                scope.removeprefix(self._prefix)
                for scope in scopes
                if scope.startswith(self._prefix)
            ),
            groups=frozenset(map(str, groups)) if isinstance(groups, list) else frozenset(),
            expires=float(claims["exp"]),
        )


def _check_use(claims: dict[str, Any], issuer: Issuer) -> None:
    if claims.get("token_use", "access") != "access":
        raise InvalidToken("the token is not an access token")
    if not issuer.audiences:
        return
    audience = claims.get("aud", claims.get("client_id"))
    named = audience if isinstance(audience, list) else [audience]
    if issuer.audiences.isdisjoint(str(each) for each in named):
        raise InvalidToken("the token was issued for another audience")


def _text(claim: Any) -> str | None:
    return None if claim is None else str(claim)
