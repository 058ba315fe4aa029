"""Pages of a list, kept for as long as their projection stands where it stood."""

import time
from collections.abc import Awaitable, Callable, Hashable

import msgspec

from adapters.http.responses import array
from application.cache import WeightedCache
from projections.pages import Page

CAPACITY = 32 * 1024 * 1024
"""Bytes of all pages together."""

KEPT_SECONDS = 1.0
"""Tables that an operator built anew may differ with no event in between."""


class KeptPage(msgspec.Struct, frozen=True):
    """A page as it is sent, the key that the next one begins after, and until when it is good."""

    body: bytes
    next: int | None
    position: int
    until: float


class PageCache:
    """Pages by what was asked for; belongs to one event loop.

    A page read while its projection stood at a position holds all events up to there, and
    no event has been projected since as far as this node knows: whoever waited for a position
    gets what they waited for.
    """

    def __init__(self) -> None:
        self._pages: WeightedCache[Hashable, KeptPage] = WeightedCache(CAPACITY)

    async def page(
        self, asked: Hashable, position: int, read: Callable[[], Awaitable[Page]]
    ) -> KeptPage:
        """The page that was `asked` for, read where none is kept from this `position` on."""
        now = time.monotonic()
        kept = self._pages.get(asked)
        if kept is not None and kept.position == position and now < kept.until:
            return kept
        found = await read()
        kept = KeptPage(array(found.docs), found.next, position, now + KEPT_SECONDS)
        self._pages.put(asked, kept, len(kept.body) + 1_000)
        return kept
