"""`If-Match`: a change is made only to the revision that the caller has seen."""

import msgspec

from domain.errors import PreconditionFailed


class Expected(msgspec.Struct, frozen=True):
    """The revisions that a caller accepts; None for any (API section 1, `ETag`)."""

    revisions: frozenset[int] | None = None

    def check(self, revision: int) -> None:
        """Raises `PreconditionFailed` where the revision is none of them."""
        if self.revisions is not None and revision not in self.revisions:
            raise PreconditionFailed(
                f"If-Match: the current revision is {revision}, which is none of those expected"
            )


ANY = Expected()
