"""Dispatchers by the type of a handler, their settings, and both sides of the event."""

import asyncio
import json
from collections.abc import Iterator

import pytest
from modelog_handler import lambda_handler

from adapters.dispatch.aws_ecs import EcsDispatcher
from adapters.dispatch.aws_lambda import LambdaDispatcher
from adapters.dispatch.dispatchers import Dispatchers
from adapters.dispatch.local_runs import LocalRuns
from adapters.settings import ConfigurationError, EcsSettings, Settings, read_settings
from application.dispatch import Accepted
from tests.adapters.dispatch.jobs import CALLBACK, ON_ECS, ON_LAMBDA, in_process, job, outcome
from tests.stand_in import Answer, StandIn


@pytest.fixture
def dispatchers() -> Iterator[Dispatchers]:
    made = Dispatchers(Settings())
    yield made
    made.close()


def test_a_dispatcher_is_chosen_by_the_type_of_the_handler(dispatchers: Dispatchers) -> None:
    chosen = [dispatchers.for_handler(each) for each in (ON_LAMBDA, ON_ECS, in_process("f"))]
    assert list(map(type, chosen)) == [LambdaDispatcher, EcsDispatcher, LocalRuns]
    assert [each.runs_here for each in chosen] == [False, False, True]
    assert chosen[0] is dispatchers.for_handler(ON_LAMBDA)


def test_only_tasks_are_asked_about(dispatchers: Dispatchers) -> None:
    assert asyncio.run(dispatchers.remote_runs.stopped(["a-request-id", ""])) == {}


@pytest.mark.parametrize("by_reference", [False, True])
def test_the_handler_package_understands_what_lambda_is_sent(
    dispatchers: Dispatchers,
    fake_aws: StandIn,
    by_reference: bool,
) -> None:
    fake_aws.answers = [Answer(202, b"", {"x-amzn-RequestId": "1"})]
    text = "x" * (2_000_000 if by_reference else 1)
    with StandIn() as api:
        sent = job(ON_LAMBDA, text, callback_url=CALLBACK.replace("http://modelog.test", api.url))
        assert isinstance(outcome(dispatchers.for_handler(ON_LAMBDA), sent), Accepted)
        read = Answer(200, json.dumps({"status": "started", "input": text}).encode())
        api.answers = [read, Answer(200)] if by_reference else [Answer(200)]
        handle = lambda_handler(lambda told: len(told["input"]))
        assert handle(fake_aws.requests[0].json, None)["status"] == "reported"
        assert api.requests[-1].json == {"status": "success", "output": len(text)}
        assert len(api.requests) == (2 if by_reference else 1)


def test_settings_of_ecs_are_read_from_the_environment() -> None:
    environment = {
        "MODELOG_ECS_REGION": "eu-central-1",
        "MODELOG_ECS_CONTAINER": "worker",
        "MODELOG_ECS_LAUNCH_TYPE": "FARGATE",
        "MODELOG_ECS_PLATFORM_VERSION": "1.4.0",
        "MODELOG_ECS_SUBNETS": "subnet-1, subnet-2,",
        "MODELOG_ECS_SECURITY_GROUPS": "sg-1",
        "MODELOG_ECS_ASSIGN_PUBLIC_IP": "true",
        "MODELOG_LAMBDA_CONCURRENCY": "1",
        "MODELOG_ECS_CONCURRENCY": "2",
        "MODELOG_IN_PROCESS_CONCURRENCY": "1000",
    }
    settings = read_settings(environment)
    assert settings.ecs == EcsSettings(
        region="eu-central-1",
        container="worker",
        launch_type="FARGATE",
        platform_version="1.4.0",
        subnets=("subnet-1", "subnet-2"),
        security_groups=("sg-1",),
        assign_public_ip=True,
    )
    assert (settings.lambda_concurrency, settings.ecs_concurrency) == (1, 2)
    assert settings.in_process_concurrency == 1000
    assert read_settings({}).ecs == EcsSettings()


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("MODELOG_ECS_LAUNCH_TYPE", "fargate"),
        ("MODELOG_ECS_ASSIGN_PUBLIC_IP", "maybe"),
        ("MODELOG_LAMBDA_CONCURRENCY", "0"),
        ("MODELOG_ECS_CONCURRENCY", "-1"),
        ("MODELOG_IN_PROCESS_CONCURRENCY", "many"),
        ("MODELOG_IN_PROCESS_CONCURRENCY", "1001"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(variable: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{variable}: "):
        read_settings({variable: value})
