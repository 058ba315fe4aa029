"""The log page by page, read ahead in a second thread while a page is worked on."""

import threading
from collections.abc import Iterator, Sequence
from queue import Queue

from domain.events import Record
from projections.projection import Log, is_end

FIRST = 8
"""Of a batch the first page has this part: until it is read there is nothing to apply."""


def pages_ahead(events: Log, after: int, batch: int) -> Iterator[Sequence[Record]]:
    """The pages of the log after a position, up to its end; raises what reading raises."""
    pages: Queue[tuple[Sequence[Record], bool] | BaseException] = Queue(maxsize=2)
    done = threading.Event()

    def read(position: int) -> None:
        size = max(1, batch // FIRST)
        try:
            while not done.is_set():
                page = events.read_log(position, size)
                is_last = is_end(page, size)
                pages.put((page, is_last))
                if is_last:
                    return
                size = batch
                position = page[-1].position
        except Exception as error:  # noqa: BLE001  # it is raised where the pages are used
            pages.put(error)

    reader = threading.Thread(target=read, args=(after,), name="modelog-rebuild-reader")
    reader.start()
    try:
        while True:
            found = pages.get()
            if isinstance(found, BaseException):
                raise found
            page, is_last = found
            if page:
                yield page
            if is_last:
                return
    finally:
        done.set()
        while reader.is_alive():
            while not pages.empty():
                pages.get()
            reader.join(0.01)
