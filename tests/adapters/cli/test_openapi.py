"""The OpenAPI document: current, complete, and readable without internet."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from adapters.cli.openapi import openapi_text
from adapters.http.app import create_app
from adapters.http.openapi import REFUSALS, document
from adapters.http.permissions import JOB_TOKEN, PERMISSIONS, SCOPES, TENANT
from adapters.identity.development import DevelopmentIssuer
from adapters.settings import Settings

COMMITTED = Path(__file__).parents[3] / "docs" / "reference" / "openapi.json"
DOCUMENT: dict[str, Any] = msgspec.json.decode(openapi_text())
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
def test_every_operation_is_described_in_full(operation_id: str) -> None:
    path, _, operation = OPERATIONS[operation_id]
    assert operation["summary"]
    assert operation["tags"]
    named = {p["name"] for p in operation.get("parameters", []) if p["in"] == "path"}
    assert named == {part[1:-1] for part in path.split("/") if part.startswith("{")}
    for parameter in operation.get("parameters", []):
        assert parameter["description"]
        assert parameter["schema"]
    body = operation.get("requestBody")
    if body is not None:
        assert body["content"]["application/json"]["example"]
        assert "413" in operation["responses"]
    statuses = {int(status) for status in operation["responses"]}
    assert {400, 503} <= statuses
    permission = PERMISSIONS[operation_id]
    if permission is not None:
        assert {401, 403, 429} <= statuses
        assert operation["security"] == [{"bearer": permission.split("|")}]
    for status, response in operation["responses"].items():
        assert response["description"]
        if int(status) in REFUSALS and operation_id != "getReadiness":
            schema = response["content"]["application/json"]["schema"]
            assert schema == {"$ref": "#/components/schemas/ErrorEnvelope"}


def test_every_reference_resolves() -> None:
    text = openapi_text()
    for part in text.split('"#/components/schemas/')[1:]:
        assert part.split('"')[0] in DOCUMENT["components"]["schemas"]


def test_the_development_keys_are_documented_where_they_are_served() -> None:
    issuer = DevelopmentIssuer(ec.generate_private_key(ec.SECP256R1()))
    app = create_app(Settings(), issuers=[], development_issuer=issuer)
    assert "/.well-known/development-jwks.json" in document(app, version="2")["paths"]
