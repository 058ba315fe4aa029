"""Everything that a caller may get wrong: refused with the field's name, and nothing changes.

Each row is one request with one mistake. Whatever it is, the answer is an envelope with the
right status and the log has not grown.
"""

import base64
import copy
import json
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.adapters.http.support import (
    SEED,
    body,
    created_id,
    fresh,
    latin1,
    log_end,
    refused,
    taken,
)
from tests.node import Node

JSON = {"Content-Type": "application/json"}
LIMIT = 6 * 1024 * 1024
REMOVED: Any = object()


def changed(pointer: str, value: Any) -> dict[str, Any]:
    """The seed's body with another value at a place, or nothing there."""
    whole = copy.deepcopy(SEED)
    place = whole
    *parents, last = [
        token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]
    ]
    for token in parents:
        place = place[token]
    if value is REMOVED:
        del place[last]
    else:
        place[last] = value
    return whole


def raw(pointer: str, fragment: bytes) -> bytes:
    """The seed's body with JSON text of any kind at a place."""
    return json.dumps(changed(pointer, "@@")).encode().replace(b'"@@"', fragment)


def nested(depth: int, inner: bytes = b"1") -> bytes:
    """An array in an array, and so on."""
    return b"[" * depth + inner + b"]" * depth


# Bodies of createModel and updateModel

LAMBDA = "/handlers/inference"
SCHEMA = "/handler_contracts/inference/input_schema"
LONG_ARN = f"arn:aws:lambda:us-west-2:123456789012:function:{'f' * 65}"

FIELDS: dict[str, tuple[str, Any, list[str]]] = {
    # what is wrong: where, with what value, the pointers that the answer names
    "no name": ("/name", REMOVED, ["/name"]),
    "no description": ("/description", REMOVED, ["/description"]),
    "no handlers": ("/handlers", REMOVED, ["/handlers"]),
    "no training handler": ("/handlers/training", REMOVED, ["/handlers/training"]),
    "no inference handler": (LAMBDA, REMOVED, [LAMBDA]),
    "no type of handler": (f"{LAMBDA}/type", REMOVED, [f"{LAMBDA}/type"]),
    "no ARN": (f"{LAMBDA}/arn", REMOVED, [f"{LAMBDA}/arn"]),
    "no value of an ECS handler": (LAMBDA, {"type": "ecs_task"}, [f"{LAMBDA}/value"]),
    "no value of an in-process handler": (LAMBDA, {"type": "in_process"}, [f"{LAMBDA}/value"]),
    "an unknown field": ("/color", "red", ["/color"]),
    "an unknown field with an odd name": ("/a~1b~0c", 1, ["/a~1b~0c"]),
    "an unknown field with an empty name": ("/", 1, ["/"]),
    "an unknown field with dots and brackets": ("/a.b[0]", 1, ["/a.b[0]"]),
    "an unknown field with a backtick": ("/a`b", 1, ["/a`b"]),
    "an unknown field that reads like a path": ("/x` - at `$.y", 1, ["/x` - at `$.y"]),
    "a field of the answer": ("/status", "active", ["/status"]),
    "an unknown handler": ("/handlers/serving", {}, ["/handlers/serving"]),
    "an unknown field of a handler": (f"{LAMBDA}/memory", 1, [f"{LAMBDA}/memory"]),
    "a field of another kind of handler": (f"{LAMBDA}/value", "c/t", [f"{LAMBDA}/value"]),
    "an unknown contract": ("/handler_contracts/serving", {}, ["/handler_contracts/serving"]),
    "an unknown schema of a contract": (
        "/handler_contracts/training/schema",
        {},
        ["/handler_contracts/training/schema"],
    ),
    "a name that is a number": ("/name", 1, ["/name"]),
    "a name that is null": ("/name", None, ["/name"]),
    "an empty name": ("/name", "", ["/name"]),
    "a name that is too long": ("/name", "ä" * 257, ["/name"]),
    "a description that is a list": ("/description", ["a"], ["/description"]),
    "a description that is null": ("/description", None, ["/description"]),
    "a description that is too long": ("/description", "ä" * 8193, ["/description"]),
    "handlers that are a list": ("/handlers", [], ["/handlers"]),
    "handlers that are null": ("/handlers", None, ["/handlers"]),
    "a handler that is a string": (LAMBDA, "lambda", [LAMBDA]),
    "a handler that is null": (LAMBDA, None, [LAMBDA]),
    "an unknown type of handler": (f"{LAMBDA}/type", "batch", [f"{LAMBDA}/type"]),
    "a type of handler that is a number": (f"{LAMBDA}/type", 1, [f"{LAMBDA}/type"]),
    "contracts that are a list": ("/handler_contracts", [], ["/handler_contracts"]),
    "a contract that is true": (
        "/handler_contracts/training",
        True,
        ["/handler_contracts/training"],
    ),
    "metadata that is a list": ("/metadata", [], ["/metadata"]),
    "metadata that is a string": ("/metadata", "{}", ["/metadata"]),
    "metadata that is a number": ("/metadata", 0, ["/metadata"]),
    "metadata that is false": ("/metadata", False, ["/metadata"]),
    "an ARN that is a number": (f"{LAMBDA}/arn", 1, [f"{LAMBDA}/arn"]),
    "an empty ARN": (f"{LAMBDA}/arn", "", [f"{LAMBDA}/arn"]),
    "an ARN of another service": (
        f"{LAMBDA}/arn",
        "arn:aws:sqs:us-west-2:123456789012:queue",
        [f"{LAMBDA}/arn"],
    ),
    "an ARN with a short account": (
        f"{LAMBDA}/arn",
        "arn:aws:lambda:us-west-2:12345678901:function:f",
        [f"{LAMBDA}/arn"],
    ),
    "an ARN without a region": (
        f"{LAMBDA}/arn",
        "arn:aws:lambda::123456789012:function:f",
        [f"{LAMBDA}/arn"],
    ),
    "an ARN with a line break": (
        f"{LAMBDA}/arn",
        "arn:aws:lambda:us-west-2:123456789012:function:f\n",
        [f"{LAMBDA}/arn"],
    ),
    "an ARN with other digits": (
        f"{LAMBDA}/arn",
        "arn:aws:lambda:us-west-2:١٢٣٤٥٦٧٨٩٠١٢:function:f",
        [f"{LAMBDA}/arn"],
    ),
    "an ARN with too long a name": (f"{LAMBDA}/arn", LONG_ARN, [f"{LAMBDA}/arn"]),
    "a version of a function that is a number": (
        f"{LAMBDA}/version",
        1,
        [f"{LAMBDA}/version"],
    ),
    "an empty version of a function": (f"{LAMBDA}/version", "", [f"{LAMBDA}/version"]),
    "a version of a function with a space": (f"{LAMBDA}/version", "a b", [f"{LAMBDA}/version"]),
    "a version that contradicts the ARN": (
        LAMBDA,
        {
            "type": "lambda",
            "arn": "arn:aws:lambda:us-west-2:123456789012:function:f:1",
            "version": "2",
        },
        [f"{LAMBDA}/version"],
    ),
    "two handlers at fault": (
        "/handlers",
        {
            "training": {"type": "lambda", "arn": "f"},
            "inference": {"type": "ecs_task", "value": "f"},
        },
        ["/handlers/training/arn", "/handlers/inference/value"],
    ),
    **{
        f"the ECS task {value[:40]!r}": (
            LAMBDA,
            {"type": "ecs_task", "value": value},
            [f"{LAMBDA}/value"],
        )
        for value in [
            "",
            "a",
            "a/",
            "/b",
            "a/b/c",
            "a/b:0",
            "a/b:c",
            "a/b:1:2",
            "a b/c",
            "a/b\n",
            "arn:aws:ecs:us-west-2:123456789012:cluster/default",
            "arn:aws:ecs:us-west-2:123456789012:task-definition/family:1",
            "a" * 256 + "/b",
        ]
    },
    "an in-process name that is empty": (
        LAMBDA,
        {"type": "in_process", "value": ""},
        [f"{LAMBDA}/value"],
    ),
    "an in-process name that is too long": (
        LAMBDA,
        {"type": "in_process", "value": "f" * 129},
        [f"{LAMBDA}/value"],
    ),
}

TEXTS: dict[str, tuple[str, bytes, list[str]]] = {
    # what is wrong: where, with what JSON text, the pointers that the answer names
    "a NUL in the name": ("/name", b'"a\\u0000b"', ["/name"]),
    "a NUL in metadata": ("/metadata", b'{"a":["\\u0000"]}', ["/metadata/a/0"]),
    "a NUL in a key": ("/metadata", b'{"a":{"b\\u0000":1}}', ["/metadata/a"]),
    "a NUL in a schema": (SCHEMA, b'{"title":"\\u0000"}', [f"{SCHEMA}/title"]),
    "a NUL as it stands": ("/metadata", b'{"a":"\x00"}', [""]),
    "a high surrogate alone": ("/metadata", b'{"a":"\\ud800"}', ["/metadata/a"]),
    "a low surrogate alone": ("/description", b'"\\uDFFF"', ["/description"]),
    "surrogates in the wrong order": ("/name", b'"\\ude00\\ud83d"', ["/name"]),
    "a surrogate in a key": ("/metadata", b'{"\\udabc":1}', ["/metadata"]),
    "a surrogate in UTF-8": ("/metadata", b'{"a":"\xed\xa0\x80"}', [""]),
    "bytes that are not UTF-8": ("/name", b'"\xff"', [""]),
    "UTF-8 that is cut off": ("/name", b'"\xe2\x82"', [""]),
    "UTF-8 that is too long": ("/name", b'"\xc0\xaf"', [""]),
    "an integer beyond 64 bits": ("/metadata", b'{"a":18446744073709551616}', ["/metadata/a"]),
    "an integer below 64 bits": ("/metadata", b'{"a":-9223372036854775809}', ["/metadata/a"]),
    "an integer of 5,000 digits": ("/metadata", b'{"a":%s}' % (b"9" * 5_000), ["/metadata/a"]),
    "an integer of a million digits": (
        "/metadata",
        b'{"a":%s}' % (b"9" * 1_000_000),
        ["/metadata/a"],
    ),
    "an integer beyond 64 bits in a schema": (
        SCHEMA,
        b'{"maximum":18446744073709551616}',
        [f"{SCHEMA}/maximum"],
    ),
    "a number beyond a double": ("/metadata", b'{"a":[0,1e400]}', ["/metadata/a/1"]),
    "a negative number beyond a double": ("/metadata", b'{"a":-1E+400}', ["/metadata/a"]),
    "a number beyond a double in a schema": (SCHEMA, b'{"minimum":1e400}', [f"{SCHEMA}/minimum"]),
    "NaN": ("/metadata", b'{"a":NaN}', [""]),
    "Infinity": ("/metadata", b'{"a":-Infinity}', [""]),
    "NaN in a schema": (SCHEMA, b'{"default":NaN}', [""]),
    "a comment": ("/metadata", b'{"a":1/**/}', [""]),
    "a trailing comma": ("/metadata", b'{"a":1,}', [""]),
    "single quotes": ("/name", b"'a'", [""]),
    "a key without quotes": ("/metadata", b"{a:1}", [""]),
    "a line break in a string": ("/name", b'"a\nb"', [""]),
    "an unknown escape": ("/name", b'"\\x41"', [""]),
    "a number with a leading zero": ("/metadata", b'{"a":01}', [""]),
    "an object that does not end": ("/metadata", b"{", [""]),
    "a name 100,000 levels deep": ("/name", nested(100_000), [""]),
    "metadata 3,000,000 levels deep": ("/metadata", b'{"a":%s' % (b"[" * 3_000_000), [""]),
    "a schema 100,000 levels deep": (SCHEMA, b'{"default":%s}' % nested(100_000), [""]),
    "half a million empty arrays": (
        "/metadata",
        b'{"a":[%s[]]}' % (b"[]," * 500_000),
        [""],
    ),
}

SCHEMAS: dict[str, tuple[bytes, list[str]]] = {
    # what is wrong: the schema, the pointers inside of it that the answer names
    "a string": (b'"object"', [""]),
    "a list": (b"[]", [""]),
    "a number": (b"0", [""]),
    "an unknown type": (b'{"type":"float"}', ["/type"]),
    "a type that is a number": (b'{"type":1}', ["/type"]),
    "types that repeat": (b'{"type":["string","string"]}', ["/type"]),
    "properties that are a list": (b'{"properties":[]}', ["/properties"]),
    "a bad property": (b'{"properties":{"a/b":{"type":"x"}}}', ["/properties/a~1b/type"]),
    "a bad part of allOf": (b'{"allOf":[true,{"minimum":"1"}]}', ["/allOf/1/minimum"]),
    "an empty anyOf": (b'{"anyOf":[]}', ["/anyOf"]),
    "a negative length": (b'{"minLength":-1}', ["/minLength"]),
    "a multiple of zero": (b'{"multipleOf":0}', ["/multipleOf"]),
    "required that is no list": (b'{"required":"a"}', ["/required"]),
    "items of an older draft": (b'{"items":[{}]}', ["/items"]),
    "a pattern that is no expression": (b'{"pattern":"("}', ["/pattern"]),
    "two mistakes": (b'{"type":"x","minItems":1.5}', ["/type", "/minItems"]),
    "another draft": (b'{"$schema":"http://json-schema.org/draft-07/schema#"}', ["/$schema"]),
    "a reference to the internet": (b'{"$ref":"https://example.com/s.json"}', ["/$ref"]),
    "a reference to a file": (b'{"$ref":"file:///etc/passwd"}', ["/$ref"]),
    "a reference to another document": (b'{"items":{"$ref":"other.json"}}', ["/items/$ref"]),
    "a reference to nothing": (b'{"$ref":"#/$defs/x"}', ["/$ref"]),
    "a reference to itself": (b'{"$ref":"#"}', ["/$ref"]),
    "a document that is too large": (b'{"title":"%s"}' % (b"x" * 256 * 1024), [""]),
    "a document that is too deep": (
        b'{"not":' * 64 + b"{}" + b"}" * 64,
        ["/not" * 64],
    ),
}


def rows(table: Mapping[str, tuple[Any, ...]]) -> list[Any]:
    return [pytest.param(*row, id=name) for name, row in table.items()]


@pytest.fixture(scope="module")
def model_id(node: Node) -> str:
    """A model that requests are about; nothing here may change it."""
    with node.client() as api:
        return created_id(api)


@pytest.fixture(scope="module")
def any_api(node: Node) -> Iterator[httpx.Client]:
    """One client for all examples of a property."""
    with node.client() as client:
        yield client


def refuses_on_both_routes(
    api: httpx.Client, model_id: str, content: bytes, status: int, paths: list[str]
) -> None:
    end = log_end(api)
    refused(api.post("/v2/models", content=content, headers=JSON), status, paths)
    refused(api.put(f"/v2/models/{model_id}", content=content, headers=JSON), status, paths)
    assert log_end(api) == end


@pytest.mark.parametrize(("pointer", "value", "paths"), rows(FIELDS))
def test_a_definition_is_refused_with(
    api: httpx.Client, model_id: str, pointer: str, value: Any, paths: list[str]
) -> None:
    refuses_on_both_routes(api, model_id, json.dumps(changed(pointer, value)).encode(), 400, paths)


@pytest.mark.parametrize(("pointer", "fragment", "paths"), rows(TEXTS))
def test_a_body_is_refused_with(
    api: httpx.Client, model_id: str, pointer: str, fragment: bytes, paths: list[str]
) -> None:
    refuses_on_both_routes(api, model_id, raw(pointer, fragment), 400, paths)


@pytest.mark.parametrize("place", ["training/input_schema", "inference/output_schema"])
@pytest.mark.parametrize(("schema", "paths"), rows(SCHEMAS))
def test_a_contract_is_refused_that_is(
    api: httpx.Client, model_id: str, place: str, schema: bytes, paths: list[str]
) -> None:
    pointer = f"/handler_contracts/{place}"
    refuses_on_both_routes(
        api, model_id, raw(pointer, schema), 400, [pointer + path for path in paths]
    )


def test_faults_in_several_schemas_are_named_together(api: httpx.Client, model_id: str) -> None:
    contracts = {
        "training": {"input_schema": {"type": "x"}, "output_schema": True},
        "inference": {"input_schema": {"$ref": "https://a.b"}, "output_schema": {"type": "y"}},
    }
    content = json.dumps(body(handler_contracts=contracts)).encode()
    root = "/handler_contracts"
    paths = [
        f"{root}/training/input_schema/type",
        f"{root}/inference/input_schema/$ref",
        f"{root}/inference/output_schema/type",
    ]
    refuses_on_both_routes(api, model_id, content, 400, paths)


@pytest.mark.parametrize("handler", ["training", "inference"])
def test_an_in_process_name_that_nothing_is_registered_under_is_not_allowed(
    api: httpx.Client, model_id: str, handler: str
) -> None:
    content = json.dumps(changed(f"/handlers/{handler}", {"type": "in_process", "value": "nobody"}))
    refuses_on_both_routes(api, model_id, content.encode(), 422, [f"/handlers/{handler}/value"])


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b" \n", id="white space"),
        pytest.param(b"null", id="null"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'"a"', id="a string"),
        pytest.param(b"1", id="a number"),
        pytest.param(b"name=a", id="a form"),
        pytest.param(b"<a/>", id="XML"),
        pytest.param(b"\x00", id="a NUL"),
        pytest.param(nested(101), id="an array that is too deep"),
        pytest.param(b"[" * 5_000_000, id="five million brackets"),
        pytest.param(b"9" * 5_000_000, id="a number of five million digits"),
        pytest.param(b"\xef\xbb\xbf" + json.dumps(SEED).encode(), id="a byte order mark"),
        pytest.param(json.dumps(SEED).encode("utf-16"), id="UTF-16"),
        pytest.param(json.dumps(SEED).encode() * 2, id="two documents"),
        pytest.param(json.dumps(SEED).encode()[:-1], id="a document that is cut off"),
        pytest.param(json.dumps(SEED).encode() + b"\x00", id="a document and a NUL"),
    ],
)
@pytest.mark.parametrize("operation", range(4), ids=["create", "update", "version", "status"])
def test_a_body_must_be_a_json_object_not(
    api: httpx.Client, model_id: str, operation: int, content: bytes
) -> None:
    method, url = [
        ("POST", "/v2/models"),
        ("PUT", f"/v2/models/{model_id}"),
        ("POST", f"/v2/models/{model_id}/new_version"),
        ("POST", f"/v2/models/{model_id}/versions/1/new_status"),
    ][operation]
    end = log_end(api)
    envelope = refused(api.request(method, url, content=content, headers=JSON), 400)
    assert len(envelope["errors"]) == 1
    assert log_end(api) == end


@pytest.mark.parametrize("key", ["a", "key", "~/"])
def test_what_is_nested_too_deep_is_named_by_a_pointer_into_the_body(
    api: httpx.Client, key: str
) -> None:
    deep: Any = 1
    for _ in range(99):
        deep = {key: deep}
    taken(api.post("/v2/models", json=body(metadata=deep)))
    sent = body(metadata={key: deep})
    (error,) = refused(api.post("/v2/models", json=sent), 400)["errors"]
    place: Any = sent
    for token in error["path"].split("/")[1:]:
        place = place[token.replace("~1", "/").replace("~0", "~")]
    assert error["path"].startswith("/metadata/")


def test_a_name_as_long_as_a_body_is_not_repeated_in_the_answer(api: httpx.Client) -> None:
    content = json.dumps(body(**{"x" * 3_000_000: 1})).encode()
    response = api.post("/v2/models", content=content, headers=JSON)
    refused(response, 400)
    assert len(response.content) < 10_000


@pytest.mark.parametrize(
    "given_id",
    [
        "",
        " ",
        "a b",
        "a/b",
        "-a",
        ".",
        "..",
        "_a",
        "é",
        "a\n",
        "a" * 129,
        "a%",
        "a\u200b",
        "\u0661",
    ],
)
def test_an_id_outside_of_the_allowed_form_is_refused(api: httpx.Client, given_id: str) -> None:
    end = log_end(api)
    refused(api.post("/v2/models", json=body(id=given_id)), 400, ["/id"])
    assert log_end(api) == end


@pytest.mark.parametrize("given_id", [1, True, [], {}])
def test_an_id_of_another_type_is_refused(api: httpx.Client, given_id: Any) -> None:
    refused(api.post("/v2/models", json=body(id=given_id)), 400, ["/id"])


def test_an_id_is_only_given_at_creation(api: httpx.Client, model_id: str) -> None:
    refused(api.put(f"/v2/models/{model_id}", json=body(id=model_id)), 400, ["/id"])


# Bodies of createModelVersion and setModelVersionStatus


@pytest.mark.parametrize(
    ("sent", "path"),
    [
        ({"version": 2}, "/version"),
        ({"version": ""}, "/version"),
        ({"version": "a/b"}, "/version"),
        ({"version": "a b"}, "/version"),
        ({"version": "é"}, "/version"),
        ({"version": "2\n"}, "/version"),
        ({"version": "-1"}, "/version"),
        ({"version": "a" * 65}, "/version"),
        ({"description": 1}, "/description"),
        ({"description": "a" * 8193}, "/description"),
        ({"metadata": []}, "/metadata"),
        ({"metadata": "a"}, "/metadata"),
        ({"status": "active"}, "/status"),
        ({"handlers": SEED["handlers"]}, "/handlers"),
    ],
)
def test_a_new_version_is_refused_with(
    api: httpx.Client, model_id: str, sent: Any, path: str
) -> None:
    end = log_end(api)
    refused(api.post(f"/v2/models/{model_id}/new_version", json=sent), 400, [path])
    assert log_end(api) == end


@pytest.mark.parametrize(
    ("sent", "path"),
    [
        ({}, "/status"),
        ({"status": None}, "/status"),
        ({"status": 1}, "/status"),
        ({"status": ""}, "/status"),
        ({"status": "Active"}, "/status"),
        ({"status": "archived"}, "/status"),
        ({"status": ["active"]}, "/status"),
        ({"status": "active", "force": True}, "/force"),
    ],
)
def test_a_new_status_is_refused_with(
    api: httpx.Client, model_id: str, sent: Any, path: str
) -> None:
    end = log_end(api)
    refused(api.post(f"/v2/models/{model_id}/versions/1/new_status", json=sent), 400, [path])
    assert log_end(api) == end


# Sizes and content types


def test_a_body_up_to_the_limit_is_taken_and_one_byte_more_is_not(api: httpx.Client) -> None:
    empty = json.dumps(body(metadata={"pad": ""})).encode()
    whole = json.dumps(body(metadata={"pad": "x" * (LIMIT - len(empty))})).encode()
    assert len(whole) == LIMIT
    taken(api.post("/v2/models", content=whole, headers=JSON))
    end = log_end(api)
    refused(api.post("/v2/models", content=whole + b" ", headers=JSON), 413, [])
    assert log_end(api) == end


def test_a_body_of_ten_megabytes_is_too_large_however_it_is_sent(
    api: httpx.Client, model_id: str
) -> None:
    whole = json.dumps(body(metadata={"pad": "x" * 10_000_000})).encode()

    def chunks() -> Iterator[bytes]:
        for start in range(0, len(whole), 1 << 16):
            yield whole[start : start + (1 << 16)]

    end = log_end(api)
    refused(api.post("/v2/models", content=whole, headers=JSON), 413, [])
    refused(api.put(f"/v2/models/{model_id}", content=whole, headers=JSON), 413, [])
    refused(api.post("/v2/models", content=chunks(), headers=JSON), 413, [])
    assert log_end(api) == end


def test_a_connection_is_closed_when_its_body_was_refused_unread(
    api: httpx.Client, model_id: str
) -> None:
    large = json.dumps(body(metadata={"pad": "x" * 200_000})).encode()
    too_large = json.dumps(body(metadata={"pad": "x" * 10_000_000})).encode()
    for content in (too_large, iter([too_large])):
        answer = api.post("/v2/models", content=content, headers=JSON)
        assert (answer.status_code, answer.headers["Connection"]) == (413, "close")
    unknown = api.post("/v2/models", content=large, headers={**JSON, "Authorization": "Bearer x"})
    assert (unknown.status_code, unknown.headers["Connection"]) == (401, "close")
    read = api.put(f"/v2/models/{model_id}", content=large, headers=JSON)
    assert read.status_code == 200
    assert "Connection" not in read.headers


@pytest.mark.parametrize(
    "given",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/xml",
        "application/msgpack",
        "application/json; charset=latin-1",
        "application/json; charset=utf-16",
        "json",
        "",
        ";",
        "x" * 5_000,
    ],
)
@pytest.mark.parametrize("operation", range(4), ids=["create", "update", "version", "status"])
def test_another_content_type_is_refused(
    api: httpx.Client, model_id: str, operation: int, given: str
) -> None:
    method, url, sent = [
        ("POST", "/v2/models", SEED),
        ("PUT", f"/v2/models/{model_id}", SEED),
        ("POST", f"/v2/models/{model_id}/new_version", {}),
        ("POST", f"/v2/models/{model_id}/versions/1/new_status", {"status": "active"}),
    ][operation]
    end = log_end(api)
    response = api.request(method, url, content=json.dumps(sent), headers={"Content-Type": given})
    refused(response, 400, ["Content-Type"])
    assert log_end(api) == end


@pytest.mark.parametrize(
    "given",
    ["application/json; charset=utf-8", 'application/json;charset="UTF-8"', "Application/JSON"],
)
def test_json_may_say_that_it_is_utf_8(api: httpx.Client, given: str) -> None:
    header = {"Content-Type": given}
    taken(api.post("/v2/models", content=json.dumps(SEED), headers=header))


def test_a_compressed_body_is_not_mistaken_for_json(api: httpx.Client) -> None:
    header = {**JSON, "Content-Encoding": "gzip"}
    refused(api.post("/v2/models", content=b"\x1f\x8b\x08\x00", headers=header), 400)


# Paths


@pytest.mark.parametrize(
    "segment",
    [
        "%00",
        "a%00",
        "a%20b",
        "%20",
        "a" * 129,
        "a" * 20_000,
        "%C3%A9",
        "%FF",
        "%ED%A0%80",
        "a%0A",
        "-a",
        "a%",
        "a%zz",
        "%25",
        "*",
        "a;b",
    ],
)
@pytest.mark.parametrize(
    ("method", "rest", "sent"),
    [
        ("GET", "", None),
        ("PUT", "", SEED),
        ("POST", "/new_version", {}),
        ("GET", "/versions", None),
        ("GET", "/versions/1", None),
        ("POST", "/versions/1/new_status", {"status": "active"}),
        ("GET", "/history", None),
    ],
)
def test_a_path_with_what_cannot_be_an_id_is_refused(
    api: httpx.Client, model_id: str, method: str, rest: str, sent: Any, segment: str
) -> None:
    end = log_end(api)
    target = f"/v2/models/{segment}{rest}".encode()
    url = api.base_url.copy_with(raw_path=target)
    refused(api.request(method, url, json=sent), 400, ["model_id"])
    assert log_end(api) == end


@pytest.mark.parametrize("path", ["..", "%2e%2e", "%2e%2e%2fhealth", "x/../.."])
def test_dots_in_a_path_lead_nowhere_else(api: httpx.Client, path: str) -> None:
    for method in ("GET", "PUT", "POST"):
        url = api.base_url.copy_with(raw_path=f"/v2/models/{path}".encode())
        response = api.request(method, url, json=None if method == "GET" else SEED)
        assert response.status_code in {400, 404, 405}
        refused(response, response.status_code)


@pytest.mark.parametrize(
    "segment", ["%00", "a%20b", "%FF", "%ED%A0%80", "a" * 20_000, "1%0A", "%C3%A9", "2"]
)
def test_a_path_with_what_cannot_be_a_version_is_refused(
    api: httpx.Client, model_id: str, segment: str
) -> None:
    end = log_end(api)
    target = f"/v2/models/{model_id}/versions/{segment}"
    read = api.get(api.base_url.copy_with(raw_path=target.encode()))
    assert read.status_code in {400, 404}
    refused(read, read.status_code)
    url = api.base_url.copy_with(raw_path=f"{target}/new_status".encode())
    refused(api.post(url, json={"status": "active"}), read.status_code)
    assert log_end(api) == end


@pytest.mark.parametrize("path", ["/v2", "/v3/models", "/v2/models/a%2Fb", "/v2/models/a/b/c"])
def test_a_path_that_is_no_route_is_not_found(api: httpx.Client, path: str) -> None:
    for method in ("GET", "POST", "PUT"):
        refused(api.request(method, path), 404, [])


# Queries


def cursor(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


BAD_PAGES = [
    ("limit", "0"),
    ("limit", "1001"),
    ("limit", "-1"),
    ("limit", "x"),
    ("limit", ""),
    ("limit", "1.5"),
    ("limit", "9" * 30),
    ("limit", "9" * 5_000),
    ("limit", "%00"),
    ("limit", "%D9%A1"),
    ("cursor", ""),
    ("cursor", "x"),
    ("cursor", "garbage!"),
    ("cursor", "%00"),
    ("cursor", "%FF"),
    ("cursor", "%C3%A9"),
    ("cursor", "YTox" * 2_000),
    ("cursor", cursor("b:1")),
    ("cursor", cursor("a:")),
    ("cursor", cursor("a:-1")),
    ("cursor", cursor("a:1.5")),
    ("cursor", cursor("a:\u0661")),
    ("cursor", cursor("a:" + "9" * 19)),
    ("cursor", cursor("a:1 OR 1=1")),
    ("cursor", base64.urlsafe_b64encode(b"\xff\xfe").decode()),
]


@pytest.mark.parametrize(("name", "value"), BAD_PAGES)
@pytest.mark.parametrize("route", ["", "/{}/versions", "/{}/history"])
def test_a_list_is_refused_with(
    api: httpx.Client, model_id: str, route: str, name: str, value: str
) -> None:
    refused(api.get(f"/v2/models{route.format(model_id)}?{name}={value}"), 400, [name])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "foo"),
        ("status", ""),
        ("status", "Active"),
        ("status", "%00"),
        ("status", "failed"),
        ("q", "a%00b"),
        ("q", "a" * 1025),
        ("q", "a" * 20_000),
        ("name", "%00"),
        ("name", "a" * 1025),
    ],
)
def test_the_list_of_models_is_refused_with(api: httpx.Client, name: str, value: str) -> None:
    refused(api.get(f"/v2/models?{name}={value}"), 400, [name])


@pytest.mark.parametrize("value", ["%FF", "%ED%A0%80", "%", "%zz", "%F0%9F%92%B6", "", "%25", "'"])
@pytest.mark.parametrize("name", ["q", "name"])
def test_any_other_text_in_a_query_is_only_text(api: httpx.Client, name: str, value: str) -> None:
    target = f"/v2/models?{name}={value}&limit=1".encode()
    taken(api.get(api.base_url.copy_with(raw_path=target)))


@pytest.mark.parametrize("value", ["%FF", "%", "", "'"])
@pytest.mark.parametrize("name", ["unknown", "%FF", "%", "%00"])
def test_a_parameter_of_any_other_name_is_refused(api: httpx.Client, name: str, value: str) -> None:
    target = f"/v2/models?{name}={value}&limit=1".encode()
    refused(api.get(api.base_url.copy_with(raw_path=target)), 400)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("revision", "0"),
        ("revision", "-1"),
        ("revision", "x"),
        ("revision", ""),
        ("revision", "1.5"),
        ("revision", "9" * 21),
        ("revision", "9" * 5_000),
        ("revision", str(2**63)),
        ("revision", "%00"),
        ("as_of", "x"),
        ("as_of", ""),
        ("as_of", "-1"),
        ("as_of", "1.5"),
        ("as_of", "1e3"),
        ("as_of", "9" * 19),
        ("as_of", "9" * 5_000),
        ("as_of", "2026-01-01"),
        ("as_of", "2026-01-01T00:00:00"),
        ("as_of", "2026-13-01T00:00:00Z"),
        ("as_of", "2026-01-01T25:00:00Z"),
        ("as_of", "0000-01-01T00:00:00Z"),
        ("as_of", "10000-01-01T00:00:00Z"),
        ("as_of", "yesterday"),
        ("as_of", "%00"),
        ("as_of", "%FF"),
        ("as_of", "%D9%A1"),
    ],
)
def test_a_moment_that_cannot_be_read_is_refused(
    api: httpx.Client, model_id: str, name: str, value: str
) -> None:
    refused(api.get(f"/v2/models/{model_id}?{name}={value}"), 400, [name])


@pytest.mark.parametrize(
    ("as_of", "status"),
    [("0001-01-01T00:00:00%2B23:59", 404), ("9999-12-31T23:59:59-23:59", 200)],
)
def test_a_time_that_is_beyond_the_calendar_in_utc_is_still_a_time(
    api: httpx.Client, model_id: str, as_of: str, status: int
) -> None:
    assert api.get(f"/v2/models/{model_id}?as_of={as_of}").status_code == status


# Headers


@pytest.mark.parametrize(
    "header",
    [
        {"Host": "["},
        {"Host": "a b"},
        {"Host": ""},
        {"Host": "\xff"},
        {"Host": "a/b?c#d@[::"},
        {"Accept": "text/html"},
        {"Accept": "garbage;;q=x"},
        {"Accept-Encoding": "br, gzip"},
        {"Cookie": "a=b; \xff; ="},
        {"Range": "bytes=0-1"},
        {"X-Forwarded-For": "["},
        {"X-Forwarded-Proto": "\xff"},
        {"Content-Type": "\xff"},
        {"Origin": "null"},
        {"X-HTTP-Method-Override": "DELETE"},
        {"Connection": "close"},
        {"A" * 1_000: "a" * 20_000},
    ],
    ids=lambda header: next(iter(header))[:30] + "=" + ascii(next(iter(header.values())))[:20],
)
def test_an_odd_header_is_never_an_error_of_the_service(
    api: httpx.Client, model_id: str, header: dict[str, str]
) -> None:
    sent = latin1(header)
    for path in ("/v2/models?limit=1", f"/v2/models/{model_id}", f"/v2/models/{fresh('none')}"):
        response = api.get(path, headers=sent)
        assert response.status_code in {200, 400, 404}
        if response.status_code != 200:
            refused(response, response.status_code)


# Anything else

anything = settings(deadline=None, max_examples=100)
visible = st.text(st.characters(min_codepoint=0x21, max_codepoint=0xFF, exclude_characters="\x7f"))
edits = st.lists(
    st.tuples(st.integers(0, 2_000), st.integers(0, 12), st.binary(max_size=6)), max_size=4
)


@anything
@given(edits=edits)
@example(edits=[(0, 0, b"")])
def test_a_damaged_body_is_taken_or_refused_but_never_an_error_of_the_service(
    any_api: httpx.Client, edits: list[tuple[int, int, bytes]]
) -> None:
    content = json.dumps(SEED).encode()
    for at, removed, added in edits:
        start = at % (len(content) + 1)
        content = content[:start] + added + content[start + removed :]
    end = log_end(any_api)
    response = any_api.post("/v2/models", content=content, headers=JSON)
    if response.status_code == 201:
        assert taken(any_api.get(f"/v2/models/{response.json()['model']['id']}"))
    else:
        assert response.status_code in {400, 422}
        refused(response, response.status_code)
        assert log_end(any_api) == end


@anything
@given(
    document=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["type", "properties", "$ref", "items", "$defs", "name", "allOf"]),
                inner,
                max_size=3,
            )
        ),
        max_leaves=12,
    ),
    place=st.sampled_from(
        ["/metadata", "/name", "/handlers", LAMBDA, "/handler_contracts", SCHEMA]
    ),
)
def test_any_value_in_any_place_is_taken_or_refused_but_never_an_error_of_the_service(
    any_api: httpx.Client, document: Any, place: str
) -> None:
    content = json.dumps(changed(place, document)).encode()
    end = log_end(any_api)
    response = any_api.post("/v2/models", content=content, headers=JSON)
    if response.status_code == 201:
        model_id = response.json()["model"]["id"]
        assert taken(any_api.get(f"/v2/models/{model_id}"))
        assert taken(any_api.get(f"/v2/models/{model_id}/history"))
        assert taken(any_api.get(f"/v2/models/{model_id}/versions"))
    else:
        assert response.status_code in {400, 422}
        for error in refused(response, response.status_code)["errors"]:
            assert error["path"] == "" or error["path"].startswith("/")
        assert log_end(any_api) == end


@anything
@given(
    name=st.sampled_from(
        [
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Ledger-Position",
            "X-Request-Id",
            "traceparent",
            "Content-Type",
            "Authorization",
        ]
    ),
    value=visible,
)
def test_any_header_is_taken_or_refused_but_never_an_error_of_the_service(
    any_api: httpx.Client, name: str, value: str
) -> None:
    header = latin1({**JSON, name: value})
    for response in (
        any_api.put("/v2/models/nobody-has-this-id", content=json.dumps(SEED), headers=header),
        any_api.get("/v2/models/nobody-has-this-id", headers=header),
        any_api.get("/v2/models?limit=1", headers=header),
    ):
        assert response.status_code in {200, 400, 401, 404}
        if response.status_code != 200:
            refused(response, response.status_code)


@anything
@given(
    name=st.sampled_from(["limit", "cursor", "status", "name", "q", "as_of", "revision"]),
    value=st.text(max_size=20) | st.integers().map(str) | st.datetimes().map(str),
)
def test_any_query_is_taken_or_refused_but_never_an_error_of_the_service(
    any_api: httpx.Client, name: str, value: str
) -> None:
    query = {name: value.encode(errors="replace").decode()}
    for path in ("/v2/models", "/v2/models/nobody-has-this-id"):
        response = any_api.get(path, params={"limit": "1", **query})
        assert response.status_code in {200, 400, 404}
        if response.status_code != 200:
            refused(response, response.status_code)
