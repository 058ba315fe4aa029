"""A bounded number of threads for calls that block."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")


class Threads:
    """Runs functions in at most `size` threads; what comes in beyond that waits.

    Belongs to one event loop: what is counted is counted there, and the threads share no lock
    with it, on which it would stand still while one of them waits for the interpreter.

    The threads are daemons, which those of a `ThreadPoolExecutor` are not: the interpreter
    waits for the latter when it exits, so one handler that never returns would keep a service
    alive that was told to stop.
    """

    def __init__(self, name: str, size: int) -> None:
        self._name = name
        self._size = size
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = 0
        self._in_hand = 0
        """Calls that wait, or have begun and not ended."""
        self._closed = False

    async def run(self, function: Callable[..., T], *arguments: Any) -> T:
        """The function's result, from one of the threads.

        A cancelled call that has begun runs to its end, and occupies its thread until then.
        Raises what the function raises, and `RuntimeError` after `close`.
        """
        if self._closed:
            raise RuntimeError(f"the threads of {self._name} are closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        context = copy_context()  # so what is logged there says whom it is about

        def call() -> None:
            tell: Callable[[], None] = _nothing
            if not future.cancelled():
                try:
                    tell = partial(future.set_result, context.run(function, *arguments))
                except StopIteration as error:  # which no future takes
                    tell = partial(future.set_exception, RuntimeError(repr(error)))
                except BaseException as error:  # noqa: BLE001 - raised where it is awaited
                    tell = partial(future.set_exception, error)
            with suppress(RuntimeError):  # the loop is closed, and nobody awaits it any more
                loop.call_soon_threadsafe(self._ended, future, tell)

        self._waiting.put(call)
        self._in_hand += 1
        if self._threads < min(self._in_hand, self._size):
            name = f"modelog-{self._name}-{self._threads + 1}"
            Thread(target=self._work, name=name, daemon=True).start()
            self._threads += 1
        return await future

    def close(self) -> None:
        """Take no more calls; what has begun or waits goes on, and nothing waits for it."""
        self._closed = True
        for _ in range(self._threads):
            self._waiting.put(None)

    def _ended(self, future: "asyncio.Future[Any]", tell: Callable[[], None]) -> None:
        # Before the result is known: who awaits it may call again at once, and needs no new thread.
        self._in_hand -= 1
        if not future.done():
            tell()

    def _work(self) -> None:
        while (call := self._waiting.get()) is not None:
            call()
            del call  # or the last input and output are kept until the next call


def _nothing() -> None:
    """Nobody waits for a call that was cancelled before it began."""
