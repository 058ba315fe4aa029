"""Two schema documents side by side: what stands where, and what means the same in both."""

from collections.abc import Iterable, Iterator
from typing import Any

from domain.changes import escape
from domain.compatibility.budget import Budget

Schema = dict[str, Any] | bool

ROUNDS = 4
"""Of looking for references that lead to something else; with more left, none is trusted."""

_ABSENT = object()


class Node:
    """A schema in a document; two are equal where they are the same schema of one document."""

    __slots__ = ("_pointer", "document", "key", "keywords", "schema")

    def __init__(self, document: "Document", schema: Schema, pointer: str | tuple[Any, ...]):
        self.document = document
        self.schema = schema
        # The members of an object schema; a boolean has none.
        self.keywords: dict[str, Any] = schema if isinstance(schema, dict) else {}
        self.key = (document.index, document.number(schema))
        # Written out only where it is told to somebody.
        self._pointer = pointer

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def pointer(self) -> str:
        """Where it stands, as a JSON Pointer into its document."""
        if isinstance(self._pointer, str):
            return self._pointer
        parent, *tokens = self._pointer
        return "".join([parent.pointer, *(f"/{escape(str(token))}" for token in tokens)])

    def at(self, keyword: str) -> str:
        """The JSON Pointer of a keyword."""
        return f"{self.pointer}/{escape(keyword)}"

    def child(self, keyword: str, token: str | int | None = None) -> "Node":
        """A schema that this one holds."""
        self.document.budget.spend()
        held = self.keywords[keyword]
        if token is None:
            return Node(self.document, held, (self, keyword))
        return Node(self.document, held[token], (self, keyword, token))

    def listed(self, keyword: str) -> list["Node"]:
        """The schemas in an array of them; none where the keyword is absent."""
        return [self.child(keyword, index) for index in range(len(self.keywords.get(keyword, ())))]

    def target(self) -> "Node | None":
        """What `$ref` leads to, None where it is not a plain pointer into this document."""
        return self.document.resolve(self.keywords["$ref"])


class Numbers:
    """Gives equal JSON values the same number, however they are spelt."""

    def __init__(self) -> None:
        self._numbers: dict[Any, int] = {}
        # By identity; the value is kept with its number, so its identity is not given again.
        self._known: dict[int, tuple[Any, int]] = {}

    def of(self, value: Any) -> int:
        """The number of a value that nobody changes any more."""
        if not isinstance(value, dict | list):
            return self._number((type(value) is bool, value))
        known = self._known.get(id(value))
        if known is not None:
            return known[1]
        key: Any
        if isinstance(value, dict):
            key = frozenset([(name, self.of(part)) for name, part in value.items()])
        else:
            key = tuple([self.of(part) for part in value])
            key = ("list", key)
        number = self._number(key)
        self._known[id(value)] = (value, number)
        return number

    def _number(self, key: Any) -> int:
        return self._numbers.setdefault(key, len(self._numbers))


class Document:
    """One schema document, canonical (see `domain.contracts`)."""

    def __init__(self, schema: Schema, index: int, numbers: Numbers, budget: Budget) -> None:
        self.index = index
        self.budget = budget
        self.number = numbers.of
        self.root = Node(self, schema, "")
        self.references: set[str] = set()
        self._targets: dict[str, Node | None] = {}
        self._rebased = False
        for holder in _objects(schema):
            if isinstance(reference := holder.get("$ref"), str):
                self.references.add(reference)
            if holder is not schema and isinstance(holder.get("$id"), str):
                self._rebased = True  # then `#` means another place in that part

    def resolve(self, reference: str) -> Node | None:
        """What a reference leads to, None where it is not a plain pointer into this document."""
        if reference not in self._targets:
            self._targets[reference] = self._found(reference)
        return self._targets[reference]

    def _found(self, reference: str) -> Node | None:
        is_pointer = reference == "#" or reference.startswith("#/")
        if not is_pointer or "%" in reference or self._rebased:
            return None
        value: Any = self.root.schema
        for token in reference.split("/")[1:]:
            name = token.replace("~1", "/").replace("~0", "~")
            if isinstance(value, dict):
                value = value.get(name)
            elif isinstance(value, list) and name.isascii() and name.isdigit():
                value = value[int(name)] if len(name) < 8 and int(name) < len(value) else None
            else:
                return None
        return Node(self, value, reference[1:]) if isinstance(value, dict | bool) else None


class Pair:
    """The document whose instances are asked about, `left`, and the one that they must fit."""

    def __init__(self, left: Schema, right: Schema, budget: Budget) -> None:
        numbers = Numbers()
        self.left = Document(left, 0, numbers, budget)
        self.right = Document(right, 1, numbers, budget)
        self._number = numbers.of
        self._fluid: dict[int, bool] = {}
        self._unstable: set[str] = set()
        self._find_unstable(self.left.references | self.right.references)

    def same(self, left: Any, right: Any) -> bool:
        """Whether a value of the left and one of the right document mean the same.

        Equal values do not where they refer to what is no longer the same.
        """
        return self._number(left) == self._number(right) and not self._is_fluid(left)

    def states(self, left: Node, right: Node, keywords: Iterable[str]) -> bool:
        """Whether keywords that have a meaning together are the same in both schemas."""
        for keyword in keywords:
            there = right.keywords.get(keyword, _ABSENT)
            here = left.keywords.get(keyword, _ABSENT)
            if here is _ABSENT or there is _ABSENT:
                if here is not there:
                    return False
            elif keyword == "$ref":
                if here != there or here in self._unstable:
                    return False
            elif not self.same(here, there):
                return False
        return True

    def _find_unstable(self, references: set[str]) -> None:
        for reference in references:
            left, right = self.left.resolve(reference), self.right.resolve(reference)
            if left is None or right is None or left.key[1] != right.key[1]:
                self._unstable.add(reference)
        for _ in range(ROUNDS):
            self._fluid.clear()
            found = {
                reference
                for reference in references - self._unstable
                if (target := self.left.resolve(reference)) and self._is_fluid(target.schema)
            }
            if not found:
                return
            self._unstable |= found
        self._fluid.clear()
        self._unstable = references

    def _is_fluid(self, value: Any) -> bool:
        """Whether a value has a reference in it that means something else in the other document."""
        if not isinstance(value, dict | list):
            return False
        number = self._number(value)
        known = self._fluid.get(number)
        if known is None:
            if isinstance(value, list):
                known = any(self._is_fluid(part) for part in value)
            else:
                reference = value.get("$ref")
                known = (
                    (isinstance(reference, str) and reference in self._unstable)
                    or isinstance(value.get("$dynamicRef"), str)
                    or any(self._is_fluid(part) for part in value.values())
                )
            self._fluid[number] = known
        return known


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            yield part
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
