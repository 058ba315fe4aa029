"""The client has what the OpenAPI document has: each operation, parameter, schema and field."""

import inspect
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import modelog_client
import msgspec
import pytest
from modelog_client import (
    AsyncModelog,
    Modelog,
    answers,
    definitions,
    history_answers,
    tenant_answers,
    webhook_answers,
)
from modelog_client.calls import Call, Listed

ROOT = Path(__file__).parents[3]
DOCUMENT = json.loads((ROOT / "docs" / "reference" / "openapi.json").read_text())
SCHEMAS = DOCUMENT["components"]["schemas"]
NOT_FOR_PROGRAMS = {
    "getConsole",
    "getConsoleAsset",
    "getDocumentation",
    "getDocumentationAsset",
    "getMetrics",
    "getOpenApiDocument",
}
OPEN = {("listAuditEvents", "type"), ("createWebhook", "types"), ("updateWebhook", "types")}
"""Enumerations that a newer service has more of, so the client takes any text."""

OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
    if operation["operationId"] not in NOT_FOR_PROGRAMS
}
ERRORS = {"ErrorEnvelope"}  # errors.py has it in its own form


def snake(name: str) -> str:
    return re.sub("(?<!^)([A-Z])", r"_\1", name).lower()


def made(name: str) -> Any:
    """The operation's own function, which builds its call."""
    return inspect.getattr_static(Modelog, snake(name)).make


def test_both_clients_have_every_operation_and_no_other() -> None:
    names = {snake(name) for name in OPERATIONS}
    for client in (Modelog, AsyncModelog):
        having = {
            name
            for kind in client.__mro__
            for name, value in vars(kind).items()
            if hasattr(value, "make")
        }
        assert having == names


PARAMETERS = {"limit": "page_size", "from": "from_", "Idempotency-Key": "idempotency_key"}
PARAMETERS |= {"If-Match": "if_match", "If-None-Match": "if_none_match"}
OF_THE_CLIENT_ITSELF = {"cursor", "Ledger-Position"}


def named(parameter: str) -> str:
    return PARAMETERS.get(parameter, parameter)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref")
    return SCHEMAS[reference.rsplit("/", 1)[1]] if reference else schema


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_method_takes_what_its_operation_takes(name: str) -> None:
    _, _, operation = OPERATIONS[name]
    parameters = inspect.signature(made(name)).parameters
    expected: dict[str, bool] = {}
    for parameter in operation.get("parameters", []):
        if parameter["name"] not in OF_THE_CLIENT_ITSELF:
            expected[named(parameter["name"])] = parameter["required"]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if body is not None:
        schema = resolved(body["schema"])
        for field in schema["properties"]:
            assert field not in expected
            expected[field] = field in schema.get("required", [])
    assert expected == {
        key: value.default is inspect.Parameter.empty
        for key, value in parameters.items()
        if key != "self"
    }
    for parameter in operation.get("parameters", []):
        if parameter["in"] == "path":
            kind = parameters[parameter["name"]].kind
            assert kind is inspect.Parameter.POSITIONAL_OR_KEYWORD


def call_of(name: str) -> Call[Any]:
    """The call that a method builds from arguments of which each is a different text."""
    given = {
        key: f"<{key}>"
        for key in inspect.signature(made(name)).parameters
        if key not in ("self", "wait")
    }
    call = made(name)(None, **given)
    return call.call if isinstance(call, Listed) else call


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_call_is_sent_where_the_document_says(name: str) -> None:
    method, path, operation = OPERATIONS[name]
    call = call_of(name)
    filled = re.sub(r"\{(\w+)\}", lambda match: f"%3C{match[1]}%3E", path)
    assert (call.method, call.path) == (method, filled)
    parameters = operation.get("parameters", [])
    in_query = {each["name"] for each in parameters if each["in"] == "query"} - {"cursor", "wait"}
    assert call.query == {each: f"<{named(each)}>" for each in in_query}
    in_header = {each["name"] for each in parameters if each["in"] == "header"}
    assert call.fresh == ("Ledger-Position" in in_header)
    assert call.headers == {each: f"<{named(each)}>" for each in in_header - {"Ledger-Position"}}
    assert call.repeatable == (method == "GET" or "Idempotency-Key" in in_header)
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if body is None:
        assert call.body is None
    else:
        fields = resolved(body["schema"])["properties"]
        assert json.loads(call.body or b"") == {field: f"<{field}>" for field in fields}


def structs(module: ModuleType) -> dict[str, type[msgspec.Struct]]:
    return {
        name: value
        for name, value in vars(module).items()
        if inspect.isclass(value)
        and issubclass(value, msgspec.Struct)
        and value.__module__ == module.__name__
    }


MODULES = (answers, definitions, history_answers, tenant_answers, webhook_answers)
STRUCTS = {name: struct for module in MODULES for name, struct in structs(module).items()}


def answered() -> set[str]:
    """The schemas that answers without an error hold, directly or inside of others."""
    found: set[str] = set()

    def walk(schema: Any) -> None:
        if isinstance(schema, dict):
            name = str(schema.get("$ref", "")).rsplit("/", 1)[-1]
            if name in SCHEMAS and name not in found:
                found.add(name)
                walk(SCHEMAS[name])
            for value in schema.values():
                walk(value)
        elif isinstance(schema, list):
            for value in schema:
                walk(value)

    for _, _, operation in OPERATIONS.values():
        for status, answer in operation["responses"].items():
            if status.startswith("2"):
                walk(answer.get("content", {}))
    return found | {"BlockingService", "FieldError"}


def test_every_schema_of_an_answer_is_a_struct_and_no_struct_is_made_up() -> None:
    assert set(STRUCTS) == answered() - ERRORS


def shape(schema: Any) -> Any:
    """What a schema says about the type of a value, in one form for both sides."""
    if isinstance(schema, bool) or not schema.keys() - {"description", "title", "examples"}:
        return "any"
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[1]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return _either([shape(each) for each in schema[key]])
    if "enum" in schema:
        return _either(sorted(map(repr, schema["enum"])))
    kind = schema["type"]
    if isinstance(kind, list):
        return _either([shape({**schema, "type": each}) for each in kind])
    if kind == "array":
        return ("array", shape(schema.get("items", {})))
    return kind


def _either(shapes: list[Any]) -> Any:
    flat: set[Any] = set()
    for each in shapes:
        flat |= each if isinstance(each, frozenset) else {each}
    return flat.pop() if len(flat) == 1 else frozenset(flat)


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_a_struct_has_the_fields_and_types_of_its_schema(name: str) -> None:
    _, ours = msgspec.json.schema_components([STRUCTS[name]], ref_template="#/{name}")
    theirs = SCHEMAS[name]
    assert {key: shape(value) for key, value in ours[name]["properties"].items()} == {
        key: shape(value) for key, value in theirs["properties"].items()
    }
    tag = STRUCTS[name].__struct_config__.tag_field
    optional = set(theirs["properties"]) - set(theirs.get("required", []))
    assert set(ours[name]["properties"]) - set(ours[name]["required"]) == optional - {tag}


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_method_gives_what_its_operation_answers(name: str) -> None:
    _, _, operation = OPERATIONS[name]
    contents = [
        answer.get("content", {}).get("application/json", {}).get("schema")
        for status, answer in operation["responses"].items()
        if status.startswith("2")
    ]
    gives = call_of(name).gives
    if contents == [None]:
        assert gives is None
        return
    components, _ = msgspec.json.schema_components([gives], ref_template="#/{name}")
    ours = components[0]
    for theirs in contents:
        assert shape(ours) == shape(theirs)
    promised = inspect.signature(made(name), eval_str=True).return_annotation
    of_a_list = Listed if ours.get("type") == "array" else Call
    assert promised.__origin__ is of_a_list
    assert promised.__args__ == ((gives.__args__[0],) if of_a_list is Listed else (gives,))


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_argument_may_be_any_of_the_values_that_the_document_lists(name: str) -> None:
    _, _, operation = OPERATIONS[name]
    hints = inspect.signature(made(name), eval_str=True).parameters
    schemas = {each["name"]: each["schema"] for each in operation.get("parameters", [])}
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if body is not None:
        schemas |= resolved(body["schema"])["properties"]
    for key, schema in schemas.items():
        if (name, key) in OPEN:
            continue
        listed = [each for each in (schema, *schema.get("anyOf", [])) if "enum" in each]
        for each in listed:
            assert set(each["enum"]) == set(_literals(hints[named(key)].annotation)), key


def _literals(annotation: Any) -> list[Any]:
    if getattr(annotation, "__origin__", None) is Literal:
        return list(annotation.__args__)
    return [value for each in getattr(annotation, "__args__", ()) for value in _literals(each)]


def test_what_is_exported_is_there() -> None:
    for name in modelog_client.__all__:
        assert hasattr(modelog_client, name)
