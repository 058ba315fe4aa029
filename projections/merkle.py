"""The read model that makes tampering evident: the hash tree over the log, kept as tiles."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from domain.catalogue import CATALOGUE
from domain.entry import entry_hash
from domain.events import Record
from domain.merkle import HASH_BYTES, Range
from domain.tiles import WIDTH, Edge, Tile, edge_of, hash_of, tiles_of
from projections.projection import Session, in_list


class BrokenLog(Exception):
    """What is read does not continue the tree: an event or a part of the tree is gone."""


class MerkleProjection:
    """Adds every event to the tree, in the order of the log."""

    name = "merkle"
    version = 1
    reads: Collection[str] = ()  # what is stored, whether this code can read it or not
    tables: Sequence[str] = (
        # BYTEA is PostgreSQL's; SQLite takes bytes into a column of any type as they are.
        """
        CREATE TABLE IF NOT EXISTS merkle_tiles (
            level BIGINT NOT NULL,
            number BIGINT NOT NULL,
            hashes BYTEA NOT NULL,
            PRIMARY KEY (level, number)
        )
        """,
    )

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Add a batch of events. Raises `BrokenLog` where one is missing before or among them."""
        if not records:
            return
        size = records[0].position - 1
        hashes = bytearray()
        for position, record in enumerate(records, size + 1):
            if record.position != position:
                raise BrokenLog(f"there is no event at position {position}")
            hashes += entry_hash(
                position,
                record.stream.encode(),
                record.revision,
                CATALOGUE.name_of(record.event).encode(),
                record.stored,
            )
        try:
            edge = Edge(size, read_tiles(session, edge_of(size)))
        except LookupError as error:
            raise BrokenLog(f"the tree does not end at position {size}") from error
        session.executemany(
            "INSERT INTO merkle_tiles (level, number, hashes) VALUES (:level, :number, :hashes) "
            "ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes",
            [
                {"level": level, "number": number, "hashes": tile}
                for (level, number), tile in edge.append(bytes(hashes)).items()
            ],
        )


def tree_size(session: Session) -> int:
    """How many events are in the tree; it is the position of the last one."""
    rows = session.execute(
        "SELECT number, length(hashes) FROM merkle_tiles WHERE level = 0 "
        "ORDER BY number DESC LIMIT 1"
    )
    return sum(number * WIDTH + length // HASH_BYTES for number, length in rows)


def range_hashes(session: Session, ranges: Sequence[Range]) -> list[bytes]:
    """The hashes of ranges of the tree. Raises `BrokenLog` where the tree lacks some of it."""
    tiles = read_tiles(session, tiles_of(ranges))
    try:
        return [hash_of(each, tiles) for each in ranges]
    except LookupError as error:
        raise BrokenLog("a part of the tree is missing") from error


def read_tiles(session: Session, wanted: Iterable[Tile]) -> Mapping[Tile, bytes]:
    """Tiles by their places, without those that are not there."""
    levels: dict[int, list[int]] = {}
    for level, number in sorted(wanted):
        levels.setdefault(level, []).append(number)
    found: dict[Tile, bytes] = {}
    for level, numbers in levels.items():
        among, params = in_list("number", numbers)
        rows = session.execute(
            f"SELECT number, hashes FROM merkle_tiles WHERE level = :level AND number IN {among}",
            {"level": level, **params},
        )
        found.update((Tile(level, number), bytes(hashes)) for number, hashes in rows)
    return found


def leaf_tiles(session: Session, after: int, limit: int) -> list[tuple[int, bytes]]:
    """The tiles of hashes of events with a number > `after`, each with its number."""
    rows = session.execute(
        "SELECT number, hashes FROM merkle_tiles WHERE level = 0 AND number > :after "
        "ORDER BY number LIMIT :limit",
        {"after": after, "limit": limit},
    )
    return [(number, bytes(hashes)) for number, hashes in rows]
