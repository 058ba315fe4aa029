"""`modelog projections status | rebuild`: how far the read models are, and building them anew."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.cli.rebuild_progress import shown_progress
from adapters.settings import read_settings
from adapters.store.log import EventLog
from adapters.store.opening import settings_log
from projections.every import every_projection
from projections.generations import BUILDS, Build, builds
from projections.progress import FAILURES, POSITIONS, ProjectionLag, lags
from projections.projection import Projection
from projections.rebuild import BATCH, Cancelled, Rebuild, RebuildRunning

RUNNING = "another process rebuilds projections of this database"


class State(msgspec.Struct, frozen=True, kw_only=True):
    """A projection as `status` tells of it; `build` is a rebuild that has not ended."""

    projection: ProjectionLag
    build: Build | None


@click.group()
def projections() -> None:
    """The read models: how far they are, and building them anew from the log."""


@projections.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@home_option
@database_option
def status(as_json: bool, home: Path | None, database_url: str | None) -> None:
    """Print how far each projection is, and where one has stopped."""
    with _opened(home, database_url) as events:
        database = events.database()
        database.create([POSITIONS, FAILURES, BUILDS])
        versions = {each.name: each.version for each in every_projection()}
        with database.read() as session:
            head = events.head()
            found = lags(session, head, versions)
            built = builds(session)
    for each in found:
        build = built.get(each.name)
        state = State(projection=each, build=build if build and build.phase == "loading" else None)
        click.echo(msgspec.json.encode(_flat(state)).decode() if as_json else _line(state))
    if not as_json:
        click.echo(f"the log ends at position {head}")


def _flat(state: State) -> dict[str, object]:
    build = state.build
    told = msgspec.to_builtins(state.projection)
    if build is not None:
        told["build"] = {"version": build.version, "position": build.position}
    return dict(told)


def _line(state: State) -> str:
    each = state.projection
    text = f"{each.name:<16} {each.status:<11} position {each.position}, {each.lag} behind"
    if each.stop is not None:
        stop = each.stop
        text += (
            f"\n{'':<17}cannot apply position {stop.position}, {stop.event} of {stop.stream}, "
            f"since {stop.since}: {stop.error}"
        )
    if state.build is not None:
        text += f"\n{'':<17}a rebuild for version {state.build.version} is at "
        text += f"position {state.build.position}"
    return text


@projections.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--all", "every", is_flag=True, help="All projections, in one pass over the log.")
@click.option(
    "--batch-size",
    default=BATCH,
    show_default=True,
    type=click.IntRange(1, 1_000_000),
    help="Events in one transaction.",
)
@click.option("--discard", is_flag=True, help="Drop what an unfinished rebuild has built, and end.")
@click.option("--json", "as_json", is_flag=True, help="Progress as one JSON object a line.")
@home_option
@database_option
def rebuild(
    names: tuple[str, ...],
    every: bool,
    batch_size: int,
    discard: bool,
    as_json: bool,
    home: Path | None,
    database_url: str | None,
) -> None:
    """Build projections anew from the log, beside the live ones, and swap them in.

    The service may run meanwhile: it reads and writes as ever. A rebuild that was cancelled or
    killed goes on where it was when it is started again.
    """
    chosen = _chosen(names, every=every)
    stopped = threading.Event()
    with _opened(home, database_url) as events, shown_progress(as_json=as_json) as on_progress:
        job = Rebuild(
            events,
            events.database(),
            chosen,
            batch=batch_size,
            on_progress=on_progress,
            stopped=stopped.is_set,
        )
        try:
            if discard:
                job.discard()
                return
            with _interrupts(stopped):
                job.run()
        except RebuildRunning:
            raise click.ClickException(RUNNING) from None
        except Cancelled:
            again = " ".join(names) or "--all"
            raise click.ClickException(
                f"cancelled; `modelog projections rebuild {again}` goes on from here, "
                f"`modelog projections rebuild {again} --discard` drops what was built"
            ) from None
    if job.failed:
        raise click.ClickException("; ".join(f"cannot rebuild {each}" for each in job.failed))


def _chosen(names: tuple[str, ...], *, every: bool) -> list[Projection]:
    known = {each.name: each for each in every_projection()}
    if every == bool(names):
        raise click.UsageError("expected names of projections, or --all")
    for name in names:
        if name not in known:
            raise click.BadParameter(f"{name!r} is none of {', '.join(known)}")
    return [known[name] for name in dict.fromkeys(names)] if names else list(known.values())


@contextmanager
def _opened(home: Path | None, database_url: str | None) -> Iterator[EventLog]:
    events = settings_log(read_settings(home=home, database_url=database_url))
    try:
        yield events
    finally:
        events.close()


@contextmanager
def _interrupts(stopped: threading.Event) -> Iterator[None]:
    """Ctrl-C and SIGTERM let the batch in hand finish; a second one ends at once."""

    def stop(number: int, _frame: FrameType | None) -> None:
        stopped.set()
        signal.signal(number, signal.SIG_DFL)

    before = {each: signal.signal(each, stop) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
