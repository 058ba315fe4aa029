"""The command `modelog`."""

import sys
from importlib import import_module

import click

from adapters.settings import ConfigurationError
from application.store import StoreUnavailable

MODULES = {
    "serve": "serve",
    "token": "token",
    "history": "history",
    "graph": "graph",
    "openapi": "openapi",
    "clients": "clients",
    "audit": "audit",
    "backup": "backup",
    "projections": "projections",
    "import": "import_mlflow",
    "doctor": "doctor",
}
"""The module of each command: only that of the one that runs is loaded."""


class Commands(click.Group):
    """Loads a command when it is asked for.

    Tells what went wrong in a line, not in a traceback, where the caller can mend it.
    """

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """A command by its name."""
        if name not in MODULES:
            return None
        module = import_module(f"adapters.cli.{MODULES[name]}")
        command: click.Command = getattr(module, "import_" if name == "import" else name)
        return command

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


for each in MODULES:
    main.add_command(
        click.Command(each)
    )  # for the list of names, and for guesses at what was meant


if __name__ == "__main__":
    sys.exit(main())
