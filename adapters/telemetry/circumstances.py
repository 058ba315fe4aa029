"""What the code that runs now belongs to: a request, or an attempt to run a job.

So a line of the log has the request's id and its trace without anybody passing them on.
"""

from contextvars import ContextVar
from typing import Protocol


class Circumstances(Protocol):
    """A request, or what a worker does."""

    @property
    def request_id(self) -> str:
        """Its id, as it is in its events."""

    @property
    def traceparent(self) -> str | None:
        """Its trace context, as it is in its events."""


CURRENT: ContextVar[Circumstances | None] = ContextVar("modelog", default=None)
