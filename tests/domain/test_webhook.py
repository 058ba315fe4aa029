"""A webhook: given these events, when, then these events."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import webhook as decisions
from domain.catalogue import CATALOGUE
from domain.errors import Invalid, NotAllowed, NotFound
from domain.webhook import (
    WEBHOOK,
    Webhook,
    WebhookCreated,
    WebhookDeadLettersResolved,
    WebhookDeleted,
    WebhookDisabled,
    WebhookEnabled,
    WebhookEvent,
    WebhookResource,
    WebhookSecretRotated,
    WebhookUpdated,
    evolve,
    existing,
    webhook_resource,
)

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
URL = "https://hooks.example.com/modelog"
CREATED = WebhookCreated(webhook_id="w", url=URL, types=("job.completed",))


def webhook(*events: WebhookEvent) -> Webhook:
    state: Webhook | None = None
    for minute, event in enumerate((CREATED, *events)):
        state = evolve(state, event, AT + timedelta(minutes=minute))
    assert state is not None
    return state


def test_a_new_one_is_active_and_sent_what_it_asked_for() -> None:
    made = decisions.create("w", url=URL, types=("job.completed",))
    assert made == [CREATED]
    state = webhook()
    assert (state.status, state.secrets(AT), state.revision) == ("active", (1,), 1)
    assert state.wants("job.completed")
    assert not state.wants("job.requested")


def test_one_may_begin_at_an_earlier_position() -> None:
    [made] = decisions.create("w", url=URL, description="for the warehouse", after=17)
    assert made == WebhookCreated(
        webhook_id="w", url=URL, description="for the warehouse", after=17
    )
    assert evolve(None, made, AT) == Webhook(
        id="w",
        url=URL,
        types=(),
        description="for the warehouse",
        after=17,
        status="active",
        revision=1,
        created_at=AT,
        updated_at=AT,
    )


@pytest.mark.parametrize(
    ("event", "changes"),
    [
        (WebhookUpdated(url="https://b.example"), {"url": "https://b.example"}),
        (WebhookUpdated(types=(), description="all"), {"types": (), "description": "all"}),
        (WebhookDisabled(reason="x"), {"status": "disabled", "disabled_reason": "x"}),
        (WebhookSecretRotated(secret=2, previous_until=AT), {"secret": 2, "previous_until": AT}),
        (WebhookDeadLettersResolved(resolution="discarded", upto=7), {}),
        (WebhookDeleted(), {"deleted": True}),
    ],
)
def test_an_event_changes_what_it_says_and_when(event: WebhookEvent, changes: dict) -> None:
    assert webhook(event) == msgspec.structs.replace(
        webhook(), revision=2, updated_at=AT + timedelta(minutes=1), **changes
    )


def test_it_is_shown_without_its_secrets() -> None:
    state = webhook(
        WebhookUpdated(description="mine"),
        WebhookSecretRotated(secret=2, previous_until=AT),
        WebhookDisabled(reason="x"),
    )
    assert webhook_resource(msgspec.structs.replace(state, after=17)) == WebhookResource(
        id="w",
        url=URL,
        types=("job.completed",),
        description="mine",
        after=17,
        status="disabled",
        disabled_reason="x",
        previous_secret_until=AT,
        created_at=AT,
        updated_at=AT + timedelta(minutes=3),
    )


def test_one_that_asks_for_nothing_in_particular_is_sent_all_but_repetitions() -> None:
    state = evolve(None, WebhookCreated(webhook_id="w", url=URL), AT)
    assert [each for each in CATALOGUE.types if not state.wants(each)] == ["request.answered"]
    named = evolve(state, WebhookUpdated(types=("request.answered",)), AT)
    assert [each for each in CATALOGUE.types if named.wants(each)] == ["request.answered"]


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"types": ("job.completed",) * 2}, "/types"),
        ({"types": tuple(map(str, range(501)))}, "/types"),
        ({"description": "x" * 1025}, "/description"),
    ],
)
def test_what_is_too_much_is_refused_by_name(wrong: dict, path: str) -> None:
    for refused in (
        lambda: decisions.create("w", url=URL, **wrong),
        lambda: decisions.update(webhook(), **wrong),
    ):
        with pytest.raises(Invalid) as refusal:
            refused()
        assert [error.path for error in refusal.value.errors] == [path]


def test_what_is_just_not_too_much_is_taken() -> None:
    most: dict[str, Any] = {"types": tuple(map(str, range(500))), "description": "x" * 1024}
    assert decisions.create("w", url=URL, **most)
    assert decisions.update(webhook(), **most) == [WebhookUpdated(**most)]


def test_an_update_says_what_changed_and_nothing_else() -> None:
    state = webhook()
    assert decisions.update(state, url=URL, types=state.types, description="") == []
    assert decisions.update(state, status="active") == []
    assert decisions.update(state, url="https://b.example", types=state.types) == [
        WebhookUpdated(url="https://b.example")
    ]
    assert decisions.update(state, description="x", status="disabled") == [
        WebhookUpdated(description="x"),
        WebhookDisabled(reason="by request"),
    ]
    changed = webhook(WebhookUpdated(types=(), description="all"))
    assert (changed.url, changed.types, changed.description) == (URL, (), "all")


def test_it_is_disabled_for_the_first_reason_until_it_is_enabled() -> None:
    [disabled] = decisions.disable(webhook(), reason="x" * 1000)
    assert disabled == WebhookDisabled(reason="x" * 256)
    state = webhook(WebhookDisabled(reason="first"))
    assert decisions.disable(state, reason="second") == []
    assert decisions.update(state, status="disabled") == []
    assert (state.status, state.disabled_reason) == ("disabled", "first")
    assert decisions.update(webhook(), status="disabled") == [WebhookDisabled(reason="by request")]
    assert decisions.update(state, status="active") == [WebhookEnabled()]
    again = webhook(WebhookDisabled(reason="first"), WebhookEnabled())
    assert (again.status, again.disabled_reason, again.enabled) == ("active", None, 3)


@given(overlaps=st.lists(st.integers(0, 7 * 86_400), max_size=6), later=st.integers(0, 700_000))
def test_the_newest_secret_is_always_in_use_and_the_one_before_for_the_overlap(
    overlaps: list[int], later: int
) -> None:
    state = webhook()
    for seconds in overlaps:
        [event] = decisions.rotate(state, previous_until=AT + timedelta(seconds=seconds))
        assert isinstance(event, WebhookSecretRotated)
        assert event.secret == state.secret + 1
        state = evolve(state, event, AT)
    in_use = state.secrets(AT + timedelta(seconds=later))
    assert in_use[0] == len(overlaps) + 1
    former = bool(overlaps) and later < overlaps[-1]
    assert in_use[1:] == ((len(overlaps),) if former else ())


def test_dead_letters_of_a_disabled_one_can_be_forgotten_but_not_sent() -> None:
    state = webhook(WebhookDisabled(reason="gone"))
    forgotten = decisions.resolve(state, resolution="discarded", upto=7)
    assert forgotten == [WebhookDeadLettersResolved(resolution="discarded", upto=7)]
    with pytest.raises(NotAllowed):
        decisions.resolve(state, resolution="redelivered", upto=7)


def test_one_that_is_deleted_is_not_there() -> None:
    for state in (None, webhook(WebhookDeleted())):
        with pytest.raises(NotFound):
            existing(state, "w")


def test_a_state_comes_back_from_a_snapshot_as_it_was() -> None:
    state = webhook(WebhookSecretRotated(secret=2, previous_until=AT), WebhookDisabled(reason="x"))
    assert WEBHOOK.from_snapshot(msgspec.json.encode(WEBHOOK.to_snapshot(state))) == state


def test_a_stream_begins_with_its_creation_and_is_created_once() -> None:
    with pytest.raises(ValueError, match="first event"):
        evolve(None, WebhookEnabled(), AT)
    with pytest.raises(ValueError, match="cannot have"):
        webhook(CREATED)
