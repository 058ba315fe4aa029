"""The next generation of a projection's tables, beside the live ones under names of its own.

A projection's SQL knows the live names alone. What builds the next generation sees them
under the names of that generation, and a swap renames the tables, so nobody who reads ever has
to ask which is the current one.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

import msgspec

from projections.projection import Projection, Session

BUILDS = """
    CREATE TABLE IF NOT EXISTS projection_builds (
        name TEXT PRIMARY KEY,
        generation BIGINT NOT NULL,
        version BIGINT NOT NULL,
        position BIGINT NOT NULL,
        phase TEXT NOT NULL,
        tables TEXT NOT NULL,
        live TEXT NOT NULL,
        leftover TEXT NOT NULL
    )
"""
"""The last build of each projection. `tables` are the live names of what is built, `live` those
that are in use, `leftover` the real names of what a swap has replaced and is to be dropped."""

COLUMNS = ("name", "generation", "version", "position", "phase", "tables", "live", "leftover")
_TABLE = re.compile(r"CREATE TABLE IF NOT EXISTS (\w+)")
_INDEX = re.compile(r"(CREATE (?:UNIQUE )?INDEX IF NOT EXISTS )(\w+)")

Phase = Literal["loading", "swapped", "done"]


class Build(msgspec.Struct, kw_only=True):
    """How far the next generation of one projection has come."""

    name: str
    generation: int
    version: int
    position: int = 0
    phase: Phase = "loading"
    tables: tuple[str, ...]
    live: tuple[str, ...]
    leftover: tuple[str, ...] = ()

    @property
    def own(self) -> list[str]:
        """The real names of the tables that are built."""
        return [next_name(each, self.generation) for each in self.tables]

    def session(self, session: Session) -> Session:
        """Statements on the next generation, by the live names."""
        return _Renamed(session, self.tables, self.generation)

    def save(self, session: Session) -> None:
        """Keep how far it has come."""
        lists = {key: ",".join(getattr(self, key)) for key in ("tables", "live", "leftover")}
        session.execute(
            f"INSERT INTO projection_builds ({', '.join(COLUMNS)}) "
            f"VALUES ({', '.join(f':{each}' for each in COLUMNS)}) "
            "ON CONFLICT (name) DO UPDATE SET "
            + ", ".join(f"{each} = excluded.{each}" for each in COLUMNS[1:]),
            {**{each: getattr(self, each) for each in COLUMNS}, **lists},
        )


def builds(session: Session) -> dict[str, Build]:
    """The last build of each projection that was ever built anew."""
    found = {}
    for row in session.execute(f"SELECT {', '.join(COLUMNS)} FROM projection_builds"):
        values = dict(zip(COLUMNS, row, strict=True))
        for key in ("tables", "live", "leftover"):
            values[key] = tuple(filter(None, values[key].split(",")))
        found[values["name"]] = Build(**values)
    return found


def table_names(projection: Projection) -> tuple[str, ...]:
    """The tables that a projection's statements create."""
    return tuple(match[1] for each in projection.tables if (match := _TABLE.search(each)))


def table_statements(projection: Projection, generation: int) -> list[str]:
    """What creates the tables of a generation, without their indexes."""
    names = table_names(projection)
    return [renamed(each, names, generation) for each in projection.tables if _TABLE.search(each)]


def index_statements(projection: Projection, generation: int) -> list[str]:
    """What creates the indexes of a generation, once it is loaded."""
    names = table_names(projection)
    return [
        renamed(_INDEX.sub(rf"\1\2__{generation}", each), names, generation)
        for each in projection.tables
        if _INDEX.search(each)
    ]


def next_name(table: str, generation: int) -> str:
    """What a table is called while it is built."""
    return f"{table}__{generation}"


def old_name(table: str, generation: int) -> str:
    """What a table is called once this generation has replaced it."""
    return f"{table}__before_{generation}"


@lru_cache(maxsize=512)
def renamed(sql: str, tables: tuple[str, ...], generation: int) -> str:
    """A statement on the tables of a generation."""
    return _words(tables).sub(lambda match: next_name(match[0], generation), sql)


@lru_cache(maxsize=64)
def _words(tables: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<![\w:.'])(?:" + "|".join(tables) + r")(?![\w'])")


class _Renamed:
    def __init__(self, session: Session, tables: tuple[str, ...], generation: int) -> None:
        self._session = session
        self._tables = tables
        self._generation = generation

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        return self._session.execute(renamed(sql, self._tables, self._generation), params)

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        self._session.executemany(renamed(sql, self._tables, self._generation), params)
