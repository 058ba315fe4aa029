"""For any sequence of commands there is one state, by whatever way it is arrived at."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store.log import EventLog, open_log
from application.context import Idempotency
from application.definitions import Definitions
from application.jobs import Jobs
from application.ledger import Ledger
from application.models import Models
from application.payloads import Payloads
from application.preconditions import Expected
from domain.catalogue import CATALOGUE
from domain.errors import DomainError, PreconditionFailed
from domain.model import MODEL, Model
from tests.conftest import STORES
from tests.postgres import PostgresServer
from tests.samples import context, definition

commands = st.lists(
    st.one_of(
        st.tuples(st.just("update"), st.sampled_from(["One", "Two"])),
        st.tuples(st.just("version"), st.sampled_from([None, "x", "7", "bad name"])),
        st.tuples(
            st.just("status"),
            st.sampled_from(["1", "2", "x"]),
            st.sampled_from(["pending", "training", "active", "failed"]),
        ),
    ),
    max_size=25,
)


class AnySchema:
    def check(self, schema: msgspec.Raw) -> tuple[Any, ...]:
        return ()


class AnyPayload:
    def accepts(self, fingerprint: str, schema: bytes, instance: Any) -> bool:
        return True

    def errors(self, fingerprint: str, schema: bytes, instance: Any) -> tuple[Any, ...]:
        return ()


@pytest.fixture(scope="module", params=STORES)
def log(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    postgres_server: PostgresServer,
) -> Iterator[EventLog]:
    if request.param == "sqlite":
        path: Path = tmp_path_factory.mktemp("state") / "modelog.db"
        opened = open_log(f"sqlite:///{path}")
    else:
        opened = open_log(postgres_server.create_database())
    yield opened
    opened.close()


async def issue(models: Models, model_id: str, command: Any, **more: Any) -> Any:
    match command:
        case ("update", name):
            return await models.update(model_id, definition(name=name), context(), **more)
        case ("version", version):
            return await models.create_version(model_id, context(), version=version, **more)
        case ("status", version, status):
            return await models.set_status(model_id, version, status, context(), **more)
    raise AssertionError(command)


def models_on(log: EventLog) -> tuple[Ledger, Models]:
    ledger = Ledger(log)
    definitions = Definitions(ledger)
    firing = Jobs(ledger, definitions, Payloads(ledger, definitions, AnyPayload())).firing
    models = Models(ledger, definitions, AnySchema(), firing=firing, in_process=lambda: ())
    return ledger, models


quick = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@quick
@given(script=commands, nodes=st.lists(st.integers(0, 1), min_size=25, max_size=25))
def test_cache_replay_snapshot_and_stored_bytes_agree(
    log: EventLog, script: Any, nodes: list[int]
) -> None:
    async def test() -> None:
        both = [models_on(log), models_on(log)]
        created = await both[0][1].create(definition(), context())
        model_id = created.value.model.id
        stream, snapshots = MODEL.stream(model_id), 0
        for command, node in zip(script, nodes, strict=False):
            ledger, models = both[node]
            try:
                await issue(models, model_id, command)
            except DomainError:
                continue
            # The ledger takes snapshots of long streams alone; here of any, now and then.
            if node == 1:
                await ledger.refresh(MODEL, stream, 0)
                ledger._snapshot(MODEL, stream, await ledger.load(MODEL, model_id))
                await ledger.close()
                snapshots += 1

        records = log.read_stream(MODEL.stream(model_id))
        replayed: Model | None = None
        for entry in records:
            name, stored = CATALOGUE.encode(entry.event, entry.metadata)
            event, metadata = CATALOGUE.decode(name, stored)
            assert (event, metadata) == (entry.event, entry.metadata)
            replayed = MODEL.evolve(replayed, event, metadata.time)
        for ledger, _ in both:
            await ledger.refresh(MODEL, MODEL.stream(model_id), 0)
            await ledger.close()
            assert (await ledger.load(MODEL, model_id)).state == replayed
        assert (log.load_snapshot(stream) is not None) == (snapshots > 0)
        from_snapshot = await Ledger(log).load(MODEL, model_id)
        assert from_snapshot.state == replayed
        assert from_snapshot.revision == len(records)
        assert from_snapshot.time == records[-1].metadata.time
        for revision in range(1, len(records) + 1):
            earlier = await Ledger(log).load_at(MODEL, model_id, revision)
            assert earlier.revision == revision

    asyncio.run(test())


@quick
@given(rivals=st.integers(2, 6), active=st.booleans())
def test_of_concurrent_updates_of_one_revision_exactly_one_goes_through(
    log: EventLog, rivals: int, active: bool
) -> None:
    async def test() -> None:
        both = [models_on(log)[1], models_on(log)[1]]
        created = await both[0].create(definition(), context())
        model_id, revision = created.value.model.id, created.value.model.revision
        if active:
            done = await both[0].set_status(model_id, "1", "active", context())
            revision = done.value.model.revision
        expected = Expected(frozenset({revision}))
        answers = await asyncio.gather(
            *(
                both[n % 2].update(model_id, definition(name=str(n)), context(), expected=expected)
                for n in range(rivals)
            ),
            return_exceptions=True,
        )
        refused = [each for each in answers if isinstance(each, PreconditionFailed)]
        assert len(refused) == rivals - 1
        events = 2 if active else 1
        assert len(log.read_stream(MODEL.stream(model_id))) == revision + events

    asyncio.run(test())


@quick
@given(script=commands, retries=st.integers(1, 3))
def test_a_retried_key_appends_nothing_and_gives_the_first_answer(
    log: EventLog, script: Any, retries: int
) -> None:
    async def test() -> None:
        both = [models_on(log)[1], models_on(log)[1]]
        created = await both[0].create(definition(), context())
        model_id = created.value.model.id
        answers: dict[int, Any] = {}
        for number, command in enumerate(script):
            key = Idempotency(caller="ada", key=f"{model_id}/{number}", request=str(command))
            try:
                answers[number] = await issue(both[0], model_id, command, idempotency=key)
            except DomainError:
                continue
        head = log.head()
        for number, first in answers.items():
            key = Idempotency(caller="ada", key=f"{model_id}/{number}", request=str(script[number]))
            for attempt in range(retries):
                again = await issue(both[attempt % 2], model_id, script[number], idempotency=key)
                assert again.repeated
                assert (again.value, again.position) == (first.value, first.position)
        assert log.head() == head

    asyncio.run(test())
