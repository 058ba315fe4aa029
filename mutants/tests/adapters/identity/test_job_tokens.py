"""Tokens of handlers: one job each, expiring, good for nothing else (API section 2)."""

import asyncio
import base64
import json
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.identity.development import open_development_issuer
from adapters.identity.job_tokens import NAME, SECRET_BYTES, TYPE, JobTokens, is_job_token
from adapters.identity.tokens import InvalidToken, TokenVerifier

SECRET = secrets.token_bytes(SECRET_BYTES)
TOKENS = JobTokens(SECRET)
SOON = datetime.now(UTC) + timedelta(hours=1)


def signed(secret: bytes = SECRET, **changes: Any) -> str:
    claims = {"iss": NAME, "aud": NAME, "sub": "job-1", "exp": SOON, **changes}
    whole = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(whole, secret, algorithm="HS256", headers={"typ": TYPE})


def test_a_token_speaks_for_the_handler_of_its_job_and_has_no_scope_or_group() -> None:
    caller = TOKENS.verify(TOKENS.issue("job-1", SOON))
    assert caller.job_id == "job-1"
    assert caller.actor.subject == "job:job-1"
    assert caller.actor.client_id is None
    assert not caller.scopes
    assert not caller.groups
    assert caller.expires == int(SOON.timestamp())


@given(st.text("aZ09-_.:/ \0\né€", min_size=1, max_size=40))
def test_what_is_issued_is_known_as_a_job_token_of_that_job(job_id: str) -> None:
    token = TOKENS.issue(job_id, SOON)
    assert is_job_token(token)
    assert TOKENS.verify(token).job_id == job_id


def test_nodes_with_the_same_secret_believe_each_other_and_no_others() -> None:
    token = TOKENS.issue("job-1", SOON)
    assert JobTokens(SECRET).verify(token).job_id == "job-1"
    with pytest.raises(InvalidToken):
        JobTokens(secrets.token_bytes(SECRET_BYTES)).verify(token)


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        JobTokens(b"short")


WORTHLESS = {
    "expired": signed(exp=datetime.now(UTC) - timedelta(seconds=1)),
    "without an end": signed(exp=None),
    "without a job": signed(sub=None),
    "for a job that is a number": signed(sub=1),
    "of another issuer": signed(iss="urn:modelog:development"),
    "of no issuer": signed(iss=None),
    "for another audience": signed(aud="modelog"),
    "for no audience": signed(aud=None),
    "signed with another secret": signed(secrets.token_bytes(SECRET_BYTES)),
    "of another algorithm": jwt.encode(
        {"iss": NAME, "aud": NAME, "sub": "job-1", "exp": SOON}, SECRET * 2, algorithm="HS512"
    ),
    "cut off": signed().rpartition(".")[0] + ".",
    "empty": "",
    "no token": "a.b.c",
}


@pytest.mark.parametrize("token", WORTHLESS.values(), ids=WORTHLESS.keys())
def test_a_token_is_worthless(token: str) -> None:
    with pytest.raises(InvalidToken):
        TOKENS.verify(token)


def test_a_token_for_another_job_cannot_be_made_from_one() -> None:
    header, _, signature = TOKENS.issue("job-1", SOON).split(".")
    claims = {"iss": NAME, "aud": NAME, "sub": "job-2", "exp": int(SOON.timestamp())}
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    with pytest.raises(InvalidToken):
        TOKENS.verify(f"{header}.{payload}.{signature}")


def test_job_tokens_and_those_of_issuers_never_pass_for_each_other(tmp_path: Path) -> None:
    issuer = open_development_issuer(tmp_path)
    theirs = issuer.token(scopes=["streamline/admin"])
    assert not is_job_token(theirs)
    with pytest.raises(InvalidToken):
        TOKENS.verify(theirs)
    verifier = TokenVerifier([issuer.issuer()], "streamline/")
    with pytest.raises(InvalidToken, match="algorithm"):
        asyncio.run(verifier.verify(TOKENS.issue("job-1", SOON)))


def test_nothing_of_the_secret_is_in_a_token() -> None:
    token = TOKENS.issue("job-1", SOON)
    for part in token.split(".")[:2]:
        assert SECRET not in base64.urlsafe_b64decode(part + "==")
