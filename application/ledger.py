"""The one path by which anything is written: load, decide, append, or decide again.

What is true of a stream is folded from its events and kept in a cache. A decision is
taken on the cached state without asking the store, and the append proves it: its
revisions are unique, so if another process was first the append is a lost race, the
state is read anew and the decision is taken again. A refusal is proven by no append,
so before one is given the state is read anew as well.
"""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import Any, Generic, TypeVar

import msgspec

from application.cache import WeightedCache
from application.context import Clock, Idempotency, RequestContext, utc_now
from application.group_commit import GroupCommit
from application.observation import DecisionWatch
from application.overtaking import Held, Overtaking
from application.replay import Loaded, Replay
from application.store import Append, EventStore, LostRace, Snapshot, StoreUnavailable
from application.transaction import Transaction
from application.turns import Turns
from domain.decider import Decider
from domain.errors import Conflict, DomainError, FieldError
from domain.events import ERASED, Record, Unreadable
from domain.idempotency import REQUEST, RequestAnswered, stream_key

S = TypeVar("S")
T = TypeVar("T")

log = logging.getLogger("modelog.ledger")

MAX_ATTEMPTS = 12
CACHE_BYTES = 256 * 1024 * 1024
EMPTY_WEIGHT = 500


class Committed(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """What a transaction gave, and where the log stands for whoever made it.

    `position` is that of its last event; None where it appended none.
    `repeated` says that this is the answer of an earlier request with the same key.
    """

    value: T
    position: int | None = None
    repeated: bool = False


class Ledger:
    """Reads and writes aggregates; belongs to one event loop."""

    def __init__(
        self,
        store: EventStore,
        *,
        clock: Clock = utc_now,
        readers: Executor | None = None,
        writer: Executor | None = None,
        cache_bytes: int = CACHE_BYTES,
    ) -> None:
        self.store = store
        self._clock = clock
        self._readers = readers or ThreadPoolExecutor(8, thread_name_prefix="modelog-read")
        self.commits = GroupCommit(
            store,
            writer or ThreadPoolExecutor(1, thread_name_prefix="modelog-append"),
            on_records=self._appended,
        )
        self._replay = Replay(store)
        self._cache: WeightedCache[str, Loaded[Any]] = WeightedCache(cache_bytes)
        self._deciders: dict[str, Decider[Any]] = {}
        self._turns = Turns()
        self._overtaking = Overtaking()
        self._kept_from_birth: dict[str, Decider[Any]] = {}
        self._snapshots: set[asyncio.Task[None]] = set()
        self.listeners: list[Callable[[Sequence[Record]], None]] = []
        """Called on the event loop with events that this process has just appended, in the order
        of the log and without a gap; their states are in the cache by then."""
        self.watch: DecisionWatch | None = None
        self.lost_races = 0
        self.cache_hits = 0
        self.cache_misses = 0

    async def load(self, decider: Decider[S], key: str) -> Loaded[S]:
        """The state of an aggregate as far as this process knows."""
        stream = decider.stream(key)
        cached = self._cache.get(stream)
        if cached is not None:
            self.cache_hits += 1
            return cached
        self.cache_misses += 1
        while True:
            with self._overtaking.holding([stream]) as held:
                loaded = await self.in_thread(self._replay.load, decider, stream)
            if held[stream].revision <= loaded.revision:
                return self._keep(decider, stream, loaded)

    async def find(self, decider: Decider[S], key: str) -> Loaded[S]:
        """The state of an aggregate; that there is none is said by the store and not by the cache.

        For what a decision needs to know before it begins: a refusal is proven by no append.
        """
        loaded = await self.load(decider, key)
        if loaded.state is None:
            stream = decider.stream(key)
            await self.refresh(decider, stream, loaded.revision)
            loaded = await self.load(decider, key)
        return loaded

    async def read(self, decider: Decider[S], key: str) -> list[Record]:
        """All events of an aggregate; its state is then at hand for decisions on it."""
        stream = decider.stream(key)
        with self._overtaking.holding([stream]) as held:
            records = await self.in_thread(self.store.read_stream, stream)
        loaded: Loaded[S] = Loaded()
        for record in records:
            loaded = loaded.then(decider, record)
        if held[stream].revision <= loaded.revision:
            self._keep(decider, stream, loaded)
        return records

    async def load_at(self, decider: Decider[S], key: str, revision: int) -> Loaded[S]:
        """The state that an aggregate had at a revision; not cached."""
        stream = decider.stream(key)
        cached = self._cache.get(stream)
        if cached is not None and cached.revision == revision:
            return cached
        return await self.in_thread(self._replay.load, decider, stream, revision)

    async def in_thread(self, function: Callable[..., T], *args: Any) -> T:
        """Run a call that blocks on the store in a reader thread."""
        # What is logged there belongs to the request that asked.
        call = copy_context().run
        return await asyncio.get_running_loop().run_in_executor(
            self._readers, call, function, *args
        )

    async def transact(
        self,
        work: Callable[[Transaction], Awaitable[T]],
        *,
        context: RequestContext,
        queue: Sequence[str],
        idempotency: Idempotency | None = None,
        answer_type: type[T] | None = None,
    ) -> Committed[T]:
        """Take a decision and append its events, all or none.

        `work` loads what it needs, appends to the transaction and returns the answer; it
        is run again after a lost race, so it must have no other effect. `queue` names
        the streams that it is about to write: decisions on one stream take turns
        inside this process, so that only another process can win a race.

        With `idempotency`, the answer is kept in the log with the effect; a second
        request with the key gets it again, decoded as `answer_type`.

        Raises the `DomainError` of a refusal, `Conflict` for a key that was used with
        another request, `LostRace` when other processes won every time, and
        `StoreUnavailable`.
        """
        streams = list(queue)
        key = ""
        if idempotency is not None:
            key = stream_key(idempotency.caller, idempotency.key)
            streams.append(REQUEST.stream(key))
        async with self._turns.on(streams):
            for attempt in range(MAX_ATTEMPTS):
                transaction = Transaction(self.load, context, self._clock())
                refusal: DomainError | None = None
                value: T | None = None
                watch = self.watch
                began = 0.0 if watch is None else time.perf_counter()
                try:
                    value = await work(transaction)
                except DomainError as error:
                    refusal = error
                if watch is not None:
                    watch.decided(context, began, attempt + 1, refusal is not None)
                append = transaction.to_append()
                if refusal is not None or not append.records:
                    if idempotency is not None:
                        first = await self._first_answer(key, idempotency, answer_type)
                        if first is not None:
                            return first
                    if await self._moved(transaction):
                        continue
                    if refusal is not None:
                        raise refusal
                    if idempotency is None:
                        return Committed(value=value)  # type: ignore[arg-type]  # work returned it
                if idempotency is not None:
                    append = self._with_answer(append, transaction, key, idempotency, value)
                written: dict[str, int] = {}
                for record in append.records:
                    written.setdefault(record.stream, record.revision)
                try:
                    with self._overtaking.holding(written) as held:
                        is_overtaken = partial(_is_overtaken, written, held)
                        keep = partial(self._keep_results, transaction, held)
                        position = await self.commits.append(append, is_overtaken, keep)
                except LostRace:
                    self.lost_races += 1
                    if idempotency is not None:
                        first = await self._first_answer(key, idempotency, answer_type)
                        if first is not None:
                            return first
                    if is_overtaken():
                        continue  # by what the cache has by now
                    await self._moved(transaction)
                    # Spread the processes that race, the more the longer they do.
                    await asyncio.sleep(random.uniform(0, 0.002 * 2**attempt))  # noqa: S311
                    continue
                return Committed(value=value, position=position)  # type: ignore[arg-type]
        raise LostRace("other writers were first every time")

    def _with_answer(
        self,
        append: Append,
        transaction: Transaction,
        key: str,
        idempotency: Idempotency,
        value: Any,
    ) -> Append:
        answered = RequestAnswered(
            key=idempotency.key,
            request=idempotency.request,
            answer=msgspec.Raw(msgspec.json.encode(value)),
        )
        # What is answered may repeat what the events hold.
        tenants = (each.metadata.tenant for each in append.records)
        tenant = next((each for each in tenants if each is not None), None)
        record = Record(
            stream=REQUEST.stream(key),
            revision=1,
            event=answered,
            metadata=msgspec.structs.replace(transaction.metadata(), tenant=tenant),
        )
        return Append(records=(*append.records, record), guards=append.guards)

    async def _first_answer(
        self, key: str, idempotency: Idempotency, answer_type: type[T] | None
    ) -> Committed[T] | None:
        """What the first request with this key was answered, if there was one."""
        found = await self.in_thread(self.store.read_stream, REQUEST.stream(key))
        if not found:
            return None
        answered: RequestAnswered = found[0].event
        if answered.request != idempotency.request:
            raise Conflict(
                "Idempotency-Key: this key was used for another request",
                [FieldError(path="Idempotency-Key", message="was used for another request")],
            )
        if answered.answer == ERASED:
            raise Conflict(
                "Idempotency-Key: the answer to this request was erased with its client",
                [FieldError(path="Idempotency-Key", message="its answer was erased")],
            )
        value: Any = msgspec.json.decode(answered.answer, type=answer_type or Any)
        return Committed(value=value, position=found[0].position, repeated=True)

    async def _moved(self, transaction: Transaction) -> bool:
        """Read anew what a decision was taken on; whether any of it had changed."""
        moved = False
        for stream, decider in transaction.streams.items():
            moved |= await self.refresh(decider, stream, transaction.read_at(stream))
        return moved

    async def refresh(self, decider: Decider[Any], stream: str, revision: int) -> bool:
        """Fold in what other processes appended after `revision`; whether there was any."""
        records = await self.in_thread(lambda: self.store.read_stream(stream, after=revision))
        cached = self._cache.get(stream)
        if not records:
            return False
        if cached is None or cached.revision < revision:
            self._cache.discard(stream)
            return True
        for record in records:
            if record.revision == cached.revision + 1:
                cached = cached.then(decider, record)
        self._keep(decider, stream, cached)
        return True

    def forget(self) -> None:
        """Let go of all states: some of what they hold was erased."""
        self._cache.clear()
        self._overtaking.tell_all()

    def keep_from_birth(self, decider: Decider[Any]) -> None:
        """Keep the states of new aggregates of this kind: whoever made them, we will need them."""
        self._kept_from_birth[decider.category] = decider

    def observe(self, records: Sequence[Record]) -> None:
        """Bring the cache up to date with events that were read from the log, in its order.

        To be called on the event loop.
        """
        for record in records:
            self._overtaking.tell(record.stream, record.revision)
            cached = self._cache.get(record.stream)
            if cached is None:
                if record.revision == 1:
                    self._born(record)
                continue
            if record.revision <= cached.revision:
                continue
            decider = self._deciders[record.category]
            readable = not isinstance(record.event, Unreadable)
            if readable and record.revision == cached.revision + 1:
                self._keep(decider, record.stream, cached.then(decider, record))
            else:
                self._cache.discard(record.stream)

    def _born(self, record: Record) -> None:
        decider = self._kept_from_birth.get(record.category)
        if decider is not None and not isinstance(record.event, Unreadable):
            self._keep(decider, record.stream, Loaded().then(decider, record))

    def _keep_results(self, transaction: Transaction, held: Mapping[str, Held]) -> None:
        for stream, loaded in transaction.results.items():
            if stream in held and held[stream].revision <= loaded.revision:
                self._keep(transaction.streams[stream], stream, loaded)

    def _appended(self, records: Sequence[Record]) -> None:
        for listener in self.listeners:
            try:
                listener(records)
            except Exception:
                # The others must hear of it, and whoever appended has done it.
                log.exception("a listener failed at what was appended")

    def _keep(self, decider: Decider[Any], stream: str, loaded: Loaded[Any]) -> Loaded[Any]:
        """Put a state into the cache unless a newer one is there; the one that is there then."""
        cached = self._cache.get(stream)
        if loaded.state is None:
            # That there is nothing is worth knowing as well: `observe` tells of a first event.
            if cached is None:
                self._deciders[decider.category] = decider
                self._cache.put(stream, loaded, EMPTY_WEIGHT)
            return cached or loaded
        if cached is not None and cached.revision >= loaded.revision:
            return cached
        self._deciders[decider.category] = decider
        # What is a tenant's is in no snapshot: it could not be erased there.
        is_tenants = decider.tenant(loaded.state) is not None
        grown = loaded.revision - loaded.snapshot
        if not is_tenants and grown >= decider.snapshot_interval(loaded.state):
            loaded = self._snapshot(decider, stream, loaded)
        self._cache.put(stream, loaded, decider.weight(loaded.state))
        return loaded

    def _snapshot(self, decider: Decider[Any], stream: str, loaded: Loaded[Any]) -> Loaded[Any]:
        """Save a snapshot behind the caller's back; a load without it is only slower."""

        def save() -> None:
            state = msgspec.json.encode(
                {"time": loaded.time, "state": decider.to_snapshot(loaded.state)}
            )
            self.store.save_snapshot(
                Snapshot(
                    stream=stream,
                    revision=loaded.revision,
                    version=decider.snapshot_version,
                    state=state,
                )
            )

        async def run() -> None:
            try:
                await self.in_thread(save)
            except StoreUnavailable:
                return  # the next one will do

        task = asyncio.create_task(run())
        self._snapshots.add(task)
        task.add_done_callback(self._snapshots.discard)
        return msgspec.structs.replace(loaded, snapshot=loaded.revision)

    async def close(self) -> None:
        """Finish what was accepted."""
        await self.commits.drain()
        if self._snapshots:
            await asyncio.wait(self._snapshots)


def _is_overtaken(written: Mapping[str, int], held: Mapping[str, Held]) -> bool:
    """Whether the log has told of another event at a revision that is about to be written."""
    return any(held[stream].revision >= revision for stream, revision in written.items())
