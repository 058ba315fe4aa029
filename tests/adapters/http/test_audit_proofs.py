"""Checkpoints and proofs, verified by a caller who has nothing but the answers."""

import base64
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from domain.merkle import is_consistent, is_included
from tests.adapters.http.support import body, create, fresh, log_end, refused, taken
from tests.node import Node

MOST = 2**63 - 1


def raw(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def checkpoint(api: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = taken(api.get("/v2/audit/checkpoint"))
    return found


def test_a_checkpoint_says_how_far_the_log_goes_and_is_signed(api: httpx.Client) -> None:
    create(api)
    answer = api.get("/v2/audit/checkpoint", headers={"Ledger-Position": str(log_end(api))})
    found = taken(answer)
    assert found["size"] >= log_end(api)
    text, _, signatures = found["note"].partition("\n\n")
    assert text.split("\n") == ["modelog", str(found["size"]), found["root_hash"]]
    dash, name, signature = signatures.removesuffix("\n").split(" ")
    assert (dash, name) == ("\u2014", "modelog")
    key = taken(api.get("/v2/audit/key"))
    assert found["key"] == key["key"] == f"modelog+{key['id']}+{key['key'].split('+', 2)[2]}"
    assert raw(signature)[:4].hex() == key["id"]
    public = Ed25519PublicKey.from_public_bytes(raw(key["public_key"]))
    public.verify(raw(signature)[4:], f"{text}\n".encode())


def test_every_event_is_proven_to_be_in_the_checkpoint(api: httpx.Client) -> None:
    for _ in range(3):
        create(api)
    found = checkpoint(api)
    size, root = found["size"], raw(found["root_hash"])
    for position in {1, 2, size // 2 + 1, size - 1, size}:
        proof = taken(api.get(f"/v2/audit/proof?position={position}&size={size}"))
        assert (proof["kind"], proof["position"], proof["size"]) == ("inclusion", position, size)
        hashes = [raw(each) for each in proof["hashes"]]
        leaf = raw(proof["leaf_hash"])
        assert is_included(leaf, position - 1, size, hashes, root)
        assert raw(proof["root_hash"]) == root
        assert not is_included(leaf, position % size, size, hashes, root) or size == 1


def test_a_later_checkpoint_is_proven_to_continue_an_earlier_one(api: httpx.Client) -> None:
    create(api)
    earlier = checkpoint(api)
    for _ in range(2):
        create(api)
    later = checkpoint(api)
    old, new = earlier["size"], later["size"]
    assert new >= old + 2
    proof = taken(api.get(f"/v2/audit/proof?from={old}&to={new}"))
    assert (proof["kind"], proof["from_size"], proof["to_size"]) == ("consistency", old, new)
    assert proof["from_root_hash"] == earlier["root_hash"]
    assert proof["to_root_hash"] == later["root_hash"]
    hashes = [raw(each) for each in proof["hashes"]]
    roots = raw(earlier["root_hash"]), raw(later["root_hash"])
    assert is_consistent(old, new, hashes, *roots)
    assert not is_consistent(old - 1, new, hashes, *roots)
    # Without the later size it is the tree as it is.
    assert taken(api.get(f"/v2/audit/proof?from={old}"))["to_size"] >= new


def test_a_proof_includes_what_the_caller_wrote(api: httpx.Client) -> None:
    for _ in range(5):
        written = api.post("/v2/models", json=body(id=fresh()))
        position = written.headers["Ledger-Position"]
        asked = {"Ledger-Position": position}
        proof = taken(api.get(f"/v2/audit/proof?position={position}", headers=asked))
        assert proof["size"] >= int(position)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("", "position"),
        ("to=1", "position"),
        ("size=1", "position"),
        ("position=0", "position"),
        ("position=-1", "position"),
        ("position=one", "position"),
        (f"position={MOST}", "position"),
        (f"position={MOST + 1}", "position"),
        ("position=1&position=2", "position"),
        ("position=2&size=1", "position"),
        (f"position=1&size={MOST}", "size"),
        ("position=1&size=0", "size"),
        ("position=1&from=1", "from"),
        ("position=1&to=1", "to"),
        ("from=0", "from"),
        (f"from={MOST}", "from"),
        ("from=2&to=1", "from"),
        (f"from=1&to={MOST}", "to"),
        ("from=1&to=", "to"),
        ("from=1&size=1", "size"),
        ("from=1&until=2", "until"),
    ],
)
def test_a_question_that_has_no_answer_is_refused_by_its_parameter(
    api: httpx.Client, query: str, field: str
) -> None:
    create(api)
    refused(api.get(f"/v2/audit/proof?{query}"), 400, [field])


def test_only_auditors_may_ask(node: Node) -> None:
    with node.client(["read_audit"]) as auditor, node.client(["read_models"]) as reader:
        for path in ("checkpoint", "key", "proof?position=1"):
            assert auditor.get(f"/v2/audit/{path}").status_code in (200, 400)
            refused(reader.get(f"/v2/audit/{path}"), 403)
