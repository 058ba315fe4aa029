"""One decision on its way: the streams that it reads, the events that it appends."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from application.context import RequestContext
from application.replay import Loaded
from application.store import Append
from domain.decider import Decider
from domain.events import Record
from domain.metadata import Metadata

S = TypeVar("S")

Loader = Callable[[Decider[Any], str], Awaitable[Loaded[Any]]]


class Transaction:
    """The streams that one decision reads and the events that it appends."""

    def __init__(self, load: Loader, context: RequestContext, now: datetime) -> None:
        self._load = load
        self._context = context
        self._now = now
        self._loaded: dict[str, Loaded[Any]] = {}
        self._read_at: dict[str, int] = {}
        self._deciders: dict[str, Decider[Any]] = {}
        self._records: list[Record] = []

    async def load(self, decider: Decider[S], key: str) -> S | None:
        """The state of an aggregate, this decision's own events included; None if it has none."""
        stream = decider.stream(key)
        if stream not in self._loaded:
            loaded = await self._load(decider, key)
            # Two loads of one stream that overlap must see one state.
            self._loaded.setdefault(stream, loaded)
            self._read_at.setdefault(stream, loaded.revision)
            self._deciders[stream] = decider
        state: S | None = self._loaded[stream].state
        return state

    def loaded(self, decider: Decider[S], key: str) -> S | None:
        """The state of an aggregate that this decision has loaded, its own events included."""
        state: S | None = self._loaded[decider.stream(key)].state
        return state

    def begin(self, decider: Decider[Any], key: str) -> None:
        """Take it that a stream does not exist yet, as that of a new id; the append proves it."""
        stream = decider.stream(key)
        self._loaded[stream] = Loaded()
        self._read_at[stream] = 0
        self._deciders[stream] = decider

    def append(
        self,
        decider: Decider[S],
        key: str,
        events: Iterable[Any],
        *,
        causation: str | None = None,
    ) -> S | None:
        """Add events to a stream that this decision has loaded; the state after them.

        `causation` is the event of this same decision that led to them, if one did.
        """
        stream = decider.stream(key)
        loaded = self._loaded[stream]
        for event in events:
            # Clocks jump; the time inside a stream does not.
            at = self._now if loaded.time is None else max(self._now, loaded.time)
            record = Record(
                stream=stream,
                revision=loaded.revision + 1,
                event=event,
                metadata=self.metadata(at, causation),
            )
            loaded = loaded.then(decider, record)
            tenant = None if loaded.state is None else decider.tenant(loaded.state)
            if tenant is not None:
                metadata = msgspec.structs.replace(record.metadata, tenant=tenant)
                record = msgspec.structs.replace(record, metadata=metadata)
            self._records.append(record)
        self._loaded[stream] = loaded
        state: S | None = loaded.state
        return state

    def metadata(self, at: datetime | None = None, causation: str | None = None) -> Metadata:
        """The circumstances of an event that this decision appends."""
        return Metadata(
            time=at or self._now,
            actor=self._context.actor,
            request_id=self._context.request_id,
            correlation=self._context.correlation,
            causation=causation or self._context.causation,
            traceparent=self._context.traceparent,
        )

    @property
    def now(self) -> datetime:
        """The time of this decision."""
        return self._now

    def read_at(self, stream: str) -> int:
        """The revision at which this decision found a stream."""
        return self._read_at[stream]

    def revision(self, decider: Decider[Any], key: str) -> int:
        """The revision that a loaded stream has after this decision."""
        return self._loaded[decider.stream(key)].revision

    def to_append(self) -> Append:
        """All events, with guards on the streams that were only read."""
        written = {record.stream for record in self._records}
        guards = {s: r for s, r in self._read_at.items() if s not in written}
        return Append(records=tuple(self._records), guards=guards)

    @property
    def streams(self) -> dict[str, Decider[Any]]:
        """The streams that were loaded, with their deciders."""
        return self._deciders

    @property
    def results(self) -> dict[str, Loaded[Any]]:
        """The states of the streams that were loaded, after this decision."""
        return self._loaded
