"""An event subscription (API section 5): given these events, when, then these events."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from domain import subscription as decisions
from domain.errors import Invalid, NotAllowed, NotFound
from domain.job import JobAssignment
from domain.staleness import Dependency
from domain.subscription import (
    SUBSCRIPTION,
    Subscription,
    SubscriptionActivated,
    SubscriptionCreated,
    SubscriptionDeleted,
    SubscriptionEvent,
    SubscriptionPaused,
    SubscriptionUpdated,
    Trigger,
)
from tests.domain.scenario import NEW_MODEL, SECOND, given, updated
from tests.samples import NOON

SOURCE = given(*NEW_MODEL).model
TARGET = msgspec.structs.replace(given(*NEW_MODEL, updated(SECOND, "1")).model, id="stock")
ON_TARGET = Dependency(
    model_id="stock",
    handler="inference",
    side="input_schema",
    definition=3,
    state=f"schema:{TARGET.fingerprints.inference.input_schema}",
)
ON_SOURCE = Dependency(
    model_id="prices",
    handler="inference",
    side="output_schema",
    definition=1,
    state=f"schema:{SOURCE.fingerprints.inference.output_schema}",
)
LATER = (msgspec.structs.replace(ON_TARGET, definition=4, state="schema:other"),)
INPUT = msgspec.Raw(b'{"x":1}')
STORED = SubscriptionCreated(
    subscription_id="s",
    source_model_id="prices",
    trigger_event="training_complete",
    target_model_id="stock",
    target_action="inference",
    input_source="stored",
    dependencies=(ON_TARGET,),
    input=INPUT,
    label="nightly",
)
OF_OUTPUT = SubscriptionCreated(
    subscription_id="s",
    source_model_id="prices",
    trigger_event="inference_complete",
    target_model_id="stock",
    target_action="inference",
    input_source="trigger_output",
    dependencies=(ON_TARGET, ON_SOURCE),
)
THROUGH = JobAssignment(assignment_id="a-1", client_id="acme", domain_id="stores")


def at(minute: int) -> datetime:
    """When the n-th event happened."""
    return NOON + timedelta(minutes=minute)


def state(*events: SubscriptionEvent) -> Subscription:
    """What is true after these events."""
    found: Subscription | None = None
    for number, event in enumerate(events, 1):
        found = decisions.evolve(found, event, at(number))
    assert found is not None
    return found


def create(**changes: Any) -> list[SubscriptionEvent]:
    asked: dict[str, Any] = {
        "trigger_event": "training_complete",
        "target_action": "inference",
        "input_source": "stored",
        "given": INPUT,
        "label": "nightly",
    }
    return decisions.create("s", SOURCE, TARGET, **{**asked, **changes})


def update(subscription: Subscription, **changes: Any) -> list[SubscriptionEvent]:
    asked: dict[str, Any] = {
        "given": msgspec.UNSET,
        "label": msgspec.UNSET,
        "status": None,
        "now": subscription.dependencies,
    }
    return decisions.update(subscription, **{**asked, **changes})


def test_a_new_one_is_active_and_holds_what_it_depends_on() -> None:
    assert create() == [STORED]
    assert state(STORED) == Subscription(
        id="s",
        source_model_id="prices",
        trigger_event="training_complete",
        target_model_id="stock",
        target_action="inference",
        input_source="stored",
        dependencies=(ON_TARGET,),
        status="active",
        revision=1,
        created_at=at(1),
        updated_at=at(1),
        input=1,
        label="nightly",
    )


def test_one_that_is_given_the_output_of_its_source_depends_on_that_as_well() -> None:
    made = create(
        trigger_event="inference_complete",
        input_source="trigger_output",
        given=msgspec.UNSET,
        label=None,
    )
    assert made == [OF_OUTPUT]
    assert state(OF_OUTPUT).input is None


@pytest.mark.parametrize(
    ("trigger", "handler"), [("training_complete", "training"), ("inference_complete", "inference")]
)
def test_it_depends_on_the_handler_whose_end_it_waits_for(trigger: Trigger, handler: str) -> None:
    _, on_source = decisions.dependencies(
        SOURCE,
        TARGET,
        trigger_event=trigger,
        target_action="training",
        input_source="trigger_output",
    )
    assert (on_source.model_id, on_source.handler) == ("prices", handler)


def test_one_that_is_made_through_an_assignment_belongs_to_its_client() -> None:
    [made] = create(assignment=THROUGH)
    assert made == msgspec.structs.replace(STORED, tenant="acme", assignment=THROUGH)
    found = state(made)
    assert (found.tenant, found.assignment) == ("acme", THROUGH)
    assert SUBSCRIPTION.tenant(found) == "acme"
    assert SUBSCRIPTION.tenant(state(STORED)) is None


def refusal(**asked: Any) -> tuple[type[Exception], str, list[str]]:
    """How it is refused to create one with these, and by what fields."""
    with pytest.raises((Invalid, NotAllowed)) as refused:
        create(**asked)
    return (
        type(refused.value),
        refused.value.message,
        [error.path for error in refused.value.errors],
    )


def test_a_stored_input_has_to_be_given_and_a_label_has_a_length() -> None:
    kind, message, fields = refusal(given=msgspec.UNSET, label="x" * 257)
    assert (kind, fields) == (Invalid, ["/input", "/label"])
    assert message.startswith("input: is required")
    assert "; label: expected at most 256" in message
    assert refusal(given=msgspec.UNSET)[2] == ["/input"]
    assert refusal(label="x" * 257)[2] == ["/label"]
    assert len(create(label="x" * 256)) == len(create(label=None)) == 1


def test_an_input_beside_that_of_the_trigger_has_no_use() -> None:
    kind, message, fields = refusal(input_source="trigger_output")
    assert (kind, fields) == (NotAllowed, ["/input"])
    assert message.startswith("input: has no use")


def test_an_update_says_what_changed_and_nothing_else() -> None:
    found = state(STORED)
    assert update(found) == []
    assert update(found, label="nightly") == []
    assert update(found, status="active") == []
    assert update(found, label="x") == [SubscriptionUpdated(label="x")]
    assert update(found, label=None) == [SubscriptionUpdated(label=None)]
    # An input is in an event, so that whether it is another one is not known here.
    assert update(found, given=INPUT) == [SubscriptionUpdated(input=INPUT)]


def test_an_update_keeps_to_the_same_limits() -> None:
    with pytest.raises(Invalid) as refused:
        update(state(STORED), label="x" * 257)
    assert [error.path for error in refused.value.errors] == ["/label"]
    with pytest.raises(NotAllowed) as useless:
        update(state(OF_OUTPUT), given=INPUT)
    assert [error.path for error in useless.value.errors] == ["/input"]
    assert update(state(OF_OUTPUT), label="x") == [SubscriptionUpdated(label="x")]


def test_it_is_paused_once_and_activated_with_what_it_depends_on_by_then() -> None:
    paused = state(STORED, SubscriptionPaused())
    assert update(state(STORED), status="paused") == [SubscriptionPaused()]
    assert update(paused, status="paused") == []
    assert (paused.status, paused.dependencies) == ("paused", (ON_TARGET,))
    activated = SubscriptionActivated(dependencies=LATER)
    assert update(paused, status="active", now=LATER) == [activated]
    assert update(paused, status="active") == [SubscriptionActivated(dependencies=(ON_TARGET,))]
    # One that is active by itself may be stale: to activate it is to accept what there is now.
    assert update(state(STORED), status="active", now=LATER) == [activated]
    assert update(state(STORED), now=LATER) == []
    again = state(STORED, SubscriptionPaused(), activated)
    assert (again.status, again.dependencies) == ("active", LATER)


def test_all_that_is_asked_for_at_once_is_said_in_this_order() -> None:
    asked = update(state(STORED), given=INPUT, label="x", status="paused")
    assert asked == [SubscriptionUpdated(input=INPUT, label="x"), SubscriptionPaused()]


@pytest.mark.parametrize(
    ("event", "changes"),
    [
        (SubscriptionUpdated(input=INPUT), {"input": 2}),
        (SubscriptionUpdated(label="x"), {"label": "x"}),
        (SubscriptionUpdated(label=None), {"label": None}),
        (SubscriptionPaused(), {"status": "paused"}),
        (SubscriptionActivated(dependencies=LATER), {"dependencies": LATER}),
        (SubscriptionDeleted(), {"deleted": True}),
    ],
)
def test_an_event_changes_what_it_says_and_when(
    event: SubscriptionEvent, changes: dict[str, Any]
) -> None:
    assert state(STORED, event) == msgspec.structs.replace(
        state(STORED), revision=2, updated_at=at(2), **changes
    )


def test_one_that_is_deleted_is_not_there_until_it_is_created_again() -> None:
    for gone in (None, state(STORED, SubscriptionDeleted())):
        with pytest.raises(NotFound, match="'s'"):
            decisions.existing(gone, "s")
    again = state(STORED, SubscriptionDeleted(), STORED)
    assert decisions.existing(again, "s") is again
    assert (again.revision, again.input, again.created_at) == (3, 3, at(3))
    assert not again.deleted


def test_an_id_of_any_length_is_not_repeated_whole() -> None:
    with pytest.raises(NotFound) as refused:
        decisions.existing(None, "x" * 10_000)
    assert "'" + "x" * 128 + "'" in refused.value.message


def test_a_stream_begins_with_its_creation() -> None:
    with pytest.raises(ValueError, match="first event"):
        state(SubscriptionPaused())
    with pytest.raises(ValueError, match="cannot have"):
        state(STORED, STORED)


def test_a_subscription_comes_back_from_its_snapshot() -> None:
    made = msgspec.structs.replace(STORED, tenant="acme", assignment=THROUGH)
    found = state(made, SubscriptionPaused())
    assert SUBSCRIPTION.from_snapshot(msgspec.json.encode(SUBSCRIPTION.to_snapshot(found))) == found
