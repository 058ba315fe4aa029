"""What a handler outside of this process is told about its job: one JSON document.

The other side is `adapters/handler/modelog_handler.py`.
"""

from typing import Literal

import msgspec

from application.dispatch import Dispatch


class Callback(msgspec.Struct, frozen=True, kw_only=True):
    """Where the end is reported to, and the job token that permits it."""

    url: str
    token: str


class HandlerEvent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One job as its handler gets it.

    Where the input is too large to be sent along, `input` is absent and
    `input_by_reference` is true: the handler reads the job back with its token.
    `traceparent` is the W3C trace context that its report is to be sent with.
    """

    job_id: str
    job_type: Literal["inference", "training"]
    model_id: str
    model_version: str
    input: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    input_by_reference: bool = False
    callback: Callback
    traceparent: str | None = None


def handler_event(job: Dispatch, *, by_reference: bool = False) -> bytes:
    """The event of a job, as JSON."""
    return msgspec.json.encode(
        HandlerEvent(
            job_id=job.job_id,
            job_type=job.job_type,
            model_id=job.model_id,
            model_version=job.model_version,
            input=msgspec.UNSET if by_reference else job.input,
            input_by_reference=by_reference,
            callback=Callback(url=job.callback_url, token=job.token),
            traceparent=job.traceparent,
        )
    )
