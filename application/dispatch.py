"""The port to what runs handlers: AWS Lambda, AWS ECS, this process."""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

import msgspec

from domain.handlers import Handler
from domain.job_error import JobError


class Dispatch(msgspec.Struct, frozen=True, kw_only=True):
    """One job on its way to its handler.

    `callback_url` and `token` are for a handler that reports back by itself: where
    to, and the job token that permits it. `traceparent` is the W3C trace context of the
    request that started the job, for what the handler does and reports.
    """

    job_id: str
    job_type: Literal["inference", "training"]
    model_id: str
    model_version: str
    handler: Handler
    input: msgspec.Raw
    callback_url: str
    token: str
    traceparent: str | None = None


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """The other side has the job and will report its end.

    `reference` is its name there: a Lambda request id, an ECS task's ARN.
    """

    reference: str | None = None


class Returned(msgspec.Struct, frozen=True, kw_only=True):
    """The handler ran here, and this is its output, as JSON."""

    output: msgspec.Raw


class Raised(msgspec.Struct, frozen=True, kw_only=True):
    """The handler ran here and failed: the job has ended, and is not tried again."""

    error: JobError


class Undelivered(msgspec.Struct, frozen=True, kw_only=True):
    """The handler was not reached.

    `retry` says whether trying again can help: not where access is denied or there is
    no such function. `retry_after` is in seconds, where the other side said so.
    """

    error: JobError
    retry: bool
    retry_after: float | None = None


Outcome = Accepted | Returned | Raised | Undelivered


class Dispatcher(Protocol):
    """Hands jobs to handlers of one type."""

    runs_here: bool
    """Whether the handler runs in this process, so that its start comes before the dispatch."""

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Hand over one job. Blocks no event loop, and raises nothing but cancellation."""


class Stopped(msgspec.Struct, frozen=True, kw_only=True):
    """A remote run that has ended; `reason` in the other side's words."""

    reason: str


class RemoteRuns(Protocol):
    """Asks the other side what became of runs that it accepted."""

    async def stopped(self, references: Sequence[str]) -> Mapping[str, Stopped]:
        """Those among these references that have ended a while ago or are unknown there.

        A reference is what `Accepted` gave. What cannot be asked now is left out.
        """
