"""API section 5, "Version status", and the status of the model that follows from it."""

from collections.abc import Callable
from typing import Literal

import msgspec
import pytest

from domain.errors import NotAllowed, NotFound
from domain.model import Model, ModelEvent, VersionTrained, set_status, trained
from domain.versions import VersionStatus
from tests.domain.scenario import (
    ACTIVE_MODEL,
    NEW_MODEL,
    SECOND,
    Given,
    became,
    created,
    given,
    time_of,
    updated,
)

Outcome = Literal["changes", "no event", "refused"]

TABLE: list[tuple[VersionStatus, VersionStatus, Outcome]] = [
    ("pending", "pending", "no event"),
    ("pending", "training", "changes"),
    ("pending", "active", "changes"),
    ("pending", "failed", "changes"),
    ("training", "pending", "refused"),
    ("training", "training", "no event"),
    ("training", "active", "changes"),
    ("training", "failed", "changes"),
    ("active", "pending", "refused"),
    ("active", "training", "changes"),
    ("active", "active", "no event"),
    ("active", "failed", "changes"),
    ("failed", "pending", "changes"),
    ("failed", "training", "changes"),
    ("failed", "active", "refused"),
    ("failed", "failed", "no event"),
]


def a_version_that_is(status: VersionStatus) -> Given:
    if status == "pending":
        return given(*NEW_MODEL)
    return given(*NEW_MODEL, became("1", status))


def setting(status: VersionStatus, version: str = "1") -> Callable[[Model], list[ModelEvent]]:
    return lambda model: set_status(model, version=version, status=status)


@pytest.mark.parametrize(("previous", "status", "outcome"), TABLE)
def test_each_status_leads_to_those_that_the_specification_names(
    previous: VersionStatus, status: VersionStatus, outcome: Outcome
) -> None:
    before = a_version_that_is(previous)
    decided = before.when(setting(status))
    match outcome:
        case "changes":
            after = decided.then(became("1", status, previous))
            assert after.version("1").status == status
            assert after.version("1").updated_at == time_of(len(after.events))
            assert after.model.updated_at == time_of(len(after.events))
        case "no event":
            assert decided.then().model == before.model
        case "refused":
            decided.refused(NotAllowed, path="/status", saying=f"is {previous} and cannot become")
            decided.refused(NotAllowed, path="/status", saying=f"cannot become {status}")


def test_the_table_is_complete() -> None:
    statuses = {"pending", "training", "active", "failed"}
    assert {row[:2] for row in TABLE} == {(a, b) for a in statuses for b in statuses}
    assert len(TABLE) == 16


def test_a_refusal_says_what_the_version_may_become_instead() -> None:
    a_version_that_is("failed").when(setting("active")).refused(
        NotAllowed, path="/status", saying="it may become pending, training"
    )


@pytest.mark.parametrize("status", ["pending", "training", "active", "failed"])
def test_the_status_of_an_unknown_version_cannot_be_set(status: VersionStatus) -> None:
    given(*NEW_MODEL).when(setting(status, version="2")).refused(NotFound, saying="'2'")


def test_a_change_of_one_version_leaves_the_others_alone() -> None:
    before = given(*NEW_MODEL, created("2"), became("2", "training"))
    after = before.when(setting("active")).then(became("1", "active"))
    assert after.version("2") == before.version("2")
    assert after.model.latest == "2"


def test_a_change_of_status_leaves_the_definition_and_its_own_details_alone() -> None:
    before = given(*NEW_MODEL, created("2", description="mine"), updated(SECOND, version="2"))
    before = given(*before.events, created("3", description="mine"))
    after = before.when(setting("active", "3")).then(became("3", "active"))
    assert after.version("3").details == 5
    assert after.version("3").definition == 4
    assert after.model.definition == 4


def test_a_version_that_was_trained_names_the_job_and_keeps_its_status() -> None:
    before = given(*NEW_MODEL, created("2"), became("1", "training"))
    after = before.when(lambda model: trained(model, version="1", job_id="j-1"))
    then = after.then(VersionTrained(version="1", job_id="j-1"))
    assert then.version("1") == msgspec.structs.replace(
        before.version("1"), trained_by="j-1", updated_at=time_of(5)
    )
    assert then.version("2") == before.version("2")
    assert (then.model.revision, then.model.updated_at) == (5, time_of(5))
    before.when(lambda model: trained(model, version="3", job_id="j-1")).refused(
        NotFound, saying="'3'"
    )


# The model's own status


def test_a_new_model_is_pending() -> None:
    assert given(*NEW_MODEL).model.status == "pending"
    assert given(*NEW_MODEL).model.active_version is None


def test_a_model_is_active_as_soon_as_one_version_is() -> None:
    after = given(*NEW_MODEL, created("2")).when(setting("active", "1"))
    model = after.then(became("1", "active")).model
    assert model.status == "active"
    assert model.active_version == "1"


@pytest.mark.parametrize("status", ["training", "failed"])
def test_a_model_stays_active_until_its_last_active_version_is_not(status: VersionStatus) -> None:
    both = given(*ACTIVE_MODEL, created("2"), became("2", "active"))
    one = both.when(setting(status, "2")).then(became("2", status, "active"))
    assert one.model.status == "active"
    none = one.when(setting(status, "1")).then(became("1", status, "active"))
    assert none.model.status == "pending"
    assert none.model.active_version is None


def test_the_active_version_is_the_one_activated_last_not_the_one_created_last() -> None:
    after = given(*NEW_MODEL, created("2"), became("2", "active"), became("1", "active"))
    assert after.model.active == ("2", "1")
    assert after.model.active_version == "1"
    assert after.model.latest == "2"


def test_when_the_last_activated_version_fails_the_one_activated_before_it_takes_its_place() -> (
    None
):
    three = given(
        *(*NEW_MODEL, created("2"), created("3")),
        *(became("3", "active"), became("1", "active"), became("2", "active")),
    )
    assert three.model.active_version == "2"
    two = given(*three.events, became("2", "failed", "active"))
    assert two.model.active_version == "1"
    one = given(*two.events, became("1", "training", "active"))
    assert one.model.active_version == "3"


def test_when_an_earlier_activated_version_fails_the_last_activated_one_stays() -> None:
    after = given(
        *(*ACTIVE_MODEL, created("2"), became("2", "active"), became("1", "failed", "active"))
    )
    assert after.model.active == ("2",)


def test_a_version_that_is_activated_again_is_the_most_recent_one_again() -> None:
    after = given(
        *(*ACTIVE_MODEL, created("2"), became("2", "active")),
        *(became("1", "training", "active"), became("1", "active", "training")),
    )
    assert after.model.active == ("2", "1")
    assert after.model.active_version == "1"


def test_activated_at_is_the_time_of_the_last_activation_and_outlives_it() -> None:
    active = given(*ACTIVE_MODEL)
    assert active.version("1").activated_at == time_of(3)
    failed = given(*active.events, became("1", "failed", "active"))
    assert failed.version("1").activated_at == time_of(3)
    again = given(
        *(*failed.events, became("1", "training", "failed"), became("1", "active", "training"))
    )
    assert again.version("1").activated_at == time_of(6)


def test_a_version_that_was_never_active_has_no_time_of_activation() -> None:
    after = given(*NEW_MODEL, became("1", "training"), became("1", "failed", "training"))
    assert after.version("1").activated_at is None
