"""`modelog audit export`: the log as JSON lines, in constant memory."""

import base64
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click
import msgspec
from eventsourcing.persistence import Notification

from adapters.cli.options import database_option, home_option
from adapters.settings import read_settings
from adapters.store.opening import settings_log
from adapters.store.stored_events import StoredEvents
from application.cloud_events import SOURCE, cloud_event
from application.store import StoreUnavailable
from domain.events import UnknownEvent

POSITION = click.IntRange(1, 10**18 - 1)


class RawEvent(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One line of `--raw`: what hashes over the log are taken of, for verifiers.

    `state` is the stored text, byte for byte. What is no UTF-8 any more was changed by
    hand: it is in `state_base64` instead.
    """

    position: int
    stream: str
    revision: int
    name: str
    state: str | msgspec.UnsetType = msgspec.UNSET
    state_base64: str | msgspec.UnsetType = msgspec.UNSET


@click.command()
@click.option("--from", "first", type=POSITION, default=1, help="The first position; default 1.")
@click.option(
    "--to", "last", type=POSITION, help="The last position; default the end of the log now."
)
@click.option("--type", "name", help="Only events of this name, like model.updated.")
@click.option("--stream", help="Only events of this stream, like model:<id>.")
@click.option("--raw", is_flag=True, help="As stored, for verifiers, instead of CloudEvents.")
@click.option("--source", default=SOURCE, show_default=True, help="`source` of the CloudEvents.")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file in the place of standard output.",
)
@click.option("--json", "_as_json", is_flag=True, help="As without: every line is JSON.")
@click.option("--append", is_flag=True, help="Add to the file, to go on with an export.")
@home_option
@database_option
def export(
    first: int,
    last: int | None,
    name: str | None,
    stream: str | None,
    raw: bool,
    source: str,
    output: Path | None,
    append: bool,
    _as_json: bool,
    home: Path | None,
    database_url: str | None,
) -> None:
    """Write the events of the log as JSON lines, oldest first.

    Each line is a CloudEvent 1.0; its `sequence` is the position in the log. An export that
    was interrupted goes on with `--from` the position after its last line.
    """
    settings = read_settings(home=home, database_url=database_url)
    log = settings_log(settings)
    done = first - 1
    try:
        events = StoredEvents(log)
        upto = events.head() if last is None else last
        with _opened(output, append=append) as out:
            for stored in events.read(first - 1, upto, stream=stream, name=name):
                if raw:
                    line = msgspec.json.encode(_raw(stored))
                else:
                    line = msgspec.json.encode(cloud_event(log.records([stored])[0], source))
                out.write(line + b"\n")
                done = stored.id
    except BrokenPipeError:
        # Whoever read has seen enough. Nothing may be flushed into the pipe at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except (StoreUnavailable, UnknownEvent) as error:
        raise click.ClickException(f"{error}; go on with --from {done + 1}") from error
    finally:
        log.close()


@contextmanager
def _opened(output: Path | None, *, append: bool) -> Iterator[BinaryIO]:
    if output is None:
        if append:
            raise click.UsageError("--append needs --output")
        try:
            yield sys.stdout.buffer
        finally:
            sys.stdout.buffer.flush()
        return
    try:
        file = output.open("ab" if append else "wb")
    except OSError as error:
        raise click.ClickException(f"{output}: {error.strerror}") from error
    with file:
        yield file


def _raw(stored: Notification) -> RawEvent:
    event = RawEvent(
        position=stored.id,
        stream=str(stored.originator_id),
        revision=stored.originator_version,
        name=stored.topic,
    )
    try:
        event.state = stored.state.decode()
    except UnicodeDecodeError:
        event.state_base64 = base64.b64encode(stored.state).decode()
    return event
