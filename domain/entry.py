"""What the hash tree says of an event: exactly what is stored of it, and where."""

import msgspec

from domain.merkle import leaf_hash


class Entry(msgspec.Struct, frozen=True):
    """An event as the store has it, before anything reads it.

    `stream` and `name` are UTF-8; `state` is the stored JSON, byte for byte.
    """

    position: int
    stream: bytes
    revision: int
    name: bytes
    state: bytes

    def hash_at(self, position: int) -> bytes:
        """The hash of its leaf, if it were at this position of the log."""
        return entry_hash(position, self.stream, self.revision, self.name, self.state)

    @property
    def hash(self) -> bytes:
        """The hash of its leaf."""
        return self.hash_at(self.position)


def entry_hash(position: int, stream: bytes, revision: int, name: bytes, state: bytes) -> bytes:
    """The hash of an event's leaf.

    The leaf is: position and revision (8 bytes each, signed, most significant first), the
    length of the stream's name (4 bytes), that name, the length of the event's name (4 bytes),
    that name, and the state up to the end. No two events have the same leaf.
    """
    return leaf_hash(
        b"".join(
            (
                position.to_bytes(8, "big", signed=True),
                revision.to_bytes(8, "big", signed=True),
                len(stream).to_bytes(4, "big"),
                stream,
                len(name).to_bytes(4, "big"),
                name,
                state,
            )
        )
    )
