"""`modelog audit verify`, and the verifier in the documentation, on a log that a service wrote."""

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.cli.main import main
from adapters.identity.audit_key import AuditKey, audit_key
from adapters.settings import ConfigurationError, Settings
from adapters.store.log import open_log
from tests.adapters.http.support import create, taken
from tests.node import ROOT, Node
from tests.projections.tampering import Intruder
from tests.tenants.support import FEATURES, Tenant

OFFLINE = ROOT / "docs" / "examples" / "audit" / "verify.py"
SEED = b"s" * 32
SETTINGS = {
    "MODELOG_AUDIT_KEY": base64.b64encode(SEED).decode(),
    "MODELOG_AUDIT_ORIGIN": "example.com/modelog",
    "MODELOG_CLIENT_KEYS": "on",
}
KEY = str(AuditKey(Ed25519PrivateKey.from_private_bytes(SEED), "example.com/modelog").verifier)

NOTHING: Any = None
"""No database: with a key that is set none is asked."""

P256 = (
    ec.generate_private_key(ec.SECP256R1())
    .private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    .decode()
)
"""A key of another kind."""


class Audited:
    """A service that has written a log and stopped, and the checkpoints that it gave."""

    def __init__(self, node: Node, folder: Path) -> None:
        self.node = node
        self.folder = folder
        self.intruder = Intruder(node.database_url)
        self.events = folder / "events.jsonl"

    def checkpoint(self, name: str) -> Path:
        """The answer of the API, saved."""
        with self.node.client(["read_audit"]) as auditor:
            answer = auditor.get("/v2/audit/checkpoint")
        assert taken(answer)["key"] == KEY
        path = self.folder / name
        path.write_bytes(answer.content)
        return path

    def verify(self, *arguments: object) -> tuple[int, dict[str, Any]]:
        """What `modelog audit verify` answers."""
        done = self.command(*arguments, "--json")
        return done.exit_code, json.loads(done.stdout)

    def command(self, *arguments: object) -> Result:
        """`modelog audit verify`, in this process: it is run often here."""
        where = ("--home", str(self.node.home), "--database-url", self.node.database_url)
        done = CliRunner(env=SETTINGS).invoke(
            main, ["audit", "verify", *where, *map(str, arguments)]
        )
        assert done.exception is None or isinstance(done.exception, SystemExit)
        return done

    def offline(self, *arguments: object) -> tuple[int, str]:
        """What the verifier in the documentation says of an export."""
        self.export()
        done = subprocess.run(
            [sys.executable, "-I", OFFLINE, self.events, "--key", KEY, *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stderr == ""
        return done.returncode, done.stdout

    def export(self) -> None:
        """What `modelog audit export --raw` writes."""
        log = open_log(self.node.database_url)
        try:
            with self.events.open("w") as lines:
                for each in log.stored().page(None, 10_000):
                    line = {
                        "position": each.position,
                        "stream": each.stream.decode(),
                        "revision": each.revision,
                        "name": each.name.decode(),
                        "state": each.state.decode(),
                    }
                    lines.write(json.dumps(line) + "\n")
        finally:
            log.close()


@pytest.fixture(params=["sqlite", "postgres"])
def audited(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Audited]:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else None
    handlers = ["--handlers", "tests.handlers"]
    with Node(tmp_path / "home", url, arguments=handlers, environment=SETTINGS) as node:
        yield Audited(node, tmp_path)


def test_what_is_done_to_the_log_is_named_on_line_and_off_line(audited: Audited) -> None:
    with audited.node.client() as api:
        for _ in range(4):
            create(api)
        early = audited.checkpoint("early.json")
        for _ in range(4):
            create(api, description="ünïcode \U0001f600")
        late = audited.checkpoint("late.json")
        # Beside the running service.
        code, told = audited.verify("--checkpoint", early, "--checkpoint", late, "--key", KEY)
        assert (code, told["verified"], told["finding"]) == (0, True, None)
        assert told["size"] == msgspec.json.decode(late.read_bytes())["size"]
    audited.node.kill()
    kept = audited.folder / "hashes"
    points = ("--checkpoint", early, "--checkpoint", late)
    code, text = audited.offline(*points, "--keep", kept)
    assert (code, text) == (
        0,
        f"verified: {told['size']} events are what they were; 0 came later\n",
    )
    size = told["size"]
    position, stream, revision, name, state = audited.intruder.row(size - 1)

    # A byte changed.
    audited.intruder.set_state(position, state.replace(b"model", b"mudel", 1))
    code, told = audited.verify()
    where = {"position": position, "stream": stream, "revision": revision, "name": name}
    assert code == 1
    assert told["finding"].items() >= {"kind": "changed", **where}.items()
    code, text = audited.offline(*points, "--kept", kept)
    assert code == 1
    assert f"position {position}, {name}, revision {revision} of {stream}, is not" in text
    early_size = msgspec.json.decode(early.read_bytes())["size"]
    code, text = audited.offline(*points)
    assert (code, f"position from {early_size + 1} to {size}" in text) == (1, True)
    assert audited.offline("--checkpoint", early)[0] == 0
    audited.intruder.set_state(position, state)

    # Two states swapped.
    audited.intruder.swap_states(2, position)
    code, told = audited.verify()
    assert (code, told["finding"]["position"], told["finding"]["kind"]) == (1, 2, "changed")
    audited.intruder.swap_states(2, position)
    assert audited.verify(*points)[0] == 0

    # The last rows cut off, then one in the middle gone.
    audited.intruder.delete(size)
    code, told = audited.verify(*points)
    assert (code, told["finding"]["position"], told["finding"]["kind"]) == (1, size, "removed")
    assert f"position {size} is missing" in audited.offline(*points)[1]
    audited.intruder.delete(3)
    done = audited.command()
    assert done.exit_code == 1
    assert done.stdout.startswith("NOT verified: the event at position 3 was removed")
    assert "position 3 is missing" in audited.offline(*points)[1]

    # Another in its place.
    audited.intruder.insert(3, "model:forged", 1, name, state)
    code, told = audited.verify()
    assert (code, told["finding"]["position"]) == (1, 3)
    assert told["finding"]["stream"] == "model:forged"


def test_erasure_keeps_the_log_true(audited: Audited) -> None:
    with audited.node.client() as api:
        tenant = Tenant(api, [*FEATURES, {"name": "owner", "json_schema": {"type": "string"}}])
        tenant.assigned_default()
        taken(tenant.init("one", {"size": "small", "owner": "Erika Mustermann"}))
        before = audited.checkpoint("before.json")
        told = audited.node.run(
            *("clients", "forget", tenant.client_id, "--yes", "--home", str(audited.node.home)),
            *("--database-url", audited.node.database_url),
        )
        assert told.returncode == 0, told.stderr
        after = audited.checkpoint("after.json")
    points = ("--checkpoint", before, "--checkpoint", after)
    done = audited.command(*points)
    assert done.exit_code == 0, done.stdout
    assert done.stdout.startswith("verified: ")
    assert done.stdout.count("agrees") == 2
    assert audited.offline(*points)[0] == 0


def test_a_checkpoint_that_proves_nothing_is_refused(audited: Audited) -> None:
    with audited.node.client() as api:
        create(api)
    good = audited.checkpoint("good.json")
    note = msgspec.json.decode(good.read_bytes())["note"]
    saved = audited.folder / "saved"
    saved.write_text(note)
    assert audited.verify("--checkpoint", saved)[0] == 0
    other = AuditKey(Ed25519PrivateKey.generate(), "example.com/modelog")
    size = str(msgspec.json.decode(good.read_bytes())["size"])
    for text in ("", "{}", "{", "\xff", note.replace(f"\n{size}\n", f"\n{size}0\n"), note * 9_000):
        saved.write_text(text, "latin-1" if text == "\xff" else "utf-8")
        done = audited.command("--checkpoint", saved)
        assert (done.exit_code, str(saved) in done.stderr.replace("\n", "")) == (2, True)
    for key in (other.verifier, "nothing"):
        assert audited.command("--checkpoint", good, "--key", key).exit_code == 2
    assert audited.command("--checkpoint", audited.folder / "missing").exit_code == 2


def test_the_key_can_be_set_as_pem_also_without_line_breaks() -> None:
    pem = (
        Ed25519PrivateKey.from_private_bytes(SEED)
        .private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        .decode()
    )
    for text in (pem, pem.replace("\n", "\\n"), SETTINGS["MODELOG_AUDIT_KEY"]):
        read = Settings(audit_key=text, audit_origin="example.com/modelog")
        assert str(audit_key(read, NOTHING).verifier) == KEY


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("audit_key", "c2hvcnQ="),
        ("audit_key", "no base64"),
        ("audit_key", "-----BEGIN PRIVATE KEY-----"),
        ("audit_key", P256),
        ("audit_origin", "two words"),
        ("audit_origin", "a+b"),
        ("audit_origin", ""),
    ],
)
def test_a_key_or_a_name_that_cannot_be_used_is_refused(field: str, value: str) -> None:
    read = msgspec.structs.replace(
        Settings(audit_key=SETTINGS["MODELOG_AUDIT_KEY"]), **{field: value}
    )
    with pytest.raises(ConfigurationError, match=f"MODELOG_{field.upper()}: expected") as refused:
        audit_key(read, NOTHING)
    assert not value or value not in str(refused.value)


def test_a_start_with_a_key_that_cannot_be_used_ends_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="Error: MODELOG_AUDIT_KEY: expected") as refused:
        Node(tmp_path / "home", environment={"MODELOG_AUDIT_KEY": "c2hvcnQ="})
    assert "c2hvcnQ=" not in str(refused.value)


def test_a_key_that_is_not_set_is_made_once_and_kept(database_url: str) -> None:
    keys = set()
    for _ in range(2):
        log = open_log(database_url)
        keys.add(str(audit_key(Settings(), log.database()).verifier))
        log.close()
    assert len(keys) == 1
