"""Wake-ups from other processes: LISTEN/NOTIFY of PostgreSQL."""

import logging
import selectors
import threading
from collections.abc import Callable, Sequence

import psycopg
from psycopg.sql import SQL, Identifier

from adapters.store.connections import UrlDatastore

log = logging.getLogger("modelog.store")


class Listener(threading.Thread):
    """Calls `on_notify(channel, payload)` whenever a channel of the database is notified.

    A connection that dies is made anew, and what may have been missed meanwhile is
    answered by one call for each channel, with an empty payload.
    """

    RECONNECT_SECONDS = 0.5
    PATIENCE_SECONDS = 0.5
    """So late at the most it sees that it was stopped."""

    def __init__(
        self,
        datastore: UrlDatastore,
        channels: Sequence[str],
        on_notify: Callable[[str, str], None],
    ) -> None:
        super().__init__(name="modelog-listener", daemon=True)
        self._conninfo = datastore.plain_conninfo
        self._channels = channels
        self._on_notify = on_notify
        self._stopped = threading.Event()

    def run(self) -> None:
        """Listen until stopped."""
        while not self._stopped.is_set():
            try:
                self._listen()
            except (psycopg.Error, OSError) as error:
                log.warning("the listener lost its connection: %s", type(error).__name__)
                self._stopped.wait(self.RECONNECT_SECONDS)

    def _listen(self) -> None:
        with psycopg.connect(autocommit=True, **self._conninfo) as connection:
            for channel in self._channels:
                connection.execute(SQL("LISTEN {}").format(Identifier(channel)))
            for channel in self._channels:
                self._on_notify(channel, "")
            # What psycopg's generator does for each wake-up costs more than what it is woken for.
            link = connection.pgconn
            with selectors.DefaultSelector() as selector:
                selector.register(connection.fileno(), selectors.EVENT_READ)
                while not self._stopped.is_set():
                    if selector.select(self.PATIENCE_SECONDS):
                        link.consume_input()
                    while (told := link.notifies()) is not None and not self._stopped.is_set():
                        self._on_notify(told.relname.decode(), told.extra.decode())

    def stop(self) -> None:
        """Stop listening; returns when the thread has ended."""
        self._stopped.set()
        self.join(timeout=2)
