"""Follows the log and keeps the read models up to date, exactly once.

A page of events, the rows that it makes and the position that it reaches are one transaction,
taken in turn by any number of processes (`Database.turn`). Who finds that it is another's turn
waits for the end of it, and knows in that moment what has been reached.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence

import msgspec

from domain.events import Record
from projections.poison import Poisoned, apply_records
from projections.progress import (
    FAILURES,
    POSITIONS,
    UNBUILT,
    Standing,
    add,
    clear_stop,
    move,
    note_stop,
    standings,
)
from projections.projection import Database, Log, Projection, Session, is_end

PAGE = 2_000
LONG_LOG = 20_000
"""Events from which on a new projection is built in bulk."""

POLL_SECONDS = 1.0
"""Behind the wake-up signals, for events that came without one."""

RETRY_SECONDS = 0.5

REST_SECONDS = 0.003
LAZY_SECONDS = 0.1
"""From one page to the next while others write, where somebody waits for it and where nobody does.

A page of many events costs little more than one of few: an event among hundreds is projected for
a tenth of what one by itself takes, from the processor that the writers need."""

LAZIER = 3
"""So many times as long rests a process that found its last page applied by another: where several
follow, one of them applies large pages, and the others are there when it is not."""

FIRST_RETRY_SECONDS = 1.0
LAST_RETRY_SECONDS = 30.0
"""How long a projection rests at an event that it does not get past; doubled each time."""

log = logging.getLogger("modelog.follower")


class _Rest(msgspec.Struct):
    """When a projection that has stopped is tried again."""

    until: float
    seconds: float


class Follower:
    """Brings projections up to the end of the log, and tells of every event it passes.

    `on_records` gets events in the order of the log before they are projected, `on_positions`
    the position of each projection. Both are called from the thread that runs.

    A projection whose tables are of another version than its code is left alone.
    """

    def __init__(
        self,
        events: Log,
        database: Database,
        projections: Sequence[Projection],
        *,
        on_records: Callable[[Sequence[Record]], None] = lambda _records: None,
        on_positions: Callable[[Mapping[str, int]], None] = lambda _positions: None,
        start: int = 0,
        first_retry: float = FIRST_RETRY_SECONDS,
    ) -> None:
        self._events = events
        self._database = database
        self._projections = list(projections)
        self._names = {each.name for each in self._projections}
        self._on_records = on_records
        self._on_positions = on_positions
        self._seen = start
        self._unapplied: list[Record] = []
        """Read and told of, and not yet applied."""
        self._first_retry = first_retry
        self._resting: dict[str, _Rest] = {}
        self._is_spare = False
        """Another process was first to apply the last page."""
        self._telling = threading.Lock()
        self._doubts = 0
        self._wake = threading.Event()
        self._hurried = threading.Event()
        self._stirred = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def prepare(self, *, renewed: bool = False) -> int:
        """Create what is missing; the position that every projection has reached.

        With `renewed`, what is new beside a long log is left to a `Renewal`, which is faster.
        """
        self._database.create([POSITIONS, FAILURES])
        long = renewed and bool(self._events.read_log(LONG_LOG, 1))
        with self._database.read() as session:
            known = standings(session)
        new = [each for each in self._projections if each.name not in known]
        self._database.create([table for each in new for table in each.tables])
        with self._database.write() as session:
            for projection in new:
                add(session, projection.name, UNBUILT if long else projection.version)
            known = standings(session)
        return min(known[projection.name].position for projection in self._projections)

    def step(self) -> bool:
        """Handle one page of the log; whether there may be more.

        Safe to repeat at any point, and beside the same in other processes.
        """
        is_all = self._read()
        page, self._unapplied = self._unapplied, []
        doubts = self._doubts
        standing = self._bring(page)
        with self._telling:
            if doubts != self._doubts:
                return True
            self._on_positions(
                {
                    # Others may have brought it beyond what was told here of the log.
                    name: min(each.position, self._seen)
                    for name, each in standing.items()
                    if name in self._names and each.version != UNBUILT
                }
            )
        well = [each for each in self._projections if each.name not in self._resting]
        return not is_all or self._is_behind(well, standing)

    def _read(self) -> bool:
        """Read on in the log and tell of it; whether up to its end."""
        room = PAGE - len(self._unapplied) if is_end(self._unapplied, PAGE) else 0
        page = self._events.read_log(self._seen, room) if room else []
        if page:
            self._seen = page[-1].position
            self._on_records(page)
            self._unapplied += page
        return room > 0 and is_end(page, room)

    def _bring(self, page: Sequence[Record]) -> dict[str, Standing]:
        """Apply a page, and what was missed before it, to all that can; where they stand."""
        now = time.monotonic()
        well = [each for each in self._projections if each.name not in self._resting]
        due = [
            each
            for each in self._projections
            if each.name in self._resting and self._resting[each.name].until <= now
        ]
        standing = self._standings() if not page else {}
        if page or self._is_behind(well, standing):
            # Those that fail are taken out, so that no projection is held up by another one.
            while well:
                try:
                    standing = self._turn(well, page, PAGE)
                    break
                except Poisoned as poisoned:
                    well.remove(poisoned.projection)
                    due.append(poisoned.projection)
        for projection in due:
            self._advance(projection, page)
        return self._standings() if due or not standing else standing

    def _advance(self, projection: Projection, page: Sequence[Record]) -> None:
        """Bring one projection as far as it gets: in halves, up to the event that it fails at."""
        size = 1 if projection.name in self._resting else PAGE
        while not self._stopped.is_set():
            try:
                standing = self._turn([projection], page, size)
            except Poisoned as poisoned:
                if size == 1:
                    self._stop_at(poisoned)
                    return
                size //= 2
                continue
            if projection.name in self._resting:
                del self._resting[projection.name]
                size = PAGE
            if not self._is_behind([projection], standing):
                with self._database.write() as session:
                    clear_stop(session, projection.name)
                return

    def _stop_at(self, poisoned: Poisoned) -> None:
        name, stop = poisoned.projection.name, poisoned.stop()
        with self._database.write() as session:
            note_stop(session, name, stop)
        before = self._resting.get(name)
        seconds = (
            min(2 * before.seconds, LAST_RETRY_SECONDS) if before is not None else self._first_retry
        )
        self._resting[name] = _Rest(time.monotonic() + seconds, seconds)
        log.error(
            "the projection %s has stopped at position %d (%s of %s): %s; tried again in %.0f s",
            *(name, stop.position, stop.event, stop.stream, stop.error, seconds),
            exc_info=poisoned.error if before is None else None,
        )

    def _turn(
        self, projections: Sequence[Projection], page: Sequence[Record], limit: int
    ) -> dict[str, Standing]:
        """Have up to `limit` events applied to each, here or by whoever has the turn."""
        while True:
            with self._database.turn() as session:
                if session is not None:
                    return self._apply(session, projections, page, limit)
            standing = self._standings()
            if self._stopped.is_set() or not self._is_behind(projections, standing):
                return standing

    def _apply(
        self,
        session: Session,
        projections: Sequence[Projection],
        page: Sequence[Record],
        limit: int,
    ) -> dict[str, Standing]:
        standing = standings(session)
        reached: dict[str, int] = {}
        missed: dict[int, Sequence[Record]] = {}
        for projection in projections:
            at = standing.get(projection.name)
            if at is None or at.version != projection.version:
                continue
            position = at.position
            if page and page[0].position <= position + 1:
                records = [each for each in page if each.position > position][:limit]
            elif position < self._seen:
                if position not in missed:
                    missed[position] = self._events.read_log(position, limit)
                records = list(missed[position])
            else:
                continue
            if records:
                apply_records(self._database, session, projection, records)
                reached[projection.name] = records[-1].position
        move(session, reached)
        if page:
            self._is_spare = not reached
        return standing | {n: Standing(standing[n].version, p) for n, p in reached.items()}

    def _is_behind(
        self, projections: Sequence[Projection], standing: Mapping[str, Standing]
    ) -> bool:
        return any(
            standing[each.name].version == each.version
            and standing[each.name].position < self._seen
            for each in projections
            if each.name in standing
        )

    def _standings(self) -> dict[str, Standing]:
        with self._database.read() as session:
            return standings(session)

    def wake(self) -> None:
        """There may be something new; from any thread."""
        self._wake.set()

    def look(self) -> None:
        """There is something that others should be told of at once; from any thread."""
        self._wake.set()
        self._stirred.set()

    def hurry(self) -> None:
        """Somebody waits for what is new; from any thread."""
        self._hurried.set()
        self._wake.set()
        self._stirred.set()

    def doubt(self, tell: Callable[[], None]) -> None:
        """The positions that were told may not be true any more; from any thread.

        `tell` is called, and after it none is told that was read before.
        """
        with self._telling:
            self._doubts += 1
            tell()
        self.hurry()

    def start(self) -> None:
        """Follow in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="modelog-follower", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop following; returns when the page in hand is done."""
        self._stopped.set()
        self.hurry()
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._wake.clear()
            self._hurried.clear()
            self._stirred.clear()
            try:
                begin = time.monotonic()
                while self.step() and not self._stopped.is_set():
                    begin = time.monotonic()
                # Only when there was much to do just now; a first event is handled at once.
                self._stopped.wait(max(0.0, begin + REST_SECONDS - time.monotonic()))
                self._idle(begin + LAZY_SECONDS * (LAZIER if self._is_spare else 1))
            except Exception:
                # The store may be away. Nothing was applied; it is tried again, and
                # readiness shows the lag meanwhile.
                log.exception("the follower could not go on after position %d", self._seen)
                self._stopped.wait(RETRY_SECONDS)
                continue
            self._wake.wait(POLL_SECONDS)

    def _idle(self, until: float) -> None:
        """Apply nothing until then, or until somebody waits for it; only read and tell."""
        while not self._hurried.is_set() and (left := until - time.monotonic()) > 0:
            if self._stirred.wait(left) and not self._hurried.is_set():
                self._stirred.clear()  # before reading: what comes later stirs again
                if not self._read():
                    return  # a page is full
                self._stopped.wait(REST_SECONDS)
