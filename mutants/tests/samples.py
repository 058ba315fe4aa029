"""Definitions, records and contexts that tests begin from."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from application.context import RequestContext
from domain.definition import Definition
from domain.events import Record
from domain.metadata import Actor, Metadata
from domain.model import VersionCreated

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)

DEFINITION: dict[str, Any] = {
    "name": "Price recommendation",
    "description": "Domain-level price model",
    "handlers": {
        "training": {
            "type": "lambda",
            "arn": "arn:aws:lambda:us-west-2:123456789012:function:train",
            "version": "1",
        },
        "inference": {
            "type": "lambda",
            "arn": "arn:aws:lambda:us-west-2:123456789012:function:infer",
        },
    },
    "handler_contracts": {
        "training": {"input_schema": {"type": "object", "required": ["data_path"]}},
        "inference": {
            "input_schema": {"type": "object", "properties": {"x": {"type": "number"}}},
            "output_schema": {"type": "object"},
        },
    },
    "metadata": {"team": "pricing"},
}


def definition(**changes: Any) -> Definition:
    """A good definition, with some of its fields changed."""
    return msgspec.json.decode(msgspec.json.encode({**DEFINITION, **changes}), type=Definition)


def context(request_id: str = "request-1", subject: str = "ada") -> RequestContext:
    """The circumstances of one request."""
    return RequestContext(
        actor=Actor(subject=subject), request_id=request_id, correlation=request_id
    )


def record(stream: str, revision: int, event: Any = None, at: datetime = NOON) -> Record:
    """An event of a stream; what it says does not matter unless it is given."""
    return Record(
        stream=stream,
        revision=revision,
        event=event or VersionCreated(version=str(revision)),
        metadata=Metadata(
            time=at, actor=Actor(subject="ada"), request_id="request-1", correlation="request-1"
        ),
    )
