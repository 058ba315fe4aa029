"""Whether a schema that replaces another one still fits what was made for the former.

The verdict has a direction. What is sent to a handler was made for the old input schema,
so every old input must pass the new one; what a handler gives is read by those who know
the old output schema, so every new output must fit the old one. No schema at all accepts
everything. See docs/decisions/0016.
"""

from typing import Any, Literal

import msgspec

from domain.changes import changes
from domain.compatibility.budget import PROOF, SEARCH, Budget, Spent
from domain.compatibility.clauses import Clauses
from domain.compatibility.containment import MOST_POINTERS, Containment
from domain.compatibility.documents import Pair
from domain.compatibility.evaluation import Evaluation
from domain.compatibility.witnesses import Witnesses
from domain.contracts import canonical_schema, schema_fingerprint
from domain.staleness import Side

Verdict = Literal["identical", "compatible", "breaking", "undecidable"]
Direction = Literal["old_within_new", "new_within_old"]

DIRECTIONS: dict[Side, Direction] = {
    "input_schema": "old_within_new",
    "output_schema": "new_within_old",
}

EXAMPLE_BYTES = 4 * 1024
"""A larger example is left out: its pointers say enough."""

ENOUGH_WITNESSES = 200


class Comparison(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of a schema.

    `changed` are the places that differ, annotations left out. With `breaking`, `broken`
    are the keywords that `example` or another such instance misses, one that was valid and
    is not any more; `undecided` are those of which it is not proven. The pointers are into
    the schema that has to accept: the new input schema, the old output schema.
    """

    verdict: Verdict
    direction: Direction
    changed: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    example: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


def compare(old: bytes | None, new: bytes | None, side: Side) -> Comparison:
    """Compare two acceptable schemas, None for none. Takes up to half a second or so."""
    direction = DIRECTIONS[side]
    if old == new or (
        old is not None and new is not None and schema_fingerprint(old) == schema_fingerprint(new)
    ):
        return Comparison(verdict="identical", direction=direction)
    before = True if old is None else canonical_schema(old)
    after = True if new is None else canonical_schema(new)
    found = [""] if old is None or new is None else [c.path for c in changes(before, after)]
    left, right = (before, after) if direction == "old_within_new" else (after, before)
    verdict, broken, undecided, example = _judged(left, right)
    shown = b"" if example is msgspec.UNSET else msgspec.json.encode(example)
    return Comparison(
        verdict=verdict,
        direction=direction,
        changed=tuple(found[:MOST_POINTERS]),
        broken=broken,
        undecided=undecided,
        example=msgspec.Raw(shown) if 0 < len(shown) <= EXAMPLE_BYTES else msgspec.UNSET,
    )


def witness(left: Any, right: Any) -> Any:
    """An instance of the left schema that the right one refuses, UNSET where none was found."""
    return _judged(left, right)[3]


def _judged(left: Any, right: Any) -> tuple[Verdict, tuple[str, ...], tuple[str, ...], Any]:
    """The verdict, what is broken, what is not proven, and an instance that breaks it."""
    budget = Budget(PROOF)
    pair = Pair(left, right, budget)
    evaluation = Evaluation(budget)
    clauses = Clauses(budget, evaluation)
    containment = Containment(pair, budget, clauses, evaluation)
    try:
        unproven = containment.faults([pair.left.root], pair.right.root)
    except Spent:
        unproven = ("",)
        containment.forget()
    if not unproven:
        return "compatible", (), (), msgspec.UNSET
    budget.renew(SEARCH)
    witnesses = Witnesses(budget, clauses, evaluation, containment.holds)
    broken, example = _broken(pair, witnesses, evaluation, unproven)
    rest = tuple(each for each in unproven if each not in broken)
    return ("breaking" if broken else "undecidable"), broken, rest, example


def _broken(
    pair: Pair, witnesses: Witnesses, evaluation: Evaluation, unproven: tuple[str, ...]
) -> tuple[tuple[str, ...], Any]:
    """Keywords that instances miss which were found, and the first of these instances."""
    left, right = pair.left.root, pair.right.root
    found: dict[str, None] = {}
    example: Any = msgspec.UNSET
    count = 0
    try:
        for guess in witnesses.guesses([left], [right]):
            if evaluation.valid([left], guess) and evaluation.valid([right], guess) is False:
                if count == 0:
                    example = guess
                    found[""] = None  # should there be no time left to say where
                missed = evaluation.missed(right, guess)
                found.pop("", None)
                found.update(dict.fromkeys(missed))
                count += 1
                if count == ENOUGH_WITNESSES or found.keys() >= set(unproven):
                    break
    except Spent:
        pass
    return tuple(found)[:MOST_POINTERS], example
