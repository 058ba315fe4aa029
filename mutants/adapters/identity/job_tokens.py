"""Tokens for handlers: one job each, expiring, good for nothing else (API section 2).

Symmetric, since the service alone issues and checks them; every node has the secret
from the database. They can never pass for an issuer's token, as those are only
accepted with RS256 or ES256, nor the other way round.
"""

from datetime import datetime

import jwt

from adapters.identity.tokens import Caller, InvalidToken
from domain.metadata import Actor

NAME = "urn:modelog:jobs"
TYPE = "modelog-job+jwt"
ALGORITHM = "HS256"
SECRET_BYTES = 32


class JobTokens:
    """Issues and checks job tokens with a secret of 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < SECRET_BYTES:
            raise ValueError(f"the secret must have at least {SECRET_BYTES} bytes")
        self._secret = secret

    def issue(self, job_id: str, expires: datetime) -> str:
        """A token that permits reading and completing this job until it expires."""
        claims = {"iss": NAME, "aud": NAME, "sub": job_id, "exp": int(expires.timestamp())}
        return jwt.encode(claims, self._secret, algorithm=ALGORITHM, headers={"typ": TYPE})

    def verify(self, token: str) -> Caller:
        """The handler of the job that a token is for. Raises `InvalidToken`."""
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[ALGORITHM],
                issuer=NAME,
                audience=NAME,
                options={"require": ["exp", "sub"]},
            )
        except jwt.ExpiredSignatureError:
            raise InvalidToken("the job token has expired") from None
        except (jwt.PyJWTError, TypeError, ValueError):
            raise InvalidToken("the job token is not acceptable") from None
        job_id = str(claims["sub"])
        return Caller(
            actor=Actor(subject=f"job:{job_id}"),
            scopes=frozenset(),
            groups=frozenset(),
            expires=float(claims["exp"]),
            job_id=job_id,
        )


# The header of every job token, as PyJWT writes it: to tell them costs no parsing.
_HEADER = jwt.encode({}, bytes(SECRET_BYTES), ALGORITHM, headers={"typ": TYPE}).partition(".")[0]


def is_job_token(token: str) -> bool:
    """Whether a token says that it is a job token, which proves nothing yet."""
    return token.startswith(f"{_HEADER}.")
