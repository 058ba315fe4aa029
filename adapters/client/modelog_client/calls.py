"""A call of an operation as a value: what to send, and what to make of the answer."""

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import msgspec
from msgspec import UNSET

T = TypeVar("T")

AsOf = int | str | datetime | None
"""A position of the log, or a time."""


class Call(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """One request. It is built once, so all tries of it are the same request.

    `gives` is the type of its value; `repeatable` whether it can be sent again when it is unknown
    if it had an effect; `fresh` whether it takes `Ledger-Position`; `holds` how many seconds the
    service may hold the answer back because the caller asked it to; `good` further statuses whose
    body is the value.
    """

    method: str
    path: str
    gives: Any
    query: dict[str, str] = {}
    body: bytes | None = None
    headers: dict[str, str] = {}
    repeatable: bool = True
    fresh: bool = False
    holds: float = 0.0
    good: tuple[int, ...] = ()

    def page(self, cursor: str) -> "Call[T]":
        """The same list from a cursor on."""
        return msgspec.structs.replace(self, query={**self.query, "cursor": cursor})


class Listed(msgspec.Struct, Generic[T], frozen=True):
    """A call of a list: its value is one page."""

    call: Call[list[T]]


def path(template: str, *parts: str) -> str:
    """A path with ids in it, each quoted. Raises `ValueError` for what cannot be an id."""
    for part in parts:
        if part in ("", ".", ".."):
            raise ValueError(f"{part!r} is no id")
    return template.format(*(quote(part, safe="") for part in parts))


def read(
    where: str,
    gives: Any,
    query: Mapping[str, object] | None = None,
    *,
    if_none_match: str | None = None,
    fresh: bool = True,
    holds: float = 0.0,
) -> Call[Any]:
    """A GET. It waits on the service until it includes what this client wrote."""
    return Call(
        method="GET",
        path=where,
        gives=gives,
        query=_query(query or {}),
        headers={} if if_none_match is None else {"If-None-Match": if_none_match},
        fresh=fresh,
        holds=holds,
    )


def listed(
    where: str, item: Any, page_size: int | None, query: Mapping[str, object] | None = None
) -> Listed[Any]:
    """A GET of a list, by pages."""
    return Listed(read(where, list[item], {**(query or {}), "limit": page_size}))


def write(
    method: str,
    where: str,
    gives: Any,
    body: Mapping[str, object] | None,
    *,
    if_match: str | None = None,
) -> Call[Any]:
    """A change. It is not repeated where it may have had its effect."""
    return Call(
        method=method,
        path=where,
        gives=gives,
        body=None if body is None else _body(body),
        headers={} if if_match is None else {"If-Match": if_match},
        repeatable=False,
    )


def keyed(
    method: str,
    where: str,
    gives: Any,
    body: Mapping[str, object],
    key: str | None,
    *,
    if_match: str | None = None,
) -> Call[Any]:
    """A change with `Idempotency-Key`, the caller's or a new one, so that it can be repeated."""
    call = write(method, where, gives, body, if_match=if_match)
    headers = {**call.headers, "Idempotency-Key": key or str(uuid.uuid4())}
    return msgspec.structs.replace(call, headers=headers, repeatable=True)


def _query(parameters: Mapping[str, object]) -> dict[str, str]:
    return {name: _text(value) for name, value in parameters.items() if value is not None}


def _text(value: object) -> str:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return value.isoformat()
    return str(value)


def _body(fields: Mapping[str, object]) -> bytes:
    # What is not given is not sent: that is not the same as null everywhere.
    given = {name: value for name, value in fields.items() if value is not UNSET}
    return msgspec.json.encode(given)
