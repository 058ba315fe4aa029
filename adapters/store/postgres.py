"""The log in PostgreSQL, shared by any number of processes.

The library's recorder with its own append: one statement calls a function that takes
the table lock, checks the guards, numbers the events and notifies, all in one round
trip. Positions come from a counter row and not from a sequence, so they have no gaps,
not even after a rollback or a crash, and a position is never given twice.
"""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import wraps
from typing import Any, TypeVar, cast

from eventsourcing.persistence import (
    IntegrityError,
    InterfaceError,
    Notification,
    OperationalError,
    StoredEvent,
)
from eventsourcing.postgres import (
    PostgresAggregateRecorder,
    PostgresApplicationRecorder,
    PostgresFactory,
)
from eventsourcing.utils import Environment
from psycopg.sql import SQL, Composed, Identifier

from adapters.store.connections import UrlDatastore, is_away
from adapters.store.sql import append_function, schema_statements, within_bytes

SCHEMA_LOCK = 0x6D6F64656C6F67
"""Advisory lock under which processes that start together create the schema in turn."""

log = logging.getLogger("modelog.store")


F = TypeVar("F", bound=Callable[..., Any])


def _retry_once(method: F) -> F:
    """A read that found its connection broken is made again on a sound one.

    In the place of the library's ten tries, each of which may wait for a connection.
    """
    plain = getattr(method, "__wrapped__", method)

    @wraps(plain)
    def retrying(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return plain(self, *args, **kwargs)
        except (InterfaceError, OperationalError) as error:
            if is_away(error):
                raise
            self.datastore.heal()
            return plain(self, *args, **kwargs)

    return cast("F", retrying)


class PostgresLogRecorder(PostgresApplicationRecorder):
    """Streams and the log, in the table `stored_events`."""

    def __init__(
        self, datastore: UrlDatastore, *, events_table_name: str = "stored_events"
    ) -> None:
        super().__init__(datastore, events_table_name=events_table_name)
        self.datastore: UrlDatastore = datastore
        self._table = SQL("{}.{}").format(
            Identifier(datastore.schema), Identifier(events_table_name)
        )
        self._function = SQL("{}.{}").format(
            Identifier(datastore.schema), Identifier(f"{events_table_name}_append")
        )
        self.sql_create_statements: list[Composed] = [
            *schema_statements(datastore.schema, events_table_name),
            append_function(datastore.schema, events_table_name),
        ]
        # In binary: as text every byte of an event would be written as two, and read again.
        self._append = SQL("SELECT {}(%b::text[], %b::bigint[], %b::text[], %b::bytea[], ").format(
            self._function
        ) + SQL("%b::text[], %b::bigint[])")
        self._select = SQL(
            "SELECT originator_id, originator_version, topic, state, notification_id FROM {}"
        ).format(self._table)
        self._select_page = self._select + SQL(
            " WHERE notification_id>%s ORDER BY notification_id LIMIT %s"
        )
        within = SQL(within_bytes("notification_id", "%s")).format(table=self._table)
        self._select_bounded = self._select + SQL(
            " WHERE notification_id<=({}) AND notification_id>%s ORDER BY notification_id"
        ).format(within)

    def create_table(self) -> None:
        """Create what is missing; safe while other processes do the same."""
        with self.datastore.transaction(commit=True) as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", (SCHEMA_LOCK,))
            for statement in self.sql_create_statements:
                cursor.execute(statement, prepare=False)

    def insert_events(
        self,
        stored_events: Sequence[StoredEvent],
        guards: Mapping[str, int] | None = None,
        **_kwargs: Any,
    ) -> Sequence[int] | None:
        """As the library's; `guards` gives the revisions that streams read must still have.

        Where a connection breaks, the append may have been made or not. It is tried
        once more, and if its revisions are then taken, what is stored decides: our own
        events mean that the first try went through.
        """
        try:
            return self._insert_once(stored_events, guards)
        except (InterfaceError, OperationalError) as error:
            if is_away(error):
                raise
            self.datastore.heal()
            try:
                return self._insert_once(stored_events, guards)
            except IntegrityError:
                stored = self._stored_positions(stored_events)
                if stored is None:
                    raise
                return stored

    def _insert_once(
        self, stored_events: Sequence[StoredEvent], guards: Mapping[str, int] | None
    ) -> list[int]:
        guards = guards or {}
        parameters = (
            [event.originator_id for event in stored_events],
            [event.originator_version for event in stored_events],
            [event.topic for event in stored_events],
            [event.state for event in stored_events],
            list(guards),
            list(guards.values()),
        )
        if not stored_events:
            return []
        with self.datastore.tuples() as cursor:
            row = cursor.execute(self._append, parameters, prepare=True).fetchone()
        assert row is not None
        last: int = row[0]
        return list(range(last - len(stored_events) + 1, last + 1))

    def _stored_positions(self, stored_events: Sequence[StoredEvent]) -> list[int] | None:
        """The positions of exactly these events, or None where any of them is not stored."""
        positions = []
        for event in stored_events:
            found = self.select_stream(
                str(event.originator_id),
                after=event.originator_version - 1,
                upto=event.originator_version,
            )
            if not found or (found[0].topic, found[0].state) != (event.topic, event.state):
                return None
            positions.append(found[0].id)
        return positions

    select_events = _retry_once(PostgresApplicationRecorder.select_events)
    select_notifications = _retry_once(PostgresApplicationRecorder.select_notifications)
    max_notification_id = _retry_once(PostgresApplicationRecorder.max_notification_id)

    @_retry_once
    def select_log(
        self, after: int, limit: int, most_bytes: int | None = None
    ) -> list[tuple[Any, ...]]:
        """Stream, revision, name, state and position of events, by position."""
        statement, params = self._select_page, [after, limit]
        if most_bytes is not None:
            statement, params = self._select_bounded, [after, limit, most_bytes, after]
        with self.datastore.tuples() as cursor:
            return cursor.execute(statement, params, prepare=True).fetchall()

    @_retry_once
    def select_revisions(self, streams: Collection[str]) -> dict[str, int]:
        """The last revision of each of some streams, of those that there are."""
        statement = SQL(
            "SELECT originator_id, max(originator_version) FROM {} "
            "WHERE originator_id = ANY(%s) GROUP BY originator_id"
        ).format(self._table)
        with self.datastore.tuples() as cursor:
            return dict(cursor.execute(statement, [list(streams)], prepare=True).fetchall())

    @_retry_once
    def select_stream(
        self,
        stream: str,
        *,
        after: int,
        upto: int | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        names: Sequence[str] = (),
    ) -> list[Notification]:
        """Events of one stream, with their positions."""
        statement = self._select + SQL(" WHERE originator_id=%s AND originator_version>%s")
        params: list[Any] = [stream, after]
        if upto is not None:
            statement += SQL(" AND originator_version<=%s")
            params.append(upto)
        if names:
            statement += SQL(" AND topic = ANY(%s)")
            params.append(list(names))
        statement += SQL(
            " ORDER BY originator_version DESC" if newest_first else " ORDER BY originator_version"
        )
        if limit is not None:
            statement += SQL(" LIMIT %s")
            params.append(limit)
        with self.datastore.tuples() as cursor:
            return [Notification(*row) for row in cursor.execute(statement, params, prepare=True)]


class PostgresSnapshotRecorder(PostgresAggregateRecorder):
    """The library's table of snapshots, of which only the newest of a stream is kept."""

    select_events = _retry_once(PostgresAggregateRecorder.select_events)
    insert_events = _retry_once(PostgresAggregateRecorder.insert_events)

    def create_table(self) -> None:
        """Create the table and the library's type; safe while other processes do the same."""
        with self.datastore.transaction(commit=True) as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", (SCHEMA_LOCK,))
            cursor.execute(
                "SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace "
                "WHERE typname = %s AND nspname = %s",
                (self.stored_event_type_name, self.datastore.schema),
            )
            known = cursor.fetchone() is not None
            for statement in self.sql_create_statements:
                if not (known and "CREATE TYPE" in statement.as_string()):
                    cursor.execute(statement, prepare=False)
        self.datastore.register_type_adapters()

    def delete_before(self, stream: str, revision: int) -> None:
        """Remove snapshots older than the one at `revision`."""
        with self.datastore.get_connection() as connection:
            connection.execute(
                SQL("DELETE FROM {}.{} WHERE originator_id=%s AND originator_version<%s").format(
                    Identifier(self.datastore.schema), Identifier(self.events_table_name)
                ),
                (stream, revision),
            )


class Factory(PostgresFactory):
    """Gives the library the recorders above, on the database of `MODELOG_URL`."""

    aggregate_recorder_class = PostgresSnapshotRecorder

    def __init__(self, env: Environment) -> None:
        # Not the library's own constructor, which knows no URL.
        super(PostgresFactory, self).__init__(Environment(env.name, {**env, **_PLACEHOLDERS}))
        self.datastore.close()
        self.datastore: UrlDatastore = UrlDatastore(env["DATABASE_URL"])

    def application_recorder(self) -> PostgresLogRecorder:
        """The log, its table created where it is missing."""
        recorder = PostgresLogRecorder(self.datastore)
        recorder.create_table()
        return recorder

    def aggregate_recorder(self, purpose: str = "events") -> PostgresSnapshotRecorder:
        """A table of streams beside the log, here that of the snapshots."""
        recorder = PostgresSnapshotRecorder(self.datastore, events_table_name=f"stored_{purpose}")
        recorder.create_table()
        return recorder


_PLACEHOLDERS = {
    "POSTGRES_DBNAME": "-",
    "POSTGRES_HOST": "-",
    "POSTGRES_USER": "-",
    "POSTGRES_PASSWORD": "-",
    "ORIGINATOR_ID_TYPE": "text",
}
"""The library's factory insists on these; the datastore with the URL takes its place."""
