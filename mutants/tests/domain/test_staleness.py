"""The table of staleness (API section 5): every cell with the status that was written by hand."""

from typing import Any, Literal

import msgspec
import pytest

from domain.contracts import HandlerContracts, fingerprints
from domain.handlers import Handlers, InProcess
from domain.model import Model, ModelRegistered, ModelUpdated, VersionCreated, evolve
from domain.staleness import Action
from domain.subscription import InputSource, Trigger, dependencies
from tests.samples import NOON, definition

BASE: dict[str, Any] = {
    "training": {"input_schema": {"type": "object"}, "output_schema": {"type": "string"}},
    "inference": {"input_schema": {"type": "array"}, "output_schema": {"type": "number"}},
}
Change = dict[str, Any]


def changed(handler: str, side: str, schema: Any) -> Any:
    return {**BASE, handler: {**BASE[handler], side: schema}}


REORDERED = {name: dict(reversed(contract.items())) for name, contract in reversed(BASE.items())}
ANNOTATED = {
    name: {side: {**schema, "title": "x", "examples": [1]} for side, schema in contract.items()}
    for name, contract in BASE.items()
}

# What is done to one model, and what it does to (target training, target inference, source
# training, source inference): True where that dependency changes.
DONE: dict[str, tuple[Any, Any, str, tuple[bool, bool, bool, bool]]] = {
    "training input_schema": (
        BASE,
        changed("training", "input_schema", {"type": "object", "required": ["x"]}),
        "one",
        (True, False, False, False),
    ),
    "training output_schema": (
        BASE,
        changed("training", "output_schema", {"type": "null"}),
        "one",
        (False, False, True, False),
    ),
    "inference input_schema": (
        BASE,
        changed("inference", "input_schema", {"type": "object"}),
        "one",
        (False, True, False, False),
    ),
    "inference output_schema": (
        BASE,
        changed("inference", "output_schema", True),
        "one",
        (False, False, False, True),
    ),
    "handlers only": (BASE, BASE, "other", (False, False, False, False)),
    "annotations only": (BASE, ANNOTATED, "one", (False, False, False, False)),
    "key order only": (BASE, REORDERED, "one", (False, False, False, False)),
    "nothing": (BASE, BASE, "one", (False, False, False, False)),
    "contracts removed": (BASE, None, "one", (True, True, True, True)),
    "contracts added": (None, BASE, "one", (True, True, True, True)),
    "one contract removed": (
        BASE,
        {"training": BASE["training"]},
        "one",
        (False, True, False, True),
    ),
    "handlers without contracts": (None, None, "other", (True, True, True, True)),
    "nothing without contracts": (None, None, "one", (False, False, False, False)),
    "an input_schema beside an output_schema alone": (
        {"inference": {"output_schema": {"type": "number"}}},
        {"inference": {"input_schema": True, "output_schema": {"type": "number"}}},
        "one",
        (False, True, False, False),
    ),
}


def model(name: str, contracts: Any, handler: str = "one") -> Model:
    given = definition(
        handlers={
            "training": {"type": "in_process", "value": handler},
            "inference": {"type": "in_process", "value": handler},
        },
        handler_contracts=contracts,
    )
    prints = fingerprints(given.handlers, given.handler_contracts)
    registered = ModelRegistered(model_id=name, definition=given, fingerprints=prints)
    return evolve(evolve(None, registered, NOON), VersionCreated(version="1"), NOON)


def updated(before: Model, contracts: Any, handler: str) -> Model:
    given = (
        msgspec.convert(contracts, HandlerContracts | None)
        if contracts is None
        else (msgspec.json.decode(msgspec.json.encode(contracts), type=HandlerContracts))
    )
    handlers = Handlers(training=InProcess(value=handler), inference=InProcess(value=handler))
    prints = fingerprints(handlers, given)
    event = ModelUpdated(definition=definition(), fingerprints=prints, version="1")
    return evolve(before, event, NOON)


@pytest.mark.parametrize("done", DONE)
@pytest.mark.parametrize("end", ["source", "target"])
@pytest.mark.parametrize("input_source", ["stored", "trigger_output"])
@pytest.mark.parametrize("action", ["inference", "training"])
@pytest.mark.parametrize("trigger", ["inference_complete", "training_complete"])
def test_a_subscription_is_stale_exactly_where_the_table_says(
    done: str,
    end: Literal["source", "target"],
    input_source: InputSource,
    action: Action,
    trigger: Trigger,
) -> None:
    before, after, handler, changes = DONE[done]
    models = {"source": model("s", before), "target": model("t", before)}
    taken = dependencies(
        models["source"],
        models["target"],
        trigger_event=trigger,
        target_action=action,
        input_source=input_source,
    )
    models[end] = updated(models[end], after, handler)
    by_id = {each.id: each for each in models.values()}
    stale = not all(each.holds(by_id[each.model_id].fingerprints) for each in taken)
    target_training, target_inference, source_training, source_inference = changes
    if end == "target":
        expected = target_training if action == "training" else target_inference
    elif input_source == "trigger_output":
        expected = source_training if trigger == "training_complete" else source_inference
    else:
        expected = False  # a stored input depends on nothing of its source
    assert stale is expected
    # What returns to what it was is active by itself.
    models[end] = updated(models[end], before, "one")
    by_id = {each.id: each for each in models.values()}
    assert all(each.holds(by_id[each.model_id].fingerprints) for each in taken)
