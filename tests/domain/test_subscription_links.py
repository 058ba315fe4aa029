"""The subscriptions at a model: what fires there, and what an update makes stale."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from domain.contracts import Fingerprints, HandlerFingerprints
from domain.staleness import Dependency
from domain.subscription import Subscription
from domain.subscription_links import (
    LINKS,
    LinkEvent,
    Links,
    SubscriptionLinked,
    SubscriptionUnlinked,
    evolve,
    linked,
)
from tests.samples import NOON


def prints(schema: str) -> Fingerprints:
    """A definition that takes inputs of this schema, and has no output schema."""
    handler = HandlerFingerprints(handler="h", input_schema=schema)
    return Fingerprints(training=handler, inference=handler)


OLD, NEW = prints("old"), prints("new")
ON_IT = Dependency(
    model_id="prices",
    handler="inference",
    side="input_schema",
    definition=1,
    state="schema:old",
)
ELSEWHERE = msgspec.structs.replace(ON_IT, model_id="stock")


def link(subscription_id: str, **changes: Any) -> SubscriptionLinked:
    """A subscription begins at the model, active, and depends on nothing of it."""
    plain = SubscriptionLinked(
        subscription_id=subscription_id,
        role="source",
        trigger_event="training_complete",
        other_model_id="stock",
        status="active",
    )
    return msgspec.structs.replace(plain, **changes)


def links(*events: LinkEvent) -> Links:
    """What is true after these events."""
    found: Links | None = None
    for event in events:
        found = evolve(found, event, NOON)
    assert found is not None
    return found


def test_those_fire_that_begin_here_wait_for_this_and_are_active() -> None:
    found = links(
        link("b"),
        link("a"),
        link("paused", status="paused"),
        link("other", trigger_event="inference_complete"),
        link("ends here", role="target"),
    )
    assert found.firing("training_complete") == [link("b"), link("a")]
    assert found.firing("inference_complete") == [link("other", trigger_event="inference_complete")]


def test_what_is_said_again_of_a_subscription_keeps_its_place() -> None:
    paused = link("a", status="paused")
    found = links(link("a"), link("b"), paused, link("c"))
    assert found.by_role == {"source": {"a": paused, "b": link("b"), "c": link("c")}, "target": {}}
    assert found.ordinals == {"a": 1, "b": 2, "c": 3}
    assert found.last == 3


def test_a_subscription_of_a_model_to_itself_is_at_both_ends() -> None:
    ends = (link("a"), link("a", role="target"))
    found = links(*ends)
    assert found.by_role == {"source": {"a": ends[0]}, "target": {"a": ends[1]}}
    assert found.ordinals == {"a": 1}


def test_one_that_is_unlinked_is_gone_from_its_end_alone() -> None:
    target = link("a", role="target")
    gone = SubscriptionUnlinked(subscription_id="a", role="source")
    found = links(link("a"), target, link("b"), gone)
    assert found.by_role == {"source": {"b": link("b")}, "target": {"a": target}}
    assert links(gone).by_role == {"source": {}, "target": {}}


def test_no_event_changes_a_state_that_was_there_before_it() -> None:
    before = links(link("a"))
    evolve(before, link("b"), NOON)
    evolve(before, SubscriptionUnlinked(subscription_id="a", role="source"), NOON)
    assert before == links(link("a"))


@pytest.mark.parametrize(
    ("linked_as", "stale"),
    [
        ({"dependencies": (ON_IT,)}, True),
        ({"dependencies": (ON_IT,), "role": "target"}, True),
        ({"dependencies": (ON_IT,), "status": "paused"}, False),
        ({"dependencies": ()}, False),
        # It did not hold before either, so it is not this that made it stale.
        ({"dependencies": (msgspec.structs.replace(ON_IT, state="schema:older"),)}, False),
        # What becomes as it was when the subscription took it is not stale.
        ({"dependencies": (msgspec.structs.replace(ON_IT, state="schema:new"),)}, False),
        ({"dependencies": (ON_IT, msgspec.structs.replace(ON_IT, side="output_schema"))}, False),
        (
            {
                "dependencies": (
                    msgspec.structs.replace(ON_IT, side="output_schema", state="schema:none"),
                    ON_IT,
                )
            },
            True,
        ),
    ],
)
def test_an_update_makes_stale_what_held_before_it_and_does_not_after(
    linked_as: dict[str, Any], stale: bool
) -> None:
    found = links(link("s", **linked_as)).made_stale(OLD, NEW)
    assert found == (["s"] if stale else [])


def test_what_is_stale_at_both_ends_is_named_once() -> None:
    ends = (link("a", dependencies=(ON_IT,)), link("a", role="target", dependencies=(ON_IT,)))
    found = links(*ends, link("b", dependencies=(ON_IT,)))
    assert found.made_stale(OLD, NEW) == ["a", "b"]
    assert found.made_stale(OLD, OLD) == []


def test_both_ends_are_told_what_they_need_to_know_of_a_subscription() -> None:
    subscription = Subscription(
        id="s",
        source_model_id="prices",
        trigger_event="inference_complete",
        target_model_id="stock",
        target_action="training",
        input_source="trigger_output",
        dependencies=(ELSEWHERE, ON_IT),
        status="paused",
        revision=4,
        created_at=NOON,
        updated_at=NOON,
    )
    at_source = SubscriptionLinked(
        subscription_id="s",
        role="source",
        trigger_event="inference_complete",
        other_model_id="stock",
        status="paused",
        dependencies=(ON_IT,),
    )
    at_target = msgspec.structs.replace(
        at_source, role="target", other_model_id="prices", dependencies=(ELSEWHERE,)
    )
    assert linked(subscription) == [("prices", at_source), ("stock", at_target)]


def many(count: int) -> Links:
    return links(*(link(f"s{number}") for number in range(count)))


def test_links_come_back_from_their_snapshot() -> None:
    gone = SubscriptionUnlinked(subscription_id="a", role="source")
    found = links(link("a"), link("b", dependencies=(ON_IT,)), link("c", role="target"), gone)
    again = LINKS.from_snapshot(msgspec.json.encode(LINKS.to_snapshot(found)))
    assert again == found
    assert [list(each) for each in again.by_role.values()] == [["b"], ["c"]]


@pytest.mark.parametrize("size", [LINKS.weight, LINKS.snapshot_interval])
def test_they_weigh_more_and_are_kept_more_seldom_the_more_there_are(
    size: Callable[[Links], int],
) -> None:
    assert size(many(2_000)) >= 2 * size(many(100))
