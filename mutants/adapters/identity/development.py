"""The development issuer: a key beside the database that signs tokens for trying things out.

Anyone who can read the key can do everything, so the service refuses to use it where
others can reach the API, unless told to (API section 2).
"""

import hashlib
import os
import time
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jwt
import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from adapters.identity.jwks import SigningKey, read_key_set
from adapters.identity.tokens import InvalidToken, Issuer

NAME = "urn:modelog:development"
KEY_FILE = "development-key.pem"
DEFAULT_TTL_SECONDS = 12 * 3600


class DevelopmentIssuer:
    """Signs tokens, and gives the public key to check them with."""

    def __init__(self, key: ec.EllipticCurvePrivateKey) -> None:
        self._key = key
        public = key.public_key()
        der = public.public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        self.kid = hashlib.sha256(der).hexdigest()[:16]
        self._public = public
        # Read as any other issuer's key set is.
        self._keys = read_key_set(msgspec.json.encode(self.jwks()))

    def known(self, kid: str) -> SigningKey | None:
        """The public key, if this is its id."""
        return self._keys.get(kid)

    async def key(self, kid: str) -> SigningKey:
        """The public key, if this is its id; see `KeySource`."""
        found = self.known(kid)
        if found is None:
            raise InvalidToken("the token's key is unknown")
        return found

    def issuer(self) -> Issuer:
        """This issuer as one whose tokens are accepted."""
        return Issuer(name=NAME, keys=self)

    def jwks(self) -> dict[str, Any]:
        """The public key as a JSON Web Key Set (RFC 7517)."""
        jwk = jwt.algorithms.ECAlgorithm.to_jwk(self._public, as_dict=True)
        return {"keys": [{**jwk, "kid": self.kid, "use": "sig", "alg": "ES256"}]}

    def token(
        self,
        *,
        scopes: Sequence[str] = (),
        client_id: str | None = None,
        groups: Sequence[str] = (),
        subject: str = "developer",
        ttl: int = DEFAULT_TTL_SECONDS,
    ) -> str:
        """A signed access token that is valid for `ttl` seconds."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": NAME,
            "sub": subject,
            "iat": now,
            "exp": now + ttl,
            "jti": str(uuid.uuid4()),
            "token_use": "access",
        }
        if scopes:
            claims["scope"] = " ".join(scopes)
        if client_id is not None:
            claims["client_id"] = client_id
        if groups:
            claims["cognito:groups"] = list(groups)
        return jwt.encode(claims, self._key, algorithm="ES256", headers={"kid": self.kid})


def open_development_issuer(home: Path) -> DevelopmentIssuer:
    """The issuer whose key is kept in `home`; the key is made where there is none.

    The file is readable by its owner alone (mode 0600).
    """
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = home / KEY_FILE
    if not path.exists():
        _create(path)
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError(f"{path} is not a P-256 private key")
    return DevelopmentIssuer(key)


def _create(path: Path) -> None:
    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    # Written aside and linked, so that two processes that start together agree on one
    # key and neither ever reads half of it.
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
