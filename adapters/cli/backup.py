"""`modelog backup FILE`: the SQLite database as it is at one moment, while the service goes on."""

import sys
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.settings import read_settings
from adapters.store.backup import BackupFailed
from adapters.store.backup import backup as backup_database

GUIDE = "docs/how-to/backup.md"


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@home_option
@database_option
def backup(file: Path, as_json: bool, home: Path | None, database_url: str | None) -> None:
    """Copy the SQLite database to FILE, which must not exist; the service may be running.

    PostgreSQL has its own: pg_dump, or base backups with the archived log for any point in time.
    """
    settings = read_settings(home=home, database_url=database_url)
    scheme, _, path = settings.store_url.partition(":///")
    if scheme != "sqlite":
        raise click.ClickException(
            f"this database is PostgreSQL: back it up with pg_dump or pg_basebackup, see {GUIDE}"
        )
    shown = sys.stderr if as_json else None
    with click.progressbar(length=1, label="Copying", show_eta=True, file=shown) as bar:

        def show(done: int, total: int) -> None:
            bar.length = max(1, total)
            bar.update(done - bar.pos)

        try:
            position = backup_database(Path(path), file, show)
        except BackupFailed as error:
            raise click.ClickException(str(error)) from error
    size = file.stat().st_size
    if as_json:
        made = {"file": str(file), "position": position, "bytes": size}
        click.echo(msgspec.json.encode(made).decode())
        return
    click.echo(f"{file}: the log up to position {position}, {size:,} bytes; see {GUIDE}")
