"""The hash tree against the definition of RFC 6962 and its published vectors."""

import random
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.entry import Entry
from domain.merkle import (
    EMPTY_ROOT,
    Range,
    Subtree,
    consistency_ranges,
    inclusion_ranges,
    is_consistent,
    is_included,
    leaf_hash,
    subtrees,
)
from domain.tiles import FULL, HEIGHT, WIDTH, Edge, Tile, edge_of, hash_of, tiles_of

# The tree of eight leaves that implementations of Certificate Transparency share.
LEAVES = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
"""The roots over the first, the first two, ... all eight of them."""

INCLUSION = {
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 3): ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
}
CONSISTENCY = {
    (1, 8): INCLUSION[0, 8],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}


def node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def split(count: int) -> int:
    k = 1
    while k * 2 < count:
        k *= 2
    return k


def mth(hashes: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, as it is written there."""
    if not hashes:
        return sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    k = split(len(hashes))
    return node(mth(hashes[:k]), mth(hashes[k:]))


def path(m: int, hashes: list[bytes]) -> list[bytes]:
    """RFC 6962, section 2.1.1."""
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    if m < k:
        return [*path(m, hashes[:k]), mth(hashes[k:])]
    return [*path(m - k, hashes[k:]), mth(hashes[:k])]


def subproof(m: int, hashes: list[bytes], whole: bool) -> list[bytes]:
    """RFC 6962, section 2.1.2."""
    if m == len(hashes):
        return [] if whole else [mth(hashes)]
    k = split(len(hashes))
    if m <= k:
        return [*subproof(m, hashes[:k], whole), mth(hashes[k:])]
    return [*subproof(m - k, hashes[k:], False), mth(hashes[:k])]


def leaves(count: int) -> list[bytes]:
    return [leaf_hash(b"%d" % number) for number in range(count)]


class Kept:
    """A tree kept as tiles, as the projection keeps it; it can be asked for any earlier size."""

    def __init__(self) -> None:
        self.tiles: dict[Tile, bytes] = {}
        self.size = 0

    def append(self, hashes: list[bytes]) -> None:
        edge = Edge(self.size, {tile: self.tiles[tile] for tile in edge_of(self.size)})
        self.tiles.update(edge.append(b"".join(hashes)))
        self.size += len(hashes)
        assert edge.size == self.size
        assert edge.root() == self.root(self.size)

    def of(self, ranges: list[Range]) -> list[bytes]:
        """Hashes of ranges, with the tiles that are said to be enough for them and no others."""
        tiles = {tile: self.tiles[tile] for tile in tiles_of(ranges)}
        return [hash_of(each, tiles) for each in ranges]

    def root(self, size: int) -> bytes:
        return self.of([Range(0, size)])[0]

    def inclusion(self, index: int, size: int) -> list[bytes]:
        return self.of(inclusion_ranges(index, size))

    def consistency(self, earlier: int, size: int) -> list[bytes]:
        return self.of(consistency_ranges(earlier, size))


def kept(hashes: list[bytes]) -> Kept:
    tree = Kept()
    tree.append(hashes)
    return tree


def test_the_published_vectors() -> None:
    assert EMPTY_ROOT.hex() == sha256(b"").hexdigest()
    tree = kept([leaf_hash(each) for each in LEAVES])
    assert [tree.root(size).hex() for size in range(1, 9)] == ROOTS
    for (index, size), proof in INCLUSION.items():
        assert [each.hex() for each in tree.inclusion(index, size)] == proof
    for (earlier, size), proof in CONSISTENCY.items():
        assert [each.hex() for each in tree.consistency(earlier, size)] == proof


SIZES = [*range(1, 70), 127, 128, 129, 255, 256, 257, 300]


@pytest.mark.parametrize("size", SIZES)
def test_roots_and_proofs_are_those_of_the_definition(size: int) -> None:
    hashes = leaves(size)
    tree = kept(hashes)
    root = mth(hashes)
    assert tree.root(size) == root
    for index in range(size):
        proof = tree.inclusion(index, size)
        assert proof == path(index, hashes)
        assert is_included(hashes[index], index, size, proof, root)
    for earlier in range(1, size + 1):
        proof = tree.consistency(earlier, size)
        assert proof == subproof(earlier, hashes, True)
        assert is_consistent(earlier, size, proof, mth(hashes[:earlier]), root)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_tree_is_the_same_however_its_batches_fell(data: st.DataObject) -> None:
    batches = data.draw(st.lists(st.integers(1, 3 * WIDTH * WIDTH), min_size=1, max_size=6))
    hashes = leaves(sum(batches))
    tree, done = Kept(), 0
    for count in batches:
        tree.append(hashes[done : done + count])
        done += count
    assert tree.tiles == kept(hashes).tiles
    size = data.draw(st.integers(1, done))
    assert tree.root(size) == mth(hashes[:size])
    index = data.draw(st.integers(0, size - 1))
    assert tree.inclusion(index, size) == path(index, hashes[:size])
    earlier = data.draw(st.integers(1, size))
    assert tree.consistency(earlier, size) == subproof(earlier, hashes[:size], True)


def flipped(raw: bytes, bit: int) -> bytes:
    changed = bytearray(raw)
    changed[bit // 8 % len(raw)] ^= 1 << (bit % 8)
    return bytes(changed)


@given(st.integers(1, 300), st.data())
@settings(max_examples=150, deadline=None)
def test_a_proof_with_any_bit_flipped_or_of_anything_else_proves_nothing(
    size: int, data: st.DataObject
) -> None:
    hashes = leaves(size)
    tree = kept(hashes)
    index, root = data.draw(st.integers(0, size - 1)), tree.root(size)
    proof, leaf = tree.inclusion(index, size), hashes[index]
    bit = data.draw(st.integers(0, 255))
    assert not is_included(flipped(leaf, bit), index, size, proof, root)
    assert not is_included(leaf, index, size, proof, flipped(root, bit))
    assert not is_included(leaf, index, size, [*proof, leaf], root)
    for at in range(len(proof)):
        broken = [*proof[:at], flipped(proof[at], bit), *proof[at + 1 :]]
        assert not is_included(leaf, index, size, broken, root)
    assert not proof or not is_included(leaf, index, size, proof[:-1], root)
    other = data.draw(st.integers(-1, size))
    assert other == index or not is_included(leaf, other, size, proof, root)

    earlier = data.draw(st.integers(1, size))
    proof, old = tree.consistency(earlier, size), tree.root(earlier)
    assert is_consistent(earlier, size, proof, old, root)
    assert not is_consistent(earlier, size, proof, flipped(old, bit), root)
    assert not is_consistent(earlier, size, proof, old, flipped(root, bit))
    assert not is_consistent(earlier, size, [*proof, old], old, root)
    for at in range(len(proof)):
        broken = [*proof[:at], flipped(proof[at], bit), *proof[at + 1 :]]
        assert not is_consistent(earlier, size, broken, old, root)
    assert not proof or not is_consistent(earlier, size, proof[:-1], old, root)
    assert not is_consistent(0, size, proof, old, root)
    assert not is_consistent(size + 1, size, proof, old, root)


def test_a_proof_needs_few_tiles_also_in_a_tree_of_millions() -> None:
    chance = random.Random(6962)
    for size in (1_000_000, 50_000_000, 2**40 + 12_345):
        levels = -(-size.bit_length() // HEIGHT)
        for _ in range(200):
            index, earlier = chance.randrange(size), chance.randrange(1, size)
            assert len(tiles_of(inclusion_ranges(index, size))) <= 2 * levels
            assert len(tiles_of(consistency_ranges(earlier, size))) <= 2 * levels
            assert len(tiles_of([Range(0, size)])) <= levels


def test_what_is_missing_of_a_tree_is_noticed() -> None:
    tree = kept(leaves(WIDTH * WIDTH + 5))
    for tile in edge_of(tree.size):
        with pytest.raises(LookupError):
            Edge(tree.size, {each: tree.tiles[each] for each in edge_of(tree.size) if each != tile})
        short = {each: tree.tiles[each] for each in edge_of(tree.size)}
        short[tile] = short[tile][:-1]
        with pytest.raises(LookupError):
            Edge(tree.size, short)
        with pytest.raises(LookupError):
            hash_of(Range(0, tree.size), short)
    assert len(tree.tiles[Tile(0, 0)]) == FULL


texts = st.binary(max_size=6)


@given(*[st.tuples(st.integers(0, 3), texts, st.integers(0, 3), texts, texts)] * 2)
def test_two_events_have_the_same_hash_only_if_they_are_the_same(
    one: tuple[int, bytes, int, bytes, bytes], other: tuple[int, bytes, int, bytes, bytes]
) -> None:
    assert (Entry(*one).hash == Entry(*other).hash) == (one == other)


def test_the_leaf_of_an_event_as_the_documentation_has_it() -> None:
    entry = Entry(7, b"model:a", 2, b"model.updated", b'{"schema":1}')
    leaf = bytes.fromhex("0000000000000007" + "0000000000000002" + "00000007") + b"model:a"
    leaf += bytes.fromhex("0000000d") + b"model.updated" + b'{"schema":1}'
    assert entry.hash == sha256(b"\x00" + leaf).digest()


def test_a_row_that_somebody_made_up_has_a_leaf_as_well() -> None:
    entry = Entry(-1, b"", -2, b"", b"")
    assert entry.hash == leaf_hash(b"\xff" * 8 + b"\xff" * 7 + b"\xfe" + bytes(8))


def test_an_empty_proof_shows_nothing_of_a_tree_that_grew() -> None:
    roots = [bytes.fromhex(root) for root in ROOTS]
    for earlier in range(1, 8):
        assert not is_consistent(earlier, 8, [], roots[earlier - 1], roots[7])
    assert is_consistent(8, 8, [], roots[7], roots[7])


def test_a_tree_begins_empty_and_says_which_tile_it_lacks() -> None:
    assert (Edge().size, Edge().root()) == (0, EMPTY_ROOT)
    with pytest.raises(LookupError, match=r"^tile 0 of level 0 is not of this size$"):
        Edge(2, {Tile(0, 0): bytes(32)})
    with pytest.raises(LookupError, match=r"^tile 0 of level 0 is too short$"):
        hash_of(Range(0, 2), {Tile(0, 0): bytes(32)})


@given(st.integers(0, 300), st.integers(0, 300))
def test_any_range_is_made_up_of_complete_subtrees(begin: int, size: int) -> None:
    at = begin
    for each in subtrees(Range(begin, begin + size)):
        assert each.number << each.level == at
        at += 1 << each.level
    assert at == begin + size


def test_a_range_is_made_up_of_the_fewest_subtrees() -> None:
    assert subtrees(Range(3, 8)) == [Subtree(0, 3), Subtree(2, 1)]
    assert subtrees(Range(2, 7)) == [Subtree(1, 1), Subtree(1, 2), Subtree(0, 6)]
    assert subtrees(Range(0, 7)) == [Subtree(2, 0), Subtree(1, 2), Subtree(0, 6)]
