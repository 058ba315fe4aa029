"""A request that was answered: kept in the log, in the same append as its effect.

API section 1, `Idempotency-Key`. Each key of each caller has a stream of its own with
this one event, so the uniqueness of (stream, revision) makes a second effect impossible.
"""

import hashlib
from datetime import datetime

import msgspec

from domain.decider import Decider
from domain.events import EventType


class RequestAnswered(msgspec.Struct, frozen=True, kw_only=True):
    """A caller's key was used for a request and got this answer.

    `request` is the fingerprint of method, path and body, `answer` the JSON of what
    the use case returned.
    """

    key: str
    request: str
    answer: msgspec.Raw


EVENTS = (EventType(name="request.answered", cls=RequestAnswered, personal={"answer": "value"}),)


def evolve(
    _answered: RequestAnswered | None, event: RequestAnswered, _at: datetime
) -> RequestAnswered:
    """The answer itself is the state."""
    return event


def stream_key(caller: str, key: str) -> str:
    """The key of the stream for one caller's idempotency key; bounded, whatever they contain."""
    return hashlib.sha256(msgspec.json.encode([caller, key])).hexdigest()


REQUEST: Decider[RequestAnswered] = Decider(
    category="request",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda answered: answered,
    from_snapshot=lambda data: msgspec.json.decode(data, type=RequestAnswered),
)
