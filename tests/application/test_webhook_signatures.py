"""Signatures, against an implementation of the standard's text that shares nothing with ours."""

import base64
import hashlib
import hmac

from hypothesis import given
from hypothesis import strategies as st

from application.webhook_signatures import message_id, secret_of, shown, signed_headers

KNOWN_SECRET = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
secrets = st.lists(st.binary(min_size=24, max_size=64), min_size=1, max_size=2, unique=True)


def test_a_known_message_has_its_known_signature() -> None:
    """As `standardwebhooks` 1.1.0, the standard's own library, signs it."""
    headers = signed_headers(
        [KNOWN_SECRET], "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@given(keys=secrets, moment=st.integers(0, 2**40), body=st.binary(max_size=200))
def test_each_secret_signs_id_time_and_body(keys: list[bytes], moment: int, body: bytes) -> None:
    headers = signed_headers(keys, "msg_1", moment, body)
    expected = [
        base64.b64encode(hmac.new(key, b"msg_1.%d.%s" % (moment, body), hashlib.sha256).digest())
        for key in keys
    ]
    assert headers["webhook-signature"].split(" ") == [f"v1,{each.decode()}" for each in expected]


@given(
    master=st.binary(min_size=32, max_size=32),
    ids=st.lists(st.uuids().map(str), min_size=2, max_size=2, unique=True),
    number=st.integers(1, 1_000),
)
def test_a_secret_is_always_the_same_and_no_other_webhooks(
    master: bytes, ids: list[str], number: int
) -> None:
    secret = secret_of(master, ids[0], number)
    assert secret == secret_of(master, ids[0], number)
    others = [
        (master, ids[1], number),
        (master, ids[0], number + 1),
        (master[::-1], ids[0], number),
    ]
    for other in others:
        assert other == (master, ids[0], number) or secret != secret_of(*other)
    prefix, _, encoded = shown(secret).partition("_")
    assert (prefix, base64.b64decode(encoded, validate=True)) == ("whsec", secret)
    assert len(secret) == 32


@given(st.uuids().map(str), st.integers(1, 2**62))
def test_the_id_of_a_message_has_no_full_stop(webhook_id: str, position: int) -> None:
    assert "." not in message_id(webhook_id, position)
