"""Rebuilding the models' lists, beside the library's `ProjectionRunner` and beside plain reading.

One log of model events on one PostgreSQL, turn by turn. The runner applies the same projection, one
transaction an event with its tracking record, as the library does it. The reader selects the
events in pages and decodes them, and does nothing with them.
"""

import time
from typing import Any

import msgspec
import psycopg
from eventsourcing.persistence import Tracking
from eventsourcing.postgres import PostgresTrackingRecorder
from eventsourcing.projection import Projection, ProjectionRunner
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import tuple_row

from adapters.store.log import EventLog, open_log
from adapters.store.sessions import PostgresSession
from domain.catalogue import CATALOGUE
from domain.events import Record
from projections.models import ModelsProjection
from projections.rebuild import BATCH, Rebuild
from tests.adapters.http.support import SEED
from tests.benchmarks import bulk_log
from tests.benchmarks.report import Row, ratio
from tests.postgres import PostgresServer

EVENTS = 200_000
RUNNER_EVENTS = 3_000
ROUNDS = 3


class View(PostgresTrackingRecorder):
    """The models' tables, beside the library's record of what was processed."""

    def create_table(self) -> None:
        """Create both."""
        super().create_table()
        with self.datastore.get_connection() as connection:
            for statement in ModelsProjection.tables:
                connection.execute(statement)

    def apply(self, record: Record, tracking: Tracking) -> None:
        """Apply one event and track it, in one transaction."""
        with self.datastore.transaction(commit=True) as cursor:
            self._insert_tracking(cursor, tracking=tracking)
            with cursor.connection.cursor(row_factory=tuple_row) as tuples:
                ModelsProjection().apply(PostgresSession(tuples), [record])


class Processing(Projection[View]):
    """Our projection as the library's."""

    name = "view"

    def process_event(self, domain_event: Any, tracking: Tracking) -> None:
        """Apply one event."""
        self.view.apply(domain_event, tracking)


def runner_rate(url: str, view_url: str) -> float:
    """Events a second of the library's runner, on the first events of the log."""
    view = conninfo_to_dict(view_url)
    env = {
        "MODELOG_PERSISTENCE_MODULE": "adapters.store.postgres:Factory",
        "DATABASE_URL": url,
        "ORIGINATOR_ID_TYPE": "text",
        "VIEW_PERSISTENCE_MODULE": "eventsourcing.postgres",
        "POSTGRES_DBNAME": str(view["dbname"]),
        "POSTGRES_HOST": str(view["host"]),
        "POSTGRES_PORT": str(view["port"]),
        "POSTGRES_USER": str(view["user"]),
        "POSTGRES_PASSWORD": str(view["password"]),
    }
    begin = time.perf_counter()
    with ProjectionRunner(
        application_class=EventLog, projection_class=Processing, view_class=View, env=env
    ) as runner:
        runner.wait(RUNNER_EVENTS, timeout=600)
        seconds = time.perf_counter() - begin
        done = runner.projection.view.max_tracking_id("modelog") or 0
    return done / seconds


def reader_rate(url: str, events: int) -> float:
    """Events a second of selecting and decoding alone."""
    statement = (
        "SELECT originator_id, originator_version, topic, state, notification_id "
        "FROM stored_events "
        "WHERE notification_id > %s ORDER BY notification_id LIMIT %s"
    )
    begin, position = time.perf_counter(), 0
    with (
        psycopg.connect(url, autocommit=True) as connection,
        connection.cursor(binary=True) as cursor,
    ):
        while page := cursor.execute(statement, (position, BATCH)).fetchall():
            records = []
            for stream, revision, name, state, position in page:
                event, metadata = CATALOGUE.decode(name, state)
                records.append(
                    Record(
                        stream=stream,
                        revision=revision,
                        event=event,
                        metadata=metadata,
                        position=position,
                    )
                )
    assert position == events
    return events / (time.perf_counter() - begin)


def rebuild_rate(log: EventLog, events: int) -> float:
    """Events a second of a rebuild, from nothing to the swap."""
    begin = time.perf_counter()
    job = Rebuild(log, log.database(), [ModelsProjection()])
    job.run()
    assert not job.failed
    return events / (time.perf_counter() - begin)


def main() -> list[Row]:
    """The rows of this benchmark."""
    ours: list[float] = []
    runner: list[float] = []
    reader: list[float] = []
    with PostgresServer({"shared_buffers": "256MB", "max_wal_size": "4GB"}) as server:
        url = server.create_database()
        what = bulk_log.definition(msgspec.json.encode(SEED))
        events = bulk_log.write(url, bulk_log.spread(EVENTS, what))
        log = open_log(url)
        for _ in range(ROUNDS):
            runner.append(runner_rate(url, server.create_database()))
            reader.append(reader_rate(url, events))
            ours.append(rebuild_rate(log, events))
        log.close()
    return [
        ratio("events/s of a rebuild", ours, "ProjectionRunner", runner, target=40),
        ratio("events/s of a rebuild", ours, "SELECT and decode", reader, target=0.5),
    ]
