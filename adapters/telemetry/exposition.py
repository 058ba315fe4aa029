"""What Prometheus reads: the values of all processes in its text format.

Each value of a process has the label `process`, the number of it. So a process that was started
again begins its own counters anew, and the others' go on, as Prometheus takes it.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from prometheus_client import ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from adapters.telemetry.series import Family, Sample

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4
PROCESS = "process"


def process_families() -> list[Family]:
    """CPU, memory and descriptors of this process, under Prometheus's own names."""
    families = []
    for metric in ProcessCollector(registry=None).collect():
        samples = [
            Sample(each.name.removeprefix(metric.name), dict(each.labels), each.value)
            for each in metric.samples
        ]
        families.append(
            Family(
                name=metric.name,
                kind=metric.type,
                meaning=metric.documentation,
                samples=samples,
            )
        )
    return families


def exposition(processes: Mapping[int, Sequence[Family]], store: Sequence[Family]) -> bytes:
    """The text of a scrape: the families of each process by its number, and those of the store."""
    metrics: dict[str, Metric] = {}
    for number, families in sorted(processes.items()):
        for family in families:
            metric = _metric(metrics, family)
            for sample in family.samples:
                labels = {**sample.labels, PROCESS: str(number)}
                metric.add_sample(family.name + sample.suffix, labels, sample.value)
    for family in store:
        metric = _metric(metrics, family)
        for sample in family.samples:
            metric.add_sample(family.name + sample.suffix, sample.labels, sample.value)
    return generate_latest(_Collected(metrics.values()))


def _metric(metrics: dict[str, Metric], family: Family) -> Metric:
    found = metrics.get(family.name)
    if found is None:
        found = metrics[family.name] = Metric(family.name, family.meaning, family.kind)
    return found


class _Collected(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def encoded(families: Sequence[Family]) -> bytes:
    """Families as one process tells them to another."""
    return msgspec.json.encode(families)


def decoded(data: bytes) -> list[Family]:
    """Families as another process told them. Raises `msgspec.DecodeError`."""
    return msgspec.json.decode(data, type=list[Family])
