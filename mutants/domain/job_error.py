"""Why a job ended as a failure, in a form that programs can act on."""

from datetime import datetime

import msgspec


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class FailedAttempt(msgspec.Struct, frozen=True, kw_only=True):
    """One try to hand a job to its handler; `code` is the other side's own where it gave one."""

    attempt: int
    at: datetime
    code: str
    message: str


class JobError(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The `error` of a job that the service itself ended (API section 5, "Jobs").

    `code` is AWS's own (`AccessDeniedException`), or one of ours, in lower case: `timeout`,
    `task_stopped`, `worker_lost`; `handler_raised`, `bad_output`, `unknown_handler` of
    handlers in process; and those of a dispatch that never got an answer of AWS
    (docs/decisions/0014). `attempts` has every dispatch that failed.
    """

    code: str
    message: str
    attempts: tuple[FailedAttempt, ...] = ()
