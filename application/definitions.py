"""Definitions, read from the events that made them; a state knows only their revisions."""

from collections.abc import Sequence

import msgspec

from application.cache import WeightedCache
from application.ledger import Ledger
from domain.definition import Definition
from domain.errors import NotFound
from domain.events import Record
from domain.model import MODEL, Model, ModelRegistered, ModelUpdated, VersionCreated
from domain.resources import ModelResource, VersionResource, model_resource, version_resource
from domain.versions import Version

CACHE_BYTES = 64 * 1024 * 1024


class Definitions:
    """Finds the definition of a model or of a version, and shows them with it."""

    def __init__(self, ledger: Ledger, cache_bytes: int = CACHE_BYTES) -> None:
        self._ledger = ledger
        self._cache: WeightedCache[tuple[str, int], Definition] = WeightedCache(cache_bytes)
        self.cache_hits = 0
        self.cache_misses = 0
        ledger.listeners.append(self.observe)

    async def get(self, model_id: str, revision: int) -> Definition:
        """The definition in the event of a model at a revision."""
        found = self._cache.get((model_id, revision))
        if found is not None:
            self.cache_hits += 1
        else:
            self.cache_misses += 1
            event = await self._event(model_id, revision)
            assert isinstance(event, ModelRegistered | ModelUpdated)
            found = event.definition
            self._cache.put((model_id, revision), found, _weight(found))
        return found

    def observe(self, records: Sequence[Record]) -> None:
        """Keep the definitions in events that were just appended: they will be asked for."""
        for record in records:
            if isinstance(record.event, ModelRegistered | ModelUpdated):
                model_id = record.stream.partition(":")[2]
                definition = record.event.definition
                self._cache.put((model_id, record.revision), definition, _weight(definition))

    async def model(self, model: Model) -> ModelResource:
        """A model as it is shown."""
        return model_resource(model, await self.get(model.id, model.definition))

    async def version(self, model: Model, version: Version) -> VersionResource:
        """A version of a model as it is shown."""
        definition = await self.get(model.id, version.definition)
        details: VersionCreated | None = None
        if version.details is not None:
            event = await self._event(model.id, version.details)
            assert isinstance(event, VersionCreated)
            details = event
        return version_resource(model.id, version, definition, details)

    async def _event(self, model_id: str, revision: int) -> object:
        stream = MODEL.stream(model_id)
        records = await self._ledger.in_thread(
            lambda: self._ledger.store.read_stream(stream, after=revision - 1, upto=revision)
        )
        if not records:
            raise NotFound(f"model {model_id} has no revision {revision}")
        return records[0].event


def _weight(definition: Definition) -> int:
    schemas = definition.handler_contracts.schemas() if definition.handler_contracts else ()
    raw = sum(len(bytes(schema)) for _, schema in schemas) + len(bytes(definition.metadata))
    return (
        1_000
        + 2 * len(definition.description)
        + raw
        + msgspec.json.encode(definition.handlers).__sizeof__()
    )
