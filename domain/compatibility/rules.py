"""What a clause says of a value as a whole, keyword by keyword: whether it keeps to one."""

from collections.abc import Callable
from typing import Any

from domain.compatibility.clauses import Clause
from domain.compatibility.numbers import Interval, is_multiple
from domain.compatibility.patterns import matches_all


def _type(clause: Clause, types: Any) -> bool:
    types = [types] if isinstance(types, str) else types
    if clause.kind != "number" or "number" in types:
        return clause.kind in types
    return "integer" in types and clause.whole


def _unlisted(_clause: Clause, _value: Any) -> bool:
    return False  # what has counted values is not asked


def _anything(_clause: Clause, pattern: Any) -> bool:
    return matches_all(pattern)


def _bounds(keyword: str) -> Callable[[Clause, Any], bool]:
    return lambda clause, bound: clause.interval.within(Interval().narrowed({keyword: bound}))


def _multiple(clause: Clause, of: Any) -> bool:
    return clause.multiple is not None and is_multiple(clause.multiple, of) is True


def _least(clause: Clause, least: Any) -> bool:
    return bool(clause.least >= least)


def _most(clause: Clause, most: Any) -> bool:
    return clause.most is not None and clause.most <= most


def _unique(clause: Clause, unique: Any) -> bool:
    return not unique or (clause.most is not None and clause.most <= 1)


def _required(clause: Clause, names: Any) -> bool:
    return clause.required.issuperset(names)


RULES: dict[str, tuple[str, Callable[[Clause, Any], bool]]] = {
    "type": ("any", _type),
    "enum": ("any", _unlisted),
    "const": ("any", _unlisted),
    "minimum": ("number", _bounds("minimum")),
    "maximum": ("number", _bounds("maximum")),
    "exclusiveMinimum": ("number", _bounds("exclusiveMinimum")),
    "exclusiveMaximum": ("number", _bounds("exclusiveMaximum")),
    "multipleOf": ("number", _multiple),
    "minLength": ("string", _least),
    "maxLength": ("string", _most),
    "pattern": ("string", _anything),
    "minItems": ("array", _least),
    "maxItems": ("array", _most),
    "uniqueItems": ("array", _unique),
    "minProperties": ("object", _least),
    "maxProperties": ("object", _most),
    "required": ("object", _required),
}
"""By keyword: the kind of values that it is about, and whether a clause proves it."""
