"""The request bodies and answers of jobs (API section 4, "Models")."""

from typing import Annotated

import msgspec

from application.jobs import Completion
from domain.job import DEFAULT_TIMEOUT_SECONDS, MAX_TIMEOUT_SECONDS, EndStatus

Input = Annotated[
    msgspec.Raw,
    msgspec.Meta(description="Any JSON value.", examples=[{"features": [1, 2]}]),
]
# A whole number however it is spelled, as in JSON Schema: msgspec's int refuses 60.0.
TimeoutSeconds = Annotated[
    float,
    msgspec.Meta(
        description="+ How long the run may take, from its start.",
        ge=1,
        le=MAX_TIMEOUT_SECONDS,
        multiple_of=1,
    ),
]
OptionalTimeout = TimeoutSeconds | msgspec.UnsetType
OptionalJson = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(description="Any JSON value.", extra_json_schema={}),
]


def whole_seconds(timeout: float | msgspec.UnsetType) -> int | None:
    """A timeout that a body may leave to an assignment's settings: None where it does."""
    return None if timeout is msgspec.UNSET else int(timeout)


class Infer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of inferModelVersion."""

    input: Input
    subscribe: Annotated[
        bool,
        msgspec.Meta(
            description="Whether to run this input again after each training of the model."
        ),
    ] = False
    timeout_seconds: TimeoutSeconds = float(DEFAULT_TIMEOUT_SECONDS)


class Train(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of trainModelVersion."""

    input: Input
    activate_on_success: Annotated[
        bool, msgspec.Meta(description="+ Whether its success makes the version active.")
    ] = False
    timeout_seconds: TimeoutSeconds = float(DEFAULT_TIMEOUT_SECONDS)


class Complete(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of completeModelJob; an `error` is for a failure alone."""

    status: EndStatus
    output: OptionalJson = msgspec.UNSET
    error: OptionalJson = msgspec.UNSET

    def completion(self) -> Completion:
        """What the handler reports."""
        return Completion(status=self.status, output=self.output, error=self.error)


class InferenceStarted(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to inferModelVersion."""

    inference_job_id: str


class TrainingStarted(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to trainModelVersion."""

    training_job_id: str
