"""The log as a whole: its events, its checkpoints and proofs."""

from datetime import datetime
from typing import Literal

from modelog_client.calls import Call, Listed, listed, read
from modelog_client.history_answers import (
    AuditCheckpoint,
    AuditEvent,
    AuditKey,
    ConsistencyProof,
    InclusionProof,
)
from modelog_client.operation import listing, operation


class Audit:
    """Operations on the log as a whole."""

    @listing
    def list_audit_events(
        self,
        *,
        actor: str | None = None,
        type: str | None = None,  # noqa: A002 - the API's own name
        stream: str | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        after: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
    ) -> Listed[AuditEvent]:
        """Every event that fits all that is given, in the order of the log."""
        query = {
            "actor": actor,
            "type": type,
            "stream": stream,
            "from": from_,
            "to": to,
            "after": after,
            "order": order,
        }
        return listed("/v2/audit/events", AuditEvent, page_size, query)

    @operation
    def get_audit_checkpoint(self) -> Call[AuditCheckpoint]:
        """The log's length and root, signed."""
        return read("/v2/audit/checkpoint", AuditCheckpoint)

    @operation
    def get_audit_key(self) -> Call[AuditKey]:
        """The public key that checkpoints are signed for."""
        return read("/v2/audit/key", AuditKey, fresh=False)

    @operation
    def get_audit_proof(
        self,
        *,
        position: int | None = None,
        size: int | None = None,
        from_: int | None = None,
        to: int | None = None,
    ) -> Call[InclusionProof | ConsistencyProof]:
        """That a position is in the log, or that the log of one size goes on from another."""
        query = {"position": position, "size": size, "from": from_, "to": to}
        return read("/v2/audit/proof", InclusionProof | ConsistencyProof, query)
