"""API section 5, "Update"."""

from collections.abc import Callable

import msgspec
import pytest

from domain.contracts import fingerprints
from domain.definition import Definition
from domain.errors import Conflict, Invalid, NotAllowed, NotFound
from domain.idempotency import RequestAnswered
from domain.model import (
    Model,
    ModelEvent,
    create_version,
    evolve,
    existing,
    next_version,
    update,
)
from domain.versions import VersionStatus
from tests.domain.scenario import (
    ACTIVE_MODEL,
    FIRST,
    NEW_MODEL,
    SECOND,
    became,
    created,
    given,
    registered,
    time_of,
    updated,
)
from tests.samples import definition

Decision = Callable[[Model], list[ModelEvent]]


def updating(to: Definition) -> Decision:
    return lambda model: update(model, definition=to, in_process=())


def new_version(
    version: str | None = None, description: str | None = None, metadata: bytes | None = None
) -> Decision:
    raw = msgspec.UNSET if metadata is None else msgspec.Raw(metadata)
    return lambda model: create_version(
        model, version=version, description=description, metadata=raw
    )


# In place


def test_a_model_without_an_active_version_is_updated_in_place() -> None:
    after = given(*NEW_MODEL).when(updating(SECOND)).then(updated(SECOND, version="1"))
    assert [version.name for version in after.model.versions] == ["1"]
    assert after.model.latest == "1"
    assert after.model.revision == 3


def test_an_update_in_place_moves_the_model_and_its_latest_version_to_the_new_definition() -> None:
    after = given(*NEW_MODEL).when(updating(SECOND)).then(updated(SECOND, version="1"))
    prints = fingerprints(SECOND.handlers, SECOND.handler_contracts)
    assert after.model.definition == 3
    assert after.model.fingerprints == prints
    assert after.version("1").definition == 3
    assert after.version("1").fingerprint == prints.whole


def test_an_update_in_place_changes_the_latest_version_and_no_other() -> None:
    before = given(*NEW_MODEL, created("2"), created("beta"))
    after = before.when(updating(SECOND)).then(updated(SECOND, version="beta"))
    assert after.version("1") == before.version("1")
    assert after.version("2") == before.version("2")
    assert after.version("beta").definition == 5


def test_an_update_in_place_drops_the_details_of_the_version_itself() -> None:
    before = given(*NEW_MODEL, created("2", description="only mine", metadata=b'{"mine":true}'))
    assert before.version("2").details == 3
    after = before.when(updating(SECOND)).then(updated(SECOND, version="2"))
    assert after.version("2").details is None


@pytest.mark.parametrize("status", ["training", "failed"])
def test_an_update_in_place_leaves_the_status_as_it_is(status: VersionStatus) -> None:
    before = given(*NEW_MODEL, became("1", status))
    after = before.when(updating(SECOND)).then(updated(SECOND, version="1"))
    assert after.version("1").status == status
    assert after.model.status == "pending"


def test_a_model_whose_active_version_has_failed_is_updated_in_place_again() -> None:
    before = given(*ACTIVE_MODEL, created("2"), became("1", "failed", "active"))
    after = before.when(updating(SECOND)).then(updated(SECOND, version="2"))
    assert after.version("1").definition == 1
    assert after.version("2").definition == 6


def test_an_update_in_place_moves_updated_at_but_not_created_at() -> None:
    after = given(*NEW_MODEL).when(updating(SECOND)).then(updated(SECOND, version="1"))
    assert (after.model.created_at, after.model.updated_at) == (time_of(1), time_of(3))
    version = after.version("1")
    assert (version.created_at, version.updated_at) == (time_of(2), time_of(3))


def test_an_update_in_place_that_changes_nothing_is_an_event_all_the_same() -> None:
    after = given(*NEW_MODEL).when(updating(FIRST)).then(updated(FIRST, version="1"))
    assert after.model.revision == 3


# On an active model


def test_an_update_of_an_active_model_makes_a_new_pending_version_of_the_new_definition() -> None:
    after = given(*ACTIVE_MODEL).when(updating(SECOND)).then(updated(SECOND), created("2"))
    version = after.version("2")
    assert version.status == "pending"
    assert version.definition == 4
    assert version.details is None
    assert version.activated_at is None
    assert version.fingerprint == fingerprints(SECOND.handlers, SECOND.handler_contracts).whole
    assert after.model.definition == 4
    assert after.model.latest_version == version


def test_an_update_leaves_every_active_version_active_with_the_definition_it_was_made_with() -> (
    None
):
    before = given(*ACTIVE_MODEL, created("2"), became("2", "active"))
    after = before.when(updating(SECOND)).then(updated(SECOND), created("3"))
    assert after.model.status == "active"
    assert after.model.active == ("1", "2")
    assert after.model.active_version == "2"
    assert after.version("1") == before.version("1")
    assert after.version("2") == before.version("2")
    assert after.version("1").definition == 1


def test_an_update_of_an_active_model_with_an_unchanged_body_makes_a_version_too() -> None:
    given(*ACTIVE_MODEL).when(updating(FIRST)).then(updated(FIRST), created("2"))


def test_every_update_of_an_active_model_makes_one_more_version() -> None:
    after = given(*ACTIVE_MODEL).when(updating(FIRST)).then(updated(FIRST), created("2"))
    after = after.when(updating(FIRST)).then(updated(FIRST), created("3"))
    after = after.when(updating(SECOND)).then(updated(SECOND), created("4"))
    assert [version.definition for version in after.model.versions] == [1, 4, 6, 8]


def test_an_update_of_an_active_model_leaves_a_pending_latest_version_untouched() -> None:
    before = given(*ACTIVE_MODEL, created("2", description="a candidate"))
    after = before.when(updating(SECOND)).then(updated(SECOND), created("3"))
    assert after.version("2") == before.version("2")


# Refused


def test_an_update_that_breaks_a_limit_is_refused() -> None:
    given(*NEW_MODEL).when(updating(definition(name=""))).refused(Invalid, path="/name")


def test_an_update_to_an_unknown_in_process_handler_is_not_allowed() -> None:
    handlers = {
        "training": {"type": "in_process", "value": "train"},
        "inference": {"type": "in_process", "value": "infer"},
    }
    to = definition(handlers=handlers)
    decided = given(*NEW_MODEL).when(
        lambda model: update(model, definition=to, in_process={"train"})
    )
    decided.refused(NotAllowed, path="/handlers/inference/value", saying="infer")


def test_a_model_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(NotFound, match="prices"):
        existing(given().state, "prices")


def test_a_model_that_exists_is_found() -> None:
    model = given(*NEW_MODEL).model
    assert existing(model, "prices") is model


# new_version


def test_a_new_version_is_made_from_the_definition_in_force() -> None:
    before = given(*NEW_MODEL, updated(SECOND, version="1"))
    after = before.when(new_version()).then(created("2"))
    version = after.version("2")
    assert version.definition == 3
    assert version.fingerprint == fingerprints(SECOND.handlers, SECOND.handler_contracts).whole
    assert (version.status, version.ordinal, version.details) == ("pending", 2, None)
    assert version.created_at == version.updated_at == after.model.updated_at == time_of(4)
    assert after.model.latest == "2"
    assert after.model.definition == 3


def test_a_new_version_of_an_active_model_leaves_the_active_one_active() -> None:
    after = given(*ACTIVE_MODEL).when(new_version("beta")).then(created("beta"))
    assert after.model.active == ("1",)
    assert after.model.latest == "beta"
    assert after.version("beta").status == "pending"


@pytest.mark.parametrize(
    ("description", "metadata"),
    [
        ("with a wider net", b'{"run": 7}'),
        ("with a wider net", None),
        (None, b'{"run": 7}'),
        ("", None),  # empty, and still its own
        (None, b"{}"),
    ],
)
def test_a_version_with_a_description_or_metadata_of_its_own_points_to_the_event_that_has_it(
    description: str | None, metadata: bytes | None
) -> None:
    decided = given(*NEW_MODEL).when(new_version(None, description, metadata))
    after = decided.then(created("2", description, metadata))
    assert after.version("2").details == 3
    assert after.version("2").definition == 1


def test_the_version_after_one_with_its_own_details_does_not_inherit_them() -> None:
    before = given(*NEW_MODEL, created("2", description="only mine"))
    after = before.when(new_version()).then(created("3"))
    assert after.version("3").details is None


@pytest.mark.parametrize(
    ("taken", "default"),
    [
        ([], "2"),
        (["2", "3"], "4"),
        (["7"], "8"),
        (["7", "3"], "8"),  # the largest counts, not the latest
        (["10", "9"], "11"),  # as numbers, not as text
        (["v2"], "2"),
        (["007"], "2"),
        (["0"], "2"),
        (["2.0", "3-rc", "1e3"], "2"),
        (["v2", "5", "candidate"], "6"),
        (["999999999999999998"], "999999999999999999"),
        (["1000000000000000000"], "2"),  # 19 digits: a name, no number to count on from
        (["99999999999999999999999999999999"], "2"),
        (["999999999999999999"], "1000000000000000000"),
        (["999999999999999999", "1000000000000000000"], "1000000000000000001"),
    ],
)
def test_the_default_name_is_the_next_whole_number(taken: list[str], default: str) -> None:
    before = given(*NEW_MODEL, *(created(name) for name in taken))
    assert next_version(before.model) == default
    before.when(new_version()).then(created(default))


def test_an_update_of_an_active_model_skips_the_names_that_are_taken() -> None:
    before = given(*ACTIVE_MODEL, created("2"), created("12"), created("v13"))
    before.when(updating(SECOND)).then(updated(SECOND), created("13"))


@pytest.mark.parametrize("name", ["1", "2", "beta"])
def test_the_name_of_another_version_is_refused_as_taken(name: str) -> None:
    before = given(*NEW_MODEL, created("2"), created("beta"))
    before.when(new_version(name)).refused(Conflict, path="/version", saying=repr(name))


@pytest.mark.parametrize(
    "name", ["7", "v2", "007", "2026-01-31", "1.0.0+build:5", "A_b", "x", "9" * 64, "x" * 64]
)
def test_a_version_may_have_a_name_of_the_callers_choice(name: str) -> None:
    after = given(*NEW_MODEL).when(new_version(name)).then(created(name))
    assert after.model.latest == name


@pytest.mark.parametrize(
    "name",
    [
        *["", "x" * 65, " ", "a b", "a/b", "a?b", "a#b", "a%20", "a\x00", "1\n", "\n1"],
        *["..", ".5", "-1", "_a", "+1", ":x", "ü", "٣"],
    ],
)
def test_a_name_that_would_not_be_safe_in_a_path_is_refused(name: str) -> None:
    given(*NEW_MODEL).when(new_version(name)).refused(Invalid, path="/version")


def test_a_description_may_be_as_long_as_the_limit_and_no_longer() -> None:
    given(*NEW_MODEL).when(new_version(None, "d" * 8192)).then(created("2", "d" * 8192))
    given(*NEW_MODEL).when(new_version(None, "d" * 8193)).refused(Invalid, path="/description")


@pytest.mark.parametrize("metadata", [b"null", b"[]", b'"text"', b"1", b"true"])
def test_metadata_of_a_version_that_is_no_object_is_refused(metadata: bytes) -> None:
    given(*NEW_MODEL).when(new_version(None, None, metadata)).refused(Invalid, path="/metadata")


def test_every_fault_of_a_new_version_is_named_at_once() -> None:
    given(*NEW_MODEL).when(new_version("a b", "d" * 8193, b"[]")).refused(
        Invalid, path=["/description", "/metadata", "/version"]
    )


# The stream itself


def test_a_model_cannot_begin_with_anything_but_its_registration() -> None:
    with pytest.raises(ValueError, match="first event"):
        evolve(None, created("1"), time_of(1))


def test_a_model_is_registered_only_once() -> None:
    with pytest.raises(ValueError, match="cannot have the event"):
        evolve(given(*NEW_MODEL).model, registered(), time_of(3))


def test_an_event_of_another_aggregate_stops_the_replay() -> None:
    foreign = RequestAnswered(key="k", request="r", answer=msgspec.Raw(b"{}"))
    with pytest.raises(ValueError, match="cannot have the event"):
        evolve(given(*NEW_MODEL).model, foreign, time_of(3))  # type: ignore[arg-type]


def test_beyond_the_largest_number_that_counts_the_next_one_that_is_free_is_taken() -> None:
    largest, beyond = "9" * 18, "1" + "0" * 18
    model = given(*NEW_MODEL, created(largest), created(beyond)).model
    assert next_version(model) == "1" + "0" * 17 + "1"
