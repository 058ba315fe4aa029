"""The operations on models and versions as the OpenAPI document shows them."""

from typing import Any

from adapters.http.as_of import AS_OF
from adapters.http.model_bodies import CreateModel, CreateVersion, SetStatus, UpdateModel
from adapters.http.operation import Answer, Operation, Parameter
from application.models import (
    CreatedVersion,
    ModelWithVersion,
    UpdatedModel,
    VersionWithTriggers,
)
from domain.definition import MODEL_ID, VERSION_NAME
from domain.resources import ModelResource, VersionResource

TAG = "Models"

MODEL_PATH = Parameter(
    name="model_id",
    meaning="The model's id.",
    schema={"type": "string", "pattern": f"^{MODEL_ID.pattern}$"},
    example="model_price_reco_v1",
)
VERSION_PATH = Parameter(
    name="version",
    meaning="The version's name.",
    schema={"type": "string", "pattern": f"^{VERSION_NAME.pattern}$"},
    example="1",
)

HANDLERS: dict[str, Any] = {
    "training": {
        "type": "lambda",
        "arn": "arn:aws:lambda:us-west-2:123456789012:function:train",
        "version": "1",
    },
    "inference": {
        "type": "lambda",
        "arn": "arn:aws:lambda:us-west-2:123456789012:function:infer",
    },
}
CONTRACTS: dict[str, Any] = {
    "inference": {
        "input_schema": {
            "type": "object",
            "properties": {"features": {"type": "array", "items": {"type": "number"}}},
        },
        "output_schema": {"type": "object", "properties": {"predictions": {"type": "array"}}},
    }
}
DEFINITION: dict[str, Any] = {
    "name": "Price recommendation",
    "description": "Domain-level price model",
    "handlers": HANDLERS,
    "handler_contracts": CONTRACTS,
    "metadata": {"team": "pricing"},
}
MODEL: dict[str, Any] = {
    "id": "model_price_reco_v1",
    **DEFINITION,
    "status": "active",
    "revision": 5,
    "latest_version": "2",
    "active_version": "1",
    "created_at": "2026-01-31T12:00:00Z",
    "updated_at": "2026-01-31T12:30:00Z",
}
VERSION: dict[str, Any] = {
    "model_id": "model_price_reco_v1",
    "version": "2",
    "status": "pending",
    "description": "Domain-level price model",
    "metadata": {"team": "pricing"},
    "handlers": HANDLERS,
    "handler_contracts": CONTRACTS,
    "created_at": "2026-01-31T12:30:00Z",
    "updated_at": "2026-01-31T12:30:00Z",
    "activated_at": None,
}
GIVES = {"model_id": "/model/id", "version": "/version/version"}
"""Where an answer with a model and a version names them."""

LIST_MODELS = Operation(
    id="listModels",
    summary="List models in the order of their creation",
    tag=TAG,
    answers=[
        Answer(status=200, meaning="A page.", body=list[ModelResource], example=[MODEL]),
    ],
    query=[
        Parameter(
            name="status",
            meaning="Only models of this status.",
            schema={"type": "string", "enum": ["active", "pending"]},
        ),
        Parameter(
            name="name",
            meaning="Only models of exactly this name.",
            schema={"type": "string", "maxLength": 1024, "pattern": r"^[^\u0000]*$"},
            example="Price recommendation",
        ),
        Parameter(
            name="q",
            meaning="+ Only models with this text in id, name or description, in any case.",
            schema={"type": "string", "maxLength": 1024, "pattern": r"^[^\u0000]*$"},
            example="price",
        ),
        AS_OF,
    ],
    paged=True,
    fresh=True,
)

CREATE_MODEL = Operation(
    id="createModel",
    summary="Create a model with its first version",
    tag=TAG,
    body=CreateModel,
    body_example={"id": "model_price_reco_v1", **DEFINITION},
    answers=[
        Answer(
            status=201,
            meaning="Created; the version is `pending`.",
            body=ModelWithVersion,
            gives=GIVES,
            example={"model": {**MODEL, "status": "pending"}, "version": VERSION},
        ),
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    tagged=True,
    located=True,
)

GET_MODEL = Operation(
    id="getModel",
    summary="Get a model with its latest version, now or as it was",
    tag=TAG,
    path=[MODEL_PATH],
    query=[
        AS_OF,
        Parameter(
            name="revision",
            meaning="+ A revision of the model.",
            schema={"type": "integer", "minimum": 1, "maximum": 2**63 - 1},
            example=1,
        ),
    ],
    answers=[
        Answer(
            status=200,
            meaning="The model.",
            body=ModelWithVersion,
            example={"model": MODEL, "version": VERSION},
        ),
    ],
    cacheable=True,
    fresh=True,
    tagged=True,
)

UPDATE_MODEL = Operation(
    id="updateModel",
    summary="Update a model; if it is active, this generates a new version",
    description="On a model without an active version the latest version is changed in place. "
    "On an active model a new `pending` version holds the new definition, and the active "
    "ones go on.",
    tag=TAG,
    path=[MODEL_PATH],
    body=UpdateModel,
    body_example=DEFINITION,
    answers=[
        Answer(
            status=200,
            meaning="Updated; the version is the new one, or the one changed in place.",
            body=UpdatedModel,
            gives=GIVES,
            example={"version": VERSION, "model": MODEL, "stale_subscriptions": []},
        ),
    ],
    refusals=[422],
    idempotent=True,
    conditional=True,
    writes=True,
    tagged=True,
)

CREATE_VERSION = Operation(
    id="createModelVersion",
    summary="Make a version from the definition in force",
    tag=TAG,
    path=[MODEL_PATH],
    body=CreateVersion,
    body_example={"description": "Retrained on January", "metadata": {"run": 42}},
    answers=[
        Answer(
            status=201,
            meaning="Created; it is `pending`.",
            body=CreatedVersion,
            gives=GIVES,
            example={"version": VERSION, "model": MODEL},
        ),
    ],
    idempotent=True,
    conditional=True,
    writes=True,
    tagged=True,
    located=True,
)

LIST_VERSIONS = Operation(
    id="listModelVersions",
    summary="+ List a model's versions in the order of their creation",
    tag=TAG,
    path=[MODEL_PATH],
    answers=[
        Answer(status=200, meaning="A page.", body=list[VersionResource], example=[VERSION]),
    ],
    paged=True,
    fresh=True,
)

GET_VERSION = Operation(
    id="getModelVersion",
    summary="+ Get a version of a model, now or as it was",
    tag=TAG,
    path=[MODEL_PATH, VERSION_PATH],
    query=[AS_OF],
    answers=[Answer(status=200, meaning="The version.", body=VersionResource, example=VERSION)],
    cacheable=True,
    fresh=True,
    tagged=True,
)

SET_STATUS = Operation(
    id="setModelVersionStatus",
    summary="Take a version to a status",
    description="`pending` to `training`, `active` or `failed`; `training` to `active` or "
    "`failed`; `active` to `training` or `failed`; `failed` to `pending` or `training`. The same "
    "status again changes nothing.",
    tag=TAG,
    path=[MODEL_PATH, VERSION_PATH],
    body=SetStatus,
    body_example={"status": "active"},
    answers=[
        Answer(
            status=200,
            meaning="The version has the status.",
            body=VersionWithTriggers,
            example={"model": MODEL, "version": VERSION, "triggered_events": []},
        ),
    ],
    refusals=[422],
    idempotent=True,
    conditional=True,
    writes=True,
    tagged=True,
)
