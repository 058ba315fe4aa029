"""Lambda and ECS, really called: boto3 against moto's server, each request seen on the wire."""

import asyncio
import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest

from adapters.dispatch import aws_ecs
from adapters.dispatch.aws_ecs import EcsDispatcher
from adapters.dispatch.aws_lambda import MAX_EVENT_BYTES, LambdaDispatcher
from adapters.dispatch.ecs_settings import EcsSettings
from application.dispatch import Accepted, Dispatch, Outcome, Undelivered
from domain.handlers import EcsTask, Handler, Lambda
from tests.aws import ACCOUNT, REGION, Aws

TOKEN = "job-token-that-must-stay-secret"
CALLBACK = "https://modelog.example/v2/models/m/versions/1/jobs/j/complete"


def job(handler: Handler, given: bytes = b'{"rows":[1,2]}', job_id: str = "") -> Dispatch:
    return Dispatch(
        job_id=job_id or str(uuid.uuid4()),
        job_type="training",
        model_id="m",
        model_version="1",
        handler=handler,
        input=msgspec.Raw(given),
        callback_url=CALLBACK,
        token=TOKEN,
    )


def event(sent: Dispatch, **more: Any) -> dict[str, Any]:
    """What the handler is to find."""
    return {
        "job_id": sent.job_id,
        "job_type": "training",
        "model_id": "m",
        "model_version": "1",
        "callback": {"url": CALLBACK, "token": TOKEN},
        **more,
    }


# Lambda


@pytest.fixture
def functions(aws: Aws) -> Iterator[LambdaDispatcher]:
    dispatcher = LambdaDispatcher(2)
    yield dispatcher
    dispatcher.close()


@pytest.fixture(scope="session")
def function(running_aws: Aws) -> str:
    """The ARN of a function that is there."""
    return running_aws.function(f"train-{uuid.uuid4().hex[:8]}")


def dispatched(dispatcher: LambdaDispatcher | EcsDispatcher, sent: Dispatch) -> Outcome:
    return asyncio.run(dispatcher.dispatch(sent))


@pytest.mark.parametrize(
    ("suffix", "version", "qualifier"),
    [
        ("", None, None),
        ("", "1", "1"),
        ("", "live", "live"),
        (":live", None, "live"),
        (":1", "1", "1"),
        (":$LATEST", None, "$LATEST"),
    ],
)
def test_a_function_is_invoked_with_the_job(
    aws: Aws,
    functions: LambdaDispatcher,
    function: str,
    suffix: str,
    version: str | None,
    qualifier: str | None,
) -> None:
    sent = job(Lambda(arn=f"{function}{suffix}", version=version))
    outcome = dispatched(functions, sent)
    assert isinstance(outcome, Accepted)
    assert outcome.reference
    [request] = aws.seen
    path, _, query = unquote(request.path).partition("?")
    assert path == f"/2015-03-31/functions/{function}/invocations"
    assert query == (f"Qualifier={qualifier}" if qualifier else "")
    assert request.headers["x-amz-invocation-type"] == "Event"
    assert json.loads(request.body) == event(sent, input={"rows": [1, 2]})


def test_an_input_that_lambda_would_not_take_is_left_out(
    aws: Aws, functions: LambdaDispatcher, function: str
) -> None:
    small = job(Lambda(arn=function))
    frame = len(json.dumps(event(small, input=""), separators=(",", ":")))
    for size, fits in ((MAX_EVENT_BYTES - frame, True), (MAX_EVENT_BYTES - frame + 1, False)):
        sent = job(Lambda(arn=function), b'"' + b"x" * size + b'"', small.job_id)
        assert isinstance(dispatched(functions, sent), Accepted)
        body = json.loads(aws.seen[-1].body)
        assert ("input" in body) is fits
        assert len(aws.seen[-1].body) <= MAX_EVENT_BYTES
    assert body == event(small)


def fault(status: int, code: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    """An error as AWS's JSON services tell it."""
    body = json.dumps({"__type": code, "Message": f"{code} it is", "message": f"{code} it is"})
    return status, body.encode(), {"x-amzn-ErrorType": code, **headers}


ERRORS = [
    (429, "TooManyRequestsException", True),
    (400, "ThrottlingException", True),
    (500, "ServiceException", True),
    (502, "EC2ThrottledException", True),
    (409, "ResourceConflictException", True),
    (403, "AccessDeniedException", False),
    (403, "ExpiredTokenException", False),
    (400, "InvalidParameterValueException", False),
    (404, "ResourceNotFoundException", False),
    (413, "RequestTooLargeException", False),
]


@pytest.mark.parametrize(("status", "code", "retry"), ERRORS)
def test_an_error_of_lambda_is_told_by_its_own_code(
    aws: Aws, functions: LambdaDispatcher, function: str, status: int, code: str, retry: bool
) -> None:
    aws.faults += [fault(status, code, **{"Retry-After": "7"})] * 3
    outcome = dispatched(functions, job(Lambda(arn=function)))
    assert isinstance(outcome, Undelivered)
    assert (outcome.error.code, outcome.error.message) == (code, f"{code} it is")
    assert (outcome.retry, outcome.retry_after) == (retry, 7.0)


def test_a_connection_that_breaks_is_tried_again_and_tells_no_secret(
    aws: Aws, functions: LambdaDispatcher, function: str
) -> None:
    aws.faults += [None] * 3
    outcome = dispatched(functions, job(Lambda(arn=function)))
    assert isinstance(outcome, Undelivered)
    assert outcome.retry
    assert TOKEN not in outcome.error.message
    assert "testing-secret" not in outcome.error.message


def test_an_answer_that_is_none_of_aws_is_tried_again(
    aws: Aws, functions: LambdaDispatcher, function: str
) -> None:
    aws.faults += [(503, b"<html>busy</html>", {"Content-Type": "text/html"})] * 3
    outcome = dispatched(functions, job(Lambda(arn=function)))
    assert isinstance(outcome, Undelivered)
    assert outcome.retry


def test_without_credentials_nothing_is_sent(
    aws: Aws, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")
    dispatcher = LambdaDispatcher(1)
    outcome = dispatched(dispatcher, job(Lambda(arn=function)))
    dispatcher.close()
    assert isinstance(outcome, Undelivered)
    assert (outcome.error.code, outcome.retry) == ("NoCredentialsError", False)
    assert aws.seen == []


# ECS


@pytest.fixture(scope="session")
def subnet(running_aws: Aws) -> str:
    """The subnet of the cluster `ml`, whose task definition is `train`."""
    return running_aws.cluster("ml", "train")


@pytest.fixture
def tasks(aws: Aws, subnet: str) -> Iterator[EcsDispatcher]:
    settings = EcsSettings(
        launch_type="FARGATE", subnets=(subnet,), security_groups=("sg-1",), assign_public_ip=True
    )
    dispatcher = EcsDispatcher(2, settings)
    yield dispatcher
    dispatcher.close()


def run_request(aws: Aws) -> dict[str, Any]:
    """The one RunTask that was asked for."""
    [request] = [each for each in aws.seen if each.action == "RunTask"]
    asked: dict[str, Any] = json.loads(request.body)
    return asked


TRAIN = EcsTask(value="ml/train")


def test_a_task_is_run_with_the_job(aws: Aws, tasks: EcsDispatcher, subnet: str) -> None:
    sent = job(TRAIN)
    outcome = dispatched(tasks, sent)
    assert isinstance(outcome, Accepted)
    assert str(outcome.reference).startswith(f"arn:aws:ecs:{REGION}:{ACCOUNT}:task/ml/")
    asked = run_request(aws)
    [override] = asked.pop("overrides")["containerOverrides"]
    [variable] = override.pop("environment")
    assert json.loads(variable.pop("value")) == event(sent, input={"rows": [1, 2]})
    assert variable == {"name": "MODELOG_JOB"}
    assert override == {"name": "train"}
    assert asked == {
        "cluster": "ml",
        "taskDefinition": "train",
        "count": 1,
        "clientToken": sent.job_id,
        "startedBy": f"modelog/{sent.job_id}",
        "launchType": "FARGATE",
        "networkConfiguration": {
            "awsvpcConfiguration": {
                "subnets": [subnet],
                "securityGroups": ["sg-1"],
                "assignPublicIp": "ENABLED",
            }
        },
    }


def test_an_input_that_ecs_would_not_take_is_left_out(aws: Aws, tasks: EcsDispatcher) -> None:
    for size in (6_000, 9_000):
        aws.seen.clear()
        sent = job(TRAIN, b'"' + b'\\"' * (size // 2) + b'"')
        assert isinstance(dispatched(tasks, sent), Accepted)
        overrides = run_request(aws)["overrides"]
        assert len(json.dumps(overrides, separators=(",", ":"))) <= aws_ecs.MAX_OVERRIDES
        found = json.loads(overrides["containerOverrides"][0]["environment"][0]["value"])
        # Each quote is escaped twice more, so less fits than one would think.
        assert "input" not in found
    aws.seen.clear()
    assert isinstance(dispatched(tasks, job(TRAIN, b'"' + b"x" * 6_000 + b'"')), Accepted)
    overrides = run_request(aws)["overrides"]
    assert "input" in json.loads(overrides["containerOverrides"][0]["environment"][0]["value"])


def test_the_container_may_be_named_and_the_rest_left_to_the_cluster(aws: Aws) -> None:
    dispatcher = EcsDispatcher(1, EcsSettings(container="main"))
    aws.faults.append((200, b'{"tasks": [{"taskArn": "arn:t"}], "failures": []}', {}))
    assert dispatched(dispatcher, job(EcsTask(value="ml/train:7"))) == Accepted(reference="arn:t")
    dispatcher.close()
    asked = run_request(aws)
    assert asked["overrides"]["containerOverrides"][0]["name"] == "main"
    assert asked["taskDefinition"] == "train:7"
    assert not {"launchType", "networkConfiguration", "platformVersion"} & set(asked)


@pytest.mark.parametrize(
    ("reason", "retry"),
    [("RESOURCE:MEMORY", True), ("AGENT", True), ("MISSING", False), ("INACTIVE", False)],
)
def test_a_task_that_finds_no_place_is_told_by_its_reason(
    aws: Aws, tasks: EcsDispatcher, reason: str, retry: bool
) -> None:
    answer = {"tasks": [], "failures": [{"reason": reason, "detail": "so it is"}]}
    aws.faults.append((200, json.dumps(answer).encode(), {}))
    outcome = dispatched(tasks, job(TRAIN))
    assert isinstance(outcome, Undelivered)
    assert (outcome.error.code, outcome.error.message) == (reason, f"{reason}: so it is")
    assert outcome.retry is retry


@pytest.mark.parametrize(
    ("status", "code", "retry"),
    [
        (400, "ThrottlingException", True),
        (500, "ServerException", True),
        (400, "AccessDeniedException", False),
        (400, "ClusterNotFoundException", False),
        (400, "ClientException", False),
    ],
)
def test_an_error_of_ecs_is_told_by_its_own_code(
    aws: Aws, tasks: EcsDispatcher, status: int, code: str, retry: bool
) -> None:
    aws.faults += [fault(status, code)] * 3
    outcome = dispatched(tasks, job(TRAIN))
    assert isinstance(outcome, Undelivered)
    assert (outcome.error.code, outcome.retry) == (code, retry)


def test_a_task_that_a_former_try_started_is_the_job_s_task(aws: Aws, tasks: EcsDispatcher) -> None:
    body = {"__type": "ConflictException", "message": "token", "resourceIds": ["arn:first"]}
    aws.faults.append((400, json.dumps(body).encode(), {}))
    assert dispatched(tasks, job(TRAIN)) == Accepted(reference="arn:first")


def test_tasks_that_stopped_are_found_with_their_reasons(aws: Aws, tasks: EcsDispatcher) -> None:
    outcome = dispatched(tasks, job(TRAIN))
    assert isinstance(outcome, Accepted)
    arn = str(outcome.reference)
    gone = f"arn:aws:ecs:{REGION}:{ACCOUNT}:task/ml/{uuid.uuid4().hex}"
    assert arn not in asyncio.run(tasks.stopped([arn]))
    old, new = (
        (datetime.now(UTC) - aws_ecs.REPORT_GRACE + change).timestamp()
        for change in (timedelta(seconds=-5), timedelta(seconds=20))
    )
    described = {
        "tasks": [
            {
                "taskArn": arn,
                "lastStatus": "STOPPED",
                "stoppedAt": old,
                "stoppedReason": "Essential container in task exited",
                "containers": [{"name": "train", "exitCode": 137, "reason": "OutOfMemoryError"}],
            },
            {"taskArn": "arn:just-now", "lastStatus": "STOPPED", "stoppedAt": new},
            {"taskArn": "arn:runs", "lastStatus": "RUNNING"},
        ],
        "failures": [{"arn": gone, "reason": "MISSING"}],
    }
    aws.faults.append((200, json.dumps(described).encode(), {}))
    found = asyncio.run(tasks.stopped([arn, gone, "no-arn"]))
    assert {each: stopped.reason for each, stopped in found.items()} == {
        arn: "Essential container in task exited; train: exit code 137, OutOfMemoryError",
        gone: "the task is unknown to ECS",
    }


def test_what_cannot_be_asked_now_is_not_taken_for_stopped(aws: Aws, tasks: EcsDispatcher) -> None:
    aws.faults += [fault(400, "AccessDeniedException")]
    arn = f"arn:aws:ecs:{REGION}:{ACCOUNT}:task/ml/{uuid.uuid4().hex}"
    assert asyncio.run(tasks.stopped([arn])) == {}
