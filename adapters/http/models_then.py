"""The list of models as it was (API section 4, listModels `as_of`)."""

from functools import partial

import msgspec

from adapters.service import Service
from application.as_of import Instant
from application.freshness import Fresh
from projections.model_lists import model_ids
from projections.pages import PAGE_CHARACTERS

AT_ONCE = 16
MOST_EXAMINED = 1_000
"""Models looked at for one page: a page may hold fewer than there are."""


async def models_then(
    service: Service,
    then: Instant,
    fresh: Fresh,
    *,
    after: int,
    limit: int,
    status: str | None,
    name: str | None,
    q: str | None,
) -> tuple[list[str], int | None]:
    """A page as ready-made JSON, and the key that the next one begins after.

    Models are never removed, so those of today, in the order of their creation, are all
    that there can have been; each is folded from its own events.
    """
    docs: list[str] = []
    size = examined = 0
    while True:
        found = await service.query(partial(model_ids, after=after, limit=AT_ONCE + 1), fresh)
        some = found[:AT_ONCE]
        were = await service.models.were(
            [model_id for _, model_id in some], then, status=status, name=name, q=q
        )
        for (position, _), model in zip(some, were, strict=True):
            if len(docs) == limit or size > PAGE_CHARACTERS:
                return docs, after
            after = position
            examined += 1
            if model is not None:
                docs.append(msgspec.json.encode(model).decode())
                size += len(docs[-1])
        if len(found) <= AT_ONCE:
            return docs, None
        if examined >= MOST_EXAMINED:
            return docs, after
