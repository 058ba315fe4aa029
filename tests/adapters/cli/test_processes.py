"""`modelog serve --workers`: several processes on one address, and none that outlives the first."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.adapters.http.support import body, fresh, taken
from tests.eventually import eventually
from tests.node import Node


@pytest.fixture
def node(tmp_path: Path, postgres_url: str) -> Iterator[Node]:
    with Node(tmp_path / "home", postgres_url, arguments=["--workers", "2"]) as node:
        yield node


def children(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def ends(pid: int) -> bool:
    """Gone, or dead and not yet collected by whoever inherited it."""
    try:
        return "State:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return True


def test_one_that_dies_is_started_again_and_told_to_stop_all_of_them_do(node: Node) -> None:
    first, second = children(node.pid)
    model_id = fresh("model")
    with node.client() as api:
        created = api.post("/v2/models", json=body(id=model_id))
        position = created.headers["Ledger-Position"]
        taken(created)
    os.kill(first, signal.SIGKILL)
    eventually(lambda: len(children(node.pid)) == 2 and first not in children(node.pid))
    assert second in children(node.pid)
    # A new connection each, so that either process may be asked.
    for _ in range(20):
        with node.client() as api:
            at_least = {"Ledger-Position": position}
            try:
                found = api.get(f"/v2/models/{model_id}", headers=at_least)
            except httpx.ConnectError:
                continue  # it was on its way to the one that died
            assert taken(found)["model"]["id"] == model_id

    processes = children(node.pid)
    assert node.terminate() == 0
    assert all(ends(each) for each in processes)


def test_killed_it_leaves_none_behind(node: Node) -> None:
    processes = children(node.pid)
    node.kill()
    eventually(lambda: all(ends(each) for each in processes))


def test_several_processes_are_refused_on_sqlite(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="--workers: more than one needs PostgreSQL"):
        Node(tmp_path / "home", arguments=["--workers", "2"])


def test_where_none_can_start_the_first_ends_and_says_why(tmp_path: Path) -> None:
    url = "postgresql://nobody@127.0.0.1:1/none"
    with pytest.raises(RuntimeError, match="unreachable"):
        Node(tmp_path / "home", url, arguments=["--workers", "2"])
