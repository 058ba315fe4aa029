"""What names and versions of MLflow become."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from modelog_client import EcsTask, Lambda

from adapters.mlflow.mapping import ID, Mapped, brought_version, definition, metadata, origin
from adapters.mlflow.registry import Alias, ModelVersion, RegisteredModel, Tag

LAMBDA = {
    "type": "lambda",
    "arn": "arn:aws:lambda:us-west-2:123456789012:function:{name}",
    "version": "v{version}",
}
TASK = {"type": "ecs_task", "value": "models/{id}"}
MAPPED = Mapped(training=LAMBDA, inference=TASK)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("price", "price"),
        ("Price_v1.2:x-y", "Price_v1.2:x-y"),
        ("a b", "a-b-c8687a08aa"),
        ("a  b", "a-b-38fd67ec22"),
        ("_x", "x-0d4ce9a0aa"),
        ("für", "f-r-06ef2fcbcb"),
        ("日本", "mlflow-"),
        ("x" * 128, "x" * 128),
    ],
)
def test_an_id_is_the_name_or_what_of_it_can_be_one(name: str, id: str) -> None:  # noqa: A002
    made = MAPPED.id(name)
    assert ID.fullmatch(made)
    assert made.startswith(id.rpartition("-")[0] if made != name else id)
    if made != name:
        assert len(made.rpartition("-")[2]) == 10


@given(st.text(min_size=1, max_size=200), st.text(min_size=1, max_size=200))
def test_two_names_never_meet(one: str, other: str) -> None:
    assert ID.fullmatch(MAPPED.id(one))
    assert (MAPPED.id(one) == MAPPED.id(other)) == (one == other)


def test_a_prefix_keeps_registries_apart() -> None:
    assert Mapped(training=TASK, inference=TASK, prefix="eu.").id("price") == "eu.price"


def test_handlers_are_filled_in_with_words_of_the_model() -> None:
    made = MAPPED.handlers("a b", "7")
    assert made.training == Lambda(
        arn="arn:aws:lambda:us-west-2:123456789012:function:a b", version="v7"
    )
    assert made.inference == EcsTask(value=f"models/{MAPPED.id('a b')}")
    assert MAPPED.by_version
    assert not Mapped(training=TASK, inference=TASK).by_version


def test_a_name_that_looks_like_a_word_is_no_word() -> None:
    made = Mapped(training=TASK, inference={**TASK, "value": "{name}/x"}).handlers("{version}", "7")
    assert made.inference == EcsTask(value="{version}/x")


@pytest.mark.parametrize("handler", [None, [], "x", {"type": "sagemaker"}, {"type": "lambda"}])
def test_what_is_no_handler_is_refused(handler: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        Mapped(training=handler, inference=TASK).handlers("x", "1")


@pytest.mark.parametrize(
    ("version", "status"),
    [
        (ModelVersion(version="1"), "pending"),
        (ModelVersion(version="1", current_stage="Staging"), "pending"),
        (ModelVersion(version="1", current_stage="Production"), "active"),
        (ModelVersion(version="2"), "active"),
        (ModelVersion(version="2", status="FAILED_REGISTRATION"), "failed"),
        (ModelVersion(version="3"), "pending"),
    ],
)
def test_stages_and_aliases_become_a_status(version: ModelVersion, status: str) -> None:
    aliases = (Alias(alias="champion", version="2"), Alias(alias="challenger", version="3"))
    assert MAPPED.status(RegisteredModel(name="x", aliases=aliases), version) == status


def test_all_that_mlflow_says_is_in_the_metadata() -> None:
    model = RegisteredModel(
        name="x\0",
        description="d" * 9000,
        creation_timestamp=1_700_000_000_123,
        tags=(Tag(key="team", value="pri\0cing"),),
        aliases=(Alias(alias="champion", version="2"),),
    )
    version = ModelVersion(version="2", description="v", source="s3://b", run_id="r")
    made = definition(model, version)
    assert made["name"] == "x\ufffd"
    assert len(made["description"]) == 8192
    assert made["metadata"] == metadata(model, version)
    said = made["metadata"]["mlflow"]
    assert said["tags"] == {"team": "pri\ufffdcing"}
    assert said["aliases"] == {"champion": "2"}
    assert said["created_at"] == "2023-11-14T22:13:20.123Z"
    assert said["version"]["source"] == "s3://b"
    assert (origin(made["metadata"]), brought_version(made["metadata"])) == ("x\ufffd", "2")
    assert brought_version(metadata(model, None)) is None
    oddities: list[dict[str, Any]] = [{}, {"mlflow": 5}, {"mlflow": {"version": []}}]
    for strange in oddities:
        assert brought_version(strange) is None
        assert origin(strange) is None
