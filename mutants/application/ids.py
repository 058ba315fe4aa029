"""Ids for things that are created without one: UUIDv7 (RFC 9562), so they sort by time."""

import os
import threading
import time

BUFFERED_BYTES = 4_096


class _Randomness:
    """The system's random bytes, asked for many at a time.

    Each call of the system lets go of the interpreter, and under load a thread waits much
    longer to get it back than the call takes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bytes = b""
        self._used = 0
        os.register_at_fork(after_in_child=self._forget)  # two processes never give the same

    def take(self, size: int) -> bytes:
        """So many random bytes, each given once; at most `BUFFERED_BYTES`."""
        with self._lock:
            if self._used + size > len(self._bytes):
                self._bytes, self._used = os.urandom(BUFFERED_BYTES), 0
            taken = self._bytes[self._used : self._used + size]
            self._used += size
            return taken

    def _forget(self) -> None:
        self._lock = threading.Lock()
        self._bytes, self._used = b"", 0


_RANDOMNESS = _Randomness()


def random_hex(size: int) -> str:
    """As many random bytes, in hexadecimal."""
    return _RANDOMNESS.take(size).hex()


def new_id() -> str:
    """A UUIDv7 of this moment, as text."""
    value = time.time_ns() // 1_000_000 << 80 | int.from_bytes(_RANDOMNESS.take(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
