"""Between our records and the library's stored events."""

from typing import Any, cast

from eventsourcing.persistence import Mapper, Notification, StoredEvent, Transcoder

from domain.catalogue import CATALOGUE
from domain.events import Record


class _NoTranscoder(Transcoder):
    """The library asks for a transcoder; the catalogue does its work."""

    def encode(self, obj: Any) -> bytes:
        raise TypeError("events are encoded by the catalogue")

    def decode(self, data: bytes) -> Any:
        raise TypeError("events are decoded by the catalogue")


class RecordMapper(Mapper[str]):
    """Puts an event's stable name into `topic` and its msgspec JSON into `state`."""

    def __init__(self) -> None:
        super().__init__(transcoder=_NoTranscoder())

    # Typed as the library has it; what comes and goes here is always a Record.
    def to_stored_event(self, domain_event: Any) -> StoredEvent:
        """The stored form of a record."""
        record = cast("Record", domain_event)
        name, state = CATALOGUE.encode(record.event, record.metadata)
        return StoredEvent(
            originator_id=record.stream,
            originator_version=record.revision,
            topic=name,
            state=state,
        )

    def to_domain_event(self, stored_event: StoredEvent) -> Any:
        """The record in a stored event. Raises `domain.events.UnknownEvent`."""
        event, metadata = CATALOGUE.decode(stored_event.topic, stored_event.state)
        return Record(
            stream=str(stored_event.originator_id),
            revision=stored_event.originator_version,
            event=event,
            metadata=metadata,
            position=stored_event.id if isinstance(stored_event, Notification) else 0,
        )
