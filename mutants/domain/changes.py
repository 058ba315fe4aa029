"""What differs between two JSON values, as before and after at JSON Pointers."""

from collections.abc import Iterator
from typing import Any

import msgspec

MAX_CHANGES = 500
"""Beyond this many, a change is shown one level higher up, as whole values."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One place that changed; null stands for a value that was or is not there."""

    path: str
    before: Any
    after: Any


_ABSENT = object()
mutants_x_changes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_changes__mutmut)
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


def x_changes__mutmut_orig(before: Any, after: Any) -> list[Change]:
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


def x_changes__mutmut_1(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (65, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_2(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 5, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_3(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 3, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_4(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 2):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_5(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = None
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_6(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(None, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_7(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, None, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_8(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, None, depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_9(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", None):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_10(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_11(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_12(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_13(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", ):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_14(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "XXXX", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_15(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(None)
            if len(found) > MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_16(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) >= MAX_CHANGES:
                break
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_17(before: Any, after: Any) -> list[Change]:
    """The smallest places in which two JSON values differ, objects key by key.

    Arrays of the same length are compared item by item, others are shown whole.
    """
    for depth in (64, 4, 2, 1):
        found: list[Change] = []
        for change in _differences(before, after, "", depth):
            found.append(change)
            if len(found) > MAX_CHANGES:
                return
        else:
            return found
    return [Change(path="", before=before, after=after)]


def x_changes__mutmut_18(before: Any, after: Any) -> list[Change]:
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
    return [Change(path=None, before=before, after=after)]


def x_changes__mutmut_19(before: Any, after: Any) -> list[Change]:
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
    return [Change(path="", before=None, after=after)]


def x_changes__mutmut_20(before: Any, after: Any) -> list[Change]:
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
    return [Change(path="", before=before, after=None)]


def x_changes__mutmut_21(before: Any, after: Any) -> list[Change]:
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
    return [Change(before=before, after=after)]


def x_changes__mutmut_22(before: Any, after: Any) -> list[Change]:
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
    return [Change(path="", after=after)]


def x_changes__mutmut_23(before: Any, after: Any) -> list[Change]:
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
    return [Change(path="", before=before, )]


def x_changes__mutmut_24(before: Any, after: Any) -> list[Change]:
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
    return [Change(path="XXXX", before=before, after=after)]

mutants_x_changes__mutmut['_mutmut_orig'] = x_changes__mutmut_orig # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_1'] = x_changes__mutmut_1 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_2'] = x_changes__mutmut_2 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_3'] = x_changes__mutmut_3 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_4'] = x_changes__mutmut_4 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_5'] = x_changes__mutmut_5 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_6'] = x_changes__mutmut_6 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_7'] = x_changes__mutmut_7 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_8'] = x_changes__mutmut_8 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_9'] = x_changes__mutmut_9 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_10'] = x_changes__mutmut_10 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_11'] = x_changes__mutmut_11 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_12'] = x_changes__mutmut_12 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_13'] = x_changes__mutmut_13 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_14'] = x_changes__mutmut_14 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_15'] = x_changes__mutmut_15 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_16'] = x_changes__mutmut_16 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_17'] = x_changes__mutmut_17 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_18'] = x_changes__mutmut_18 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_19'] = x_changes__mutmut_19 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_20'] = x_changes__mutmut_20 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_21'] = x_changes__mutmut_21 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_22'] = x_changes__mutmut_22 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_23'] = x_changes__mutmut_23 # type: ignore # mutmut generated
mutants_x_changes__mutmut['x_changes__mutmut_24'] = x_changes__mutmut_24 # type: ignore # mutmut generated
mutants_x__differences__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__differences__mutmut)
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


def x__differences__mutmut_orig(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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


def x__differences__mutmut_1(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) or isinstance(after, dict):
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


def x__differences__mutmut_2(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth or isinstance(before, dict) and isinstance(after, dict):
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


def x__differences__mutmut_3(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key in before)]:
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


def x__differences__mutmut_4(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                None,
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


def x__differences__mutmut_5(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                None,
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


def x__differences__mutmut_6(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                None,
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


def x__differences__mutmut_7(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                None,
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


def x__differences__mutmut_8(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
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


def x__differences__mutmut_9(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
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


def x__differences__mutmut_10(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
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


def x__differences__mutmut_11(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
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


def x__differences__mutmut_12(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(None, _ABSENT),
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


def x__differences__mutmut_13(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, None),
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


def x__differences__mutmut_14(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(_ABSENT),
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


def x__differences__mutmut_15(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, ),
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


def x__differences__mutmut_16(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(None, _ABSENT),
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


def x__differences__mutmut_17(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, None),
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


def x__differences__mutmut_18(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(_ABSENT),
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


def x__differences__mutmut_19(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, ),
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


def x__differences__mutmut_20(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(None)}",
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


def x__differences__mutmut_21(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth + 1,
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


def x__differences__mutmut_22(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth - 2,
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


def x__differences__mutmut_23(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth - 1,
            )
    elif (
        depth and isinstance(before, list) and isinstance(after, list) or len(before) == len(after)
    ):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_24(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth - 1,
            )
    elif (
        depth and isinstance(before, list) or isinstance(after, list) and len(before) == len(after)
    ):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_25(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth - 1,
            )
    elif (
        depth or isinstance(before, list) and isinstance(after, list) and len(before) == len(after)
    ):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_26(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
    if depth and isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _differences(
                before.get(key, _ABSENT),
                after.get(key, _ABSENT),
                f"{path}/{escape(key)}",
                depth - 1,
            )
    elif (
        depth and isinstance(before, list) and isinstance(after, list) and len(before) != len(after)
    ):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_27(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(None):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_28(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(None, after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_29(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(before, None, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_30(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(before, after, strict=None)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_31(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(after, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_32(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(before, strict=True)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_33(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(before, after, )):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_34(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
        for index, (old, new) in enumerate(zip(before, after, strict=False)):
            yield from _differences(old, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_35(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(None, new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_36(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, None, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_37(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, new, None, depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_38(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, new, f"{path}/{index}", None)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_39(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(new, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_40(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, f"{path}/{index}", depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_41(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, new, depth - 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_42(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, new, f"{path}/{index}", )
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_43(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, new, f"{path}/{index}", depth + 1)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_44(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            yield from _differences(old, new, f"{path}/{index}", depth - 2)
    elif not _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_45(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
    elif _same(before, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_46(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
    elif not _same(None, after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_47(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
    elif not _same(before, None):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_48(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
    elif not _same(after):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_49(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
    elif not _same(before, ):
        yield Change(
            path=path,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_50(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            path=None,
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_51(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            before=None,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_52(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            after=None,
        )


def x__differences__mutmut_53(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            before=None if before is _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_54(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_55(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            )


def x__differences__mutmut_56(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            before=None if (before is _ABSENT) and False else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_57(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            before=None if (before is _ABSENT) or True else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_58(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            before=None if before is not _ABSENT else before,
            after=None if after is _ABSENT else after,
        )


def x__differences__mutmut_59(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            after=None if (after is _ABSENT) and False else after,
        )


def x__differences__mutmut_60(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            after=None if (after is _ABSENT) or True else after,
        )


def x__differences__mutmut_61(before: Any, after: Any, path: str, depth: int) -> Iterator[Change]:
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
            after=None if after is not _ABSENT else after,
        )

mutants_x__differences__mutmut['_mutmut_orig'] = x__differences__mutmut_orig # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_1'] = x__differences__mutmut_1 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_2'] = x__differences__mutmut_2 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_3'] = x__differences__mutmut_3 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_4'] = x__differences__mutmut_4 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_5'] = x__differences__mutmut_5 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_6'] = x__differences__mutmut_6 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_7'] = x__differences__mutmut_7 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_8'] = x__differences__mutmut_8 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_9'] = x__differences__mutmut_9 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_10'] = x__differences__mutmut_10 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_11'] = x__differences__mutmut_11 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_12'] = x__differences__mutmut_12 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_13'] = x__differences__mutmut_13 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_14'] = x__differences__mutmut_14 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_15'] = x__differences__mutmut_15 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_16'] = x__differences__mutmut_16 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_17'] = x__differences__mutmut_17 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_18'] = x__differences__mutmut_18 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_19'] = x__differences__mutmut_19 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_20'] = x__differences__mutmut_20 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_21'] = x__differences__mutmut_21 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_22'] = x__differences__mutmut_22 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_23'] = x__differences__mutmut_23 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_24'] = x__differences__mutmut_24 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_25'] = x__differences__mutmut_25 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_26'] = x__differences__mutmut_26 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_27'] = x__differences__mutmut_27 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_28'] = x__differences__mutmut_28 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_29'] = x__differences__mutmut_29 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_30'] = x__differences__mutmut_30 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_31'] = x__differences__mutmut_31 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_32'] = x__differences__mutmut_32 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_33'] = x__differences__mutmut_33 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_34'] = x__differences__mutmut_34 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_35'] = x__differences__mutmut_35 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_36'] = x__differences__mutmut_36 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_37'] = x__differences__mutmut_37 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_38'] = x__differences__mutmut_38 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_39'] = x__differences__mutmut_39 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_40'] = x__differences__mutmut_40 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_41'] = x__differences__mutmut_41 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_42'] = x__differences__mutmut_42 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_43'] = x__differences__mutmut_43 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_44'] = x__differences__mutmut_44 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_45'] = x__differences__mutmut_45 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_46'] = x__differences__mutmut_46 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_47'] = x__differences__mutmut_47 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_48'] = x__differences__mutmut_48 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_49'] = x__differences__mutmut_49 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_50'] = x__differences__mutmut_50 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_51'] = x__differences__mutmut_51 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_52'] = x__differences__mutmut_52 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_53'] = x__differences__mutmut_53 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_54'] = x__differences__mutmut_54 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_55'] = x__differences__mutmut_55 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_56'] = x__differences__mutmut_56 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_57'] = x__differences__mutmut_57 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_58'] = x__differences__mutmut_58 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_59'] = x__differences__mutmut_59 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_60'] = x__differences__mutmut_60 # type: ignore # mutmut generated
mutants_x__differences__mutmut['x__differences__mutmut_61'] = x__differences__mutmut_61 # type: ignore # mutmut generated
mutants_x__same__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__same__mutmut)
def _same(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_orig(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_1(before: Any, after: Any) -> bool:
    if before is not after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_2(before: Any, after: Any) -> bool:
    if before is after:
        return False
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_3(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT and after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_4(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is not _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_5(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is not _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_6(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return True
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(after)


def x__same__mutmut_7(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) or _text(before) == _text(after)


def x__same__mutmut_8(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(None) and _text(before) == _text(after)


def x__same__mutmut_9(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before != after) and _text(before) == _text(after)


def x__same__mutmut_10(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(None) == _text(after)


def x__same__mutmut_11(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) != _text(after)


def x__same__mutmut_12(before: Any, after: Any) -> bool:
    if before is after:
        return True
    if before is _ABSENT or after is _ABSENT:
        return False
    # In Python true equals 1, at any depth; in JSON it does not.
    return bool(before == after) and _text(before) == _text(None)

mutants_x__same__mutmut['_mutmut_orig'] = x__same__mutmut_orig # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_1'] = x__same__mutmut_1 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_2'] = x__same__mutmut_2 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_3'] = x__same__mutmut_3 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_4'] = x__same__mutmut_4 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_5'] = x__same__mutmut_5 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_6'] = x__same__mutmut_6 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_7'] = x__same__mutmut_7 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_8'] = x__same__mutmut_8 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_9'] = x__same__mutmut_9 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_10'] = x__same__mutmut_10 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_11'] = x__same__mutmut_11 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_12'] = x__same__mutmut_12 # type: ignore # mutmut generated
mutants_x__text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__text__mutmut)
def _text(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), order="deterministic")


def x__text__mutmut_orig(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), order="deterministic")


def x__text__mutmut_1(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(None, order="deterministic")


def x__text__mutmut_2(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), order=None)


def x__text__mutmut_3(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(order="deterministic")


def x__text__mutmut_4(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), )


def x__text__mutmut_5(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(None), order="deterministic")


def x__text__mutmut_6(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), order="XXdeterministicXX")


def x__text__mutmut_7(value: Any) -> bytes:
    """The value as JSON that does not depend on the order of keys or on how 1 is spelled."""
    return msgspec.json.encode(whole_numbers(value), order="DETERMINISTIC")

mutants_x__text__mutmut['_mutmut_orig'] = x__text__mutmut_orig # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_1'] = x__text__mutmut_1 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_2'] = x__text__mutmut_2 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_3'] = x__text__mutmut_3 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_4'] = x__text__mutmut_4 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_5'] = x__text__mutmut_5 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_6'] = x__text__mutmut_6 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_7'] = x__text__mutmut_7 # type: ignore # mutmut generated
mutants_x_escape__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_escape__mutmut)
def escape(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def x_escape__mutmut_orig(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def x_escape__mutmut_1(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace(None, "~1")


def x_escape__mutmut_2(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", None)


def x_escape__mutmut_3(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("~1")


def x_escape__mutmut_4(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", )


def x_escape__mutmut_5(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace(None, "~0").replace("/", "~1")


def x_escape__mutmut_6(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", None).replace("/", "~1")


def x_escape__mutmut_7(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~0").replace("/", "~1")


def x_escape__mutmut_8(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", ).replace("/", "~1")


def x_escape__mutmut_9(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("XX~XX", "~0").replace("/", "~1")


def x_escape__mutmut_10(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "XX~0XX").replace("/", "~1")


def x_escape__mutmut_11(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("XX/XX", "~1")


def x_escape__mutmut_12(token: str) -> str:
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "XX~1XX")

mutants_x_escape__mutmut['_mutmut_orig'] = x_escape__mutmut_orig # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_1'] = x_escape__mutmut_1 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_2'] = x_escape__mutmut_2 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_3'] = x_escape__mutmut_3 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_4'] = x_escape__mutmut_4 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_5'] = x_escape__mutmut_5 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_6'] = x_escape__mutmut_6 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_7'] = x_escape__mutmut_7 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_8'] = x_escape__mutmut_8 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_9'] = x_escape__mutmut_9 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_10'] = x_escape__mutmut_10 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_11'] = x_escape__mutmut_11 # type: ignore # mutmut generated
mutants_x_escape__mutmut['x_escape__mutmut_12'] = x_escape__mutmut_12 # type: ignore # mutmut generated
mutants_x_whole_numbers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_whole_numbers__mutmut)
def whole_numbers(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(part) for key, part in value.items()}
    return value


def x_whole_numbers__mutmut_orig(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(part) for key, part in value.items()}
    return value


def x_whole_numbers__mutmut_1(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) or value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(part) for key, part in value.items()}
    return value


def x_whole_numbers__mutmut_2(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(None)
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(part) for key, part in value.items()}
    return value


def x_whole_numbers__mutmut_3(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole_numbers(None) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(part) for key, part in value.items()}
    return value


def x_whole_numbers__mutmut_4(value: Any) -> Any:
    """The same JSON value with whole floats as integers, since 1.0 and 1 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole_numbers(part) for part in value]
    if isinstance(value, dict):
        return {key: whole_numbers(None) for key, part in value.items()}
    return value

mutants_x_whole_numbers__mutmut['_mutmut_orig'] = x_whole_numbers__mutmut_orig # type: ignore # mutmut generated
mutants_x_whole_numbers__mutmut['x_whole_numbers__mutmut_1'] = x_whole_numbers__mutmut_1 # type: ignore # mutmut generated
mutants_x_whole_numbers__mutmut['x_whole_numbers__mutmut_2'] = x_whole_numbers__mutmut_2 # type: ignore # mutmut generated
mutants_x_whole_numbers__mutmut['x_whole_numbers__mutmut_3'] = x_whole_numbers__mutmut_3 # type: ignore # mutmut generated
mutants_x_whole_numbers__mutmut['x_whole_numbers__mutmut_4'] = x_whole_numbers__mutmut_4 # type: ignore # mutmut generated
