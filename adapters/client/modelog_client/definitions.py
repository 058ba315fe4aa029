"""What a caller writes in a request and finds again in answers."""

from typing import Any, Literal

import msgspec

JobType = Literal["inference", "training"]
Trigger = Literal["inference_complete", "training_complete"]


class Lambda(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="lambda"):
    """A function of AWS Lambda. `version` may be a version or an alias."""

    arn: str
    version: str | None = None


class EcsTask(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="ecs_task"):
    """A task of AWS ECS: `<cluster>/<task definition>`."""

    value: str


class InProcess(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="in_process"):
    """A function in the service, by the name that it is registered with."""

    value: str


class Handlers(msgspec.Struct, frozen=True, kw_only=True):
    """What runs a model's jobs."""

    training: Lambda | EcsTask | InProcess
    inference: Lambda | EcsTask | InProcess


class Contract(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """JSON Schemas (Draft 2020-12) of what a handler takes and gives."""

    input_schema: dict[str, Any] | bool | None = None
    output_schema: dict[str, Any] | bool | None = None


class HandlerContracts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The contracts of both handlers."""

    training: Contract | None = None
    inference: Contract | None = None
