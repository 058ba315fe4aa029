"""Tokens of an OpenID provider (API section 2): a real issuer over HTTP, a real service."""

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from adapters.identity.remote_keys import FETCHES_A_MINUTE
from tests.adapters.http.support import created_id, refused, taken
from tests.node import Node
from tests.oidc_issuer import OidcIssuer

AUDIENCES = {"MODELOG_AUDIENCES": "pricing-app, other-app"}


@pytest.fixture
def issuer() -> Iterator[OidcIssuer]:
    with OidcIssuer() as issuer:
        yield issuer


@pytest.fixture
def service(issuer: OidcIssuer, tmp_path: Path) -> Iterator[Node]:
    """A service that accepts this issuer's tokens alone."""
    with Node(tmp_path / "home", environment={"MODELOG_ISSUER": issuer.url, **AUDIENCES}) as node:
        yield node


@pytest.fixture(scope="module")
def steady_issuer() -> Iterator[OidcIssuer]:
    """One whose keys and behaviour no test changes."""
    with OidcIssuer() as issuer:
        yield issuer


@pytest.fixture(scope="module")
def steady(steady_issuer: OidcIssuer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A service that accepts its tokens alone, for tests that do nothing but ask."""
    home = tmp_path_factory.mktemp("steady") / "home"
    with Node(home, environment={"MODELOG_ISSUER": steady_issuer.url, **AUDIENCES}) as node:
        yield node


def ask(service: Node, token: str, path: str = "/v2/models") -> httpx.Response:
    return httpx.get(
        f"{service.url}{path}",
        headers={"Authorization": f"Bearer {token}"},
        verify=False,
        trust_env=False,
        timeout=60,
    )


def answers(service: Node, token: str) -> int:
    return ask(service, token).status_code


def unauthorized(service: Node, token: str, saying: str) -> None:
    response = ask(service, token)
    envelope = refused(response, 401)
    assert response.headers["WWW-Authenticate"].startswith("Bearer")
    assert saying in envelope["message"]
    assert token not in response.text


def test_tokens_of_both_kinds_of_key_are_accepted(service: Node, issuer: OidcIssuer) -> None:
    assert answers(service, issuer.token()) == 200
    assert answers(service, issuer.token(kid=issuer.ec_kid)) == 200
    assert issuer.fetches == 1


def hmac_with_the_public_key(issuer: OidcIssuer) -> str:
    """What a verifier that believes the header would take for good."""
    pem = (
        issuer.keys[issuer.rsa_kid]
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )

    def part(value: bytes) -> str:
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    header = part(json.dumps({"alg": "HS256", "kid": issuer.rsa_kid}).encode())
    signed = f"{header}.{part(json.dumps(issuer.claims()).encode())}"
    return f"{signed}.{part(hmac.new(pem, signed.encode(), hashlib.sha256).digest())}"


WORTHLESS: dict[str, tuple[Callable[[OidcIssuer], str], str]] = {
    "expired": (lambda i: i.token(exp=int(time.time()) - 3600), "expired"),
    "not yet valid": (lambda i: i.token(nbf=int(time.time()) + 3600), "not valid yet"),
    "of another issuer": (lambda i: i.token(iss="https://other.example"), "issuer"),
    "of this issuer with a slash": (lambda i: i.token(iss=f"{i.url}/"), "issuer"),
    "for another audience": (lambda i: i.token(aud="shop"), "audience"),
    "for another client": (lambda i: i.token(client_id="shop"), "audience"),
    "for no audience": (lambda i: i.token(client_id=None), "audience"),
    "wrongly signed": (
        lambda i: i.token(
            kid=i.rsa_kid, key=rsa.generate_private_key(public_exponent=65537, key_size=2048)
        ),
        "signature",
    ),
    "signed by the other kind of key": (
        lambda i: i.token(kid=i.rsa_kid, key=i.keys[i.ec_kid]),
        "algorithm",
    ),
    "of an unknown key": (lambda i: i.token(kid="unknown", key=i.keys[i.rsa_kid]), "key"),
    "an id token": (lambda i: i.token(token_use="id", aud="pricing-app"), "access token"),
    "signed with the public key": (hmac_with_the_public_key, "algorithm"),
}


@pytest.mark.parametrize(("make", "saying"), WORTHLESS.values(), ids=WORTHLESS.keys())
def test_a_token_is_worthless(
    steady: Node, steady_issuer: OidcIssuer, make: Callable[[OidcIssuer], str], saying: str
) -> None:
    unauthorized(steady, make(steady_issuer), saying)
    assert answers(steady, steady_issuer.token()) == 200


def test_an_audience_is_accepted_as_one_of_a_list(steady: Node, steady_issuer: OidcIssuer) -> None:
    assert answers(steady, steady_issuer.token(aud=["shop", "other-app"], client_id="any")) == 200
    assert answers(steady, steady_issuer.token(aud="other-app")) == 200


def test_clocks_may_differ_a_little(steady: Node, steady_issuer: OidcIssuer) -> None:
    now = int(time.time())
    assert answers(steady, steady_issuer.token(exp=now - 5)) == 200
    assert answers(steady, steady_issuer.token(nbf=now + 5, iat=now + 5)) == 200


def test_permissions_are_those_of_the_token(steady: Node, steady_issuer: OidcIssuer) -> None:
    reader = steady_issuer.token(scope="openid streamline/read_models other/manage_models")
    assert answers(steady, reader) == 200
    url = f"{steady.url}/v2/models"
    headers = {"Authorization": f"Bearer {reader}"}
    refused(httpx.post(url, json={}, headers=headers, verify=False), 403)
    refused(ask(steady, steady_issuer.token(scope=None)), 403)
    refused(ask(steady, steady_issuer.token(scope=["streamline/admin"])), 403)
    assert answers(steady, steady_issuer.token(scope=None, groups=["admin"])) == 200
    assert answers(steady, steady_issuer.token(scope=None, groups=["client:a"])) == 200
    refused(ask(steady, steady_issuer.token(scope=None, groups=["clients:a"])), 403)


def test_who_did_it_is_in_the_history(steady: Node, steady_issuer: OidcIssuer) -> None:
    token = steady_issuer.token(jti="token-7")
    with httpx.Client(
        base_url=steady.url, headers={"Authorization": f"Bearer {token}"}, verify=False
    ) as client:
        model_id = created_id(client)
        for entry in taken(client.get(f"/v2/models/{model_id}/history")):
            assert entry["actor"] == {
                "subject": "ada",
                "client_id": "pricing-app",
                "token_id": "token-7",
            }


def test_keys_rotate_while_the_service_runs(service: Node, issuer: OidcIssuer) -> None:
    old = issuer.token()
    assert answers(service, old) == 200
    issuer.rotate()
    assert answers(service, issuer.token()) == 200
    assert issuer.fetches == 2
    # The key that was taken out of use takes with it what it had proved.
    unauthorized(service, old, "key")


def test_random_keys_cannot_make_the_service_hammer_the_issuer(
    service: Node, issuer: OidcIssuer
) -> None:
    key = issuer.keys[issuer.rsa_kid]
    tokens = [issuer.token(kid=uuid.uuid4().hex, key=key) for _ in range(200)]
    with ThreadPoolExecutor(20) as pool:
        assert set(pool.map(lambda token: answers(service, token), tokens)) == {401}
    assert issuer.fetches <= FETCHES_A_MINUTE
    assert answers(service, issuer.token()) == 200


@pytest.mark.parametrize("behaviour", ["down", "garbage", "huge", "redirect"])
def test_without_the_issuer_known_keys_go_on_and_others_are_to_be_tried_again(
    service: Node, issuer: OidcIssuer, behaviour: str
) -> None:
    issuer.behaviour = behaviour
    response = ask(service, issuer.token())
    refused(response, 503)
    assert int(response.headers["Retry-After"]) > 0
    issuer.behaviour = "good"
    assert answers(service, issuer.token()) == 200
    issuer.behaviour = behaviour
    assert answers(service, issuer.token()) == 200
    new = issuer.add(ec.generate_private_key(ec.SECP256R1()))
    refused(ask(service, issuer.token(kid=new)), 503)
    assert answers(service, issuer.token()) == 200


@pytest.mark.parametrize("behaviour", ["silent", "dripping"])
def test_an_issuer_that_never_ends_its_answer_holds_up_nobody_else_nor_the_end(
    service: Node, issuer: OidcIssuer, behaviour: str
) -> None:
    assert answers(service, issuer.token()) == 200
    issuer.behaviour = behaviour
    new = issuer.add(ec.generate_private_key(ec.SECP256R1()))
    with ThreadPoolExecutor(1) as pool:
        waits = pool.submit(ask, service, issuer.token(kid=new))
        for _ in range(20):
            assert answers(service, issuer.token()) == 200
        assert not waits.done()
        refused(waits.result(), 503)
    assert service.terminate() == 0


def test_keys_that_no_token_may_use_are_left_out(service: Node, issuer: OidcIssuer) -> None:
    weak = issuer.add(rsa.generate_private_key(public_exponent=65537, key_size=1024))
    issuer.extra = [
        {**issuer.jwk(issuer.rsa_kid), "kid": "to-encrypt", "use": "enc"},
        {**issuer.jwk(issuer.rsa_kid), "kid": "for-another", "alg": "RS512"},
        {"kty": "oct", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I", "kid": "symmetric"},
        {"kty": "RSA", "kid": "broken", "n": "AQAB"},
        {"kid": 7},
        {"kty": "EC", "crv": "P-384", "kid": "curve", "x": "AA", "y": "AA"},
    ]
    assert answers(service, issuer.token()) == 200
    good = issuer.keys[issuer.rsa_kid]
    for kid in (weak, "to-encrypt", "for-another", "broken", "curve", "symmetric"):
        unauthorized(service, issuer.token(kid=kid, key=good), "key is unknown")


def test_the_development_issuer_is_off_where_there_is_another(steady: Node) -> None:
    unauthorized(steady, steady.issuer.token(scopes=["streamline/admin"]), "issuer")
    keys = httpx.get(f"{steady.url}/.well-known/development-jwks.json", verify=False)
    assert keys.status_code == 404


def test_both_issuers_are_accepted_where_that_is_asked_for(
    issuer: OidcIssuer, tmp_path: Path
) -> None:
    environment = {
        "MODELOG_ISSUER": issuer.url,
        "MODELOG_AUDIENCES": "*",
        "MODELOG_DEVELOPMENT_ISSUER": "on",
    }
    with Node(tmp_path / "home", environment=environment) as node:
        assert answers(node, issuer.token(client_id=None)) == 200
        assert answers(node, node.issuer.token(scopes=["streamline/admin"])) == 200


@pytest.mark.parametrize(
    ("environment", "saying"),
    [
        ({"MODELOG_ISSUER": "https://issuer.example"}, "MODELOG_AUDIENCES"),
        ({"MODELOG_ISSUER": "http://issuer.example", "MODELOG_AUDIENCES": "a"}, "MODELOG_ISSUER"),
        (
            {
                "MODELOG_ISSUER": "https://issuer.example",
                "MODELOG_AUDIENCES": "a",
                "MODELOG_JWKS_URL": "ftp://issuer.example/keys",
            },
            "MODELOG_JWKS_URL",
        ),
        ({"MODELOG_DEVELOPMENT_ISSUER": "off"}, "MODELOG_ISSUER"),
        ({"MODELOG_DEVELOPMENT_ISSUER": "maybe"}, "MODELOG_DEVELOPMENT_ISSUER"),
        ({"MODELOG_HOST": "0.0.0.0"}, "--host"),
    ],
)
def test_a_service_that_would_accept_the_wrong_tokens_does_not_start(
    tmp_path: Path, environment: dict[str, str], saying: str
) -> None:
    with pytest.raises(RuntimeError, match=saying):
        Node(tmp_path / "home", environment=environment)


def test_with_an_issuer_of_its_own_a_service_may_be_reached_by_others(
    issuer: OidcIssuer, tmp_path: Path
) -> None:
    environment = {
        "MODELOG_ISSUER": issuer.url,
        "MODELOG_AUDIENCES": "pricing-app",
        "MODELOG_HOST": "0.0.0.0",
    }
    with Node(tmp_path / "home", environment=environment) as node:
        assert answers(node, issuer.token()) == 200
