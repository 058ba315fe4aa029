"""Why a job ended as a failure, in a form that programs can act on."""

from datetime import datetime

import msgspec


class FailedAttempt(msgspec.Struct, frozen=True, kw_only=True):
    """One try to hand a job to its handler; `code` is the other side's own where it gave one."""

    attempt: int
    at: datetime
    code: str
    message: str


class JobError(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The `error` of a job that the service itself ended (API section 5, "Jobs").

    `code` is AWS's own (`AccessDeniedException`), or one of ours: `dispatch_failed`,
    `timeout`, `handler_raised`, `bad_output`, `task_stopped`. `attempts` has every
    dispatch that failed.
    """

    code: str
    message: str
    attempts: tuple[FailedAttempt, ...] = ()
