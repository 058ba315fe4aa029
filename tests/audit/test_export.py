"""`modelog audit export`: every event as it is stored or in its envelope, in constant memory."""

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from eventsourcing.persistence import Notification

from adapters.cli.main import main
from adapters.store.log import EventLog, open_log
from adapters.store.stored_events import BYTES, LISTED, StoredEvents
from application.store import Append
from domain.contracts import fingerprints
from domain.model import ModelUpdated
from tests.node import ROOT
from tests.samples import definition, record

COMMAND = [sys.executable, "-m", "adapters.cli.main", "audit", "export"]


def export(url: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["audit", "export", "--database-url", url, *arguments])


def update(**changes: Any) -> ModelUpdated:
    changed = definition(**changes)
    return ModelUpdated(
        definition=changed,
        version="1",
        fingerprints=fingerprints(changed.handlers, changed.handler_contracts),
    )


def lines(url: str, *arguments: str) -> list[dict[str, Any]]:
    done = export(url, *arguments)
    assert done.exit_code == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def positions(exported: list[dict[str, Any]]) -> list[int]:
    return [each.get("position") or int(each["sequence"]) for each in exported]


@pytest.fixture
def filled(event_log: EventLog, database_url: str) -> str:
    """Three streams of four events, turn by turn; the second event of `model:a` is an update."""
    for revision in range(1, 5):
        for stream in ("model:a", "model:b", "job:c"):
            event = None
            if (stream, revision) == ("model:a", 2):
                event = update(name="Zürich")
            event_log.append([Append(records=(record(stream, revision, event),))])
    return database_url


def test_raw_lines_are_what_is_stored(filled: str, event_log: EventLog) -> None:
    exported = lines(filled, "--raw")
    assert positions(exported) == list(range(1, 13))
    stored = event_log.recorder.select_notifications(None, 100)
    for line, each in zip(exported, stored, strict=True):
        assert line == {
            "position": each.id,
            "stream": each.originator_id,
            "revision": each.originator_version,
            "name": each.topic,
            "state": bytes(each.state).decode(),
        }
    assert "Zürich" in exported[3]["state"]


def test_an_envelope_has_the_attributes_of_cloudevents(filled: str) -> None:
    [first, *_] = exported = lines(filled)
    assert positions(exported) == list(range(1, 13))
    assert first == {
        "specversion": "1.0",
        "id": "model:a@1",
        "source": "urn:modelog",
        "type": "model.version_created",
        "subject": "model:a",
        "time": "2026-01-31T12:00:00Z",
        "datacontenttype": "application/json",
        "sequence": "00000000000000000001",
        "actor": "ada",
        "requestid": "request-1",
        "correlationid": "request-1",
        "data": {"version": "1"},
    }
    for event in exported:
        # CloudEvents 1.0: names of attributes are of a-z and 0-9; none is null.
        assert all(name.isascii() and name.isalnum() and name.islower() for name in event)
        assert None not in event.values()
        assert datetime.fromisoformat(event["time"]).utcoffset() is not None
    assert len({event["id"] for event in exported}) == 12
    assert exported[3]["data"]["definition"]["name"] == "Zürich"
    assert lines(filled, "--source", "https://models.example/log")[0]["source"] == (
        "https://models.example/log"
    )


@pytest.mark.parametrize("form", [[], ["--raw"]])
def test_filters_leave_the_rest_out(filled: str, form: list[str]) -> None:
    def found(*arguments: str) -> list[int]:
        return positions(lines(filled, *form, *arguments))

    assert found("--from", "4", "--to", "6") == [4, 5, 6]
    assert found("--stream", "model:b") == [2, 5, 8, 11]
    assert found("--stream", "model:b", "--from", "3", "--to", "8") == [5, 8]
    assert found("--type", "model.updated") == [4]
    assert found("--type", "model.updated", "--from", "5") == []
    assert found("--type", "model.version_created", "--stream", "model:a") == [1, 7, 10]
    assert found("--stream", "model:nothing") == []
    assert found("--from", "13") == []


def test_an_export_that_was_interrupted_is_gone_on_with(filled: str, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert export(filled, "--output", str(whole)).exit_code == 0
    assert export(filled, "--output", str(parts), "--to", "5").exit_code == 0
    last = json.loads(parts.read_text().splitlines()[-1])["sequence"]
    following = str(int(last) + 1)
    assert export(filled, "--output", str(parts), "--append", "--from", following).exit_code == 0
    assert parts.read_bytes() == whole.read_bytes()
    assert export(filled, "--output", str(whole), "--to", "1").exit_code == 0
    assert len(whole.read_text().splitlines()) == 1


def test_what_cannot_be_done_is_said_in_a_line(filled: str, tmp_path: Path) -> None:
    for arguments, said in (
        (["--output", str(tmp_path / "none" / "there")], "No such file"),
        (["--append"], "--append needs --output"),
        (["--from", "0"], "--from"),
    ):
        done = export(filled, *arguments)
        assert done.exit_code != 0
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_an_event_of_newer_code_ends_the_envelopes_and_not_the_raw_lines(
    filled: str, event_log: EventLog
) -> None:
    with event_log.database().write() as session:
        session.execute(
            "UPDATE stored_events SET topic = 'model.unheard' WHERE topic = :name",
            {"name": "model.updated"},
        )
    done = export(filled)
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 3
    assert "model.unheard" in done.stderr
    assert "--from 4" in done.stderr
    assert positions(lines(filled, "--raw")) == list(range(1, 13))


def test_what_was_changed_by_hand_into_no_text_is_exported_all_the_same(
    filled: str, event_log: EventLog
) -> None:
    with event_log.database().write() as session:
        session.execute(
            "UPDATE stored_events SET state = :state WHERE topic = 'model.updated'",
            {"state": b"\xff\xfe"},
        )
    exported = lines(filled, "--raw")
    assert (exported[3]["state_base64"], "state" in exported[3]) == ("//4=", False)


def test_whoever_reads_may_stop_reading(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'modelog.db'}"
    log = open_log(url)
    log.append([Append(records=tuple(record("model:a", each) for each in range(1, 3_001)))])
    log.close()
    process = subprocess.Popen(
        [*COMMAND, "--database-url", url, "--raw"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert json.loads(process.stdout.readline())["position"] == 1
    process.stdout.close()
    assert process.wait(60) == 1
    assert process.stderr.read() == b""
    process.stderr.close()


def test_a_large_log_is_read_in_small_parts(event_log: EventLog) -> None:
    """Parts are of bounded bytes, also where events of a megabyte come after many small ones."""
    small = [record("model:a", each) for each in range(1, LISTED + 11)]
    large = update(metadata={"large": "x" * 1_000_000})
    for number in range(20):
        event_log.append([Append(records=(record("model:b", number + 1, large),))])
        event_log.append([Append(records=(small[number],))])
    event_log.append([Append(records=tuple(small[20:]))])
    reads: list[int] = []

    class Watched(StoredEvents):
        def at(self, positions: Sequence[int]) -> list[Notification]:
            found = super().at(positions)
            reads.append(sum(len(each.state) for each in found))
            return found

    events = Watched(event_log)
    seen = [each.id for each in events.read(0, events.head())]
    assert seen == list(range(1, events.head() + 1))
    assert max(reads) <= BYTES
    assert sum(reads) > 20_000_000


def test_memory_does_not_grow_with_the_log(tmp_path: Path) -> None:
    """60 MB are exported by a process that is hardly larger than one that exports nothing."""
    url = f"sqlite:///{tmp_path / 'modelog.db'}"
    log = open_log(url)
    large = update(metadata={"large": "x" * 1_000_000})
    for number in range(60):
        log.append([Append(records=(record("model:b", number + 1, large),))])
    log.close()
    script = (
        "import resource, sys\n"
        "from adapters.cli.main import main\n"
        "main(sys.argv[1:], standalone_mode=False)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
    )

    def peak(*arguments: str) -> int:
        command = [sys.executable, "-c", script, "audit", "export", "--database-url", url]
        done = subprocess.run(
            [*command, "--output", "/dev/null", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        # Kilobytes on Linux, bytes on macOS.
        return int(done.stderr) * (1 if sys.platform == "darwin" else 1_024)

    none = peak("--from", "61")
    assert peak() - none < 30_000_000
    assert peak("--raw") - none < 30_000_000
