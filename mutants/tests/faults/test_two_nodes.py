"""Two nodes on one database decide on the same key at the same time."""

import itertools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from tests.adapters.http.support import all_of, taken
from tests.jobs.support import model
from tests.node import Node
from tests.tenants.support import Tenant

HANDLERS = ["--role", "api", "--handlers", "tests.handlers"]
UPSERTS = 40


def test_upserts_of_one_key_on_two_nodes_leave_one_active_revision(
    tmp_path: Path, postgres_url: str
) -> None:
    with (
        Node(tmp_path / "home", postgres_url, arguments=HANDLERS) as one,
        # One home, so that both know the same issuer.
        Node(tmp_path / "home", postgres_url, arguments=HANDLERS) as two,
    ):
        clients = [one.client(), two.client()]
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
