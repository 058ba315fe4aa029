"""What can be done with models and their versions (API section 4, "Models")."""

import asyncio
from collections.abc import Callable, Collection, Sequence

import msgspec

from application.as_of import Instant
from application.context import Idempotency, RequestContext
from application.contracts import SchemaChecker, check_contracts
from application.definitions import Definitions
from application.firing import Fired, Firing
from application.ids import new_id
from application.ledger import Committed, Ledger
from application.preconditions import ANY, Expected
from application.replay import Loaded, Replay
from application.transaction import Transaction
from domain import model as decisions
from domain.definition import Definition
from domain.errors import NotFound
from domain.job import TriggeredEvent
from domain.model import (
    MODEL,
    Model,
    ModelEvent,
    ModelRegistered,
    ModelUpdated,
    VersionCreated,
    existing,
)
from domain.resources import ModelResource, VersionResource, model_resource, version_resource
from domain.search import found_in
from domain.subscription_links import LINKS, Links
from domain.versions import Version, VersionStatus


class ModelWithVersion(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to most questions about a model: it and one of its versions."""

    model: ModelResource
    version: VersionResource


class UpdatedModel(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to an update; the version is the new one, or the one changed in place."""

    version: VersionResource
    model: ModelResource
    stale_subscriptions: list[str] = []


class CreatedVersion(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to the creation of a version."""

    version: VersionResource
    model: ModelResource


class VersionWithTriggers(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a change of status."""

    model: ModelResource
    version: VersionResource
    triggered_events: tuple[TriggeredEvent, ...] = ()


class Models:
    """The use cases of the model registry.

    `in_process` gives the names that in-process handlers are registered under,
    `new_model_id` an id for a model that is created without one.
    """

    def __init__(
        self,
        ledger: Ledger,
        definitions: Definitions,
        schemas: SchemaChecker,
        *,
        firing: Firing,
        in_process: Callable[[], Collection[str]],
        new_model_id: Callable[[], str] = new_id,
    ) -> None:
        self._ledger = ledger
        self._schemas = schemas
        self._in_process = in_process
        self._new_model_id = new_model_id
        self._firing = firing
        self.definitions = definitions

    async def create(
        self,
        definition: Definition,
        context: RequestContext,
        *,
        model_id: str | None = None,
        idempotency: Idempotency | None = None,
    ) -> Committed[ModelWithVersion]:
        """Register a model. Raises `Invalid`, `NotAllowed`, and `Conflict` for a taken id."""
        if model_id is None:
            model_id = self._new_model_id()
        decisions.check_model_id(model_id)
        await check_contracts(definition.handler_contracts, self._schemas, self._ledger)

        async def work(transaction: Transaction) -> ModelWithVersion:
            taken = await transaction.load(MODEL, model_id)
            events = decisions.register(
                taken,
                model_id=model_id,
                definition=definition,
                in_process=self._in_process(),
            )
            model, version = await self._append(transaction, model_id, events)
            return ModelWithVersion(model=model, version=version)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[MODEL.stream(model_id)],
            idempotency=idempotency,
            answer_type=ModelWithVersion,
        )

    async def update(
        self,
        model_id: str,
        definition: Definition,
        context: RequestContext,
        *,
        expected: Expected = ANY,
        idempotency: Idempotency | None = None,
    ) -> Committed[UpdatedModel]:
        """Replace a model's definition (API section 5, "Update").

        Raises `NotFound`, `Invalid`, `NotAllowed`, `PreconditionFailed`.
        """
        # What is malformed is so in any state: it comes before preconditions.
        decisions.check_definition(definition)
        await check_contracts(definition.handler_contracts, self._schemas, self._ledger)

        async def work(transaction: Transaction) -> UpdatedModel:
            model = await _loaded(transaction, model_id)
            expected.check(model.revision)
            links: Links | None = await transaction.load(LINKS, model_id)
            events = decisions.update(model, definition=definition, in_process=self._in_process())
            shown, version = await self._append(transaction, model_id, events)
            stale: list[str] = []
            if links is not None:
                after: Model | None = transaction.loaded(MODEL, model_id)
                now = existing(after, model_id).fingerprints
                stale = links.made_stale(model.fingerprints, now)
            return UpdatedModel(version=version, model=shown, stale_subscriptions=stale)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[MODEL.stream(model_id)],
            idempotency=idempotency,
            answer_type=UpdatedModel,
        )

    async def create_version(
        self,
        model_id: str,
        context: RequestContext,
        *,
        version: str | None = None,
        description: str | None = None,
        metadata: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET,
        expected: Expected = ANY,
        idempotency: Idempotency | None = None,
    ) -> Committed[CreatedVersion]:
        """Make a version from the definition in force (API section 5, "Update").

        Raises `NotFound`, `Invalid`, `Conflict`, `PreconditionFailed`.
        """
        decisions.check_version(version=version, description=description, metadata=metadata)

        async def work(transaction: Transaction) -> CreatedVersion:
            model = await _loaded(transaction, model_id)
            expected.check(model.revision)
            events = decisions.create_version(
                model, version=version, description=description, metadata=metadata
            )
            shown, created = await self._append(transaction, model_id, events)
            return CreatedVersion(version=created, model=shown)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[MODEL.stream(model_id)],
            idempotency=idempotency,
            answer_type=CreatedVersion,
        )

    async def set_status(
        self,
        model_id: str,
        version: str,
        status: VersionStatus,
        context: RequestContext,
        *,
        expected: Expected = ANY,
        idempotency: Idempotency | None = None,
    ) -> Committed[VersionWithTriggers]:
        """Take a version to a status (API section 5, "Version status").

        Raises `NotFound`, `NotAllowed`, `PreconditionFailed`.
        """

        async def work(transaction: Transaction) -> VersionWithTriggers:
            model = await _loaded(transaction, model_id)
            expected.check(model.revision)
            was = model.version(version)
            events = decisions.set_status(model, version=version, status=status)
            shown, changed = await self._append(transaction, model_id, events, version)
            fired = Fired()
            if (was.status, status) == ("training", "active"):
                fired = await self._firing.fire_activated(
                    transaction, model_id, context, trained_by=was.trained_by
                )
                cause = f"{MODEL.stream(model_id)}@{transaction.revision(MODEL, model_id)}"
                self._firing.append(transaction, fired.planned, cause)
                # A target may be this same model.
                after: Model | None = transaction.loaded(MODEL, model_id)
                shown = await self.definitions.model(existing(after, model_id))
            return VersionWithTriggers(model=shown, version=changed, triggered_events=fired.events)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[MODEL.stream(model_id)],
            idempotency=idempotency,
            answer_type=VersionWithTriggers,
        )

    async def shown(self, model: Model) -> ModelWithVersion:
        """A model with its latest version, as `getModel` answers it."""
        return ModelWithVersion(
            model=await self.definitions.model(model),
            version=await self.definitions.version(model, model.latest_version),
        )

    async def get_version(
        self, model_id: str, version: str, as_of: Instant | None = None
    ) -> tuple[VersionResource, int]:
        """A version of a model, now or as it was, and the model's revision. Raises `NotFound`."""
        model = await self.get(model_id, as_of)
        found: Version = model.version(version)
        return await self.definitions.version(model, found), model.revision

    async def were(
        self,
        model_ids: Sequence[str],
        as_of: Instant,
        *,
        status: str | None = None,
        name: str | None = None,
        q: str | None = None,
    ) -> list[ModelResource | None]:
        """Models as they were, in the order given; None where there was none that fits."""

        async def one(model_id: str) -> ModelResource | None:
            try:
                model = await self.get(model_id, as_of)
            except NotFound:
                return None
            shown = await self.definitions.model(model)
            fits = (
                status in (None, shown.status)
                and name in (None, shown.name)
                and (q is None or found_in(q, shown.id, shown.name, shown.description))
            )
            return shown if fits else None

        return list(await asyncio.gather(*(one(each) for each in model_ids)))

    async def revision(self, model_id: str) -> int:
        """The current revision of a model. Raises `NotFound`."""
        return (await self.get(model_id)).revision

    async def get(
        self,
        model_id: str,
        as_of: Instant | None = None,
        revision: int | None = None,
    ) -> Model:
        """A model, now or as it was.

        `as_of` is a position of the log or a time, `revision` one of the model's own;
        with both, the earlier of the two. Raises `NotFound`.
        """
        if as_of is not None:
            replay = Replay(self._ledger.store)
            at = await self._ledger.in_thread(replay.revision_at, MODEL.stream(model_id), as_of)
            revision = at if revision is None else min(at, revision)
        loaded: Loaded[Model]
        if revision is None:
            loaded = await self._ledger.load(MODEL, model_id)
        else:
            loaded = await self._ledger.load_at(MODEL, model_id, revision)
            if loaded.state is not None and as_of is None and loaded.revision != revision:
                raise NotFound(f"model {model_id} has no revision {revision}")
            if loaded.state is not None and loaded.state.latest is None:
                # Registration is two events: between them there is nothing to show.
                raise NotFound(f"model {model_id} had no version yet at revision {revision}")
        return existing(loaded.state, model_id)

    async def _append(
        self,
        transaction: Transaction,
        model_id: str,
        events: list[ModelEvent],
        version: str | None = None,
    ) -> tuple[ModelResource, VersionResource]:
        """Append events; the model after them and one of its versions, by default the latest.

        What these events hold is shown from them: it is not stored yet.
        """
        model = existing(transaction.append(MODEL, model_id, events), model_id)
        shown = model.latest_version if version is None else model.version(version)
        definition = await self._definition(model, events)
        made = next(
            (e for e in events if isinstance(e, VersionCreated) and e.version == shown.name), None
        )
        if made is not None or (shown.definition == model.definition and shown.details is None):
            as_version = version_resource(model_id, shown, definition, made)
        else:
            as_version = await self.definitions.version(model, shown)
        return model_resource(model, definition), as_version

    async def _definition(self, model: Model, events: list[ModelEvent]) -> Definition:
        for event in events:
            if isinstance(event, ModelRegistered | ModelUpdated):
                return event.definition
        return await self.definitions.get(model.id, model.definition)


async def _loaded(transaction: Transaction, model_id: str) -> Model:
    model = await transaction.load(MODEL, model_id)
    return existing(model, model_id)
