"""What the API answers with about what happened; as answers.py otherwise."""

from typing import Any, Literal

import msgspec

from modelog_client.definitions import JobType


class Actor(msgspec.Struct, frozen=True):
    """Who did it: the token's `sub`, client and `jti`."""

    subject: str
    client_id: str | None = None
    token_id: str | None = None


class Change(msgspec.Struct, frozen=True):
    """What an event changed, at a JSON Pointer."""

    path: str
    before: Any
    after: Any


class HistoryEntry(msgspec.Struct, frozen=True):
    """An event: what happened, when, by whom, in which request, because of which other event."""

    position: int
    revision: int
    type: str
    at: str
    actor: Actor
    request_id: str
    correlation: str
    causation: str | None
    changes: list[Change]


class AuditEvent(msgspec.Struct, frozen=True):
    """One event of the log, whole; the fields of `data` depend on its type."""

    position: int
    stream: str
    revision: int
    type: str
    at: str
    actor: Actor
    request_id: str
    correlation: str
    causation: str | None
    traceparent: str | None
    data: dict[str, Any]


class Cause(msgspec.Struct, frozen=True):
    """One event of a chain, who caused it, and in which request."""

    position: int
    event: str
    type: str
    at: str
    actor: Actor
    request_id: str
    traceparent: str | None


class Causes(msgspec.Struct, frozen=True):
    """The chain from a job's first event back; not `complete` where more may not be seen."""

    job_id: str
    correlation: str
    complete: bool
    causes: list[Cause]


class SchemaDiff(msgspec.Struct, frozen=True):
    """What became of one schema: whether it breaks, where, and an instance that shows it."""

    handler: JobType
    side: Literal["input_schema", "output_schema"]
    verdict: Literal["breaking", "compatible", "identical", "undecidable"]
    direction: Literal["new_within_old", "old_within_new"]
    changed: list[str]
    broken: list[str]
    undecided: list[str]
    message: str
    example: Any = msgspec.UNSET


class VersionDiff(msgspec.Struct, frozen=True):
    """The way from one version of a model to another one."""

    model_id: str
    from_: str = msgspec.field(name="from")
    to: str
    changes: list[Change]
    schemas: list[SchemaDiff]


class AuditKey(msgspec.Struct, frozen=True):
    """The public key of checkpoints."""

    name: str
    id: str
    public_key: str
    key: str
    algorithm: str = "Ed25519"


class AuditCheckpoint(msgspec.Struct, frozen=True):
    """A signed statement of how long the log is and what its hash tree's root is."""

    size: int
    root_hash: str
    note: str
    key: str


class InclusionProof(msgspec.Struct, frozen=True, tag_field="kind", tag="inclusion"):
    """That an event is in the log."""

    position: int
    size: int
    leaf_hash: str
    root_hash: str
    hashes: list[str]


class ConsistencyProof(msgspec.Struct, frozen=True, tag_field="kind", tag="consistency"):
    """That a log goes on from an earlier one."""

    from_size: int
    to_size: int
    from_root_hash: str
    to_root_hash: str
    hashes: list[str]
