"""The operations of the audit as the OpenAPI document shows them."""

from typing import Any

from adapters.http.job_operations import JOB_ID, JOB_PATH
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.paging import ORDER
from application.audit import AuditEvent
from application.causes import Causes
from domain.catalogue import CATALOGUE

TAG = "Audit"
LAST_POSITION = 10**18 - 1

_TEXT = {"type": "string", "maxLength": 1024, "pattern": r"^[^\u0000]*$"}
_TIME = {"type": "string", "format": "date-time"}
_ACTOR = {"subject": "ada", "client_id": "pricing-pipeline"}
_EVENT: dict[str, Any] = {
    "position": 3,
    "stream": "model:model_price_reco_v1",
    "revision": 3,
    "type": "model.version_status_set",
    "at": "2026-01-31T12:10:00Z",
    "actor": _ACTOR,
    "request_id": "b7f3e1d2",
    "correlation": "b7f3e1d2",
    "causation": None,
    "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "data": {"version": "1", "status": "active", "previous": "pending"},
}

LIST_EVENTS = Operation(
    id="listAuditEvents",
    summary="Events of the whole log",
    description="Every event that fits all that is given, in the order of the log. A page may hold "
    "fewer than there are, even none, where few of many events fit: go on while there is a `next`.",
    tag=TAG,
    query=[
        Parameter(
            name="actor",
            meaning="Only events that this subject caused.",
            schema=_TEXT,
            example="ada",
        ),
        Parameter(
            name="type",
            meaning="Only events of this type.",
            schema={"type": "string", "enum": sorted(CATALOGUE.types)},
            example="model.version_status_set",
        ),
        Parameter(
            name="stream",
            meaning="Only events of this stream, like `model:<id>`.",
            schema=_TEXT,
            example="model:model_price_reco_v1",
        ),
        Parameter(
            name="from",
            meaning="Only events at or after this time (RFC 3339).",
            schema=_TIME,
            example="2026-01-31T12:00:00Z",
        ),
        Parameter(
            name="to",
            meaning="Only events before this time (RFC 3339).",
            schema=_TIME,
            example="2126-02-01T00:00:00Z",
        ),
        Parameter(
            name="after",
            meaning="Only events after this position of the log, in either order.",
            schema={"type": "integer", "minimum": 0, "maximum": LAST_POSITION},
            example=2,
        ),
        ORDER,
    ],
    answers=[Answer(status=200, meaning="A page.", body=list[AuditEvent], example=[_EVENT])],
    paged=True,
    fresh=True,
)

GET_CAUSES = Operation(
    id="getJobCauses",
    summary="+ What led to a job, event by event, back to the first request",
    description="The first is the job's own request, the last what the first request appended. A "
    "chain that goes on where the token may not see ends there, and is not `complete`.",
    tag=TAG,
    path=[JOB_PATH],
    answers=[
        Answer(
            status=200,
            meaning="The chain.",
            body=Causes,
            example={
                "job_id": JOB_ID,
                "correlation": "b7f3e1d2",
                "complete": True,
                "causes": [
                    {
                        "position": 12,
                        "event": f"job:{JOB_ID}@1",
                        "type": "job.requested",
                        "at": "2026-01-31T12:10:00Z",
                        "actor": _ACTOR,
                        "request_id": "b7f3e1d2",
                        "traceparent": _EVENT["traceparent"],
                    }
                ],
            },
        )
    ],
    fresh=True,
)
