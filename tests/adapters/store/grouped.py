"""A log whose appends go through group commit, for the specification that every store keeps."""

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from adapters.store.log import EventLog
from application.group_commit import GroupCommit
from application.store import Append


class GroupedLog:
    """As the log itself, from any thread; only `append` takes another way."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._loop = asyncio.new_event_loop()
        self._writer = ThreadPoolExecutor(1)
        self._commits = GroupCommit(log, self._writer)
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def append(self, appends: Sequence[Append]) -> list[int]:
        """Each by itself, in a group with whatever waits at the same moment."""

        async def every() -> list[int]:
            return list(await asyncio.gather(*map(self._commits.append, appends)))

        return asyncio.run_coroutine_threadsafe(every(), self._loop).result()

    def stop(self) -> None:
        """End the thread that groups."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._writer.shutdown()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)
