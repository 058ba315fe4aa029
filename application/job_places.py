"""The places of a worker: how many jobs of each type of handler it has in hand at a time.

A job occupies one from when it is taken until its handler is through with it. What became of it is
written down while the next one runs.
"""

from collections import Counter
from collections.abc import Mapping


class Places:
    """As many of each type as `sizes` says; belongs to one event loop.

    Of those whose handler is through, at most as many again keep no place: where the store is
    away, what cannot be written down does not pile up.
    """

    def __init__(self, sizes: Mapping[str, int]) -> None:
        self.sizes = sizes
        self._occupied: Counter[str] = Counter()
        self._leaving: Counter[str] = Counter()
        self._kinds: dict[str, str] = {}
        self._left: set[str] = set()

    def occupied(self, kind: str) -> int:
        """How many of a type are occupied."""
        return self._occupied[kind]

    def free(self, kind: str) -> int:
        """How many of a type are not."""
        return self.sizes.get(kind, 0) - self._occupied[kind]

    def occupy(self, job_id: str, kind: str) -> None:
        """A job is taken."""
        self._kinds[job_id] = kind
        self._occupied[kind] += 1

    def leave(self, job_id: str) -> str | None:
        """A job's handler is through with it; the type of which a place came free, if one did."""
        kind = self._kinds[job_id]
        if self._leaving[kind] >= self.sizes[kind]:
            return None
        self._left.add(job_id)
        self._leaving[kind] += 1
        self._occupied[kind] -= 1
        return kind

    def end(self, job_id: str) -> str | None:
        """A job is no longer in hand; the type of which a place came free, if one did."""
        kind = self._kinds.pop(job_id)
        if job_id in self._left:
            self._left.discard(job_id)
            self._leaving[kind] -= 1
            return None
        self._occupied[kind] -= 1
        return kind
