"""Counters and histograms that cost little: plain numbers, written on the event loop alone.

`prometheus_client`'s own take a lock and look their labels up for each value, which is several
times the cost; here it is only asked to write what a scrape reads.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

Kind = Literal["counter", "gauge", "histogram"]
Labels = tuple[str, ...]

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Bounds of buckets for what takes from a cached read to the longest wait."""

SIZES = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0)


class Description(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a metric before there is a value of it."""

    name: str
    kind: Kind
    meaning: str
    labels: Labels = ()
    per_process: bool = True
    """False for what is read from the store, which is the same whichever process reads it."""


class Sample(msgspec.Struct, frozen=True, array_like=True):
    """One line of an exposition; `suffix` is what follows the name of the metric."""

    suffix: str
    labels: dict[str, str]
    value: float


class Family(msgspec.Struct, frozen=True, kw_only=True):
    """All values of one metric at one time."""

    name: str
    kind: str
    meaning: str
    samples: list[Sample]


class Counter:
    """Counts by labels."""

    def __init__(self, description: Description) -> None:
        self.description = description
        self.counts: defaultdict[Labels, float] = defaultdict(float)
        """To be added to."""

    def family(self) -> Family:
        """As a scrape reads it."""
        return values(self.description, self.counts)


class Histogram:
    """How values are spread, by labels."""

    def __init__(self, description: Description, bounds: Sequence[float]) -> None:
        self.description = description
        self._bounds = tuple(bounds)
        self._series: dict[Labels, list[float]] = {}
        """For each bucket the values in it alone, then those beyond the last, then the sum."""

    def observe(self, labels: Labels, value: float) -> None:
        """Count one value."""
        series = self._series.get(labels)
        if series is None:
            series = self._series[labels] = [0.0] * (len(self._bounds) + 2)
        series[bisect_left(self._bounds, value)] += 1
        series[-1] += value

    def family(self) -> Family:
        """As a scrape reads it: buckets hold all values up to their bound."""
        samples = []
        for key, series in self._series.items():
            labels = dict(zip(self.description.labels, key, strict=True))
            count = 0.0
            for bound, within in zip((*self._bounds, "+Inf"), series[:-1], strict=True):
                count += within
                samples.append(Sample("_bucket", {**labels, "le": str(bound)}, count))
            samples.append(Sample("_count", labels, count))
            samples.append(Sample("_sum", labels, series[-1]))
        return _family(self.description, samples)


def values(description: Description, by_labels: Mapping[Labels, float]) -> Family:
    """Values that were kept elsewhere, as a scrape reads them."""
    suffix = "_total" if description.kind == "counter" else ""
    return _family(
        description,
        [
            Sample(suffix, dict(zip(description.labels, labels, strict=True)), value)
            for labels, value in by_labels.items()
        ],
    )


def _family(description: Description, samples: list[Sample]) -> Family:
    return Family(
        name=description.name,
        kind=description.kind,
        meaning=description.meaning,
        samples=samples,
    )
