"""The shape that every aggregate has: events folded into a state."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Generic, TypeVar

import msgspec

S = TypeVar("S")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Decider(msgspec.Struct, Generic[S], frozen=True, kw_only=True):
    """How the streams of one category are folded, and how a state is kept.

    `category` prefixes the ids of the streams (`model` for `model:<id>`).
    `evolve(state, event, at)` is pure; `at` is the time of the event.
    `to_snapshot` gives a plain value that msgspec can encode, `from_snapshot`
    reads the decoded JSON of it; `snapshot_version` is raised whenever the form
    changes, and a snapshot of another version is ignored, never misread.
    `weight` is the rough size of a state in the cache, in bytes.
    `tenant(state)` is the client whose data the events hold, None where it is nobody's.
    `snapshot_interval(state)` is after how many events a snapshot pays.
    """

    category: str
    evolve: Callable[[S | None, Any, datetime], S]
    snapshot_version: int
    to_snapshot: Callable[[S], Any]
    from_snapshot: Callable[[bytes], S]
    weight: Callable[[S], int] = lambda _state: 1_000
    tenant: Callable[[S], str | None] = lambda _state: None
    snapshot_interval: Callable[[S], int] = lambda _state: 100

    def stream(self, key: str) -> str:
        """The id of the stream of the aggregate with this key."""
        return f"{self.category}:{key}"
