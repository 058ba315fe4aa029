"""Places inside a JSON document, written as JSON Pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable


class Place:
    """A place in a document: its parent's place and the key or index below it.

    Linked rather than written out, because a hostile document can have long keys above
    many values; the pointer is written only for the places that an error names.
    """

    __slots__ = ("length", "parent", "token")

    def __init__(self, parent: Place | None = None, token: str | int = "") -> None:
        self.parent = parent
        self.token = token
        self.length: int = 0 if parent is None else parent.length + 1 + len(str(token))
        """Characters of the pointer, before escapes."""

    def below(self, token: str | int) -> Place:
        """The place of a member or an element."""
        return Place(self, token)

    @property
    def pointer(self) -> str:
        """The JSON Pointer; `""` is the whole document."""
        tokens: list[str | int] = []
        place = self
        while place.parent is not None:
            tokens.append(place.token)
            place = place.parent
        return pointer(reversed(tokens))


ROOT = Place()


def pointer(tokens: Iterable[str | int]) -> str:
    """The JSON Pointer of a path of keys and indexes."""
    return "".join(f"/{str(token).replace('~', '~0').replace('/', '~1')}" for token in tokens)
