"""`modelog openapi`: the OpenAPI document, without a running service."""

import click
import msgspec

from adapters.http.app import create_app
from adapters.http.documentation import VERSION
from adapters.http.openapi import document
from adapters.settings import Settings


@click.command()
@click.option("--json", "_as_json", is_flag=True, help="As without: the document is JSON.")
def openapi(_as_json: bool) -> None:
    """Print the OpenAPI 3.1 document."""
    click.echo(openapi_text(), nl=False)


def openapi_text() -> str:
    """The document as it is committed: indented, with a newline at its end."""
    app = create_app(Settings(), issuers=[])
    text = msgspec.json.format(msgspec.json.encode(document(app, version=VERSION)), indent=2)
    return text.decode() + "\n"
