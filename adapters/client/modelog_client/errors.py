"""What a call raises when it gives no value."""

from typing import Any

import msgspec

from modelog_client.answers import FieldError, Job
from modelog_client.tenant_answers import BlockingService


class ModelogError(Exception):
    """Everything that this package raises itself."""


class Unreachable(ModelogError):
    """No answer came, also after the last try. The cause is httpx's own error.

    Whether the request had an effect is not known. With the same `idempotency_key` it can be made
    again without a second effect.
    """


class UnexpectedAnswer(ModelogError):
    """The answer is none of Modelog's, or of a version that this client does not know."""


class NotModified(ModelogError):
    """304: what `if_none_match` names is still current."""


class NotEnded(ModelogError):
    """The job did not end in the time that `wait` was given. `job` is how it was last seen."""

    def __init__(self, job: Job) -> None:
        super().__init__(f"job {job.job_id} is still {job.status}")
        self.job = job


class ApiError(ModelogError):
    """An error that Modelog answered; its kinds below are one a status (API section 1).

    `status` is the HTTP status, `message` says what is wrong, `errors` name the fields at fault by
    JSON Pointers, `request_id` finds the request in the service's log and events, `retry_after` is
    in seconds where the answer has it, and `body` is all that was answered.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        errors: tuple[FieldError, ...] = (),
        request_id: str | None = None,
        retry_after: float | None = None,
        body: Any = None,
    ) -> None:
        fields = "".join(f"\n  {error.path}: {error.message}" for error in errors)
        super().__init__(f"{status}: {message}{fields}")
        self.status = status
        self.message = message
        self.errors = errors
        self.request_id = request_id
        self.retry_after = retry_after
        self.body = body


class BadRequest(ApiError):
    """400: not what the operation takes."""


class Unauthorized(ApiError):
    """401: no token, or none that is accepted."""


class Forbidden(ApiError):
    """403: the token lacks the permission or the client."""


class NotFound(ApiError):
    """404: not there, or another tenant's."""


class Conflict(ApiError):
    """409: the id is taken, the key was used for something else, or the job ended otherwise."""


class PreconditionFailed(ApiError):
    """412: `if_match` names another revision than the current one."""


class TooLarge(ApiError):
    """413: the body is over the service's limit."""


class NotAllowed(ApiError):
    """422: well-formed, and against a rule."""

    @property
    def blocking_services(self) -> list[BlockingService]:
        """The services that keep an assignment from being changed, and why."""
        listed = self.body.get("blocking_services", []) if isinstance(self.body, dict) else []
        return msgspec.convert(listed, list[BlockingService])


class TooManyRequests(ApiError):
    """429: over the limit of requests, also after the last try."""


class Unavailable(ApiError):
    """503: the service cannot answer now, also after the last try."""


KINDS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    412: PreconditionFailed,
    413: TooLarge,
    422: NotAllowed,
    429: TooManyRequests,
    503: Unavailable,
}
