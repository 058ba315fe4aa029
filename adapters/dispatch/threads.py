"""A bounded number of threads for calls that block."""

from asyncio import wrap_future
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from functools import partial
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

T = TypeVar("T")


class Threads:
    """Runs functions in at most `size` threads; what comes in beyond that waits.

    The threads are daemons, which those of a `ThreadPoolExecutor` are not: the interpreter
    waits for the latter when it exits, so one handler that never returns would keep a service
    alive that was told to stop.
    """

    def __init__(self, name: str, size: int) -> None:
        self._name = name
        self._size = size
        self._lock = Lock()
        self._waiting: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._threads = 0
        self._idle = 0
        self._closed = False

    async def run(self, function: Callable[..., T], *arguments: Any) -> T:
        """The function's result, from one of the threads.

        A cancelled call that has begun runs to its end, and occupies its thread until then.
        Raises what the function raises, and `RuntimeError` after `close`.
        """
        future: Future[T] = Future()
        context = copy_context()  # so what is logged there says whom it is about

        def call() -> Callable[[], None]:
            if not future.set_running_or_notify_cancel():
                return lambda: None
            try:
                return partial(future.set_result, context.run(function, *arguments))
            except BaseException as error:  # noqa: BLE001 - raised where the result is awaited
                return partial(future.set_exception, error)

        with self._lock:
            if self._closed:
                raise RuntimeError(f"the threads of {self._name} are closed")
            self._waiting.put(call)
            if self._idle > 0:
                self._idle -= 1  # it is spoken for, also if it has not woken up yet
            elif self._threads < self._size:
                self._threads += 1
                Thread(
                    target=self._work, name=f"modelog-{self._name}-{self._threads}", daemon=True
                ).start()
        return await wrap_future(future)

    def close(self) -> None:
        """Take no more calls; what has begun or waits goes on, and nothing waits for it."""
        with self._lock:
            self._closed = True
            for _ in range(self._threads):
                self._waiting.put(None)

    def _work(self) -> None:
        while (call := self._waiting.get()) is not None:
            tell = call()
            with self._lock:
                # Before the result is known: who awaits it may call again at once, and finds
                # this thread free.
                self._idle += 1
            tell()
            del call, tell  # or the last input and output are kept until the next call
