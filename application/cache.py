"""A cache bounded by the weight of what it holds, least recently used out first."""

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class WeightedCache(Generic[K, V]):
    """Maps keys to values as long as their weights, in bytes, sum to at most `capacity`.

    For use from one thread.
    """

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.weight = 0
        self.times_cleared = 0
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: K) -> V | None:
        """The value under a key, which is now the most recently used, or None."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def put(self, key: K, value: V, weight: int) -> None:
        """Keep a value, and let go of others where that takes the room."""
        self.discard(key)
        self._entries[key] = (value, weight)
        self.weight += weight
        while self.weight > self.capacity and len(self._entries) > 1:
            _, (_, freed) = self._entries.popitem(last=False)
            self.weight -= freed

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self.weight = 0
        self.times_cleared += 1

    def discard(self, key: K) -> None:
        """Forget a key, if it is there."""
        entry = self._entries.pop(key, None)
        if entry is not None:
            self.weight -= entry[1]
