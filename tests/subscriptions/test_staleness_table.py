"""The table of staleness through HTTP, each cell's status written by hand (API section 5)."""

from typing import Any

import httpx
import pytest

from tests.adapters.http.support import all_of, taken
from tests.jobs.support import model
from tests.subscriptions.test_subscriptions_api import put, subscribe

GIVEN: dict[str, Any] = {
    "input_schema": {"type": "object", "properties": {"x": {"type": "integer"}}},
    "output_schema": {"type": "object", "properties": {"y": {"type": "integer"}}},
}
BASE = {"training": GIVEN, "inference": GIVEN}


def both(contract: dict[str, Any]) -> dict[str, Any]:
    return {"training": contract, "inference": contract}


def with_side(side: str) -> dict[str, Any]:
    return both({**GIVEN, side: {**GIVEN[side], "required": ["z"]}})


ANNOTATED = both(
    {side: {**schema, "title": "t", "$comment": "c"} for side, schema in GIVEN.items()}
)
REORDERED = both({side: dict(reversed(GIVEN[side].items())) for side in reversed(GIVEN)})

# What the contracts are before, and the updates that follow: their contracts and their handlers.
CHANGES: dict[str, tuple[Any, list[tuple[Any, str]]]] = {
    "input_schema": (BASE, [(with_side("input_schema"), "echo")]),
    "output_schema": (BASE, [(with_side("output_schema"), "echo")]),
    "handlers only": (BASE, [(BASE, "sleep")]),
    "annotations only": (BASE, [(ANNOTATED, "echo")]),
    "key order only": (BASE, [(REORDERED, "echo")]),
    "reverted": (BASE, [(with_side("input_schema"), "echo"), (None, "sleep"), (BASE, "echo")]),
    "contracts added": (None, [(BASE, "echo")]),
    "contracts removed": (BASE, [(None, "echo")]),
}

# The columns: the input's source and the target's action. A training is triggered by a
# training, an inference by an inference.
COLUMNS = (
    ("stored", "inference"), ("stored", "training"),
    ("trigger_output", "inference"), ("trigger_output", "training"),
)  # fmt: skip

TABLE: dict[tuple[str, str], tuple[str, str, str, str]] = {
    ("target", "input_schema"): ("stale", "stale", "stale", "stale"),
    ("target", "output_schema"): ("active", "active", "active", "active"),
    ("target", "handlers only"): ("active", "active", "active", "active"),
    ("target", "annotations only"): ("active", "active", "active", "active"),
    ("target", "key order only"): ("active", "active", "active", "active"),
    ("target", "reverted"): ("active", "active", "active", "active"),
    ("target", "contracts added"): ("stale", "stale", "stale", "stale"),
    ("target", "contracts removed"): ("stale", "stale", "stale", "stale"),
    ("source", "input_schema"): ("active", "active", "active", "active"),
    ("source", "output_schema"): ("active", "active", "stale", "stale"),
    ("source", "handlers only"): ("active", "active", "active", "active"),
    ("source", "annotations only"): ("active", "active", "active", "active"),
    ("source", "key order only"): ("active", "active", "active", "active"),
    ("source", "reverted"): ("active", "active", "active", "active"),
    ("source", "contracts added"): ("active", "active", "stale", "stale"),
    ("source", "contracts removed"): ("active", "active", "stale", "stale"),
}


def test_the_table_has_every_cell() -> None:
    assert set(TABLE) == {(end, change) for end in ("source", "target") for change in CHANGES}


@pytest.mark.parametrize(("end", "change"), TABLE, ids=[" ".join(key) for key in TABLE])
def test_each_subscription_has_the_status_of_its_cell(
    api: httpx.Client, end: str, change: str
) -> None:
    before, updates = CHANGES[change]
    ends = {each: model(api, handler_contracts=before) for each in ("source", "target")}
    made = [
        subscribe(
            api,
            ends["source"],
            ends["target"],
            trigger_event=f"{action}_complete",
            target_action=action,
            input_source=source,
            **({"input": {}} if source == "stored" else {}),
        )["id"]
        for source, action in COLUMNS
    ]
    for contracts, handler in updates:
        answer = put(api, ends[end], handler, handler_contracts=contracts)
    expected = dict(zip(made, TABLE[end, change], strict=True))
    at = f"/v2/models/{ends['source']}/event-subscriptions"
    shown = {key: taken(api.get(f"{at}/{key}")) for key in made}
    assert {key: each["status"] for key, each in shown.items()} == expected
    assert {key: each["stale_reason"] is not None for key, each in shown.items()} == {
        key: status == "stale" for key, status in expected.items()
    }
    stale = [key for key, status in expected.items() if status == "stale"]
    assert answer["stale_subscriptions"] == stale
    assert [each["id"] for each in all_of(api, f"{at}?status=stale")] == stale
