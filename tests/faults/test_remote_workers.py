"""A worker that is killed on the way of a job to AWS: the job still ends, and it ends once."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from domain.job import JobCompleted, JobDispatched
from tests.adapters.http.support import active_id, taken
from tests.aws import Aws, Seen
from tests.faults.test_workers import LEASE, whole_log
from tests.jobs.support import ended, start
from tests.node import Node, WorkerNode

ECS = {"type": "ecs_task", "value": "ml/train"}


@pytest.fixture(scope="module")
def aws() -> Iterator[Aws]:
    with Aws() as aws:
        aws.subnet = aws.cluster("ml", "train")
        yield aws


@pytest.fixture
def api_node(tmp_path: Path, postgres_url: str) -> Iterator[Node]:
    """A service that accepts jobs and runs none."""
    with Node(tmp_path / "api", postgres_url, arguments=["--role", "api"]) as node:
        yield node


@pytest.fixture
def api(api_node: Node) -> Iterator[httpx.Client]:
    with api_node.client() as client:
        yield client


@pytest.fixture
def worker(tmp_path: Path, postgres_url: str, api_node: Node, aws: Aws) -> Iterator[WorkerNode]:
    """A worker all of whose requests are held."""
    aws.seen.clear()
    aws.hold = threading.Event()
    environment = {
        **LEASE,
        **aws.environment,
        "MODELOG_PUBLIC_URL": api_node.url,
        "MODELOG_ECS_LAUNCH_TYPE": "FARGATE",
        "MODELOG_ECS_SUBNETS": aws.subnet,
        "MODELOG_ECS_CONTAINER": "train",
    }
    arguments = ["--role", "worker"]
    node = WorkerNode(tmp_path / "w", postgres_url, arguments=arguments, environment=environment)
    yield node
    node.kill()
    let_go(aws)


def let_go(aws: Aws) -> None:
    held, aws.hold = aws.hold, None
    if held is not None:
        held.set()


def dispatched(aws: Aws, count: int = 1) -> Seen:
    """The latest request that hands over a job, when there are so many."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        found = [s for s in list(aws.seen) if s.action == "RunTask" or "/invocations" in s.path]
        if len(found) >= count:
            return found[-1]
        time.sleep(0.02)
    raise AssertionError("nothing was dispatched")


def event_of(asked: Seen) -> dict[str, Any]:
    """What the handler is told."""
    body: dict[str, Any] = json.loads(asked.body)
    if "overrides" in body:
        [container] = body["overrides"]["containerOverrides"]
        body = json.loads(container["environment"][0]["value"])
    return body


def report(event: dict[str, Any], **body: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {event['callback']['token']}"}
    return httpx.post(event["callback"]["url"], json=body, headers=headers, timeout=60)


def tasks_of(aws: Aws, job_id: str) -> int:
    """How many tasks ECS runs for a job."""
    listed = aws.client("ecs").list_tasks(cluster="ml")["taskArns"]
    if not listed:
        return 0
    described = aws.client("ecs").describe_tasks(cluster="ml", tasks=listed)["tasks"]
    return sum(1 for task in described if task.get("startedBy") == f"modelog/{job_id}")


def model(api: httpx.Client, handler: dict[str, str]) -> str:
    return active_id(
        api, handlers={"training": handler, "inference": handler}, handler_contracts=None
    )


def test_a_worker_killed_before_aws_has_the_job_leaves_it_to_the_next(
    api: httpx.Client, aws: Aws, worker: WorkerNode
) -> None:
    aws.holds = "before"
    job_id = start(api, model(api, ECS), input={"x": 1})
    assert event_of(dispatched(aws))["job_id"] == job_id
    worker.kill()
    let_go(aws)
    assert tasks_of(aws, job_id) == 0
    assert taken(api.get(f"/v2/jobs/{job_id}"))["status"] == "pending"
    worker.start()
    event = event_of(dispatched(aws, 2))
    assert report(event, status="success", output=1).status_code == 200
    assert ended(api, job_id)["output"] == 1
    assert tasks_of(aws, job_id) == 1


@pytest.mark.parametrize("kind", ["ecs_task", "lambda"])
def test_a_worker_killed_after_aws_has_the_job_delivers_again_and_one_end_counts(
    api: httpx.Client, aws: Aws, worker: WorkerNode, postgres_url: str, kind: str
) -> None:
    aws.holds = "after"
    arn = "" if kind == "ecs_task" else aws.function(f"infer-{time.time_ns()}")
    model_id = model(api, {"type": "lambda", "arn": arn} if arn else ECS)
    early, late = start(api, model_id, input=1), start(api, model_id, input=2)
    dispatched(aws, 2)
    first = {event["job_id"]: event for event in map(event_of, list(aws.seen))}
    # One handler is done before its start is recorded anywhere; that is its end.
    assert taken(api.get(f"/v2/jobs/{early}"))["started_at"] is None
    assert report(first[early], status="success", output="early").status_code == 200
    shown = taken(api.get(f"/v2/jobs/{early}"))
    assert (shown["status"], shown["output"], shown["attempts"]) == ("success", "early", 1)
    assert shown["started_at"] is not None

    worker.kill()
    let_go(aws)
    worker.start()
    again = dispatched(aws, 3)
    second = event_of(again)
    assert second["job_id"] == late
    if kind == "ecs_task":
        asked = [each for each in aws.seen if each.action == "RunTask"]
        tokens = {json.loads(each.body)["clientToken"] for each in asked}
        assert tokens == {early, late}  # the same again, by which ECS knows its task
    statuses = [report(each, status="success", output=1) for each in (first[late], second)]
    assert [each.status_code for each in statuses] == [200, 200]
    assert report(second, status="success", output=2).status_code == 409
    assert ended(api, late)["output"] == 1
    for job_id in (early, late):
        events = [r.event for r in whole_log(postgres_url) if r.stream == f"job:{job_id}"]
        assert sum(isinstance(event, JobCompleted) for event in events) == 1
        assert sum(isinstance(event, JobDispatched) for event in events) == 1
