"""The routes of checkpoints and proofs over the log: evidence that it is what it was."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec
from litestar import Response, get

from adapters.http import audit_proof_operations as operations
from adapters.http.audit_proof_operations import (
    AuditCheckpoint,
    AuditKey,
    ConsistencyProof,
    InclusionProof,
)
from adapters.http.context import ledger_position
from adapters.http.query import number_parameter
from adapters.http.responses import AnyRequest, service_of
from domain.checkpoint import base64_of
from domain.errors import invalid_field
from domain.merkle import Range, consistency_ranges, inclusion_ranges
from projections.merkle import range_hashes, tree_size
from projections.projection import Session

T = TypeVar("T")

MOST = 2**63 - 1


async def _read(request: AnyRequest, read: Callable[[Session], T]) -> T:
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "merkle")
    return await service.query(read, fresh)


def _answer(value: msgspec.Struct) -> Response[bytes]:
    return Response(content=msgspec.json.encode(value), media_type="application/json")


@get("/v2/audit/checkpoint", opt=operations.GET_CHECKPOINT.opt())
async def checkpoint(request: AnyRequest) -> Response[bytes]:
    """The size and the root of the tree as it is, signed."""
    key = service_of(request).audit_key

    def read(session: Session) -> tuple[int, bytes]:
        # The size first: what the tree has up to there never changes after it.
        size = tree_size(session)
        return size, range_hashes(session, [Range(0, size)])[0]

    size, root = await _read(request, read)
    return _answer(
        AuditCheckpoint(
            size=size,
            root_hash=base64_of(root),
            note=key.sign(size, root),
            key=str(key.verifier),
        )
    )


@get("/v2/audit/key", opt=operations.GET_KEY.opt())
async def public_key(request: AnyRequest) -> Response[bytes]:
    """The key that checkpoints are signed with."""
    verifier = service_of(request).audit_key.verifier
    return _answer(
        AuditKey(
            name=verifier.name,
            id=verifier.id.hex(),
            public_key=base64_of(verifier.public),
            key=str(verifier),
        )
    )


@get("/v2/audit/proof", opt=operations.GET_PROOF.opt())
async def proof(request: AnyRequest) -> Response[bytes]:
    """That an event is in the tree, or that one tree is the beginning of another."""
    asked = {
        name: number_parameter(request, name, least=1, most=MOST)
        for name in ("position", "size", "from", "to")
    }
    position, earlier = asked["position"], asked["from"]
    if position is not None:
        for name in ("from", "to"):
            if asked[name] is not None:
                raise invalid_field(name, "cannot be given together with position")
        wanted = position
        return _answer(await _read(request, lambda s: _inclusion(s, wanted, asked["size"])))
    if earlier is None:
        raise invalid_field("position", "expected position, or from, the size of a tree")
    if asked["size"] is not None:
        raise invalid_field("size", "goes with position; the size of the later tree is to")
    begin = earlier
    return _answer(await _read(request, lambda s: _consistency(s, begin, asked["to"])))


def _inclusion(session: Session, position: int, size: int | None) -> InclusionProof:
    whole = tree_size(session)
    tree = _within("size", size, whole)
    if position > tree:
        raise invalid_field("position", f"is beyond the end of the tree, which has {tree} events")
    leaf, root, *hashes = range_hashes(
        session,
        [Range(position - 1, position), Range(0, tree), *inclusion_ranges(position - 1, tree)],
    )
    return InclusionProof(
        position=position,
        size=tree,
        leaf_hash=base64_of(leaf),
        root_hash=base64_of(root),
        hashes=[base64_of(each) for each in hashes],
    )


def _consistency(session: Session, earlier: int, later: int | None) -> ConsistencyProof:
    whole = tree_size(session)
    tree = _within("to", later, whole)
    if earlier > tree:
        raise invalid_field("from", f"is larger than the later tree, which has {tree} events")
    old, new, *hashes = range_hashes(
        session, [Range(0, earlier), Range(0, tree), *consistency_ranges(earlier, tree)]
    )
    return ConsistencyProof(
        from_size=earlier,
        to_size=tree,
        from_root_hash=base64_of(old),
        to_root_hash=base64_of(new),
        hashes=[base64_of(each) for each in hashes],
    )


def _within(name: str, size: int | None, whole: int) -> int:
    if size is not None and size > whole:
        raise invalid_field(name, f"is larger than the tree, which has {whole} events")
    return whole if size is None else size


HANDLERS: Sequence[Any] = (checkpoint, public_key, proof)
