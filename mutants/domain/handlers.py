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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Lambda(
    msgspec.Struct,
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
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="in_process",
):
    """A Python function registered in this service under the name `value`."""

    value: InProcessName


Handler = Lambda | EcsTask | InProcess
mutants_xǁHandlersǁerrors__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHandlersǁunknown_names__mutmut: MutantDict = {}  # type: ignore


class Handlers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Both handlers of a model; each is required."""

    training: Handler
    inference: Handler

    @_mutmut_mutated(mutants_xǁHandlersǁerrors__mutmut)
    def errors(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_orig(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_1(self, path: str = "XX/handlersXX") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_2(self, path: str = "/HANDLERS") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_3(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(None, f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_4(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, None)
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_5(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(f"{path}/training")
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_6(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, )
        yield from _errors(self.inference, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_7(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(None, f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_8(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, None)

    def xǁHandlersǁerrors__mutmut_9(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(f"{path}/inference")

    def xǁHandlersǁerrors__mutmut_10(self, path: str = "/handlers") -> Iterator[FieldError]:
        """Every field whose value no AWS service would take."""
        yield from _errors(self.training, f"{path}/training")
        yield from _errors(self.inference, )

    @_mutmut_mutated(mutants_xǁHandlersǁunknown_names__mutmut)
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

    def xǁHandlersǁunknown_names__mutmut_orig(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_1(
        self, registered: Collection[str], path: str = "XX/handlersXX"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_2(
        self, registered: Collection[str], path: str = "/HANDLERS"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_3(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("XXtrainingXX", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_4(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("TRAINING", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_5(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("XXinferenceXX", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_6(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("INFERENCE", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_7(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) or handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_8(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_9(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=None,
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_10(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=None,
                )

    def xǁHandlersǁunknown_names__mutmut_11(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    message=f"no in-process handler is registered as {handler.value[:128]!r}",
                )

    def xǁHandlersǁunknown_names__mutmut_12(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    )

    def xǁHandlersǁunknown_names__mutmut_13(
        self, registered: Collection[str], path: str = "/handlers"
    ) -> Iterator[FieldError]:
        """In-process handlers whose name nothing is registered under."""
        for which, handler in (("training", self.training), ("inference", self.inference)):
            if isinstance(handler, InProcess) and handler.value not in registered:
                yield FieldError(
                    path=f"{path}/{which}/value",
                    message=f"no in-process handler is registered as {handler.value[:129]!r}",
                )

mutants_xǁHandlersǁerrors__mutmut['_mutmut_orig'] = Handlers.xǁHandlersǁerrors__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_1'] = Handlers.xǁHandlersǁerrors__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_2'] = Handlers.xǁHandlersǁerrors__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_3'] = Handlers.xǁHandlersǁerrors__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_4'] = Handlers.xǁHandlersǁerrors__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_5'] = Handlers.xǁHandlersǁerrors__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_6'] = Handlers.xǁHandlersǁerrors__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_7'] = Handlers.xǁHandlersǁerrors__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_8'] = Handlers.xǁHandlersǁerrors__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_9'] = Handlers.xǁHandlersǁerrors__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHandlersǁerrors__mutmut['xǁHandlersǁerrors__mutmut_10'] = Handlers.xǁHandlersǁerrors__mutmut_10 # type: ignore # mutmut generated

mutants_xǁHandlersǁunknown_names__mutmut['_mutmut_orig'] = Handlers.xǁHandlersǁunknown_names__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_1'] = Handlers.xǁHandlersǁunknown_names__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_2'] = Handlers.xǁHandlersǁunknown_names__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_3'] = Handlers.xǁHandlersǁunknown_names__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_4'] = Handlers.xǁHandlersǁunknown_names__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_5'] = Handlers.xǁHandlersǁunknown_names__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_6'] = Handlers.xǁHandlersǁunknown_names__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_7'] = Handlers.xǁHandlersǁunknown_names__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_8'] = Handlers.xǁHandlersǁunknown_names__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_9'] = Handlers.xǁHandlersǁunknown_names__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_10'] = Handlers.xǁHandlersǁunknown_names__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_11'] = Handlers.xǁHandlersǁunknown_names__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_12'] = Handlers.xǁHandlersǁunknown_names__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHandlersǁunknown_names__mutmut['xǁHandlersǁunknown_names__mutmut_13'] = Handlers.xǁHandlersǁunknown_names__mutmut_13 # type: ignore # mutmut generated
mutants_x__errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__errors__mutmut)
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


def x__errors__mutmut_orig(handler: Handler, path: str) -> Iterator[FieldError]:
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


def x__errors__mutmut_1(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_2(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_3(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")


def x__errors__mutmut_4(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(None, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_5(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, None, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_6(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, None)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_7(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_8(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_9(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, )
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_10(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(None, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_11(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, None)
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_12(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_13(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, )
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_14(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_15(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 2 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_16(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 < len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_17(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) < 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_18(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 129:
                yield FieldError(
                    path=f"{path}/value",
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_19(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=None,
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_20(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message=None,
                )


def x__errors__mutmut_21(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    message="expected a registered name of 1 to 128 characters",
                )


def x__errors__mutmut_22(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    )


def x__errors__mutmut_23(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="XXexpected a registered name of 1 to 128 charactersXX",
                )


def x__errors__mutmut_24(handler: Handler, path: str) -> Iterator[FieldError]:
    match handler:
        case Lambda(arn=arn, version=version):
            yield from _lambda_errors(arn, version, path)
        case EcsTask(value=value):
            yield from _ecs_errors(value, f"{path}/value")
        case InProcess(value=value):
            if not 1 <= len(value) <= 128:
                yield FieldError(
                    path=f"{path}/value",
                    message="EXPECTED A REGISTERED NAME OF 1 TO 128 CHARACTERS",
                )

mutants_x__errors__mutmut['_mutmut_orig'] = x__errors__mutmut_orig # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_1'] = x__errors__mutmut_1 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_2'] = x__errors__mutmut_2 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_3'] = x__errors__mutmut_3 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_4'] = x__errors__mutmut_4 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_5'] = x__errors__mutmut_5 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_6'] = x__errors__mutmut_6 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_7'] = x__errors__mutmut_7 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_8'] = x__errors__mutmut_8 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_9'] = x__errors__mutmut_9 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_10'] = x__errors__mutmut_10 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_11'] = x__errors__mutmut_11 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_12'] = x__errors__mutmut_12 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_13'] = x__errors__mutmut_13 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_14'] = x__errors__mutmut_14 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_15'] = x__errors__mutmut_15 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_16'] = x__errors__mutmut_16 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_17'] = x__errors__mutmut_17 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_18'] = x__errors__mutmut_18 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_19'] = x__errors__mutmut_19 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_20'] = x__errors__mutmut_20 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_21'] = x__errors__mutmut_21 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_22'] = x__errors__mutmut_22 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_23'] = x__errors__mutmut_23 # type: ignore # mutmut generated
mutants_x__errors__mutmut['x__errors__mutmut_24'] = x__errors__mutmut_24 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__lambda_errors__mutmut)
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


def x__lambda_errors__mutmut_orig(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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


def x__lambda_errors__mutmut_1(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = None
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


def x__lambda_errors__mutmut_2(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(None)
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


def x__lambda_errors__mutmut_3(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is not None:
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


def x__lambda_errors__mutmut_4(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=None,
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


def x__lambda_errors__mutmut_5(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message=None,
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


def x__lambda_errors__mutmut_6(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
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


def x__lambda_errors__mutmut_7(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
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


def x__lambda_errors__mutmut_8(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="XXexpected the ARN of a Lambda function, XX"
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


def x__lambda_errors__mutmut_9(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the arn of a lambda function, "
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


def x__lambda_errors__mutmut_10(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="EXPECTED THE ARN OF A LAMBDA FUNCTION, "
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


def x__lambda_errors__mutmut_11(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the ARN of a Lambda function, "
            "XXarn:<partition>:lambda:<region>:<account>:function:<name>[:<qualifier>]XX",
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


def x__lambda_errors__mutmut_12(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the ARN of a Lambda function, "
            "ARN:<PARTITION>:LAMBDA:<REGION>:<ACCOUNT>:FUNCTION:<NAME>[:<QUALIFIER>]",
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


def x__lambda_errors__mutmut_13(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the ARN of a Lambda function, "
            "arn:<partition>:lambda:<region>:<account>:function:<name>[:<qualifier>]",
        )
    if version is not None:
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


def x__lambda_errors__mutmut_14(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the ARN of a Lambda function, "
            "arn:<partition>:lambda:<region>:<account>:function:<name>[:<qualifier>]",
        )
    if version is None:
        return
    if LAMBDA_VERSION.fullmatch(None) is None:
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


def x__lambda_errors__mutmut_15(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
    match_ = LAMBDA_ARN.fullmatch(arn)
    if match_ is None:
        yield FieldError(
            path=f"{path}/arn",
            message="expected the ARN of a Lambda function, "
            "arn:<partition>:lambda:<region>:<account>:function:<name>[:<qualifier>]",
        )
    if version is None:
        return
    if LAMBDA_VERSION.fullmatch(version) is not None:
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


def x__lambda_errors__mutmut_16(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            path=None,
            message="expected a version number, an alias of 1 to 128 characters, or $LATEST",
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_17(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message=None,
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_18(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message="expected a version number, an alias of 1 to 128 characters, or $LATEST",
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_19(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_20(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message="XXexpected a version number, an alias of 1 to 128 characters, or $LATESTXX",
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_21(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message="expected a version number, an alias of 1 to 128 characters, or $latest",
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_22(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message="EXPECTED A VERSION NUMBER, AN ALIAS OF 1 TO 128 CHARACTERS, OR $LATEST",
        )
    elif match_ is not None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_23(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
    elif match_ is not None or match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_24(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
    elif match_ is None and match_["qualifier"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_25(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
    elif match_ is not None and match_["XXqualifierXX"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_26(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
    elif match_ is not None and match_["QUALIFIER"] not in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_27(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
    elif match_ is not None and match_["qualifier"] in (None, version):
        # Which of the two would be invoked must never be a guess.
        yield FieldError(
            path=f"{path}/version",
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_28(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            path=None,
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_29(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message=None,
        )


def x__lambda_errors__mutmut_30(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message=f"contradicts the qualifier {match_['qualifier']!r} in the ARN",
        )


def x__lambda_errors__mutmut_31(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            )


def x__lambda_errors__mutmut_32(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message=f"contradicts the qualifier {match_['XXqualifierXX']!r} in the ARN",
        )


def x__lambda_errors__mutmut_33(arn: str, version: str | None, path: str) -> Iterator[FieldError]:
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
            message=f"contradicts the qualifier {match_['QUALIFIER']!r} in the ARN",
        )

mutants_x__lambda_errors__mutmut['_mutmut_orig'] = x__lambda_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_1'] = x__lambda_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_2'] = x__lambda_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_3'] = x__lambda_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_4'] = x__lambda_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_5'] = x__lambda_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_6'] = x__lambda_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_7'] = x__lambda_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_8'] = x__lambda_errors__mutmut_8 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_9'] = x__lambda_errors__mutmut_9 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_10'] = x__lambda_errors__mutmut_10 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_11'] = x__lambda_errors__mutmut_11 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_12'] = x__lambda_errors__mutmut_12 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_13'] = x__lambda_errors__mutmut_13 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_14'] = x__lambda_errors__mutmut_14 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_15'] = x__lambda_errors__mutmut_15 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_16'] = x__lambda_errors__mutmut_16 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_17'] = x__lambda_errors__mutmut_17 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_18'] = x__lambda_errors__mutmut_18 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_19'] = x__lambda_errors__mutmut_19 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_20'] = x__lambda_errors__mutmut_20 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_21'] = x__lambda_errors__mutmut_21 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_22'] = x__lambda_errors__mutmut_22 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_23'] = x__lambda_errors__mutmut_23 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_24'] = x__lambda_errors__mutmut_24 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_25'] = x__lambda_errors__mutmut_25 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_26'] = x__lambda_errors__mutmut_26 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_27'] = x__lambda_errors__mutmut_27 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_28'] = x__lambda_errors__mutmut_28 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_29'] = x__lambda_errors__mutmut_29 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_30'] = x__lambda_errors__mutmut_30 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_31'] = x__lambda_errors__mutmut_31 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_32'] = x__lambda_errors__mutmut_32 # type: ignore # mutmut generated
mutants_x__lambda_errors__mutmut['x__lambda_errors__mutmut_33'] = x__lambda_errors__mutmut_33 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ecs_errors__mutmut)
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


def x__ecs_errors__mutmut_orig(value: str, path: str) -> Iterator[FieldError]:
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


def x__ecs_errors__mutmut_1(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith(None):
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


def x__ecs_errors__mutmut_2(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("XXarn:XX"):
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


def x__ecs_errors__mutmut_3(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("ARN:"):
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


def x__ecs_errors__mutmut_4(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=None,
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


def x__ecs_errors__mutmut_5(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message=None,
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


def x__ecs_errors__mutmut_6(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
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


def x__ecs_errors__mutmut_7(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
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


def x__ecs_errors__mutmut_8(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="XXexpected <cluster>/<task_definition> with the cluster's short name, no ARNXX",
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


def x__ecs_errors__mutmut_9(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no arn",
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


def x__ecs_errors__mutmut_10(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="EXPECTED <CLUSTER>/<TASK_DEFINITION> WITH THE CLUSTER'S SHORT NAME, NO ARN",
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


def x__ecs_errors__mutmut_11(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = None
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


def x__ecs_errors__mutmut_12(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition(None)
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


def x__ecs_errors__mutmut_13(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.rpartition("/")
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


def x__ecs_errors__mutmut_14(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("XX/XX")
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


def x__ecs_errors__mutmut_15(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash and "/" in task:
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


def x__ecs_errors__mutmut_16(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if slash or "/" in task:
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


def x__ecs_errors__mutmut_17(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "XX/XX" in task:
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


def x__ecs_errors__mutmut_18(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" not in task:
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


def x__ecs_errors__mutmut_19(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            path=None, message="expected <cluster>/<task_definition> with exactly one slash"
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


def x__ecs_errors__mutmut_20(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            path=path, message=None
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


def x__ecs_errors__mutmut_21(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            message="expected <cluster>/<task_definition> with exactly one slash"
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


def x__ecs_errors__mutmut_22(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            path=path, )
        return
    if ECS_CLUSTER.fullmatch(cluster) is None:
        yield FieldError(
            path=path, message="the cluster's short name is 1 to 255 letters, digits, - or _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_23(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            path=path, message="XXexpected <cluster>/<task_definition> with exactly one slashXX"
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


def x__ecs_errors__mutmut_24(value: str, path: str) -> Iterator[FieldError]:
    if value.startswith("arn:"):
        yield FieldError(
            path=path,
            message="expected <cluster>/<task_definition> with the cluster's short name, no ARN",
        )
        return
    cluster, slash, task = value.partition("/")
    if not slash or "/" in task:
        yield FieldError(
            path=path, message="EXPECTED <CLUSTER>/<TASK_DEFINITION> WITH EXACTLY ONE SLASH"
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


def x__ecs_errors__mutmut_25(value: str, path: str) -> Iterator[FieldError]:
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
    if ECS_CLUSTER.fullmatch(None) is None:
        yield FieldError(
            path=path, message="the cluster's short name is 1 to 255 letters, digits, - or _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_26(value: str, path: str) -> Iterator[FieldError]:
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
    if ECS_CLUSTER.fullmatch(cluster) is not None:
        yield FieldError(
            path=path, message="the cluster's short name is 1 to 255 letters, digits, - or _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_27(value: str, path: str) -> Iterator[FieldError]:
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
            path=None, message="the cluster's short name is 1 to 255 letters, digits, - or _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_28(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, message=None
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_29(value: str, path: str) -> Iterator[FieldError]:
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
            message="the cluster's short name is 1 to 255 letters, digits, - or _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_30(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_31(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, message="XXthe cluster's short name is 1 to 255 letters, digits, - or _XX"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_32(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, message="THE CLUSTER'S SHORT NAME IS 1 TO 255 LETTERS, DIGITS, - OR _"
        )
    if ECS_TASK_DEFINITION.fullmatch(task) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_33(value: str, path: str) -> Iterator[FieldError]:
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
    if ECS_TASK_DEFINITION.fullmatch(None) is None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_34(value: str, path: str) -> Iterator[FieldError]:
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
    if ECS_TASK_DEFINITION.fullmatch(task) is not None:
        yield FieldError(
            path=path, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_35(value: str, path: str) -> Iterator[FieldError]:
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
            path=None, message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_36(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, message=None
        )


def x__ecs_errors__mutmut_37(value: str, path: str) -> Iterator[FieldError]:
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
            message="expected the task definition as <family> or <family>:<revision>"
        )


def x__ecs_errors__mutmut_38(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, )


def x__ecs_errors__mutmut_39(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, message="XXexpected the task definition as <family> or <family>:<revision>XX"
        )


def x__ecs_errors__mutmut_40(value: str, path: str) -> Iterator[FieldError]:
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
            path=path, message="EXPECTED THE TASK DEFINITION AS <FAMILY> OR <FAMILY>:<REVISION>"
        )

mutants_x__ecs_errors__mutmut['_mutmut_orig'] = x__ecs_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_1'] = x__ecs_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_2'] = x__ecs_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_3'] = x__ecs_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_4'] = x__ecs_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_5'] = x__ecs_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_6'] = x__ecs_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_7'] = x__ecs_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_8'] = x__ecs_errors__mutmut_8 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_9'] = x__ecs_errors__mutmut_9 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_10'] = x__ecs_errors__mutmut_10 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_11'] = x__ecs_errors__mutmut_11 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_12'] = x__ecs_errors__mutmut_12 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_13'] = x__ecs_errors__mutmut_13 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_14'] = x__ecs_errors__mutmut_14 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_15'] = x__ecs_errors__mutmut_15 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_16'] = x__ecs_errors__mutmut_16 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_17'] = x__ecs_errors__mutmut_17 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_18'] = x__ecs_errors__mutmut_18 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_19'] = x__ecs_errors__mutmut_19 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_20'] = x__ecs_errors__mutmut_20 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_21'] = x__ecs_errors__mutmut_21 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_22'] = x__ecs_errors__mutmut_22 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_23'] = x__ecs_errors__mutmut_23 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_24'] = x__ecs_errors__mutmut_24 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_25'] = x__ecs_errors__mutmut_25 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_26'] = x__ecs_errors__mutmut_26 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_27'] = x__ecs_errors__mutmut_27 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_28'] = x__ecs_errors__mutmut_28 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_29'] = x__ecs_errors__mutmut_29 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_30'] = x__ecs_errors__mutmut_30 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_31'] = x__ecs_errors__mutmut_31 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_32'] = x__ecs_errors__mutmut_32 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_33'] = x__ecs_errors__mutmut_33 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_34'] = x__ecs_errors__mutmut_34 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_35'] = x__ecs_errors__mutmut_35 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_36'] = x__ecs_errors__mutmut_36 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_37'] = x__ecs_errors__mutmut_37 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_38'] = x__ecs_errors__mutmut_38 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_39'] = x__ecs_errors__mutmut_39 # type: ignore # mutmut generated
mutants_x__ecs_errors__mutmut['x__ecs_errors__mutmut_40'] = x__ecs_errors__mutmut_40 # type: ignore # mutmut generated
