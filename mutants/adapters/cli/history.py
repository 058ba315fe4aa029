"""`modelog history MODEL_ID`: what happened to a model, from the log."""

import asyncio
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.settings import read_settings
from adapters.store.opening import settings_log
from application.history import History, HistoryEntry
from application.ledger import Ledger
from domain.errors import DomainError

PAGE = 500
VALUE_LENGTH = 60


@click.command()
@click.argument("model_id")
@home_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def history(model_id: str, home: Path | None, database_url: str | None, as_json: bool) -> None:
    """Print every event of a model, oldest first."""
    settings = read_settings(home=home, database_url=database_url)
    events = settings_log(settings)
    try:
        asyncio.run(_print(History(Ledger(events)), model_id, as_json))
    except DomainError as error:
        raise click.ClickException(error.message) from error
    finally:
        events.close()


async def _print(source: History, model_id: str, as_json: bool) -> None:
    after: int | None = 0
    while after is not None:
        page = await source.of_model(model_id, after=after, limit=PAGE)
        for entry in page.entries:
            click.echo(msgspec.json.encode(entry).decode() if as_json else _text(entry))
        after = page.next


def _text(entry: HistoryEntry) -> str:
    actor = entry.actor.subject
    if entry.actor.client_id is not None:
        actor += f" ({entry.actor.client_id})"
    head = (
        f"{entry.revision:>6}  {entry.at:%Y-%m-%d %H:%M:%S.%f}Z  {entry.type}  by {actor}  "
        f"position {entry.position}  request {entry.request_id}"
    )
    changes = [
        f"        {change.path or '/'}: {_short(change.before)} -> {_short(change.after)}"
        for change in entry.changes
    ]
    return "\n".join([head, *changes])


def _short(value: object) -> str:
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= VALUE_LENGTH else f"{text[: VALUE_LENGTH - 3]}..."
