"""API section 3, "Model": what may be registered, and what a refusal points at."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from domain.contracts import fingerprints
from domain.definition import Definition
from domain.errors import Conflict, Invalid
from domain.model import Model, ModelEvent, check_model_id, register
from tests.domain.scenario import (
    FIRST,
    NEW_MODEL,
    SECOND,
    created,
    given,
    registered,
    time_of,
)
from tests.samples import DEFINITION, definition


def registering(
    what: Definition = FIRST, model_id: str = "prices"
) -> Callable[[Model | None], list[ModelEvent]]:
    return lambda model: register(model, model_id=model_id, definition=what, in_process=())


def test_a_model_is_registered_with_a_first_version_that_is_pending() -> None:
    after = given().when(registering()).then(registered(), created("1"))
    model = after.model
    assert (model.id, model.revision, model.definition) == ("prices", 2, 1)
    assert (model.status, model.latest, model.active_version) == ("pending", "1", None)
    version = model.latest_version
    assert (version.name, version.ordinal, version.status) == ("1", 1, "pending")
    assert (version.definition, version.details) == (1, None)
    assert (version.created_at, version.updated_at) == (time_of(2), time_of(2))
    assert (model.created_at, model.updated_at) == (time_of(1), time_of(2))


def test_a_registration_keeps_the_fingerprints_of_its_definition() -> None:
    after = given().when(registering(SECOND)).then(registered(SECOND), created("1"))
    prints = fingerprints(SECOND.handlers, SECOND.handler_contracts)
    assert after.model.fingerprints == prints
    assert after.version("1").fingerprint == prints.whole


def test_an_id_that_is_taken_is_a_conflict_also_for_the_same_definition() -> None:
    given(*NEW_MODEL).when(registering()).refused(Conflict, path="/id", saying="'prices'")


@pytest.mark.parametrize(
    "model_id",
    [
        *["a", "7", "A.b_c:d-e", "x" * 128, "0190b5a4-7c1e-7e2b-9c3d-5f1a2b3c4d5e"],
        *["a..b", "model:1", "v1."],
    ],
)
def test_a_good_id_is_accepted(model_id: str) -> None:
    check_model_id(model_id)  # raises for a bad one
    given().when(registering(model_id=model_id)).then(registered(model_id=model_id), created("1"))


@pytest.mark.parametrize(
    "model_id",
    [
        *["", "x" * 129, ".", "..", "-a", "_a", ":a", "a b", " a", "a ", "a\n", "a/b", "a%2Fb"],
        *["a@b", "a+b", "ä", "٣", "a\x00"],
    ],
)
def test_a_bad_id_is_refused(model_id: str) -> None:
    with pytest.raises(Invalid) as refusal:
        check_model_id(model_id)
    assert [fault.path for fault in refusal.value.errors] == ["/id"]
    assert refusal.value.message.startswith("id: ")


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "n"},
        {"name": "n" * 256},
        {"name": "ü" * 256},  # characters, not bytes
        {"name": "  "},
        {"description": ""},
        {"description": "d" * 8192},
        {"description": "ü" * 8192},
        {"metadata": {}},
        {"metadata": {"deep": {"er": [1, 2.5, None, True]}}},
        {"handler_contracts": None},
        {"handler_contracts": {}},
        {"handler_contracts": {"training": None, "inference": {}}},
        {"handler_contracts": {"training": {"input_schema": True, "output_schema": False}}},
    ],
)
def test_a_definition_within_the_limits_is_accepted(changes: dict[str, Any]) -> None:
    what = definition(**changes)
    assert list(what.errors()) == []
    given().when(registering(what)).then(registered(what), created("1"))


@pytest.mark.parametrize(
    ("changes", "pointers"),
    [
        ({"name": ""}, ["/name"]),
        ({"name": "n" * 257}, ["/name"]),
        ({"description": "d" * 8193}, ["/description"]),
        ({"metadata": None}, ["/metadata"]),
        ({"metadata": []}, ["/metadata"]),
        ({"metadata": "{}"}, ["/metadata"]),
        ({"metadata": 1}, ["/metadata"]),
        ({"metadata": True}, ["/metadata"]),
        (
            {"name": "", "description": "d" * 8193, "metadata": []},
            ["/name", "/description", "/metadata"],
        ),
    ],
)
def test_a_refusal_points_at_every_field_outside_of_the_limits(
    changes: dict[str, Any], pointers: list[str]
) -> None:
    what = definition(**changes)
    outcome = given().when(registering(what))
    for pointer in pointers:
        outcome.refused(Invalid, path=pointers, saying=f"{pointer[1:]}: expected ")


def test_metadata_may_have_white_space_before_it() -> None:
    what = msgspec.structs.replace(FIRST, metadata=msgspec.Raw(b' \n{"a": 1} '))
    given().when(registering(what)).then(registered(what), created("1"))


@pytest.mark.parametrize("field", ["name", "description", "handlers"])
def test_a_field_that_is_required_cannot_be_left_out(field: str) -> None:
    body = {key: value for key, value in DEFINITION.items() if key != field}
    with pytest.raises(msgspec.ValidationError, match=field):
        msgspec.json.decode(msgspec.json.encode(body), type=Definition)


def test_handler_contracts_and_metadata_may_be_left_out() -> None:
    body = {key: DEFINITION[key] for key in ("name", "description", "handlers")}
    what = msgspec.json.decode(msgspec.json.encode(body), type=Definition)
    assert what.handler_contracts is None
    assert bytes(what.metadata) == b"{}"
