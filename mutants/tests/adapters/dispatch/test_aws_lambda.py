"""boto3 as it is, against moto's server over HTTP, and against a server that refuses."""

import io
import json
import logging
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import boto3
import httpx
import pytest

from adapters.dispatch import aws_clients
from adapters.dispatch.aws_lambda import ASYNC_PAYLOAD_LIMIT, LambdaDispatcher
from application.dispatch import Accepted, Undelivered
from domain.handlers import Lambda
from tests.adapters.dispatch.jobs import (
    FUNCTION,
    ON_LAMBDA,
    TOKEN,
    event,
    event_by_reference,
    job,
    outcome,
)
from tests.stand_in import Answer, Drop, Hang, StandIn, aws_error

QUEUED = Answer(202, b"", {"x-amzn-RequestId": "request-1"})


@pytest.fixture
def dispatcher() -> Iterator[LambdaDispatcher]:
    made = LambdaDispatcher(concurrency=2)
    yield made
    made.close()


@pytest.fixture
def function(aws_server: StandIn) -> Iterator[Any]:
    """The function `train` with version 1 and alias `live`, at moto."""
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("main.py", "def handler(event, context): return event")
    trust = json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": "sts:AssumeRole",
                    "Principal": {"Service": "lambda.amazonaws.com"},
                }
            ],
        }
    )
    session = boto3.session.Session()
    iam, functions = session.client("iam"), session.client("lambda")
    role = iam.create_role(RoleName="run", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    functions.create_function(
        FunctionName="train",
        Runtime="python3.12",
        Role=role,
        Handler="main.handler",
        Code={"ZipFile": package.getvalue()},
        Publish=True,
    )
    functions.create_alias(FunctionName="train", Name="live", FunctionVersion="1")
    aws_server.requests.clear()
    yield functions
    functions.delete_function(FunctionName="train")
    iam.delete_role(RoleName="run")
    functions.close()
    iam.close()


@pytest.fixture
def moto_looks_up_functions(moto_url: str) -> Iterator[None]:
    """Without Docker moto invokes any function, also one that there is not."""
    httpx.post(f"{moto_url}/moto-api/config", json={"lambda": {"use_docker": True}})
    yield
    httpx.post(f"{moto_url}/moto-api/config", json={"lambda": {"use_docker": False}})


def undelivered(dispatcher: LambdaDispatcher, handler: Lambda = ON_LAMBDA) -> Undelivered:
    result = outcome(dispatcher, job(handler))
    assert isinstance(result, Undelivered)
    assert TOKEN not in result.error.message
    return result


def test_a_function_is_invoked_as_an_event_with_its_job(
    dispatcher: LambdaDispatcher, function: Any, aws_server: StandIn
) -> None:
    result = outcome(dispatcher, job(ON_LAMBDA, {"rows": [1.5, "ü"]}))
    [request] = aws_server.requests
    assert isinstance(result, Accepted)
    assert result.reference
    assert request.headers["x-amz-invocation-type"] == "Event"
    assert unquote(request.path) == f"/2015-03-31/functions/{FUNCTION}/invocations"
    assert request.json == event({"rows": [1.5, "ü"]})


@pytest.mark.parametrize(
    "handler",
    [Lambda(arn=FUNCTION, version="live"), Lambda(arn=f"{FUNCTION}:live")],
    ids=["version", "arn"],
)
def test_the_qualifier_comes_from_the_version_or_from_the_arn(
    dispatcher: LambdaDispatcher, function: Any, aws_server: StandIn, handler: Lambda
) -> None:
    assert isinstance(outcome(dispatcher, job(handler)), Accepted)
    assert (
        unquote(aws_server.requests[0].path)
        == f"/2015-03-31/functions/{FUNCTION}/invocations?Qualifier=live"
    )


def test_a_function_that_does_not_exist_is_not_tried_again(
    dispatcher: LambdaDispatcher, aws_server: StandIn, moto_looks_up_functions: None
) -> None:
    missing = Lambda(arn=FUNCTION.replace(":train", ":absent"))
    result = undelivered(dispatcher, missing)
    assert (result.error.code, result.retry) == ("ResourceNotFoundException", False)


def test_the_reference_is_the_id_of_the_request(
    dispatcher: LambdaDispatcher, fake_aws: StandIn
) -> None:
    fake_aws.answers = [QUEUED]
    assert outcome(dispatcher, job(ON_LAMBDA)) == Accepted(reference="request-1")


def test_the_region_is_the_one_of_the_arn_and_its_client_is_made_once(
    dispatcher: LambdaDispatcher, fake_aws: StandIn
) -> None:
    fake_aws.answers = [QUEUED, QUEUED, QUEUED]
    frankfurt = Lambda(arn=FUNCTION.replace("us-west-2", "eu-central-1"))
    for handler in (ON_LAMBDA, frankfurt, frankfurt):
        assert isinstance(outcome(dispatcher, job(handler)), Accepted)
    signed = [request.headers["authorization"] for request in fake_aws.requests]
    assert ["us-west-2" in each for each in signed] == [True, False, False]
    assert ["eu-central-1" in each for each in signed] == [False, True, True]
    client = dispatcher._clients.client("eu-central-1")
    assert client is dispatcher._clients.client("eu-central-1")


def test_an_input_at_the_limit_is_sent_and_a_larger_one_left_out(
    dispatcher: LambdaDispatcher, fake_aws: StandIn
) -> None:
    fake_aws.answers = [QUEUED, QUEUED]
    overhead = len(json.dumps(event(""), separators=(",", ":")))
    fits = "x" * (ASYNC_PAYLOAD_LIMIT - overhead)
    for text in (fits, fits + "x"):
        assert isinstance(outcome(dispatcher, job(ON_LAMBDA, text)), Accepted)
    whole, reference = fake_aws.requests
    assert len(whole.body) == ASYNC_PAYLOAD_LIMIT
    assert whole.json["input"] == fits
    assert "input_by_reference" not in whole.json
    assert reference.json == event_by_reference()


def test_an_input_that_lambda_finds_too_large_is_left_out(
    dispatcher: LambdaDispatcher, fake_aws: StandIn
) -> None:
    # As where the limit is still 256 KB.
    fake_aws.answers = [aws_error("RequestTooLargeException", "too large", 413), QUEUED]
    assert isinstance(outcome(dispatcher, job(ON_LAMBDA, "x" * 300_000)), Accepted)
    assert fake_aws.requests[1].json == event_by_reference()


def test_an_event_that_is_too_large_without_its_input_is_not_tried_again(
    dispatcher: LambdaDispatcher, fake_aws: StandIn
) -> None:
    fake_aws.answers = [aws_error("RequestTooLargeException", "too large", 413)] * 2
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("RequestTooLargeException", False)


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("AccessDeniedException", 403),
        ("UnrecognizedClientException", 403),
        ("InvalidParameterValueException", 400),
        ("InvalidRequestContentException", 400),
        ("ServiceQuotaExceededException", 402),
    ],
)
def test_a_lasting_refusal_has_the_code_of_aws_and_is_not_tried_again(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, code: str, status: int
) -> None:
    fake_aws.answers = [aws_error(code, f"it said {TOKEN} is wrong", status)]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == (code, False)
    assert result.error.message == "it said [job token] is wrong"


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("TooManyRequestsException", 429),
        ("ThrottlingException", 400),
        ("ResourceConflictException", 409),
        ("ExpiredTokenException", 403),
        ("ServiceException", 500),
        ("EC2ThrottledException", 502),
        ("ServiceUnavailableException", 503),
    ],
)
def test_a_passing_refusal_is_tried_again(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, code: str, status: int
) -> None:
    fake_aws.answers = [aws_error(code, "later", status)]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry, result.retry_after) == (code, True, None)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("0.5", 0.5), ("1e9", 900.0), ("-1", None), ("nan", None), ("soon", None)],
)
def test_a_throttled_call_waits_as_long_as_lambda_says(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, header: str, seconds: float | None
) -> None:
    throttled = aws_error("TooManyRequestsException", "Rate Exceeded.", 429)
    throttled.headers["Retry-After"] = header
    fake_aws.answers = [throttled]
    assert undelivered(dispatcher).retry_after == seconds


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Drop(), "aws_unreachable"),
        (Answer(500, b"<html>oops"), "500"),
        (Answer(503, b""), "503"),
        (Answer(200, b""), "unexpected_status"),
    ],
)
def test_garbage_is_tried_again(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, answer: Any, code: str
) -> None:
    fake_aws.answers = [answer]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == (code, True)


def test_an_answer_that_does_not_come_is_tried_again(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aws_clients, "READ_TIMEOUT", 0.1)
    fake_aws.answers = [Hang()]
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("aws_unreachable", True)
    assert "ReadTimeoutError" in result.error.message


def test_boto3_repeats_a_call_itself_as_the_environment_says(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, aws: pytest.MonkeyPatch
) -> None:
    aws.setenv("AWS_MAX_ATTEMPTS", "2")
    fake_aws.answers = [aws_error("TooManyRequestsException", "later", 429), QUEUED]
    assert isinstance(outcome(dispatcher, job(ON_LAMBDA)), Accepted)
    attempts = [request.headers["amz-sdk-request"] for request in fake_aws.requests]
    assert "attempt=2" in attempts[1]


def test_where_nothing_listens_it_is_tried_again(
    dispatcher: LambdaDispatcher, aws: pytest.MonkeyPatch
) -> None:
    aws.setenv("AWS_ENDPOINT_URL", "http://user:hunter2@127.0.0.1:9")
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("aws_unreachable", True)
    assert "hunter2" not in result.error.message


def test_an_endpoint_that_is_no_url_is_not_tried_again(
    dispatcher: LambdaDispatcher, aws: pytest.MonkeyPatch
) -> None:
    aws.setenv("AWS_ENDPOINT_URL", "not a url hunter2")
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("aws_misconfigured", False)
    assert "hunter2" not in result.error.message


def test_without_credentials_the_error_says_so_until_they_come(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, aws: pytest.MonkeyPatch
) -> None:
    aws.delenv("AWS_ACCESS_KEY_ID")
    aws.delenv("AWS_SECRET_ACCESS_KEY")
    result = undelivered(dispatcher)
    assert (result.error.code, result.retry) == ("no_aws_credentials", True)
    assert "no AWS credentials were found" in result.error.message
    assert fake_aws.requests == []

    aws.setenv("AWS_ACCESS_KEY_ID", "testing")
    aws.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    fake_aws.answers = [QUEUED]
    assert isinstance(outcome(dispatcher, job(ON_LAMBDA)), Accepted)


def test_an_arn_of_no_function_is_not_tried_again(dispatcher: LambdaDispatcher) -> None:
    result = undelivered(dispatcher, Lambda(arn="arn:aws:s3:::bucket"))
    assert (result.error.code, result.retry) == ("invalid_arn", False)


def test_no_secret_is_logged(
    dispatcher: LambdaDispatcher, fake_aws: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    fake_aws.answers = [QUEUED, aws_error("ServiceException", TOKEN, 500), Drop()]
    for _ in range(3):
        outcome(dispatcher, job(ON_LAMBDA))
    assert TOKEN not in caplog.text
    assert "testing" not in caplog.text
