"""Events as others read them: the JSON form of CloudEvents 1.0.

Extension attributes are those that the CloudEvents project documents where there is one:
`sequence`, `correlationid`, `causationid`, `traceparent`.
"""

from datetime import datetime
from typing import Any

import msgspec

from domain.catalogue import CATALOGUE
from domain.events import Record

SOURCE = "urn:modelog"


class CloudEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event of the log in its envelope.

    `id` is `<stream>@<revision>`, unique in a log; `type` the stable name of the event,
    `subject` its stream. `sequence` is the position in the log, with leading zeros so
    that it sorts as text. `correlationid` is the first request of the chain,
    `causationid` the `id` of the event that led to this one.
    """

    specversion: str = "1.0"
    id: str
    source: str
    type: str
    subject: str
    time: datetime
    datacontenttype: str = "application/json"
    sequence: str
    actor: str
    actorclient: str | msgspec.UnsetType = msgspec.UNSET
    requestid: str
    correlationid: str
    causationid: str | msgspec.UnsetType = msgspec.UNSET
    traceparent: str | msgspec.UnsetType = msgspec.UNSET
    data: Any


def cloud_event(record: Record, source: str = SOURCE) -> CloudEvent:
    """The envelope of a record."""
    metadata = record.metadata
    return CloudEvent(
        id=record.reference,
        source=source,
        type=CATALOGUE.name_of(record.event),
        subject=record.stream,
        time=metadata.time,
        sequence=f"{record.position:020d}",
        actor=metadata.actor.subject,
        actorclient=_given(metadata.actor.client_id),
        requestid=metadata.request_id,
        correlationid=metadata.correlation,
        causationid=_given(metadata.causation),
        traceparent=_given(metadata.traceparent),
        data=record.event,
    )


def _given(value: str | None) -> str | msgspec.UnsetType:
    return msgspec.UNSET if value is None else value
