"""Who may do what (API section 2): tokens, permissions, the development issuer."""

import base64
import hashlib
import hmac
import json
import stat
import time
from collections.abc import Callable
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from adapters.identity.development import KEY_FILE, NAME
from tests.adapters.http.support import (
    SEED,
    body,
    created_id,
    fresh,
    latin1,
    log_end,
    refused,
    taken,
)
from tests.node import Node

HOUR = 3600


def claims(**changes: Any) -> dict[str, Any]:
    """Claims that the service accepts, with some of them changed or, where None, left out."""
    now = int(time.time())
    whole = {
        "iss": NAME,
        "sub": "developer",
        "iat": now,
        "exp": now + HOUR,
        "token_use": "access",
        "scope": "streamline/admin",
        **changes,
    }
    return {name: value for name, value in whole.items() if value is not None}


def signing_key(node: Node) -> bytes:
    return (node.home / KEY_FILE).read_bytes()


def public_key(node: Node) -> bytes:
    key = serialization.load_pem_private_key(signing_key(node), password=None)
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def signed(node: Node, sent: dict[str, Any], **header: Any) -> str:
    """A token signed with the node's own key."""
    headers = {"kid": node.issuer.kid, **header}
    return jwt.encode(sent, signing_key(node), algorithm="ES256", headers=headers)


def signed_as_it_is(node: Node, payload: bytes) -> str:
    """A token with a good signature over claims that no issuer would make."""
    headers = {"kid": node.issuer.kid}
    return jwt.PyJWS().encode(payload, signing_key(node), algorithm="ES256", headers=headers)


def odd(**changes: Any) -> Callable[[Node], str]:
    return lambda node: signed_as_it_is(node, json.dumps(claims(**changes)).encode())


def part(value: Any) -> str:
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def assembled(header: Any, payload: Any, signature: bytes = b"") -> str:
    """A token put together by hand, as no library would."""
    return f"{part(header)}.{part(payload)}.{part(signature)}"


def other_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def hmac_with_the_public_key(node: Node) -> str:
    header, payload = part({"alg": "HS256", "kid": node.issuer.kid}), part(claims())
    mac = hmac.new(public_key(node), f"{header}.{payload}".encode(), hashlib.sha256)
    return f"{header}.{payload}.{part(mac.digest())}"


def key_in_the_header(node: Node) -> str:
    key = other_key()
    jwk = jwt.algorithms.ECAlgorithm.to_jwk(key.public_key(), as_dict=True)
    headers = {"kid": node.issuer.kid, "jwk": jwk, "jku": f"{node.url}/keys"}
    return jwt.encode(claims(), key, algorithm="ES256", headers=headers)


def other_claims_than_signed(node: Node) -> str:
    header, _, signature = signed(node, claims(scope="streamline/read_models")).split(".")
    return f"{header}.{part(claims())}.{signature}"


def other_curve(node: Node) -> str:
    key = ec.generate_private_key(ec.SECP384R1())
    return jwt.encode(claims(), key, algorithm="ES384", headers={"kid": node.issuer.kid})


def rsa_key(node: Node) -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return jwt.encode(claims(), key, algorithm="RS256", headers={"kid": node.issuer.kid})


WORTHLESS: dict[str, Callable[[Node], str]] = {
    "that has expired": lambda node: signed(node, claims(exp=int(time.time()) - HOUR)),
    "that never expires": lambda node: signed(node, claims(exp=None)),
    "whose end is no number": lambda node: signed(node, claims(exp="tomorrow")),
    "that is not valid yet": lambda node: signed(node, claims(nbf=int(time.time()) + HOUR)),
    "of another issuer": lambda node: signed(node, claims(iss="https://evil.example")),
    "of no issuer": lambda node: signed(node, claims(iss=None)),
    "of a list of issuers": odd(iss=[NAME]),
    "of nobody": lambda node: signed(node, claims(sub=None)),
    "of somebody who is a number": odd(sub=1),
    "of somebody who is an object": odd(sub={}),
    "of somebody without a name": odd(sub=""),
    "of somebody who cannot be written": odd(sub="\ud800"),
    "of somebody who moves the cursor": odd(sub="ada\x1b[2K"),
    "of somebody whom no database can hold": odd(sub="a\0da"),
    "of a client that is an object": odd(client_id={}),
    "of a client that cannot be written": odd(client_id="\udfff"),
    "whose id is a number": odd(jti=7),
    "whose id cannot be written": odd(jti="t\ud800"),
    "that identifies and gives no access": lambda node: signed(node, claims(token_use="id")),
    "for refreshing": lambda node: signed(node, claims(token_use="refresh")),
    "without a signature": lambda node: assembled({"alg": "none"}, claims()),
    "without a signature but a key": lambda node: assembled(
        {"alg": "none", "kid": node.issuer.kid}, claims()
    ),
    "without a signature in capitals": lambda node: assembled(
        {"alg": "NONE", "kid": node.issuer.kid}, claims()
    ),
    "whose signature was cut off": lambda node: signed(node, claims()).rpartition(".")[0] + ".",
    "whose signature is zero": lambda node: assembled(
        {"alg": "ES256", "kid": node.issuer.kid}, claims(), b"\0" * 64
    ),
    "signed with the public key as a secret": hmac_with_the_public_key,
    "signed with another key under the same id": lambda node: jwt.encode(
        claims(), other_key(), algorithm="ES256", headers={"kid": node.issuer.kid}
    ),
    "that brings its own key": key_in_the_header,
    "signed for other claims": other_claims_than_signed,
    "of another curve": other_curve,
    "of another kind of key": rsa_key,
    "of an unknown key": lambda node: signed(node, claims(), kid="unknown"),
    "of a key that is a path": lambda node: signed(node, claims(), kid="../../development-key.pem"),
    "of no key": lambda node: jwt.encode(claims(), signing_key(node), algorithm="ES256"),
    "with an extension that must be known": lambda node: signed(node, claims(), crit=["x"], x=1),
    "of one part": lambda node: "a",
    "of empty parts": lambda node: "..",
    "of four parts": lambda node: signed(node, claims()) + ".x",
    "that is no base64": lambda node: "!.!.!",
    "whose header is no JSON": lambda node: assembled(b"{", claims()),
    "whose header is a list": lambda node: assembled([], claims()),
    "whose header is a number": lambda node: assembled(1, claims()),
    "whose algorithm is a list": lambda node: assembled({"alg": ["ES256"]}, claims()),
    "whose key id is a number": lambda node: assembled({"alg": "ES256", "kid": 1}, claims()),
    "whose key id is a surrogate": lambda node: assembled(
        b'{"alg":"ES256","kid":"\\ud800"}', claims()
    ),
    "whose claims are a list": lambda node: assembled({"alg": "ES256"}, []),
    "whose claims are not UTF-8": lambda node: assembled({"alg": "ES256"}, b'{"iss":"\xff"}'),
    "whose issuer is a surrogate": lambda node: assembled(
        {"alg": "ES256"}, b'{"iss":"\\ud800"}', b"x"
    ),
    "with a header nested deeply": lambda node: assembled(b"[" * 2_800 + b"]" * 2_800, claims()),
    "with claims nested deeply": lambda node: assembled(
        {"alg": "ES256"}, b'{"iss":' + b"[" * 2_800 + b"]" * 2_800 + b"}"
    ),
    "with a number of 5,000 digits": lambda node: assembled(
        {"alg": "ES256"}, b'{"exp":' + b"9" * 5_000 + b"}"
    ),
    "with an end beyond every number": odd(exp=float("inf")),
    "with an end that is not a number": odd(exp=float("nan")),
    "with a beginning beyond every number": odd(nbf=float("inf")),
    "with an end that is a list": odd(exp=[]),
    "with an end that is text": odd(exp=str(int(time.time()) + HOUR)),
    "with an end beyond every float": odd(exp=10**400),
    "with a beginning before every float": odd(nbf=-(10**400)),
    "with a beginning that is text": odd(nbf="0"),
    "with a beginning that is true": odd(nbf=True),
    "made at a time beyond every float": odd(iat=-(10**400)),
    "made at a time that is true": odd(iat=True),
    "with an end in the year 0": odd(exp=-(10**20)),
    "whose use is a list": odd(token_use=["access"]),
    "that is too long": lambda node: signed(node, claims(padding="x" * 10_000)),
    "that is much too long": lambda node: "x" * 30_000,
}


@pytest.mark.parametrize("make", WORTHLESS.values(), ids=WORTHLESS.keys())
def test_nothing_is_done_for_a_token(node: Node, make: Callable[[Node], str]) -> None:
    token = make(node)
    header = {"Authorization": f"Bearer {token}"}
    with node.client(()) as nobody:
        end = log_end(nobody)
        for response in (
            nobody.get("/v2/models", headers=header),
            nobody.post("/v2/models", json=SEED, headers=header),
        ):
            refused(response, 401)
            assert response.headers["WWW-Authenticate"].startswith("Bearer")
            for piece in token.split("."):
                assert len(piece) < 8 or piece not in response.text
        assert log_end(nobody) == end


@pytest.mark.parametrize(
    "given",
    [
        None,
        "",
        "Bearer",
        "Basic YTpi",
        "Token {}",
        "{}",
        "Bearer: {}",
        "Bearer {} {}",
        "Bearer {},{}",
        'Bearer "{}"',
        "bearer={}",
        "Bearer é{}",
        "Bearer {}é",
        "DPoP {}",
    ],
)
def test_a_token_comes_as_bearer_and_in_no_other_way(node: Node, given: str | None) -> None:
    token = signed(node, claims())
    sent = {} if given is None else {"Authorization": given.replace("{}", token)}
    header = latin1(sent)
    with node.client(()) as nobody:
        for response in (
            nobody.get("/v2/models", headers=header),
            nobody.put("/v2/models/x", json=SEED, headers=header),
            nobody.get(
                "/v2/models", headers=latin1({**sent, "X-Authorization": f"Bearer {token}"})
            ),
            nobody.get(f"/v2/models?access_token={token}", headers=header),
            nobody.get("/v2/models", headers=latin1({**sent, "Cookie": f"Authorization={token}"})),
        ):
            refused(response, 401)
            assert response.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "Bearer  "])
def test_the_name_of_the_scheme_has_no_case(node: Node, scheme: str) -> None:
    header = {"Authorization": f"{scheme} {signed(node, claims())}"}
    with node.client(()) as client:
        taken(client.get("/v2/models?limit=1", headers=header))


@pytest.mark.parametrize(
    "changes",
    [
        {"exp": int(time.time()) + 10 * 365 * 24 * HOUR},
        {"exp": time.time() + HOUR + 0.5},
        {"nbf": int(time.time()) - HOUR},
        {"token_use": None},
        {"aud": "anyone"},
        {"aud": ["a", "b"]},
        {"client_id": "client"},
        {"iat": None},
        {"scope": "openid streamline/admin email"},
        {"scope": None, "cognito:groups": ["admin"]},
    ],
)
def test_a_good_token_may_hold_more_and_less(node: Node, changes: dict[str, Any]) -> None:
    header = {"Authorization": f"Bearer {signed(node, claims(**changes))}"}
    with node.client(()) as client:
        taken(client.get("/v2/models?limit=1", headers=header))
        taken(client.post("/v2/models", json=SEED, headers=header))


def test_one_bad_token_does_not_spoil_the_next_and_a_good_one_does_not_excuse_it(
    node: Node,
) -> None:
    good = {"Authorization": f"Bearer {signed(node, claims())}"}
    with node.client(()) as client:
        for make in WORTHLESS.values():
            taken(client.get("/v2/models?limit=1", headers=good))
            token = make(node)
            bad = {"Authorization": f"Bearer {token}"}
            refused(client.get("/v2/models?limit=1", headers=bad), 401)
            refused(client.get("/v2/models?limit=1", headers=bad), 401)


# Permissions

SCOPES = (
    "read_models",
    "manage_models",
    "run_inference",
    "run_training",
    "complete_jobs",
    "read_domains",
    "manage_domains",
    "init_services",
    "manage_clients",
    "read_audit",
    "admin",
)

OPERATIONS: dict[str, tuple[str, str, Any, set[str]]] = {
    "listModels": ("GET", "/v2/models?limit=1", None, {"read_models", "admin"}),
    "createModel": ("POST", "/v2/models", SEED, {"manage_models", "admin"}),
    "getModel": ("GET", "/v2/models/{}", None, {"read_models", "admin"}),
    "updateModel": ("PUT", "/v2/models/{}", SEED, {"manage_models", "admin"}),
    "createModelVersion": ("POST", "/v2/models/{}/new_version", {}, {"manage_models", "admin"}),
    "listModelVersions": ("GET", "/v2/models/{}/versions", None, {"read_models", "admin"}),
    "getModelVersion": ("GET", "/v2/models/{}/versions/1", None, {"read_models", "admin"}),
    "setModelVersionStatus": (
        "POST",
        "/v2/models/{}/versions/1/new_status",
        {"status": "active"},
        {"manage_models", "admin"},
    ),
    "getModelHistory": (
        "GET",
        "/v2/models/{}/history",
        None,
        {"read_models", "read_audit", "admin"},
    ),
}


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("scope", SCOPES)
def test_an_operation_is_permitted_to_the_scopes_of_its_row_and_to_no_other(
    node: Node, api: httpx.Client, scope: str, operation: str
) -> None:
    method, path, sent, permitted = OPERATIONS[operation]
    url = path.format(created_id(api)) if "{}" in path else path
    end = log_end(api)
    with node.client((scope,)) as caller:
        response = caller.request(method, url, json=sent)
    if scope in permitted:
        taken(response)
    else:
        refused(response, 403)
        assert "WWW-Authenticate" not in response.headers
        assert log_end(api) == end


def test_scopes_add_up(node: Node) -> None:
    with node.client(("run_training", "read_models", "manage_models")) as caller:
        model_id = created_id(caller)
        taken(caller.get(f"/v2/models/{model_id}"))


@pytest.mark.parametrize(
    "changes",
    [
        {"scope": None},
        {"scope": ""},
        {"scope": "admin"},
        {"scope": "read_models manage_models"},
        {"scope": "other/admin other/read_models"},
        {"scope": "streamline/"},
        {"scope": "streamline/ADMIN"},
        {"scope": "streamline/admins streamline/read_models2"},
        {"scope": "streamline/streamline/admin"},
        {"scope": "streamline/read_models|manage_models"},
        {"scope": "streamline/admin,streamline/read_models"},
        {"scope": ["streamline/admin"]},
        {"scope": {"streamline/admin": True}},
        {"scope": 1},
        {"scope": None, "scopes": "streamline/admin"},
        {"scope": None, "cognito:groups": []},
        {"scope": None, "cognito:groups": "admin"},
        {"scope": None, "cognito:groups": ["administrators", "Admin", "streamline/admin"]},
        {"scope": None, "cognito:groups": ["read_models", "manage_models"]},
        {"scope": None, "cognito:groups": [["admin"]]},
        {"scope": None, "cognito:groups": {"admin": True}},
        {"scope": None, "cognito:groups": [{"admin": True}, None, 1, "", "\ud800", "client:\0"]},
        {"scope": None, "groups": ["admin"]},
    ],
    ids=json.dumps,
)
def test_a_valid_token_without_the_permission_is_forbidden(
    node: Node, changes: dict[str, Any]
) -> None:
    header = {"Authorization": f"Bearer {signed(node, claims(**changes))}"}
    with node.client(()) as caller:
        end = log_end(caller)
        refused(caller.get("/v2/models", headers=header), 403)
        refused(caller.post("/v2/models", json=SEED, headers=header), 403)
        assert log_end(caller) == end


def test_the_group_admin_may_do_everything(node: Node) -> None:
    with node.client((), groups=("admin",)) as person:
        model_id = created_id(person)
        taken(person.get(f"/v2/models/{model_id}/history"))


def test_a_person_of_a_client_may_read_models_and_change_none(
    node: Node, api: httpx.Client
) -> None:
    model_id = created_id(api)
    with node.client((), groups=("client:acme",)) as person:
        taken(person.get("/v2/models?limit=1"))
        taken(person.get(f"/v2/models/{model_id}"))
        taken(person.get(f"/v2/models/{model_id}/history"))
        refused(person.put(f"/v2/models/{model_id}", json=SEED), 403)
        refused(person.post("/v2/models", json=SEED), 403)


def test_permission_comes_before_existence_and_before_the_body(node: Node) -> None:
    missing = f"/v2/models/{fresh('none')}"
    with node.client(("run_training",)) as caller, node.client(()) as nobody:
        for status, client in ((403, caller), (401, nobody)):
            refused(client.get(missing), status)
            refused(client.put(missing, content=b"not JSON"), status)
            refused(client.put(missing, json={"unknown": 1}), status)
            refused(client.post("/v2/models", content=b"x" * 7_000_000), status)


# The development issuer


def test_the_public_key_is_served_without_a_token_and_nothing_of_the_private_one(
    node: Node,
) -> None:
    with node.client(()) as nobody:
        (key,) = taken(nobody.get("/.well-known/development-jwks.json"))["keys"]
    assert (key["kty"], key["crv"], key["alg"], key["use"]) == ("EC", "P-256", "ES256", "sig")
    assert key["kid"] == node.issuer.kid
    assert "d" not in key
    token = signed(node, claims())
    verified = jwt.decode(
        token, jwt.PyJWK(key), algorithms=["ES256"], options={"verify_aud": False}
    )
    assert verified["sub"] == "developer"


def test_the_key_file_is_readable_by_its_owner_alone(node: Node) -> None:
    assert stat.S_IMODE((node.home / KEY_FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(node.home.stat().st_mode) == 0o700
    assert [each.name for each in node.home.glob(f"{KEY_FILE}*")] == [KEY_FILE]


def test_the_service_is_loud_about_the_development_issuer(node: Node) -> None:
    assert "WARNING" in node.output()
    assert "development issuer" in node.output()


def test_modelog_token_prints_a_token_that_works_and_nothing_else(node: Node) -> None:
    done = node.run("token", "--home", str(node.home))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    token = done.stdout.removesuffix("\n")
    assert token.split() == [token]
    header = {"Authorization": f"Bearer {token}"}
    with node.client(()) as client:
        made = taken(client.post("/v2/models", json=body(), headers=header))
        url = f"/v2/models/{made['model']['id']}/history"
        entries = taken(client.get(url, headers=header))
    assert {entry["actor"]["subject"] for entry in entries} == {"developer"}


def test_modelog_token_gives_what_its_options_ask_for(node: Node) -> None:
    options = ["--scope", "read_models", "--subject", "ada", "--client", "acme", "--ttl", "60"]
    token = node.run("token", "--home", str(node.home), *options).stdout.strip()
    shown = jwt.decode(token, options={"verify_signature": False})
    assert (shown["sub"], shown["client_id"], shown["scope"]) == (
        "ada",
        "acme",
        "streamline/read_models",
    )
    assert shown["exp"] - shown["iat"] == 60
    header = {"Authorization": f"Bearer {token}"}
    with node.client(()) as client:
        taken(client.get("/v2/models?limit=1", headers=header))
        refused(client.post("/v2/models", json=SEED, headers=header), 403)
