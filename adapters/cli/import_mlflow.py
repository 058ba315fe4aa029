"""`modelog import mlflow URI`: the registry of an MLflow server, brought into a running service."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
import msgspec
from modelog_client import Modelog, ModelogError

from adapters.cli.options import home_option
from adapters.cli.token import development_token
from adapters.identity.development import KEY_FILE
from adapters.mlflow.mapping import ACTIVE_ALIASES, ACTIVE_STAGES, Mapped
from adapters.mlflow.registry import MlflowError, MlflowRegistry, RegisteredModel
from adapters.mlflow.transfer import Brought, bring
from adapters.settings import read_settings


@click.group(name="import")
def import_() -> None:
    """Bring models from another registry."""


class JsonValue(click.ParamType[Any]):
    """JSON in an argument, or in a file: `@FILE`."""

    name = "JSON"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The value of the JSON."""
        try:
            text = Path(value[1:]).read_text() if value.startswith("@") else value
            return json.loads(text)
        except (OSError, ValueError) as error:
            self.fail(f"{value!r} is no JSON: {error}", param, ctx)


@import_.command()
@click.argument("uri")
@home_option
@click.option(
    "--url",
    default="http://127.0.0.1:8000",
    show_default=True,
    help="The service that the models are brought into.",
)
@click.option(
    "--token",
    help="Its token, with read_models and manage_models (MODELOG_TOKEN; on this machine the "
    "development issuer's).",
)
@click.option(
    "--training-handler",
    "training",
    type=JsonValue(),
    required=True,
    help="What trains, as JSON or @FILE; {name}, {id} and {version} in its texts are replaced.",
)
@click.option(
    "--inference-handler",
    "inference",
    type=JsonValue(),
    required=True,
    help="What infers, likewise.",
)
@click.option("--prefix", default="", help="What every id begins with.")
@click.option(
    "--active-alias",
    "aliases",
    multiple=True,
    default=ACTIVE_ALIASES,
    show_default=True,
    help="A version with this alias becomes active; repeatable.",
)
@click.option(
    "--active-stage",
    "stages",
    multiple=True,
    default=ACTIVE_STAGES,
    show_default=True,
    help="A version in this stage becomes active; repeatable.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be made, and make nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a model, then the sums.")
def mlflow(
    uri: str,
    home: Path | None,
    url: str,
    token: str | None,
    training: Any,
    inference: Any,
    prefix: str,
    aliases: tuple[str, ...],
    stages: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring the registered models of the MLflow server at URI, with versions, tags and aliases.

    Only what is missing is made: run it again after a crash, or to bring what is new. Exits with 1
    where a model could not be brought.
    """
    mapped = Mapped(
        training=training, inference=inference, prefix=prefix, aliases=aliases, stages=stages
    )
    _check_handlers(mapped)
    token = token or os.environ.get("MODELOG_TOKEN") or _development_token(home, url)
    counts = {"models": 0, "created": 0, "versions": 0, "statuses": 0, "problems": 0}
    try:
        with MlflowRegistry(uri) as source, Modelog(url, token) as target:
            next(target.list_models(page_size=1), None)  # a wrong token says so at once
            models = list(source.models())
            with _progress(models, as_json) as shown:
                for brought in shown(bring(source, target, mapped, models, dry=dry_run)):
                    counts["models"] += 1
                    counts["created"] += brought.created
                    counts["versions"] += len(brought.versions)
                    counts["statuses"] += len(brought.statuses)
                    counts["problems"] += brought.problem is not None
    except MlflowError as error:
        raise click.ClickException(str(error)) from error
    except ModelogError as error:
        raise click.ClickException(f"{url}: {error}; run it again to go on") from error
    _print_sums(counts, as_json, dry_run)
    if counts["problems"]:
        sys.exit(1)


def _check_handlers(mapped: Mapped) -> None:
    try:
        mapped.handlers("name", "1")
    except msgspec.ValidationError as error:
        named = "--inference-handler" if "$.inference" in str(error) else "--training-handler"
        raise click.BadParameter(str(error), param_hint=named) from error


def _development_token(home: Path | None, url: str) -> str:
    settings = read_settings(home=home)
    # It is good for this machine's service alone, and is nobody else's to see.
    here = urlsplit(url).hostname in ("127.0.0.1", "::1", "localhost")
    if not here or not (settings.home / KEY_FILE).exists():
        raise click.UsageError("a token is needed: --token or MODELOG_TOKEN")
    return development_token(settings)


@contextmanager
def _progress(models: list[RegisteredModel], as_json: bool) -> Iterator[Any]:
    """How the models are shown as they come: a bar on a terminal, else a line each."""
    if as_json or not sys.stdout.isatty():
        yield lambda brought: _lines(brought, len(models), as_json)
        return
    problems: list[Brought] = []

    def noted(brought: Iterable[Brought]) -> Iterator[Brought]:
        for each in brought:
            if each.problem is not None:
                problems.append(each)
            yield each

    with click.progressbar(
        length=len(models), label="Models", show_pos=True, item_show_func=_name
    ) as bar:

        def advanced(brought: Iterable[Brought]) -> Iterator[Brought]:
            for each in noted(brought):
                bar.update(1, each)
                yield each

        yield advanced
    for each in problems:
        click.echo(_line(each))


def _name(brought: Brought | None) -> str | None:
    return None if brought is None else brought.name[:40]


def _lines(brought: Iterable[Brought], total: int, as_json: bool) -> Iterator[Brought]:
    for number, each in enumerate(brought, 1):
        if as_json:
            click.echo(msgspec.json.encode(each).decode())
        else:
            click.echo(f"{number}/{total} {_line(each)}")
        yield each


def _line(brought: Brought) -> str:
    parts = ["created"] if brought.created else []
    if brought.versions:
        parts.append(f"versions {_few(brought.versions)}")
    parts += [f"{version} {status}" for version, status in brought.statuses.items()]
    if brought.problem is not None:
        parts.append(f"PROBLEM: {brought.problem}")
    as_id = "" if brought.id == brought.name else f" as {brought.id}"
    return f"{brought.name}{as_id}: {', '.join(parts) or 'nothing new'}"


def _few(versions: list[str]) -> str:
    return ", ".join(versions) if len(versions) <= 5 else f"{versions[0]} to {versions[-1]}"


def _print_sums(counts: dict[str, int], as_json: bool, dry_run: bool) -> None:
    if as_json:
        click.echo(msgspec.json.encode({**counts, "dry_run": dry_run}).decode())
        return
    would = "would be " if dry_run else ""
    click.echo(
        f"{counts['models']} models read; {would}made: {counts['created']} models, "
        f"{counts['versions']} versions, {counts['statuses']} statuses; "
        f"{counts['problems']} with a problem"
    )
