"""The log's checkpoints and proofs."""

from modelog_client.answers import AuditCheckpoint, AuditKey, ConsistencyProof, InclusionProof
from modelog_client.calls import Call, read
from modelog_client.operation import operation


class Audit:
    """Operations on the log as a whole."""

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
