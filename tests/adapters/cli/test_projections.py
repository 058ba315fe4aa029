"""`modelog projections`: what operators see of the read models, and rebuild, beside a service."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from adapters.store.log import open_log
from application.store import Append
from tests.adapters.http.support import created_id, taken
from tests.node import ROOT, Node
from tests.samples import record

COMMAND = [sys.executable, "-m", "adapters.cli.main", "projections"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def lines(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_rebuild_beside_a_running_service(tmp_path: Path, database_url: str) -> None:
    with Node(tmp_path / "home", database_url) as node, node.client() as api:
        ids = [created_id(api) for _ in range(5)]
        before = taken(api.get("/v2/models"))
        at = ["--database-url", database_url]
        told = lines(run("rebuild", "--all", "--json", *at))
        assert [each["phase"] for each in told].count("done") == len(told[0]["projections"])
        assert told[-1]["position"] == told[-1]["head"]
        text = run("rebuild", "models", "jobs", "--batch-size", "2", *at)
        assert text.returncode == 0, text.stderr
        assert "done models: position" in text.stdout
        assert taken(api.get("/v2/models")) == before
        ids.append(created_id(api))
        assert [each["id"] for each in taken(api.get("/v2/models"))] == ids
        states = {each["name"]: each for each in lines(run("status", "--json", *at))}
        assert states["models"]["status"] == "following"
        assert states["models"]["lag"] == 0


def test_ctrl_c_keeps_what_was_built_and_discard_drops_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    log = open_log(f"sqlite:///{home / 'modelog.db'}")
    for stream in range(20):
        events = tuple(record(f"s:{stream}", revision) for revision in range(1, 1_001))
        log.append([Append(records=events)])
    log.close()
    at = ["--home", str(home)]
    process = subprocess.Popen(
        [*COMMAND, "rebuild", "clients", "--json", "--batch-size", "10", *at],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["phase"] == "loading"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors.startswith("Error: cancelled; `modelog projections rebuild clients` goes on")
    assert "Traceback" not in errors
    state = {each["name"]: each for each in lines(run("status", "--json", *at))}["clients"]
    assert state["status"] == "building"
    assert 0 < state["build"]["position"] < 20_000
    assert run("rebuild", "clients", "--discard", *at).returncode == 0
    assert run("rebuild", "clients", *at).returncode == 0
    state = {each["name"]: each for each in lines(run("status", "--json", *at))}["clients"]
    assert (state["position"], state["status"]) == (20_000, "following")


def test_a_bar_on_a_terminal(tmp_path: Path) -> None:
    log = open_log(f"sqlite:///{tmp_path / 'modelog.db'}")
    log.append([Append(records=tuple(record("s:1", revision) for revision in range(1, 101)))])
    log.close()
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [*COMMAND, "rebuild", "clients", "--batch-size", "10", "--home", str(tmp_path)],
        cwd=ROOT,
        stdout=theirs,
        timeout=60,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 65_536).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "100/100" in shown
    assert "events/s" in shown
    assert "done clients: position 100 of 100" in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["rebuild"], "expected names of projections, or --all"),
        (["rebuild", "models", "--all"], "expected names of projections, or --all"),
        (["rebuild", "modles"], "'modles' is none of models, jobs"),
        (["rebuild", "models", "--batch-size", "0"], "0 is not in the range"),
    ],
)
def test_a_mistake_is_told_in_a_line(tmp_path: Path, arguments: list[str], message: str) -> None:
    done = run(*arguments, "--home", str(tmp_path))
    assert done.returncode == 2
    assert message in done.stderr


def test_another_rebuild_that_runs_is_not_disturbed(tmp_path: Path) -> None:
    log = open_log(f"sqlite:///{tmp_path / 'modelog.db'}")
    with log.database().exclusive():
        done = run("rebuild", "--all", "--home", str(tmp_path))
    log.close()
    assert done.returncode == 1
    assert done.stderr == "Error: another process rebuilds projections of this database\n"


def test_a_stopped_projection_is_shown_with_its_event(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Node(home) as node, node.client() as api:
        model_id = created_id(api)
        node.kill()
        log = open_log(node.database_url)
        with log.database().write() as session:
            session.execute("UPDATE stored_events SET topic = 'model.dreamt'")
            session.execute("UPDATE projections SET position = 0 WHERE name = 'models'")
        log.close()
        done = run("rebuild", "models", "--home", str(home))
        assert done.returncode == 1
        assert "cannot rebuild models at 1: no event type is named 'model.dreamt'" in done.stderr
        node.start()
        text = ""
        while "stopped" not in text:
            text = run("status", "--home", str(home)).stdout
        assert f"cannot apply position 1, model.dreamt of model:{model_id}, since" in text
        assert "no event type is named 'model.dreamt'" in text
