"""Where a model's training and inference run: AWS Lambda, AWS ECS, or in process.

API section 3, "Model", `handlers`.
"""

import re
from collections.abc import Collection, Iterator
from typing import Annotated

import msgspec

from domain.errors import FieldError

LAMBDA_ARN = re.compile(
    r"arn:aws[a-z0-9-]{0,20}:lambda:[a-z]{2,8}(?:-[a-z]{1,12}){1,3}-[0-9]{1,2}:[0-9]{12}"
    r":function:[A-Za-z0-9_-]{1,64}(?::(?P<qualifier>\$LATEST|[A-Za-z0-9_-]{1,128}))?"
)
LAMBDA_VERSION = re.compile(r"\$LATEST|[A-Za-z0-9_-]{1,128}")
ECS_CLUSTER = re.compile(r"[A-Za-z0-9_-]{1,255}")
ECS_TASK_DEFINITION = re.compile(r"[A-Za-z0-9_-]{1,255}(?::[1-9][0-9]{0,9})?")


# How the fields look in the API's documentation. What is enforced is enforced by `errors`:
# a limit in the type itself would stop us from reading events older than the limit.
LambdaArn = Annotated[
    str,
    msgspec.Meta(
        description="The function's ARN in any AWS partition, with an optional qualifier.",
        examples=["arn:aws:lambda:us-west-2:123456789012:function:train"],
        extra_json_schema={
            "pattern": "^arn:aws[a-z0-9-]{0,20}:lambda:[a-z]{2,8}(-[a-z]{1,12}){1,3}-[0-9]{1,2}"
            ":[0-9]{12}:function:[A-Za-z0-9_-]{1,64}(:([$]LATEST|[A-Za-z0-9_-]{1,128}))?$"
        },
    ),
]
LambdaVersion = Annotated[
    str,
    msgspec.Meta(
        description="A version number, an alias, or $LATEST; not another than the ARN names.",
        examples=["1"],
        extra_json_schema={"pattern": "^([$]LATEST|[A-Za-z0-9_-]{1,128})$"},
    ),
]
EcsValue = Annotated[
    str,
    msgspec.Meta(
        description="`<cluster>/<task_definition>`: the cluster's short name, and the family "
        "or `family:revision`.",
        examples=["ml/train-model:7"],
        extra_json_schema={
            "pattern": "^[A-Za-z0-9_-]{1,255}/[A-Za-z0-9_-]{1,255}(:[1-9][0-9]{0,9})?$"
        },
    ),
]
InProcessName = Annotated[
    str,
    msgspec.Meta(
        description="The name that a handler is registered under in this service.",
        examples=["price-train"],
        extra_json_schema={"minLength": 1, "maxLength": 128},
    ),
]


class Lambda(
    msgspec.Struct,
    gc=False,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="lambda",
):
    """An AWS Lambda function; `version` is a version number or an alias."""

    arn: LambdaArn
    version: LambdaVersion | None = None


class EcsTask(
    msgspec.Struct,
    gc=False,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="ecs_task",
):
    """An AWS ECS task, as `<cluster>/<task_definition>`."""

    value: EcsValue


class InProcess(
    msgspec.Struct,
    gc=False,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="in_process",
):
    """A Python function registered in this service under the name `value`."""

    value: InProcessName


Handler = Lambda | EcsTask | InProcess


def kind_of(handler: Handler) -> str:
    """The type of a handler, as the API names it."""
    return str(handler.__struct_config__.tag)


class Handlers(msgspec.Struct, gc=False, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Both handlers of a model; each is required."""

    training: Handler
    inference: Handler

    def errors(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def unknown_names(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )


def _errors(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def _lambda_errors(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the ARN of a Lambda function, "
            "arn:<partition>:lambda:<region>:<account>:function:<name>[:<qualifier>]",
        )
    if version is None:
        return
    if LAMBDA_VERSION.fullmatch(version) is None:
        yield FieldError(
            path=f"{path}/version",
            message="expected a version number, an alias of 1 to 128 characters, or $LATEST",
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def _ecs_errors(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            path=path, message="expected <cluster>/<task_definition> with exactly one slash"
        )
        return
    if ECS_CLUSTER.fullmatch(cluster) is None:
        yield FieldError(
            path=path, message="the cluster's short name is 1 to 255 letters, digits, - or _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )
