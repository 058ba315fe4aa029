"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def home_option(command: F) -> F:
    """`--home`: where state lives."""
    return click.option(
        "--home",
        type=click.Path(path_type=Path),
        help="Where state lives (MODELOG_HOME; default ./.modelog).",
    )(command)


def database_option(command: F) -> F:
    """`--database-url`: the store."""
    return click.option(
        "--database-url",
        help="sqlite:///PATH or postgresql://... (MODELOG_DATABASE_URL).",
    )(command)
