"""Aggregates as they were: at a position of the log, or at a time (`as_of` of API section 4)."""

from datetime import datetime
from typing import Any, TypeVar

from application.context import Clock
from application.ledger import Ledger
from application.replay import Loaded, Replay
from domain.decider import Decider

S = TypeVar("S")

Instant = int | datetime
"""A position of the log, the event there included, or a time, what happened at it included."""


async def load_as_of(
    ledger: Ledger, decider: Decider[S], key: str, as_of: Instant | None
) -> Loaded[S]:
    """The state that an aggregate had, None for as it is now; empty before its first event."""
    if as_of is None:
        return await ledger.load(decider, key)
    stream = decider.stream(key)
    revision = await ledger.in_thread(Replay(ledger.store).revision_at, stream, as_of)
    if revision == 0:
        return Loaded()
    return await ledger.load_at(decider, key, revision)


async def time_of(ledger: Ledger, as_of: Instant | None, clock: Clock) -> datetime:
    """The time of day that an instant was at; that of a position is its event's."""
    if as_of is None:
        return clock()
    if isinstance(as_of, datetime):
        return as_of
    found: list[Any] = await ledger.in_thread(ledger.store.read_log, max(0, as_of - 1), 1)
    return found[0].metadata.time if found else clock()
