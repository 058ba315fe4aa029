"""Keeps the keys of an issuer that serves them over HTTP.

Fetched when first needed, again every few minutes, and when a token names an unknown
key, as after a rotation; but only so many times a minute, whatever tokens come, so that
nobody can make the service hammer the issuer. While the issuer is away its known keys
stay good for a while.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Mapping

from adapters.identity.jwks import BadKeySet, SigningKey, read_key_set
from adapters.identity.key_document import FETCH_SECONDS, KeyDocument
from adapters.identity.tokens import InvalidToken, KeysUnavailable

FETCHES_A_MINUTE = 5
REFRESH_SECONDS = 300.0
"""Older keys are fetched again behind the caller's back."""
OVERDUE_SECONDS = 600.0
"""Older keys, as after hours without a request, prove nothing before a fetch was tried."""
MAX_AGE_SECONDS = 6 * 3600.0
"""Older keys prove nothing."""

log = logging.getLogger("modelog.identity")


class RemoteKeys:
    """Implements `adapters.identity.tokens.KeySource`. Belongs to one event loop."""

    def __init__(
        self,
        url: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        fetch_seconds: float = FETCH_SECONDS,
    ) -> None:
        """`clock` gives seconds that never go back; `fetch_seconds` bounds a fetch.

        Raises `ValueError` for a URL that others could answer in the issuer's place.
        """
        self._document = KeyDocument(url, seconds=fetch_seconds)
        self._clock = clock
        self._keys: Mapping[str, SigningKey] = {}
        self._fetched = -float("inf")
        self._tried: deque[float] = deque(maxlen=FETCHES_A_MINUTE)
        self._failed = False
        self._failed_at = -float("inf")
        self._fetching: asyncio.Task[None] | None = None

    def known(self, kid: str) -> SigningKey | None:
        """A key that is at hand; it may be asked for again behind the caller's back."""
        age = self._age()
        if age > REFRESH_SECONDS:
            self._fetch_if_due()
            # Where the issuer was just asked in vain, nobody waits for it again.
            asked_in_vain = self._clock() - self._failed_at < REFRESH_SECONDS
            if age > OVERDUE_SECONDS and not asked_in_vain:
                return None
        return self._usable(kid)

    async def key(self, kid: str) -> SigningKey:
        """The key with this id; see `KeySource`."""
        found = self.known(kid)
        if found is not None:
            return found
        fetching = self._fetch_if_due()
        if fetching is not None:
            await asyncio.shield(fetching)
        found = self._usable(kid)
        if found is not None:
            return found
        if self._failed or self._age() > MAX_AGE_SECONDS:
            raise KeysUnavailable("the issuer's keys cannot be fetched now")
        raise InvalidToken("the token's key is unknown")

    def _age(self) -> float:
        return self._clock() - self._fetched

    def _usable(self, kid: str) -> SigningKey | None:
        return None if self._age() > MAX_AGE_SECONDS else self._keys.get(kid)

    def _fetch_if_due(self) -> asyncio.Task[None] | None:
        """The fetch that is on its way, or a new one; None where it is too early for one."""
        if self._fetching is not None:
            return self._fetching
        now = self._clock()
        if len(self._tried) == FETCHES_A_MINUTE and now - self._tried[0] < 60:
            return None
        self._tried.append(now)
        self._fetching = asyncio.create_task(self._fetch())
        return self._fetching

    async def _fetch(self) -> None:
        try:
            keys = read_key_set(await self._document.fetch())
            if not keys:
                raise BadKeySet("the key set has no key for RS256 or ES256")
            # A key that is still the same stays the same object, and with it what it proved.
            self._keys = {
                kid: self._keys[kid] if self._keys.get(kid) == key else key
                for kid, key in keys.items()
            }
            self._fetched, self._failed = self._clock(), False
        except BadKeySet as error:
            self._failed, self._failed_at = True, self._clock()
            log.warning("the issuer's keys could not be fetched: %s", error)
        finally:
            self._fetching = None
