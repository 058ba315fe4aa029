"""Short renderings of JSON values, so that a message never echoes a whole input."""

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

ROOM = 120


def cut(text: str, room: int = ROOM) -> str:
    """The text, or its beginning and an ellipsis where it is longer than `room` characters."""
    return text if len(text) <= room else f"{text[: room - 1]}…"


def excerpt(value: object, room: int = ROOM) -> str:
    """A value as JSON of at most `room` characters; the work is bounded by `room` too."""
    text = ""
    for piece in _pieces(value, room):
        text += piece
        if len(text) > room:
            break
    return cut(text, room)


def _pieces(value: object, room: int) -> Iterator[str]:
    if isinstance(value, str):
        yield json.dumps(value[: room + 1], ensure_ascii=False)
    elif isinstance(value, dict):
        yield "{"
        for index, (key, member) in enumerate(value.items()):
            yield ", " if index else ""
            yield json.dumps(str(key)[: room + 1], ensure_ascii=False)
            yield ": "
            yield from _pieces(member, room)
        yield "}"
    elif isinstance(value, list | tuple):
        yield "["
        for index, element in enumerate(value):
            yield ", " if index else ""
            yield from _pieces(element, room)
        yield "]"
    elif value is None or isinstance(value, bool | int | float):
        yield json.dumps(value)
    else:
        yield str(value)


class _BriefDict(dict[str, Any]):
    def __repr__(self) -> str:
        return excerpt(self)


class _BriefList(list[Any]):
    def __repr__(self) -> str:
        return excerpt(self)


def brief(value: Any) -> Any:
    """A copy whose objects and arrays have an excerpt as their `repr`.

    The reference validator writes `repr(instance)` into every error, also into those which
    it drops again; on a large input that costs more than validating it.
    """
    if isinstance(value, dict):
        return _BriefDict(zip(value, map(brief, value.values()), strict=True))
    if isinstance(value, list):
        return _BriefList(map(brief, value))
    return value


def listing(values: list[Any], room: int = ROOM) -> str:
    """Values one after the other, with commas, in at most `room` characters."""
    pieces = chain.from_iterable(
        (", " if index else "", excerpt(value, room)) for index, value in enumerate(values)
    )
    text = ""
    for piece in pieces:
        text += piece
        if len(text) > room:
            break
    return cut(text, room)
