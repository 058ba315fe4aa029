"""`modelog token`: a token of the development issuer, and nothing else, on standard output."""

from pathlib import Path

import click
import msgspec

from adapters.cli.options import home_option
from adapters.identity.development import DEFAULT_TTL_SECONDS, open_development_issuer
from adapters.settings import Settings, read_settings

DEFAULT_SCOPES = ("admin",)


@click.command()
@home_option
@click.option("--scope", "scopes", multiple=True, help="A permission; repeatable. Default: admin.")
@click.option("--client", help="The client that the token is for.")
@click.option("--group", "groups", multiple=True, help="A group of a person; repeatable.")
@click.option("--subject", default="developer", show_default=True, help="Whom the token names.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option(
    "--ttl",
    default=DEFAULT_TTL_SECONDS,
    show_default=True,
    type=click.IntRange(min=1),
    help="Seconds that it is valid for.",
)
def token(
    home: Path | None,
    scopes: tuple[str, ...],
    client: str | None,
    groups: tuple[str, ...],
    subject: str,
    ttl: int,
    as_json: bool,
) -> None:
    """Print a token that the development issuer signed."""
    settings = read_settings(home=home)
    if not scopes and not groups:
        scopes = DEFAULT_SCOPES
    made = development_token(settings, scopes, client, groups, subject, ttl)
    answer = {"token": made, "token_type": "Bearer", "expires_in": ttl}
    click.echo(msgspec.json.encode(answer).decode() if as_json else made)


def development_token(
    settings: Settings,
    scopes: tuple[str, ...] = DEFAULT_SCOPES,
    client: str | None = None,
    groups: tuple[str, ...] = (),
    subject: str = "developer",
    ttl: int = DEFAULT_TTL_SECONDS,
) -> str:
    """A token for a service with the same home."""
    prefix = settings.scope_prefix
    return open_development_issuer(settings.home).token(
        scopes=[s if s.startswith(prefix) else prefix + s for s in scopes],
        client_id=client,
        groups=groups,
        subject=subject,
        ttl=ttl,
    )
