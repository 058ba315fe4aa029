"""The hash tree over the log (RFC 6962, section 2.1; RFC 9162, section 2.1): roots and proofs.

A tree of n leaves has for its left half the largest power of two below n. So it only
grows at its right edge, and whatever is to the left of it never changes. Functions
that need hashes of a tree say which ranges of leaves they need them of, so that it does
not matter here how the tree is kept.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()


class Range(NamedTuple):
    """The leaves from `begin` up to but not including `end`, counted from 0."""

    begin: int
    end: int


class Subtree(NamedTuple):
    """A complete subtree: its 2 ** `level` leaves begin with leaf `number` * 2 ** `level`."""

    level: int
    number: int


def leaf_hash(leaf: bytes) -> bytes:
    """The hash of a leaf; the prefix keeps a leaf from being taken for a node."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of two neighbours together."""
    return sha256(b"\x01" + left + right).digest()


def complete_root(hashes: bytes) -> bytes:
    """The root over a power of two of hashes, one after the other in `hashes`."""
    while len(hashes) > HASH_BYTES:
        pairs = (hashes[at : at + 64] for at in range(0, len(hashes), 64))
        hashes = b"".join([sha256(b"\x01" + pair).digest() for pair in pairs])
    return hashes


def subtrees(leaves: Range) -> list[Subtree]:
    """The fewest complete subtrees that make up a range of a tree, from left to right."""
    found = []
    begin, end = leaves
    while begin < end:
        level = (end - begin).bit_length() - 1
        if begin:  # not larger than where the range begins allows
            level = min(level, (begin & -begin).bit_length() - 1)
        found.append(Subtree(level, begin >> level))
        begin += 1 << level
    return found


def joined(hashes: Sequence[bytes]) -> bytes:
    """The hash of a range from those of its `subtrees`; the empty range has one as well."""
    if not hashes:
        return EMPTY_ROOT
    *others, result = hashes
    for left in reversed(others):
        result = node_hash(left, result)
    return result


def inclusion_ranges(index: int, size: int) -> list[Range]:
    """What a proof that leaf `index` is in a tree is made of, from the leaf up."""
    found = []
    begin, end = 0, size
    while end - begin > 1:
        middle = begin + _left_half(end - begin)
        if index < middle:
            found.append(Range(middle, end))
            end = middle
        else:
            found.append(Range(begin, middle))
            begin = middle
    return found[::-1]


def consistency_ranges(earlier: int, size: int) -> list[Range]:
    """What a proof that a tree of `earlier` leaves is the beginning of one of `size` is made of.

    `earlier` is from 1 to `size`.
    """
    found = []
    begin, end = 0, size
    while end != earlier:
        middle = begin + _left_half(end - begin)
        if earlier <= middle:
            found.append(Range(middle, end))
            end = middle
        else:
            found.append(Range(begin, middle))
            begin = middle
    if begin:  # else it is the earlier tree itself, whose root the verifier has
        found.append(Range(begin, end))
    return found[::-1]


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether a proof shows that a leaf with the hash `leaf` is in the tree (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    at, last, result = index, size - 1, leaf
    for other in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            result = node_hash(other, result)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            result = node_hash(result, other)
        at, last = at >> 1, last >> 1
    return last == 0 and result == root


def is_consistent(
    earlier: int, size: int, proof: Sequence[bytes], earlier_root: bytes, root: bytes
) -> bool:
    """Whether a proof shows that one tree is the beginning of another (RFC 9162, 2.1.4.2)."""
    if not 0 < earlier <= size:
        return False
    if earlier == size:
        return not proof and earlier_root == root
    path = list(proof)
    if earlier & (earlier - 1) == 0:
        path.insert(0, earlier_root)
    if not path:
        return False
    at, last = earlier - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = path[0]
    for other in path[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = node_hash(other, old), node_hash(other, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = node_hash(new, other)
        at, last = at >> 1, last >> 1
    return last == 0 and old == earlier_root and new == root


def _left_half(size: int) -> int:
    """The largest power of two below `size`, which is at least 2."""
    return 1 << ((size - 1).bit_length() - 1)
