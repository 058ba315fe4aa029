"""Two nodes on one database decide on the same thing at the same time."""

import itertools
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.adapters.http.support import all_of, taken
from tests.jobs.support import model, start
from tests.node import Node
from tests.tenants.support import Tenant

HANDLERS = ["--role", "api", "--handlers", "tests.handlers"]
UPSERTS = 40


@pytest.fixture
def clients(tmp_path: Path, postgres_url: str) -> Iterator[list[httpx.Client]]:
    """A client of each node; the jobs that they accept are run by nobody."""
    with (
        Node(tmp_path / "home", postgres_url, arguments=HANDLERS) as one,
        # One home, so that both know the same issuer.
        Node(tmp_path / "home", postgres_url, arguments=HANDLERS) as two,
    ):
        yield [one.client(), two.client()]


def test_upserts_of_one_key_on_two_nodes_leave_one_active_revision(
    clients: list[httpx.Client],
) -> None:
    tenant = Tenant(clients[0])
    models = [model(clients[0]) for _ in range(2)]
    tenant.assign("forecast", models[0])
    path = f"{tenant.domain}/assignments"

    def write(number: int) -> httpx.Response:
        given = {"model_id": models[number % 2], "model_version": "1"}
        return clients[number // 2 % 2].put(f"{path}/forecast", json=given)

    def read(number: int) -> tuple[int, str]:
        api = clients[number % 2]
        listed = taken(api.get(f"{path}?status=active"))
        return len(listed), taken(api.get(f"{path}/forecast"))["status"]

    with ThreadPoolExecutor(8) as pool:
        writes = [pool.submit(write, number) for number in range(UPSERTS)]
        reads = [pool.submit(read, number) for number in range(UPSERTS)]
        answers = [each.result() for each in writes]
        seen = {each.result() for each in reads}
    assert {answer.status_code for answer in answers} == {200}
    assert seen == {(1, "active")}
    position = max(int(answer.headers["Ledger-Position"]) for answer in answers)
    for api in clients:
        headers = {"Ledger-Position": str(position)}
        [shown] = taken(api.get(path, headers=headers))
        history = all_of(api, f"{path}/forecast/history")
        assert [each["status"] for each in history] == ["active"] + ["archived"] * UPSERTS
        assert history[0] == shown
        # Each revision ended when the next one began.
        for later, earlier in itertools.pairwise(history):
            assert earlier["archived_at"] == later["created_at"]


def test_of_completions_on_two_nodes_one_wins(clients: list[httpx.Client]) -> None:
    model_id = model(clients[0])
    for _ in range(10):
        job_id = start(clients[0], model_id, input=1)
        path = f"/v2/models/{model_id}/versions/1/jobs/{job_id}"
        gate = threading.Barrier(4)

        def report(number: int, path: str = path, gate: threading.Barrier = gate) -> httpx.Response:
            gate.wait()
            body = {"status": "success", "output": number // 2}
            return clients[number % 2].post(f"{path}/complete", json=body)

        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(report, range(4)))
        assert sorted(answer.status_code for answer in answers) == [200, 200, 409, 409]
        good = [answer for answer in answers if answer.status_code == 200]
        assert good[0].json() == good[1].json()
        position = max(int(answer.headers["Ledger-Position"]) for answer in good)
        shown = [
            taken(api.get(f"/v2/jobs/{job_id}", headers={"Ledger-Position": str(position)}))
            for api in clients
        ]
        assert shown[0] == shown[1]
        assert shown[0]["output"] == answers.index(good[0]) // 2
        # No worker ever took it: its end says that it was started as well.
        assert (shown[0]["attempts"], shown[0]["started_at"]) == (1, shown[0]["completed_at"])
