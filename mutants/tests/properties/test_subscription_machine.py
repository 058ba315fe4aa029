"""Random updates, subscriptions and completions, beside the rules told as simply as they can be.

Two nodes write in turn, neither of which hears of the other, so every decision that was
taken on an old state has to be found out by its append; a third one reads, with no cache.
"""

import asyncio
import tempfile
from pathlib import Path
from typing import Any, cast

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from adapters.contracts.validation import ContractValidator
from adapters.store.log import open_log
from application.definitions import Definitions
from application.job_requests import JobRequest
from application.jobs import Completion, Jobs
from application.ledger import Ledger
from application.models import Models
from application.payloads import Payloads
from application.subscriptions import NewSubscription, Subscriptions
from projections.follower import Follower
from projections.projection import Database
from projections.subscriptions import SubscriptionsProjection, list_subscriptions
from tests.properties.test_one_state import AnySchema
from tests.samples import context, definition

MODELS = ("a", "b", "c")
HANDLERS = ("one", "two")

# All of them accept everything, and only the last two mean the same.
SCHEMAS: dict[str, Any] = {"true": True, "empty": {}, "noted": {"title": "noted"}}
MEANS = {"true": "true", "empty": "empty", "noted": "empty", None: "nothing"}

schemas = st.sampled_from([*SCHEMAS, None])
nodes = st.integers(0, 1)
models = st.sampled_from(MODELS)


class Node:
    """What one process has."""

    def __init__(self, log: Any) -> None:
        ledger = Ledger(log)
        definitions = Definitions(ledger)
        payloads = Payloads(ledger, definitions, ContractValidator())
        self.jobs = Jobs(ledger, definitions, payloads)
        self.models = Models(
            ledger,
            definitions,
            AnySchema(),
            firing=self.jobs.firing,
            in_process=lambda: HANDLERS,
        )
        self.subscriptions = Subscriptions(ledger, definitions, payloads)


class Told:
    """A subscription by the rules alone."""

    def __init__(self, asked: NewSubscription, source: str, basis: dict[str, Any]) -> None:
        self.asked, self.source, self.basis = asked, source, basis
        self.paused = False


class SubscriptionMachine(RuleBasedStateMachine):
    """Whatever happens, statuses and what fires are those of the rules."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.log = open_log(f"sqlite:///{Path(self.folder.name) / 'modelog.db'}")
        self.nodes = [Node(self.log), Node(self.log)]
        self.told: dict[str, Told] = {}
        self.contract: dict[str, tuple[str, Any, Any]] = {}
        self.follower = Follower(self.log, self.log.database(), [SubscriptionsProjection()])
        self.follower.prepare()

    def rows(self, database: Database) -> list[Any]:
        with database.read() as session:
            return [
                session.execute(f"SELECT * FROM {table} ORDER BY 1")
                for table in ("subscriptions", "dependency_states")
            ]

    def teardown(self) -> None:
        # Whatever the batches were, the rows are those of one batch from the beginning.
        other = open_log(f"sqlite:///{Path(self.folder.name) / 'scratch.db'}")
        scratch = Follower(self.log, other.database(), [SubscriptionsProjection()])
        scratch.prepare()
        scratch.step()
        assert self.rows(other.database()) == self.rows(self.log.database())
        other.close()
        self.runner.close()
        self.log.close()
        self.folder.cleanup()

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    def given(self, handler: str, taken: str | None, made: str | None) -> Any:
        sides = {"input_schema": taken, "output_schema": made}
        inference = {side: SCHEMAS[name] for side, name in sides.items() if name is not None}
        return definition(
            handlers={
                "training": {"type": "in_process", "value": handler},
                "inference": {"type": "in_process", "value": handler},
            },
            handler_contracts={"inference": inference} if inference else None,
        )

    # The rules, told simply

    def state(self, model: str, side: str) -> Any:
        handler, taken, made = self.contract[model]
        if taken is None and made is None:
            return ("handler", handler)
        return ("schema", MEANS[taken if side == "input" else made])

    def now(self, source: str, asked: NewSubscription) -> dict[str, Any]:
        basis = {"target": self.state(asked.target_model_id, "input")}
        if asked.input_source == "trigger_output":
            # A training has no contract here: its handler counts.
            trained = asked.trigger_event == "training_complete"
            handler = ("handler", self.contract[source][0])
            basis["source"] = handler if trained else self.state(source, "output")
        return basis

    def ends(self, told: Told, model: str) -> list[tuple[str, Any]]:
        """What a subscription depends on at one model, as it is now."""
        return [
            (end, state)
            for end, state in self.now(told.source, told.asked).items()
            if model == (told.source if end == "source" else told.asked.target_model_id)
        ]

    def status(self, told: Told) -> str:
        if told.paused:
            return "paused"
        return "active" if told.basis == self.now(told.source, told.asked) else "stale"

    # What happens

    @initialize()
    def three_models(self) -> None:
        for model in MODELS:
            self.contract[model] = ("one", None, None)
            first = self.given(*self.contract[model])
            self.run(self.nodes[0].models.create(first, context(), model_id=model))
            self.run(self.nodes[0].models.set_status(model, "1", "active", context()))

    @rule(node=nodes, model=models, handler=st.sampled_from(HANDLERS), taken=schemas, made=schemas)
    def update(self, node: int, model: str, handler: str, taken: Any, made: Any) -> None:
        before = {key: dict(self.ends(told, model)) for key, told in self.told.items()}
        self.contract[model] = (handler, taken, made)
        done = self.run(
            self.nodes[node].models.update(model, self.given(handler, taken, made), context())
        )
        expected = [
            key
            for key, told in self.told.items()
            if not told.paused
            and all(told.basis[end] == state for end, state in before[key].items())
            and any(
                told.basis[end] != self.now(told.source, told.asked)[end] for end in before[key]
            )
        ]
        assert sorted(done.value.stale_subscriptions) == sorted(expected)

    @rule(
        node=nodes,
        source=models,
        aim=models,
        trigger=st.sampled_from(["inference_complete", "training_complete"]),
        stored=st.booleans(),
    )
    def subscribe(self, node: int, source: str, aim: str, trigger: Any, stored: bool) -> None:
        asked = NewSubscription(
            trigger_event=trigger,
            target_model_id=aim,
            target_action="inference",
            input_source="stored" if stored else "trigger_output",
            input=msgspec.Raw(b"7") if stored else msgspec.UNSET,
        )
        made = self.run(self.nodes[node].subscriptions.create(source, asked, context())).value
        self.told[made.id] = Told(asked, source, self.now(source, asked))

    @precondition(lambda self: self.told)
    @rule(node=nodes, data=st.data(), what=st.sampled_from(["paused", "active", "delete"]))
    def change(self, node: int, data: Any, what: Any) -> None:
        key = data.draw(st.sampled_from(sorted(self.told)))
        told, subscriptions = self.told[key], self.nodes[node].subscriptions
        if what == "delete":
            self.run(subscriptions.delete(told.source, key, context()))
            del self.told[key]
            return
        self.run(subscriptions.update(told.source, key, context(), status=what))
        told.paused = what == "paused"
        if what == "active":
            told.basis = self.now(told.source, told.asked)

    @rule(starts=nodes, ends=nodes, model=models)
    def infer(self, starts: int, ends: int, model: str) -> None:
        asked = JobRequest(
            job_type="inference", model_id=model, model_version="1", input=msgspec.Raw(b"1")
        )
        started = self.run(self.nodes[starts].jobs.start(asked, context())).value
        done = Completion(status="success", output=msgspec.Raw(b"[2]"))
        answer = self.run(self.nodes[ends].jobs.complete(started.job_id, done, context())).value
        self.check_fired(model, "inference_complete", answer.triggered_events, b"[2]")

    @rule(node=nodes, trains=nodes, model=models)
    def train(self, node: int, trains: int, model: str) -> None:
        on = self.nodes[node]
        self.run(on.models.set_status(model, "1", "training", context()))
        asked = JobRequest(
            job_type="training", model_id=model, model_version="1", input=msgspec.Raw(b"1")
        )
        started = self.run(on.jobs.start(asked, context())).value
        done = Completion(status="success", output=msgspec.Raw(b"[3]"))
        self.run(self.nodes[trains].jobs.complete(started.job_id, done, context()))
        answer = self.run(on.models.set_status(model, "1", "active", context())).value
        self.check_fired(model, "training_complete", answer.triggered_events, b"[3]")

    def check_fired(self, model: str, trigger: str, events: Any, output: bytes) -> None:
        expected = [
            key
            for key, told in self.told.items()
            if told.source == model
            and told.asked.trigger_event == trigger
            and self.status(told) == "active"
        ]
        assert [event.subscription_id for event in events] == expected
        reader = Node(self.log)
        for event in events:
            assert event.error is None
            job, _ = self.run(reader.jobs.get(event.job_id))
            told = self.told[event.subscription_id]
            assert job.model_id == told.asked.target_model_id
            assert bytes(job.input) == (b"7" if told.asked.input_source == "stored" else output)

    @invariant()
    def the_read_model_says_what_the_rules_say(self) -> None:
        while self.follower.step():
            pass
        for model in self.contract:
            for role in ("source", "target", "any"):
                with self.log.database().read() as session:
                    listed = list_subscriptions(
                        session, model, role=cast("Any", role), after=0, limit=1_000
                    )
                expected = [
                    (key, self.status(told))
                    for key, told in self.told.items()
                    if (role != "target" and told.source == model)
                    or (role != "source" and told.asked.target_model_id == model)
                ]
                assert [(each.id, each.status) for each in listed] == expected
                for status in ("active", "paused", "stale"):
                    with self.log.database().read() as session:
                        some = list_subscriptions(
                            session,
                            model,
                            role=cast("Any", role),
                            after=0,
                            limit=1_000,
                            status=cast("Any", status),
                        )
                    assert [each.id for each in some] == [k for k, s in expected if s == status]

    @invariant()
    def every_status_is_that_of_the_rules(self) -> None:
        reader = Node(self.log)
        for model in self.contract:
            listed = self.run(reader.subscriptions.at(model, ["source"]))
            assert [key for _, key in listed] == [
                key for key, told in self.told.items() if told.source == model
            ]
        for key, told in self.told.items():
            shown, _ = self.run(reader.subscriptions.get(told.source, key))
            assert shown.status == self.status(told)
            is_stale = told.basis != self.now(told.source, told.asked)
            assert (shown.stale_reason is not None) == is_stale


TestSubscriptions = SubscriptionMachine.TestCase
TestSubscriptions.settings = settings(
    max_examples=30,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
