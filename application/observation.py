"""Ports to whoever watches the service at work: traces, metrics, logs.

What is watched has an attribute for its watcher that is None by default, and asks no more than
that. Watchers are called on the event loop, must not block, and have no say in what happens.
Times are those of `time.perf_counter`, in seconds.
"""

from collections.abc import Sequence
from typing import Literal, Protocol

from application.context import RequestContext
from application.dispatch import Outcome
from application.store import Append
from domain.job import Job

CommitEnd = Literal["stored", "lost", "failed"]


class CommitWatch(Protocol):
    """Watches the groups in which appends are given to the store."""

    def committed(self, group: Sequence[Append], began: float, end: CommitEnd) -> None:
        """A group was given to the store, and this was the end of it."""


class DecisionWatch(Protocol):
    """Watches decisions, whether or not they are appended."""

    def decided(self, context: RequestContext, began: float, attempt: int, refused: bool) -> None:
        """A decision was taken, from loading what it needs to its events or its refusal.

        `attempt` counts from 1: a decision is taken again after a lost race.
        """


class DispatchAttempt(Protocol):
    """One attempt to bring a job to its handler."""

    context: RequestContext
    """In which what becomes of it is recorded: as the one that came, in the attempt's own span."""

    def ended(self, outcome: Outcome) -> None:
        """The dispatcher said what became of it."""


class DispatchWatch(Protocol):
    """Watches workers."""

    def began(self, job: Job, context: RequestContext) -> DispatchAttempt:
        """A job that a worker has taken is about to be brought to its handler."""
