"""A log of any length, written in bulk: what a service with that many events would have."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import msgspec

from adapters.http.model_bodies import UpdateModel
from adapters.store.log import open_log
from application.store import Append
from domain.contracts import fingerprints
from domain.definition import Definition
from domain.events import Record
from domain.metadata import Actor, Metadata
from domain.model import ModelRegistered, ModelUpdated, VersionCreated, VersionStatusSet

BATCH = 5_000
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
ACTOR = Actor(subject="bench")


def definition(body: bytes) -> Definition:
    """What an update with this body says."""
    return msgspec.json.decode(body, type=UpdateModel).definition()


def model_events(model_id: str, what: Definition, versions: int) -> Iterator[Record]:
    """A model whose first version is active, updated until it has so many versions."""
    prints = fingerprints(what.handlers, what.handler_contracts)
    events: list[ModelRegistered | ModelUpdated | VersionCreated | VersionStatusSet] = [
        ModelRegistered(model_id=model_id, definition=what, fingerprints=prints),
        VersionCreated(version="1"),
        VersionStatusSet(version="1", status="active", previous="pending"),
    ]
    stream = f"model:{model_id}"
    revision = 0
    for number in range(1, versions + 1):
        if number > 1:
            updated = ModelUpdated(definition=what, fingerprints=prints)
            events = [updated, VersionCreated(version=str(number))]
        for event in events:
            revision += 1
            at = BEGIN + timedelta(milliseconds=revision)
            circumstances = Metadata(time=at, actor=ACTOR, request_id="bench", correlation="bench")
            yield Record(stream=stream, revision=revision, event=event, metadata=circumstances)


def write(url: str, records: Iterator[Record]) -> int:
    """Append all; the end of the log."""
    log = open_log(url)
    end = 0
    batch: list[Record] = []
    try:
        for record in records:
            batch.append(record)
            if len(batch) == BATCH:
                [end] = log.append([Append(records=tuple(batch))])
                batch = []
        if batch:
            [end] = log.append([Append(records=tuple(batch))])
    finally:
        log.close()
    return end


def spread(events: int, what: Definition, *, versions: int = 20) -> Iterator[Record]:
    """About so many events, of models with so many versions each."""
    for number in range(max(1, events // (2 * versions + 1))):
        yield from model_events(f"m{number}", what, versions)
