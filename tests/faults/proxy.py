"""A TCP proxy on loopback that can be slow, silent, or cut every connection."""

import asyncio
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

CHUNK = 1 << 16


class Proxy:
    """Passes bytes between whoever connects to `port` and a port of this machine.

    What it does to them can be changed at any time, for connections that are there as well.
    """

    def __init__(self, target: int) -> None:
        self.port = 0
        self._target = target
        self._delay = 0.0
        self._is_open = asyncio.Event()
        self._stopped = asyncio.Event()
        self._writers: set[asyncio.StreamWriter] = set()
        self._serving: set[asyncio.Task[None]] = set()
        started = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._run(started)), name="proxy", daemon=True
        )
        self._thread.start()
        started.wait()

    def slow(self, seconds: float) -> None:
        """Hold every piece back for so long; 0 for not at all."""
        self._delay = seconds

    def silence(self) -> None:
        """Pass nothing on, and say so to nobody, until `speak`."""
        self._at_once(self._is_open.clear)

    def speak(self) -> None:
        """Pass on again, what was held back first."""
        self._at_once(self._is_open.set)

    def cut(self) -> int:
        """Reset every connection; how many there were. New ones are taken as before."""

        async def reset() -> int:
            return self._reset()

        return asyncio.run_coroutine_threadsafe(reset(), self._loop).result()

    def close(self) -> None:
        """Stop listening, and cut what is there."""
        self._at_once(self._stopped.set)
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    async def _run(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._is_open.set()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        await self._stopped.wait()
        server.close()
        # Whatever is being connected or passed on ends before the loop does.
        serving = list(self._serving)
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
        await asyncio.sleep(0)  # the transports let go of their sockets

    def _reset(self) -> int:
        writers = list(self._writers)
        for writer in writers:
            writer.transport.abort()
        return len(writers)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        mine = {writer}
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._target)
            mine.add(back)
            self._writers |= mine
            await asyncio.gather(self._pass(reader, back), self._pass(there, writer))
        except OSError:
            pass  # there is nobody to pass it on to
        finally:
            self._writers -= mine
            for each in mine:
                each.transport.abort()
            self._serving.discard(task)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(CHUNK):
                await asyncio.sleep(self._delay)
                await self._is_open.wait()
                writer.write(data)
                await writer.drain()
        except OSError:
            pass  # one side is gone: so is the other one now
        finally:
            writer.close()

    def _at_once(self, function: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(function)
