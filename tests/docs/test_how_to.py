"""The guides are pasted into a shell, block by block, against a fresh service."""

import base64
import json

from tests.adapters.http.support import created_id
from tests.docs.sessions import API, walks
from tests.node import Node


@walks("docs/how-to/authentication.md")
def test_tokens_are_printed_as_the_page_says(printed: list[str]) -> None:
    [tokens] = printed
    claims = [
        json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "==="))
        for token in tokens.splitlines()
    ]
    everything, reader, tenant, person = claims
    assert everything["scope"] == "streamline/admin"
    assert reader["scope"] == "streamline/read_models"
    assert reader["exp"] - reader["iat"] == 3600
    assert (tenant["scope"], tenant["client_id"]) == ("streamline/run_inference", "acme")
    assert (person["cognito:groups"], person["sub"]) == (["client:acme"], "ada")


def acme(node: Node) -> str:
    with node.client() as api:
        made = api.post("/v2/clients", json={"client_id": "acme", "name": "Acme"})
    assert made.status_code == 201
    return ""


@walks(
    "docs/how-to/erasure.md", environment={"MODELOG_CLIENT_KEYS": "on"}, before=acme, typed="y\n"
)
def test_a_client_is_forgotten_as_the_page_says(printed: list[str], node: Node) -> None:
    assert "Erase the personal data of client acme for good?" in printed[0]
    assert "client acme is forgotten" in printed[0]
    with node.client() as api:
        assert api.put("/v2/clients/acme", json={"status": "active"}).status_code == 422


@walks("docs/how-to/webhooks.md", before=lambda _node: API)
def test_a_webhook_is_made_and_looked_at_as_the_page_says(printed: list[str], node: Node) -> None:
    made, pending, resolved, enabled, rotated = printed
    shown = json.loads(made)
    assert shown["webhook"]["url"] == "https://hooks.example.com/modelog"
    assert shown["progress"]["dead"] == 0
    assert [json.loads(line) for line in pending.splitlines()] == [[], []]
    for line in [*resolved.splitlines(), enabled]:
        assert json.loads(line)["id"] == shown["webhook"]["id"]
    assert json.loads(rotated)["secret"].startswith("whsec_")


@walks("docs/how-to/backup.md")
def test_a_backup_is_made_as_the_page_says(printed: list[str], node: Node) -> None:
    assert (node.home.with_name("checkout") / "modelog-2026-01-31.db").stat().st_size > 0


def checkpointed(node: Node) -> str:
    with node.client() as api:
        created_id(api)
    later = "checkpoint-2026-02-28.json"
    return f'{API}curl -sS -H "Authorization: Bearer $TOKEN" $URL/v2/audit/checkpoint > {later}\n'


@walks("docs/how-to/tamper-evidence.md", before=checkpointed)
def test_the_log_is_verified_as_the_page_says(printed: list[str], node: Node) -> None:
    _saved, _key, verified, exported = printed
    assert verified.startswith("verified")
    assert exported.startswith("verified")
    saved = json.loads((node.home.with_name("checkout") / "checkpoint-2026-01-31.json").read_text())
    assert saved["size"] > 0


@walks("docs/how-to/projections.md", before=checkpointed)
def test_read_models_are_built_anew_as_the_page_says(printed: list[str], node: Node) -> None:
    status, rebuilt = printed
    assert "models" in status
    assert "following" in status
    assert "models" in rebuilt
    with node.client() as api:
        assert len(api.get("/v2/models").json()) == 1
