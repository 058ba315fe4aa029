"""A worker that is killed once a receiver has an event, before that is written down."""

import threading
from pathlib import Path

import pytest

from tests.adapters.http.support import created_id
from tests.node import Node, WorkerNode
from tests.postgres import PostgresServer
from tests.stand_in import Answer, Drop, Reply, Request, StandIn
from tests.webhooks.support import SETTINGS, Hook, eventually, verified

SOON = {**SETTINGS, "MODELOG_WEBHOOK_TIMEOUT": "0.3", "MODELOG_WEBHOOK_ATTEMPTS": "20"}
"""So that what a killed worker held is soon taken by another."""


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_what_was_sent_when_a_worker_was_killed_is_sent_again_as_the_same_message(
    store: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """On SQLite one process does all; on PostgreSQL the one that is killed only works."""
    sent = threading.Event()
    killed = threading.Event()

    def fatal(_request: Request) -> Reply:
        if sent.is_set():
            return Answer(200)
        sent.set()
        killed.wait(60)
        return Drop()

    url, arguments = None, []
    if store == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url, arguments = server.create_database(), ["--role", "api"]
    with StandIn(otherwise=fatal) as receiver:
        with Node(tmp_path / "home", url, arguments=arguments, environment=SOON) as node:
            hook = Hook(node.client(), receiver.url)
            worker = node
            if store == "postgres":
                worker = WorkerNode(
                    tmp_path / "worker", url, arguments=["--role", "worker"], environment=SOON
                )
            with worker:
                model_id = created_id(hook.api)
                assert sent.wait(60)
                worker.kill()
                killed.set()
                worker.start()
                hook.api = node.client()
                eventually(lambda: hook.progress()["delivered"] == 1)
                assert hook.progress()["pending"] == 0
        first, *again = receiver.requests
    assert again
    for each in again:
        assert each.headers["webhook-id"] == first.headers["webhook-id"]
        assert each.body == first.body
        assert each.json["subject"] == f"model:{model_id}"
        assert verified(each, hook.secret)
