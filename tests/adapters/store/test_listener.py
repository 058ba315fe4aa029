"""Who listens hears of every append, also after the connection it listened on has died."""

import threading
import time

import psycopg

from adapters.store.log import LOG_CHANNEL, open_log
from application.store import Append
from tests.samples import record

PATIENCE_SECONDS = 30.0
LISTENING = """
    SELECT pid FROM pg_stat_activity
    WHERE query LIKE 'LISTEN %' AND datname = current_database()
"""


def test_a_listener_whose_connection_dies_listens_again(postgres_url: str) -> None:
    log, told = open_log(postgres_url), threading.Event()
    stop = log.listen([LOG_CHANNEL], lambda _channel, _position: told.set())
    try:
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            for number in range(3):
                # What may have been missed is made up for by one call at the beginning.
                assert told.wait(PATIENCE_SECONDS)
                before = _listening(connection)
                told.clear()
                log.append([Append(records=(record(f"a:{number}", 1),))])
                assert told.wait(PATIENCE_SECONDS)
                told.clear()
                connection.execute("SELECT pg_terminate_backend(%s)", (before,))
                assert _listening(connection, but=before) != before
    finally:
        stop()
        log.close()


def _listening(connection: psycopg.Connection[tuple[int]], but: int | None = None) -> int:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        for (pid,) in connection.execute(LISTENING).fetchall():
            if pid != but:
                return pid
        time.sleep(0.02)
    raise AssertionError("nobody listens")
