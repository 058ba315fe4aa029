"""`modelog audit chain JOB_ID`: what led to a job, back to the first request."""

import asyncio
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.settings import read_settings
from adapters.store.opening import settings_log
from application.causes import Cause, Causes, causes_of
from application.ledger import Ledger
from domain.errors import DomainError


@click.command()
@click.argument("job_id")
@click.option("--json", "as_json", is_flag=True, help="The chain as JSON.")
@home_option
@database_option
def chain(job_id: str, as_json: bool, home: Path | None, database_url: str | None) -> None:
    """Print the events that led to a job, from its own back to the first request."""
    settings = read_settings(home=home, database_url=database_url)
    log = settings_log(settings)
    try:
        found = asyncio.run(causes_of(Ledger(log), job_id))
    except DomainError as error:
        raise click.ClickException(error.message) from error
    finally:
        log.close()
    click.echo(msgspec.json.encode(found).decode() if as_json else _text(found))


def _text(found: Causes) -> str:
    lines = [_line(each) for each in found.causes]
    end = f"first request {found.correlation}"
    return "\n".join(
        [*lines, end if found.complete else f"{end}, which this does not lead back to"]
    )


def _line(cause: Cause) -> str:
    actor = cause.actor.subject
    if cause.actor.client_id is not None:
        actor += f" ({cause.actor.client_id})"
    return (
        f"{cause.position:>6}  {cause.at:%Y-%m-%d %H:%M:%S.%f}Z  {cause.type}  {cause.event}  "
        f"by {actor}  request {cause.request_id}"
    )
