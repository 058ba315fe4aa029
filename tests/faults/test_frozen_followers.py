"""A follower whose process stands still keeps its turn from nobody for long.

It is alive for the server: its connection is open, and the system acknowledges every packet.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from eventsourcing.persistence import PersistenceError

from adapters.store.log import open_log
from adapters.store.read_models import FOLLOWER_LOCK, PostgresDatabase
from tests.eventually import eventually
from tests.faults.cluster import stop
from tests.node import ROOT

CHILD = """
import sys, time
from adapters.store import connections, read_models
from adapters.store.log import open_log
connections.IDLE_SECONDS, read_models.TURN_TIMEOUT = {bounds}
log = open_log(sys.argv[1])
with log.database().turn() as session:
    {does}
    print("there", flush=True)
    time.sleep(600)
"""
IDLE = "session.execute('SELECT 1')"
IN_A_PIPELINE = """
    connection = session.cursor.connection
    pipeline = connection.pipeline()
    pipeline.__enter__()
    session.cursor.execute("SELECT 1")
    # The server has answered, and waits for what never comes: the message that ends a pipeline.
    connection.pgconn.send_flush_request()
    connection.pgconn.flush()
    assert session.cursor.fetchone() == (1,)
"""


@contextmanager
def follower(url: str, does: str, idle: int, turn: str) -> Iterator[subprocess.Popen[str]]:
    """A process that takes its turn, with these bounds on it; 0 for none. Killed in the end."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD.format(does=does, bounds=(idle, turn)), url],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


@pytest.fixture
def database(postgres_url: str) -> Iterator[PostgresDatabase]:
    log = open_log(postgres_url)
    found = log.database()
    assert isinstance(found, PostgresDatabase)
    yield found
    log.close()


def is_mine(database: PostgresDatabase) -> bool:
    with database.turn() as session:
        return session is not None


@pytest.mark.parametrize(
    ("does", "idle", "turn"),
    [(IDLE, 1, "0"), (IN_A_PIPELINE, 0, "1s")],
    ids=["idle", "in a pipeline"],
)
def test_who_stands_still_in_its_turn_loses_it(
    database: PostgresDatabase, postgres_url: str, does: str, idle: int, turn: str
) -> None:
    with follower(postgres_url, does, idle, turn) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "there\n"
        stop(child.pid)
        eventually(lambda: is_mine(database))


def test_who_stands_still_while_it_waits_holds_up_nobody(
    database: PostgresDatabase, postgres_url: str
) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as observer:

        def locks(*, granted: bool) -> int:
            row = observer.execute(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted = %s "
                "AND (classid::bigint << 32) + objid::bigint = %s",
                (granted, FOLLOWER_LOCK),
            ).fetchone()
            assert row is not None
            return int(row[0])

        with database.turn() as session:
            assert session is not None
            session.execute("SET LOCAL idle_in_transaction_session_timeout TO 0")
            with follower(postgres_url, "pass", 0, "0") as child:
                eventually(lambda: locks(granted=False) == 1)
                stop(child.pid)
                session.execute("ROLLBACK")
                # The server grants what it waits for; the process never hears of it.
                eventually(lambda: locks(granted=False) + locks(granted=True) == 0)
                assert is_mine(database)


def test_a_turn_that_the_server_ended_is_no_fault_of_an_event(database: PostgresDatabase) -> None:
    def stand_still() -> None:
        with database.turn() as session:
            assert session is not None
            session.execute("SET LOCAL idle_in_transaction_session_timeout TO '10ms'")
            time.sleep(0.2)
            session.execute("SELECT 1")

    with pytest.raises(PersistenceError, match="idle-in-transaction timeout") as ended:
        stand_still()
    assert database.is_passing(ended.value)
