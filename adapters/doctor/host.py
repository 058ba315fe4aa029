"""Checks of this machine and of the store: the data directory, the database, the clock."""

import os
import shutil
from pathlib import Path

from adapters.doctor.finding import Finding, fail, ok, skip, warn
from adapters.identity.development import KEY_FILE
from adapters.settings import Settings
from adapters.store.inspection import Inspection

LEAST_FREE_BYTES = 1024**3
SKEW_WARNING_SECONDS = 1.0
SKEW_FAILURE_SECONDS = 30.0
OTHERS = 0o077


def home(settings: Settings) -> Finding:
    """The directory with the development key and, by default, the database."""
    check, path = "home", settings.home
    if not path.exists():
        parent = next(each for each in path.absolute().parents if each.exists())
        if not os.access(parent, os.W_OK):
            return fail(check, f"{path} cannot be made in {parent}", _writable(parent))
        return ok(check, f"{path} will be made")
    if not path.is_dir():
        return fail(check, f"{path} is no directory", "set MODELOG_HOME to a directory")
    if not os.access(path, os.W_OK | os.X_OK):
        return fail(check, f"{path} is not writable", _writable(path))
    key = path / KEY_FILE
    if key.exists() and key.stat().st_mode & OTHERS:
        return warn(check, f"others can use {key} and sign any token", f"chmod 600 {key}")
    free = shutil.disk_usage(path).free
    if free < LEAST_FREE_BYTES:
        return warn(check, f"{path} has {free // 1024**2} MiB left", "make room")
    return ok(check, f"{path} is writable, {free // 1024**3} GiB free")


def _writable(path: Path) -> str:
    return f"make {path} writable for this user, or set MODELOG_HOME"


def store(found: Inspection) -> Finding:
    """What the database holds."""
    if found.state == "ready":
        return ok("store", f"{found.version}, {found.position:,} events")
    if not found.may_create:
        return fail(
            "store",
            f"{found.version}: no tables yet, and no right to create them",
            "GRANT CREATE ON SCHEMA public to the service's user for its first start",
        )
    return ok("store", f"{found.version}: the tables will be made at the first start")


def unreachable(why: str) -> Finding:
    """The database does not answer."""
    return fail("store", why, "start the database, or correct MODELOG_DATABASE_URL")


def clock(found: Inspection | None) -> Finding:
    """How far this machine's clock and the database's are apart."""
    if found is None:
        return skip("clock", "the store does not answer")
    if found.skew is None:
        return skip("clock", "the store has no clock of its own")
    apart = abs(found.skew)
    which = "ahead of" if found.skew > 0 else "behind"
    message = f"the database's clock is {apart:.1f} s {which} this machine's"
    if apart > SKEW_FAILURE_SECONDS:
        return fail("clock", message, "run a time service (chrony, systemd-timesyncd) on both")
    if apart > SKEW_WARNING_SECONDS:
        return warn("clock", message, "run a time service (chrony, systemd-timesyncd) on both")
    return ok("clock", message)
