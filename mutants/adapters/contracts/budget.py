"""The work that one explanation may do, and what it has at hand."""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from adapters.contracts.patterns import matcher

WORK = 10_000
"""Keywords applied, 5 to 25 microseconds each; large values count for more."""

Holds = Callable[[Any], bool]
Parts = Callable[[dict[str, Any]], Holds | None]


class Exhausted(Exception):
    """The budget is spent."""


class Budget:
    """What is left of the work of one explanation.

    `parts` may give the engine's validator for a subschema; `matchers` are kept by pattern
    for as long as the contract is, whose patterns are bounded.
    """

    def __init__(self, parts: Parts, matchers: dict[str, Holds]) -> None:
        self.parts = parts
        self._matchers = matchers
        self._work = WORK

    def spend(self, value: Any, instance: Any) -> None:
        """Counts the application of a keyword with that value. Raises `Exhausted`."""
        self._work -= 1
        if isinstance(value, dict | list):
            self._work -= len(value) >> 3
        if isinstance(instance, dict | list):
            self._work -= len(instance) >> 6
        elif isinstance(instance, str):
            self._work -= len(instance) >> 10  # into every message goes its `repr`
        if self._work < 0:
            raise Exhausted

    def matcher(self, pattern: str) -> Holds:
        """Whether the pattern is found in a text."""
        found = self._matchers.get(pattern)
        if found is None:
            found = self._matchers[pattern] = matcher(pattern)
        return found


# The library hands its keywords nothing of ours to carry it in.
current: ContextVar[Budget] = ContextVar("budget")
