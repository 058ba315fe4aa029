"""Time limits of very many things at once, without a timer for each of them."""

import asyncio
from types import TracebackType

TICK_SECONDS = 0.05
"""So much later than it should a limit may be noticed."""


class Timeout:
    """Raises `TimeoutError` in the task that enters it, where `at` passes before it leaves.

    As `asyncio.timeout`. `at` is in the time of the event loop; it may be set anew, None is never.
    """

    __slots__ = ("_cancelling", "_passed", "_task", "_timeouts", "at")

    def __init__(self, timeouts: "Timeouts", at: float | None) -> None:
        self._timeouts = timeouts
        self._passed = False
        self.at = at

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None  # nothing else could be cancelled
        self._task: asyncio.Task[object] = task
        self._cancelling = task.cancelling()
        self._timeouts.watch(self)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._timeouts.forget(self)
        if not self._passed:
            return
        # The task may have been cancelled by others as well, and then it is to know.
        if self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error

    def look(self, now: float) -> None:
        """Cancel the task once the time has come."""
        if self.at is not None and self.at <= now and not self._passed:
            self._passed = True
            self._task.cancel()


class Timeouts:
    """Belongs to one event loop; looks at all of them every `TICK_SECONDS` while there are some."""

    def __init__(self) -> None:
        self._watched: set[Timeout] = set()
        self._looks = False

    def watch(self, timeout: Timeout) -> None:
        """Look at one from now on."""
        self._watched.add(timeout)
        if not self._looks:
            self._looks = True
            asyncio.get_running_loop().call_later(TICK_SECONDS, self._look)

    def forget(self, timeout: Timeout) -> None:
        """Look at it no more."""
        self._watched.discard(timeout)

    def _look(self) -> None:
        if not self._watched:
            self._looks = False
            return
        loop = asyncio.get_running_loop()
        loop.call_later(TICK_SECONDS, self._look)
        now = loop.time()
        for each in tuple(self._watched):
            each.look(now)
