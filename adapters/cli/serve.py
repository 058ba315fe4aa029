"""`modelog serve`: the API, with the follower behind it."""

import asyncio
import signal
import socket
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

import click

from adapters.cli.options import database_option, home_option
from adapters.cli.processes import Failed, Place, Supervision, check_workers, supervise
from adapters.cli.token import development_token
from adapters.dispatch.in_process import load_handlers
from adapters.event_loop import run_loop
from adapters.garbage import collect_seldom
from adapters.http.app import create_app
from adapters.http.metrics_server import metrics_server
from adapters.http.server import serve as serve_http
from adapters.identity.issuers import configured_issuers
from adapters.service import Service
from adapters.settings import ROLES, ConfigurationError, Settings, read_settings
from adapters.telemetry.logs import configure_logs
from adapters.telemetry.peers import Peers
from adapters.telemetry.telemetry import Telemetry


@click.command()
@home_option
@database_option
@click.option("--host", help="Address to listen on (MODELOG_HOST; default 127.0.0.1).")
@click.option("--port", type=int, help="Port to listen on (MODELOG_PORT; default 8000).")
@click.option(
    "--role",
    type=click.Choice(ROLES),
    help="Serve requests, run jobs, or both (MODELOG_ROLE; default all).",
)
@click.option(
    "--workers",
    type=int,
    help="Processes that listen on the port, on PostgreSQL (MODELOG_WORKERS; default 1).",
)
@click.option("--supervised", hidden=True)
@click.option(
    "--handlers",
    multiple=True,
    help="A module that registers in-process handlers; repeatable (MODELOG_HANDLERS).",
)
@click.option(
    "--development-issuer-anywhere",
    is_flag=True,
    default=None,
    help="Accept development tokens on an address that other machines reach.",
)
def serve(
    home: Path | None,
    database_url: str | None,
    host: str | None,
    port: int | None,
    role: str | None,
    workers: int | None,
    supervised: str | None,
    handlers: tuple[str, ...],
    development_issuer_anywhere: bool | None,
) -> None:
    """Serve the API, run jobs, or both, until stopped."""
    settings = read_settings(
        home=home,
        database_url=database_url,
        host=host,
        port=port,
        role=role,
        workers=workers,
        handlers=handlers,
        development_issuer_anywhere=development_issuer_anywhere,
    )
    configure_logs(settings)
    run(settings, place=None if supervised is None else Place.read(supervised))


def run(settings: Settings, *, place: Place | None = None) -> None:
    """Serve with these settings until SIGTERM or SIGINT. Raises `ConfigurationError`.

    `place` is that among several processes that one watches over.
    """
    _load_handlers(settings)
    check_workers(settings)
    is_api = settings.role != "worker"
    issuers = configured_issuers(settings) if is_api else None
    metrics_port = 0 if is_api or settings.metrics == "off" else settings.metrics_port
    if place is None:
        for port in [settings.port] if is_api else [metrics_port] if metrics_port else []:
            _check_free(settings, port)
    supervision = None if place is None else Supervision(place.line)
    telemetry = Telemetry(
        settings, peers=None if place is None else Peers(place.folder, place.number)
    )

    def started() -> None:
        if supervision is not None:
            supervision.ready()
        elif issuers is None:
            click.echo("\nModelog runs jobs\n")
        else:
            _print_welcome(settings, development=issuers.development is not None)

    if settings.workers > 1 and supervision is None:
        _supervise(settings, started)
        return
    if issuers is None:
        serves_metrics = metrics_port and (place is None or place.number == 0)
        run_loop(_work(settings, telemetry, started, serves_metrics=bool(serves_metrics)))
        return

    app = create_app(
        settings,
        issuers=issuers.accepted,
        development_issuer=issuers.development,
        telemetry=telemetry,
        on_started=lambda _service: started(),
    )
    run_loop(serve_http(app, settings))


def _supervise(settings: Settings, welcome: Callable[[], None]) -> None:
    try:
        run_loop(supervise(settings, welcome))
    except Failed as error:
        raise click.ClickException(str(error)) from None


def _load_handlers(settings: Settings) -> None:
    try:
        load_handlers(settings.handlers)
    except Exception as error:
        # It is the user's own code: whatever it raises, it is the module that cannot be used.
        raise ConfigurationError(f"--handlers: {type(error).__name__}: {error}") from error


async def _work(
    settings: Settings, telemetry: Telemetry, started: Callable[[], None], *, serves_metrics: bool
) -> None:
    """Run jobs without serving requests."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    service = await Service.start(settings, telemetry)
    try:
        async with AsyncExitStack() as stack:
            if serves_metrics:
                await stack.enter_async_context(metrics_server(settings, telemetry))
            collect_seldom()
            started()
            await stopped.wait()
    finally:
        await service.stop()


def _check_free(settings: Settings, port: int) -> None:
    """Fail with a sentence, before anything is started, where the port is taken."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, port))
        except OSError as error:
            raise ConfigurationError(
                f"--port: cannot listen on {settings.host}:{port}: {error.strerror}"
            ) from error


def _print_welcome(settings: Settings, *, development: bool) -> None:
    address = f"http://{settings.host}:{settings.port}"
    if not development:
        click.echo(f"\nModelog listens on {address}\n")
        return
    token = development_token(settings)
    click.echo(
        f"\nModelog listens on {address}\n\n"
        f"A development token, also from `modelog token`:\n\n{token}\n\n"
        f"Try:\n\n  curl -H 'Authorization: Bearer {token}' {address}/v2/models\n\n"
        f"or open {address}/ in a browser and paste the token.\n"
    )
