"""What a caller may send as a contract, rule by rule."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from adapters.contracts import schemas
from adapters.contracts.schemas import SchemaChecker
from domain.errors import FieldError

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"


def check(schema: object) -> tuple[FieldError, ...]:
    document = schema if isinstance(schema, bytes) else json.dumps(schema).encode()
    return SchemaChecker().check(document)


def faults(schema: object) -> dict[str, str]:
    return {error.path: error.message for error in check(schema)}


def nested(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


def chain(length: int, link: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    """Definitions that each refer to the next."""
    steps = {str(n): link({"$ref": f"#/$defs/{n + 1}"}) for n in range(length)}
    return {"$ref": "#/$defs/0", "$defs": {**steps, str(length): {}}}


ACCEPTED: dict[str, Any] = {
    "true": True,
    "false": False,
    "the empty schema": {},
    "its own dialect": {"$schema": DIALECT, "items": {"$schema": f"{DIALECT}#"}},
    "the largest and the smallest integer": {"enum": [2**64 - 1, -(2**63)]},
    "a surrogate pair": b'{"title": "\\ud83d\\ude00"}',
    "64 levels": b'{"const":' + nested(63) + b"}",
    "unknown keywords and formats": {"x-unit": [1], "format": "no-such-format"},
    "a property named $ref": {"properties": {"$ref": {"type": "string"}}},
    "a property named $schema": {"properties": {"$schema": {"const": DRAFT_7}}},
    "data that looks like references": {
        "const": {"$ref": "http://example.com/"},
        "enum": [{"$ref": "#/nowhere"}],
        "default": {"$ref": 5},
        "examples": [{"$schema": DRAFT_7, "pattern": "("}],
    },
    "a reference to the root through properties": {"properties": {"next": {"$ref": "#"}}},
    "a reference by pointer": {"$ref": "#/$defs/a~1b%20c", "$defs": {"a/b c": True}},
    "a reference by anchor": {"$ref": "#here", "$defs": {"a": {"$anchor": "here"}}},
    "a reference by index": {"allOf": [{}, {"$ref": "#/allOf/0"}]},
    "a reference to definitions, the older name": {
        "$ref": "#/definitions/a",
        "definitions": {"a": {"type": "string"}},
    },
    "a reference to where no keyword puts a schema": {
        "$ref": "#/components/schemas/A",
        "components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}, "B": True}},
    },
    "embedded resources with relative identifiers": {
        "$id": "https://example.com/schemas/root",
        "properties": {
            "a": {"$ref": "item"},
            "b": {"$ref": "/schemas/item#part"},
            "c": {"$ref": "https://example.com/schemas/item#/$defs/part"},
        },
        "$defs": {
            "item": {"$id": "item", "$defs": {"part": {"$anchor": "part", "type": "integer"}}}
        },
    },
    "a tree that is extended by $dynamicRef": {
        "$id": "https://example.com/strict-tree",
        "$dynamicAnchor": "node",
        "$ref": "tree",
        "unevaluatedProperties": False,
        "$defs": {
            "tree": {
                "$id": "tree",
                "$dynamicAnchor": "node",
                "properties": {"data": True, "children": {"items": {"$dynamicRef": "#node"}}},
            }
        },
    },
    "a syntax tree of many kinds of node": {
        "$ref": "#/$defs/node",
        "$defs": {
            "node": {"oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in range(20)]},
            **{
                str(kind): {
                    "properties": {
                        "kind": {"const": kind},
                        "left": {"$ref": "#/$defs/node"},
                        "right": {"$ref": "#/$defs/node"},
                    }
                }
                for kind in range(20)
            },
        },
    },
    "many alternatives": {"oneOf": [{"const": n} for n in range(8000)]},
    "a chain of 60 references": chain(60, lambda ref: ref),
    "a long chain of properties": chain(3000, lambda ref: {"properties": {"a": ref}}),
    "two to the ninth": chain(9, lambda ref: {"allOf": [ref, ref]}),
    "linear patterns": {
        "pattern": r"^\p{L}[\w.-]{0,62}(?:\d|$)",
        "patternProperties": {"^x-": True, "(?<name>a+)+$": False},
    },
}


@pytest.mark.parametrize("schema", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_a_sound_schema_is_accepted(schema: Any) -> None:
    assert check(schema) == ()


REFUSED: dict[str, tuple[Any, str, str]] = {
    # what the document is
    "no JSON": (b"{", "", "not a JSON document"),
    "nothing": (b"", "", "not a JSON document"),
    "no UTF-8": (b'"\xff"', "", "not a JSON document"),
    "NaN": (b'{"const": NaN}', "", "NaN is not a JSON number"),
    "an array": ([], "", "expected a schema (object or boolean), got []"),
    "null": (None, "", "got null"),
    "a document too large": (b" " * (256 * 1024 + 1), "", "expected at most 262144 bytes"),
    "65 levels": (b'{"const":' + nested(64) + b"}", "/const" + "/0" * 63, "at most 64 levels"),
    "nothing but opening brackets": (b"[" * (256 * 1024), "", "at most 64 levels"),
    # what a value may be
    "an integer above 64 bits": ({"maximum": 2**64}, "/maximum", "got 18446744073709551616"),
    "an integer below 64 bits": ({"enum": [-(2**63) - 1]}, "/enum/0", "integer beyond 64 bits"),
    "an endless integer": (b'{"const":' + b"9" * 200_000 + b"}", "/const", "beyond 64 bits"),
    "a number beyond a double": (b'{"const": 1e999}', "/const", "number out of range"),
    "NUL in a string": ({"title": "a\0"}, "/title", "NUL"),
    "NUL in a name": ({"properties": {"a\0": True}}, "/properties", "NUL"),
    "a lone surrogate": (b'{"enum": ["\\ud800"]}', "/enum/0", "surrogate"),
    "a lone surrogate in a name": (b'{"\\udc00": 1}', "", "surrogate"),
    # dialect and meta-schema
    "another dialect": ({"$schema": DRAFT_7}, "/$schema", "Draft 2020-12"),
    "another dialect inside": (
        {"properties": {"a/b": {"items": {"$schema": DRAFT_7}}}},
        "/properties/a~1b/items/$schema",
        DRAFT_7,
    ),
    "a dialect that is no text": ({"$schema": 5}, "/$schema", "got 5"),
    "an unknown type": ({"type": "nope"}, "/type", '"string"'),
    "an unknown type in a list": ({"type": ["string", "nope"]}, "/type/1", '"null"'),
    "an unknown type far down": (
        {"allOf": [{"items": {"properties": {"x~y": {"type": "nope"}}}}]},
        "/allOf/0/items/properties/x~0y/type",
        'got "nope"',
    ),
    "a limit that is no number": ({"minimum": "1"}, "/minimum", 'expected number, got "1"'),
    "a negative length": ({"not": {"minLength": -1}}, "/not/minLength", "expected at least 0"),
    "an empty allOf": ({"allOf": []}, "/allOf", "expected at least 1 items, got 0"),
    "a schema that is a number": ({"properties": {"a": 5}}, "/properties/a", "expected a schema"),
    "a schema that is an array": ({"items": [{}]}, "/items", "expected a schema"),
    "properties that are an array": ({"properties": []}, "/properties", "expected object"),
    "required twice": ({"required": ["a", "a"]}, "/required", "unique"),
    "very many wrong types": (b'{"type":[' + b"{}," * 80_000 + b"{}]}", "/type", "meta-schema"),
    "one wrong type among very many": (
        {"properties": {**{str(n): {} for n in range(15_000)}, "x": {"type": "nope"}}},
        "/properties/x/type",
        'got "nope"',
    ),
    # identifiers and references
    "a remote reference": ({"$ref": "https://example.com/a"}, "/$ref", "remote"),
    "a relative remote reference": ({"items": {"$ref": "other.json"}}, "/items/$ref", "remote"),
    "a local file": ({"$ref": "file:///etc/passwd"}, "/$ref", "nothing is fetched"),
    "the meta-schema": ({"properties": {"a": {"$ref": DIALECT}}}, "/properties/a/$ref", "remote"),
    "a remote dynamic reference": ({"$dynamicRef": "x#y"}, "/$dynamicRef", "remote"),
    "a pointer to nowhere": ({"$ref": "#/$defs/a"}, "/$ref", "does not resolve"),
    "a pointer into text": ({"title": "x", "$ref": "#/title/0"}, "/$ref", "not a schema"),
    "a pointer into a number": ({"minimum": 1, "$ref": "#/minimum/0"}, "/$ref", "not resolve"),
    "an index from behind": ({"allOf": [{}, {"$ref": "#/allOf/-2"}]}, "/allOf/1/$ref", "resolve"),
    "an unknown anchor": ({"$ref": "#here"}, "/$ref", "does not resolve"),
    "an unknown dynamic anchor": ({"$dynamicRef": "#here"}, "/$dynamicRef", "not resolve"),
    "a reference that is no URI": ({"$ref": "#/$defs/a b"}, "/$ref", "not a URI reference"),
    "a malformed host": ({"$ref": "http://[x"}, "/$ref", "not a URI reference"),
    "a reference to text": ({"title": "x", "$ref": "#/title"}, "/$ref", "not a schema"),
    "a reference to an array": ({"required": [], "$ref": "#/required"}, "/$ref", "got []"),
    "a reference to what is no sound schema": (
        {"$ref": "#/x/y", "x": {"y": {"type": "nope"}}},
        "/x/y/type",
        'got "nope"',
    ),
    "a remote reference behind a reference": (
        {"$ref": "#/x", "x": {"items": {"$ref": "https://example.com/"}}},
        "/x/items/$ref",
        "remote",
    ),
    "an identifier where no keyword puts a schema": (
        {"$ref": "#/x", "x": {"$id": "https://example.com/"}},
        "/x/$id",
        "move it under $defs",
    ),
    "a dialect where no keyword puts a schema": (
        {"$ref": "#/x", "x": {"$schema": DIALECT}},
        "/x/$schema",
        "move it under $defs",
    ),
    "an identifier that is taken": (
        {"$id": "https://example.com/a", "$defs": {"b": {"$id": "/a"}}},
        "/$defs/b/$id",
        "is taken",
    ),
    "the identifier of the meta-schema": (
        {"$ref": DIALECT, "$defs": {"a": {"$id": f"{DIALECT}#", "type": "object"}}},
        "/$defs/a/$id",
        "belongs to a meta-schema",
    ),
    "an anchor that is taken": (
        {"$anchor": "a", "$defs": {"b": {"$dynamicAnchor": "a"}}},
        "/$defs/b/$dynamicAnchor",
        "is taken",
    ),
    "an identifier that is no URI": ({"$id": "a b"}, "/$id", "not a URI reference"),
    "a port that is no number": ({"$id": "http://x:y/"}, "", "cannot be used"),
    # what costs too much
    "itself": ({"$ref": "#"}, "/$ref", "endless"),
    "a loop of two": (
        {"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"$ref": "#"}}},
        "/$defs/a/$ref",
        "endless",
    ),
    "a loop that nothing reaches": (
        {"$defs": {"a": {"not": {"$ref": "#/$defs/b"}}, "b": {"if": {"$ref": "#/$defs/a"}}}},
        "/$defs/b/if/$ref",
        "endless",
    ),
    "a loop by $dynamicRef": (
        {"$dynamicAnchor": "a", "dependentSchemas": {"x": {"$dynamicRef": "#a"}}},
        "/dependentSchemas/x/$dynamicRef",
        "endless",
    ),
    "two to the thirtieth": (
        chain(30, lambda ref: {"allOf": [ref, ref]}),
        "/$defs/18",
        "expands too far",
    ),
    "two to the thirtieth, one level of the instance a step": (
        chain(30, lambda ref: {"anyOf": [{"items": ref}, {"contains": ref}]}),
        "/$defs/19",
        "expands too far",
    ),
    "unevaluatedProperties inside one another": (
        chain(20, lambda ref: {"allOf": [ref], "unevaluatedProperties": False}),
        "/$defs/13",
        "expands too far",
    ),
    "a chain of 6,000 references": (
        chain(6000, lambda ref: ref),
        "/$defs/5936",
        "too long a chain",
    ),
    "a long name above many schemas": (
        {"k" * 100_000: True, "properties": {"k" * 100_000: {"anyOf": [{}] * 200}}},
        f"/properties/{'k' * 100_000}/anyOf/82",
        "names too long",
    ),
    # patterns
    "look-ahead": ({"pattern": "(?=a)"}, "/pattern", "needs backtracking"),
    "look-behind": ({"items": {"pattern": "(?<!a)b"}}, "/items/pattern", "needs backtracking"),
    "a back-reference": ({"pattern": r"(a)\1"}, "/pattern", "needs backtracking"),
    "look-ahead in a name": (
        {"patternProperties": {"^(?!x)/": True}},
        "/patternProperties/^(?!x)~1",
        "needs backtracking",
    ),
    "an open group": ({"pattern": "("}, "/pattern", "not a regular expression: missing )"),
    "a million repetitions": ({"pattern": "(a{1000}){1000}"}, "/pattern", "is too large"),
    "120,000 open groups": ({"pattern": "(" * 120_000}, "/pattern", "not a regular expression"),
    "large patterns, many times": (
        {"anyOf": [{"pattern": f"(a{{1000}}){{8}}{n}"} for n in range(2000)]},
        "/anyOf/32/pattern",
        "too much memory together",
    ),
}


@pytest.mark.parametrize(("schema", "path", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_an_unsound_schema_is_refused_at_the_place_that_is_wrong(
    schema: Any, path: str, message: str
) -> None:
    errors = check(schema)
    assert [error.path for error in errors] == [path]
    assert message in errors[0].message
    assert len(errors[0].message) <= 400


def test_errors_at_several_places_are_all_reported() -> None:
    assert faults({"type": "nope", "items": {"maximum": []}, "not": 1}).keys() == {
        "/type",
        "/items/maximum",
        "/not",
    }


def test_no_more_than_20_errors_are_reported() -> None:
    assert len(check({"properties": {str(n): 5 for n in range(1000)}})) == 20
    assert len(check({"properties": {str(n): {"pattern": "("} for n in range(1000)}})) == 20
    assert len(check({"enum": ["\0"] * 1000})) == 20
    assert len(check({"$defs": {str(n): {"$ref": f"#a{n}"} for n in range(1000)}})) == 20


def test_a_long_value_is_cut_in_the_message() -> None:
    (error,) = check({"minimum": "x" * 10_000})
    assert len(error.message) < 200
    assert error.message.endswith("…")


def test_many_references_to_anchors_are_followed() -> None:
    links = {str(n): {"$anchor": f"a{n}", "items": {"$ref": f"#a{n + 1}"}} for n in range(3000)}
    assert check({"$defs": {**links, "end": {"$anchor": "a3000"}}}) == ()


def test_many_dynamic_anchors_of_one_name_do_not_multiply() -> None:
    each = {"$dynamicAnchor": "a", "items": {"$dynamicRef": "#a"}}
    errors = check({"$defs": {str(n): {"$id": str(n), **each} for n in range(3000)}})
    assert all("expands too far" in error.message for error in errors)


def test_the_same_bytes_are_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = []

    def counted(document: bytes) -> tuple[FieldError, ...]:
        checks.append(document)
        return (FieldError(path="", message="no"),)

    monkeypatch.setattr(schemas, "_check", counted)
    checker = SchemaChecker()
    first = checker.check(b'{"type": "string"}')
    assert checker.check(msgspec.Raw(b'{"type": "string"}')) == first
    assert checks == [b'{"type": "string"}']
    checker.check(b'{"type":"string"}')
    assert len(checks) == 2


def test_a_document_that_is_too_large_is_not_kept() -> None:
    checker = SchemaChecker()
    checker.check(b" " * (256 * 1024 + 1))
    assert len(checker._answers) == 0
