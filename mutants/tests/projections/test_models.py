"""The lists of models and versions agree with the log, however the batches fall."""

import asyncio
import random
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store.log import EventLog, open_log
from application.definitions import Definitions
from application.ledger import Ledger
from application.store import Append
from domain import model as decisions
from domain.errors import DomainError
from domain.events import Record
from domain.model import MODEL, Model
from domain.resources import ModelResource, VersionResource
from projections.follower import Follower
from projections.model_lists import list_models, list_versions
from projections.models import ModelsProjection
from tests.samples import definition, record

STATUSES = ("pending", "training", "active", "failed")

commands = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c"]),
        st.one_of(
            st.just(("register",)),
            st.tuples(st.just("update"), st.sampled_from(["One", "Two", "100%", "a_b"])),
            st.tuples(st.just("version"), st.sampled_from([None, "x", "7"])),
            st.tuples(
                st.just("status"), st.sampled_from(["1", "2", "x"]), st.sampled_from(STATUSES)
            ),
        ),
    ),
    max_size=40,
)


def decide(model: Model | None, key: str, command: Any) -> list[Any]:
    match command:
        case ("register",):
            return list(
                decisions.register(model, model_id=key, definition=definition(), in_process=())
            )
        case ("update", name):
            model = decisions.existing(model, key)
            return list(decisions.update(model, definition=definition(name=name), in_process=()))
        case ("version", name):
            model = decisions.existing(model, key)
            made = decisions.create_version(
                model,
                version=name,
                description=None if name is None else "own",
                metadata=msgspec.UNSET if name is None else msgspec.Raw(b'{"own":1}'),
            )
            return list(made)
        case ("status", version, status):
            model = decisions.existing(model, key)
            return list(decisions.set_status(model, version=version, status=status))
    raise AssertionError(command)


def records_of(script: Sequence[tuple[str, Any]]) -> list[Record]:
    """The events of a script of commands; refused ones leave none."""
    states: dict[str, Model] = {}
    made: list[Record] = []
    for key, command in script:
        try:
            events = decide(states.get(key), key, command)
        except DomainError:
            continue
        for event in events:
            state = states.get(key)
            entry = record(f"model:{key}", (state.revision if state else 0) + 1, event)
            states[key] = decisions.evolve(state, event, entry.metadata.time)
            made.append(entry)
    return made


def follower(log: EventLog) -> Follower:
    made = Follower(log, log.database(), [ModelsProjection()])
    made.prepare()
    return made


def listed(log: EventLog) -> tuple[list[ModelResource], dict[str, list[VersionResource]]]:
    with log.database().read() as session:
        models = [
            msgspec.json.decode(doc, type=ModelResource)
            for doc in list_models(session, after=0, limit=1000).docs
        ]
        versions = {
            shown.id: [
                msgspec.json.decode(doc, type=VersionResource)
                for doc in list_versions(session, shown.id, after=0, limit=1000).docs
            ]
            for shown in models
        }
    return models, versions


async def from_the_log(
    log: EventLog, ids: Sequence[str]
) -> tuple[list[ModelResource], dict[str, list[VersionResource]]]:
    ledger = Ledger(log)
    definitions = Definitions(ledger)
    models, versions = [], {}
    for key in ids:
        model = (await ledger.load(MODEL, key)).state
        assert model is not None
        models.append(await definitions.model(model))
        versions[key] = [await definitions.version(model, each) for each in model.versions]
    return models, versions


# One store is enough for what is folded in Python; both run the SQL in the tests below.
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(script=commands, seed=st.integers(0, 2**16))
def test_the_lists_show_what_the_log_says(
    tmp_path_factory: pytest.TempPathFactory, script: Any, seed: int
) -> None:
    log = open_log(f"sqlite:///{tmp_path_factory.mktemp('lists') / 'modelog.db'}")
    following, dice = follower(log), random.Random(seed)
    entries = records_of(script)
    for entry in entries:
        log.append([Append(records=(entry,))])
        if dice.random() < 0.4:
            following.step()
    while following.step():
        pass
    ids = [e.stream.partition(":")[2] for e in entries if e.revision == 1]
    assert listed(log) == asyncio.run(from_the_log(log, ids))
    log.close()


SCRIPT = [
    ("a", ("register",)),
    ("b", ("register",)),
    ("a", ("status", "1", "active")),
    ("a", ("update", "Changed")),
    ("a", ("version", "x")),
    ("b", ("update", "In place")),
    ("a", ("status", "x", "active")),
    ("a", ("status", "1", "failed")),
]


def test_rows_are_the_same_on_both_stores_in_one_batch_or_in_many(event_log: EventLog) -> None:
    entries = records_of(SCRIPT)
    following = follower(event_log)
    for entry in entries:
        event_log.append([Append(records=(entry,))])
        following.step()
    step_by_step = listed(event_log)
    with event_log.database().write() as session:
        for table in ("models", "model_versions", "projections"):
            session.execute(f"DELETE FROM {table}")
    at_once = follower(event_log)
    while at_once.step():
        pass
    assert listed(event_log) == step_by_step == asyncio.run(from_the_log(event_log, ["a", "b"]))
    (a, b), versions = step_by_step
    assert (a.status, a.active_version, a.latest_version) == ("active", "x", "x")
    assert [v.status for v in versions["a"]] == ["failed", "pending", "active"]
    assert (b.name, versions["b"][0].version) == ("In place", "1")


def test_filters_and_search_take_text_literally(event_log: EventLog) -> None:
    names = ["100% sure", "100 sure", "a_b", "aXb", "back\\slash", "UPPER ünï", "O'Brien %s :x"]
    for number, name in enumerate(names):
        events = decisions.register(
            None, model_id=f"m{number}", definition=definition(name=name), in_process=()
        )
        stream = f"model:m{number}"
        event_log.append(
            [Append(records=tuple(record(stream, n, e) for n, e in enumerate(events, 1)))]
        )
    follower(event_log).step()

    def found(**filters: str) -> list[str]:
        with event_log.database().read() as session:
            page = list_models(session, after=0, limit=100, **filters)
        return [msgspec.json.decode(doc)["name"] for doc in page.docs]

    assert found(q="100%") == ["100% sure"]
    assert found(q="A_B") == ["a_b"]
    assert found(q="\\") == ["back\\slash"]
    assert found(q="upper ÜNÏ") == ["UPPER ünï"]
    assert found(q="%s :x") == ["O'Brien %s :x"]
    assert found(name="100 sure") == ["100 sure"]
    assert found(name="nothing") == found(status="active") == []
    assert found(status="pending", q="sure") == ["100% sure", "100 sure"]


def test_a_page_ends_early_where_its_documents_are_large(event_log: EventLog) -> None:
    entries = []
    for number in range(5):
        large = definition(metadata={"blob": "x" * 3_000_000})
        events = decisions.register(None, model_id=f"m{number}", definition=large, in_process=())
        entries += [record(f"model:m{number}", n, e) for n, e in enumerate(events, 1)]
    event_log.append([Append(records=tuple(entries))])
    follower(event_log).step()
    pages, after = [], 0
    with event_log.database().read() as session:
        while True:
            page = list_models(session, after=after, limit=100)
            pages.append(len(page.docs))
            if page.next is None:
                break
            after = page.next
    assert pages == [3, 2]


def test_a_limit_of_exactly_all_has_no_next_page(event_log: EventLog) -> None:
    event_log.append([Append(records=(entry,)) for entry in records_of(SCRIPT)[:4]])
    follower(event_log).step()
    with event_log.database().read() as session:
        assert list_models(session, after=0, limit=2).next is None
        assert list_models(session, after=0, limit=1).next is not None
