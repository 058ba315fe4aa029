"""What telemetry costs: requests for each second of CPU, with parts of it on and with all off.

Not requests a second: on a machine that does other things as well those say more about these
than about a few microseconds. All services run side by side, and are asked turn by turn.
"""

import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from tests.adapters.telemetry.collector import Collector
from tests.benchmarks.registry import gets, prepared, puts, rate
from tests.benchmarks.report import Row, ratio
from tests.node import Node

ROUNDS = 15
OFF = {"MODELOG_METRICS": "off", "MODELOG_ACCESS_LOG": "off", "MODELOG_LOG_FORMAT": "json"}
METRICS = {**OFF, "MODELOG_METRICS": "on"}
DEFAULT = {**METRICS, "MODELOG_ACCESS_LOG": "on"}

Work = tuple[str, Callable[[str, int], list[bytes]], int]
WORK: tuple[Work, ...] = (("GET model", gets, 1_500), ("PUT on 64 active models", puts, 800))


def variants(collector: Collector) -> dict[str, Mapping[str, str]]:
    """The environments that are compared; the first is the peer of all others."""
    traced = {**METRICS, **collector.environment, "OTEL_BSP_SCHEDULE_DELAY": "5000"}
    sampled = {**traced, "OTEL_TRACES_SAMPLER": "parentbased_traceidratio"}
    return {
        "all off": OFF,
        "all off, again": OFF,
        "metrics": METRICS,
        "metrics and a log line a request (the default)": DEFAULT,
        "metrics and traces, 1% kept": {**sampled, "OTEL_TRACES_SAMPLER_ARG": "0.01"},
        "metrics and traces, all kept": traced,
    }


def main() -> list[Row]:
    """The rows of this benchmark."""
    found: dict[tuple[str, str], list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, Collector() as collector, ExitStack() as stack:
        nodes = {
            name: stack.enter_context(
                Node(
                    Path(folder) / f"home-{number}",
                    arguments=["--role", "api"],
                    environment=environment,
                )
            )
            for number, (name, environment) in enumerate(variants(collector).items())
        }
        tokens = {name: prepared(node) for name, node in nodes.items()}
        for turn in range(-1, ROUNDS):
            for what, requests, count in WORK:
                for name, node in nodes.items():
                    before = cpu_seconds(node.pid)
                    rate(node.url, requests(tokens[name], count))
                    spent = cpu_seconds(node.pid) - before
                    if turn >= 0:  # the first warms up
                        found.setdefault((what, name), []).append(count / spent)
            collector.spans.clear()
    peer, *others = nodes
    return [
        ratio(f"{what}/s of CPU: {name}", found[what, name], peer, found[what, peer])
        for what, _, _ in WORK
        for name in others
    ]


def cpu_seconds(pid: int) -> float:
    """The CPU time that a process has used, in user space and in the system."""
    # Of its threads, in nanoseconds: what is told of the whole process has steps of 10 ms.
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((each / "schedstat").read_text().split()[0]) for each in threads) / 1e9
