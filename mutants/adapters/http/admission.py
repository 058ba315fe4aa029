"""A bound on what is at work at once, so that what is accepted is answered soon.

Beyond it a request is refused at once, before anything is done for it: a queue that grows
makes everyone wait, and in the end answers nobody in time.
"""

import logging
import time

log = logging.getLogger("modelog.http")

ALWAYS_ANSWERED = frozenset({"/v2/health", "/v2/ready", "/metrics"})
"""What tells whoever runs the service how it does, and costs next to nothing."""

TELL_SECONDS = 10.0
"""Between two lines of the log that say that requests are refused."""


class Overloaded(Exception):
    """As many requests as may be are at work."""


class Admission:
    """Counts the requests at work in this process; for use from its event loop."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._at_work = 0
        self._refused = 0
        self._told = float("-inf")

    def visit(self, path: str) -> "Visit":
        """One request, which is not at work yet."""
        return Visit(self, counts=path not in ALWAYS_ANSWERED)

    def enter(self) -> None:
        """One more is at work. Raises `Overloaded`."""
        if self._at_work >= self._most:
            self._refuse()
        self._at_work += 1

    def leave(self) -> None:
        """One less is."""
        self._at_work -= 1

    def _refuse(self) -> None:
        self._refused += 1
        now = time.monotonic()
        if now - self._told >= TELL_SECONDS:
            log.warning(
                "%d requests at work: %d refused since the last line like this",
                self._at_work,
                self._refused,
            )
            self._told, self._refused = now, 0
        raise Overloaded(f"{self._most} requests are at work")


class Visit:
    """From when a request has arrived whole until its answer begins, or until it only waits."""

    def __init__(self, admission: Admission, *, counts: bool) -> None:
        self._admission = admission
        self._counts = counts
        self._entered = False

    def enter(self) -> None:
        """It is at work from now on. Raises `Overloaded`."""
        if self._counts and not self._entered:
            self._admission.enter()
            self._entered = True

    def leave(self) -> None:
        """It is not any more, and will not be again."""
        self._counts = False
        if self._entered:
            self._admission.leave()
            self._entered = False
