"""Follows the log and keeps the read models up to date, exactly once.

A batch of events and the position that it reaches are one transaction. The row of the
position is locked first, so any number of processes may follow: they take turns, and
each continues where the last one stopped.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from domain.events import Record
from projections.projection import Database, Log, Projection, Session, in_list

PAGE = 2_000
POLL_SECONDS = 1.0
"""Behind the wake-up signals, for events that came without one."""

RETRY_SECONDS = 0.5

REST_SECONDS = 0.003
"""Between two pages while others write: a page of many events costs little more than one of few."""

POSITIONS = """
    CREATE TABLE IF NOT EXISTS projections (
        name TEXT PRIMARY KEY,
        version BIGINT NOT NULL,
        position BIGINT NOT NULL
    )
"""

log = logging.getLogger("modelog.follower")


class Follower:
    """Brings projections up to the end of the log, and tells of every event it passes.

    `on_records` gets events in the order of the log, `on_position` the position up to
    which all projections have been applied. Both are called from the thread that runs.
    """

    def __init__(
        self,
        events: Log,
        database: Database,
        projections: Sequence[Projection],
        *,
        on_records: Callable[[Sequence[Record]], None] = lambda _records: None,
        on_position: Callable[[int], None] = lambda _position: None,
        start: int = 0,
    ) -> None:
        self._events = events
        self._database = database
        self._projections = list(projections)
        self._on_records = on_records
        self._on_position = on_position
        self._seen = start
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def prepare(self) -> int:
        """Create what is missing; the position that every projection has reached."""
        tables = [POSITIONS, *(each for p in self._projections for each in p.tables)]
        self._database.create(tables)
        with self._database.write() as session:
            for projection in self._projections:
                session.execute(
                    "INSERT INTO projections (name, version, position) "
                    "VALUES (:name, :version, 0) ON CONFLICT (name) DO NOTHING",
                    {"name": projection.name, "version": projection.version},
                )
            return min(_position(session, projection) for projection in self._projections)

    def step(self) -> bool:
        """Handle one page of the log; whether there may be more.

        Safe to repeat at any point, and beside the same in other processes.
        """
        page = self._events.read_log(self._seen, PAGE)
        reached = self._apply_together(page) if page else None
        behind = False
        if reached is None:
            reached = []
            for projection in self._projections:
                position, more = self._apply(projection, page)
                reached.append(position)
                behind |= more
        if page:
            self._seen = page[-1].position
            self._on_records(page)
        self._on_position(min(reached))
        return behind or len(page) == PAGE

    def _apply_together(self, page: Sequence[Record]) -> list[int] | None:
        """Apply a page to all projections in one transaction, where all stand at its beginning.

        None where they do not, or where one of them fails: then each goes by itself, so
        that no projection is held up by another one.
        """
        names = [projection.name for projection in self._projections]
        target = page[-1].position
        try:
            with self._database.write() as session:
                # Whoever has the first row has them all, so followers cannot deadlock.
                session.execute(
                    "UPDATE projections SET position = position WHERE name = :name",
                    {"name": names[0]},
                )
                standing = positions(session)
                if any(standing[name] != self._seen for name in names):
                    return None
                for projection in self._projections:
                    projection.apply(session, page)
                among, params = in_list("name", names)
                session.execute(
                    f"UPDATE projections SET position = :position WHERE name IN {among}",
                    {"position": target, **params},
                )
        except Exception:
            log.debug("a page could not be applied to all projections at once", exc_info=True)
            return None
        return [target]

    def _apply(self, projection: Projection, page: Sequence[Record]) -> tuple[int, bool]:
        """Apply what is new to one projection; its position, and whether it is still behind."""
        if not page:
            with self._database.read() as session:
                position = _position(session, projection)
            if position >= self._seen:
                return position, False
        with self._database.write() as session:
            # An update that changes nothing takes the row's lock on every database.
            position = session.execute(
                "UPDATE projections SET position = position WHERE name = :name RETURNING position",
                {"name": projection.name},
            )[0][0]
            records: Sequence[Record]
            if position >= self._seen:
                records = [record for record in page if record.position > position]
            else:
                records = self._events.read_log(position, PAGE)
            if records:
                projection.apply(session, records)
                position = records[-1].position
                session.execute(
                    "UPDATE projections SET position = :position WHERE name = :name",
                    {"position": position, "name": projection.name},
                )
        target = page[-1].position if page else self._seen
        return position, position < target

    def wake(self) -> None:
        """There may be something new; from any thread."""
        self._wake.set()

    def start(self) -> None:
        """Follow in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="modelog-follower", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop following; returns when the page in hand is done."""
        self._stopped.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._wake.clear()
            try:
                begin = time.monotonic()
                while self.step() and not self._stopped.is_set():
                    begin = time.monotonic()
                # Only when there was much to do just now; a first event is handled at once.
                self._stopped.wait(max(0.0, begin + REST_SECONDS - time.monotonic()))
            except Exception:
                # The store may be away, or an event unknown to this code. Nothing was
                # applied; it is tried again, and readiness shows the lag meanwhile.
                log.exception("the follower could not go on after position %d", self._seen)
                self._stopped.wait(RETRY_SECONDS)
                continue
            self._wake.wait(POLL_SECONDS)


def _position(session: Session, projection: Projection) -> int:
    rows = session.execute(
        "SELECT position FROM projections WHERE name = :name", {"name": projection.name}
    )
    position: int = rows[0][0]
    return position


def positions(session: Session) -> dict[str, int]:
    """How far each projection has come."""
    return dict(session.execute("SELECT name, position FROM projections ORDER BY name"))
