"""docs/how-to/backup.md: what is restored is what there was, also from the log alone."""

import re
import shutil
import sqlite3
import stat
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import psycopg
import pytest

from adapters.store.log import open_log
from tests.adapters.http.support import all_of, body, created_id, fresh, taken
from tests.faults.campaign import whole_log
from tests.faults.read_models import rows, tables, wait_until_current
from tests.jobs.support import ended, model, start
from tests.node import ROOT, Node
from tests.postgres import PostgresServer
from tests.tenants.support import Tenant

HANDLERS = ["--handlers", "tests.handlers"]
GUIDE = (ROOT / "docs" / "how-to" / "backup.md").read_text()


def filled(api: httpx.Client) -> None:
    """Something in every read model."""
    model_id = model(api)
    path = f"/v2/models/{model_id}/event-subscriptions"
    sent = {
        "trigger_event": "inference_complete",
        "target_model_id": created_id(api),
        "target_action": "inference",
        "input_source": "trigger_output",
    }
    assert api.post(path, json=sent).status_code == 201
    ended(api, start(api, model_id, input=1))
    tenant = Tenant(api)
    tenant.assign("default", model_id)
    ended(api, taken(tenant.init("one"))["job_id"])


def contents(url: str) -> dict[str, object]:
    """The whole log and every read model."""
    log = open_log(url)
    try:
        wait_until_current(log)
        return {"log": whole_log(log), **{table: rows(log, table) for table in tables()}}
    finally:
        log.close()


def without_read_models(url: str) -> None:
    """Only the log is left, as if nothing else had been restored."""
    log = open_log(url)
    try:
        with log.database().write() as session:
            for table in (*tables(), "projections"):
                session.execute(f"DROP TABLE {table}")
    finally:
        log.close()


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Node]:
    with Node(tmp_path / "home", arguments=HANDLERS) as node:
        yield node


@pytest.mark.parametrize("whole", [True, False], ids=["whole", "the log alone"])
def test_a_backup_of_sqlite_is_restored(node: Node, tmp_path: Path, whole: bool) -> None:
    with node.client() as api:
        filled(api)
        file = tmp_path / "backup.db"
        told = node.run("backup", str(file), "--home", str(node.home))
        assert told.returncode == 0, told.stderr
        before = contents(node.database_url)
        assert f"up to position {len(before['log'])}," in told.stdout  # type: ignore[arg-type]
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        created_id(api)  # after the backup: not in it
    restored = tmp_path / "restored"
    restored.mkdir()
    shutil.copy(file, restored / "modelog.db")
    url = f"sqlite:///{restored / 'modelog.db'}"
    if not whole:
        without_read_models(url)
    with Node(restored, arguments=HANDLERS) as again, again.client() as api:
        assert contents(url) == before
        # And it goes on from there.
        made = api.post("/v2/models", json=body(id=fresh()))
        assert int(made.headers["Ledger-Position"]) == len(before["log"]) + 2  # type: ignore[arg-type]
        assert len(all_of(api, "/v2/models")) == 3


def test_a_backup_is_of_one_moment_while_others_write(node: Node, tmp_path: Path) -> None:
    over = threading.Event()

    def write() -> None:
        with node.client() as api:
            while not over.is_set():
                created_id(api)

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    try:
        for number in range(3):
            file = tmp_path / f"{number}.db"
            assert node.run("backup", str(file), "--home", str(node.home)).returncode == 0
            with closing(sqlite3.connect(file)) as copy:
                found = copy.execute("SELECT rowid FROM stored_events ORDER BY rowid")
                positions = [each for (each,) in found]
                reached = copy.execute("SELECT max(position) FROM projections").fetchone()[0]
            assert positions == list(range(1, len(positions) + 1))
            assert reached <= len(positions)
    finally:
        over.set()
        for writer in writers:
            writer.join()


def test_a_backup_never_replaces_a_file_and_leaves_none_behind(node: Node, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_text("something")
    told = node.run("backup", str(there), "--home", str(node.home))
    assert told.returncode == 1
    assert "exists already" in told.stderr
    assert there.read_text() == "something"
    told = node.run("backup", str(tmp_path / "no" / "folder.db"), "--home", str(node.home))
    assert (told.returncode, "Traceback" in told.stderr) == (1, False)
    told = node.run("backup", str(tmp_path / "x.db"), "--home", str(tmp_path / "nothing"))
    assert "there is no database" in told.stderr
    assert not (tmp_path / "nothing").exists()
    assert not list(tmp_path.glob("*.part*"))


def test_postgres_has_its_own_and_the_command_says_so(node: Node, tmp_path: Path) -> None:
    told = node.run("backup", str(tmp_path / "x"), "--database-url", "postgresql://db/modelog")
    assert told.returncode == 1
    assert "pg_dump" in told.stderr
    assert "docs/how-to/backup.md" in told.stderr


@pytest.mark.parametrize("whole", [True, False], ids=["whole", "the log alone"])
def test_a_dump_of_postgres_is_restored(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str, whole: bool
) -> None:
    with (
        Node(tmp_path / "home", postgres_url, arguments=HANDLERS) as node,
        node.client() as api,
    ):
        filled(api)
        before = contents(postgres_url)
    dump = re.search(r"pg_dump ([^\n]*--format[^\n]*)", GUIDE if whole else LOG_ALONE)
    assert dump is not None
    file = tmp_path / "modelog.dump"
    options = dump[1].replace("modelog.dump", str(file)).replace('"$MODELOG_DATABASE_URL"', "")
    run(postgres_server, "pg_dump", *options.split(), postgres_url)
    url = postgres_server.create_database()
    try:
        run(postgres_server, "pg_restore", "--exit-on-error", "--no-owner", "-d", url, str(file))
        if not whole:
            with closing(psycopg.connect(url)) as connection:
                named = connection.execute(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema='public'"
                ).fetchall()
            assert {name for (name,) in named}.isdisjoint({*tables(), "projections"})
        with Node(tmp_path / "home", url, arguments=HANDLERS) as again, again.client() as api:
            assert contents(url) == before
            made = api.post("/v2/models", json=body(id=fresh()))
            assert int(made.headers["Ledger-Position"]) == len(before["log"]) + 2  # type: ignore[arg-type]
    finally:
        postgres_server.drop_database(url)


LOG_ALONE = GUIDE[GUIDE.index("## The log alone") :]


def run(server: PostgresServer, program: str, *arguments: str) -> None:
    done = subprocess.run(
        [server.program(program), *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
