"""API section 3, "Model", `handlers`: what AWS would take, and what is registered here."""

import re
from typing import Any

import msgspec
import pytest

from domain.errors import Invalid, NotAllowed
from domain.handlers import EcsTask, Handler, Handlers, InProcess, Lambda
from domain.model import register
from tests.domain.scenario import created, given, registered
from tests.samples import definition

GOOD = "arn:aws:lambda:us-west-2:123456789012:function:train"
PLAIN = Lambda(arn=GOOD)


def faults(handler: Handler) -> list[tuple[str, str]]:
    """Pointers and messages for this handler, as training and as inference alike."""
    training = list(Handlers(training=handler, inference=PLAIN).errors())
    inference = list(Handlers(training=PLAIN, inference=handler).errors())
    assert [f.path.replace("/training", "/inference") for f in training] == [
        f.path for f in inference
    ]
    return [(fault.path, fault.message) for fault in training]


# AWS Lambda


@pytest.mark.parametrize(
    "arn",
    [
        GOOD,
        "arn:aws:lambda:us-east-1:000000000000:function:f",
        "arn:aws:lambda:ap-southeast-7:123456789012:function:Train_it-2",
        "arn:aws:lambda:ca-west-1:123456789012:function:" + "f" * 64,
        "arn:aws-cn:lambda:cn-northwest-1:123456789012:function:train",
        "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:train",
        "arn:aws-iso:lambda:us-iso-east-1:123456789012:function:train",
        "arn:aws-iso-b:lambda:us-isob-east-1:123456789012:function:train",
        "arn:aws-iso-e:lambda:eu-isoe-west-1:123456789012:function:train",
        "arn:aws-iso-f:lambda:us-isof-south-1:123456789012:function:train",
        "arn:aws-eusc:lambda:eusc-de-east-1:123456789012:function:train",
        GOOD + ":1",
        GOOD + ":42",
        GOOD + ":live",
        GOOD + ":Blue_green-2",
        GOOD + ":$LATEST",
        GOOD + ":" + "a" * 128,
    ],
)
def test_the_arn_of_a_function_is_accepted_in_every_partition_and_with_a_qualifier(
    arn: str,
) -> None:
    assert faults(Lambda(arn=arn)) == []


@pytest.mark.parametrize(
    "arn",
    [
        "",
        "train",
        "arn",
        "123456789012:function:train",
        "arn:aws:lambda:us-west-2:123456789012",
        "arn:aws:lambda:us-west-2:123456789012:function",
        "arn:aws:lambda:us-west-2:123456789012:function:",
        "arn:aws:lambda:us-west-2:123456789012:layer:train",
        "arn:aws:lambda:us-west-2:123456789012:function:" + "f" * 65,
        "arn:aws:lambda:us-west-2:123456789012:function:a/b",
        "arn:aws:lambda:us-west-2:123456789012:function:a b",
        "arn:aws:lambda:us-west-2:123456789012:function:größe",
        "arn:aws:lambda:us-west-2:12345678901:function:train",
        "arn:aws:lambda:us-west-2:1234567890123:function:train",
        "arn:aws:lambda:us-west-2:١٢٣٤٥٦٧٨٩٠١٢:function:train",
        "arn:aws:lambda:us-west-2::function:train",
        "arn:aws:lambda::123456789012:function:train",
        "arn:aws:lambda:us-west:123456789012:function:train",
        "arn:aws:lambda:US-WEST-2:123456789012:function:train",
        "arn:aws:lambda:westeurope:123456789012:function:train",
        "arn::lambda:us-west-2:123456789012:function:train",
        "arn:gcp:lambda:us-west-2:123456789012:function:train",
        "ARN:aws:lambda:us-west-2:123456789012:function:train",
        "arn:aws:ecs:us-west-2:123456789012:task-definition/train:1",
        "arn:aws:s3:::bucket/key",
        GOOD + ":",
        GOOD + ":1:2",
        GOOD + ":a b",
        GOOD + ":$OLDEST",
        GOOD + ":" + "a" * 129,
        GOOD + "\n",
        " " + GOOD,
    ],
)
def test_anything_else_is_no_arn_of_a_function(arn: str) -> None:
    [(pointer, message)] = faults(Lambda(arn=arn))
    assert pointer == "/handlers/training/arn"
    assert "arn:<partition>:lambda:<region>:<account>:function:<name>" in message


@pytest.mark.parametrize(
    ("qualifier", "version"),
    [
        ("", "1"),
        ("", "live"),
        ("", "$LATEST"),
        (":1", "1"),
        (":live", "live"),
        (":$LATEST", "$LATEST"),
        (":1", None),
    ],
)
def test_a_version_stands_beside_the_arn_or_says_the_same_as_its_qualifier(
    qualifier: str, version: str | None
) -> None:
    assert faults(Lambda(arn=GOOD + qualifier, version=version)) == []


@pytest.mark.parametrize(
    ("qualifier", "version"), [("1", "2"), ("live", "1"), ("1", "01"), ("$LATEST", "1")]
)
def test_a_version_that_contradicts_the_qualifier_of_the_arn_is_refused(
    qualifier: str, version: str
) -> None:
    [(pointer, message)] = faults(Lambda(arn=f"{GOOD}:{qualifier}", version=version))
    assert pointer == "/handlers/training/version"
    assert f"contradicts the qualifier {qualifier!r}" in message


@pytest.mark.parametrize("version", ["", "a b", "1.0", "$OLDEST", "a" * 129, "1\n", "é"])
def test_a_version_is_a_number_an_alias_or_latest(version: str) -> None:
    [(pointer, message)] = faults(Lambda(arn=GOOD, version=version))
    assert pointer == "/handlers/training/version"
    assert "version number" in message


def test_a_bad_arn_and_a_bad_version_are_both_named() -> None:
    assert [pointer for pointer, _ in faults(Lambda(arn="train", version="1.0"))] == [
        "/handlers/training/arn",
        "/handlers/training/version",
    ]


# AWS ECS


@pytest.mark.parametrize(
    "value",
    [
        "cluster/task",
        "cluster/task:1",
        "cluster/task:4294967295",
        "a/b",
        "Data_science-2/train-prices_v2:17",
        "c" * 255 + "/" + "t" * 255 + ":9",
    ],
)
def test_a_cluster_and_a_task_definition_are_accepted(value: str) -> None:
    assert faults(EcsTask(value=value)) == []


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("", "exactly one slash"),
        ("task", "exactly one slash"),
        ("task:1", "exactly one slash"),
        ("a/b/c", "exactly one slash"),
        ("a//b", "exactly one slash"),
        ("/", "cluster's short name"),
        ("/task", "cluster's short name"),
        ("a b/task", "cluster's short name"),
        ("a:1/task", "cluster's short name"),
        ("größe/task", "cluster's short name"),
        ("c" * 256 + "/task", "cluster's short name"),
        ("cluster/", "<family>:<revision>"),
        ("cluster/:1", "<family>:<revision>"),
        ("cluster/task:", "<family>:<revision>"),
        ("cluster/task:0", "<family>:<revision>"),
        ("cluster/task:01", "<family>:<revision>"),
        ("cluster/task:latest", "<family>:<revision>"),
        ("cluster/task:1:2", "<family>:<revision>"),
        ("cluster/task:-1", "<family>:<revision>"),
        ("cluster/task:1\n", "<family>:<revision>"),
        ("cluster/" + "t" * 256, "<family>:<revision>"),
        ("arn:aws:ecs:us-west-2:123456789012:cluster/science", "no ARN"),
        ("arn:aws:ecs:us-west-2:123456789012:task-definition/train:3", "no ARN"),
        ("arn:aws-cn:ecs:cn-north-1:123456789012:cluster/a/train", "no ARN"),
        ("arn:", "no ARN"),
    ],
)
def test_anything_else_is_no_ecs_task(value: str, says: str) -> None:
    found = faults(EcsTask(value=value))
    assert {pointer for pointer, _ in found} == {"/handlers/training/value"}
    assert says in found[0][1]


def test_a_bad_cluster_and_a_bad_task_definition_are_both_named() -> None:
    [(_, cluster), (_, task)] = faults(EcsTask(value="a b/c d"))
    assert "cluster" in cluster
    assert "task definition" in task


# In process


@pytest.mark.parametrize("value", ["f", "train", "pricing.train", "n" * 128])
def test_a_name_that_something_is_registered_under_is_accepted(value: str) -> None:
    handler = InProcess(value=value)
    assert faults(handler) == []
    handlers = Handlers(training=handler, inference=handler)
    assert list(handlers.unknown_names({"other", value})) == []


@pytest.mark.parametrize("value", ["", "n" * 129])
def test_a_name_that_nothing_can_be_registered_under_is_refused(value: str) -> None:
    [(pointer, message)] = faults(InProcess(value=value))
    assert pointer == "/handlers/training/value"
    assert "1 to 128" in message


@pytest.mark.parametrize(
    ("training", "inference", "pointers"),
    [
        ("train", "absent", ["/handlers/inference/value"]),
        ("absent", "infer", ["/handlers/training/value"]),
        ("absent", "missing", ["/handlers/training/value", "/handlers/inference/value"]),
        ("Train", "infer", ["/handlers/training/value"]),
    ],
)
def test_a_name_that_nothing_is_registered_under_is_not_allowed(
    training: str, inference: str, pointers: list[str]
) -> None:
    what = definition(
        handlers={
            "training": {"type": "in_process", "value": training},
            "inference": {"type": "in_process", "value": inference},
        }
    )
    given().when(
        lambda model: register(
            model, model_id="prices", definition=what, in_process={"train", "infer"}
        )
    ).refused(NotAllowed, path=pointers, saying="no in-process handler is registered as")


def test_a_name_of_any_length_is_not_repeated_whole() -> None:
    handlers = Handlers(training=InProcess(value="x" * 10_000), inference=PLAIN)
    [fault] = handlers.unknown_names(())
    assert fault.message == f"no in-process handler is registered as {'x' * 128!r}"


def test_names_of_other_kinds_of_handlers_are_not_looked_up() -> None:
    what = definition(
        handlers={
            "training": {"type": "ecs_task", "value": "cluster/task"},
            "inference": {"type": "lambda", "arn": GOOD},
        }
    )
    given().when(
        lambda model: register(model, model_id="prices", definition=what, in_process=())
    ).then(registered(what), created("1"))


def test_a_malformed_handler_is_refused_before_any_name_is_looked_up() -> None:
    what = definition(
        handlers={
            "training": {"type": "in_process", "value": "absent"},
            "inference": {"type": "ecs_task", "value": "task"},
        }
    )
    given().when(
        lambda model: register(model, model_id="prices", definition=what, in_process=())
    ).refused(Invalid, path="/handlers/inference/value", saying="handlers/inference/value: ")


# Their form in a body


@pytest.mark.parametrize(
    ("body", "handler"),
    [
        ({"type": "lambda", "arn": GOOD}, Lambda(arn=GOOD)),
        ({"type": "lambda", "arn": GOOD, "version": "1"}, Lambda(arn=GOOD, version="1")),
        ({"type": "lambda", "arn": GOOD, "version": None}, Lambda(arn=GOOD)),
        ({"type": "ecs_task", "value": "a/b"}, EcsTask(value="a/b")),
        ({"type": "in_process", "value": "train"}, InProcess(value="train")),
    ],
)
def test_the_type_says_which_kind_of_handler_it_is(body: dict[str, Any], handler: Handler) -> None:
    assert msgspec.convert(body, Handler) == handler


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ({"value": "a/b"}, "`type`"),
        ({"type": "batch", "value": "a"}, "batch"),
        ({"type": "lambda"}, "`arn`"),
        ({"type": "lambda", "value": "a"}, "`value`"),
        ({"type": "lambda", "arn": GOOD, "version": 1}, "$.version"),
        ({"type": "ecs_task"}, "`value`"),
        ({"type": "ecs_task", "value": "a/b", "version": "1"}, "`version`"),
        ({"type": "in_process", "value": 1}, "$.value"),
    ],
)
def test_a_body_that_is_no_handler_is_refused_by_name(body: dict[str, Any], names: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=re.escape(names)):
        msgspec.convert(body, Handler)


@pytest.mark.parametrize("missing", ["training", "inference"])
def test_both_handlers_are_required(missing: str) -> None:
    body = {"training": {"type": "in_process", "value": "f"}}
    body = {"training": body["training"], "inference": body["training"]}
    del body[missing]
    with pytest.raises(msgspec.ValidationError, match=missing):
        msgspec.convert(body, Handlers)
