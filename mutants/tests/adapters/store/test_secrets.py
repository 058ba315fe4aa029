"""Secrets that all nodes share: one of each name, whoever comes first."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from adapters.store.log import EventLog, open_log
from adapters.store.secrets import shared_secret

NODES = 6


def test_nodes_that_start_together_agree_on_one_secret(database_url: str) -> None:
    # The log's own tables are there; the secret's table is made by one of the nodes.
    open_log(database_url).close()
    together = Barrier(NODES)

    def node(_number: int) -> bytes:
        log = open_log(database_url)
        try:
            database = log.database()
            together.wait(60)
            return shared_secret(database, "job-tokens", 32)
        finally:
            log.close()

    with ThreadPoolExecutor(NODES) as pool:
        found = set(pool.map(node, range(NODES)))
    (secret,) = found
    assert len(secret) == 32


def test_a_secret_outlives_the_process_and_is_no_event(database_url: str) -> None:
    found = []
    for _ in range(2):
        log = open_log(database_url)
        try:
            found.append(shared_secret(log.database(), "job-tokens", 32))
            assert log.head() == 0
        finally:
            log.close()
    assert found[0] == found[1]


def test_each_name_and_each_database_has_a_secret_of_its_own(event_log: EventLog) -> None:
    database = event_log.database()
    assert shared_secret(database, "a", 32) != shared_secret(database, "b", 32)
    assert len(shared_secret(database, "short", 16)) == 16
