"""Whether an instance is valid, as far as that is known here: yes, no, or None.

Only for the instances of a comparison. Payloads are validated by an engine
(`adapters.contracts`), and a test holds the two to the same answers.
"""

from collections.abc import Callable, Iterable
from typing import Any

from domain.compatibility.budget import Budget
from domain.compatibility.documents import Node
from domain.compatibility.keywords import INTERPRETED, NESTED, UNKNOWN, concerns
from domain.compatibility.numbers import is_multiple
from domain.compatibility.patterns import matches
from domain.compatibility.places import types_of

MAX_DEPTH = 100
"""Schemas inside of each other that are followed for one instance."""

Truth = bool | None


def kind_of(value: Any) -> str:
    """The kind of a JSON value, one of `places.KINDS`."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"


def json_key(value: Any) -> Any:
    """Equal for equal JSON values alone: 1 is 1.0 and not true."""
    if isinstance(value, dict):
        return ("object", frozenset([(name, json_key(part)) for name, part in value.items()]))
    if isinstance(value, list):
        return ("array", tuple([json_key(part) for part in value]))
    return (kind_of(value), value)


class Evaluation:
    """Evaluates instances, and says which keywords an invalid one misses."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._enumerated: dict[tuple[int, int], frozenset[Any]] = {}

    def valid(self, nodes: Iterable[Node], value: Any) -> Truth:
        """Whether a value meets all of some schemas."""
        return _all(self._of(node, value, None, 0) for node in nodes)

    def meets(self, node: Node, keyword: str, value: Any) -> Truth:
        """Whether a value meets one keyword of a schema."""
        kind = kind_of(value)
        if keyword in UNKNOWN:
            return None if concerns(keyword, kind) else True
        check = _CHECKS.get(keyword)
        if check is None or check[0] not in (kind, "any"):
            return True
        return check[1](self, node, value, None, 0)

    def missed(self, node: Node, value: Any) -> list[str]:
        """Pointers of the keywords that a value misses for certain."""
        blame: dict[str, None] = {}
        self._of(node, value, blame, 0)
        return list(blame)

    def _of(self, node: Node, value: Any, blame: dict[str, None] | None, depth: int) -> Truth:
        self._budget.spend()
        if isinstance(node.schema, bool):
            if not node.schema and blame is not None:
                blame[node.pointer] = None
            return node.schema
        if depth > MAX_DEPTH:
            return None
        kind = kind_of(value)
        result: Truth = True
        for keyword in node.schema:
            if keyword in UNKNOWN:
                truth: Truth = None if concerns(keyword, kind) else True
            elif (check := _CHECKS.get(keyword)) is None or check[0] not in (kind, "any"):
                continue
            else:
                # Not by `meets`: each frame counts where schemas are deep.
                truth = check[1](self, node, value, blame, depth)
            if truth is False:
                if blame is None:
                    return False
                if keyword not in NESTED:
                    blame[node.at(keyword)] = None
            result = _and(result, truth)
        return result

    def _parts(
        self,
        parts: Iterable[tuple[Node, Any]],
        blame: dict[str, None] | None,
        depth: int,
    ) -> Truth:
        result: Truth = True
        for node, value in parts:
            truth = self._of(node, value, blame, depth + 1)
            if truth is False and blame is None:
                return False
            result = _and(result, truth)
        return result

    # Keywords

    def _type(self, node: Node, value: Any, *_: Any) -> Truth:
        types, kind = types_of(node) or (), kind_of(value)
        whole = kind == "number" and (isinstance(value, int) or value.is_integer())
        return kind in types or (whole and "integer" in types)

    def _enum(self, node: Node, value: Any, *_: Any) -> Truth:
        known = self._enumerated.get(node.key)
        if known is None:
            self._budget.spend(len(node.keywords["enum"]))
            known = frozenset(json_key(each) for each in node.keywords["enum"])
            self._enumerated[node.key] = known
        return json_key(value) in known

    def _const(self, node: Node, value: Any, *_: Any) -> Truth:
        return bool(json_key(node.keywords["const"]) == json_key(value))

    def _multiple(self, node: Node, value: Any, *_: Any) -> Truth:
        return is_multiple(value, node.keywords["multipleOf"])

    def _pattern(self, node: Node, value: Any, *_: Any) -> Truth:
        return matches(node.keywords["pattern"], value)

    def _unique(self, node: Node, value: Any, *_: Any) -> Truth:
        self._budget.spend(len(value))
        if not node.keywords["uniqueItems"]:
            return True
        return len({json_key(each) for each in value}) == len(value)

    def _required(self, node: Node, value: Any, *_: Any) -> Truth:
        self._budget.spend(len(node.keywords["required"]) >> 4)
        return all(name in value for name in node.keywords["required"])

    def _prefix(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        parts = zip(node.listed("prefixItems"), value, strict=False)
        return self._parts(parts, blame, depth)

    def _items(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        start = len(node.keywords.get("prefixItems", ()))
        items = node.child("items")
        return self._parts(((items, each) for each in value[start:]), blame, depth)

    def _properties(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        named = node.keywords["properties"]
        parts = ((node.child("properties", n), part) for n, part in value.items() if n in named)
        return self._parts(parts, blame, depth)

    def _patterns(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        result: Truth = True
        for pattern in node.keywords["patternProperties"]:
            held = node.child("patternProperties", pattern)
            self._budget.spend(len(value))
            for name, part in value.items():
                hit = matches(pattern, name)
                if hit is None and self._of(held, part, None, depth + 1) is not True:
                    result = _and(result, None)
                elif hit:
                    result = _and(result, self._of(held, part, blame, depth + 1))
        return result

    def _additional(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        named = node.keywords.get("properties", ())
        patterns = node.keywords.get("patternProperties", ())
        held = node.child("additionalProperties")
        result: Truth = True
        for name, part in value.items():
            self._budget.spend(len(patterns))
            hits = [matches(pattern, name) for pattern in patterns]
            if name in named or True in hits:
                continue
            if None not in hits:
                result = _and(result, self._of(held, part, blame, depth + 1))
            elif self._of(held, part, None, depth + 1) is not True:
                result = _and(result, None)
        return result

    def _reference(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        target = node.target()
        return None if target is None else self._of(target, value, blame, depth + 1)

    def _all_of(self, node: Node, value: Any, blame: Any, depth: int) -> Truth:
        return self._parts(((part, value) for part in node.listed("allOf")), blame, depth)

    def _any_of(self, node: Node, value: Any, _blame: Any, depth: int) -> Truth:
        result: Truth = False
        for part in node.listed("anyOf"):
            truth = self._of(part, value, None, depth + 1)
            if truth is True:
                return True
            result = None if truth is None else result
        return result

    def _one_of(self, node: Node, value: Any, _blame: Any, depth: int) -> Truth:
        found = [self._of(part, value, None, depth + 1) for part in node.listed("oneOf")]
        if found.count(True) > 1:
            return False
        return None if None in found else found.count(True) == 1


def _and(one: Truth, other: Truth) -> Truth:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _all(truths: Iterable[Truth]) -> Truth:
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        result = _and(result, truth)
    return result


Check = Callable[[Evaluation, Node, Any, dict[str, None] | None, int], Truth]


def _bound(keyword: str, holds: Callable[[Any, Any], bool]) -> Check:
    return lambda _self, node, value, _blame, _depth: holds(value, node.keywords[keyword])


_CHECKS: dict[str, tuple[str, Check]] = {
    "type": ("any", Evaluation._type),
    "enum": ("any", Evaluation._enum),
    "const": ("any", Evaluation._const),
    "$ref": ("any", Evaluation._reference),
    "allOf": ("any", Evaluation._all_of),
    "anyOf": ("any", Evaluation._any_of),
    "oneOf": ("any", Evaluation._one_of),
    "minimum": ("number", _bound("minimum", lambda value, bound: value >= bound)),
    "maximum": ("number", _bound("maximum", lambda value, bound: value <= bound)),
    "exclusiveMinimum": ("number", _bound("exclusiveMinimum", lambda value, bound: value > bound)),
    "exclusiveMaximum": ("number", _bound("exclusiveMaximum", lambda value, bound: value < bound)),
    "multipleOf": ("number", Evaluation._multiple),
    "minLength": ("string", _bound("minLength", lambda value, bound: len(value) >= bound)),
    "maxLength": ("string", _bound("maxLength", lambda value, bound: len(value) <= bound)),
    "pattern": ("string", Evaluation._pattern),
    "minItems": ("array", _bound("minItems", lambda value, bound: len(value) >= bound)),
    "maxItems": ("array", _bound("maxItems", lambda value, bound: len(value) <= bound)),
    "uniqueItems": ("array", Evaluation._unique),
    "prefixItems": ("array", Evaluation._prefix),
    "items": ("array", Evaluation._items),
    "minProperties": ("object", _bound("minProperties", lambda value, bound: len(value) >= bound)),
    "maxProperties": ("object", _bound("maxProperties", lambda value, bound: len(value) <= bound)),
    "required": ("object", Evaluation._required),
    "properties": ("object", Evaluation._properties),
    "patternProperties": ("object", Evaluation._patterns),
    "additionalProperties": ("object", Evaluation._additional),
}

assert {keyword: kind for keyword, (kind, _) in _CHECKS.items()} == INTERPRETED
