"""The log's schema and its append function in PostgreSQL, as SQL to be read as SQL."""

from typing import LiteralString

from psycopg.sql import SQL, Composed, Identifier


def schema_statements(schema: str, table: str) -> list[Composed]:
    """The table of events, its counter of positions, and a view that a person can read."""
    names = {
        "table": SQL("{}.{}").format(Identifier(schema), Identifier(table)),
        "head": SQL("{}.{}").format(Identifier(schema), Identifier(f"{table}_head")),
        "view": SQL("{}.{}").format(Identifier(schema), Identifier("events")),
        "index": Identifier(f"{table}_notification_id_idx"),
    }
    return [
        SQL(statement).format(**names)
        for statement in (
            """
            CREATE TABLE IF NOT EXISTS {table} (
                originator_id text COLLATE "C" NOT NULL,
                originator_version bigint NOT NULL,
                topic text NOT NULL,
                state bytea NOT NULL,
                notification_id bigint NOT NULL,
                PRIMARY KEY (originator_id, originator_version)
            )
            """,
            "CREATE UNIQUE INDEX IF NOT EXISTS {index} ON {table} (notification_id)",
            # One row, updated by every append: room on its page keeps the update cheap.
            """
            CREATE TABLE IF NOT EXISTS {head} (
                one boolean PRIMARY KEY DEFAULT true CHECK (one),
                position bigint NOT NULL
            ) WITH (fillfactor = 10)
            """,
            """
            INSERT INTO {head} (position)
            SELECT coalesce(max(notification_id), 0) FROM {table}
            ON CONFLICT DO NOTHING
            """,
            """
            CREATE OR REPLACE VIEW {view} AS
            SELECT notification_id AS position, originator_id AS stream,
                   originator_version AS revision, topic AS name,
                   convert_from(state, 'UTF8')::json AS event
            FROM {table}
            """,
        )
    ]


def append_function(schema: str, table: str) -> Composed:
    """The one statement of an append.

    The lock makes commits happen in the order of positions, so a follower never sees a
    position before one that is smaller; it also keeps out writers that do not use this
    function. Returns the position of the last event.
    """
    return SQL(
        """
        CREATE OR REPLACE FUNCTION {function}(
            streams text[], revisions bigint[], names text[], states bytea[],
            guarded_streams text[], guarded_revisions bigint[]
        ) RETURNS bigint LANGUAGE plpgsql AS $body$
        DECLARE
            last bigint;
        BEGIN
            LOCK TABLE {table} IN EXCLUSIVE MODE;
            IF cardinality(guarded_streams) > 0 AND EXISTS (
                SELECT 1 FROM unnest(guarded_streams, guarded_revisions) AS g(stream, revision)
                WHERE g.revision <> coalesce(
                    (SELECT max(originator_version) FROM {table} WHERE originator_id = g.stream),
                    0)
            ) THEN
                RAISE unique_violation USING MESSAGE = 'a guarded stream has moved';
            END IF;
            UPDATE {head} SET position = position + cardinality(streams)
                RETURNING position INTO last;
            INSERT INTO {table} (originator_id, originator_version, topic, state, notification_id)
                SELECT stream, revision, name, state,
                       last - cardinality(streams) + place
                FROM unnest(streams, revisions, names, states)
                     WITH ORDINALITY AS e(stream, revision, name, state, place);
            PERFORM pg_notify({channel}, last::text);
            RETURN last;
        END
        $body$
        """
    ).format(
        function=SQL("{}.{}").format(Identifier(schema), Identifier(f"{table}_append")),
        table=SQL("{}.{}").format(Identifier(schema), Identifier(table)),
        head=SQL("{}.{}").format(Identifier(schema), Identifier(f"{table}_head")),
        channel=SQL("'{}'").format(SQL(table)),
    )


def within_bytes(key: LiteralString, place: LiteralString) -> LiteralString:
    """The last position of a page: after one, up to so many events, and so many bytes.

    The event with which it becomes so large still belongs to it. `key` is the column of positions;
    the three are given in this order, for each `place`. On both stores.
    """
    return f"""
        SELECT max({key}) FROM (
            SELECT {key}, sum(size) OVER (ORDER BY {key}) - size AS before
            FROM (
                SELECT {key}, length(state) AS size FROM {{table}} WHERE {key} > {place}
                ORDER BY {key} LIMIT {place}
            ) AS page
        ) AS summed WHERE before < {place}
    """
