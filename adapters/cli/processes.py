"""`modelog serve --workers N`: as many processes on one address, each with its own event loop.

The first process only watches over them: it passes on the signal to stop, starts one that died
again, and whichever way it ends itself, kill -9 included, they end as well.
"""

import asyncio
import logging
import os
import signal
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

import msgspec

from adapters.settings import ConfigurationError, Settings

READY = b"r"
RESTART_SECONDS = 1.0
"""Before one that died is started again, so that one that always dies does not keep the machine."""

STOP_SECONDS = 10.0
"""Beyond the time that requests in flight are given, before a process is killed."""

log = logging.getLogger("modelog.processes")


class Failed(Exception):
    """A process did not start; it has said why itself."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A process among several: its number, their folder, its line to the one that watches."""

    number: int
    folder: Path
    line: int

    @classmethod
    def read(cls, text: str) -> Self:
        """As `written` gave it."""
        number, line, folder = text.split(":", 2)
        return cls(number=int(number), line=int(line), folder=Path(folder))

    def written(self) -> str:
        """As it is passed on the command line."""
        return f"{self.number}:{self.line}:{self.folder}"


def check_workers(settings: Settings) -> None:
    """Raises `ConfigurationError` where several processes cannot share the store."""
    if settings.workers > 1 and settings.store_url.startswith("sqlite:"):
        raise ConfigurationError("--workers: more than one needs PostgreSQL (--database-url)")


async def supervise(settings: Settings, started: Callable[[], None]) -> None:
    """Run the processes until SIGTERM or SIGINT; `started` is called when all of them listen.

    Raises `Failed` where one does not start in the first place.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    folder = TemporaryDirectory(prefix="modelog-")  # open to its own user alone
    workers = [
        _Worker(settings, stopping, number, Path(folder.name)) for number in range(settings.workers)
    ]
    running = [asyncio.create_task(worker.run()) for worker in workers]
    try:
        stopped = asyncio.create_task(stopping.wait())
        for worker in workers:
            ready = asyncio.create_task(worker.ready.wait())
            await asyncio.wait({ready, stopped, *running}, return_when=asyncio.FIRST_COMPLETED)
            ready.cancel()
        if all(worker.ready.is_set() for worker in workers):
            started()
            await asyncio.wait({stopped, *running}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.set()
        for worker in workers:
            worker.stop()
        ends = await asyncio.gather(*running, return_exceptions=True)
        folder.cleanup()
    for end in ends:
        if isinstance(end, BaseException):
            raise end


class _Worker:
    """One of the processes, and those that take its place."""

    def __init__(
        self, settings: Settings, stopping: asyncio.Event, number: int, folder: Path
    ) -> None:
        self._settings = settings
        self._number = number
        self._folder = folder
        self._stopping = stopping
        self._process: Process | None = None
        self.ready = asyncio.Event()

    async def run(self) -> None:
        while not self._stopping.is_set():
            ours, theirs = socket.socketpair()
            with ours, theirs:
                self._process = await asyncio.create_subprocess_exec(
                    sys.executable,
                    "-m",
                    "adapters.cli.main",
                    *sys.argv[1:],
                    "--supervised",
                    Place(number=self._number, folder=self._folder, line=theirs.fileno()).written(),
                    pass_fds=[theirs.fileno()],
                )
                theirs.close()
                if self._stopping.is_set():
                    self.stop()  # the signal came while it was started
                ours.setblocking(False)
                if await asyncio.get_running_loop().sock_recv(ours, 1) == READY:
                    self.ready.set()
                code = await self._ended(self._process)
            if self._stopping.is_set():
                # One that had hardly begun ends of the signal itself.
                if code not in (0, -signal.SIGTERM):
                    raise Failed(f"a process ended with {code}")
                return
            if not self.ready.is_set():
                raise Failed(f"a process did not start ({code})")
            log.error("process %d ended with %d and is started again", self._process.pid, code)
            await asyncio.sleep(RESTART_SECONDS)

    async def _ended(self, process: Process) -> int:
        """Its exit code. Told to stop, it has the time for its requests, then it is killed."""
        ended = asyncio.create_task(process.wait())
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({ended, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        # Not yet ended means that it was told to stop.
        _, unfinished = await asyncio.wait(
            {ended}, timeout=self._settings.shutdown_timeout + STOP_SECONDS
        )
        if unfinished:
            process.kill()
        return await ended

    def stop(self) -> None:
        """Tell it to stop."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()


class Supervision:
    """A process's line to the one that watches over it."""

    def __init__(self, descriptor: int) -> None:
        self._line = socket.socket(fileno=descriptor)
        self._line.setblocking(False)

    def ready(self) -> None:
        """It listens. From now on it ends when the one that watches does."""
        self._line.send(READY)
        asyncio.get_running_loop().add_reader(self._line, self._alone)

    def _alone(self) -> None:
        asyncio.get_running_loop().remove_reader(self._line)
        os.kill(os.getpid(), signal.SIGTERM)
