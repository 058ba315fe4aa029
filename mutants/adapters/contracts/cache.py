"""A least-recently-used cache with two bounds, for values derived from schemas."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class BoundedCache(Generic[K, V]):
    """Keeps what was used last, within a number of entries and a number of bytes.

    Safe to use from several threads. A value heavier than the whole budget is not kept.
    """

    def __init__(self, *, entries: int, total_bytes: int) -> None:
        self._entries = entries
        self._total_bytes = total_bytes
        self._held: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._weight = 0
        self._lock = Lock()

    def get(self, key: K) -> V | None:
        """The value kept under the key, which counts as a use."""
        with self._lock:
            held = self._held.get(key)
            if held is None:
                return None
            self._held.move_to_end(key)
            return held[0]

    def put(self, key: K, value: V, *, weight: int) -> None:
        """Keeps a value of `weight` bytes and drops what was used longest ago."""
        if weight > self._total_bytes:
            return
        with self._lock:
            if (former := self._held.pop(key, None)) is not None:
                self._weight -= former[1]
            self._held[key] = (value, weight)
            self._weight += weight
            while len(self._held) > self._entries or self._weight > self._total_bytes:
                _, (_, dropped) = self._held.popitem(last=False)
                self._weight -= dropped

    def __len__(self) -> int:
        return len(self._held)
