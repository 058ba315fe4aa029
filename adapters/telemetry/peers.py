"""How the processes of one `modelog serve --workers N` tell each other what they have counted.

A scrape reaches any one of them. It asks the others over a socket of the file system each, in a
folder that only their user can open: nothing is written while nobody scrapes, and what was
counted is never older than the scrape.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from adapters.telemetry.exposition import decoded, encoded
from adapters.telemetry.series import Family

ANSWER_WITHIN = 1.0
"""Seconds; a process that does not answer is left out of the scrape."""

MOST_BYTES = 4 * 1024 * 1024

log = logging.getLogger("modelog.metrics")


class Peers:
    """The processes that share a folder, this one under its number."""

    def __init__(self, folder: Path, number: int) -> None:
        self._folder = folder
        self.number = number
        self._server: asyncio.Server | None = None

    async def start(self, families: Callable[[], Sequence[Family]]) -> None:
        """Answer the others with what `families` gives."""

        async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                writer.write(encoded(families()))
                await writer.drain()
            except OSError:
                pass  # it did not wait
            finally:
                writer.close()

        self._folder.mkdir(mode=0o700, exist_ok=True)
        path = self._path(self.number)
        path.unlink(missing_ok=True)  # of the process that had the number before
        self._server = await asyncio.start_unix_server(answer, path)

    async def stop(self) -> None:
        """Answer no more."""
        if self._server is not None:
            self._server.close()
            self._path(self.number).unlink(missing_ok=True)
            with suppress(OSError):
                self._folder.rmdir()  # the last one does: whoever made it may have been killed

    async def others(self) -> dict[int, list[Family]]:
        """What the other processes have counted, by their numbers."""
        numbers = sorted(int(path.stem) for path in self._folder.glob("*.sock"))
        asked = [number for number in numbers if number != self.number]
        found = await asyncio.gather(*(self._ask(number) for number in asked))
        return {n: each for n, each in zip(asked, found, strict=True) if each is not None}

    async def _ask(self, number: int) -> list[Family] | None:
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                reader, writer = await asyncio.open_unix_connection(self._path(number))
                try:
                    return decoded(await _all_of(reader))
                finally:
                    writer.close()
        except (OSError, TimeoutError, msgspec.DecodeError) as error:
            log.warning("process %d did not tell its metrics: %s", number, type(error).__name__)
            return None

    def _path(self, number: int) -> Path:
        return self._folder / f"{number}.sock"


async def _all_of(reader: asyncio.StreamReader) -> bytes:
    data = b""
    while len(data) < MOST_BYTES and (piece := await reader.read(64 * 1024)):
        data += piece
    return data
