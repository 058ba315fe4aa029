"""Why a subscription is stale, in words (API section 5, "Staleness")."""

from collections.abc import Awaitable, Callable

import msgspec

from application.definitions import Definitions
from application.schema_comparisons import SchemaComparisons
from domain.compatibility.comparison import Comparison
from domain.definition import Definition
from domain.model import Model
from domain.staleness import Action, Dependency, Side, state_of
from domain.subscription import Subscription

MAX_PLACES = 10
"""Pointers that a reason names."""

KEPT = {
    "input_schema": "every input that was valid still is",
    "output_schema": "every output is one that the former schema had room for",
}
BROKEN = {
    "input_schema": "an input that was valid is refused at",
    "output_schema": "an output may be one that the former schema refuses at",
}
UNPROVEN = {
    "input_schema": "it is not proven that every input that was valid still is, because of",
    "output_schema": "it is not proven that every output fits the former schema, because of",
}


class StaleReasons:
    """Finds what has changed since a subscription's dependencies were taken."""

    def __init__(self, definitions: Definitions, comparisons: SchemaComparisons) -> None:
        self._definitions = definitions
        self._comparisons = comparisons

    async def of(
        self,
        subscription: Subscription,
        model_of: Callable[[str], Awaitable[Model | None]],
        until: float | None = None,
    ) -> str | None:
        """Why it is stale, None where it is not: every dependency that has changed.

        `until` is the end of an answer's patience, see `SchemaComparisons`.
        """
        reasons = []
        for dependency in subscription.dependencies:
            model = await model_of(dependency.model_id)
            if model is None or dependency.holds(model.fingerprints):
                continue
            limit = self._comparisons.patience() if until is None else until
            reasons.append(await self._changed(dependency, model, limit))
        return "; ".join(reasons) or None

    async def _changed(self, dependency: Dependency, model: Model, until: float) -> str:
        """What is different now: the model, its version, the schema, the places in it."""
        before = await self._definitions.get(model.id, dependency.definition)
        after = await self._definitions.get(model.id, model.definition)
        handler, side = dependency.handler, dependency.side
        what = f"{handler}.{side} of model {model.id} (version {model.latest})"
        old, new = (schema_of(each, handler, side) for each in (before, after))
        now = state_of(model.fingerprints, handler, side)
        if old is None and new is None:
            return f"{what}: {_without_schema(dependency.state, now, handler)}"
        prints = (dependency.state, now)
        found = await self._comparisons.in_time(prints, old, new, side, until)
        if old is None:
            what = f"{what} was added"
        elif new is None:
            what = f"{what} was removed"
        elif found is not None:
            what = f"{what} has changed at {places(found.changed)}"
        else:
            what = f"{what} has changed"
        return f"{what}: {verdict(found, side)}"


def schema_of(definition: Definition, handler: Action, side: Side) -> bytes | None:
    """A schema in a definition, None where it has none."""
    contract = getattr(definition.handler_contracts, handler, None)
    schema = getattr(contract, side, msgspec.UNSET)
    return None if schema is msgspec.UNSET else bytes(schema)


def places(pointers: tuple[str, ...]) -> str:
    """A few JSON Pointers in words; the whole document is `/`."""
    more = ", ..." if len(pointers) > MAX_PLACES else ""
    return ", ".join(pointer or "/" for pointer in pointers[:MAX_PLACES]) + more


def verdict(found: Comparison | None, side: Side) -> str:
    """What a change of a schema means to those that the former one was made for."""
    if found is None:
        return "not compared yet, there were too many others to compare"
    match found.verdict:
        case "breaking":
            return f"breaking, {BROKEN[side]} {places(found.broken)}"
        case "undecidable":
            return f"undecidable, {UNPROVEN[side]} {places(found.undecided)}"
        case "compatible":
            return f"compatible, {KEPT[side]}"
        case "identical":
            return "identical"


def _without_schema(before: str, now: str, handler: Action) -> str:
    """What has changed where neither definition has the schema itself."""
    had, has = (not each.startswith("handler:") for each in (before, now))
    if had and not has:
        return f"there is no contract any more, so the {handler} handler counts"
    if has and not had:
        return "a contract without this schema was added"
    return f"there is no contract, and the {handler} handler has changed"
