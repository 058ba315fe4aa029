"""Is the log what it was? Everything is computed again from what is stored, and compared.

The first event that was changed, removed or inserted is found by the hashes that the
tree keeps of each event. Whoever could rewrite those tables as well is found by a
checkpoint that was saved elsewhere.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from domain.checkpoint import Checkpoint
from domain.entry import Entry
from domain.merkle import HASH_BYTES, complete_root
from domain.tiles import FULL, WIDTH, Edge, Tile
from projections.findings import Finding, Found, Report, about, check_readable
from projections.merkle import leaf_tiles, read_tiles, tree_size
from projections.projection import Database

PAGE = 2_000
TILES = 256


class Stored(Protocol):
    """The log as it is stored."""

    def ends(self) -> tuple[int, int]:
        """The last position in the log, and the last one that was ever given to an event."""

    def page(self, after: int | None, limit: int) -> list[Entry]:
        """Events with a position > `after`, by position; None: from the first row that there is."""

    def count(self, upto: int) -> int:
        """How many events have a position up to `upto`."""

    def revisions(self, after: tuple[str, int] | None, limit: int) -> list[tuple[str, int, int]]:
        """Stream, revision and position of events after one, stream by stream, by revision."""


def verify(
    log: Stored,
    database: Database,
    checkpoints: Sequence[Checkpoint] = (),
    *,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Report:
    """Compare the whole log with its tree and with checkpoints, in constant memory.

    `progress` gets how many events are done, and how many there are.
    """
    return _Verification(log, database, checkpoints, progress).run()


class _Verification:
    def __init__(
        self,
        log: Stored,
        database: Database,
        checkpoints: Sequence[Checkpoint],
        progress: Callable[[int, int], None],
    ) -> None:
        self._log = log
        self._database = database
        self._checkpoints = sorted(checkpoints, key=lambda each: each.size)
        self._progress = progress
        with database.read() as session:
            self._tree = tree_size(session)
        # Read after the tree's size, so that the tree can only be ahead of a log that was cut.
        self._last, self._given = log.ends()
        self._edge = Edge()
        self._agreed = 0
        """The size of the largest checkpoint that agrees."""

    def run(self) -> Report:
        finding = None
        try:
            self._events()
            while self._checkpoints and self._checkpoints[0].size <= self._edge.size:
                self._compare(self._checkpoints.pop(0))
            self._end()
            self._streams()
        except Found as found:
            finding = found.finding
        return Report(
            size=self._edge.size,
            root=self._edge.root(),
            pending=max(0, self._edge.size - self._tree),
            finding=finding,
        )

    def _events(self) -> None:
        """Every event is at its place, is what the tree has, and can be read."""
        kept = self._kept_hashes()
        position, after = 0, None
        while position < self._last:
            page = self._log.page(after, PAGE)
            if not page:
                break
            hashes = bytearray()
            for entry in page:
                if entry.position > self._last:
                    break
                position += 1
                if entry.position != position:
                    self._take(hashes)
                    raise self._misplaced(entry, position)
                found = entry.hash
                if position <= self._tree and found != next(kept):
                    self._take(hashes)
                    raise self._differs(entry)
                check_readable(entry)
                hashes += found
                while self._checkpoints and self._checkpoints[0].size <= position:
                    self._take(hashes)
                    hashes.clear()
                    self._compare(self._checkpoints.pop(0))
            self._take(hashes)
            after = page[-1].position
            self._progress(position, self._last)

    def _kept_hashes(self) -> Iterator[bytes]:
        """The hashes of events that the tree keeps; an empty one for each that it lacks."""
        after, following = -1, 0
        while True:
            with self._database.read() as session:
                tiles = leaf_tiles(session, after, TILES)
            for number, hashes in tiles:
                yield from [b""] * (WIDTH * number - following)
                yield from (hashes[at : at + HASH_BYTES] for at in range(0, FULL, HASH_BYTES))
                after, following = number, WIDTH * (number + 1)
            if not tiles:
                while True:
                    yield b""

    def _take(self, hashes: bytearray) -> None:
        """Let the tree grow, and compare the tiles above the events' hashes with the kept ones."""
        changed = self._edge.append(bytes(hashes))
        above = {tile: mine for tile, mine in changed.items() if tile.level}
        with self._database.read() as session:
            kept = read_tiles(session, above)
        for tile, mine in sorted(above.items()):
            whole = self._tree // WIDTH**tile.level - tile.number * WIDTH
            known = mine[: max(0, whole) * HASH_BYTES]
            if not kept.get(tile, b"").startswith(known):
                first = tile.number * WIDTH ** (tile.level + 1) + 1
                raise Found(
                    Finding(
                        kind="tree",
                        message=f"the kept tree was changed above the events from position {first} "
                        "on; the hashes of the events are as they were",
                        position=first,
                    )
                )

    def _compare(self, checkpoint: Checkpoint) -> None:
        root = Edge().root() if checkpoint.size == 0 else self._edge.root()
        if checkpoint.root != root:
            raise Found(
                Finding(
                    kind="checkpoint",
                    message=f"an event at a position from {self._agreed + 1} to {checkpoint.size} "
                    f"is not what it was when the checkpoint of size {checkpoint.size} was "
                    "signed, and the kept tree was changed with it",
                    position=self._agreed + 1,
                )
            )
        self._agreed = checkpoint.size

    def _misplaced(self, entry: Entry, position: int) -> Found:
        """There is no event at a position where one must be, or more than one."""
        if entry.position < position:
            return about("inserted", entry, "stands where there is no place in the log")
        return self._removed(position)

    def _removed(self, position: int, where: str = "") -> Found:
        stream, revision = self._gap(position)
        named = "" if stream is None else f": revision {revision} of {stream}"
        return Found(
            Finding(
                kind="removed",
                message=f"the event at position {position} was removed{named}{where}",
                position=position,
                stream=stream,
                revision=revision,
            )
        )

    def _gap(self, position: int) -> tuple[str | None, int | None]:
        """What was at a position, where only one stream has a gap around it."""
        gaps: list[tuple[str, int]] = []
        for (stream, revision, before), (following, found, after) in self._neighbours():
            begins = stream != following
            expected = 1 if begins else revision + 1
            if found != expected and (begins or before < position) and position <= after:
                gaps.append((following, expected))
        return gaps[0] if len(gaps) == 1 else (None, None)

    def _differs(self, entry: Entry) -> Found:
        """An event is not what the tree has: it was changed, or others moved to its place."""
        position = entry.position
        number = (position - 1) // WIDTH
        with self._database.read() as session:
            tile = read_tiles(session, [Tile(0, number)]).get(Tile(0, number), b"")
            after = read_tiles(session, [Tile(0, number + 1)]).get(Tile(0, number + 1), b"")
            parent = read_tiles(session, [Tile(1, number // WIDTH)])
        mine = self._log.page(number * WIDTH, WIDTH)
        at = (number % WIDTH) * HASH_BYTES
        above = parent.get(Tile(1, number // WIDTH), b"")[at : at + HASH_BYTES]
        hashes = b"".join([each.hash for each in mine])
        if len(hashes) == FULL and above == complete_root(hashes):
            return about(
                "tree", entry, "is as it was: the hash that the kept tree has of it was changed"
            )
        place = (position - 1) % WIDTH * HASH_BYTES
        kept = tile[place : place + HASH_BYTES]
        following = (tile + after)[place + HASH_BYTES : place + 2 * HASH_BYTES]
        moved_up = bool(following) and entry.hash_at(position + 1) == following
        moved_down = any(each.hash_at(position) == kept for each in self._log.page(position, 1))
        if moved_up and moved_down:
            return about("changed", entry, "changed places with the next one")
        if moved_up:
            return self._removed(position, ", and all after it were moved")
        if moved_down:
            return about("inserted", entry, "was inserted, and all after it were moved")
        return about("changed", entry, "is not what was stored")

    def _end(self) -> None:
        """Nothing is missing at the end, and nothing is there twice."""
        size = self._edge.size
        wanted = max(self._tree, self._given, *(each.size for each in self._checkpoints), 0)
        if wanted > size:
            told = f"the log ends at position {size}, and once went on to {wanted}"
            last = "" if wanted == size + 1 else f", and all up to {wanted}"
            raise Found(
                Finding(
                    kind="removed",
                    message=f"the event at position {size + 1} was removed{last}: {told}",
                    position=size + 1,
                )
            )
        if 0 < self._given < size:
            entry = self._log.page(self._given, 1)[0]
            raise about("inserted", entry, "was put there past the log's own count of positions")
        if self._log.count(size) != size:
            raise Found(
                Finding(kind="inserted", message="there are several events with the same position")
            )

    def _streams(self) -> None:
        """The revisions of every stream have no gap, and go with the positions."""
        first: tuple[int, str, int] | None = None
        for (stream, revision, before), (following, found, position) in self._neighbours():
            same = stream == following
            good = found == (revision + 1 if same else 1) and not (same and position < before)
            if not good and position <= self._last and (first is None or position < first[0]):
                first = (position, following, found)
        if first is not None:
            position, stream, revision = first
            entry = self._log.page(position - 1, 1)[0]
            raise about("revision", entry, "does not continue its stream")

    def _neighbours(self) -> Iterator[tuple[tuple[str, int, int], tuple[str, int, int]]]:
        """Each event with the one before it, stream by stream."""
        before: tuple[str, int, int] = ("", 0, 0)
        after: tuple[str, int] | None = None
        while rows := self._log.revisions(after, PAGE):
            for row in rows:
                yield before, row
                before = row
            after = before[:2]
