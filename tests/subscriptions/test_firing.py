"""What fires, on the ledger of each store: no worker runs here, so every end is the test's own."""

import asyncio
from typing import Any

import msgspec

from adapters.store.log import EventLog
from application.job_requests import JobRequest
from application.jobs import CompletedJob, Completion
from application.subscriptions import NewSubscription
from domain.subscription import MAX_DEPTH
from tests.properties.test_subscription_machine import Node
from tests.samples import context, definition

HANDLER = {"type": "in_process", "value": "one"}


async def active_model(node: Node, model_id: str) -> None:
    plain = definition(handlers={"training": HANDLER, "inference": HANDLER}, handler_contracts=None)
    await node.models.create(plain, context(), model_id=model_id)
    await node.models.set_status(model_id, "1", "active", context())


async def subscribe(node: Node, source: str, target: str, action: Any = "inference") -> str:
    asked = NewSubscription(
        trigger_event="inference_complete",
        target_model_id=target,
        target_action=action,
        input_source="trigger_output",
    )
    return (await node.subscriptions.create(source, asked, context())).value.id


async def start(node: Node, model_id: str) -> str:
    asked = JobRequest(
        job_type="inference", model_id=model_id, model_version="1", input=msgspec.Raw(b"0")
    )
    return (await node.jobs.start(asked, context())).value.job_id


async def complete(node: Node, job_id: str) -> CompletedJob:
    done = Completion(status="success", output=msgspec.Raw(b"1"))
    return (await node.jobs.complete(job_id, done, context())).value


def test_a_chain_ends_at_its_depth_and_says_so(event_log: EventLog) -> None:
    async def chain() -> None:
        node = Node(event_log)
        await active_model(node, "looped")
        subscription_id = await subscribe(node, "looped", "looped")
        job_id: str | None = await start(node, "looped")
        jobs = [job_id]
        while job_id is not None:
            [event] = (await complete(node, job_id)).triggered_events
            assert event.subscription_id == subscription_id
            job_id = event.job_id
            jobs.append(job_id)
        assert event.error == "the chain of subscriptions is longer than 16 jobs"
        assert len(set(jobs) - {None}) == MAX_DEPTH + 1 == 17  # and the one that began it

    asyncio.run(chain())


def test_a_completion_and_the_jobs_that_it_fires_stand_together_in_the_log(
    event_log: EventLog,
) -> None:
    async def fire() -> None:
        node = Node(event_log)
        for model_id in ("first", "second"):
            await active_model(node, model_id)
        for action in ("inference", "training"):
            await subscribe(node, "first", "second", action)
        job_id = await start(node, "first")
        before = event_log.head()
        fired = (await complete(node, job_id)).triggered_events
        # It had not been recorded as started, so its end is two events.
        started, ended, *requested = event_log.read_log(before, 10)
        assert started.stream == ended.stream == f"job:{job_id}"
        assert [record.stream for record in requested] == [f"job:{e.job_id}" for e in fired]
        kinds = [(await node.jobs.get(str(event.job_id)))[0].job_type for event in fired]
        assert kinds == ["inference", "training"]
        causes = {record.metadata.causation for record in requested}
        assert causes == {f"job:{job_id}@{ended.revision}"}

    asyncio.run(fire())


def test_a_completion_that_is_not_stored_fires_nothing(event_log: EventLog) -> None:
    async def lose() -> None:
        node, other = Node(event_log), Node(event_log)
        for model_id in ("first", "second"):
            await active_model(node, model_id)
        await subscribe(node, "first", "second")
        job_id = await start(node, "first")
        # Both decide on the same state: one append, with its job, is stored, the other is not.
        both = await asyncio.gather(complete(node, job_id), complete(other, job_id))
        assert both[0].triggered_events == both[1].triggered_events
        records = event_log.read_log(0, 1_000)
        jobs = {record.stream for record in records if record.stream.startswith("job:")}
        assert jobs == {f"job:{job_id}", f"job:{both[0].triggered_events[0].job_id}"}

    asyncio.run(lose())
