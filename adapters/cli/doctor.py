"""`modelog doctor`: is everything there that the service needs, and if not, what to do."""

import sys
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.doctor import host, remote
from adapters.doctor.finding import Finding, fail, ok, skip
from adapters.settings import ConfigurationError, Settings, read_settings
from adapters.store.inspection import Inspection, Uninspectable, inspect

CHECKS = ("configuration", "home", "store", "clock", "issuer", "aws")


@click.command()
@home_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def doctor(home: Path | None, database_url: str | None, as_json: bool) -> None:
    """Check configuration, data directory, store, clock, issuer and AWS.

    Changes nothing. One line a check: ok, warn, fail or skip, and what to do. Exits with 1 where
    one failed.
    """
    findings = _findings(home, database_url)
    failed = any(finding.status == "fail" for finding in findings)
    if as_json:
        click.echo(msgspec.json.encode({"ok": not failed, "checks": findings}).decode())
    else:
        for finding in findings:
            advice = f"; {finding.advice}" if finding.advice else ""
            click.echo(f"{finding.status:<5} {finding.check:<14} {finding.message}{advice}")
    if failed:
        sys.exit(1)


def _findings(home: Path | None, database_url: str | None) -> list[Finding]:
    try:
        settings = read_settings(home=home, database_url=database_url)
    except ConfigurationError as error:
        wrong = fail("configuration", str(error), "see docs/reference/settings.md")
        why = "the configuration cannot be read"
        return [wrong, *(skip(check, why) for check in CHECKS[1:])]
    found, store = _store(settings)
    used = found.aws if found is not None else ()
    return [
        ok("configuration", "every setting can be read"),
        host.home(settings),
        store,
        host.clock(found),
        remote.issuer(settings),
        remote.aws(settings, used),
    ]


def _store(settings: Settings) -> tuple[Inspection | None, Finding]:
    try:
        found = inspect(settings.store_url)
    except Uninspectable as error:
        return None, host.unreachable(str(error))
    return found, host.store(found)
