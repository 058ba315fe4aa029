"""Events that a projection cannot apply: told from a database that is only away."""

from collections.abc import Sequence
from datetime import UTC, datetime

from domain.catalogue import CATALOGUE
from domain.events import Record, Unreadable
from projections.progress import ERROR_LENGTH, Stop
from projections.projection import Database, Projection, Session


class Poisoned(Exception):
    """A projection cannot apply some records, whatever state the database is in."""

    def __init__(self, projection: Projection, records: Sequence[Record], error: Exception):
        super().__init__(f"{projection.name} at {records[0].position}: {describe(error)}")
        self.projection = projection
        self.records = records
        self.error = error

    def stop(self) -> Stop:
        """Where the projection stands, for people."""
        record = self.records[0]
        return Stop(
            position=record.position,
            event=CATALOGUE.name_of(record.event),
            stream=record.stream,
            error=describe(self.error),
            since=datetime.now(UTC).isoformat(timespec="seconds"),
        )


class CannotRead(Exception):
    """This code does not know an event that a projection is made from."""


def describe(error: BaseException) -> str:
    """An error in a line."""
    text = str(error) if isinstance(error, CannotRead) else f"{type(error).__name__}: {error}"
    return " ".join(text.split())[:ERROR_LENGTH]


def apply_records(
    database: Database, session: Session, projection: Projection, records: Sequence[Record]
) -> None:
    """Apply records in a transaction. Raises `Poisoned` where they can never be applied."""
    try:
        for record in records:
            if type(record.event) is Unreadable and record.category in projection.reads:
                raise CannotRead(record.event.reason)
        projection.apply(session, records)
    except Exception as error:
        if database.is_passing(error):
            raise
        raise Poisoned(projection, records, error) from error
