"""When the keys of an issuer are fetched, and what happens where they cannot be."""

import asyncio
import concurrent.futures
import json
import logging
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from adapters.identity.remote_keys import (
    FETCHES_A_MINUTE,
    MAX_AGE_SECONDS,
    OVERDUE_SECONDS,
    REFRESH_SECONDS,
    RemoteKeys,
)
from adapters.identity.tokens import InvalidToken, KeysUnavailable
from tests.oidc_issuer import PATH, OidcIssuer

BROKEN = ("down", "garbage", "huge", "redirect", "silent", "dripping", "cut off")


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def issuer() -> Iterator[OidcIssuer]:
    with OidcIssuer() as issuer:
        yield issuer


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keys(issuer: OidcIssuer, clock: Clock) -> RemoteKeys:
    return RemoteKeys(issuer.jwks_url, clock=clock, fetch_seconds=2)


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(test)


async def fetched(keys: RemoteKeys) -> None:
    """Returns when no fetch is on its way."""
    while keys._fetching is not None:
        await keys._fetching


async def is_unknown(keys: RemoteKeys, kid: str) -> None:
    with pytest.raises(InvalidToken, match="unknown"):
        await keys.key(kid)


async def is_unavailable(keys: RemoteKeys, kid: str) -> None:
    with pytest.raises(KeysUnavailable):
        await keys.key(kid)


def test_nothing_is_fetched_before_it_is_needed_and_then_once(
    keys: RemoteKeys, issuer: OidcIssuer
) -> None:
    async def test() -> None:
        assert keys.known(issuer.rsa_kid) is None
        assert issuer.fetches == 0
        first = await keys.key(issuer.rsa_kid)
        assert first.algorithm == "RS256"
        assert (await keys.key(issuer.ec_kid)).algorithm == "ES256"
        assert keys.known(issuer.rsa_kid) is first
        assert issuer.fetches == 1

    run(test())


def test_all_who_wait_share_one_fetch(keys: RemoteKeys, issuer: OidcIssuer) -> None:
    async def test() -> None:
        found = await asyncio.gather(*(keys.key(issuer.rsa_kid) for _ in range(100)))
        assert all(key is found[0] for key in found)
        assert issuer.fetches == 1

    run(test())


def test_one_who_gives_up_does_not_stop_the_fetch_of_the_others(
    keys: RemoteKeys, issuer: OidcIssuer
) -> None:
    async def test() -> None:
        impatient = asyncio.create_task(keys.key(issuer.rsa_kid))
        patient = asyncio.create_task(keys.key(issuer.rsa_kid))
        await asyncio.sleep(0)
        impatient.cancel()
        assert (await patient).algorithm == "RS256"
        assert impatient.cancelled()
        assert issuer.fetches == 1

    run(test())


def test_unknown_keys_are_asked_for_so_many_times_a_minute(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock
) -> None:
    async def test() -> None:
        for minute in (1, 2, 3):
            for n in range(50):
                await is_unknown(keys, f"random-{n}")
            assert issuer.fetches == minute * FETCHES_A_MINUTE
            assert (await keys.key(issuer.rsa_kid)).algorithm == "RS256"
            clock.pass_(60)

    run(test())


def test_a_key_is_refreshed_behind_the_back_of_its_users(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock
) -> None:
    async def test() -> None:
        old, kept = issuer.rsa_kid, issuer.ec_kid
        first = await keys.key(kept)
        issuer.rotate()
        clock.pass_(REFRESH_SECONDS + 1)
        assert keys.known(old) is not None
        await fetched(keys)
        assert issuer.fetches == 2
        assert keys.known(old) is None
        assert keys.known(kept) is first
        assert keys.known(issuer.rsa_kid) is not None

    run(test())


def test_after_a_long_pause_a_key_proves_nothing_before_the_issuer_was_asked(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock
) -> None:
    async def test() -> None:
        old = issuer.rsa_kid
        await keys.key(old)
        issuer.rotate()
        clock.pass_(OVERDUE_SECONDS + 1)
        assert keys.known(old) is None
        await is_unknown(keys, old)

    run(test())


def test_an_id_that_names_another_key_now_proves_with_that(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock
) -> None:
    async def test() -> None:
        first = await keys.key(issuer.ec_kid)
        issuer.keys[issuer.ec_kid] = ec.generate_private_key(ec.SECP256R1())
        clock.pass_(OVERDUE_SECONDS + 1)
        assert await keys.key(issuer.ec_kid) != first

    run(test())


@pytest.mark.parametrize("behaviour", BROKEN)
def test_known_keys_stay_good_for_some_hours_while_the_issuer_is_away(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock, behaviour: str
) -> None:
    async def test() -> None:
        good = await keys.key(issuer.rsa_kid)
        new = issuer.add(ec.generate_private_key(ec.SECP256R1()))
        issuer.behaviour = behaviour
        await is_unavailable(keys, new)
        clock.pass_(OVERDUE_SECONDS + 1)
        assert await keys.key(issuer.rsa_kid) is good
        assert keys.known(issuer.rsa_kid) is good  # without waiting: it was asked in vain
        await fetched(keys)
        clock.pass_(MAX_AGE_SECONDS)
        await is_unavailable(keys, issuer.rsa_kid)

    run(test())


@pytest.mark.parametrize("behaviour", BROKEN)
def test_an_issuer_that_comes_back_is_found(
    keys: RemoteKeys,
    issuer: OidcIssuer,
    clock: Clock,
    behaviour: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def test() -> None:
        issuer.behaviour = behaviour
        with caplog.at_level(logging.WARNING, "modelog.identity"):
            await is_unavailable(keys, issuer.rsa_kid)
        assert "could not be fetched" in caplog.text
        issuer.behaviour = "good"
        issuer.let_go()
        await answered(keys)
        assert (await keys.key(issuer.rsa_kid)).algorithm == "RS256"

    run(test())


async def answered(keys: RemoteKeys) -> None:
    """Returns when the last fetch has ended, also one that nobody waits for any more."""
    answer = keys._document._answer
    assert answer is not None
    done, _ = await asyncio.to_thread(concurrent.futures.wait, [answer], timeout=60)
    assert done


def test_an_issuer_that_does_not_answer_has_one_thread_at_most(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock
) -> None:
    async def test() -> None:
        issuer.behaviour = "silent"
        for _ in range(3):
            await is_unavailable(keys, issuer.rsa_kid)
        assert issuer.fetches == 1
        issuer.let_go()
        await answered(keys)

    run(test())


def test_a_fetch_that_nobody_waits_for_any_more_ends_of_itself(
    keys: RemoteKeys, issuer: OidcIssuer
) -> None:
    async def test() -> None:
        issuer.behaviour = "dripping"
        await is_unavailable(keys, issuer.rsa_kid)
        await answered(keys)

    run(test())


def test_where_nobody_listens_keys_are_unavailable(issuer: OidcIssuer) -> None:
    issuer.close()
    run(is_unavailable(RemoteKeys(issuer.jwks_url), "any"))


def test_the_clear_text_of_a_fetch_goes_through_no_proxy(
    issuer: OidcIssuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # the port "discard": nobody listens
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)

    async def test() -> None:
        assert (await RemoteKeys(issuer.jwks_url).key(issuer.rsa_kid)).algorithm == "RS256"

    run(test())


def test_a_set_without_a_usable_key_is_not_taken_for_one(
    keys: RemoteKeys, issuer: OidcIssuer, clock: Clock
) -> None:
    async def test() -> None:
        good = await keys.key(issuer.rsa_kid)
        issuer.document = json.dumps({"keys": []}).encode()
        clock.pass_(OVERDUE_SECONDS + 1)
        assert await keys.key(issuer.rsa_kid) is good

    run(test())


@pytest.mark.parametrize(
    "url",
    [
        "",
        "issuer.example/keys",
        "http://issuer.example/keys",
        "http://10.0.0.1/keys",
        "http://127.0.0.1.issuer.example/keys",
        "http://127.0.0.1@issuer.example/keys",
        "http://localhost.issuer.example/keys",
        "https:///keys",
        "ftp://127.0.0.1/keys",
        "file:///etc/passwd",
        "data:application/json,{}",
    ],
)
def test_keys_come_from_no_address_where_another_could_answer(url: str) -> None:
    with pytest.raises(ValueError, match="https://"):
        RemoteKeys(url)


@pytest.mark.parametrize(
    "host", ["https://issuer.example", "http://127.0.0.1:1", "http://[::1]:1", "http://localhost"]
)
def test_keys_come_over_tls_or_from_this_machine(host: str) -> None:
    RemoteKeys(host + PATH)
