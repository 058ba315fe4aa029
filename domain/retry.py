"""When something that failed is tried again: a decision as a value."""

from datetime import timedelta

import msgspec


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Exponential backoff with full jitter, and an end to it.

    API section 5, "Jobs": a dispatch is tried `attempts` times in all. Before attempt
    n + 1 passes a random part of `base * 2**(n - 1)` seconds, at most of `longest`,
    but never less than half a second.
    """

    attempts: int = 5
    base: float = 2.0
    longest: float = 120.0

    def delay(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))
