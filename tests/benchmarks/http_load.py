"""A driver of HTTP requests that costs little itself: keep-alive connections, nothing parsed twice.

`httpx` costs more than the service that it asks, and would measure itself.
"""

import asyncio
import gc
import time
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

import msgspec


class Load(msgspec.Struct, frozen=True):
    """What a run came to: requests a second, and the latencies in seconds, sorted."""

    rate: float
    latencies: list[float]

    def percentile(self, percent: float) -> float:
        """The latency that so many percent of the requests did not exceed."""
        return self.latencies[
            min(len(self.latencies) - 1, int(len(self.latencies) * percent / 100))
        ]


def request(method: str, path: str, token: str, body: bytes = b"") -> bytes:
    """The bytes of a request."""
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def drive(base: str, requests: Iterable[bytes], *, connections: int, status: int) -> Load:
    """Send requests one after the other on each of some connections; all must get the status."""
    address = urlsplit(base)
    pending = iter(requests)
    latencies: list[float] = []
    expected = f"HTTP/1.1 {status} ".encode()

    async def connection() -> None:
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        for each in pending:
            begin = time.perf_counter()
            writer.write(each)
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(expected), head
            at = head.lower().index(b"content-length:") + 15
            await reader.readexactly(int(head[at : head.index(b"\r\n", at)]))
            latencies.append(time.perf_counter() - begin)
        writer.close()

    begin = time.perf_counter()
    await asyncio.gather(*(connection() for _ in range(connections)))
    seconds = time.perf_counter() - begin
    return Load(len(latencies) / seconds, sorted(latencies))


async def arrive(
    base: str, requests: Sequence[bytes], *, rate: float, connections: int, status: int
) -> Load:
    """Send requests at a fixed rate, whether or not those before them are answered.

    A latency counts from when a request was due, so one that had to wait for a connection
    because the service was slow shows it.
    """
    address = urlsplit(base)
    expected = f"HTTP/1.1 {status} ".encode()
    free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    for _ in range(connections):
        free.put_nowait(await asyncio.open_connection(address.hostname, address.port))
    latencies: list[float] = []

    async def one(data: bytes, due: float) -> None:
        reader, writer = await free.get()
        writer.write(data)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(expected), head
        at = head.lower().index(b"content-length:") + 15
        await reader.readexactly(int(head[at : head.index(b"\r\n", at)]))
        latencies.append(time.perf_counter() - due)
        free.put_nowait((reader, writer))

    # To look for garbage among 40,000 tasks takes tens of milliseconds that are not the service's.
    gc.disable()
    try:
        begin = time.perf_counter()
        tasks = []
        for number, data in enumerate(requests):
            due = begin + number / rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            tasks.append(asyncio.create_task(one(data, due)))
        await asyncio.gather(*tasks)
        seconds = time.perf_counter() - begin
    finally:
        gc.enable()
    while not free.empty():
        free.get_nowait()[1].close()
    return Load(len(latencies) / seconds, sorted(latencies))
