"""What a schema says of one kind of values, choice by choice: a union of clauses.

A clause is a list of schemas that all hold, none of whose `anyOf` and `oneOf` is open any
more. Together the clauses of a kind cover every valid value of that kind, and maybe more:
what is not interpreted, or would multiply too far, is left out.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from domain.compatibility.budget import Budget
from domain.compatibility.documents import Node
from domain.compatibility.evaluation import Evaluation, kind_of
from domain.compatibility.numbers import Interval, Number, common_multiple, is_multiple
from domain.compatibility.places import KINDS, admits, at_index, at_property, named_first, types_of

MOST_CLAUSES = 64
"""Beyond it a choice is left closed, and says nothing but itself."""

MOST_COUNTED = 64
"""Whole numbers between two bounds that are looked at one by one."""

EMPTY_DEPTH = 6
"""Levels into a value that are followed to see that there can be none."""

SIZES = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


class Clause:
    """Schemas that all hold for values of one kind."""

    def __init__(self, kind: str, nodes: Sequence[Node], evaluation: Evaluation) -> None:
        self.kind = kind
        self.nodes = nodes
        self._evaluation = evaluation

    @cached_property
    def values(self) -> list[Any] | None:
        """All values that there can be, None where they are not counted."""
        found = self._listed()
        if found is None:
            return None
        fits = (value for value in found if kind_of(value) == self.kind)
        return [v for v in fits if self._evaluation.valid(self.nodes, v) is not False]

    def _listed(self) -> list[Any] | None:
        if self.kind == "null":
            return [None]
        if self.kind == "boolean":
            return [False, True]
        lists: list[list[Any]] = [n.keywords["enum"] for n in self.nodes if "enum" in n.keywords]
        lists += [[n.keywords["const"]] for n in self.nodes if "const" in n.keywords]
        if lists:
            return min(lists, key=len)
        if self.kind == "number" and self.whole:
            least, most = self.interval.least, self.interval.most
            if least is not None and most is not None and most - least < MOST_COUNTED:
                return list(range(int(least), int(most) + 1))
        return None

    @cached_property
    def whole(self) -> bool:
        """Whether only whole numbers are let through."""
        for node in self.nodes:
            types = types_of(node)
            if types is not None and "number" not in types:
                return True
            if is_multiple(node.keywords.get("multipleOf", 0.5), 1):
                return True
        return False

    @cached_property
    def interval(self) -> Interval:
        """The numbers between all bounds."""
        found = Interval()
        for node in self.nodes:
            found = found.narrowed(node.keywords)
        return found.whole() if self.whole else found

    @cached_property
    def multiple(self) -> Number | None:
        """What every number is a multiple of, as far as that is known."""
        found: Number | None = 1 if self.whole else None
        for node in self.nodes:
            if "multipleOf" in node.keywords:
                other = node.keywords["multipleOf"]
                found = other if found is None else common_multiple(found, other) or found
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        """The names that every object has."""
        return frozenset().union(*(node.keywords.get("required", ()) for node in self.nodes))

    @cached_property
    def least(self) -> int:
        """The least number of characters, elements or members."""
        name = SIZES[self.kind][0]
        least = max((node.keywords.get(name, 0) for node in self.nodes), default=0)
        return max(least, len(self.required)) if self.kind == "object" else least

    @cached_property
    def most(self) -> int | None:
        """The largest number of them, None where there is none."""
        name = SIZES[self.kind][1]
        found = [node.keywords[name] for node in self.nodes if name in node.keywords]
        for node in self.nodes:
            keywords = node.keywords
            if self.kind == "array" and keywords.get("items") is False:
                found.append(len(keywords.get("prefixItems", ())))
            if (
                self.kind == "object"
                and keywords.get("additionalProperties") is False
                and not keywords.get("patternProperties")
            ):
                found.append(len(keywords.get("properties", ())))
        return min(found, default=None)


class Clauses:
    """Takes schemas apart."""

    def __init__(self, budget: Budget, evaluation: Evaluation) -> None:
        self._budget = budget
        self._evaluation = evaluation
        self._known: dict[tuple[frozenset[Node], str, int], list[Clause]] = {}

    def of(self, nodes: Iterable[Node], kind: str, depth: int = 0) -> list[Clause]:
        """The clauses of schemas that all hold; those that no value can meet are left out."""
        key = (frozenset(nodes), kind, depth)
        found = self._known.get(key)
        if found is None:
            # In an order that does not depend on hashes: one comparison has one outcome.
            nodes = sorted(key[0], key=lambda node: node.key)
            opened = (Clause(kind, each, self._evaluation) for each in self._opened(nodes, kind))
            found = [clause for clause in opened if not self._impossible(clause, depth)]
            self._known[key] = found
        return found

    def empty(self, nodes: Iterable[Node], depth: int) -> bool:
        """Whether it is certain that no value meets all of the schemas."""
        nodes = list(nodes)
        if depth >= EMPTY_DEPTH:
            return any(node.schema is False for node in nodes)
        return not any(self.of(nodes, kind, depth) for kind in KINDS)

    def _opened(self, nodes: Iterable[Node], kind: str) -> list[list[Node]]:
        done: list[list[Node]] = []
        if not all(_may(node, kind) for node in nodes):
            return []
        states: list[tuple[list[Node], set[Node], list[Node | list[Node]]]]
        states = [([], set(), [*nodes])]
        while states:
            held, seen, waiting = states.pop()
            possible = True
            while waiting and possible:
                self._budget.spend()
                each = waiting.pop()
                if isinstance(each, list):
                    branches = [part for part in each if _may(part, kind)]
                    if len(branches) + len(states) + len(done) > MOST_CLAUSES:
                        continue
                    for branch in reversed(branches):
                        self._budget.spend((len(held) + len(waiting)) >> 3)
                        states.append(([*held], {*seen}, [*waiting, branch]))
                    possible = False  # as it was; its branches are looked at in its place
                elif not _may(each, kind):
                    possible = False
                elif each.schema is not True and each not in seen:
                    seen.add(each)
                    held.append(each)
                    # Choices last: what else is said leaves fewer branches.
                    waiting[:0] = [
                        each.listed(name) for name in ("anyOf", "oneOf") if name in each.keywords
                    ]
                    waiting.extend(each.listed("allOf"))
                    target = each.target() if "$ref" in each.keywords else None
                    if target is not None:
                        waiting.append(target)
            if possible:
                done.append(held)
        return done

    def _impossible(self, clause: Clause, depth: int) -> bool:
        if clause.values is not None:
            return not clause.values
        if clause.kind == "number":
            return clause.interval.empty
        if clause.most is not None and clause.least > clause.most:
            return True
        if clause.kind == "object":
            return any(
                self.empty(found, depth + 1)
                for name in sorted(clause.required)
                if (found := at_property(clause.nodes, name))
            )
        if clause.kind == "array":
            looked_at = min(clause.least, named_first(clause.nodes) + 1)
            return any(
                self.empty(at_index(clause.nodes, index), depth + 1) for index in range(looked_at)
            )
        return False


def _may(node: Node, kind: str) -> bool:
    return node.schema is not False and admits(node, kind)
