"""The stored inputs of subscriptions, read from the events that hold them."""

import msgspec

from application.cache import WeightedCache
from application.ledger import Ledger
from domain.subscription import (
    SUBSCRIPTION,
    Subscription,
    SubscriptionCreated,
    SubscriptionUpdated,
)

CACHE_BYTES = 32 * 1024 * 1024


class StoredInputs:
    """A subscription's state knows only the revision of its input."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._cache: WeightedCache[tuple[str, int], msgspec.Raw] = WeightedCache(CACHE_BYTES)

    def forget(self) -> None:
        """Let go of all inputs: some of them were erased."""
        self._cache.clear()

    async def of(self, subscription: Subscription) -> msgspec.Raw:
        """The stored input, null where there is none."""
        if subscription.input is None:
            return msgspec.Raw(b"null")
        key = (subscription.id, subscription.input)
        found = self._cache.get(key)
        if found is None:
            times_cleared = self._cache.times_cleared
            stream, revision = SUBSCRIPTION.stream(subscription.id), subscription.input
            records = await self._ledger.in_thread(
                lambda: self._ledger.store.read_stream(stream, after=revision - 1, upto=revision)
            )
            event = records[0].event
            assert isinstance(event, SubscriptionCreated | SubscriptionUpdated)
            assert isinstance(event.input, msgspec.Raw)
            found = event.input
            if self._cache.times_cleared == times_cleared:  # else it may just have been erased
                self._cache.put(key, found, 200 + len(memoryview(found)))
        return found
