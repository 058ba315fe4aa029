"""A disk of a few megabytes that can be full.

As root it is a tmpfs, so what fails is what fails on a full disk (ENOSPC). Where nothing can be
mounted, the processes that write are limited to the size that their files have (RLIMIT_FSIZE):
they are told EFBIG, which PostgreSQL and SQLite handle in the same way.
"""

import errno
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

MIB = 1024 * 1024

# Holds a pipe to pytest. However pytest ends, the disk goes with it.
KEEPER = """
mount -t tmpfs -o "size=$1" modelog-disk "$0" 2>/dev/null && echo mounted || echo refused
read -r _
umount -l "$0" 2>/dev/null
rm -rf "$0"
"""


class Disk:
    """A folder at `path` on a disk of its own, as far as that is possible here."""

    def __init__(self, size: int) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="modelog-disk-", dir="/tmp"))
        self._keeper = subprocess.Popen(
            ["/bin/sh", "-c", KEEPER, str(self.path), str(size)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        assert self._keeper.stdout is not None
        self.is_mounted = self._keeper.stdout.readline() == b"mounted\n"
        self.path.chmod(0o755)

    @property
    def how(self) -> str:
        """What stands in for a full disk."""
        return "tmpfs" if self.is_mounted else "RLIMIT_FSIZE"

    @contextmanager
    def full(self, writers: Callable[[], Iterable[int]]) -> Iterator[None]:
        """There is no room while this lasts; `writers` gives the processes that use the disk."""
        if self.is_mounted:
            ballast = self.path / "ballast"
            try:
                self._fill(ballast)
                yield
            finally:
                ballast.unlink()
            return
        limited: set[int] = set()
        try:
            for pid in writers():
                with suppress(ProcessLookupError):
                    resource.prlimit(pid, resource.RLIMIT_FSIZE, (MIB, resource.RLIM_INFINITY))
                    limited.add(pid)
            yield
        finally:
            # Those that were started meanwhile have the limit from the first of them.
            with suppress(OSError):
                limited |= set(writers())
            for pid in limited:
                with suppress(ProcessLookupError):
                    resource.prlimit(
                        pid,
                        resource.RLIMIT_FSIZE,
                        (resource.RLIM_INFINITY, resource.RLIM_INFINITY),
                    )

    def _fill(self, ballast: Path) -> None:
        """Take all that is free, also what is freed in the first moments."""
        with ballast.open("wb") as file:
            for _ in range(3):
                try:
                    while True:
                        os.write(file.fileno(), b"\0" * MIB)
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                with suppress(OSError):
                    while True:
                        os.write(file.fileno(), b"\0" * 4096)
                time.sleep(0.05)

    def close(self) -> None:
        """Unmount it."""
        self._keeper.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
