"""By whatever way a state is arrived at, it is the same state."""

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.catalogue import CATALOGUE
from domain.errors import DomainError
from domain.metadata import Actor, Metadata
from domain.model import (
    MODEL,
    Model,
    ModelEvent,
    create_version,
    existing,
    register,
    set_status,
    update,
)
from tests.domain.scenario import FIRST, SECOND, time_of
from tests.domain.strategies import statuses
from tests.samples import definition

definitions = st.sampled_from(
    [
        FIRST,
        SECOND,
        definition(name=""),
        definition(metadata={"run": 1.0, "note": "ü"}, handler_contracts=None),
        definition(
            handlers={
                "training": {"type": "in_process", "value": "train"},
                "inference": {"type": "in_process", "value": "absent"},
            }
        ),
    ]
)
names = st.sampled_from(["1", "2", "3", "7", "beta", "007", "a b", "9" * 18])
commands = st.one_of(
    st.tuples(st.just("register"), definitions),
    st.tuples(st.just("update"), definitions),
    st.tuples(
        st.just("new_version"),
        st.none() | names,
        st.sampled_from([None, "", "its own"]),
        st.sampled_from([msgspec.UNSET, msgspec.Raw(b'{ "own": 1.0 }'), msgspec.Raw(b"[]")]),
    ),
    st.tuples(st.just("set_status"), names, statuses),
)


def decide(model: Model | None, command: Any) -> list[ModelEvent]:
    """The events of a command, none where it is refused."""
    try:
        match command:
            case ("register", what):
                return register(model, model_id="prices", definition=what, in_process={"train"})
            case ("update", what):
                found = existing(model, "prices")
                return update(found, definition=what, in_process={"train"})
            case ("new_version", version, description, metadata):
                return create_version(
                    existing(model, "prices"),
                    version=version,
                    description=description,
                    metadata=metadata,
                )
            case ("set_status", version, status):
                return set_status(existing(model, "prices"), version=version, status=status)
    except DomainError:
        return []
    raise AssertionError(command)


def folded(state: Model | None, events: list[ModelEvent], revision: int = 0) -> Model | None:
    """The state after these events, which follow the one at `revision`."""
    for number, event in enumerate(events, revision + 1):
        state = MODEL.evolve(state, event, time_of(number))
    return state


def run(script: list[Any]) -> tuple[list[ModelEvent], list[Model | None]]:
    """The events of a sequence of commands, and the state before and after each of the events."""
    events: list[ModelEvent] = []
    states: list[Model | None] = [None]
    for command in script:
        for event in decide(states[-1], command):
            events.append(event)
            states.append(MODEL.evolve(states[-1], event, time_of(len(events))))
    return events, states


scripts = st.lists(commands, max_size=30).map(lambda script: [("register", FIRST), *script])
quick = settings(max_examples=100, deadline=None)


@quick
@given(script=scripts)
def test_a_replay_from_the_start_gives_the_state_that_the_commands_led_to(
    script: list[Any],
) -> None:
    events, states = run(script)
    assert folded(None, events) == states[-1]


@quick
@given(script=scripts)
def test_a_replay_of_the_stored_bytes_gives_the_same_state(script: list[Any]) -> None:
    events, states = run(script)
    state: Model | None = None
    for revision, event in enumerate(events, 1):
        metadata = Metadata(
            time=time_of(revision), actor=Actor(subject="ada"), request_id="r", correlation="r"
        )
        read, circumstances = CATALOGUE.decode(*CATALOGUE.encode(event, metadata))
        assert (read, circumstances) == (event, metadata)
        state = MODEL.evolve(state, read, circumstances.time)
    assert state == states[-1]


@quick
@given(script=scripts, at=st.integers(0, 100))
def test_a_snapshot_at_any_point_and_the_events_after_it_give_the_same_state(
    script: list[Any], at: int
) -> None:
    events, states = run(script)
    revision = 1 + at % len(events)
    then = states[revision]
    assert then is not None
    restored = MODEL.from_snapshot(msgspec.json.encode(MODEL.to_snapshot(then)))
    assert restored == then
    assert folded(restored, events[revision:], revision) == states[-1]


@quick
@given(script=scripts)
def test_no_event_changes_a_state_that_was_there_before_it(script: list[Any]) -> None:
    events, states = run(script)
    for revision, state in enumerate(states):
        assert state == folded(None, events[:revision])


@quick
@given(script=scripts)
def test_what_a_model_says_of_itself_is_what_its_versions_say(script: list[Any]) -> None:
    events, states = run(script)
    model = states[-1]
    assert model is not None
    versions = list(model.versions)
    assert model.revision == len(events)
    assert [version.ordinal for version in versions] == list(range(1, len(versions) + 1))
    assert model.latest == versions[-1].name
    active = {version.name for version in versions if version.status == "active"}
    assert set(model.active) == active
    assert len(model.active) == len(active)
    assert model.status == ("active" if active else "pending")
    by_activation = sorted(model.active, key=lambda name: str(model.version(name).activated_at))
    assert list(model.active) == by_activation
    assert versions[-1].fingerprint == model.fingerprints.whole
    assert versions[-1].definition == model.definition


def test_the_snapshot_interval_grows_with_the_number_of_versions() -> None:
    _, few = run([("register", FIRST)])
    _, many = run([("register", FIRST), *[("new_version", None, None, msgspec.UNSET)] * 9_999])
    assert few[-1] is not None
    assert many[-1] is not None
    assert MODEL.snapshot_interval(few[-1]) == 100
    assert MODEL.snapshot_interval(many[-1]) == 200
    assert MODEL.weight(many[-1]) > 1_000 * MODEL.weight(few[-1])


def test_the_stream_of_a_model_is_named_by_its_id() -> None:
    assert MODEL.stream("prices") == "model:prices"
