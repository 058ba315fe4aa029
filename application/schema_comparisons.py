"""Verdicts on schemas that replaced others, each reached once and then kept."""

import asyncio

import msgspec

from application.cache import WeightedCache
from application.ledger import Ledger
from domain.compatibility.comparison import Comparison, compare
from domain.staleness import Side

CACHE_BYTES = 16 * 1024 * 1024

PATIENCE = 5.0
"""Seconds that one answer may spend on comparisons; what was not kept by then is not compared."""

Prints = tuple[str, str]
"""What tells the old and the new schema from all others: their fingerprints."""


class SchemaComparisons:
    """Compares schemas in a thread, one pair at a time: a comparison is all calculation."""

    def __init__(self, ledger: Ledger, cache_bytes: int = CACHE_BYTES) -> None:
        self._ledger = ledger
        self._cache: WeightedCache[tuple[Prints, Side], Comparison] = WeightedCache(cache_bytes)
        self._turn = asyncio.Lock()

    def patience(self) -> float:
        """Until when an answer that is begun now may compare, for `in_time`."""
        return asyncio.get_running_loop().time() + PATIENCE

    async def of(
        self, prints: Prints, old: bytes | None, new: bytes | None, side: Side
    ) -> Comparison:
        """The verdict on two schemas, None for no schema."""
        key = (prints, side)
        found = self._cache.get(key)
        if found is None:
            async with self._turn:
                found = self._cache.get(key)
                if found is None:
                    found = await self._ledger.in_thread(compare, old, new, side)
                    self._cache.put(key, found, 500 + len(msgspec.json.encode(found)))
        return found

    async def in_time(
        self, prints: Prints, old: bytes | None, new: bytes | None, side: Side, until: float
    ) -> Comparison | None:
        """The same, None where it is not known yet and it is too late to find out."""
        found = self._cache.get((prints, side))
        if found is not None:
            return found
        left = until - asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(left):
                return await self.of(prints, old, new, side)
        except TimeoutError:
            return None
