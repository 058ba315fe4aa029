"""A look at a store from outside, which changes nothing: what is in it, and what time it has."""

import sqlite3
import time
from pathlib import Path
from typing import Any, Literal, LiteralString

import msgspec
import psycopg

CONNECT_SECONDS = 5

USES = "SELECT 1 FROM models WHERE doc LIKE {} LIMIT 1"
TABLES = ("stored_events", "projections", "models")
LIKE = {kind: f'%"type":"{kind}"%' for kind in ("lambda", "ecs_task")}


class Inspection(msgspec.Struct, frozen=True, kw_only=True):
    """What was found.

    `state`: `absent` where the store is still to be made, `empty` where its tables are, else
    `ready`. `skew` is how many seconds its clock is ahead of ours; None where they are one.
    `aws` names the AWS handlers that models use.
    """

    state: Literal["absent", "empty", "ready"]
    version: str = ""
    position: int = 0
    skew: float | None = None
    may_create: bool = True
    aws: tuple[str, ...] = ()


class Uninspectable(Exception):
    """The store cannot be looked at; the message says why, without what is secret in its URL."""


def inspect(url: str) -> Inspection:
    """Look at the store. Raises `Uninspectable`."""
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        return _sqlite(Path(rest[1:]))
    if scheme in ("postgresql", "postgres"):
        return _postgres(url)
    raise Uninspectable("the database URL must be sqlite:///<path> or postgresql://...")


def _sqlite(path: Path) -> Inspection:
    version = f"SQLite {sqlite3.sqlite_version}"
    if not path.exists():
        return Inspection(state="absent", version=version)
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)
        try:
            listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not {name for (name,) in listed}.issuperset(TABLES):
                return Inspection(state="empty", version=version)
            [last] = connection.execute("SELECT coalesce(max(rowid), 0) FROM stored_events")
            used = [
                kind
                for kind, like in LIKE.items()
                if connection.execute(
                    "SELECT 1 FROM models WHERE doc LIKE ? LIMIT 1", [like]
                ).fetchone()
            ]
            return Inspection(state="ready", version=version, position=last[0], aws=tuple(used))
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise Uninspectable(f"{path}: {error}") from error


def _postgres(url: str) -> Inspection:
    try:
        with psycopg.connect(url, connect_timeout=CONNECT_SECONDS, autocommit=True) as connection:
            before = time.time()
            now, version, may_create = _row(
                connection,
                "SELECT extract(epoch FROM clock_timestamp())::float8,"
                " current_setting('server_version'),"
                " coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)",
            )
            skew = now - (before + time.time()) / 2
            version = f"PostgreSQL {version.split()[0]}"
            [found] = _row(
                connection,
                "SELECT count(to_regclass(name)) FROM unnest(%s::text[]) AS name",
                [list(TABLES)],
            )
            if found < len(TABLES):
                return Inspection(state="empty", version=version, skew=skew, may_create=may_create)
            [last] = _row(connection, "SELECT coalesce(max(notification_id), 0) FROM stored_events")
            used = [
                kind
                for kind, like in LIKE.items()
                if connection.execute(
                    "SELECT 1 FROM models WHERE doc LIKE %s LIMIT 1", [like]
                ).fetchone()
            ]
            return Inspection(
                state="ready", version=version, position=last, skew=skew, aws=tuple(used)
            )
    except psycopg.Error as error:
        # The driver's own words name host, port and user, and never the password.
        said = str(error).strip().splitlines()
        raise Uninspectable(said[0] if said else type(error).__name__) from error


def _row(
    connection: psycopg.Connection[Any],
    statement: LiteralString,
    values: list[object] | None = None,
) -> Any:
    return connection.execute(statement, values).fetchone()
