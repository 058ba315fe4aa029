"""Who caused an event, when, and what led to it: the part that every event has."""

from datetime import datetime

import msgspec


class Actor(msgspec.Struct, gc=False, frozen=True, kw_only=True, omit_defaults=True):
    """The holder of the token that a request came with (API section 2).

    `subject` is the token's `sub`, `client_id` its client, `token_id` its `jti`.
    """

    subject: str
    client_id: str | None = None
    token_id: str | None = None


class Metadata(msgspec.Struct, gc=False, frozen=True, kw_only=True, omit_defaults=True):
    """The circumstances of one event.

    `time` is UTC and never goes backwards inside a stream. `request_id` is the
    request that appended the event, `correlation` the first request of the whole
    chain, `causation` the event that led to this one, as `<stream>@<revision>`.
    `traceparent` is the W3C trace context of the request. `tenant` is the client whose
    data the event holds, None where it is nobody's.
    """

    time: datetime
    actor: Actor
    request_id: str
    correlation: str
    causation: str | None = None
    traceparent: str | None = None
    tenant: str | None = None
