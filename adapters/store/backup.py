"""A copy of the SQLite database, made while the service goes on."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

PAGES = 1_000
"""Copied in one step, some 4 MB: between two of them others may write."""


class BackupFailed(Exception):
    """There is no backup; the message says why."""


def backup(source: Path, target: Path, on_progress: Callable[[int, int], None]) -> int:
    """Copy a database as it is at one moment; the position of the last event in the copy.

    `on_progress` gets the pages that are copied and the pages that there are. The copy is
    checked and on disk before it has its name, so a file of that name is whole. Raises
    `BackupFailed`; nothing is left then.
    """
    if not source.exists():
        raise BackupFailed(f"there is no database at {source}")
    if target.exists():
        raise BackupFailed(f"{target} exists already")
    draft = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        # The keys in it decrypt what is personal: nobody else may read it.
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        position = _copy(source, draft, on_progress)
        _sync(draft)
        # Not a rename: that would replace what somebody else has put there meanwhile.
        os.link(draft, target)
        _sync(target.parent)
    except FileExistsError:
        raise BackupFailed(f"{target} exists already") from None
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"{target} could not be written: {error}") from error
    finally:
        for left in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm"))):
            with suppress(OSError):
                left.unlink()
    return position


def _copy(source: Path, draft: Path, on_progress: Callable[[int, int], None]) -> int:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as live,
        closing(sqlite3.connect(draft)) as copy,
    ):
        # One transaction for all steps: without it every write meanwhile begins it anew.
        live.execute("BEGIN")
        live.execute("SELECT count(*) FROM sqlite_master").fetchone()
        live.backup(
            copy,
            pages=PAGES,
            progress=lambda _status, left, total: on_progress(total - left, total),
        )
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, that can be moved
        [(verdict,)] = copy.execute("PRAGMA quick_check(1)").fetchall()
        if verdict != "ok":
            raise BackupFailed(f"the copy of {source} is damaged: {verdict}")
        [(position,)] = copy.execute("SELECT coalesce(max(rowid), 0) FROM stored_events")
    return int(position)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
