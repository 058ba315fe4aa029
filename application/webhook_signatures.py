"""Secrets of webhooks and what is signed with them: Standard Webhooks, "Signature scheme".

A secret is made from one that all nodes share and from what it is for. So none has to be kept,
none is in the log, and a request that is repeated is answered with the same one.
"""

import hmac
from base64 import b64encode
from collections.abc import Mapping, Sequence

MASTER_BYTES = 32
PREFIX = "whsec_"


def secret_of(master: bytes, webhook_id: str, number: int) -> bytes:
    """The 32 bytes of a webhook's secret; `number` counts its secrets from 1."""
    return hmac.digest(master, f"webhook:{webhook_id}:{number}".encode(), "sha256")


def shown(secret: bytes) -> str:
    """A secret as receivers are given it."""
    return PREFIX + b64encode(secret).decode()


def message_id(webhook_id: str, position: int) -> str:
    """The id of what is sent of one event, the same each time; without a full stop."""
    return f"msg_{webhook_id.replace('-', '')}_{position}"


def signed_headers(
    secrets: Sequence[bytes], message: str, timestamp: int, body: bytes
) -> Mapping[str, str]:
    """The three headers; `timestamp` is the second of this attempt since the epoch.

    Signed is `<id>.<timestamp>.<body>`, with each of the secrets.
    """
    content = b".".join((message.encode(), str(timestamp).encode(), body))
    signatures = [
        "v1," + b64encode(hmac.digest(secret, content, "sha256")).decode() for secret in secrets
    ]
    return {
        "webhook-id": message,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signatures),
    }
