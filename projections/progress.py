"""How far each projection has come, and where one has stopped: rows beside the read models."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

from projections.projection import Session, in_list

POSITIONS = """
    CREATE TABLE IF NOT EXISTS projections (
        name TEXT PRIMARY KEY,
        version BIGINT NOT NULL,
        position BIGINT NOT NULL
    )
"""
FAILURES = """
    CREATE TABLE IF NOT EXISTS projection_failures (
        name TEXT PRIMARY KEY,
        position BIGINT NOT NULL,
        event TEXT NOT NULL,
        stream TEXT NOT NULL,
        error TEXT NOT NULL,
        since TEXT NOT NULL
    )
"""
UNBUILT = 0
"""The version of tables that are not built yet: nobody reads or follows them."""

ERROR_LENGTH = 500
"""Characters of an error that are kept."""


class Standing(msgspec.Struct, frozen=True):
    """The version of a projection's tables, and the position that they include."""

    version: int
    position: int


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """The event that a projection does not get past, and since when (RFC 3339)."""

    position: int
    event: str
    stream: str
    error: str
    since: str


class ProjectionLag(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How far a projection has come, and how many events it is behind the log.

    `stopped`: it waits at an event, named in `stop`. `rebuilding`: its tables are of another
    version than this code's, and serve until those that fit are built. `building`: there are
    none yet.
    """

    name: str
    position: int
    lag: int
    status: Literal["following", "stopped", "rebuilding", "building"]
    stop: Stop | None = None


def add(session: Session, name: str, version: int) -> None:
    """Have a row for a projection, at the beginning of the log where it is new."""
    session.execute(
        "INSERT INTO projections (name, version, position) "
        "VALUES (:name, :version, 0) ON CONFLICT (name) DO NOTHING",
        {"name": name, "version": version},
    )


def standings(session: Session) -> dict[str, Standing]:
    """Every projection that has a row."""
    rows = session.execute("SELECT name, version, position FROM projections ORDER BY name")
    return {name: Standing(version, position) for name, version, position in rows}


def positions(session: Session) -> dict[str, int]:
    """How far each projection has come."""
    return {name: standing.position for name, standing in standings(session).items()}


def move(session: Session, reached: Mapping[str, int]) -> None:
    """Projections have come to these positions."""
    for position in set(reached.values()):
        among, params = in_list("name", [name for name in reached if reached[name] == position])
        session.execute(
            f"UPDATE projections SET position = :position WHERE name IN {among}",
            {"position": position, **params},
        )


def rebuilt(session: Session, name: str, version: int, position: int) -> None:
    """The tables of a projection are others from now on."""
    session.execute(
        "UPDATE projections SET version = :version, position = :position WHERE name = :name",
        {"name": name, "version": version, "position": position},
    )


def note_stop(session: Session, name: str, stop: Stop) -> None:
    """A projection does not get past an event; one that it stood at before keeps its time."""
    session.execute(
        "INSERT INTO projection_failures (name, position, event, stream, error, since) "
        "VALUES (:name, :position, :event, :stream, :error, :since) "
        "ON CONFLICT (name) DO UPDATE SET event = excluded.event, stream = excluded.stream, "
        "error = excluded.error, position = excluded.position, since = CASE "
        "WHEN projection_failures.position = excluded.position "
        "THEN projection_failures.since ELSE excluded.since END",
        {"name": name, **msgspec.structs.asdict(stop)},
    )


def clear_stop(session: Session, name: str) -> None:
    """A projection goes on."""
    session.execute("DELETE FROM projection_failures WHERE name = :name", {"name": name})


def stops(session: Session) -> dict[str, Stop]:
    """The projections that have stopped."""
    rows: list[Any] = session.execute(
        "SELECT name, position, event, stream, error, since FROM projection_failures"
    )
    return {
        name: Stop(position=position, event=event, stream=stream, error=error, since=since)
        for name, position, event, stream, error, since in rows
    }


def lags(session: Session, head: int, versions: Mapping[str, int]) -> Sequence[ProjectionLag]:
    """Every projection; `versions` are those of the running code, `head` is the log's end."""
    stopped = stops(session)
    found = []
    known = {name: Standing(UNBUILT, 0) for name in versions} | standings(session)
    for name, standing in known.items():
        stop = stopped.get(name)
        fits = versions.get(name, standing.version) == standing.version
        unfit: Literal["building", "rebuilding"] = (
            "building" if standing.version == UNBUILT else "rebuilding"
        )
        found.append(
            ProjectionLag(
                name=name,
                position=standing.position,
                lag=max(0, head - standing.position),
                status="stopped" if stop else "following" if fits else unfit,
                stop=stop,
            )
        )
    return found
