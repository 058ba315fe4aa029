"""What differs between two JSON values, as before and after at JSON Pointers."""

from collections.abc import Iterator
from typing import Any

import msgspec

MAX_CHANGES = 500
"""Beyond this many, a change is shown one level higher up, as whole values."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One place that changed; null stands for a value that was or is not there."""

    path: str
    before: Any
    after: Any


_ABSENT = object()


def changes(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def _differences(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth - 1,
            )
    elif (
        depth and isinstance(before, list) and isinstance(after, list) and len(before) == len(after)
    ):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def _same(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def _text(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), order="deterministic")


def escape(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def whole_numbers(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(part) for key, part in value.items()}
    return value
