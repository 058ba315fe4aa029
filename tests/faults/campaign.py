"""One run: callers at work, faults injected one after the other, then everything is checked."""

import random
import re
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import httpx

from adapters.store.log import EventLog, open_log
from application.store import StoreUnavailable
from domain.events import Record
from domain.job import JobCompleted, JobRequested
from tests.faults.checker import MOST, History, every_failure_is_a_503, violations
from tests.faults.cluster import Cluster
from tests.faults.disk import MIB, Disk
from tests.faults.injections import Injection, injections
from tests.faults.read_models import differences
from tests.faults.recording import PATIENCE_SECONDS, Call, Recorder
from tests.faults.workload import Caller
from tests.node import SCOPE_PREFIX
from tests.postgres import PostgresServer

CALLERS = 6
DISK_BYTES = 512 * MIB
POSTGRES = {"max_wal_size": "64MB", "wal_recycle": "off"}
RECOVERY_SECONDS = 90.0
"""In which all of the service works again, and all jobs have ended, without anyone's doing."""

PAUSE_SECONDS = (0.2, 1.0)
PAGE = 5_000
ENTRY = re.compile(r"^(?=\d{4}-\d{2}-\d{2}T\S+ [A-Z]+ )", re.MULTILINE)
"""Where an entry begins in what a node wrote. The lines of a traceback have no time."""


class Tail(threading.Thread):
    """Follows the log from its beginning, and keeps the positions as they came."""

    def __init__(self, url: str) -> None:
        super().__init__(name="tail", daemon=True)
        self.positions: list[int] = []
        self._url = url
        self._stopped = threading.Event()

    def run(self) -> None:
        """What the thread does."""
        log = open_log(self._url)
        try:
            is_last = False
            while not is_last:
                is_last = self._stopped.wait(0.005)
                try:
                    while page := log.read_log(self.positions[-1] if self.positions else 0, PAGE):
                        self.positions += [record.position for record in page]
                except StoreUnavailable:
                    continue
        finally:
            log.close()

    def stop(self) -> None:
        """Read to the end, and return then."""
        self._stopped.set()
        self.join()


def run(folder: Path, seed: int, seconds: float) -> None:
    """Raises `AssertionError` with everything that was broken."""
    chance = random.Random(seed)
    done: list[str] = []
    checkpoints = folder / "checkpoints"
    checkpoints.mkdir()
    with (
        Disk(DISK_BYTES) as disk,
        PostgresServer(POSTGRES, disk=disk.path) as server,
        Cluster(folder, server) as cluster,
    ):
        tail = Tail(cluster.url)
        recorder = Recorder(f"run-{seed}")
        shared: list[str] = []
        chained: dict[str, str] = {}
        callers = [
            Caller(number, seed, cluster.serving, cluster.issuer, recorder, shared, chained)
            for number in range(CALLERS)
        ]
        tail.start()
        for caller in callers:
            caller.start()
        try:
            deadline = time.monotonic() + seconds
            every = injections(disk)
            ahead: list[Injection] = []
            while time.monotonic() < deadline or len(done) < len(every):
                time.sleep(chance.uniform(*PAUSE_SECONDS))
                # Each once before any comes again.
                ahead = ahead or chance.sample(every, len(every))
                server.start()
                begin = time.monotonic()
                did = ahead.pop()(cluster, chance)
                done.append(f"{did} ({time.monotonic() - begin:.1f} s)")
                witness(cluster, checkpoints)
                assert all(caller.failure is None for caller in callers), callers
        finally:
            for caller in callers:
                caller.stop()
            for caller in callers:
                caller.join()
        server.start()
        log = open_log(cluster.url)
        try:
            recover(cluster, recorder, log)
            tail.stop()
            found = violations(
                History(calls=recorder.calls, records=whole_log(log), followed=tail.positions)
            )
            found |= differences(log, server)
            found |= audited(cluster, checkpoints)
        finally:
            log.close()
        summary = f"{told(recorder.calls)}; {len(tail.positions)} events; {'; '.join(done)}"
        if every_failure_is_a_503.__name__ in found:
            summary = "\n".join([summary, *unexpected(cluster)])
        assert not found, f"FAULT_SEED={seed}: {found}\n{summary}"
        print(f"\nFAULT_SEED={seed}: {summary}")


def recover(cluster: Cluster, recorder: Recorder, log: EventLog) -> None:
    """Return when every node takes writes and every job has ended."""
    deadline = time.monotonic() + RECOVERY_SECONDS
    token = cluster.issuer.token(scopes=[SCOPE_PREFIX + "admin"])
    headers = {"Authorization": f"Bearer {token}"}
    for node in cluster.serving:
        name = node.home.name
        made = {"client_id": f"after-{name}", "name": "Afterwards"}
        with httpx.Client(trust_env=False, verify=False) as http:
            while True:
                call = Call(kind="recover", method="POST", path="/v2/clients", node=name, key=name)
                if recorder.send(http, node.url, call, json=made, headers=headers).is_acknowledged:
                    break
                assert time.monotonic() < deadline, f"{name} takes no writes: {call}"
                time.sleep(0.1)
    unfinished = Unfinished(log)
    while left := unfinished.jobs():
        assert time.monotonic() < deadline, f"{len(left)} jobs do not end: {sorted(left)[:5]}"
        time.sleep(0.3)


def witness(cluster: Cluster, folder: Path) -> None:
    """Keep what a node says of the log at this moment, if it says anything."""
    token = cluster.issuer.token(scopes=[SCOPE_PREFIX + "read_audit"])
    with httpx.Client(trust_env=False, verify=False, timeout=PATIENCE_SECONDS) as http:
        for node in cluster.serving:
            with suppress(httpx.TransportError):
                answer = http.get(
                    f"{node.url}/v2/audit/checkpoint", headers={"Authorization": f"Bearer {token}"}
                )
                if answer.status_code == 200:
                    (folder / f"{len(list(folder.iterdir()))}.json").write_bytes(answer.content)


def audited(cluster: Cluster, folder: Path) -> dict[str, list[str]]:
    """What `modelog audit verify` finds, with all checkpoints that were kept."""
    kept = sorted(folder.iterdir())
    assert kept, "no checkpoint was had in the whole run"
    node = cluster.serving[0]
    checked = [argument for each in kept for argument in ("--checkpoint", str(each))]
    told = node.run(
        "audit", "verify", "--home", str(node.home), "--database-url", cluster.url, *checked
    )
    return {} if told.returncode == 0 else {"audit verify": [told.stdout, told.stderr]}


def unexpected(cluster: Cluster) -> list[str]:
    """What its nodes wrote of requests that they answered 500; the first few of each."""
    return [text for node in cluster.nodes for text in unexpected_errors(node.output())[:MOST]]


def unexpected_errors(output: str) -> list[str]:
    """The entries of what nobody had foreseen in what a node wrote, each with its traceback."""
    entries = ENTRY.split(output)
    return [entry for entry in entries if "unexpected error" in entry.partition("\n")[0]]


def told(calls: Sequence[Call]) -> str:
    """How the requests went."""
    counted = Counter(call.status or call.error for call in calls)
    return ", ".join(f"{how}: {number}" for how, number in counted.most_common())


class Unfinished:
    """Jobs that have not ended. Each event is read once.

    All that the nodes send to their store passes through this process: it would be what they wait
    for, if it read the whole log again and again.
    """

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._position = 0
        self._requested: set[str] = set()
        self._ended: set[str] = set()

    def jobs(self) -> set[str]:
        """Their streams, by the log as it is now."""
        while page := self._log.read_log(self._position, PAGE):
            self._position = page[-1].position
            for each in page:
                if isinstance(each.event, JobRequested):
                    self._requested.add(each.stream)
                elif isinstance(each.event, JobCompleted):
                    self._ended.add(each.stream)
        return self._requested - self._ended


def whole_log(log: EventLog) -> list[Record]:
    """Every event."""
    found: list[Record] = []
    while page := log.read_log(found[-1].position if found else 0, PAGE):
        found += page
    return found
