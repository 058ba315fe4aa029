"""One `modelog serve` process for tests: the real service behind a real socket.

It gets a fresh port on every start, and only the settings that the test names: nothing of the
environment that pytest runs in. It ends with the test, and also when pytest itself is killed.
"""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from adapters.identity.development import DevelopmentIssuer, open_development_issuer

ROOT = Path(__file__).parent.parent
SCOPE_PREFIX = "streamline/"
START_ATTEMPTS = 5
PATIENCE_SECONDS = 60.0

# Holds a pipe to pytest. When pytest ends in whatever way, kill -9 included, the pipe closes, and
# this ends the service ($0).
KEEPER = 'read -r _; kill -KILL "$0"'


class Node:
    """Starts when made; leaving the `with` block kills it if it still runs.

    `home` holds its development key and, without `database_url`, its SQLite database; it outlives
    the process, so `start` after `kill` is a restart on the same state.
    """

    def __init__(
        self,
        home: Path,
        database_url: str | None = None,
        *,
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.home = home
        self.port = 0
        self._arguments = list(arguments)
        self.database_url = database_url or f"sqlite:///{home / 'modelog.db'}"
        if database_url is not None:
            self._arguments += ["--database-url", database_url]
        self._environment = {
            key: value for key, value in os.environ.items() if not key.startswith("MODELOG_")
        }
        path = os.pathsep.join(filter(None, [str(ROOT), self._environment.get("PYTHONPATH")]))
        # The form in which tests look for errors: a level between spaces.
        form = {"MODELOG_LOG_FORMAT": "pretty"}
        self._environment |= {"PYTHONPATH": path, **form, **(environment or {})}
        home.parent.mkdir(parents=True, exist_ok=True)
        self._log = home.with_name(f"{home.name}.log")
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper: subprocess.Popen[bytes] | None = None
        self._clients: list[httpx.Client] = []
        self.start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def memory(self) -> int:
        """What the process has in memory, in bytes."""
        assert self._process is not None
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024

    @property
    def pid(self) -> int:
        """The process's id, for what the system knows of it. It must be running."""
        assert self._process is not None
        return self._process.pid

    def resident_bytes(self) -> int:
        """How much memory it holds; 0 on a system that does not say so in `/proc`."""
        status = Path(f"/proc/{self.pid}/status")
        if not status.exists():
            return 0
        found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text())
        assert found is not None
        return int(found[1]) * 1024

    @property
    def issuer(self) -> DevelopmentIssuer:
        """The issuer whose tokens it accepts."""
        return open_development_issuer(self.home)

    def start(self) -> None:
        """Returns when it answers. Raises `RuntimeError` with its output if it never does."""
        for _ in range(START_ATTEMPTS):
            # Below the ports that the system hands out to clients. Another process may have it
            # all the same: then the service says so and ends.
            self.port = random.randint(10_100, 14_999)  # Chromium refuses 10080
            before = self.log_size()
            self._launch()
            if self._answers():
                return
            self.kill()
            if "cannot listen" not in self.output(before):
                break
        raise RuntimeError(f"modelog did not start:\n{self.output()[-8000:]}")

    def client(
        self,
        scopes: Sequence[str] = ("admin",),
        *,
        subject: str = "developer",
        client_id: str | None = None,
        groups: Sequence[str] = (),
    ) -> httpx.Client:
        """A client with a token for these permissions; none of them sends no token at all."""
        headers = {}
        if scopes or groups:
            token = self.issuer.token(
                scopes=[SCOPE_PREFIX + scope for scope in scopes],
                subject=subject,
                client_id=client_id,
                groups=groups,
            )
            headers["Authorization"] = f"Bearer {token}"
        client = httpx.Client(
            base_url=self.url,
            headers=headers,
            timeout=PATIENCE_SECONDS,
            limits=httpx.Limits(max_connections=200, max_keepalive_connections=200),
            trust_env=False,
            verify=False,  # no TLS on loopback; reading certificates would take the longest
        )
        self._clients.append(client)
        return client

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Another command of `modelog`, in the same environment; waits for its end."""
        return subprocess.run(
            [sys.executable, "-m", "adapters.cli.main", *arguments],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )

    def kill(self) -> None:
        """SIGKILL: no chance to finish anything."""
        self._end(signal.SIGKILL)

    def terminate(self) -> int:
        """SIGTERM; the exit code. A process that does not end of itself is killed."""
        return self._end(signal.SIGTERM)

    def log_size(self) -> int:
        """How much it has written so far, in bytes."""
        return self._log.stat().st_size if self._log.exists() else 0

    def output(self, after: int = 0) -> str:
        """What it wrote to its standard output and error, over all starts."""
        with self._log.open("rb") as log:
            log.seek(after)
            return log.read().decode(errors="replace")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()
        while self._clients:
            self._clients.pop().close()

    def _launch(self) -> None:
        self._before = self.log_size()
        command = [sys.executable, "-m", "adapters.cli.main", "serve", "--home", str(self.home)]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--port", str(self.port), *self._arguments],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log.fileno(),
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for pytest, which then ends the service
            )
        self._keeper = subprocess.Popen(
            ["/bin/sh", "-c", KEEPER, str(self._process.pid)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _answers(self) -> bool:
        deadline = time.monotonic() + PATIENCE_SECONDS
        with httpx.Client(base_url=self.url, trust_env=False, verify=False) as client:
            while self.running and time.monotonic() < deadline:
                try:
                    healthy = client.get("/v2/health").status_code == 200
                    # Not another process that had the port first: ours says that it listens.
                    if healthy and "Modelog listens on" in self.output(self._before):
                        return True
                except httpx.TransportError:
                    pass  # not listening yet
                time.sleep(0.02)
        return False

    def _end(self, how: signal.Signals) -> int:
        process, self._process = self._process, None
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            # Before the process is gone: its id may be another's afterwards.
            keeper.kill()
            keeper.communicate()
        if process is None:
            return 0
        if process.poll() is None:
            process.send_signal(how)
        try:
            return process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


class WorkerNode(Node):
    """One `modelog serve --role worker`: it runs jobs and listens to nobody."""

    def _answers(self) -> bool:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.running and time.monotonic() < deadline:
            if "Modelog runs jobs" in self.output(self._before):
                return True
            time.sleep(0.02)
        return False
