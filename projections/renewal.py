"""Rebuilds by itself what this code's version of a projection asks for, while all else goes on."""

import logging
import threading
from collections.abc import Callable, Sequence

from projections.poison import Poisoned
from projections.progress import note_stop, standings
from projections.projection import BuildDatabase, Log, Projection
from projections.rebuild import Cancelled, Rebuild, RebuildRunning

BATCH = 2_000
"""Small, so that the service beside it is not held up for long."""

REST = 0.5
"""Of the time that a batch took, left to the service after it."""

AGAIN_SECONDS = 1.0
POISONED_SECONDS = 30.0

log = logging.getLogger("modelog.renewal")


class Renewal:
    """A thread that ends when every projection's tables are of its code's version or a newer one.

    Any number of nodes run it; one rebuilds, the others wait for it, and for its death.
    """

    def __init__(
        self,
        events: Log,
        database: BuildDatabase,
        projections: Sequence[Projection],
        *,
        on_renewed: Callable[[], None] = lambda: None,
    ) -> None:
        self._events = events
        self._database = database
        self._projections = list(projections)
        self._on_renewed = on_renewed
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="modelog-renewal", daemon=True)

    def start(self) -> None:
        """Begin, where there is anything to do."""
        if self._outdated():
            self._thread.start()

    def stop(self) -> None:
        """Leave off; what was built is kept, and another node or the next start goes on."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join(timeout=30)

    def _outdated(self) -> list[Projection]:
        with self._database.read() as session:
            known = standings(session)
        return [
            each
            for each in self._projections
            if each.name in known and known[each.name].version < each.version
        ]

    def _run(self) -> None:
        while not self._stopped.is_set():
            seconds = AGAIN_SECONDS
            try:
                outdated = self._outdated()
                if not outdated:
                    return
                seconds = self._rebuild(outdated)
            except (RebuildRunning, Cancelled):
                pass
            except Exception:
                log.exception("a rebuild could not go on; it is tried again")
            self._stopped.wait(seconds)

    def _rebuild(self, outdated: Sequence[Projection]) -> float:
        names = ", ".join(each.name for each in outdated)
        log.info("the projections %s are rebuilt for this version", names)
        rebuild = Rebuild(
            self._events,
            self._database,
            outdated,
            batch=BATCH,
            rest=REST,
            stopped=self._stopped.is_set,
        )
        rebuild.run()
        self._on_renewed()
        for poisoned in rebuild.failed:
            self._note(poisoned)
        log.info("the rebuild of %s has ended", names)
        return POISONED_SECONDS if rebuild.failed else AGAIN_SECONDS

    def _note(self, poisoned: Poisoned) -> None:
        log.error("the rebuild of %s has stopped", poisoned, exc_info=poisoned.error)
        with self._database.write() as session:
            note_stop(session, poisoned.projection.name, poisoned.stop())
