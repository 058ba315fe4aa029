"""Every pair of some schemas, with the verdict that values themselves give.

The schemas are about so few values that a list of values can tell: one schema is within another
where the engine that validates payloads lets no value of the list through the first alone.
"""

import json
from itertools import product
from typing import Any

import msgspec
import pytest

from adapters.contracts.engine import compiled
from domain.compatibility.comparison import compare
from domain.contracts import schema_fingerprint

SCALARS: tuple[Any, ...] = (
    *(None, True, False, -2, -1, 0, 1, 2, 3, 4, 5, 6, 9, 12, 0.5, 1.5, 2.5, -0.5),
    *("", "a", "x", "aa", "xa", "ax", "xx", "xyz", "xaxa"),
)
FEW: tuple[Any, ...] = (None, True, 0, 1, 2, 1.5, "", "a", "xa", [], [0], {}, {"a": 0})
VALUES: list[Any] = [
    *(*SCALARS, [], {}),
    *([one] for one in (*SCALARS, *FEW)),
    *([one, other] for one, other in product(FEW, repeat=2)),
    *([0, one, other] for one, other in product(FEW, repeat=2)),
    *([[[0]], [[[]]], [[["a"]]], [0, 1, 2, 3], [0, 0, 0, 0]]),
    *({name: one} for name in ("a", "b", "xa", "z") for one in (*SCALARS, *FEW)),
    *({"a": one, "b": other} for one, other in product(FEW, repeat=2)),
    *({"a": one, "xa": other} for one, other in product(FEW, repeat=2)),
    *({"b": one, "z": 0, "xz": other} for one, other in product(FEW, repeat=2)),
    *({"a": 0, "b": 0, "z": one, "xa": 1} for one in FEW),
    *({"a": {"a": {"a": one}}} for one in FEW),
]


def tags(**kinds: Any) -> list[Any]:
    return [
        {"type": "object", "required": ["a"], "properties": {"a": {"const": tag}, "b": kind}}
        for tag, kind in kinds.items()
    ]


WHOLE = {"type": "integer"}
LIST = {"type": "array"}
MAP = {"type": "object"}
SCHEMAS: dict[str, list[Any]] = {
    "one value": [
        *(True, False, {}, {"type": "null"}, {"type": "boolean"}, WHOLE, {"type": "number"}),
        *({"type": ["null", "boolean"]}, {"type": ["integer", "string"]}, {"type": "string"}),
        *({"enum": [True, False]}, {"enum": [0, 1, "a", None]}, {"enum": [None]}, {"const": 1.0}),
        *({"enum": [[], [0], {}]}, {"const": {"a": 0}}, {"enum": [1, 2], "minimum": 2}),
        {"enum": [0, 1, 2], "const": 2},
    ],
    "numbers": [
        *({**WHOLE, "minimum": 0, "maximum": 2}, {"enum": [0, 1, 2]}, {"enum": [0, 1, 2, 3]}),
        *({**WHOLE, "exclusiveMinimum": -1, "exclusiveMaximum": 3}, {**WHOLE, "minimum": 0.5}),
        *({"type": "number", "minimum": 1}, {"type": "number", "exclusiveMinimum": 1}),
        *({"minimum": 0}, {"minimum": 1}, {"exclusiveMinimum": 0}, {"maximum": 2}),
        *({"exclusiveMaximum": 2}, {"minimum": 1, "exclusiveMinimum": 1}),
        *({"minimum": 1, "maximum": 1}, {"type": "number", "minimum": 1, "maximum": 1}),
        *({"type": "number", "minimum": 3, "maximum": 2}, {"type": "number", "multipleOf": 0.5}),
        *({"multipleOf": 1}, {"multipleOf": 2}, {"multipleOf": 3}, {"multipleOf": 6}),
        *({"allOf": [{"multipleOf": 2}, {"multipleOf": 3}]}, {**WHOLE, "multipleOf": 1.5}),
        *({"type": "number", "multipleOf": 2, "minimum": 1, "maximum": 4},),
        *({"multipleOf": 700, "minimum": 1000}, {"multipleOf": 700, "maximum": 3000}),
        *({"maximum": 3400}, {"minimum": -3400}),
    ],
    "texts": [
        *({"type": "string"}, {"minLength": 1}, {"type": "string", "minLength": 1}),
        *({"type": "string", "maxLength": 2}, {"type": "string", "maxLength": 0}, {"enum": [""]}),
        *({"type": "string", "minLength": 2, "maxLength": 1}, {"pattern": "^x"}, {"pattern": "x"}),
        *({"pattern": "a$"}, {"pattern": "^xa$"}, {"pattern": ""}, {"pattern": "^.*"}),
        *({"type": "string", "pattern": "^x", "maxLength": 2}, {"enum": ["x", "xa", "xx"]}),
        *({"type": "string", "maxLength": 1}, {"const": "a"}),
    ],
    "arrays": [
        *(LIST, {"minItems": 1}, {"maxItems": 1}, {**LIST, "maxItems": 0}, {"const": []}),
        *({"items": False}, {"items": WHOLE}, {**LIST, "items": {"enum": [0, 1]}}),
        *({"prefixItems": [WHOLE]}, {"prefixItems": [WHOLE, {"type": "string"}]}),
        *({"prefixItems": [{"const": 0}], "items": WHOLE}, {"prefixItems": [True], "items": False}),
        *({"prefixItems": [True, False]}, {"prefixItems": [True, False], "minItems": 2}),
        *({"items": False, "minItems": 1}, {"uniqueItems": True}, {"uniqueItems": False}),
        *({"items": WHOLE, "uniqueItems": True}, {"uniqueItems": True, "maxItems": 1}),
        *({"prefixItems": [WHOLE, WHOLE], "items": False}, {"items": {"items": WHOLE}}),
        *({"prefixItems": [{"items": WHOLE}], "items": LIST},),
        *({"prefixItems": [{"type": "string"}], "items": WHOLE}, {"prefixItems": [{"const": "a"}]}),
        *({**LIST, "minItems": 3}, {**LIST, "minItems": 3, "items": WHOLE}),
        *({"prefixItems": [WHOLE, {"const": "a"}], "minItems": 3},),
        {"prefixItems": [WHOLE, {"const": "a"}], "minItems": 3, "maxItems": 3},
    ],
    "objects": [
        *(MAP, {"required": ["a"]}, {"required": ["a", "b"]}, {"minProperties": 1}),
        *({"minProperties": 2}, {"maxProperties": 1}, {**MAP, "maxProperties": 0}, {"const": {}}),
        *({"properties": {"a": WHOLE}}, {"properties": {"a": {"type": "number"}}}),
        *({"properties": {"a": False}}, {"properties": {"a": False}, "required": ["a"]}),
        *({"properties": {"a": True}, "additionalProperties": False},),
        *({"properties": {"a": True, "b": WHOLE}, "additionalProperties": False},),
        *({"additionalProperties": False}, {"additionalProperties": WHOLE}),
        *({"properties": {"a": WHOLE}, "additionalProperties": {"type": "number"}},),
        *({"patternProperties": {"^x": WHOLE}}, {"patternProperties": {"^x": {"type": "number"}}}),
        *({"patternProperties": {"^x": False}}, {"patternProperties": {"": WHOLE}}),
        *({"patternProperties": {"^x": WHOLE}, "additionalProperties": {"type": "number"}},),
        *({"patternProperties": {"^x": True}, "additionalProperties": False},),
        *({"properties": {"xa": WHOLE}, "patternProperties": {"^x": {"minimum": 1}}},),
        *({"properties": {"a": {"properties": {"a": {"properties": {"a": WHOLE}}}}}},),
        *({"properties": {"xa": True}, "additionalProperties": False},),
        *({"allOf": [{"properties": {"a": True}, "additionalProperties": False}, {"minimum": 0}]},),
        *({"patternProperties": {"^xa$": WHOLE}}, {"patternProperties": {"^0": WHOLE},
                                                   "additionalProperties": False}),
        *({"additionalProperties": {"const": 0}, "minProperties": 2}, {"maxProperties": 2}),
        *({"properties": {"a": WHOLE, "b": WHOLE}, "additionalProperties": False,
           "minProperties": 2, **MAP}, {"properties": {"b": {"type": "string"}}}),
        {"allOf": [{"minimum": 0}, {"properties": {"a": True}, "additionalProperties": False}]},
    ],
    "choices": [
        *({"anyOf": [WHOLE, {"type": "string"}]}, {"type": ["integer", "string"]}),
        *({"oneOf": [WHOLE, {"type": "string"}]}, {"anyOf": [{"minimum": 1}, {"minLength": 1}]}),
        *({"oneOf": [{"minimum": 1}, {"maximum": 2}]}, {"anyOf": [{"const": 0}, {"const": 1}]}),
        *({"allOf": [WHOLE, {"minimum": 1}]}, {**WHOLE, "minimum": 1}, {"allOf": [True]}),
        *({"anyOf": [{"enum": [0, 1]}, {"enum": [1, 2]}]}, {"enum": [0, 1, 2]}),
        *({"anyOf": [False, WHOLE]}, {"oneOf": [False, WHOLE]}, {"anyOf": [True, WHOLE]}),
        *({"oneOf": [{"maximum": 1000}, {"type": "string"}]}, {"type": "number"}),
        *({"allOf": [{"maximum": 1000}, True, True]}, {"anyOf": [{"maximum": 1000}, False]}),
        *({"oneOf": tags(x=WHOLE, y=True)}, {"oneOf": tags(x=True)}, {"anyOf": tags(x=WHOLE)}),
        {"allOf": [{"anyOf": [WHOLE, {"type": "null"}]},
                   {"anyOf": [{"minimum": 1}, {"const": 0}]}]},
    ],
    "references": [
        *({"$ref": "#/$defs/x", "$defs": {"x": WHOLE}}, WHOLE, {"type": "number"}),
        *({"items": {"$ref": "#"}}, {"type": "array", "items": {"$ref": "#"}}),
        *({"properties": {"a": {"$ref": "#"}}}, {**MAP, "properties": {"a": {"$ref": "#"}}}),
        *({**MAP, "properties": {"a": {"$ref": "#"}}, "required": ["a"]},),
        *({"$ref": "#/$defs/x", "$defs": {"x": {"items": {"$ref": "#/$defs/x"}, **LIST}}},),
        *({"$ref": "#/$defs/a~1b", "$defs": {"a/b": WHOLE}},),
        {"anyOf": [WHOLE, {"$ref": "#/anyOf/0"}]},
    ],
}  # fmt: skip

UNDECIDED: dict[str, dict[int, set[int]]] = {
    "numbers": {
        4: {1, 2},
        5: {16},
        6: {16},
        13: {17},
        14: {0, 1, 2, 3, 4, 16, 17},
        18: {27},
    },
    "texts": {
        1: {9},
        2: {9},
        4: {5},
        7: {1, 8},
        8: {1, 7},
        9: {1},
        10: {1, 7, 8, 9},
        13: {1, 2, 8, 14},
    },
    "arrays": {3: {4}, 9: {15}, 12: {2, 11, 15, 18}, 21: {15}, 22: {15}},
    "objects": {
        6: {7},
        17: {27},
        19: {5, 27, 30},
        20: {15, 16, 17, 18, 21, 27},
        21: {27},
        23: {27},
        28: {17, 18, 19, 20, 21, 23, 27, 30},
        31: {1, 2},
    },
    "choices": {4: {15}, 6: {9, 10}, 7: {9, 10}},
    "references": {7: {0, 1, 2, 4, 8, 9, 10}},
}
"""By group and left schema, the right ones: with others, a comparison decides less than it did."""


@pytest.mark.parametrize("group", SCHEMAS)
def test_the_verdict_on_two_schemas_is_that_of_the_values(group: str) -> None:
    undecided: dict[int, set[int]] = {}
    engines = [compiled(schema).is_valid for schema in SCHEMAS[group]]
    texts = [json.dumps(schema).encode() for schema in SCHEMAS[group]]
    accepted = [[accepts(value) for value in VALUES] for accepts in engines]
    for left, right in product(range(len(texts)), repeat=2):
        found = compare(texts[left], texts[right], "input_schema")
        pair = f"{texts[left].decode()} {texts[right].decode()}"
        kept = all(new or not old for old, new in zip(accepted[left], accepted[right], strict=True))
        if found.verdict == "breaking":
            assert isinstance(found.example, msgspec.Raw), pair
            example = json.loads(bytes(found.example))
            assert engines[left](example), pair
            assert not engines[right](example), pair
        elif found.verdict == "undecidable":
            undecided.setdefault(left, set()).add(right)
        else:
            assert kept, pair
            same = schema_fingerprint(texts[left]) == schema_fingerprint(texts[right])
            assert (found.verdict == "identical") == same, pair
    known = UNDECIDED.get(group, {})
    for index, rights in undecided.items():
        assert rights <= known.get(index, set()), texts[index]
