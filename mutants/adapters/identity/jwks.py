"""The public keys of an issuer, from its JSON Web Key Set (RFC 7517)."""

from typing import Any

import jwt
import msgspec
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa

MIN_RSA_BITS = 2048
MAX_KEYS = 100


class SigningKey(msgspec.Struct, frozen=True):
    """A public key, and the one algorithm that it is good for.

    The algorithm comes from the key and never from a token, so a public key cannot be
    passed off as the secret of an HMAC.
    """

    key: Any
    algorithm: str


class BadKeySet(Exception):
    """What an issuer serves is no key set."""


def read_key_set(document: bytes) -> dict[str, SigningKey]:
    """The keys in a JWKS by their `kid`; those that no token of ours may use are left out.

    Raises `BadKeySet`.
    """
    try:
        found = msgspec.json.decode(document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadKeySet("the key set is not JSON") from None
    keys = found.get("keys") if isinstance(found, dict) else None
    if not isinstance(keys, list):
        raise BadKeySet("the key set has no keys")
    known = {}
    for jwk in keys[:MAX_KEYS]:
        if isinstance(jwk, dict) and isinstance(jwk.get("kid"), str):
            key = _signing_key(jwk)
            if key is not None:
                known[jwk["kid"]] = key
    return known


def _signing_key(jwk: dict[str, Any]) -> SigningKey | None:
    """The key of an entry, where it is one for RS256 or ES256."""
    if jwk.get("use", "sig") != "sig":
        return None
    try:
        key = jwt.PyJWK(jwk, algorithm="ES256" if jwk.get("kty") == "EC" else "RS256").key
    except (jwt.PyJWTError, UnsupportedAlgorithm, ValueError, TypeError):
        return None
    if isinstance(key, rsa.RSAPublicKey) and key.key_size >= MIN_RSA_BITS:
        algorithm = "RS256"
    elif isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        algorithm = "ES256"
    else:
        return None  # too weak, on another curve, or a private or symmetric key
    return SigningKey(key, algorithm) if jwk.get("alg", algorithm) == algorithm else None
