"""The hash tree in tiles: a few rows for a batch of events, a few rows for a proof.

The tile at level t with number k holds the roots of `WIDTH` neighbouring complete
subtrees of WIDTH ** t leaves each, one hash after the other, from subtree WIDTH * k on;
the tiles of level 0 hold the hashes of leaves. The last tile of a level may hold fewer.
What a tile holds is a function of the tree's size and leaves alone.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from domain.merkle import HASH_BYTES, Range, Subtree, complete_root, joined, subtrees

HEIGHT = 5
"""Levels of the tree in one of tiles. A tile is 1 KiB: a row that PostgreSQL keeps in one piece."""

WIDTH = 1 << HEIGHT
FULL = WIDTH * HASH_BYTES


class Tile(NamedTuple):
    """The place of a tile."""

    level: int
    number: int


def tile_of(subtree: Subtree) -> Tile:
    """The tile that the hash of a complete subtree is in, or can be computed from."""
    level, below = divmod(subtree.level, HEIGHT)
    return Tile(level, (subtree.number << below) >> HEIGHT)


def tiles_of(ranges: Iterable[Range]) -> set[Tile]:
    """The tiles that `hash_of` needs for these ranges: O(log n) for one of a proof."""
    return {tile_of(subtree) for each in ranges for subtree in subtrees(each)}


def hash_of(leaves: Range, tiles: Mapping[Tile, bytes]) -> bytes:
    """The hash of a range. Raises `LookupError` where a tile lacks what it should hold."""
    return joined([_subtree_hash(subtree, tiles) for subtree in subtrees(leaves)])


def _subtree_hash(subtree: Subtree, tiles: Mapping[Tile, bytes]) -> bytes:
    tile = tile_of(subtree)
    below = subtree.level % HEIGHT
    begin = ((subtree.number << below) % WIDTH) * HASH_BYTES
    hashes = tiles[tile][begin : begin + (HASH_BYTES << below)]
    if len(hashes) != HASH_BYTES << below:
        raise LookupError(f"tile {tile.number} of level {tile.level} is too short")
    return complete_root(hashes)


def edge_of(size: int) -> dict[Tile, int]:
    """The tiles that still grow in a tree of this size, with how many hashes each has."""
    found = {}
    level, complete = 0, size
    while complete:
        if complete % WIDTH:
            found[Tile(level, complete // WIDTH)] = complete % WIDTH
        level, complete = level + 1, complete // WIDTH
    return found


class Edge:
    """The right edge of a tree: enough of it to let it grow."""

    def __init__(self, size: int = 0, tiles: Mapping[Tile, bytes] | None = None) -> None:
        """`tiles` are those of `edge_of(size)`. Raises `LookupError` where they are not."""
        self.size = size
        self._growing: dict[int, bytes] = {}
        for tile, count in edge_of(size).items():
            hashes = (tiles or {})[tile]
            if len(hashes) != count * HASH_BYTES:
                raise LookupError(f"tile {tile.number} of level {tile.level} is not of this size")
            self._growing[tile.level] = hashes

    def append(self, leaf_hashes: bytes) -> dict[Tile, bytes]:
        """Add leaves at the end; every tile that this changed, as it is now."""
        changed: dict[Tile, bytes] = {}
        level, size = 0, self.size
        self.size += len(leaf_hashes) // HASH_BYTES
        added = leaf_hashes
        while added:
            hashes = self._growing.pop(level, b"") + added
            number, roots = size // WIDTH, []
            for begin in range(0, len(hashes), FULL):
                tile = hashes[begin : begin + FULL]
                changed[Tile(level, number)] = tile
                number += 1
                if len(tile) == FULL:
                    roots.append(complete_root(tile))
                else:
                    self._growing[level] = tile
            added = b"".join(roots)
            level, size = level + 1, size // WIDTH
        return changed

    def root(self) -> bytes:
        """The hash of the whole tree."""
        tiles = {tile: self._growing[tile.level] for tile in edge_of(self.size)}
        return hash_of(Range(0, self.size), tiles)
