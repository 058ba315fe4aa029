"""What is done to a cluster while callers use it. Each injection heals what it did."""

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress

from tests.faults.cluster import Cluster, clock_library, go_on, stop
from tests.faults.disk import Disk

Injection = Callable[[Cluster, random.Random], str]
"""Does it, heals it, and says what it was."""


def kill_a_node(cluster: Cluster, chance: random.Random) -> str:
    """SIGKILL to a process of the service, which is started again."""
    node = chance.choice(cluster.nodes)
    node.kill()
    time.sleep(chance.uniform(0, 0.5))
    node.start()
    return f"kill -9 {node.home.name}"


def end_a_node(cluster: Cluster, chance: random.Random) -> str:
    """SIGTERM to a process of the service, which is started again."""
    node = chance.choice(cluster.nodes)
    code = node.terminate()
    node.start()
    assert code == 0, f"{node.home.name} ended with {code}"
    return f"SIGTERM {node.home.name}"


def freeze_a_node(cluster: Cluster, chance: random.Random) -> str:
    """A process of the service stands still, longer than its leases last."""
    node = chance.choice(cluster.nodes)
    pid = node.pid
    stop(pid)
    try:
        time.sleep(chance.uniform(0.2, 2.5))
    finally:
        go_on(pid)
    return f"SIGSTOP {node.home.name}"


def restart_the_store(cluster: Cluster, chance: random.Random) -> str:
    """A restart that ends connections and loses nothing in memory."""
    cluster.server.stop()
    time.sleep(chance.uniform(0, 1))
    cluster.server.start()
    return "PostgreSQL restarted"


def crash_the_store(cluster: Cluster, chance: random.Random) -> str:
    """As in a crash: no checkpoint, what was not written is gone."""
    cluster.server.stop_immediate()
    time.sleep(chance.uniform(0, 1))
    cluster.server.start()
    return "PostgreSQL crashed"


def kill_a_backend(cluster: Cluster, chance: random.Random) -> str:
    """SIGKILL to one process of PostgreSQL, which then recovers by itself from its log."""
    _, *others = cluster.server.pids
    with suppress(ProcessLookupError):
        os.kill(chance.choice(others), signal.SIGKILL)
    return "kill -9 of a process of PostgreSQL"


def freeze_the_store(cluster: Cluster, chance: random.Random) -> str:
    """PostgreSQL stands still, with all connections open."""
    pids = cluster.server.pids
    for pid in pids:
        stop(pid)
    try:
        time.sleep(chance.uniform(0.2, 2))
    finally:
        for pid in reversed(pids):
            go_on(pid)
    return "SIGSTOP PostgreSQL"


def drop_connections(cluster: Cluster, chance: random.Random) -> str:
    """Every connection of some processes to the store is reset, a few times."""
    proxies = chance.sample(cluster.proxies, chance.randint(1, len(cluster.proxies)))
    number = 0
    for _ in range(5):
        number += sum(proxy.cut() for proxy in proxies)
        time.sleep(chance.uniform(0, 0.2))
    return f"{number} connections dropped"


def silence_a_connection(cluster: Cluster, chance: random.Random) -> str:
    """Nothing comes through between one process and the store, and no one says so."""
    proxy = chance.choice(cluster.proxies)
    proxy.silence()
    try:
        time.sleep(chance.uniform(0.5, 2))
        if chance.random() < 0.5:
            proxy.cut()  # what was on its way is lost
    finally:
        proxy.speak()
    return "a silent connection"


def slow_the_store(cluster: Cluster, chance: random.Random) -> str:
    """Every answer of the store takes longer."""
    delay = chance.uniform(0.01, 0.1)
    for proxy in cluster.proxies:
        proxy.slow(delay)
    try:
        time.sleep(chance.uniform(1, 2))
    finally:
        for proxy in cluster.proxies:
            proxy.slow(0)
    return f"every packet {delay * 1000:.0f} ms late"


def jump_a_clock(cluster: Cluster, chance: random.Random) -> str:
    """A process's clock is hours ahead, and later right again: that is a jump back."""
    node = chance.choice(cluster.nodes)
    ahead = chance.randint(60, 8 * 3600)
    cluster.move_clock(node, ahead)
    try:
        time.sleep(chance.uniform(1.5, 2.5))
    finally:
        cluster.move_clock(node, 0)
    return f"the clock of {node.home.name} was {ahead} s ahead"


def fill_the_disk(disk: Disk) -> Injection:
    """No room is left where PostgreSQL keeps its data."""

    def fill(cluster: Cluster, chance: random.Random) -> str:
        with disk.full(lambda: cluster.server.pids):
            time.sleep(chance.uniform(0.5, 1.5))
        # It may have ended, as it does where its own log cannot be written.
        cluster.server.start()
        return f"the disk was full ({disk.how})"

    return fill


def injections(disk: Disk) -> list[Injection]:
    """All that can be done here."""
    found: list[Injection] = [
        kill_a_node,
        end_a_node,
        freeze_a_node,
        restart_the_store,
        crash_the_store,
        kill_a_backend,
        freeze_the_store,
        drop_connections,
        silence_a_connection,
        slow_the_store,
        fill_the_disk(disk),
    ]
    if clock_library() is not None:
        found.append(jump_a_clock)
    return found
