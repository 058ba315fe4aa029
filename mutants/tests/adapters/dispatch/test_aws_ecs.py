"""boto3 as it is, against moto's server over HTTP, and against a server that refuses."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import msgspec
import pytest

from adapters.dispatch.aws_ecs import OVERRIDES_LIMIT, EcsDispatcher, client_token, started_by
from adapters.dispatch.ecs_tasks import BATCH, UNKNOWN, EcsTasks
from adapters.settings import EcsSettings
from application.dispatch import Accepted, Stopped, Undelivered
from tests.adapters.dispatch.jobs import (
    JOB_ID,
    ON_ECS,
    TOKEN,
    event,
    event_by_reference,
    job,
    outcome,
)
from tests.stand_in import Answer, Drop, StandIn, aws_error

TASK = "arn:aws:ecs:us-west-2:123456789012:task/ml/0123456789abcdef0123456789abcdef"
STARTED = Answer(200, json.dumps({"tasks": [{"taskArn": TASK}], "failures": []}).encode())
NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def dispatcher() -> Iterator[EcsDispatcher]:
    made = EcsDispatcher(EcsSettings(), concurrency=2)
    yield made
    made.close()


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tasks(clock: Clock) -> Iterator[EcsTasks]:
    made = EcsTasks(settle=timedelta(seconds=30), now=clock)
    yield made
    made.close()


@pytest.fixture
def cluster(aws_server: StandIn) -> Iterator[Any]:
    """The cluster `ml` with a task definition `train:1` on Fargate, at moto."""
    session = boto3.session.Session()
    ec2, ecs = session.client("ec2"), session.client("ecs")
    ecs.create_cluster(clusterName="ml")
    registered = ecs.register_task_definition(
        family="train",
        networkMode="awsvpc",
        requiresCompatibilities=["FARGATE"],
        cpu="256",
        memory="512",
        containerDefinitions=[{"name": "worker", "image": "train", "memory": 512}],
    )["taskDefinition"]
    subnets = ec2.describe_subnets()["Subnets"]
    ecs.subnet = subnets[0]["SubnetId"]
    ecs.group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
    ecs.value = f"ml/train:{registered['revision']}"
    aws_server.requests.clear()
    yield ecs
    ecs.delete_cluster(cluster="ml")
    ecs.close()
    ec2.close()


def on_fargate(cluster: Any) -> EcsDispatcher:
    return EcsDispatcher(
        EcsSettings(
            region="us-west-2",
            container="worker",
            launch_type="FARGATE",
            platform_version="1.4.0",
            subnets=(cluster.subnet,),
            security_groups=(cluster.group,),
            assign_public_ip=True,
        ),
        concurrency=1,
    )


def undelivered(dispatcher: EcsDispatcher, **changes: Any) -> Undelivered:
    result = outcome(dispatcher, job(ON_ECS, **changes))
    assert isinstance(result, Undelivered)
    assert TOKEN not in result.error.message
    return result


def sent_event(body: Any) -> Any:
    [container] = body["overrides"]["containerOverrides"]
    [variable] = container["environment"]
    assert variable["name"] == "MODELOG_JOB"
    return json.loads(variable["value"])


def test_a_task_is_run_with_its_job_and_what_the_settings_say(
    cluster: Any, aws_server: StandIn
) -> None:
    dispatcher = on_fargate(cluster)
    handler = msgspec.structs.replace(ON_ECS, value=cluster.value)
    result = outcome(dispatcher, job(handler, {"rows": [1.5, "ü"]}))
    dispatcher.close()

    assert isinstance(result, Accepted)
    assert result.reference is not None
    [request] = aws_server.requests
    assert request.headers["x-amz-target"].endswith(".RunTask")
    body = request.json
    assert sent_event(body) == event({"rows": [1.5, "ü"]})
    assert body.pop("overrides")["containerOverrides"][0]["name"] == "worker"
    assert body == {
        "cluster": "ml",
        "taskDefinition": cluster.value.removeprefix("ml/"),
        "count": 1,
        "clientToken": JOB_ID,
        "startedBy": f"modelog/{JOB_ID}",
        "launchType": "FARGATE",
        "platformVersion": "1.4.0",
        "networkConfiguration": {
            "awsvpcConfiguration": {
                "subnets": [cluster.subnet],
                "securityGroups": [cluster.group],
                "assignPublicIp": "ENABLED",
            }
        },
    }
    [task] = cluster.describe_tasks(cluster="ml", tasks=[result.reference])["tasks"]
    assert task["startedBy"] == f"modelog/{JOB_ID}"
    assert cluster.list_tasks(cluster="ml", startedBy=started_by(JOB_ID))["taskArns"]


def test_a_cluster_that_does_not_exist_is_not_tried_again(
    dispatcher: EcsDispatcher, aws_server: StandIn
) -> None:
    absent = msgspec.structs.replace(ON_ECS, value="absent/train")
    result = outcome(dispatcher, job(absent))
    assert isinstance(result, Undelivered)
    assert (result.error.code, result.retry) == ("ClusterNotFoundException", False)


def test_without_settings_the_cluster_decides(dispatcher: EcsDispatcher, fake_aws: StandIn) -> None:
    fake_aws.answers = [STARTED]
    assert outcome(dispatcher, job(ON_ECS)) == Accepted(reference=TASK)
    body = fake_aws.requests[0].json
    assert body.keys() == {
        "cluster",
        "taskDefinition",
        "count",
        "clientToken",
        "startedBy",
        "overrides",
    }
    assert body["overrides"]["containerOverrides"][0]["name"] == "handler"


@pytest.mark.parametrize("letter", ["x", '"', "ü", "\U0001f600"])
def test_an_input_at_the_limit_is_sent_and_a_larger_one_left_out(
    dispatcher: EcsDispatcher, fake_aws: StandIn, letter: str
) -> None:
    fake_aws.answers = [STARTED] * 200
    largest = 0
    low, high = 0, OVERRIDES_LIMIT
    while low <= high:
        middle = (low + high) // 2
        assert isinstance(outcome(dispatcher, job(ON_ECS, letter * middle)), Accepted)
        overrides = fake_aws.requests[-1].json["overrides"]
        assert len(json.dumps(overrides)) <= OVERRIDES_LIMIT
        if "input" in sent_event(fake_aws.requests[-1].json):
            largest, low = len(json.dumps(overrides)), middle + 1
        else:
            assert sent_event(fake_aws.requests[-1].json) == event_by_reference()
            high = middle - 1
    assert largest > OVERRIDES_LIMIT - 16  # as full as letters of this width can make it


def test_a_job_that_does_not_fit_without_its_input_is_not_tried_again(
    dispatcher: EcsDispatcher, fake_aws: StandIn
) -> None:
    result = undelivered(dispatcher, callback_url="http://modelog.test/" + "x" * OVERRIDES_LIMIT)
    assert (result.error.code, result.retry) == ("overrides_too_long", False)
    assert fake_aws.requests == []


@pytest.mark.parametrize("job_id", [JOB_ID, "x" * 64, "x" * 65, "x" * 500, "ü", "a b", ""])
def test_names_fit_what_ecs_takes(job_id: str) -> None:
    token, tag = client_token(job_id), started_by(job_id)
    assert 1 <= len(token) <= 64
    assert all(33 <= ord(character) <= 126 for character in token)
    assert len(tag) <= 128
    assert tag.replace("-", "").replace("_", "").replace("/", "").isalnum()
    assert client_token(job_id + "!") != token


def test_a_repeated_attempt_finds_the_task_that_the_first_one_started(
    dispatcher: EcsDispatcher, fake_aws: StandIn
) -> None:
    conflict = aws_error("ConflictException", "token in use", 400, resourceIds=[TASK])
    fake_aws.answers = [Drop(), conflict]
    assert undelivered(dispatcher).retry
    assert outcome(dispatcher, job(ON_ECS, token="another")) == Accepted(reference=TASK)
    first, second = (request.json["clientToken"] for request in fake_aws.requests)
    assert first == second


def test_a_conflict_that_names_no_task_is_not_tried_again(
    dispatcher: EcsDispatcher, fake_aws: StandIn
) -> None:
    fake_aws.answers = [aws_error("ConflictException", "conflict", 400)]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("ConflictException", False)


@pytest.mark.parametrize(
    ("reason", "code", "retry"),
    [
        ("RESOURCE:MEMORY", "RESOURCE:MEMORY", True),
        ("RESOURCE:CPU", "RESOURCE:CPU", True),
        ("RESOURCE:ENI", "RESOURCE:ENI", True),
        ("AGENT", "AGENT", True),
        ("EMPTY CAPACITY PROVIDER", "EMPTY CAPACITY PROVIDER", True),
        ("Capacity is unavailable at this time. Please try again later", "run_task_failure", True),
        ("", "run_task_failure", True),
        ("MISSING", "MISSING", False),
        ("INACTIVE", "INACTIVE", False),
        ("ATTRIBUTE", "ATTRIBUTE", False),
        ("LOCATION", "LOCATION", False),
    ],
)
def test_failures_in_the_answer_are_no_delivery(
    dispatcher: EcsDispatcher, fake_aws: StandIn, reason: str, code: str, retry: bool
) -> None:
    failures = [{"arn": "arn:aws:ecs:::x", "reason": reason, "detail": "more"}]
    fake_aws.answers = [Answer(200, json.dumps({"tasks": [], "failures": failures}).encode())]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == (code, retry)
    assert "more" in result.error.message


@pytest.mark.parametrize(
    ("answer", "code", "retry"),
    [
        (aws_error("ThrottlingException", "Rate exceeded"), "ThrottlingException", True),
        (aws_error("ServerException", "oops", 500), "ServerException", True),
        (aws_error("ClientException", "TaskDefinition not found."), "ClientException", False),
        (
            aws_error("ClientException", "You've reached the limit of PROVISIONING tasks"),
            "ClientException",
            True,
        ),
        (
            aws_error(
                "InvalidParameterException", "No Container Instances were found in your cluster."
            ),
            "InvalidParameterException",
            True,
        ),
        (aws_error("AccessDeniedException", "no iam:PassRole"), "AccessDeniedException", False),
        (aws_error("InvalidParameterException", TOKEN), "InvalidParameterException", False),
        (aws_error("PlatformUnknownException", "?"), "PlatformUnknownException", False),
        (Answer(200, b"<html>"), "run_task_failure", True),
        (Answer(502, b"<html>"), "502", True),
        (Answer(200, b"{}"), "run_task_failure", True),
        (Drop(), "aws_unreachable", True),
    ],
)
def test_what_ecs_answers_instead(
    dispatcher: EcsDispatcher, fake_aws: StandIn, answer: Any, code: str, retry: bool
) -> None:
    fake_aws.answers = [answer]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == (code, retry)


def test_without_a_region_the_error_names_the_settings(
    dispatcher: EcsDispatcher, aws: pytest.MonkeyPatch
) -> None:
    aws.delenv("AWS_DEFAULT_REGION")
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("no_aws_region", False)
    assert "AWS_REGION" in result.error.message


def test_aws_region_is_read_too(
    dispatcher: EcsDispatcher, fake_aws: StandIn, aws: pytest.MonkeyPatch
) -> None:
    aws.setenv("AWS_REGION", "eu-west-1")
    fake_aws.answers = [STARTED]
    assert isinstance(outcome(dispatcher, job(ON_ECS)), Accepted)
    assert "eu-west-1" in fake_aws.requests[0].headers["authorization"]


def described(*tasks: dict[str, Any], missing: tuple[str, ...] = ()) -> Answer:
    failures = [{"arn": arn, "reason": "MISSING"} for arn in missing]
    return Answer(200, json.dumps({"tasks": tasks, "failures": failures}).encode())


def ended(seconds_ago: float, **more: Any) -> dict[str, Any]:
    return {
        "taskArn": TASK,
        "lastStatus": "STOPPED",
        "stoppedAt": NOW.timestamp() - seconds_ago,
        **more,
    }


def ask(tasks: EcsTasks, *references: str) -> dict[str, Stopped]:
    return dict(asyncio.run(tasks.stopped(references)))


def test_a_task_of_moto_that_was_stopped_is_found(
    cluster: Any, aws_server: StandIn, tasks: EcsTasks, clock: Clock
) -> None:
    dispatcher = on_fargate(cluster)
    result = outcome(dispatcher, job(msgspec.structs.replace(ON_ECS, value=cluster.value)))
    assert isinstance(result, Accepted)
    assert result.reference is not None
    assert ask(tasks, result.reference) == {}
    cluster.stop_task(cluster="ml", task=result.reference, reason="the spot was taken")
    clock.now = datetime.now(UTC) + timedelta(seconds=31)
    found = ask(tasks, result.reference)
    assert "the spot was taken" in found[result.reference].reason
    dispatcher.close()


def test_a_stop_is_reported_with_its_reason_and_exit_codes(
    tasks: EcsTasks, fake_aws: StandIn
) -> None:
    stop = ended(
        31,
        stopCode="EssentialContainerExited",
        stoppedReason="Essential container in task exited",
        containers=[
            {"name": "handler", "exitCode": 137, "reason": "OutOfMemoryError: killed"},
            {"name": "sidecar", "exitCode": 0},
            {"name": "late"},
            {"name": "pulled", "reason": "CannotPullContainerError"},
        ],
    )
    fake_aws.answers = [described(stop)]
    assert ask(tasks, TASK) == {
        TASK: Stopped(
            reason="EssentialContainerExited: Essential container in task exited; "
            "container handler exited with 137 (OutOfMemoryError: killed); "
            "container sidecar exited with 0; "
            "container pulled did not run (CannotPullContainerError)"
        )
    }


def test_a_task_that_stopped_just_now_may_still_report(tasks: EcsTasks, fake_aws: StandIn) -> None:
    running = {"taskArn": TASK, "lastStatus": "RUNNING"}
    fake_aws.answers = [described(ended(29)), described(running), described(ended(30))]
    assert ask(tasks, TASK) == {}
    assert ask(tasks, TASK) == {}
    assert ask(tasks, TASK).keys() == {TASK}


def test_a_task_is_unknown_only_after_a_while(
    tasks: EcsTasks, fake_aws: StandIn, clock: Clock
) -> None:
    running = {"taskArn": TASK, "lastStatus": "PENDING"}
    fake_aws.answers = [
        described(missing=(TASK,)),
        described(running),
        described(missing=(TASK,)),
        described(missing=(TASK,)),
    ]
    for _ in range(3):
        # A task that was just started is not visible at once; seen in between, it starts anew.
        assert ask(tasks, TASK) == {}
        clock.now += timedelta(seconds=30)
    assert ask(tasks, TASK) == {TASK: Stopped(reason=UNKNOWN)}


def test_tasks_are_asked_for_by_the_hundred_and_by_cluster(
    tasks: EcsTasks, fake_aws: StandIn
) -> None:
    many = [f"{TASK[:-4]}{number:04}" for number in range(BATCH + 1)]
    other = TASK.replace("/ml/", "/gpu/").replace("us-west-2", "eu-west-1")
    fake_aws.answers = [described()] * 3
    assert ask(tasks, *many, other, many[0]) == {}
    asked = [(each.json["cluster"], len(each.json["tasks"])) for each in fake_aws.requests]
    assert asked == [("ml", BATCH), ("ml", 1), ("gpu", 1)]
    assert "eu-west-1" in fake_aws.requests[2].headers["authorization"]


@pytest.mark.parametrize(
    "answer",
    [
        aws_error("AccessDeniedException", "no", 400),
        aws_error("ClusterNotFoundException", "no", 400),
        aws_error("ServerException", "no", 500),
        Answer(200, b"<html>"),
        Drop(),
    ],
)
def test_what_cannot_be_asked_is_left_out(tasks: EcsTasks, fake_aws: StandIn, answer: Any) -> None:
    other = TASK.replace("/ml/", "/gpu/")
    stop = {**ended(60), "taskArn": other}
    fake_aws.answers = [answer, described(stop)]
    assert ask(tasks, TASK, "a-lambda-request-id", other).keys() == {other}
