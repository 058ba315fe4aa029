"""`modelog graph MODEL_ID`: the subscriptions around a model, for Mermaid."""

import asyncio
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.contracts.validation import ContractValidator
from adapters.settings import read_settings
from adapters.store.log import EventLog
from adapters.store.opening import settings_log
from application.definitions import Definitions
from application.graph import Graph, Graphs, as_mermaid
from application.ledger import Ledger
from application.payloads import Payloads
from application.subscriptions import Subscriptions
from domain.errors import DomainError
from domain.subscription import MAX_DEPTH


@click.command()
@click.argument("model_id")
@home_option
@database_option
@click.option(
    "--depth",
    default=3,
    show_default=True,
    type=click.IntRange(1, MAX_DEPTH),
    help="Subscriptions between the model and the furthest one.",
)
@click.option("--json", "as_json", is_flag=True, help="The graph as JSON.")
def graph(
    model_id: str, home: Path | None, database_url: str | None, depth: int, as_json: bool
) -> None:
    """Print the subscriptions around a model as a Mermaid flowchart."""
    settings = read_settings(home=home, database_url=database_url)
    events = settings_log(settings)
    try:
        found = asyncio.run(_around(events, model_id, depth))
    except DomainError as error:
        raise click.ClickException(error.message) from error
    finally:
        events.close()
    click.echo(msgspec.json.encode(found).decode() if as_json else as_mermaid(found))


async def _around(events: EventLog, model_id: str, depth: int) -> Graph:
    ledger = Ledger(events)
    definitions = Definitions(ledger)
    payloads = Payloads(ledger, definitions, ContractValidator())
    return await Graphs(ledger, Subscriptions(ledger, definitions, payloads)).around(
        model_id, depth
    )
