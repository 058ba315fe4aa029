"""Reading a JSON document that a caller sends, within limits that hold before any schema rule.

The HTTP door may refuse some of this already; here it is checked once more, because a
document also comes from an import or a replay, and because the pointers are exact.
"""

import json
import math
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NoReturn

from adapters.contracts.excerpts import cut
from adapters.contracts.pointers import ROOT, Place
from domain.errors import FieldError

LIMIT_BYTES = 256 * 1024
LIMIT_DEPTH = 64
LIMIT_ERRORS = 20

_LONGEST_INTEGER = len("-9223372036854775808")
_UNFIT_TEXT = re.compile("[\x00\ud800-\udfff]")


class _Unfit:
    """Stands for a number that JSON can write and we do not take."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason = reason


def read(document: bytes) -> tuple[Any, tuple[FieldError, ...]]:
    """The value in a JSON document, and what makes it unfit; the value counts without errors."""
    if len(document) > LIMIT_BYTES:
        return None, _refusal(
            f"the schema is too large: expected at most {LIMIT_BYTES} bytes, got {len(document)}"
        )
    try:
        value = json.loads(
            document.decode(),
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_constant,
        )
    except RecursionError:
        return None, _refusal(f"nested too deep: expected at most {LIMIT_DEPTH} levels")
    except ValueError as error:
        return None, _refusal(f"not a JSON document: {cut(ascii(str(error))[1:-1])}")
    return value, tuple(islice(_faults(value, ROOT, 1), LIMIT_ERRORS))


def _refusal(message: str) -> tuple[FieldError, ...]:
    return (FieldError(path="", message=message),)


def _integer(text: str) -> int | _Unfit:
    # The length first: int() is quadratic, and refuses more than 4,300 digits.
    if len(text) <= _LONGEST_INTEGER and -(2**63) <= (value := int(text)) < 2**64:
        return value
    return _Unfit(f"integer beyond 64 bits: expected -2^63 to 2^64-1, got {cut(text, 40)}")


def _number(text: str) -> float | _Unfit:
    value = float(text)
    if math.isfinite(value):
        return value
    return _Unfit(f"number out of range: expected a double, got {cut(text, 40)}")


def _constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a JSON number")


def _faults(value: Any, place: Place, depth: int) -> Iterator[FieldError]:
    if isinstance(value, dict | list) and depth > LIMIT_DEPTH:
        message = f"nested too deep: expected at most {LIMIT_DEPTH} levels of objects and arrays"
        yield FieldError(path=place.pointer, message=message)
    elif isinstance(value, dict):
        for key, member in value.items():
            if _UNFIT_TEXT.search(key):
                # The pointer of the member could not be written in UTF-8.
                message = f"the name {cut(ascii(key))} holds {_unfit(key)}"
                yield FieldError(path=place.pointer, message=message)
            else:
                yield from _faults(member, place.below(key), depth + 1)
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _faults(element, place.below(index), depth + 1)
    elif isinstance(value, str):
        if _UNFIT_TEXT.search(value):
            message = f"the string {cut(ascii(value))} holds {_unfit(value)}"
            yield FieldError(path=place.pointer, message=message)
    elif isinstance(value, _Unfit):
        yield FieldError(path=place.pointer, message=value.reason)


def _unfit(text: str) -> str:
    return "a NUL character" if "\x00" in text else "half of a surrogate pair"
