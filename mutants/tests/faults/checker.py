"""Holds what callers were told against the log: each rule gives the ways in which it was broken.

The rules know nothing of how the service works, only what it promises (docs/guarantees.md).
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from application.worker import ACTOR as WORKER
from domain.catalogue import CATALOGUE
from domain.events import Record
from domain.job import JobCompleted, JobRequested
from domain.model import ModelRegistered, ModelUpdated
from domain.subscription import (
    SUBSCRIPTION,
    Subscription,
)
from tests.faults.recording import HUNG, Call

IDENTIFIERS = ("id", "service_id", "assignment_key")
"""What items of lists are called by."""

READS = ("GET",)


class History(msgspec.Struct, kw_only=True):
    """All that is known when a run is over.

    `records` is the whole log as it is in the end, `followed` the positions in the order in
    which somebody saw them who followed the log from the beginning.
    """

    calls: Sequence[Call]
    records: Sequence[Record]
    followed: Sequence[int]

    def caused(self) -> dict[str, list[Record]]:
        """The events of each request."""
        found: dict[str, list[Record]] = defaultdict(list)
        for record in self.records:
            found[record.metadata.request_id].append(record)
        return found


Rule = Callable[[History], Iterable[str]]


def positions_have_no_gaps(history: History) -> Iterator[str]:
    """Positions count from 1, and whoever followed the log saw each of them, in order."""
    for expected, record in enumerate(history.records, 1):
        if record.position != expected:
            yield f"position {expected} is missing before {record.position}"
            break
    for expected, position in enumerate(history.followed, 1):
        if position != expected:
            yield f"a follower saw position {position} where {expected} was next"
            break
    if len(history.followed) != len(history.records):
        yield f"a follower saw {len(history.followed)} of {len(history.records)} events"


def revisions_are_contiguous(history: History) -> Iterator[str]:
    """Inside a stream revisions count from 1, and time does not go backwards."""
    last: dict[str, Record] = {}
    for record in history.records:
        before = last.get(record.stream)
        expected = 1 if before is None else before.revision + 1
        if record.revision != expected:
            yield f"{record.reference} came where revision {expected} was next"
        if before is not None and record.metadata.time < before.metadata.time:
            yield f"{record.reference} is earlier than what came before it"
        last[record.stream] = record


def nothing_acknowledged_is_lost(history: History) -> Iterator[str]:
    """What a caller was told is done is in the log, where the answer says."""
    caused = history.caused()
    by_key = _by_key(history.calls)
    for call in history.calls:
        if not call.is_acknowledged or call.method in READS:
            continue
        requests = [call, *by_key.get(call.key or "", [])] if call.replayed else [call]
        events = [e for each in requests for e in caused.get(each.request_id, [])]
        if not events:
            if call.must_write:
                yield f"{_name(call)} was acknowledged and is not in the log"
        elif max(event.position for event in events) != call.position:
            yield f"{_name(call)} was acknowledged at position {call.position}, which is another's"


def nothing_refused_is_present(history: History) -> Iterator[str]:
    """What a caller was told is refused has left nothing."""
    caused = history.caused()
    for call in history.calls:
        if call.is_refused and call.request_id in caused:
            yield f"{_name(call)} was refused ({call.status}) and is in the log"


def nobody_else_wrote(history: History) -> Iterator[str]:
    """Every event was asked for by a recorded request, or is a worker's."""
    known = {call.request_id for call in history.calls}
    for record in history.records:
        is_workers = record.metadata.actor.subject == WORKER.subject
        if not is_workers and record.metadata.request_id not in known:
            yield f"{record.reference} was asked for by nobody"


def decisions_are_whole(history: History) -> Iterator[str]:
    """The events of one request are one append: one after the other, in one place of the log."""
    caused = history.caused()
    for request_id in {call.request_id for call in history.calls} & caused.keys():
        events = caused[request_id]
        span = events[-1].position - events[0].position + 1
        if span != len(events):
            yield f"request {request_id} has {len(events)} events over {span} positions"


def nothing_is_done_twice(history: History) -> Iterator[str]:
    """A request, or all requests with one key, change a stream once."""
    caused = history.caused()
    for request_id, events in caused.items():
        counted = Counter((e.stream, CATALOGUE.name_of(e.event)) for e in events)
        for (stream, name), times in counted.items():
            if times > 1 and not stream.startswith("links:"):
                yield f"request {request_id} has {times} events {name} on {stream}"
    for key, calls in _by_key(history.calls).items():
        effective = [call for call in calls if call.request_id in caused]
        if len(effective) > 1:
            yield f"{len(effective)} requests with the key {key} had an effect"
        answers = {_text(call.answer) for call in calls if call.is_acknowledged}
        if len(answers) > 1:
            yield f"requests with the key {key} were answered differently"


def jobs_end_once(history: History) -> Iterator[str]:
    """Every job that was accepted ends, and ends once."""
    requested = {
        record.stream for record in history.records if isinstance(record.event, JobRequested)
    }
    ended = Counter(
        record.stream for record in history.records if isinstance(record.event, JobCompleted)
    )
    for stream in sorted(requested - set(ended)):
        yield f"{stream} never ended"
    for stream, times in ended.items():
        if times > 1:
            yield f"{stream} ended {times} times"
        if stream not in requested:
            yield f"{stream} ended and was never requested"


def only_active_subscriptions_fire(history: History) -> Iterator[str]:
    """At the moment when a job is triggered its subscription is neither paused, stale nor gone."""
    subscriptions: dict[str, Subscription] = {}
    prints: dict[str, Any] = {}
    for record in history.records:
        event = record.event
        if record.stream.startswith("subscription:"):
            subscriptions[record.stream] = SUBSCRIPTION.evolve(
                subscriptions.get(record.stream), event, record.metadata.time
            )
        elif isinstance(event, ModelRegistered | ModelUpdated):
            prints[record.stream.removeprefix("model:")] = event.fingerprints
        elif isinstance(event, JobRequested) and event.triggered_by is not None:
            found = subscriptions[f"subscription:{event.triggered_by.subscription_id}"]
            holds = all(each.holds(prints[each.model_id]) for each in found.dependencies)
            if found.deleted or found.status != "active" or not holds:
                how = "deleted" if found.deleted else found.status if holds else "stale"
                yield f"{record.stream} was triggered by a subscription that was {how}"


def reads_include_what_was_written(history: History) -> Iterator[str]:
    """A read that names a position includes the log up to there, on any node."""
    for call in history.calls:
        expects = call.least_revision is not None or call.least_item is not None
        if expects and call.is_refused:
            yield f"{_name(call)} was answered {call.status} after a write that it must include"
        if not expects or not call.is_acknowledged:
            continue
        if call.least_revision is not None and (call.revision or 0) < call.least_revision:
            yield f"{_name(call)} shows revision {call.revision}, before {call.least_revision}"
        if call.least_item is not None:
            items = {item.get(name) for item in call.answer for name in IDENTIFIERS}
            if call.least_item not in items:
                yield f"{_name(call)} lacks {call.least_item}"


def no_tenant_sees_another(history: History) -> Iterator[str]:
    """A stranger gets a refusal, whatever else fails."""
    for call in history.calls:
        if call.forbidden and call.is_acknowledged:
            yield f"{_name(call)} was shown to a stranger"


def every_failure_is_a_503(history: History) -> Iterator[str]:
    """Nothing that fails beneath is a 500, and nobody is kept waiting for ever."""
    for call in history.calls:
        if call.status is not None and call.status >= 500 and call.status != 503:
            yield f"{_name(call)} was answered {call.status}"
        if call.error == HUNG:
            yield f"{_name(call)} was never answered"


RULES: tuple[Rule, ...] = (
    positions_have_no_gaps,
    revisions_are_contiguous,
    nothing_acknowledged_is_lost,
    nothing_refused_is_present,
    nobody_else_wrote,
    decisions_are_whole,
    nothing_is_done_twice,
    jobs_end_once,
    only_active_subscriptions_fire,
    reads_include_what_was_written,
    no_tenant_sees_another,
    every_failure_is_a_503,
)

MOST = 10


def violations(history: History, rules: Sequence[Rule] = RULES) -> dict[str, list[str]]:
    """What was broken, by rule; the first few of each."""
    found = {rule.__name__: list(itertools.islice(rule(history), MOST)) for rule in rules}
    return {name: told for name, told in found.items() if told}


def _by_key(calls: Iterable[Call]) -> dict[str, list[Call]]:
    found: dict[str, list[Call]] = defaultdict(list)
    for call in calls:
        if call.key is not None:
            found[call.key].append(call)
    return found


def _text(answer: Any) -> bytes:
    return msgspec.json.encode(answer, order="deterministic")


def _name(call: Call) -> str:
    return f"{call.kind} {call.request_id} ({call.method} {call.path})"
