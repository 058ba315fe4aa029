"""The command `modelog`."""

import sys

import click

from adapters.cli.audit import audit
from adapters.cli.backup import backup
from adapters.cli.clients import clients
from adapters.cli.doctor import doctor
from adapters.cli.graph import graph
from adapters.cli.history import history
from adapters.cli.import_mlflow import import_
from adapters.cli.openapi import openapi
from adapters.cli.projections import projections
from adapters.cli.serve import serve
from adapters.cli.token import token
from adapters.settings import ConfigurationError
from application.store import StoreUnavailable


class Commands(click.Group):
    """Tells what went wrong in a line, not in a traceback, where the caller can mend it."""

    def invoke(self, context: click.Context) -> object:
        """Run a command."""
        try:
            return super().invoke(context)
        except ConfigurationError as error:
            raise click.ClickException(str(error)) from error
        except StoreUnavailable as error:
            raise click.ClickException(f"{error}: {_innermost(error)}") from error


def _innermost(error: BaseException) -> str:
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error).splitlines()[0] if str(error) else type(error).__name__


@click.group(cls=Commands)
def main() -> None:
    """An event-sourced model registry and dispatch service."""


main.add_command(serve)
main.add_command(token)
main.add_command(history)
main.add_command(graph)
main.add_command(openapi)
main.add_command(clients)
main.add_command(audit)
main.add_command(backup)
main.add_command(projections)
main.add_command(import_)
main.add_command(doctor)

if __name__ == "__main__":
    sys.exit(main())
