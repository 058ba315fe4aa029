"""The operations on checkpoints and proofs as the OpenAPI document shows them."""

import msgspec

from adapters.http.operation import Answer, Operation, Parameter

TAG = "Audit"


class AuditCheckpoint(msgspec.Struct, frozen=True, kw_only=True):
    """The hash tree of the log: how many events it has, and its root hash (base64).

    `note` says the same as a signed note (C2SP tlog-checkpoint), to be kept; `key` is what
    verifies it.
    """

    size: int
    root_hash: str
    note: str
    key: str


class AuditKey(msgspec.Struct, frozen=True, kw_only=True):
    """The Ed25519 key that checkpoints are signed with.

    `public_key` is its 32 bytes in base64, `key` is all of it in the one line that verifiers
    of signed notes take.
    """

    name: str
    id: str
    public_key: str
    key: str
    algorithm: str = "Ed25519"


class InclusionProof(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="inclusion"):
    """The event at a position is in the tree of this size (RFC 9162, 2.1.3). Hashes are base64."""

    position: int
    size: int
    leaf_hash: str
    root_hash: str
    hashes: list[str]


class ConsistencyProof(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="consistency"
):
    """One tree is the beginning of another (RFC 9162, 2.1.4). Hashes are base64."""

    from_size: int
    to_size: int
    from_root_hash: str
    to_root_hash: str
    hashes: list[str]


_KEY = "modelog+eebcc2c1+Ad/g1fljx0jDHyG1XdkMPJx0r9Riwwo/+I8OAR3vTRtE"
_ROOT = "g0oJ2ENoaDWyeHeFaXTIwHk3dwKzXYZh2pl6DG8XWN8="
_SIGNATURE = (
    "WtafrymEpQMJrCUQLXTVKlBTmJDBPVlu/cgMAGUJn2xI0lUwxNvkQ2m8gpZDUnWuQLRwtZ3HTNi8rVUT0HYcv0AOVAg="
)


def _size(name: str, meaning: str, example: int) -> Parameter:
    return Parameter(
        name=name,
        meaning=f"+ {meaning}",
        schema={"type": "integer", "minimum": 1, "maximum": 2**63 - 1},
        example=example,
    )


GET_CHECKPOINT = Operation(
    id="getAuditCheckpoint",
    summary="+ The hash tree over the log: its size and root, signed",
    description="Save it outside of this service: it is what the log can be held to later.",
    tag=TAG,
    answers=[
        Answer(
            status=200,
            meaning="The checkpoint.",
            body=AuditCheckpoint,
            example={
                "size": 42,
                "root_hash": _ROOT,
                "note": f"modelog\n42\n{_ROOT}\n\n\u2014 modelog {_SIGNATURE}\n",
                "key": _KEY,
            },
        )
    ],
    fresh=True,
)

GET_PROOF = Operation(
    id="getAuditProof",
    summary="+ A proof that an event is in the log, or that the log only grew",
    description="With `position`, that the event there is in the tree of `size`. With `from`, that "
    "the tree of that size is the beginning of the one of size `to`.",
    tag=TAG,
    query=[
        _size("position", "The event to prove.", 3),
        _size("size", "The size of the tree that it is in. Default: as it is.", 42),
        _size("from", "The size of an earlier tree.", 7),
        _size("to", "The size of a later one. Default: as it is.", 42),
    ],
    answers=[
        Answer(
            status=200,
            meaning="The proof.",
            body=InclusionProof | ConsistencyProof,
            example={
                "kind": "inclusion",
                "position": 3,
                "size": 3,
                "leaf_hash": "1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU=",
                "root_hash": "D7DInzGDHDNOTN62ntIkW7WXFSGci3qG8N3Pk8sanIs=",
                "hashes": ["d1khpOQo1XaJVe5EDIHRk5YGQcOlssH3GRb86+KF4sU="],
            },
        )
    ],
    fresh=True,
)

GET_KEY = Operation(
    id="getAuditKey",
    summary="+ The public key that checkpoints are signed with",
    description="Take it once, and keep it where those who run this service cannot change it.",
    tag=TAG,
    answers=[
        Answer(
            status=200,
            meaning="The key.",
            body=AuditKey,
            example={
                "name": "modelog",
                "id": "eebcc2c1",
                "public_key": "3+DV+WPHSMMfIbVd2Qw8nHSv1GLDCj/4jw4BHe9NG0Q=",
                "key": _KEY,
                "algorithm": "Ed25519",
            },
        )
    ],
)
