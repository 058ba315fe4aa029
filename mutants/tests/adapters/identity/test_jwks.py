"""Which keys of a key set are used, whatever an issuer puts into it."""

import json
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from hypothesis import given
from hypothesis import strategies as st

from adapters.identity.jwks import MAX_KEYS, BadKeySet, read_key_set

RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
P256 = ec.generate_private_key(ec.SECP256R1())


def rsa_jwk(key: rsa.RSAPrivateKey = RSA, **changes: Any) -> dict[str, Any]:
    return {**jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), **changes}


def ec_jwk(key: ec.EllipticCurvePrivateKey = P256, **changes: Any) -> dict[str, Any]:
    return {**jwt.algorithms.ECAlgorithm.to_jwk(key.public_key(), as_dict=True), **changes}


def read(*jwks: Any) -> dict[str, str]:
    """The algorithm of each key that is used."""
    document = json.dumps({"keys": jwks}).encode()
    return {kid: key.algorithm for kid, key in read_key_set(document).items()}


def test_a_key_is_good_for_the_one_algorithm_of_its_kind() -> None:
    assert read(rsa_jwk(kid="a"), ec_jwk(kid="b")) == {"a": "RS256", "b": "ES256"}
    assert read(
        rsa_jwk(kid="a", alg="RS256", use="sig"), ec_jwk(kid="b", alg="ES256", use="sig")
    ) == {"a": "RS256", "b": "ES256"}


REFUSED: dict[str, dict[str, Any]] = {
    "to encrypt with": rsa_jwk(kid="x", use="enc"),
    "of an unknown use": rsa_jwk(kid="x", use=["sig"]),
    "of 1,024 bits": rsa_jwk(
        rsa.generate_private_key(public_exponent=65537, key_size=1024), kid="x"
    ),
    "for RS512": rsa_jwk(kid="x", alg="RS512"),
    "for PS256": rsa_jwk(kid="x", alg="PS256"),
    "for HS256": rsa_jwk(kid="x", alg="HS256"),
    "for none": rsa_jwk(kid="x", alg="none"),
    "for the other kind": rsa_jwk(kid="x", alg="ES256"),
    "on P-384": ec_jwk(ec.generate_private_key(ec.SECP384R1()), kid="x"),
    "on secp256k1": ec_jwk(ec.generate_private_key(ec.SECP256K1()), kid="x"),
    "on P-256 for ES384": ec_jwk(kid="x", alg="ES384"),
    "that is a shared secret": {"kty": "oct", "k": "c2VjcmV0" * 8, "kid": "x", "alg": "HS256"},
    "of Edwards": {
        **jwt.algorithms.OKPAlgorithm.to_jwk(
            ed25519.Ed25519PrivateKey.generate().public_key(), as_dict=True
        ),
        "kid": "x",
    },
    "that is private": {**jwt.algorithms.RSAAlgorithm.to_jwk(RSA, as_dict=True), "kid": "x"},
    "off the curve": ec_jwk(kid="x", y="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"),
    "of even exponent": rsa_jwk(kid="x", e="Ag"),
    "without a modulus": {"kty": "RSA", "kid": "x", "e": "AQAB"},
    "without a kind": {"kid": "x"},
    "without an id": rsa_jwk(),
    "of an id that is a number": rsa_jwk(kid=1),
}


@pytest.mark.parametrize("jwk", REFUSED.values(), ids=REFUSED.keys())
def test_a_key_is_left_out_and_the_others_stay(jwk: dict[str, Any]) -> None:
    assert read(jwk, ec_jwk(kid="good")) == {"good": "ES256"}


def test_so_many_keys_are_read_and_no_more() -> None:
    kids = [str(number) for number in range(MAX_KEYS + 50)]
    assert list(read(*(ec_jwk(kid=kid) for kid in kids))) == kids[:MAX_KEYS]


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"keys": null}',
        b'{"keys": {}}',
        b'{"keys": "all"}',
        b"<html>",
        b'{"keys": [{"kid": "\xff"}]}',
        b'{"keys": ' + b"[" * 100_000,
        b'{"keys": [1e999]}',
    ],
)
def test_what_is_no_key_set_is_refused(document: bytes) -> None:
    with pytest.raises(BadKeySet):
        read_key_set(document)


members = st.sampled_from(
    ["kty", "kid", "use", "alg", "n", "e", "x", "y", "crv", "d", "k", "key_ops", "x5c"]
)
letters = st.text("AQab1_-=+/ \n\0é€", max_size=8)
values = (
    st.none()
    | st.booleans()
    | st.integers()
    | letters
    | st.sampled_from(["RSA", "EC", "oct", "OKP", "P-256", "P-521", "sig", "RS256", "AQ", "AQAB"])
    | st.lists(letters, max_size=2)
    | st.dictionaries(letters, st.integers(), max_size=2)
)


@given(
    st.sampled_from([rsa_jwk(kid="a"), ec_jwk(kid="a"), {}]),
    st.dictionaries(members, values, max_size=4),
)
def test_no_key_however_odd_takes_the_good_ones_with_it(
    jwk: dict[str, Any], changes: dict[str, Any]
) -> None:
    found = read({**jwk, **changes}, ec_jwk(kid="good"))
    assert found["good"] == "ES256"
    assert set(found.values()) <= {"RS256", "ES256"}
