"""Outputs of in-process handlers as JSON: exactly what they are, or an error that says where."""

import math
from itertools import islice
from typing import Any

import msgspec

from domain.changes import escape

MAX_DEPTH = 100
MAX_CONTAINERS = 500_000
"""As for the body of a request (decision 0008): what completes a job through the API is held
to the same, so an output is not accepted in process and refused from a Lambda function."""

INT64_MIN, UINT64_MAX = -(2**63), 2**64 - 1

_CHUNK = 10_000
"""Items checked in one go, in C: between two of them other threads get their turn."""


class NotJson(Exception):
    """A value that JSON cannot hold; the message says which, and where if not `everywhere`."""

    def __init__(self, what: str, *, everywhere: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.everywhere = everywhere
        self.keys: list[str] = []  # from the inside out

    def __str__(self) -> str:
        pointer = "".join(f"/{escape(key[:100])}" for key in reversed(self.keys[-20:]))
        if len(self.keys) > 20:
            pointer += "/..."
        return f"{pointer}: {self.what}" if pointer and not self.everywhere else self.what


def strict_json(value: Any, *, max_bytes: int) -> bytes:
    """The value as JSON. Raises `NotJson`.

    Other encoders write NaN as null or as no JSON at all, bytes as base64, numbers as keys,
    and call that a success. A value that is too large is refused before it is encoded.
    """
    _Check(max_bytes).check(value, 0)
    try:
        encoded = msgspec.json.encode(value, enc_hook=_plain)
    except UnicodeEncodeError:
        raise NotJson("a string holds a lone surrogate, which is not Unicode text") from None
    if len(encoded) > max_bytes:
        raise _too_large(max_bytes)
    return encoded


def _too_large(max_bytes: int) -> NotJson:
    return NotJson(f"the output is larger than {max_bytes} bytes of JSON", everywhere=True)


def _plain(value: Any) -> Any:
    # Subclasses of numbers and text, such as numpy.float64: they are what their base says.
    for kind in (float, int, str):
        if isinstance(value, kind):
            return kind(value)
    raise NotJson(_no_value(value))


def _no_value(value: Any) -> str:
    return f"{_named(value)} is not a JSON value"


def _named(value: Any) -> str:
    name = type(value).__name__[:100]
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def _all_numbers(chunk: list[Any]) -> bool:
    """Whether all of a list are floats, or all are integers, that JSON can hold."""
    kinds = set(map(type, chunk))
    if kinds == {float}:
        return all(map(math.isfinite, chunk))
    return kinds == {int} and min(chunk) >= INT64_MIN and max(chunk) <= UINT64_MAX


class _Check:
    """One walk over one value, which ends at the first fault."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0  # at least: as if every character took one byte and no number more
        self._containers = 0
        self._open: set[int] = set()

    def check(self, value: Any, depth: int) -> None:
        if value is None or value is True or value is False:
            self._grow(4)
        elif isinstance(value, str):
            self._text(value, "the string")
        elif isinstance(value, float):
            self._grow(1)
            if not math.isfinite(value):
                raise NotJson(f"{float(value)} is not a JSON number")
        elif isinstance(value, int):
            self._grow(1)
            if not INT64_MIN <= value <= UINT64_MAX:
                raise NotJson("the integer does not fit 64 bits")
        elif isinstance(value, dict | list | tuple):
            self._container(value, depth)
        else:
            raise NotJson(_no_value(value))

    def _grow(self, size: int) -> None:
        self._bytes += size
        if self._bytes > self._max_bytes:
            raise _too_large(self._max_bytes)

    def _text(self, text: str, what: str) -> None:
        self._grow(len(text) + 2)
        if "\0" in text:
            raise NotJson(f"{what} holds a NUL character")

    def _container(self, value: "dict[Any, Any] | list[Any] | tuple[Any, ...]", depth: int) -> None:
        if id(value) in self._open:
            raise NotJson(f"{_named(value)} contains itself")
        if depth == MAX_DEPTH:
            raise NotJson(f"nested deeper than {MAX_DEPTH} levels")
        self._containers += 1
        if self._containers > MAX_CONTAINERS:
            raise NotJson(f"more than {MAX_CONTAINERS} dicts and lists", everywhere=True)
        # The brackets, and a comma after each item but the last; after each key a colon.
        self._grow(len(value) * (2 if isinstance(value, dict) else 1) + 1)
        self._open.add(id(value))
        if isinstance(value, dict):
            self._items(value, depth)
        else:
            items = iter(value)
            start = 0
            while chunk := list(islice(items, _CHUNK)):
                self._elements(chunk, start, depth)
                start += len(chunk)
        self._open.discard(id(value))

    def _items(self, value: dict[Any, Any], depth: int) -> None:
        for key, child in value.items():
            if not isinstance(key, str):
                raise NotJson(f"the key {repr(key)[:100]} is {_named(key)}, not a string")
            self._text(key, "a key")
            self._child(child, key, depth)

    def _elements(self, chunk: list[Any], start: int, depth: int) -> None:
        # Long lists of numbers are what models return: they are checked at the speed of C.
        if _all_numbers(chunk):
            self._grow(len(chunk))
        else:
            for index, child in enumerate(chunk, start):
                self._child(child, index, depth)

    def _child(self, child: Any, key: str | int, depth: int) -> None:
        try:
            self.check(child, depth + 1)
        except NotJson as fault:
            fault.keys.append(str(key))
            raise
