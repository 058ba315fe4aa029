"""Models as JSON, kept by their revisions: what a model was at one never changes."""

import msgspec

from application.cache import WeightedCache
from application.models import Models
from domain.model import Model

CAPACITY = 32 * 1024 * 1024
"""Bytes of all of them together."""


class ShownModels:
    """Belongs to one event loop."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self._kept: WeightedCache[tuple[str, int], bytes] = WeightedCache(CAPACITY)

    async def json(self, model: Model) -> bytes:
        """A model with its latest version, as `getModel` answers it."""
        key = model.id, model.revision
        kept = self._kept.get(key)
        if kept is None:
            kept = msgspec.json.encode(await self._models.shown(model))
            self._kept.put(key, kept, len(kept) + 500)
        return kept
