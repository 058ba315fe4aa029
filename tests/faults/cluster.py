"""Real processes on one PostgreSQL, each behind a proxy: two that serve, two that work."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit, urlunsplit

from adapters.identity.development import KEY_FILE, DevelopmentIssuer, open_development_issuer
from tests.faults.proxy import Proxy
from tests.node import Node, WorkerNode
from tests.postgres import PostgresServer

SETTINGS = {
    "MODELOG_LEASE_SECONDS": "1",
    "MODELOG_DISPATCH_ATTEMPTS": "1000",  # however often its workers die, a job is not given up
    "MODELOG_REQUEST_TIMEOUT": "10",
}
HANDLERS = ["--handlers", "tests.handlers"]


class Cluster:
    """Starts when made; leaving the `with` block ends all of it."""

    def __init__(self, folder: Path, server: PostgresServer) -> None:
        self.server = server
        self.url = server.create_database()
        self._port = urlsplit(self.url).port or 0
        self._folder = folder
        self.proxies: list[Proxy] = []
        self.serving: list[Node] = []
        self.working: list[Node] = []
        self.issuer: DevelopmentIssuer = open_development_issuer(folder / "api-1")
        try:
            with ThreadPoolExecutor(4) as pool:
                serving = [pool.submit(self._node, Node, f"api-{n}", "api") for n in (1, 2)]
                working = [
                    pool.submit(self._node, WorkerNode, f"worker-{n}", "worker") for n in (1, 2)
                ]
            self.serving += [each.result() for each in serving]
            self.working += [each.result() for each in working]
        except BaseException:
            self.close()
            raise

    @property
    def nodes(self) -> list[Node]:
        """All processes of the service."""
        return [*self.serving, *self.working]

    def move_clock(self, node: Node, seconds: int) -> None:
        """Have a process see a wall clock that is so far ahead, within a second."""
        write_clock(self._clock(node.home.name), seconds)

    def close(self) -> None:
        """End everything but PostgreSQL."""
        for node in self.nodes:
            node.kill()
        for proxy in self.proxies:
            proxy.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _clock(self, name: str) -> Path:
        return self._folder / f"{name}.clock"

    def _node(self, make: type[Node], name: str, role: str) -> Node:
        proxy = Proxy(self._port)
        self.proxies.append(proxy)
        home = self._folder / name
        home.mkdir(exist_ok=True, mode=0o700)
        key = home / KEY_FILE
        if not key.exists():
            # One issuer for all of them, as in production.
            key.write_bytes((self._folder / "api-1" / KEY_FILE).read_bytes())
        write_clock(self._clock(name), 0)
        parts = urlsplit(self.url)
        host = f"{parts.username}:{parts.password}@127.0.0.1:{proxy.port}"
        return make(
            home,
            urlunsplit(parts._replace(netloc=host)),
            arguments=["--role", role, *HANDLERS],
            environment={**SETTINGS, **clock_environment(self._clock(name))},
        )


def write_clock(file: Path, seconds: int) -> None:
    """What libfaketime reads: an offset to the true time."""
    draft = file.with_suffix(".draft")
    draft.write_text(f"{seconds:+d}\n")
    draft.replace(file)


def clock_library() -> Path | None:
    """libfaketime, from its wheel; None on a system that it is not made for."""
    wheel = find_spec("libfaketime")
    if wheel is None or wheel.origin is None:
        return None
    return Path(wheel.origin).parent / "vendor" / "libfaketime" / "src" / "libfaketime.so.1"


def clock_environment(file: Path) -> dict[str, str]:
    """With this a process sees the wall clock that a file tells; time that passes is true."""
    library = clock_library()
    if library is None:
        return {}
    return {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_CACHE_DURATION": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_RESET": "1",
        "NO_FAKE_STAT": "1",  # only clocks, not the times of files
    }


def stop(pid: int) -> None:
    """Have a process stand still where it is. It may be gone by now."""
    try:
        os.kill(pid, signal.SIGSTOP)
    except ProcessLookupError:
        return


def go_on(pid: int) -> None:
    """Have it go on as if nothing had been."""
    try:
        os.kill(pid, signal.SIGCONT)
    except ProcessLookupError:
        return
