"""Who a bearer token speaks for: the signature and the claims of a JWT (API section 2)."""

import hashlib
import time
from collections.abc import Sequence
from typing import Any, Protocol

import jwt
import msgspec

from adapters.identity.jwks import SigningKey
from application.cache import WeightedCache
from domain.metadata import Actor

# PyJWT reads numbers and depths that Python itself then refuses.
_MALFORMED = (jwt.PyJWTError, ValueError, TypeError, ArithmeticError, RecursionError)

ALGORITHMS = ("RS256", "ES256")
LEEWAY_SECONDS = 30
MAX_TIME = 2**53
MAX_TOKEN_LENGTH = 8192
CACHE_BYTES = 16 * 1024 * 1024


class InvalidToken(Exception):
    """The token proves nothing; the message says why without repeating any of it."""


class KeysUnavailable(Exception):
    """A token cannot be checked now, since its issuer does not answer."""


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

    def known(self, kid: str) -> SigningKey | None:
        """The key with this id, if it is at hand and in use."""

    async def key(self, kid: str) -> SigningKey:
        """The key with this id.

        Raises `InvalidToken` where the issuer has none, `KeysUnavailable` where it
        cannot be asked.
        """


class Issuer(msgspec.Struct, frozen=True, kw_only=True):
    """Whose tokens are accepted, and for whom they must have been issued.

    `audiences` holds the accepted values of `aud`, or of `client_id` for tokens that
    have no `aud`, as those of AWS Cognito; empty accepts any.
    """

    name: str
    keys: KeySource
    audiences: frozenset[str] = frozenset()


class _Verified(msgspec.Struct, frozen=True):
    """A token that was good, and the key that proved it."""

    caller: Caller
    issuer: Issuer
    kid: str
    key: SigningKey


class TokenVerifier:
    """Checks tokens; remembers the good ones, as checking costs a signature.

    What is remembered is good until the token expires or its key goes out of use.
    """

    def __init__(self, issuers: Sequence[Issuer], scope_prefix: str) -> None:
        self._issuers = {issuer.name: issuer for issuer in issuers}
        self._prefix = scope_prefix
        self._verified: WeightedCache[bytes, _Verified] = WeightedCache(CACHE_BYTES)

    async def verify(self, token: str) -> Caller:
        """The caller of a token. Raises `InvalidToken` and `KeysUnavailable`."""
        if len(token) > MAX_TOKEN_LENGTH:
            raise InvalidToken("the token is too long")
        digest = hashlib.sha256(token.encode()).digest()
        seen = self._verified.get(digest)
        if (
            seen is not None
            and seen.caller.expires + LEEWAY_SECONDS > time.time()
            and seen.issuer.keys.known(seen.kid) is seen.key
        ):
            return seen.caller
        issuer, kid, algorithm = self._whose(token)
        key = await issuer.keys.key(kid)
        if algorithm != key.algorithm:
            raise InvalidToken("the token's algorithm is not that of its key")
        caller = self._caller(_claims(token, issuer, key))
        self._verified.put(digest, _Verified(caller, issuer, kid, key), 1_000 + len(token))
        return caller

    def _whose(self, token: str) -> tuple[Issuer, str, str]:
        """What a token says of itself, which only serves to find the key that proves it."""
        try:
            header = jwt.get_unverified_header(token)
            unverified = jwt.decode(token, options={"verify_signature": False})
        except _MALFORMED:
            raise InvalidToken("the token is malformed") from None
        algorithm = header.get("alg")
        if algorithm not in ALGORITHMS:
            raise InvalidToken("the token's algorithm is not accepted")
        issuer = self._issuers.get(str(unverified.get("iss")))
        if issuer is None:
            raise InvalidToken("the token's issuer is not accepted")
        return issuer, str(header.get("kid", "")), algorithm

    def _caller(self, claims: dict[str, Any]) -> Caller:
        scope, groups = claims.get("scope"), claims.get("cognito:groups")
        scopes = scope.split() if isinstance(scope, str) else []
        return Caller(
            actor=Actor(
                subject=_text(claims["sub"]),
                client_id=_text_or_none(claims.get("client_id")),
                token_id=_text_or_none(claims.get("jti")),
            ),
            scopes=frozenset(
                scope.removeprefix(self._prefix)
                for scope in scopes
                if scope.startswith(self._prefix)
            ),
            groups=frozenset(filter(_is_text, groups if isinstance(groups, list) else [])),
            expires=float(claims["exp"]),
        )


def _claims(token: str, issuer: Issuer, key: SigningKey) -> dict[str, Any]:
    """What a token says, proven by its signature, its times and its audience."""
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            key.key,
            algorithms=[key.algorithm],
            issuer=issuer.name,
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iss", "sub"], "verify_aud": False},
        )
    except jwt.ExpiredSignatureError:
        raise InvalidToken("the token has expired") from None
    except jwt.ImmatureSignatureError:
        raise InvalidToken("the token is not valid yet") from None
    except jwt.InvalidSignatureError:
        raise InvalidToken("the token's signature is wrong") from None
    except _MALFORMED:
        raise InvalidToken("the token's claims are not acceptable") from None
    _check_times(claims)
    _check_use(claims, issuer)
    return claims


def _check_times(claims: dict[str, Any]) -> None:
    """PyJWT takes `"1"` and `true` for times, and ends that no float can hold."""
    for name in ("exp", "nbf", "iat"):
        time_ = claims.get(name, 0)
        if type(time_) not in (int, float) or not abs(time_) < MAX_TIME:
            raise InvalidToken("the token's claims are not acceptable")


def _check_use(claims: dict[str, Any], issuer: Issuer) -> None:
    if claims.get("token_use", "access") != "access":
        raise InvalidToken("the token is not an access token")
    if not issuer.audiences:
        return
    audience = claims.get("aud", claims.get("client_id"))
    named = audience if isinstance(audience, list) else [audience]
    if issuer.audiences.isdisjoint(filter(_is_text, named)):
        raise InvalidToken("the token was issued for another audience")


def _is_text(claim: Any) -> bool:
    """Whether a claim is text that can be stored in any database and shown on any terminal."""
    return isinstance(claim, str) and claim != "" and claim.isprintable()


def _text(claim: Any) -> str:
    """A claim that becomes part of the actor of every event."""
    if not _is_text(claim):
        raise InvalidToken("the token's claims are not acceptable")
    return str(claim)


def _text_or_none(claim: Any) -> str | None:
    return None if claim is None else _text(claim)
