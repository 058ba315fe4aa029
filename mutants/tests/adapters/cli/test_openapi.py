"""The OpenAPI document: current, complete, and readable without internet."""

from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from adapters.cli.openapi import openapi_text
from adapters.http.app import create_app
from adapters.http.openapi import document
from adapters.http.permissions import JOB_TOKEN, PERMISSIONS, SCOPES, TENANT
from adapters.http.refusals import REFUSALS
from adapters.identity.development import DevelopmentIssuer
from adapters.settings import Settings

COMMITTED = Path(__file__).parents[3] / "docs" / "reference" / "openapi.json"
DOCUMENT: dict[str, Any] = msgspec.json.decode(openapi_text())
ENVELOPE = {"$ref": "#/components/schemas/ErrorEnvelope"}
OPERATIONS = {
    operation["operationId"]: (path, method, operation)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}


def test_the_committed_document_is_current() -> None:
    assert COMMITTED.read_text() == openapi_text(), (
        "run `.venv/bin/modelog openapi > docs/reference/openapi.json`"
    )


def test_every_route_is_an_operation_with_a_permission() -> None:
    # What only some configurations have is in the table and not in the document.
    assert set(OPERATIONS) == set(PERMISSIONS) - {"getDevelopmentKeys"}
    for permission in PERMISSIONS.values():
        assert permission is None or set(permission.split("|")) <= SCOPES | {JOB_TOKEN, TENANT}


def test_a_route_without_an_entry_in_the_table_cannot_be_built(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(PERMISSIONS, "getModel")
    with pytest.raises(KeyError, match="getModel"):
        openapi_text()


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_every_operation_says_what_it_does_and_who_may_do_it(operation_id: str) -> None:
    _, _, operation = OPERATIONS[operation_id]
    assert operation["summary"]
    assert operation["tags"]
    assert operation["description"]
    permission = PERMISSIONS[operation_id]
    if permission is None:
        assert operation["security"] == []
        assert "no token" in operation["description"]
    else:
        # Each is enough by itself: a list of requirements is a choice.
        assert operation["security"] == [{"bearer": [each]} for each in permission.split("|")]
        assert all(f"`{each}`" in operation["description"] for each in permission.split("|"))


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_every_parameter_has_a_meaning_and_an_example(operation_id: str) -> None:
    path, _, operation = OPERATIONS[operation_id]
    parameters = operation.get("parameters", [])
    named = {p["name"] for p in parameters if p["in"] == "path"}
    assert named == {part[1:-1] for part in path.split("/") if part.startswith("{")}
    assert len({(p["name"], p["in"]) for p in parameters}) == len(parameters)
    for parameter in parameters:
        assert parameter["description"], parameter["name"]
        assert parameter["required"] == (parameter["in"] == "path")
        assert fits(parameter["example"], parameter["schema"]), parameter["name"]


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_every_body_has_an_example_that_fits_its_schema(operation_id: str) -> None:
    _, method, operation = OPERATIONS[operation_id]
    body = operation.get("requestBody")
    assert body is None or method in {"post", "put"}
    if body is not None:
        content = body["content"]["application/json"]
        assert fits(content["example"], content["schema"])
    successes = [status for status in operation["responses"] if status < "300"]
    assert successes
    for status, response in operation["responses"].items():
        assert response["description"]
        assert ("content" in response) == (status not in {"204", "304"})
        for content in response.get("content", {}).values():
            assert fits(content["example"], content["schema"]), status


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_every_error_that_an_operation_can_give_is_there(operation_id: str) -> None:
    """The table of API section 1, told from what the document says of the request."""
    path, _, operation = OPERATIONS[operation_id]
    headers = {p["name"] for p in operation.get("parameters", []) if p["in"] == "header"}
    expected = {"400", "503"}
    expected |= {"401", "403", "429"} if operation["security"] else set()
    expected |= {"404"} if "{" in path else set()
    expected |= {"409"} if "Idempotency-Key" in headers else set()
    expected |= {"412"} if "If-Match" in headers else set()
    expected |= {"413"} if "requestBody" in operation else set()
    assert expected <= set(operation["responses"])
    for status in REFUSALS:
        response = operation["responses"].get(str(status))
        if response is None:
            continue
        names = {name for name, header in response["headers"].items() if header["required"]}
        assert "X-Request-Id" in names
        assert ("Retry-After" in names) == (status in {429, 503})
        assert ("WWW-Authenticate" in names) == (status == 401)
        schema = response["content"]["application/json"]["schema"]
        assert ENVELOPE in schema.get("anyOf", [schema])


def test_a_created_resource_is_linked_to_what_can_be_done_with_it() -> None:
    _, _, create = OPERATIONS["createModel"]
    links = create["responses"]["201"]["links"]
    assert set(links) >= {
        *("getModel", "updateModel", "createModelVersion", "listModelVersions"),
        *("getModelVersion", "setModelVersionStatus", "getModelHistory"),
    }
    for _, _, operation in OPERATIONS.values():
        for response in operation["responses"].values():
            content = response.get("content", {}).get("application/json", {})
            for name, link in response.get("links", {}).items():
                _, _, target = OPERATIONS[link["operationId"]]
                named = {p["name"] for p in target["parameters"] if p["in"] == "path"}
                assert name == link["operationId"]
                assert set(link["parameters"]) == named
                for expression in link["parameters"].values():
                    assert isinstance(at(content["example"], expression), str), expression


def at(document: Any, expression: str) -> Any:
    """What a run-time expression of a link points to."""
    before, _, pointer = expression.partition("#")
    assert before == "$response.body"
    for token in pointer.split("/")[1:]:
        document = document[token]
    return document


def fits(example: Any, schema: Any) -> bool:
    """Whether an example is valid against a schema of the document. Raises what is wrong."""
    whole = {**schema, "components": DOCUMENT["components"]}
    jsonschema.Draft202012Validator(
        whole, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    ).validate(example)
    return True


def test_every_schema_is_one_of_draft_2020_12() -> None:
    for schema in DOCUMENT["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_every_reference_resolves() -> None:
    text = openapi_text()
    for part in text.split('"#/components/schemas/')[1:]:
        assert part.split('"')[0] in DOCUMENT["components"]["schemas"]


def test_the_development_keys_are_documented_where_they_are_served() -> None:
    issuer = DevelopmentIssuer(ec.generate_private_key(ec.SECP256R1()))
    app = create_app(Settings(), issuers=[], development_issuer=issuer)
    assert "/.well-known/development-jwks.json" in document(app, version="2")["paths"]
