"""What one process counts, and what a scrape reads from the store beside it."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.telemetry import catalogue
from adapters.telemetry.series import SECONDS, SIZES, Counter, Family, Histogram, Labels, values
from application.definitions import Definitions
from application.dispatch import Accepted, Outcome, Raised, Returned, Undelivered
from application.ledger import Ledger
from application.observation import CommitEnd
from application.store import Append
from domain.catalogue import CATALOGUE
from domain.events import Record
from domain.job import JobCompleted

STATUSES = ("none", "1xx", "2xx", "3xx", "4xx", "5xx")
"""By the first digit; `none` is a request that got no answer."""


class Metrics:
    """Belongs to one event loop; whoever counts calls it there, so nothing takes a lock."""

    def __init__(self) -> None:
        self.in_flight = 0
        self._requests = Histogram(catalogue.REQUESTS, SECONDS)
        self._events = Counter(catalogue.EVENTS)
        self._jobs_ended = Counter(catalogue.JOBS_ENDED)
        self._appends = Histogram(catalogue.APPENDS, SECONDS)
        self._groups = Histogram(catalogue.GROUP, SIZES)
        self._followed = Histogram(catalogue.FOLLOWED, SECONDS)
        self._dispatches = Histogram(catalogue.DISPATCH, SECONDS)
        self._names: dict[type[Any], Labels] = {}

    def answered(self, operation: str, status: int, seconds: float) -> None:
        """A request has its answer, or never gets one (status 0)."""
        self._requests.observe((operation, STATUSES[status // 100]), seconds)

    def committed(self, group: Sequence[Append], seconds: float, end: CommitEnd) -> None:
        """A group of appends was given to the store."""
        self._appends.observe((end,), seconds)
        if end == "stored":
            self._groups.observe((), len(group))

    def appended(self, records: Sequence[Record]) -> None:
        """Events are in the log that this process appended."""
        for record in records:
            kind = type(record.event)
            name = self._names.get(kind)
            if name is None:
                name = self._names[kind] = (CATALOGUE.name_of(record.event),)
            self._events.counts[name] += 1
            if kind is JobCompleted:
                self._jobs_ended.counts[record.event.status,] += 1

    def followed(self, seconds: float) -> None:
        """The read models include a page whose first event was decided so long ago."""
        self._followed.observe((), max(0.0, seconds))

    def dispatched(self, handler: str, outcome: Outcome, seconds: float) -> None:
        """An attempt to bring a job to its handler is over."""
        self._dispatches.observe((handler, outcome_name(outcome)), seconds)

    def families(
        self,
        ledger: Ledger,
        definitions: Definitions,
        running: Mapping[str, int],
        pool: Mapping[str, int],
        build: Labels,
    ) -> list[Family]:
        """Everything that this process knows of itself."""
        families = [
            self._requests.family(),
            values(catalogue.IN_FLIGHT, {(): self.in_flight}),
            self._events.family(),
            self._jobs_ended.family(),
            self._appends.family(),
            self._groups.family(),
            values(catalogue.WAITING, {(): ledger.commits.waiting}),
            values(catalogue.LOST_RACES, {(): ledger.lost_races}),
            values(
                catalogue.CACHE,
                {
                    ("states", "hit"): ledger.cache_hits,
                    ("states", "miss"): ledger.cache_misses,
                    ("definitions", "hit"): definitions.cache_hits,
                    ("definitions", "miss"): definitions.cache_misses,
                },
            ),
            self._followed.family(),
            self._dispatches.family(),
            values(catalogue.RUNNING, {(kind,): count for kind, count in running.items()}),
            values(catalogue.BUILD, {build: 1}),
        ]
        if pool:
            idle = pool.get("pool_available", 0)
            used = pool.get("pool_size", 0) - idle
            families += [
                values(catalogue.POOL, {("idle",): idle, ("used",): used}),
                values(catalogue.POOL_MOST, {(): pool.get("pool_max", 0)}),
                values(catalogue.POOL_WAITING, {(): pool.get("requests_waiting", 0)}),
            ]
        return families


def outcome_name(outcome: Outcome) -> str:
    """What became of an attempt, as a label."""
    match outcome:
        case Accepted():
            return "accepted"
        case Returned():
            return "returned"
        case Raised():
            return "raised"
        case Undelivered(retry=retry):
            return "retried" if retry else "given_up"
