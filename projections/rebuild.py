"""Builds projections anew from the log, beside the live tables, and swaps them in.

Each batch of rows is one transaction with the position that it reaches, so a rebuild that is
killed goes on where it was. The swap is one short transaction of the follower's turn: it applies
what is left, renames the tables and moves the position, so readers see the old rows or the new
ones, and the new ones are never older.
"""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import msgspec

from domain.events import Record
from projections.generations import (
    BUILDS,
    Build,
    builds,
    index_statements,
    old_name,
    table_names,
    table_statements,
)
from projections.log_pages import pages_ahead
from projections.poison import Poisoned, apply_records
from projections.progress import FAILURES, POSITIONS, add, clear_stop, rebuilt
from projections.projection import (
    BuildDatabase,
    CarriesOver,
    Log,
    Projection,
    TablesBusy,
    is_end,
)

BATCH = 20_000
"""Events in one transaction."""

RARELY = (100_000, 20, 20)
"""Garbage is looked for this seldom: pages hold values that are in no cycle, and very many."""

LAST_EVENTS = 500
"""As many at the most are applied in the transaction of the swap."""

BUSY_SECONDS = 0.1


class RebuildRunning(Exception):
    """Another process rebuilds projections of this database."""


class Cancelled(Exception):
    """It was asked to stop; what was built is kept, and the next rebuild goes on from there."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a rebuild has come: of `projections` together, at `position` of the log up to `head`.

    `events` were read by this run so far, in `seconds`.
    """

    projections: tuple[str, ...]
    phase: str
    position: int
    head: int
    events: int
    seconds: float


@contextmanager
def _garbage_seldom() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)


class Rebuild:
    """One rebuild of some projections, in one pass over the log. All methods block."""

    def __init__(
        self,
        events: Log,
        database: BuildDatabase,
        projections: Sequence[Projection],
        *,
        batch: int = BATCH,
        rest: float = 0.0,
        on_progress: Callable[[Progress], None] = lambda _progress: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """`rest` are the seconds left to others after each batch, as a part of what it took."""
        self._events = events
        self._database = database
        self._projections = {each.name: each for each in projections}
        self._batch = batch
        self._rest = rest
        self._on_progress = on_progress
        self._stopped = stopped
        self._read = 0
        self._began = time.monotonic()
        self.failed: list[Poisoned] = []

    def run(self) -> None:
        """Build all of them and swap them in; those that met a poisoned event are in `failed`.

        Raises `RebuildRunning` and `Cancelled`.
        """
        with self._database.exclusive() as free, _garbage_seldom():
            if not free:
                raise RebuildRunning
            self._database.create([POSITIONS, FAILURES, BUILDS])
            active = [self._begin(each) for each in self._projections.values()]
            active = self._load(active)
            for build in active:
                self._tell("indexing", [build], build.position)
                for statement in index_statements(self._projections[build.name], build.generation):
                    self._check_stopped()
                    with self._database.load() as session:
                        session.execute(statement)
            for build in active:
                self._finish(build)

    def discard(self) -> None:
        """Drop what an unfinished rebuild has built. Raises `RebuildRunning`."""
        with self._database.exclusive() as free:
            if not free:
                raise RebuildRunning
            self._database.create([BUILDS])
            with self._database.load() as session:
                for name, build in builds(session).items():
                    if name in self._projections and build.phase == "loading":
                        for table in build.own:
                            session.execute(f"DROP TABLE IF EXISTS {table}")
                        build.phase = "done"
                        build.save(session)

    def _begin(self, projection: Projection) -> Build:
        """The build of a projection: one that was left unfinished, or a new one."""
        with self._database.load() as session:
            before = builds(session).get(projection.name)
        if before is not None and before.phase == "swapped":
            self._drop_leftover(before)
        fits = before is not None and before.phase == "loading"
        if before is not None and fits and before.version == projection.version:
            return before
        names = table_names(projection)
        build = Build(
            name=projection.name,
            generation=1 if before is None else before.generation + 1,
            version=projection.version,
            tables=names,
            live=names if before is None else before.live,
        )
        with self._database.load() as session:
            if before is not None and fits:
                for table in before.own:
                    session.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in table_statements(projection, build.generation):
                session.execute(statement)
            build.save(session)
        return build

    def _load(self, active: list[Build]) -> list[Build]:
        """Apply the log up to its end; those that could be."""
        for page in pages_ahead(
            self._events, min((each.position for each in active), default=0), self._batch
        ):
            for build in list(active):
                begin = time.monotonic()
                try:
                    self._apply(build, page)
                except Poisoned as poisoned:
                    self.failed.append(poisoned)
                    active.remove(build)
                self._check_stopped()
                time.sleep(self._rest * (time.monotonic() - begin))
            self._read += len(page)
            self._tell("loading", active, page[-1].position)
            if not active:
                break
        return active

    def _apply(self, build: Build, page: Sequence[Record]) -> None:
        if page[0].position <= build.position:
            page = [each for each in page if each.position > build.position]
        if not page:
            return
        projection = self._projections[build.name]
        position = build.position
        try:
            with self._database.load() as session:
                apply_records(self._database, build.session(session), projection, page)
                build.position = page[-1].position
                build.save(session)
        except BaseException:
            build.position = position
            raise

    def _finish(self, build: Build) -> None:
        """Catch up and swap, however busy the tables are."""
        while self._load([build]):
            self._tell("swapping", [build], build.position)
            try:
                if self._swap(build):
                    self._drop_leftover(build)
                    self._tell("done", [build], build.position)
                    return
            except TablesBusy:
                time.sleep(BUSY_SECONDS)
            except Poisoned as poisoned:
                self.failed.append(poisoned)
                return
            self._check_stopped()

    def _swap(self, build: Build) -> bool:
        """Put a generation in the place of the live one; False where too much is left to apply."""
        projection = self._projections[build.name]
        with self._database.exchange() as session:
            records = self._events.read_log(build.position, LAST_EVENTS)
            if not is_end(records, LAST_EVENTS):
                return False
            position = records[-1].position if records else build.position
            if records:
                apply_records(self._database, build.session(session), projection, records)
            leftover = [(each, old_name(each, build.generation)) for each in build.live]
            own = list(zip(build.own, build.tables, strict=True))
            replaced = session.rename([*leftover, *own])
            if isinstance(projection, CarriesOver) and len(replaced) > len(own):
                before = old_name(build.tables[0], build.generation)
                session.execute(projection.carry_over.format(before=before))
            add(session, build.name, build.version)
            rebuilt(session, build.name, build.version, position)
            clear_stop(session, build.name)
            done = msgspec.structs.replace(
                build,
                position=position,
                phase="swapped",
                live=build.tables,
                leftover=tuple(old for live, old in leftover if live in replaced),
            )
            done.save(session)
        build.position, build.leftover, build.live = position, done.leftover, done.live
        return True

    def _drop_leftover(self, build: Build) -> None:
        with self._database.load() as session:
            for table in build.leftover:
                session.execute(f"DROP TABLE IF EXISTS {table}")
            build.phase, build.leftover = "done", ()
            build.save(session)

    def _check_stopped(self) -> None:
        if self._stopped():
            raise Cancelled

    def _tell(self, phase: str, active: Sequence[Build], position: int) -> None:
        self._on_progress(
            Progress(
                projections=tuple(each.name for each in active),
                phase=phase,
                position=position,
                head=max(position, self._events.head()),
                events=self._read,
                seconds=time.monotonic() - self._began,
            )
        )
