"""The work that one comparison may do: what takes more is undecidable, whatever the schemas are."""

PROOF = 60_000
SEARCH = 30_000
"""Steps of some microseconds each, so that a comparison ends within about half a second."""


class Spent(Exception):
    """The budget is spent."""


class Budget:
    """What is left of the work."""

    def __init__(self, work: int) -> None:
        self._left = work

    def renew(self, work: int) -> None:
        """Begin again with that much."""
        self._left = work

    def spend(self, amount: int = 1) -> None:
        """Counts work that is about to be done. Raises `Spent`."""
        self._left -= amount
        if self._left < 0:
            raise Spent
