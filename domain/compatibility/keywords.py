"""Keywords of Draft 2020-12 by what is done with them in a comparison.

All others, `default` and `title` among them, say nothing about which instances are valid.
"""

from domain.compatibility.documents import Node
from domain.compatibility.places import admits

INTERPRETED = {
    **dict.fromkeys(("type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf"), "any"),
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), "number"
    ),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), "string"),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems", "prefixItems", "items"), "array"),
    **dict.fromkeys(
        ("minProperties", "maxProperties", "required", "properties", "patternProperties",
         "additionalProperties"), "object"),
}  # fmt: skip
"""Keywords whose meaning is known here, each with the kind of values that it is about."""

UNKNOWN = frozenset(
    {
        "$dynamicRef", "contains", "contentEncoding", "contentMediaType", "contentSchema",
        "dependencies", "dependentRequired", "dependentSchemas", "format", "if", "not",
        "propertyNames", "unevaluatedItems", "unevaluatedProperties",
    }
)  # fmt: skip
"""Keywords that are not interpreted here: what they say is the same only where they are."""

_KIND_OF = {"contains": "array", "unevaluatedItems": "array", "propertyNames": "object",
            "dependencies": "object", "dependentRequired": "object",
            "dependentSchemas": "object", "unevaluatedProperties": "object",
            "contentEncoding": "string", "contentMediaType": "string",
            "contentSchema": "string"}  # fmt: skip


def concerns(keyword: str, kind: str) -> bool:
    """Whether an uninterpreted keyword can say anything of a kind of values."""
    return _KIND_OF.get(keyword, kind) == kind


OF_PARTS = frozenset(
    {"prefixItems", "items", "properties", "patternProperties", "additionalProperties"}
)
"""Keywords that apply schemas to parts of a value."""

IN_PLACE = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
"""Keywords that apply schemas to the same value."""

NESTED = OF_PARTS | {"$ref", "allOf"}
"""Where these are missed, the keyword inside is to blame."""


def limits(node: Node, kind: str) -> bool:
    """Whether a schema may refuse a value of a kind for what the value is as a whole."""
    if node.schema is False or not admits(node, kind):
        return True
    if kind == "number" and "type" in node.keywords:
        return True  # it may be about whole numbers alone
    return any(
        keyword in ("enum", "const", "oneOf")  # of two schemas of oneOf both may hold
        or (INTERPRETED.get(keyword) == kind and keyword not in OF_PARTS)
        or (keyword in UNKNOWN and concerns(keyword, kind))
        for keyword in node.keywords
    )


def limits_parts(node: Node, kind: str) -> bool:
    """Whether a schema may refuse a value of a kind for a part of it."""
    return any(INTERPRETED[keyword] == kind for keyword in OF_PARTS & node.keywords.keys())
