"""Instances of one schema that another one may refuse: guesses, at the bounds and one beyond.

Each guess differs from a plain instance of the left schema in one place that the right one
looks at. Whether it is what was looked for is for an evaluation to say.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import Any

from domain.compatibility.budget import Budget
from domain.compatibility.clauses import Clause, Clauses
from domain.compatibility.documents import Node
from domain.compatibility.evaluation import Evaluation
from domain.compatibility.keywords import limits, limits_parts
from domain.compatibility.patterns import example
from domain.compatibility.places import KINDS, at_index, at_property, named_first

MOST_GUESSES = 40
"""For one place and one kind of values."""

MOST_SAMPLES = 3
MAX_DEPTH = 70
LONGEST_TEXT = 20_000
LONGEST_ARRAY = 1_000
"""A longer text or array is not built for the sake of an example."""

_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_STEPS = (0, 1, -1, 0.5, -0.5)
_OTHERS = ("x", "0")
"""Names that no schema may have thought of: two, since one may match a pattern."""


class Witnesses:
    """Guesses instances. `holds` tells of what it is useless to break."""

    def __init__(
        self,
        budget: Budget,
        clauses: Clauses,
        evaluation: Evaluation,
        holds: Callable[[Iterable[Node], Node], bool],
    ) -> None:
        self._budget = budget
        self._clauses = clauses
        self._evaluation = evaluation
        self._holds = holds
        self._samples: dict[frozenset[Node], list[Any]] = {}

    def guesses(self, left: Iterable[Node], right: Iterable[Node], depth: int = 0) -> Iterator[Any]:
        """Values that the left schemas may accept, and of the right ones some may refuse."""
        left = list(left)
        broken = [node for node in right if not self._holds(left, node)]
        if depth > MAX_DEPTH or (right and not broken):
            return
        parts = self._parts(broken)
        for kind in KINDS:
            if broken and not any(limits(p, kind) or limits_parts(p, kind) for p in parts):
                continue
            for clause in self._clauses.of(left, kind):
                if clause.values is not None:
                    yield from self._counted(clause.values, broken)
                else:
                    yield from _GUESSED[kind](self, clause, parts, depth)

    def _counted(self, values: Iterable[Any], broken: list[Node]) -> Iterator[Any]:
        """Values that there are no others of; without right schemas all of them."""
        for value in values:
            if not broken or any(self._evaluation.valid([n], value) is False for n in broken):
                yield value

    def samples(self, nodes: Iterable[Node], depth: int) -> list[Any]:
        """A few values that meet all of some schemas, most often."""
        nodes = list(nodes)
        key = frozenset(nodes)
        found = self._samples.get(key)
        if found is None:
            if depth > MAX_DEPTH:
                return []
            self._samples[key] = []  # a recursive schema has to find an end elsewhere
            found = []
            for guess in islice(self.guesses(nodes, (), depth), MOST_GUESSES):
                if self._evaluation.valid(nodes, guess) is not False:
                    found.append(guess)
                if len(found) == MOST_SAMPLES:
                    break
            self._samples[key] = found
        return found

    def _parts(self, nodes: Iterable[Node]) -> list[Node]:
        """Every schema that is applied to the same value, whatever it is chosen by."""
        found: dict[Node, None] = {}
        waiting = list(nodes)
        while waiting:
            node = waiting.pop()
            self._budget.spend()
            if node in found:
                continue
            found[node] = None
            for keyword in ("allOf", "anyOf", "oneOf"):
                waiting.extend(node.listed(keyword))
            target = node.target() if "$ref" in node.keywords else None
            if target is not None:
                waiting.append(target)
        return list(found)

    def _number(self, clause: Clause, parts: list[Node], depth: int) -> Iterator[Any]:
        found: dict[Any, None] = {}
        for node in chain(clause.nodes, parts):
            for keyword in _BOUNDS:
                if keyword in node.keywords:
                    bound = node.keywords[keyword]
                    for step in _STEPS:
                        found[bound + step] = None
                    if clause.multiple is not None:
                        found[bound // clause.multiple * clause.multiple] = None
                        found[(bound // clause.multiple + 1) * clause.multiple] = None
        step = clause.multiple or 1
        for number in (0, step, -step, 0.5, 1.5):
            found[number] = None
        yield from (n for n in found if self._evaluation.valid(clause.nodes, n) is not False)

    def _text(self, clause: Clause, parts: list[Node], depth: int) -> Iterator[Any]:
        patterns = [n.keywords["pattern"] for n in clause.nodes if "pattern" in n.keywords]
        begins = example(patterns[0]) if patterns else ""
        for length in self._sizes(clause, parts, "maxLength"):
            if length <= LONGEST_TEXT:
                yield begins + "a" * (length - len(begins))

    def _sizes(self, clause: Clause, parts: list[Node], most: str) -> list[int]:
        """Numbers of characters, elements or members that the clause allows.

        What is too few for the right side is so with the least that the clause allows.
        """
        if parts and not any(limits(part, clause.kind) for part in parts):
            return []  # only a part can be wrong
        found = {clause.least: None, clause.least + 1: None}
        for node in parts:
            if most in node.keywords:
                found[node.keywords[most] + 1] = None
        limit = clause.most if clause.most is not None else max(found)
        return [size for size in found if clause.least <= size <= limit]

    def _array(self, clause: Clause, parts: list[Node], depth: int) -> Iterator[Any]:
        distinct = any(node.keywords.get("uniqueItems") for node in clause.nodes)

        def filled(length: int) -> list[Any] | None:
            made: list[Any] = []
            for index in range(length):
                self._budget.spend()
                found = self.samples(at_index(clause.nodes, index), depth + 1)
                if not found:
                    return None
                made.append(found[index % len(found)] if distinct else found[0])
            return made

        for length in self._sizes(clause, parts, "maxItems"):
            made = filled(length) if length <= LONGEST_ARRAY else None
            if made is not None:
                yield made
        if any(node.keywords.get("uniqueItems") for node in parts):
            made = filled(max(clause.least, 2))
            if made is not None:
                yield [*made[:-1], made[0]]
        last = max(named_first(parts), named_first(clause.nodes))
        for index in range(last + 1):
            there = at_index(parts, index)
            before = filled(max(clause.least, index + 1)) if there else None
            if before is None or (clause.most is not None and index >= clause.most):
                continue
            for guess in islice(
                self.guesses(at_index(clause.nodes, index), there, depth + 1), MOST_GUESSES
            ):
                yield [*before[:index], guess, *before[index + 1 :]]

    def _object(self, clause: Clause, parts: list[Node], depth: int) -> Iterator[Any]:
        plain: dict[str, Any] = {}
        for name in sorted(clause.required):
            found = self.samples(at_property(clause.nodes, name), depth + 1)
            if not found:
                return
            plain[name] = found[0]
        # None that only the right side requires: an object lacks it best.
        names = dict.fromkeys(
            name
            for node in chain(parts, clause.nodes)
            for name in node.keywords.get("properties", ())
        )
        patterns = [
            p for n in chain(parts, clause.nodes) for p in n.keywords.get("patternProperties", ())
        ]
        names.update(
            dict.fromkeys(f"{example(pattern)}{end}" for pattern in patterns for end in ("", "a"))
        )
        others = (name for number in range(LONGEST_ARRAY) if (name := f"x{number}") not in names)
        for size in self._sizes(clause, parts, "maxProperties"):
            made = self._grown(clause, plain, chain(names, others), size, depth)
            if made is not None:
                yield made
        base = self._grown(clause, plain, chain(names, others), clause.least, depth)
        if base is None:
            return
        for name in chain(names, _OTHERS):
            there = at_property(parts, name)
            here = at_property(clause.nodes, name)
            if there:
                for guess in islice(self.guesses(here, there, depth + 1), MOST_GUESSES):
                    yield {**base, name: guess}

    def _grown(
        self, clause: Clause, plain: dict[str, Any], names: Iterable[str], size: int, depth: int
    ) -> dict[str, Any] | None:
        """An object with more members until there are enough."""
        made = dict(plain)
        for name in names:
            if len(made) >= size:
                break
            self._budget.spend()
            if name not in made:
                found = self.samples(at_property(clause.nodes, name), depth + 1)
                if found:
                    made[name] = found[0]
        return made if len(made) >= size else None


_GUESSED: dict[str, Callable[[Witnesses, Clause, list[Node], int], Iterator[Any]]] = {
    "number": Witnesses._number,
    "string": Witnesses._text,
    "array": Witnesses._array,
    "object": Witnesses._object,
}
