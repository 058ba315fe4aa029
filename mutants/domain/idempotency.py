"""A request that was answered: kept in the log, in the same append as its effect.

API section 1, `Idempotency-Key`. Each key of each caller has a stream of its own with
this one event, so the uniqueness of (stream, revision) makes a second effect impossible.
"""

import hashlib
from datetime import datetime

import msgspec

from domain.decider import Decider
from domain.events import EventType


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_stream_key__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stream_key__mutmut)
def stream_key(caller: str, key: str) -> str:
    """The key of the stream for one caller's idempotency key; bounded, whatever they contain."""
    return hashlib.sha256(msgspec.json.encode([caller, key])).hexdigest()


def x_stream_key__mutmut_orig(caller: str, key: str) -> str:
    """The key of the stream for one caller's idempotency key; bounded, whatever they contain."""
    return hashlib.sha256(msgspec.json.encode([caller, key])).hexdigest()


def x_stream_key__mutmut_1(caller: str, key: str) -> str:
    """The key of the stream for one caller's idempotency key; bounded, whatever they contain."""
    return hashlib.sha256(None).hexdigest()


def x_stream_key__mutmut_2(caller: str, key: str) -> str:
    """The key of the stream for one caller's idempotency key; bounded, whatever they contain."""
    return hashlib.sha256(msgspec.json.encode(None)).hexdigest()

mutants_x_stream_key__mutmut['_mutmut_orig'] = x_stream_key__mutmut_orig # type: ignore # mutmut generated
mutants_x_stream_key__mutmut['x_stream_key__mutmut_1'] = x_stream_key__mutmut_1 # type: ignore # mutmut generated
mutants_x_stream_key__mutmut['x_stream_key__mutmut_2'] = x_stream_key__mutmut_2 # type: ignore # mutmut generated


REQUEST: Decider[RequestAnswered] = Decider(
    category="request",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda answered: answered,
    from_snapshot=lambda data: msgspec.json.decode(data, type=RequestAnswered),
)
