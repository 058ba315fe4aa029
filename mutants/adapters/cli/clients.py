"""`modelog clients forget CLIENT`: erase what may be personal of a client, for good."""

import asyncio
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.settings import read_settings
from adapters.store.log import EventLog
from adapters.store.opening import settings_log
from application.clients import Clients
from application.context import RequestContext
from application.ids import new_id
from application.ledger import Ledger
from domain.errors import DomainError
from domain.metadata import Actor

ACTOR = Actor(subject="modelog clients forget")
PAGE = 2_000


@click.group()
def clients() -> None:
    """What only an operator does with clients."""


@clients.command()
@click.argument("client_id")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@home_option
@database_option
def forget(
    client_id: str, yes: bool, as_json: bool, home: Path | None, database_url: str | None
) -> None:
    """Destroy a client's key, so that its personal data can never be read again.

    Job inputs and outputs, features of services and stored inputs of the client are shown
    as "[erased]" from then on, in histories as well. The events stay, and so does every
    proof over them. The client takes no writes any more. There is no way back.
    """
    settings = read_settings(home=home, database_url=database_url)
    if not yes:
        click.confirm(f"Erase the personal data of client {client_id} for good?", abort=True)
    events = settings_log(settings)
    try:
        destroyed, sealed, plain = asyncio.run(_forget(events, client_id))
    except DomainError as error:
        raise click.ClickException(error.message) from error
    finally:
        events.close()
    if as_json:
        told = {"destroyed": destroyed, "sealed_events": sealed, "plain_events": plain}
        click.echo(msgspec.json.encode({"client_id": client_id, **told}).decode())
        return
    click.echo(f"client {client_id} is forgotten: {sealed} events can no longer be read in full")
    if plain:
        click.echo(
            f"warning: {plain} events were stored while MODELOG_CLIENT_KEYS was off; what they "
            "hold is in the log as it was, and is not erased",
            err=True,
        )


async def _forget(events: EventLog, client_id: str) -> tuple[bool, int, int]:
    identifier = new_id()
    context = RequestContext(actor=ACTOR, request_id=identifier, correlation=identifier)
    ledger = Ledger(events)
    try:
        clients = Clients(ledger)
        await clients.get(client_id)
        # Before the event, so that nobody reads what comes after it; a second run finishes what
        # a crash between the two left.
        destroyed = await ledger.in_thread(events.destroy_key, client_id)
        await clients.forget(client_id, context)
        sealed, plain = await ledger.in_thread(events.count_personal, client_id)
    finally:
        await ledger.close()
    return destroyed, sealed, plain
