"""The error table of API section 1: what each status means, and which operation can give it."""

from typing import Any

from adapters.http.operation import Operation
from adapters.http.permissions import PERMISSIONS, PUBLIC

REFUSALS = {
    400: "Malformed: not JSON, wrong type, missing or unknown field, bad parameter or schema.",
    401: "No token, or one that proves nothing.",
    403: "A valid token without the permission, or without access to that client.",
    404: "Not found in the addressed scope.",
    409: "The id is taken, or the `Idempotency-Key` came with another request.",
    412: "`If-Match` does not match the current revision.",
    413: "The body is larger than the limit.",
    422: "Well-formed, but not allowed in the present state.",
    429: "More requests than this caller may make; wait as long as `Retry-After` says.",
    503: "The service cannot answer now; try again after `Retry-After` seconds.",
}

REFUSAL_EXAMPLES: dict[int, dict[str, Any]] = {
    400: {
        "message": "handlers/inference/arn: is not the ARN of a Lambda function",
        "errors": [
            {"path": "/handlers/inference/arn", "message": "is not the ARN of a Lambda function"}
        ],
    },
    401: {"message": "Authorization: a bearer token is required"},
    403: {"message": "the token does not permit manage_models"},
    404: {"message": "there is no model 'model_price_reco_v1'"},
    409: {
        "message": "the id 'model_price_reco_v1' is taken",
        "errors": [{"path": "/id", "message": "is taken"}],
    },
    412: {"message": "the revision is 6"},
    413: {"message": "the body is larger than the limit"},
    422: {
        "message": "status: a version cannot go from active to pending",
        "errors": [{"path": "/status", "message": "a version cannot go from active to pending"}],
    },
    429: {"message": "more requests than allowed; try again in 12 s"},
    503: {"message": "the service cannot answer this now; try again shortly"},
}


def refusals(operation: Operation) -> list[int]:
    """Every error status that an operation can answer with."""
    statuses = {400, 503, *operation.refusals}
    if PERMISSIONS[operation.id] is not PUBLIC:
        statuses |= {401, 403, 429}
    if operation.path:
        statuses.add(404)
    if operation.idempotent:
        statuses.add(409)
    if operation.conditional:
        statuses.add(412)
    if operation.body is not None:
        statuses.add(413)
    return sorted(statuses - {answer.status for answer in operation.answers})
