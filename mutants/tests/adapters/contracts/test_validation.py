"""What is said about an instance that misses its contract."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from adapters.contracts import budget, explanation, validation
from adapters.contracts.schemas import SchemaChecker
from adapters.contracts.validation import ContractValidator
from domain.errors import FieldError

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TREE = {
    "$ref": "#/$defs/node",
    "$defs": {
        "node": {
            "type": "object",
            "allOf": [
                {"properties": {"a": {"$ref": "#/$defs/node"}}},
                {"properties": {"a": {"$ref": "#/$defs/node"}}},
            ],
        }
    },
}


def errors(schema: Any, instance: Any) -> tuple[FieldError, ...]:
    document = json.dumps(schema).encode()
    assert SchemaChecker().check(document) == ()
    return ContractValidator().errors("fingerprint", document, instance)


def deep(levels: int) -> Any:
    value: Any = []
    for _ in range(levels - 1):
        value = [value]
    return value


VALID: dict[str, tuple[Any, Any]] = {
    "anything": (True, None),
    "a format is an annotation": ({"format": "email"}, "no address"),
    "content is an annotation": ({"contentMediaType": "application/json"}, "{"),
    "digits are ASCII": ({"not": {"pattern": r"^\d$"}}, "\u0661"),
    "letters of all scripts": ({"pattern": r"^\p{L}+$"}, "\u00e9\u03a9"),
    "1.0 is an integer": ({"type": "integer"}, 1.0),
    "what a dynamic reference allows": (
        {"$dynamicAnchor": "n", "items": {"$dynamicRef": "#n"}, "type": "array"},
        [[], [[]]],
    ),
    "evaluated in another resource": (
        {
            "$ref": "item",
            "unevaluatedProperties": False,
            "$defs": {"i": {"$id": "item", "patternProperties": {r"^\p{Lu}": True}}},
        },
        {"\u00c9": 1},
    ),
    "deep, where nothing recurses": ({"type": "array"}, deep(500)),
}


@pytest.mark.parametrize(("schema", "instance"), VALID.values(), ids=VALID.keys())
def test_an_instance_that_fits_has_no_errors(schema: Any, instance: Any) -> None:
    assert errors(schema, instance) == ()


INVALID: dict[str, tuple[Any, Any, str, str]] = {
    "type": ({"type": ["string", "null"]}, 5, "", "expected string or null, got 5"),
    "enum": ({"enum": ["a", 1]}, True, "", 'expected one of "a", 1, got true'),
    "const": ({"const": {"a": None}}, {}, "", 'expected {"a": null}, got {}'),
    "required": ({"required": ["a"]}, {}, "", "'a' is a required property"),
    "dependentRequired": ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, "", "'b' is a dep"),
    "minimum": ({"properties": {"a/b": {"minimum": 2}}}, {"a/b": 1}, "/a~1b", "at least 2, got 1"),
    "maxLength": ({"maxLength": 2}, "abc", "", "expected at most 2 characters, got 3"),
    "minItems": ({"items": {"minItems": 1}}, [[1], []], "/1", "expected at least 1 items, got 0"),
    "pattern": ({"pattern": "^a+$"}, "b", "", 'a string that matches "^a+$", got "b"'),
    "uniqueItems": ({"uniqueItems": True}, [1, 2, 1.0], "", "unique"),
    "multipleOf": ({"multipleOf": 2}, 3, "", "expected a multiple of 2, got 3"),
    "contains": ({"contains": {"const": 1}, "minContains": 2}, [1], "", "at least 2 items"),
    "not": ({"not": {"type": "null"}}, None, "", 'nothing that matches {"type": "null"}'),
    "false": ({"properties": {"a": False}}, {"a": 1}, "/a", "expected nothing here, got 1"),
    "prefixItems": ({"prefixItems": [{"type": "string"}]}, [1], "/0", "expected string"),
    "items": ({"prefixItems": [True], "items": False}, [1, 2], "", "at most 1 items, got 2"),
    "anyOf": ({"anyOf": [{"type": "string"}, {"minimum": 3}]}, 1, "", "string, or at least 3"),
    "anyOf, far down": (
        {"anyOf": [{"type": "string"}, {"properties": {"a": {"type": "string"}}}]},
        {"a": 1},
        "/a",
        "expected string, got 1",
    ),
    "oneOf": ({"oneOf": [{"type": "integer"}, {"minimum": 1}]}, 1, "", "exactly one schema"),
    "propertyNames": (
        {"propertyNames": {"maxLength": 1}},
        {"ab": 1},
        "",
        'the name "ab": expected at most 1 characters, got 2',
    ),
    "patternProperties": (
        {"patternProperties": {r"^\p{Lu}": {"type": "string"}}},
        {"\u00c9": 1, "\u00e9": 1},
        "/\u00c9",
        "expected string",
    ),
    "additionalProperties": (
        {"patternProperties": {"^x-": True}, "additionalProperties": False},
        {"x-a": 1, "y": 1},
        "",
        'not allowed: "y"',
    ),
    "unevaluatedProperties": (
        {"allOf": [{"properties": {"a": True}}], "unevaluatedProperties": False},
        {"a": 1, "b": 1},
        "",
        'not allowed: "b"',
    ),
    "unevaluatedItems": (
        {"prefixItems": [True], "contains": {"const": 1}, "unevaluatedItems": False},
        [0, 1, 2],
        "",
        "at index 2",
    ),
    "a nested $schema": (
        {"items": {"$schema": DIALECT, "pattern": r"^\p{L}$"}},
        ["1"],
        "/0",
        "a string that matches",
    ),
    "a reference to where no keyword puts a schema": (
        {"items": {"$ref": "#/x/y"}, "x": {"y": {"type": "string"}}},
        [1],
        "/0",
        "expected string",
    ),
    "a reference to false": (
        {"properties": {"a": {"$ref": "#/$defs/none"}}, "$defs": {"none": False}},
        {"a": 1},
        "/a",
        "expected nothing here, got 1",
    ),
}


@pytest.mark.parametrize(
    ("schema", "instance", "path", "message"), INVALID.values(), ids=INVALID.keys()
)
def test_an_instance_that_misses_is_told_where_and_what_was_expected(
    schema: Any, instance: Any, path: str, message: str
) -> None:
    (error,) = errors(schema, instance)
    assert error.path == path
    assert message in error.message


HOSTILE: dict[str, tuple[Any, Any, str]] = {
    "a pattern that backtracks elsewhere": ({"pattern": "^(a+)+$"}, "a" * 50_000 + "b", ""),
    "a name for a pattern that backtracks elsewhere": (
        {"patternProperties": {"^(a+)+$": True}, "unevaluatedProperties": False},
        {"a" * 50_000 + "b": 1},
        "",
    ),
    "that pattern below a $schema": (
        {"$ref": "#/$defs/a", "$defs": {"a": {"$schema": DIALECT, "pattern": "^(a+)+$"}}},
        "a" * 50_000 + "b",
        "",
    ),
    "twice the work at each level": (TREE, json.loads('{"a":' * 60 + "1" + "}" * 60), "/a" * 60),
    "many alternatives for a large array": (
        {"anyOf": [{"minItems": 10_000_000 + n} for n in range(5000)]},
        [1.5] * 100_000,
        "",
    ),
    "many alternatives for a long text": (
        {"anyOf": [{"minLength": 10_000_000 + n} for n in range(5000)]},
        "x" * 1_000_000,
        "",
    ),
    "unique objects": ({"uniqueItems": True}, [*({"a": n} for n in range(20_000)), {"a": 1}], ""),
    "unevaluated items of a large array": (
        {"contains": {"type": "string"}, "unevaluatedItems": False},
        [*["a"] * 20_000, 1],
        "",
    ),
    "a large enum, often": ({"items": {"enum": list(range(5000))}}, ["a"] * 5000, "/0"),
    "the last of many numbers": ({"items": {"type": "number"}}, [*[1.5] * 100_000, "x"], "/100000"),
    "the last of many referenced rows": (
        {"items": {"$ref": "#/$defs/r"}, "$defs": {"r": {"items": {"type": "number"}}}},
        [*[[1] * 10] * 10_000, [*[1] * 100, "x"]],
        "/10000/100",
    ),
    "the last of many rows of an embedded resource": (
        {
            "$id": "https://example.com/a",
            "items": {"$ref": "b#row"},
            "$defs": {"b": {"$id": "b", "$defs": {"r": {"$anchor": "row", "type": "number"}}}},
        },
        [*[1.5] * 10_000, "x"],
        "/10000",
    ),
    "the last of many members": (
        {"additionalProperties": {"type": "number"}},
        {**{str(n): n for n in range(30_000)}, "x": "y"},
        "/x",
    ),
    "levels without end": ({"items": {"$ref": "#"}}, deep(900), ""),
    # How deep Python can look depends on its version: then it is said of the whole.
    "levels without end, not recursing": ({"items": {"type": "object"}}, deep(900), " or /0"),
}


@pytest.mark.parametrize(("schema", "instance", "path"), HOSTILE.values(), ids=HOSTILE.keys())
def test_an_instance_made_to_cost_much_is_refused_all_the_same(
    schema: Any, instance: Any, path: str
) -> None:
    found = errors(schema, instance)
    assert 0 < len(found) <= 20
    assert {error.path for error in found} & set(path.split(" or "))
    assert all(len(error.message) <= 400 for error in found)


def test_a_large_value_is_never_echoed() -> None:
    secret = {"token": "s" * 10_000}
    schema = {"not": {"type": "object"}, "maxProperties": 0, "properties": {"token": False}}
    assert all("s" * 130 not in error.message for error in errors(schema, secret))


def test_no_more_than_20_errors_are_reported() -> None:
    assert len(errors({"items": {"type": "string"}}, list(range(1000)))) == 20


def test_recursion_of_the_longest_chain_and_the_deepest_instance_is_survived() -> None:
    steps = {str(n): {"allOf": [{"$ref": f"#/$defs/{n + 1}"}]} for n in range(30)}
    schema = {"$ref": "#/$defs/0", "$defs": {**steps, "30": {"items": {"$ref": "#"}}}}
    assert errors(schema, deep(validation.LIMIT_DEPTH)) == ()
    assert "nested too deep" in errors(schema, deep(validation.LIMIT_DEPTH + 1))[0].message
    bottom = {**schema, "$defs": {**steps, "30": {"items": {"$ref": "#"}, "maxItems": 1}}}
    wide: Any = [1, 2]
    for _ in range(validation.LIMIT_DEPTH - 1):
        wide = [wide]
    with ThreadPoolExecutor(1) as pool:
        (error,) = pool.submit(errors, bottom, wide).result()
    assert error.path == "/0" * (validation.LIMIT_DEPTH - 1)


def test_an_invalid_instance_has_an_error_also_when_the_reference_finds_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nothing = explanation.Findings((), complete=True)
    monkeypatch.setattr(explanation.Explanation, "findings", lambda *_: nothing)
    (error,) = errors({"properties": {"a": {"type": "string"}}}, {"a": "secret" and 1})
    assert error == FieldError(path="/a", message='the value is not of type "string"')


@pytest.mark.parametrize("schema", [{"items": {"type": "string"}}, {"anyOf": [False]}])
def test_an_invalid_instance_has_an_error_also_when_the_budget_is_spent(
    schema: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budget, "WORK", 0)
    assert len(errors(schema, [1])) == 1


def test_a_contract_is_compiled_once_for_a_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    original = validation._Contract

    def counted(schema: bytes) -> Any:
        made.append(schema)
        return original(schema)

    monkeypatch.setattr(validation, "_Contract", counted)
    validator = ContractValidator()
    for instance in ("a", 1, "b"):
        validator.errors("f", b'{"type": "string"}', instance)
    validator.errors("g", b'{"type": "integer"}', 1)
    assert made == [b'{"type": "string"}', b'{"type": "integer"}']


def test_threads_may_explain_at_the_same_time() -> None:
    validator = ContractValidator()
    schema = b'{"items": {"anyOf": [{"type": "string"}, {"type": "null"}]}}'

    def explain(n: int) -> tuple[FieldError, ...]:
        return validator.errors("f", schema, ["a"] * n + [n])

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(explain, range(200)))
    assert [error.path for (error,) in found] == [f"/{n}" for n in range(200)]


def test_a_schema_that_cannot_be_used_raises() -> None:
    with pytest.raises(ValueError, match="Retrieval is disabled"):
        ContractValidator().errors("f", b'{"$ref": "https://example.com/"}', 1)
