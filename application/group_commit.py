"""Appends that wait at the same moment share one transaction.

A commit costs a sync to disk whatever it holds, so while one group is written the next
one gathers. Of a group that loses a race those fail that lost it, and the others are tried again.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import NamedTuple

import msgspec

from application.observation import CommitEnd, CommitWatch
from application.store import Append, EventStore, LostRace, StoreUnavailable
from domain.events import Record

MAX_GROUP = 256
"""Appends in one transaction, so that no one waits for a very long one."""

MAX_WAITING = 10_000
"""Appends that may wait; beyond it the store is overloaded and says so at once."""

log = logging.getLogger("modelog.commits")


class _Waiting(NamedTuple):
    append: Append
    future: "asyncio.Future[int]"
    is_overtaken: Callable[[], bool]
    on_stored: Callable[[], None]


class GroupCommit:
    """Gives appends to the store in groups, from one event loop.

    `on_records` is called once for a group, with its events in the order of the log: after
    `on_stored` of each append, and before anybody goes on who waited for one.
    """

    def __init__(
        self,
        store: EventStore,
        executor: Executor,
        *,
        on_records: Callable[[Sequence[Record]], None] = lambda _records: None,
    ) -> None:
        self._store = store
        self._executor = executor
        self._on_records = on_records
        self._waiting: deque[_Waiting] = deque()
        self._writer: asyncio.Task[None] | None = None
        self.watch: CommitWatch | None = None

    @property
    def waiting(self) -> int:
        """How many appends wait for a group to take them."""
        return len(self._waiting)

    async def append(
        self,
        append: Append,
        is_overtaken: Callable[[], bool] = lambda: False,
        on_stored: Callable[[], None] = lambda: None,
    ) -> int:
        """Append durably; the position of the last event.

        One that `is_overtaken` when its turn comes has lost already: the store is not asked, and
        the others of its group are not sent twice.

        Where nobody waits any more neither `on_stored` nor `on_records` is called.

        Raises `LostRace` and `StoreUnavailable`.
        """
        if len(self._waiting) >= MAX_WAITING:
            raise StoreUnavailable("too many writes are waiting for the event store")
        future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(append, future, is_overtaken, on_stored))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write_all())
        return await future

    async def drain(self) -> None:
        """Return when nothing waits any more."""
        if self._writer is not None:
            await self._writer

    async def _write_all(self) -> None:
        while self._waiting:
            if group := self._next_group():
                await self._write(group)

    def _next_group(self) -> list[_Waiting]:
        """The appends at the front that may share a transaction.

        One that read what another one writes must see it or come wholly before it:
        both in one transaction could each miss the other. They go in different ones.
        """
        group: list[_Waiting] = []
        written: set[str] = set()
        guarded: set[str] = set()
        while self._waiting and len(group) < MAX_GROUP:
            append, future, is_overtaken, _ = self._waiting[0]
            if future.done():  # who asked for it was told 503 in the meantime
                self._waiting.popleft()
                continue
            if is_overtaken():
                future.set_exception(LostRace("another writer was first"))
                self._waiting.popleft()
                continue
            writes = {record.stream for record in append.records}
            if not (writes.isdisjoint(guarded) and written.isdisjoint(append.guards)):
                break
            group.append(self._waiting.popleft())
            written |= writes
            guarded |= append.guards.keys()
        return group

    async def _write(self, group: Sequence[_Waiting]) -> None:
        loop = asyncio.get_running_loop()
        appends = [each.append for each in group]
        began = time.perf_counter()
        try:
            positions = await loop.run_in_executor(self._executor, self._store.append, appends)
        except LostRace as race:
            self._tell(appends, began, "lost")
            if len(group) == 1:
                _fail(group, race)
                return
            await self._write_without_losers(group, race)
        except Exception as error:  # noqa: BLE001  # those who wait must hear of any
            self._tell(appends, began, "failed")
            _fail(group, error)
        else:
            self._tell(appends, began, "stored")
            self._tell_of_records(group, positions)
            for each, position in zip(group, positions, strict=True):
                if not each.future.done():
                    each.future.set_result(position)

    def _tell_of_records(self, group: Sequence[_Waiting], positions: Sequence[int]) -> None:
        run: list[Record] = []
        for each, position in zip(group, positions, strict=True):
            if each.future.done():  # who asked for it was told 503, and its state is in no cache
                self._tell_of_run(run)
                run = []
                continue
            _guarded(each.on_stored)
            first = position - len(each.append.records) + 1
            run += [
                msgspec.structs.replace(record, position=first + offset)
                for offset, record in enumerate(each.append.records)
            ]
        self._tell_of_run(run)

    def _tell_of_run(self, run: Sequence[Record]) -> None:
        if run:
            _guarded(partial(self._on_records, run))

    async def _write_without_losers(self, group: Sequence[_Waiting], race: LostRace) -> None:
        """Fail whoever builds on what has changed, and write the others; in halves if need be."""
        loop = asyncio.get_running_loop()
        appends = [each.append for each in group]
        try:
            lost = await loop.run_in_executor(self._executor, self._store.outdated, appends)
        except Exception as error:  # noqa: BLE001  # those who wait must hear of any
            _fail(group, error)
            return
        left = [each for each, is_lost in zip(group, lost, strict=True) if not is_lost]
        _fail([each for each, is_lost in zip(group, lost, strict=True) if is_lost], race)
        if len(left) < len(group):
            if left:
                await self._write(left)
            return
        # What was in the way is told by no revision, or came since.
        middle = len(group) // 2
        await self._write(group[:middle])
        await self._write(group[middle:])

    def _tell(self, appends: Sequence[Append], began: float, end: CommitEnd) -> None:
        if self.watch is not None:
            self.watch.committed(appends, began, end)


def _guarded(tell: Callable[[], None]) -> None:
    try:
        tell()
    except Exception:
        # It is stored all the same, and the log will tell of it again.
        log.exception("what was appended could not be told of")


def _fail(group: Sequence[_Waiting], error: Exception) -> None:
    for each in group:
        if not each.future.done():
            each.future.set_exception(error)
