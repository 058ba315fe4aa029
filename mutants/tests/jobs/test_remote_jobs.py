"""Jobs that AWS runs: a real service, boto3, and moto's server behind a proxy."""

import json
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.adapters.http.support import active_id, taken
from tests.aws import Aws, Seen
from tests.jobs.support import ended, run, start
from tests.jobs.support import model as local_model
from tests.node import ROOT, Node

PACKAGE = ROOT / "adapters" / "handler"


@pytest.fixture(scope="module")
def aws() -> Iterator[Aws]:
    with Aws() as aws:
        yield aws


@pytest.fixture(scope="module")
def node(aws: Aws, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A service whose AWS is moto."""
    environment = {
        **aws.environment,
        "MODELOG_ECS_LAUNCH_TYPE": "FARGATE",
        "MODELOG_ECS_SUBNETS": aws.cluster("ml", "train"),
        "MODELOG_ECS_SECURITY_GROUPS": "sg-1",
        "MODELOG_ECS_CONTAINER": "train",
        "MODELOG_RECONCILE_SECONDS": "0.5",
        "MODELOG_DISPATCH_ATTEMPTS": "2",
        "MODELOG_LAMBDA_CONCURRENCY": "1",
        "MODELOG_HANDLERS": "tests.handlers",
    }
    with Node(tmp_path_factory.mktemp("remote") / "home", environment=environment) as node:
        yield node


@pytest.fixture(autouse=True)
def nothing_seen(aws: Aws) -> None:
    aws.seen.clear()
    aws.faults.clear()


@pytest.fixture(scope="module")
def function(aws: Aws) -> str:
    return aws.function(f"infer-{uuid.uuid4().hex[:8]}")


def model(api: httpx.Client, handler: dict[str, str]) -> str:
    handlers = {"training": handler, "inference": handler}
    return active_id(api, handlers=handlers, handler_contracts=None)


def seen(aws: Aws, what: str) -> Seen:
    """The first request of this kind, when it has come."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        for request in list(aws.seen):
            if request.action == what or what in request.path:
                return request
        time.sleep(0.02)
    raise AssertionError(f"no {what} among {[(r.method, r.path) for r in aws.seen]}")


def report(event: dict[str, Any], **body: Any) -> httpx.Response:
    """What a handler does with the callback that it was given."""
    callback = event["callback"]
    headers = {"Authorization": f"Bearer {callback['token']}"}
    return httpx.post(callback["url"], json=body, headers=headers, verify=False, timeout=30)


def started(api: httpx.Client, job_id: str) -> dict[str, Any]:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        job: dict[str, Any] = taken(api.get(f"/v2/jobs/{job_id}"))
        if job["status"] != "pending":
            return job
        time.sleep(0.02)
    raise AssertionError(f"not started: {job}")


def test_a_lambda_function_gets_the_job_and_reports_its_end(
    api: httpx.Client, aws: Aws, function: str
) -> None:
    job_id = start(api, model(api, {"type": "lambda", "arn": function}), input={"x": [1]})
    event = json.loads(seen(aws, "/invocations").body)
    assert (event["job_id"], event["input"]) == (job_id, {"x": [1]})
    assert started(api, job_id)["completed_at"] is None
    assert report(event, status="success", output={"y": 2}).status_code == 200
    job = ended(api, job_id)
    assert (job["status"], job["output"], job["attempts"]) == ("success", {"y": 2}, 1)


def test_an_input_too_large_for_lambda_is_read_back_with_the_job_token(
    api: httpx.Client, aws: Aws, function: str
) -> None:
    large = "x" * 1_200_000
    job_id = start(api, model(api, {"type": "lambda", "arn": function}), input=large)
    event = json.loads(seen(aws, "/invocations").body)
    assert "input" not in event
    headers = {"Authorization": f"Bearer {event['callback']['token']}"}
    job = httpx.get(f"{api.base_url}/v2/jobs/{job_id}", headers=headers, verify=False)
    assert taken(job)["input"] == large
    assert report(event, status="failure", error={"why": "too long"}).status_code == 200
    assert ended(api, job_id)["error"] == {"why": "too long"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `modelog_handler` is installed into, alone, as its users do it."""
    folder = tmp_path_factory.mktemp("handler")
    alone = ["--no-deps", "--no-index", "--no-build-isolation", "--target", str(folder)]
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *alone, str(PACKAGE)], check=True, timeout=120)
    return folder


CONTAINER = """
import sys
sys.path.insert(0, sys.argv[1])
import modelog_handler
modelog_handler.main(lambda job: {"rows": len(job["input"]["rows"])})
"""
FUNCTION = """
import json, sys
sys.path.insert(0, sys.argv[1])
import modelog_handler
handle = modelog_handler.lambda_handler(lambda job: {"rows": len(job["input"]["rows"])})
handle(json.load(sys.stdin), None)
"""


@pytest.mark.parametrize("rows", [2, 200_000])
def test_the_package_alone_runs_what_lambda_is_sent(
    api: httpx.Client, aws: Aws, function: str, package: Path, rows: int
) -> None:
    given = {"rows": ["row"] * rows}
    job_id = start(api, model(api, {"type": "lambda", "arn": function}), input=given)
    event = seen(aws, "/invocations").body
    assert (b"input_by_reference" in event) == (rows > 2)
    command = [sys.executable, "-I", "-S", "-c", FUNCTION, str(package)]
    subprocess.run(command, input=event, env={}, check=True, timeout=60)
    job = ended(api, job_id)
    assert (job["status"], job["output"]) == ("success", {"rows": rows})


@pytest.mark.parametrize("rows", [2, 20_000, None])
def test_the_package_alone_runs_what_a_task_is_sent(
    api: httpx.Client, aws: Aws, package: Path, rows: int | None
) -> None:
    given = {} if rows is None else {"rows": ["row"] * rows}
    job_id = start(api, model(api, {"type": "ecs_task", "value": "ml/train"}), input=given)
    asked = json.loads(seen(aws, "RunTask").body)
    [variable] = asked["overrides"]["containerOverrides"][0]["environment"]
    command = [sys.executable, "-I", "-S", "-c", CONTAINER, str(package)]
    environment = {variable["name"]: variable["value"]}
    subprocess.run(command, env=environment, check=True, timeout=60, stderr=subprocess.DEVNULL)
    job = ended(api, job_id)
    if rows is None:
        assert job["error"] == {"code": "handler_raised", "message": "KeyError: 'rows'"}
    else:
        assert (job["status"], job["output"]) == ("success", {"rows": rows})


def fault(status: int, code: str) -> tuple[int, bytes, dict[str, str]]:
    body = json.dumps({"__type": code, "Message": "so it is", "message": "so it is"}).encode()
    return status, body, {"x-amzn-ErrorType": code}


def test_what_cannot_succeed_ends_the_job_at_once_with_the_code_of_aws(
    api: httpx.Client, aws: Aws, function: str
) -> None:
    model_id = model(api, {"type": "lambda", "arn": function})
    aws.faults += [fault(403, "AccessDeniedException")]
    job = ended(api, start(api, model_id, input=1))
    assert (job["status"], job["attempts"], job["started_at"]) == ("failure", 1, None)
    assert job["error"]["code"] == "AccessDeniedException"
    assert [each["code"] for each in job["error"]["attempts"]] == ["AccessDeniedException"]


def test_what_passes_is_tried_again(api: httpx.Client, aws: Aws, function: str) -> None:
    model_id = model(api, {"type": "lambda", "arn": function})
    aws.faults += [fault(429, "TooManyRequestsException")] * 3
    job_id = start(api, model_id, input=1)
    assert started(api, job_id)["attempts"] == 2
    event = json.loads(aws.seen[-1].body)
    assert report(event, status="success").status_code == 200


def test_a_dispatch_that_keeps_failing_ends_the_job_with_every_attempt(
    api: httpx.Client, aws: Aws, function: str
) -> None:
    model_id = model(api, {"type": "lambda", "arn": function})
    aws.faults += [fault(503, "ServiceException")] * 6
    job = ended(api, start(api, model_id, input=1))
    assert (job["status"], job["attempts"]) == ("failure", 2)
    assert [each["code"] for each in job["error"]["attempts"]] == ["ServiceException"] * 2


def test_a_function_that_never_reports_is_late_in_the_end(
    api: httpx.Client, aws: Aws, function: str
) -> None:
    model_id = model(api, {"type": "lambda", "arn": function})
    job_id = start(api, model_id, input=1, timeout_seconds=1)
    event = json.loads(seen(aws, "/invocations").body)
    job = ended(api, job_id)
    assert (job["status"], job["error"]["code"]) == ("failure", "timeout")
    assert report(event, status="success", output=1).status_code == 409
    assert ended(api, job_id) == job


def test_one_type_of_handler_that_hangs_holds_up_no_other(
    api: httpx.Client, aws: Aws, function: str
) -> None:
    model_id = model(api, {"type": "lambda", "arn": function})
    aws.hold, aws.holds = threading.Event(), "after"
    try:
        jobs = [start(api, model_id, input=number) for number in range(3)]
        seen(aws, "/invocations")
        for number in range(3):
            assert run(api, local_model(api), number)["status"] == "success"
        asked = {json.loads(each.body)["job_id"] for each in aws.seen if each.path != "/"}
        assert len(asked) == 1  # as many at a time as there may be
    finally:
        held, aws.hold = aws.hold, None
        held.set()
    for job_id in jobs:
        assert started(api, job_id)["status"] == "started"


def test_a_task_gets_the_job_in_its_environment(api: httpx.Client, aws: Aws) -> None:
    model_id = model(api, {"type": "ecs_task", "value": "ml/train"})
    job_id = start(api, model_id, "training", input={"rows": 7})
    asked = json.loads(seen(aws, "RunTask").body)
    assert asked["clientToken"] == job_id
    variable = asked["overrides"]["containerOverrides"][0]["environment"][0]
    event = json.loads(variable["value"])
    assert (event["job_type"], event["input"]) == ("training", {"rows": 7})
    started(api, job_id)
    assert report(event, status="success").status_code == 200
    assert ended(api, job_id)["status"] == "success"


def test_a_task_that_stopped_and_never_reported_ends_its_job(api: httpx.Client, aws: Aws) -> None:
    job_id = start(api, model(api, {"type": "ecs_task", "value": "ml/train"}), input=1)
    started(api, job_id)
    described = seen(aws, "DescribeTasks")
    [task] = json.loads(described.body)["tasks"]
    time.sleep(2.5)  # a task that runs is left alone, however often it is looked at
    assert taken(api.get(f"/v2/jobs/{job_id}"))["status"] == "started"
    stopped = {
        "taskArn": task,
        "lastStatus": "STOPPED",
        "stoppedAt": time.time() - 60,
        "stoppedReason": "Task failed container health checks",
    }
    # Every time from now on, since the service may miss an answer on a busy machine.
    told = json.dumps({"tasks": [stopped], "failures": []}).encode()
    aws.faults += [(200, told, {})] * 500
    job = ended(api, job_id)
    assert (job["status"], job["error"]["code"]) == ("failure", "task_stopped")
    assert job["error"]["message"] == "Task failed container health checks"


def test_no_token_of_a_job_is_in_the_log_of_the_service(
    api: httpx.Client, node: Node, aws: Aws, function: str
) -> None:
    job_id = start(api, model(api, {"type": "lambda", "arn": function}), input=1)
    token = json.loads(seen(aws, "/invocations").body)["callback"]["token"]
    started(api, job_id)
    assert token not in node.output()
    assert "testing-secret" not in node.output()
