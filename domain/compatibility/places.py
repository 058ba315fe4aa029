"""Which schemas of an object or array schema apply to one of its members."""

from collections.abc import Iterable

from domain.compatibility.documents import Node
from domain.compatibility.patterns import matches

KINDS = ("null", "boolean", "number", "string", "array", "object")
"""The kinds of JSON values; `integer` is a number that is whole, however it is spelt."""


def admits(node: Node, kind: str) -> bool:
    """Whether `type` lets any value of a kind through."""
    types = types_of(node)
    return types is None or kind in types or (kind == "number" and "integer" in types)


def types_of(node: Node) -> list[str] | None:
    """The names in `type`, None where every type will do."""
    types = node.keywords.get("type")
    return [types] if isinstance(types, str) else types


def at_property(nodes: Iterable[Node], name: str) -> list[Node]:
    """Schemas that a member of this name must meet; where it is not known, fewer of them."""
    found = []
    for node in nodes:
        keywords = node.keywords
        named = name in keywords.get("properties", ())
        if named:
            found.append(node.child("properties", name))
        node.document.budget.spend(len(keywords.get("patternProperties", ())))
        hits = {
            pattern: matches(pattern, name) for pattern in keywords.get("patternProperties", ())
        }
        found += [node.child("patternProperties", pattern) for pattern, hit in hits.items() if hit]
        is_other = not named and all(hit is False for hit in hits.values())
        if is_other and "additionalProperties" in keywords:
            found.append(node.child("additionalProperties"))
    return found


def at_index(nodes: Iterable[Node], index: int) -> list[Node]:
    """Schemas that the element at an index must meet."""
    found = []
    for node in nodes:
        if index < len(node.keywords.get("prefixItems", ())):
            found.append(node.child("prefixItems", index))
        elif "items" in node.keywords:
            found.append(node.child("items"))
    return found


def named_first(nodes: Iterable[Node]) -> int:
    """How many elements at the beginning of an array have schemas of their own."""
    return max((len(node.keywords.get("prefixItems", ())) for node in nodes), default=0)
