"""What can be done with event subscriptions (API section 4, and section 5, "Subscriptions")."""

import hashlib
from collections.abc import Callable, Sequence

import msgspec

from application.as_of import Instant, load_as_of
from application.context import Idempotency, RequestContext
from application.ids import new_id
from application.ledger import Committed, Ledger
from application.payloads import Payloads
from application.preconditions import ANY, Expected
from application.stale_reasons import StaleReasons
from application.stored_inputs import StoredInputs
from application.subscription_views import SubscriptionResource, SubscriptionViews, closes_cycle
from application.transaction import Transaction
from domain import model as models
from domain import subscription as decisions
from domain.client import ClientForgotten
from domain.errors import NotFound
from domain.events import Record
from domain.job import JobAssignment, Json
from domain.model import MODEL, Model
from domain.staleness import Action
from domain.subscription import (
    SUBSCRIPTION,
    InputSource,
    OwnStatus,
    Subscription,
    SubscriptionDeleted,
    SubscriptionEvent,
    Trigger,
    existing,
)
from domain.subscription_links import LINKS, Links, SubscriptionUnlinked, linked

NULL = msgspec.Raw(b"null")


class NewSubscription(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller asks for; `input` is for a stored one."""

    trigger_event: Trigger
    target_model_id: str
    target_action: Action
    input_source: InputSource
    input: Json = msgspec.UNSET
    label: str | None = None


class Subscriptions:
    """The use cases of event subscriptions."""

    def __init__(
        self,
        ledger: Ledger,
        payloads: Payloads,
        reasons: StaleReasons,
        *,
        new_subscription_id: Callable[[], str] = new_id,
    ) -> None:
        self._ledger = ledger
        self._views = SubscriptionViews(payloads, reasons)
        self._inputs = StoredInputs(ledger)
        self._new_id = new_subscription_id

    def observe(self, records: Sequence[Record]) -> None:
        """Let go of what was erased, when a client is forgotten."""
        if any(isinstance(record.event, ClientForgotten) for record in records):
            self._inputs.forget()

    async def create(
        self,
        source_model_id: str,
        asked: NewSubscription,
        context: RequestContext,
        *,
        idempotency: Idempotency | None = None,
    ) -> Committed[SubscriptionResource]:
        """Make a subscription, active. Raises `NotFound` for either model, `Invalid`."""
        decisions.check(input_source=asked.input_source, given=asked.input, label=asked.label)
        closes = await closes_cycle(self._ledger, source_model_id, asked.target_model_id)

        async def work(transaction: Transaction) -> SubscriptionResource:
            source = await _model(transaction, source_model_id)
            target = await _model(transaction, asked.target_model_id)
            subscription_id = self._new_id()
            transaction.begin(SUBSCRIPTION, subscription_id)
            events = decisions.create(
                subscription_id,
                source,
                target,
                trigger_event=asked.trigger_event,
                target_action=asked.target_action,
                input_source=asked.input_source,
                given=asked.input,
                label=asked.label,
            )
            made = await _append(transaction, subscription_id, events)
            given = NULL if asked.input is msgspec.UNSET else asked.input
            return await self._shown(transaction, made, given, closes)

        return await self._ledger.transact(
            work,
            context=context,
            queue=_queue(source_model_id, asked.target_model_id),
            idempotency=idempotency,
            answer_type=SubscriptionResource,
        )

    async def store(
        self,
        transaction: Transaction,
        model: Model,
        given: msgspec.Raw,
        assignment: JobAssignment | None = None,
    ) -> None:
        """Store an input as training_complete -> inference on the same model, once.

        `subscribe: true` of API section 5, "Subscriptions": once for each distinct input,
        and for each client whose input it is, by the `assignment` that it came through.
        """
        tenant = None if assignment is None else assignment.client_id
        canonical = msgspec.json.encode(msgspec.json.decode(given), order="deterministic")
        owner = msgspec.json.encode(model.id if tenant is None else [model.id, tenant])
        digest = hashlib.sha256(owner + canonical).hexdigest()
        subscription_id = f"stored-{digest[:32]}"
        state: Subscription | None = await transaction.load(SUBSCRIPTION, subscription_id)
        if state is not None and not state.deleted:
            return
        events = decisions.create(
            subscription_id,
            model,
            model,
            trigger_event="training_complete",
            target_action="inference",
            input_source="stored",
            given=given,
            label=None,
            assignment=assignment,
        )
        await _append(transaction, subscription_id, events)

    async def update(
        self,
        source_model_id: str,
        subscription_id: str,
        context: RequestContext,
        *,
        given: Json = msgspec.UNSET,
        label: str | msgspec.UnsetType | None = msgspec.UNSET,
        status: OwnStatus | None = None,
        expected: Expected = ANY,
    ) -> Committed[tuple[SubscriptionResource, int]]:
        """Replace what is given; setting `active` accepts the models as they are now.

        The answer is the subscription and its revision.

        Raises `NotFound`, `Invalid`, `PreconditionFailed`.
        """
        known = await self._known(source_model_id, subscription_id)
        # Schemas are compared before others have to wait for this decision; then it is known.
        await self.show(known)

        async def work(transaction: Transaction) -> tuple[SubscriptionResource, int]:
            found = await _subscription(transaction, source_model_id, subscription_id)
            expected.check(found.revision)
            now = decisions.dependencies(
                await _model(transaction, found.source_model_id),
                await _model(transaction, found.target_model_id),
                trigger_event=found.trigger_event,
                target_action=found.target_action,
                input_source=found.input_source,
            )
            events = decisions.update(found, given=given, label=label, status=status, now=now)
            after = await _append(transaction, subscription_id, events)
            shown = given if isinstance(given, msgspec.Raw) else await self._inputs.of(found)
            return await self._shown(transaction, after, shown, closes=False), after.revision

        return await self._ledger.transact(
            work,
            context=context,
            queue=_queue(known.source_model_id, known.target_model_id, subscription_id),
        )

    async def delete(
        self,
        source_model_id: str,
        subscription_id: str,
        context: RequestContext,
        *,
        expected: Expected = ANY,
    ) -> Committed[None]:
        """Delete a subscription. Raises `NotFound`, `PreconditionFailed`."""
        known = await self._known(source_model_id, subscription_id)

        async def work(transaction: Transaction) -> None:
            found = await _subscription(transaction, source_model_id, subscription_id)
            expected.check(found.revision)
            transaction.append(SUBSCRIPTION, subscription_id, [SubscriptionDeleted()])
            for model_id, link in linked(found):
                await transaction.load(LINKS, model_id)
                gone = SubscriptionUnlinked(subscription_id=subscription_id, role=link.role)
                transaction.append(LINKS, model_id, [gone])

        return await self._ledger.transact(
            work,
            context=context,
            queue=_queue(known.source_model_id, known.target_model_id, subscription_id),
        )

    async def get(
        self, source_model_id: str, subscription_id: str, as_of: Instant | None = None
    ) -> tuple[SubscriptionResource, int]:
        """A subscription, now or as it was, and its revision. Raises `NotFound`."""
        found = _of_source(await self.load(subscription_id, as_of), source_model_id)
        return await self.show(found, as_of), found.revision

    async def load(self, subscription_id: str, as_of: Instant | None = None) -> Subscription:
        """The state of a subscription, now or then. Raises `NotFound`."""
        loaded = await load_as_of(self._ledger, SUBSCRIPTION, subscription_id, as_of)
        return existing(loaded.state, subscription_id)

    async def ever_loaded(self, subscription_id: str) -> Subscription | None:
        """The state of a subscription, also of one that was deleted; None if there was none."""
        return (await self._ledger.load(SUBSCRIPTION, subscription_id)).state

    async def ever(self, source_model_id: str, subscription_id: str) -> None:
        """Raises `NotFound` for what never was a subscription of this model."""
        state = (await self._ledger.load(SUBSCRIPTION, subscription_id)).state
        if state is None:
            existing(None, subscription_id)
        else:
            _of_source(state, source_model_id)

    async def at(
        self, model_id: str, roles: Sequence[str], as_of: Instant | None = None
    ) -> list[tuple[int, str]]:
        """The ids of the subscriptions that begin or end at a model, with their ordinals.

        In the order of their creation, now or then. Raises `NotFound`.
        """
        models.existing((await self._ledger.load(MODEL, model_id)).state, model_id)
        links: Links | None = (await load_as_of(self._ledger, LINKS, model_id, as_of)).state
        if links is None:
            return []
        found = {
            subscription_id: links.ordinals[subscription_id]
            for role, each in links.by_role.items()
            if role in roles
            for subscription_id in each
        }
        return sorted((ordinal, subscription_id) for subscription_id, ordinal in found.items())

    async def show(
        self,
        subscription: Subscription,
        as_of: Instant | None = None,
        until: float | None = None,
    ) -> SubscriptionResource:
        """A subscription as it is shown beside its models, as they are now or were then.

        `until` is for one of many, see `StaleReasons`.
        """

        async def model(model_id: str) -> Model | None:
            return (await load_as_of(self._ledger, MODEL, model_id, as_of)).state

        given = await self._inputs.of(subscription)
        return await self._views.of(subscription, model, given, until=until)

    async def _shown(
        self, transaction: Transaction, subscription: Subscription, given: msgspec.Raw, closes: bool
    ) -> SubscriptionResource:
        async def model(model_id: str) -> Model | None:
            state: Model | None = await transaction.load(MODEL, model_id)
            return state

        return await self._views.of(subscription, model, given, closes=closes)

    async def _known(self, source_model_id: str, subscription_id: str) -> Subscription:
        loaded = await self._ledger.find(SUBSCRIPTION, subscription_id)
        return _of_source(existing(loaded.state, subscription_id), source_model_id)


def _of_source(subscription: Subscription, source_model_id: str) -> Subscription:
    if subscription.source_model_id != source_model_id:
        raise NotFound(
            f"model {source_model_id} has no event subscription {subscription.id[:128]!r}"
        )
    return subscription


async def _model(transaction: Transaction, model_id: str) -> Model:
    state: Model | None = await transaction.load(MODEL, model_id)
    return models.existing(state, model_id)


async def _subscription(
    transaction: Transaction, source_model_id: str, subscription_id: str
) -> Subscription:
    state: Subscription | None = await transaction.load(SUBSCRIPTION, subscription_id)
    return _of_source(existing(state, subscription_id), source_model_id)


async def _append(
    transaction: Transaction, subscription_id: str, events: Sequence[SubscriptionEvent]
) -> Subscription:
    """Append to the subscription, and tell the models at its ends what is true of it now."""
    before: Subscription | None = transaction.loaded(SUBSCRIPTION, subscription_id)
    after = existing(transaction.append(SUBSCRIPTION, subscription_id, events), subscription_id)
    known = [] if before is None or before.deleted else linked(before)
    for model_id, link in linked(after):
        if (model_id, link) not in known:
            await transaction.load(LINKS, model_id)
            transaction.append(LINKS, model_id, [link])
    return after


def _queue(source: str, target: str, subscription_id: str | None = None) -> list[str]:
    queue = [LINKS.stream(source), LINKS.stream(target)]
    return queue if subscription_id is None else [*queue, SUBSCRIPTION.stream(subscription_id)]
