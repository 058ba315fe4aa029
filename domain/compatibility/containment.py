"""Proofs that every instance of one schema is an instance of another.

What is not proven has a pointer: the keyword of the right schema that an instance of the
left one may miss, or that is not interpreted here. A claim about a recursive schema may
rest on itself, but only through a step into the instance, and instances end.

Loops are written out: each frame less for a level of a schema is one less of Python's thousand.
"""

from collections.abc import Callable, Iterable

from domain.compatibility.budget import Budget
from domain.compatibility.clauses import Clause, Clauses
from domain.compatibility.documents import Node, Pair
from domain.compatibility.evaluation import Evaluation
from domain.compatibility.keywords import (
    IN_PLACE,
    INTERPRETED,
    UNKNOWN,
    concerns,
    limits,
    limits_parts,
)
from domain.compatibility.patterns import matches
from domain.compatibility.places import KINDS, at_index, at_property, named_first
from domain.compatibility.rules import RULES

MAX_DEPTH = 70
"""Schemas inside of each other that are followed; a document is at most 64 levels deep."""

MOST_POINTERS = 100

Faults = tuple[str, ...]
Claim = tuple[frozenset[Node], Node]

_TOGETHER = {
    "additionalProperties": ("additionalProperties", "properties", "patternProperties"),
    "items": ("items", "prefixItems"),
    "contains": ("contains", "minContains", "maxContains"),
    "if": ("if", "then", "else"),
}
_UNEVALUATED = frozenset({"unevaluatedItems", "unevaluatedProperties"})
"""Keywords whose meaning depends on all that stands beside them."""

_IDLE = frozenset({"$defs", "definitions"})
"""Keywords that mean nothing but to what refers to them."""


class Containment:
    """Proves claims, and remembers them."""

    def __init__(
        self, pair: Pair, budget: Budget, clauses: Clauses, evaluation: Evaluation
    ) -> None:
        self._pair = pair
        self._budget = budget
        self._clauses = clauses
        self._evaluation = evaluation
        # Proven, or assumed while it is being proven; in order, so as to take back.
        self._held: dict[Claim, None] = {}
        self._failed: dict[Claim, Faults] = {}

    def holds(self, left: Iterable[Node], right: Node) -> bool:
        """Whether a claim has been proven, or is plain to see."""
        claim = (frozenset(left), right)
        return claim in self._held or self._plain(claim)

    def forget(self) -> None:
        """Let go of everything: a proof that was broken off leaves assumptions behind."""
        self._held.clear()

    def faults(self, left: Iterable[Node], right: Node, depth: int = 0) -> Faults:
        """Where it is not proven that what meets all on the left meets the right schema."""
        claim = (frozenset(left), right)
        if claim in self._held or self._plain(claim):
            return ()
        if claim in self._failed:
            return self._failed[claim]
        if depth > MAX_DEPTH:
            return (right.pointer,)
        self._held[claim] = None
        missed: list[str] = []
        in_place = not IN_PLACE.isdisjoint(right.keywords)
        for kind in KINDS:
            if not (in_place or limits(right, kind) or limits_parts(right, kind)):
                continue
            for clause in self._clauses.of(claim[0], kind):
                missed += self._against(clause, right, depth)
        found = _distinct(missed)
        if found:
            # Whatever was proven since may rest on this claim.
            while self._held.popitem()[0] != claim:
                pass
            self._failed[claim] = found
        return found

    def _plain(self, claim: Claim) -> bool:
        left, right = claim
        return right.schema is True or any(
            node.schema is False or self._pair.same(node.schema, right.schema) for node in left
        )

    def _against(self, clause: Clause, right: Node, depth: int) -> Faults:
        """Where values of one clause may miss a schema."""
        self._budget.spend(1 + (len(clause.nodes) >> 2))
        if isinstance(right.schema, bool):
            return () if right.schema else (right.pointer,)
        if any(self._pair.same(node.schema, right.schema) for node in clause.nodes):
            return ()
        if depth > MAX_DEPTH:
            return (right.pointer,)
        found: list[str] = []
        for keyword in right.schema:
            if keyword in INTERPRETED or (keyword in UNKNOWN and concerns(keyword, clause.kind)):
                found += self._keyword(clause, right, keyword, depth)
        return _distinct(found)

    def _keyword(self, clause: Clause, right: Node, keyword: str, depth: int) -> Faults:
        for node in clause.nodes:
            together: Iterable[str] = _TOGETHER.get(keyword, (keyword,))
            if keyword in _UNEVALUATED:
                together = (right.keywords.keys() | node.keywords.keys()) - _IDLE
            # What a dynamic reference leads to depends on the way there.
            if "$dynamicRef" not in together and self._pair.states(node, right, together):
                return ()
        if clause.values is not None:
            missed: list[str] = []
            truths = [self._evaluation.meets(right, keyword, value) for value in clause.values]
            if all(truths):
                return ()
            for value, truth in zip(clause.values, truths, strict=True):
                if truth is False:
                    missed += self._evaluation.missed(right, value)
            if missed:
                return _distinct(missed)
        nested = _NESTED.get(keyword)
        if nested is not None:
            return nested(self, clause, right, depth)
        rule = RULES.get(keyword)
        if rule is None:
            return (right.at(keyword),)
        kind, says = rule
        proven = kind not in (clause.kind, "any") or says(clause, right.keywords[keyword])
        return () if proven else (right.at(keyword),)

    # Keywords that apply a schema to the same value

    def _reference(self, clause: Clause, right: Node, depth: int) -> Faults:
        target = right.target()
        if target is None:
            return (right.at("$ref"),)
        return self._against(clause, target, depth + 1)

    def _all_of(self, clause: Clause, right: Node, depth: int) -> Faults:
        found: list[str] = []
        for part in right.listed("allOf"):
            found += self._against(clause, part, depth + 1)
        return _distinct(found)

    def _any_of(self, clause: Clause, right: Node, depth: int) -> Faults:
        for part in right.listed("anyOf"):
            if not self._against(clause, part, depth + 1):
                return ()
        return (right.at("anyOf"),)

    def _one_of(self, clause: Clause, right: Node, depth: int) -> Faults:
        parts = right.listed("oneOf")
        for index, part in enumerate(parts):
            if not self._against(clause, part, depth + 1):
                others = [*parts[:index], *parts[index + 1 :]]
                if all(self._apart(clause, other) for other in others):
                    return ()
        return (right.at("oneOf"),)

    def _apart(self, clause: Clause, part: Node) -> bool:
        """Whether no value of the clause meets a schema."""
        return not self._clauses.of([*clause.nodes, part], clause.kind)

    # Keywords that apply schemas to parts of the value

    def _prefix(self, clause: Clause, right: Node, depth: int) -> Faults:
        if clause.kind != "array":
            return ()
        found: list[str] = []
        for index, part in enumerate(right.listed("prefixItems")):
            if clause.most is None or index < clause.most:
                found += self.faults(at_index(clause.nodes, index), part, depth + 1)
        return _distinct(found)

    def _items(self, clause: Clause, right: Node, depth: int) -> Faults:
        if clause.kind != "array":
            return ()
        first = len(right.keywords.get("prefixItems", ()))
        # At the last of these indices, and ever after, only `items` say something.
        last = max(first, named_first(clause.nodes))
        found: list[str] = []
        for index in range(first, last + 1):
            if clause.most is None or index < clause.most:
                left = at_index(clause.nodes, index)
                found += self.faults(left, right.child("items"), depth + 1)
        return _distinct(found)

    def _properties(self, clause: Clause, right: Node, depth: int) -> Faults:
        if clause.kind != "object" or clause.most == 0:
            return ()
        found: list[str] = []
        for name in right.keywords["properties"]:
            found += self._member(clause, name, right.child("properties", name), depth)
        return _distinct(found)

    def _patterns(self, clause: Clause, right: Node, depth: int) -> Faults:
        if clause.kind != "object" or clause.most == 0:
            return ()
        found: list[str] = []
        for pattern in right.keywords["patternProperties"]:
            held = right.child("patternProperties", pattern)
            names = _names(clause.nodes)
            self._budget.spend(len(names))
            for name in names:
                if matches(pattern, name) is not False:
                    found += self._member(clause, name, held, depth)
            # A name that matches and that nothing on the left names.
            left = []
            for node in clause.nodes:
                patterns = node.keywords.get("patternProperties", {})
                if pattern in patterns:
                    left.append(node.child("patternProperties", pattern))
                elif not patterns and "additionalProperties" in node.keywords:
                    left.append(node.child("additionalProperties"))
            found += self.faults(left, held, depth + 1)
        return _distinct(found)

    def _additional(self, clause: Clause, right: Node, depth: int) -> Faults:
        if clause.kind != "object" or clause.most == 0:
            return ()
        named = right.keywords.get("properties", ())
        patterns = right.keywords.get("patternProperties", {})
        held = right.child("additionalProperties")
        found: list[str] = []
        for name in _names(clause.nodes):
            self._budget.spend(len(patterns))
            if name not in named and True not in [matches(each, name) for each in patterns]:
                found += self._member(clause, name, held, depth)
        # A name that neither side names and that matches no pattern on the right.
        left = []
        further: list[Node] = []
        for node in clause.nodes:
            others = [p for p in node.keywords.get("patternProperties", ()) if p not in patterns]
            if "additionalProperties" not in node.keywords:
                continue
            if not others:
                left.append(node.child("additionalProperties"))
            elif not further:
                # It matches one of these patterns at least, or none.
                further = [node.child("patternProperties", each) for each in others]
                further.append(node.child("additionalProperties"))
        for case in [[*left, case] for case in further] or [left]:
            found += self.faults(case, held, depth + 1)
        return _distinct(found)

    def _member(self, clause: Clause, name: str, right: Node, depth: int) -> Faults:
        self._budget.spend(len(clause.nodes))
        return self.faults(at_property(clause.nodes, name), right, depth + 1)


def _names(nodes: Iterable[Node]) -> list[str]:
    return list(dict.fromkeys(n for node in nodes for n in node.keywords.get("properties", ())))


def _distinct(pointers: Iterable[str]) -> Faults:
    """Each once, up to a number that one can still read."""
    return tuple(dict.fromkeys(pointers))[:MOST_POINTERS]


_NESTED: dict[str, Callable[[Containment, Clause, Node, int], Faults]] = {
    "$ref": Containment._reference,
    "allOf": Containment._all_of,
    "anyOf": Containment._any_of,
    "oneOf": Containment._one_of,
    "prefixItems": Containment._prefix,
    "items": Containment._items,
    "properties": Containment._properties,
    "patternProperties": Containment._patterns,
    "additionalProperties": Containment._additional,
}
