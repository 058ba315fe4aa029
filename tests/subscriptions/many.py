"""Ten thousand subscriptions on one target, as their creation would have appended them."""

from typing import Any

import msgspec

from adapters.contracts.validation import ContractValidator
from application.definitions import Definitions
from application.jobs import Jobs
from application.ledger import Ledger
from application.models import Models
from application.payloads import Payloads
from application.transaction import Transaction
from domain.model import MODEL, Model
from domain.model import existing as existing_model
from domain.subscription import SUBSCRIPTION, create, existing
from domain.subscription_links import LINKS, linked
from tests.properties.test_one_state import AnySchema
from tests.samples import context, definition

COUNT = 10_000
SOURCES = 10


def with_schema(schema: Any) -> Any:
    """A definition whose inference has this input schema."""
    return definition(handler_contracts={"inference": {"input_schema": schema}})


def models_of(log: Any) -> tuple[Ledger, Models]:
    """The registry on a log."""
    ledger = Ledger(log)
    definitions = Definitions(ledger)
    jobs = Jobs(ledger, definitions, Payloads(ledger, definitions, ContractValidator()))
    models = Models(
        ledger, definitions, AnySchema(), firing=jobs.firing, in_process=lambda: ("predict",)
    )
    return ledger, models


async def _model(transaction: Transaction, model_id: str) -> Model:
    state: Model | None = await transaction.load(MODEL, model_id)
    return existing_model(state, model_id)


async def subscribe_many(ledger: Ledger, models: Models, target: str) -> list[str]:
    """Make the target and the subscriptions that end there; their ids in order."""
    await models.create(with_schema({"type": "object"}), context(), model_id=target)
    ids: list[str] = []
    for number in range(SOURCES):
        source = f"{target}-source-{number}"
        await models.create(with_schema(True), context(), model_id=source)

        async def work(transaction: Transaction, source: str = source) -> list[str]:
            ends = [await _model(transaction, each) for each in (source, target)]
            links: dict[str, list[Any]] = {source: [], target: []}
            for each in links:
                await transaction.load(LINKS, each)
            made: list[str] = []
            for ordinal in range(COUNT // SOURCES):
                key = f"{source}-{ordinal}"
                transaction.begin(SUBSCRIPTION, key)
                events = create(
                    key,
                    *ends,
                    trigger_event="training_complete",
                    target_action="inference",
                    input_source="stored",
                    given=msgspec.Raw(b"{}"),
                    label=None,
                )
                found = existing(transaction.append(SUBSCRIPTION, key, events), key)
                for model_id, link in linked(found):
                    links[model_id].append(link)
                made.append(key)
            for model_id, those in links.items():
                transaction.append(LINKS, model_id, those)
            return made

        queue = [LINKS.stream(source), LINKS.stream(target)]
        ids += (await ledger.transact(work, context=context(), queue=queue)).value
    return ids
