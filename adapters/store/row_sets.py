"""One statement for many rows on PostgreSQL, which takes their values as arrays.

A statement for each row is a message for each, with its wake-ups on both sides: they cost several
times what the row itself does. What is not of a form that is known here stays one for each.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

import msgspec

from projections.projection import Rows

MOST_ROWS = 1_000
MOST_BYTES = 8 * 1024 * 1024
"""Of one statement: a message to the server has an end, and what is sent is held until then."""

INSERT = re.compile(
    r"\s*INSERT INTO (?P<table>\w+)\s*\((?P<columns>[\w,\s]+)\)"
    r"\s*VALUES\s*\((?P<values>[\w:,\s]+)\)"
    r"\s*(?P<conflict>ON CONFLICT\s*\((?P<keys>[\w,\s]+)\)\s.*)?",
    re.DOTALL,
)
"""The form in which projections insert."""

_UPDATE = re.compile(
    r"\s*UPDATE (?P<table>\w+)\s+SET\s+(?P<changes>.*?)\s+WHERE\s+(?P<where>[^()]*)", re.DOTALL
)
_DELETE = re.compile(r"\s*DELETE FROM (?P<table>\w+)\s+WHERE\s+(?P<where>[^()]*)")
_SAME = re.compile(r"\s*(\w+)\s*=\s*:([a-z_]+)\s*")
_PLACE = re.compile(r"(?<!:):([a-z_]+)")

_TYPES = {str: "text", int: "bigint", float: "double precision", bytes: "bytea", bool: "boolean"}
"""Of arrays, by what is in them beside None."""

NULLS = "null"
"""Of a column in which there is nothing else."""

ROWS = "<rows>"
"""Stands in a form for the rows that are given."""


class Form(msgspec.Struct, frozen=True):
    """A statement that can be made for many rows at once.

    `names` are its parameters, `keys` those that say which row of the table is meant: no two rows
    may have the same.
    """

    text: str
    names: tuple[str, ...]
    keys: tuple[str, ...]


@lru_cache(maxsize=512)
def form_of(sql: str) -> Form | None:
    """How a statement is made for many rows; None where it cannot be."""
    insert, update, delete = INSERT.fullmatch(sql), _UPDATE.fullmatch(sql), _DELETE.fullmatch(sql)
    if insert is not None:
        return _insert(insert)
    if update is not None:
        keys = _conditions(update["where"])
        # A row that is given another key could be meant by one of the others as well.
        if keys is None or any(
            re.search(rf"(^|,)\s*{key}\s*=", update["changes"]) for key, _ in keys
        ):
            return None
        text = f"UPDATE {update['table']} SET {update['changes']} FROM {ROWS} "
        return _form(f"{text}WHERE {update['where']}", [name for _, name in keys])
    if delete is not None:
        keys = _conditions(delete["where"])
        if keys is None:
            return None
        text = f"DELETE FROM {delete['table']} USING {ROWS} WHERE {delete['where']}"
        return _form(text, [name for _, name in keys])
    return None


def _insert(match: re.Match[str]) -> Form | None:
    table, columns, values = match["table"], match["columns"], match["values"]
    conflict = match["conflict"] or ""
    if _PLACE.search(conflict):
        return None  # the rows that are given are not seen there
    places = dict(zip(listed(columns), listed(values), strict=True))
    keys = [places.get(each, "") for each in listed(match["keys"] or "")]
    if not all(key.startswith(":") for key in keys):
        return None
    text = f"INSERT INTO {table} ({columns}) SELECT {values} FROM {ROWS} {conflict}"
    return _form(text, [key[1:] for key in keys])


def _form(text: str, keys: Sequence[str]) -> Form:
    names = tuple(dict.fromkeys(_PLACE.findall(text)))
    return Form(text, names, tuple(keys))


def listed(text: str) -> list[str]:
    """What stands between commas."""
    return [each.strip() for each in text.split(",") if each.strip()]


def _conditions(where: str) -> list[tuple[str, str]] | None:
    """The columns that are compared with parameters, with these; None for any other condition."""
    found = []
    for part in where.split(" AND "):
        match = _SAME.fullmatch(part)
        if match is None:
            return None
        found.append((match[1], match[2]))
    return found


def sets_of(form: Form, params: Sequence[Mapping[str, Any]]) -> Iterator[list[tuple[Any, ...]]]:
    """The rows in sets that may each go in one statement, in their order.

    Two rows that mean the same row of the table are in different ones.
    """
    places = [form.names.index(key) for key in form.keys]
    rows: list[tuple[Any, ...]] = []
    keys: set[tuple[Any, ...]] = set()
    size = 0
    for row in tuples(params, form.names):
        key = tuple([row[place] for place in places])
        if len(rows) >= MOST_ROWS or size >= MOST_BYTES or (places and key in keys):
            yield rows
            rows, keys, size = [], set(), 0
        rows.append(row)
        keys.add(key)
        size += sum([len(value) for value in row if type(value) is str or type(value) is bytes])
    if rows:
        yield rows


def in_one(form: Form, rows: Sequence[tuple[Any, ...]]) -> tuple[str, list[list[Any]]] | None:
    """The statement for all rows of a set, as psycopg writes it, with its arrays.

    None where a column has values of several types, or of one that is not known here.
    """
    types: list[str] = []
    arrays: list[list[Any]] = []
    for values in zip(*rows, strict=True):
        kinds = set(map(type, values)) - {type(None)}
        if not kinds:
            types.append(NULLS)
        elif len(kinds) == 1 and (kind := _TYPES.get(kinds.pop())) is not None:
            types.append(kind)
            arrays.append(list(values))
        else:
            return None
    return (_written(form, tuple(types)), arrays) if arrays else None


def tuples(params: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Iterable[tuple[Any, ...]]:
    """The values of each row in the order of a statement's parameters."""
    if isinstance(params, Rows) and params.columns == tuple(names):
        return params.tuples()
    first, *more = names
    values_of = itemgetter(*names)
    return (values_of(row) if more else (row[first],) for row in params)


@lru_cache(maxsize=1_024)
def _written(form: Form, types: tuple[str, ...]) -> str:
    """A statement for rows whose values are of these types."""
    given = dict(zip(form.names, types, strict=True))

    def value(match: re.Match[str]) -> str:
        # No array of nothing but NULL: nobody could tell its type, which the table's column has.
        return "NULL" if given[match[1]] == NULLS else f"given.given_{match[1]}"

    arrays = ", ".join(f"%b::{kind}[]" for kind in types if kind != NULLS)
    columns = ", ".join(f"given_{name}" for name, kind in given.items() if kind != NULLS)
    text = _PLACE.sub(value, form.text.replace("%", "%%"))
    return text.replace(ROWS, f"unnest({arrays}) AS given({columns})")
