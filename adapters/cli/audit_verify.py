"""`modelog audit verify`: is the log what it was, and if not, which event is the first?"""

import sys
from pathlib import Path

import click
import msgspec

from adapters.cli.options import database_option, home_option
from adapters.identity.audit_key import audit_key, is_signed
from adapters.settings import Settings, read_settings
from adapters.store.failures import failures
from adapters.store.log import EventLog
from adapters.store.opening import settings_log
from domain.checkpoint import (
    MAX_NOTE,
    BadNote,
    Checkpoint,
    VerifierKey,
    base64_of,
    read_note,
    read_verifier_key,
)
from projections.findings import Report
from projections.merkle import MerkleProjection
from projections.verification import verify as verify_log


@click.command()
@click.option(
    "--checkpoint",
    "files",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A checkpoint that was saved elsewhere; repeatable.",
)
@click.option("--key", help="The key of the checkpoints, NAME+ID+BASE64. Default: the log's own.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@home_option
@database_option
def verify(
    files: tuple[Path, ...],
    key: str | None,
    as_json: bool,
    home: Path | None,
    database_url: str | None,
) -> None:
    """Compute the hash tree of the log again and compare.

    Names the first event that was changed, removed or inserted, and ends with 1 then; with
    2 where a checkpoint cannot be used. Reads only, beside a running service as well.
    """
    settings = read_settings(home=home, database_url=database_url)
    events = settings_log(settings)
    try:
        with failures():
            events.database().create(MerkleProjection.tables)
            verifier = _key(key, settings, events) if files else None
            checkpoints = [_checkpoint(file, verifier) for file in files if verifier]
            report = _run(events, checkpoints)
    finally:
        events.close()
    click.echo(_json(report) if as_json else _text(report, checkpoints))
    if report.finding is not None:
        raise SystemExit(1)


def _run(events: EventLog, checkpoints: list[Checkpoint]) -> Report:
    log = events.stored()
    last, _ = log.ends()
    with click.progressbar(length=last, label="verifying", file=sys.stderr) as bar:
        return verify_log(
            log,
            events.database(),
            checkpoints,
            progress=lambda done, _all: bar.update(done - bar.pos),
        )


def _key(text: str | None, settings: Settings, events: EventLog) -> VerifierKey:
    if text is None:
        return audit_key(settings, events.database()).verifier
    try:
        return read_verifier_key(text)
    except BadNote as error:
        raise click.BadParameter(str(error), param_hint="--key") from error


def _checkpoint(file: Path, key: VerifierKey) -> Checkpoint:
    """The checkpoint in a file: the note alone, or the answer of the API that holds it."""

    def refused(why: str) -> click.BadParameter:
        return click.BadParameter(f"{file}: {why}", param_hint="--checkpoint")

    with file.open("rb") as opened:
        raw = opened.read(2 * MAX_NOTE)
    try:
        text = raw.decode()
        if raw.lstrip().startswith(b"{"):
            text = str(msgspec.json.decode(raw)["note"])
        signed = read_note(text)
    except (BadNote, ValueError, KeyError, TypeError) as error:
        raise refused(f"is no checkpoint: {error}") from error
    if not is_signed(signed, key):
        raise refused(f"is not signed with the key {key}")
    return signed.checkpoint


def _json(report: Report) -> str:
    told = {
        "verified": report.finding is None,
        "size": report.size,
        "root_hash": base64_of(report.root),
        "pending": report.pending,
        "finding": report.finding,
    }
    return msgspec.json.encode(told).decode()


def _text(report: Report, checkpoints: list[Checkpoint]) -> str:
    lines = []
    if report.finding is None:
        lines.append(f"verified: {report.size} events, root hash {base64_of(report.root)}")
        lines += [f"the checkpoint of size {each.size} agrees" for each in checkpoints]
        if report.pending:
            lines.append(
                f"the last {report.pending} are not in the kept tree yet, so nothing is known of "
                "what they were"
            )
        if not checkpoints:
            lines.append(
                "compared with the tree in the same database; give --checkpoint to compare with "
                "what was saved elsewhere"
            )
    else:
        lines.append(f"NOT verified: {report.finding.message}")
        lines.append(f"the {report.size} events before it are as they were")
    return "\n".join(lines)
