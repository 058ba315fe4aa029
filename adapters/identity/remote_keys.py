"""Keeps the keys of an issuer that serves them over HTTP.

Fetched when first needed, again every few minutes, and when a token names an unknown
key, as after a rotation; but only so many times a minute, whatever tokens come, so that
nobody can make the service hammer the issuer. While the issuer is away its known keys
stay good for a while.
"""

import asyncio
import logging
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from adapters.identity.jwks import BadKeySet, SigningKey, read_key_set
from adapters.identity.tokens import InvalidToken, KeysUnavailable

FETCH_SECONDS = 5.0
MAX_BYTES = 256 * 1024
FETCHES_A_MINUTE = 5
REFRESH_SECONDS = 300.0
MAX_AGE_SECONDS = 6 * 3600.0

log = logging.getLogger("modelog.identity")


class RemoteKeys:
    """Implements `adapters.identity.tokens.KeySource`. Belongs to one event loop."""

    def __init__(
        self,
        url: str,
        *,
        refresh: float = REFRESH_SECONDS,
        max_age: float = MAX_AGE_SECONDS,
    ) -> None:
        """Raises `ValueError` for a URL that others could answer in the issuer's place."""
        check_url(url)
        self._url = url
        self._refresh_after = refresh
        self._max_age = max_age
        self._keys: Mapping[str, SigningKey] = {}
        self._fetched = -float("inf")
        self._tried: deque[float] = deque(maxlen=FETCHES_A_MINUTE)
        self._failed = False
        self._fetching: asyncio.Task[None] | None = None

    def known(self, kid: str) -> SigningKey | None:
        """A key that is at hand; it may be asked for again behind the caller's back."""
        age = time.monotonic() - self._fetched
        if age > self._max_age:
            return None
        if age > self._refresh_after:
            self._fetch_if_due()
        return self._keys.get(kid)

    async def key(self, kid: str) -> SigningKey:
        """The key with this id; see `KeySource`."""
        found = self.known(kid)
        if found is not None:
            return found
        fetching = self._fetch_if_due()
        if fetching is not None:
            await asyncio.shield(fetching)
        found = self.known(kid)
        if found is not None:
            return found
        if self._failed or time.monotonic() - self._fetched > self._max_age:
            raise KeysUnavailable("the issuer's keys cannot be fetched now")
        raise InvalidToken("the token's key is unknown")

    def _fetch_if_due(self) -> asyncio.Task[None] | None:
        """The fetch that is on its way, or a new one; None where it is too early for one."""
        if self._fetching is not None:
            return self._fetching
        now = time.monotonic()
        if len(self._tried) == FETCHES_A_MINUTE and now - self._tried[0] < 60:
            return None
        self._tried.append(now)
        self._fetching = asyncio.create_task(self._fetch())
        return self._fetching

    async def _fetch(self) -> None:
        try:
            async with asyncio.timeout(2 * FETCH_SECONDS):
                keys = read_key_set(await asyncio.to_thread(_get, self._url))
            if not keys:
                raise BadKeySet("the key set has no key for RS256 or ES256")
            # A key that is still the same stays the same object, and with it what it proved.
            self._keys = {
                kid: self._keys[kid] if self._keys.get(kid) == key else key
                for kid, key in keys.items()
            }
            self._fetched, self._failed = time.monotonic(), False
        except (OSError, ValueError, TimeoutError, BadKeySet) as error:
            # URLError and HTTPException's kin are OSErrors or ValueErrors.
            self._failed = True
            log.warning("the issuer's keys could not be fetched: %s", error)
        finally:
            self._fetching = None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Keys come from the configured address or not at all."""

    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        """None: the redirect is an error."""


_opener = urllib.request.build_opener(_NoRedirect)


def _get(url: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept": "application/json"})  # noqa: S310  # see check_url
    try:
        with _opener.open(request, timeout=FETCH_SECONDS) as response:
            document: bytes = response.read(MAX_BYTES + 1)
    except urllib.error.HTTPError as error:
        error.close()
        raise BadKeySet(f"the issuer answered {error.code}") from None
    except Exception as error:
        raise BadKeySet(f"{type(error).__name__}: {error}") from error
    if len(document) > MAX_BYTES:
        raise BadKeySet(f"the key set is larger than {MAX_BYTES} bytes")
    return document


def check_url(url: str) -> None:
    """Raises `ValueError` unless it is https, or http to this machine."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and _is_loopback(parts.hostname or ""):
        return
    raise ValueError("expected an https:// URL; http:// is for this machine alone")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
