"""The route that compares two versions of a model (API section 4, `diffModelVersions`)."""

from collections.abc import Sequence
from typing import Any

from litestar import Response, get
from litestar.params import FromPath

from adapters.http.context import ledger_position
from adapters.http.model_operations import HANDLERS as EXAMPLE_HANDLERS
from adapters.http.model_operations import MODEL_PATH, TAG
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.query import text_parameter
from adapters.http.responses import AnyRequest, check_model_id, read_response, service_of
from application.version_diffs import VersionDiff
from domain.definition import VERSION_NAME
from domain.errors import invalid_field

VERSION: dict[str, Any] = {"type": "string", "pattern": f"^{VERSION_NAME.pattern}$"}

IDENTICAL: dict[str, Any] = {
    "verdict": "identical",
    "changed": [],
    "broken": [],
    "undecided": [],
    "message": "identical, there is no such schema",
}
DIFF: dict[str, Any] = {
    "model_id": "model_price_reco_v1",
    "from": "1",
    "to": "2",
    "changes": [
        {
            "path": "/handlers/training/version",
            "before": "1",
            "after": EXAMPLE_HANDLERS["training"]["version"],
        },
        {
            "path": "/handler_contracts/inference/input_schema/required",
            "before": None,
            "after": ["features"],
        },
    ],
    "schemas": [
        {
            "handler": "inference",
            "side": "input_schema",
            "verdict": "breaking",
            "direction": "old_within_new",
            "changed": ["/required"],
            "broken": ["/required"],
            "undecided": [],
            "message": "breaking, an input that was valid is refused at /required",
            "example": {},
        },
        {
            "handler": "inference",
            "side": "output_schema",
            "direction": "new_within_old",
            **IDENTICAL,
        },
        {
            "handler": "training",
            "side": "input_schema",
            "direction": "old_within_new",
            **IDENTICAL,
        },
        {
            "handler": "training",
            "side": "output_schema",
            "direction": "new_within_old",
            **IDENTICAL,
        },
    ],
}

DIFF_VERSIONS = Operation(
    id="diffModelVersions",
    summary="+ What differs between two versions, and whether a contract breaks",
    description="`compatible` and `breaking` are proven; what can be neither is `undecidable`. "
    "For an input schema every input that was valid has to be valid still "
    "(`old_within_new`), for an output schema every output has to be one that the former schema "
    "had room for (`new_within_old`).",
    tag=TAG,
    path=[MODEL_PATH],
    query=[
        Parameter(
            name="from", meaning="The former version.", schema=VERSION, example="1", required=True
        ),
        Parameter(
            name="to", meaning="The latter version.", schema=VERSION, example="2", required=True
        ),
    ],
    answers=[
        Answer(status=200, meaning="What differs.", body=VersionDiff, example=DIFF),
    ],
    cacheable=True,
    tagged=True,
    fresh=True,
)


@get("/v2/models/{model_id:str}/diff", opt=DIFF_VERSIONS.opt())
async def diff_versions(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """What differs between two versions."""
    check_model_id(model_id)
    former, latter = (_version(request, name) for name in ("from", "to"))
    service = service_of(request)
    await service.see(ledger_position(request))
    found, revision = await service.version_diffs.between(model_id, former, latter)
    return read_response(request, found, revision)


def _version(request: AnyRequest, name: str) -> str:
    version = text_parameter(request, name)
    if version is None:
        raise invalid_field(name, "is required: the name of a version")
    return version


HANDLERS: Sequence[Any] = (diff_versions,)
