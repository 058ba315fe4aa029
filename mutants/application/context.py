"""Who asks, in which request: what every use case is given and every event keeps."""

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from domain.metadata import Actor

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time of day, in UTC."""
    return datetime.now(UTC)


class RequestContext(msgspec.Struct, frozen=True, kw_only=True):
    """The circumstances of one request.

    `correlation` is the first request of the chain that this one belongs to, itself
    where it is the first; `causation` the event that made the service act, if any.
    """

    actor: Actor
    request_id: str
    correlation: str
    causation: str | None = None
    traceparent: str | None = None


class Idempotency(msgspec.Struct, frozen=True, kw_only=True):
    """A caller's `Idempotency-Key` and the fingerprint of the request it came with."""

    caller: str
    key: str
    request: str
