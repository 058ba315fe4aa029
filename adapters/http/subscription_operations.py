"""The operations on event subscriptions as the OpenAPI document shows them."""

from typing import Any

from adapters.http.as_of import AS_OF
from adapters.http.model_operations import MODEL_PATH
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.path import PATTERN
from adapters.http.subscription_bodies import CreateSubscription, UpdateSubscription
from application.graph import Graph
from application.subscription_views import SubscriptionResource
from domain.subscription import MAX_DEPTH

TAG = "Event subscriptions"
SUBSCRIPTION_ID = "0192a3b4-7777-7e8f-9a0b-1c2d3e4f5a6b"

SUBSCRIPTION_PATH = Parameter(
    name="subscription_id",
    meaning="The subscription's id.",
    schema={"type": "string", "pattern": PATTERN, "maxLength": 128},
    example=SUBSCRIPTION_ID,
)
PATH = [MODEL_PATH, SUBSCRIPTION_PATH]
ASKED: dict[str, Any] = {
    "trigger_event": "training_complete",
    "target_model_id": "model_price_reco_v1",
    "target_action": "inference",
    "input_source": "stored",
    "input": {"features": [3, 72.5]},
    "label": "nightly prices",
}
SUBSCRIPTION: dict[str, Any] = {
    "id": SUBSCRIPTION_ID,
    "source_model_id": "model_price_reco_v1",
    **ASKED,
    "status": "active",
    "stale_reason": None,
    "created_at": "2026-01-31T12:00:00Z",
    "updated_at": "2026-01-31T12:00:00Z",
    "warnings": [],
}
GIVES = {"model_id": "/source_model_id", "subscription_id": "/id"}

LIST = Operation(
    id="listModelEventSubscriptions",
    summary="List a model's event subscriptions in the order of their creation",
    tag=TAG,
    path=[MODEL_PATH],
    query=[
        Parameter(
            name="role",
            meaning="+ Those that begin at the model, that end there, or both.",
            schema={"type": "string", "enum": ["source", "target", "any"], "default": "source"},
            example="any",
        ),
        Parameter(
            name="status",
            meaning="Only subscriptions of this status.",
            schema={"type": "string", "enum": ["active", "paused", "stale"]},
            example="stale",
        ),
        AS_OF,
    ],
    answers=[
        Answer(
            status=200, meaning="A page.", body=list[SubscriptionResource], example=[SUBSCRIPTION]
        )
    ],
    paged=True,
    fresh=True,
)

CREATE = Operation(
    id="createModelEventSubscription",
    summary="Start a model's job whenever another one is done",
    description="It depends on the contracts of both models as they are now: when they change it "
    "becomes `stale` and does not fire, and says why.",
    tag=TAG,
    path=[MODEL_PATH],
    body=CreateSubscription,
    body_example=ASKED,
    answers=[
        Answer(
            status=201,
            meaning="Created; it is `active`.",
            body=SubscriptionResource,
            example=SUBSCRIPTION,
            gives=GIVES,
        )
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    tagged=True,
    located=True,
)

GET = Operation(
    id="getModelEventSubscription",
    summary="+ Get an event subscription, now or as it was",
    tag=TAG,
    path=PATH,
    query=[AS_OF],
    answers=[
        Answer(
            status=200,
            meaning="The subscription.",
            body=SubscriptionResource,
            example=SUBSCRIPTION,
        )
    ],
    fresh=True,
    tagged=True,
)

UPDATE = Operation(
    id="updateModelEventSubscription",
    summary="Change an event subscription's input, label or status",
    tag=TAG,
    path=PATH,
    body=UpdateSubscription,
    body_example={"status": "paused"},
    answers=[
        Answer(
            status=200,
            meaning="Updated.",
            body=SubscriptionResource,
            example={**SUBSCRIPTION, "status": "paused"},
        )
    ],
    refusals=[422],
    conditional=True,
    writes=True,
    tagged=True,
)

GET_GRAPH = Operation(
    id="getModelGraph",
    summary="+ Get the models that subscriptions connect with a model",
    description="Both ways, to a depth. At most 200 models and 1,000 subscriptions: `complete` "
    "says whether that is all.",
    tag=TAG,
    path=[MODEL_PATH],
    query=[
        Parameter(
            name="depth",
            meaning="Subscriptions between the model and the furthest one.",
            schema={"type": "integer", "minimum": 1, "maximum": MAX_DEPTH, "default": 3},
            example=2,
        )
    ],
    answers=[
        Answer(
            status=200,
            meaning="The graph.",
            body=Graph,
            example={
                "nodes": [{"id": "model_price_reco_v1", "status": "active", "distance": 0}],
                "edges": [
                    {
                        "subscription_id": SUBSCRIPTION_ID,
                        "source_model_id": "model_price_reco_v1",
                        "target_model_id": "model_price_reco_v1",
                        "trigger_event": "training_complete",
                        "target_action": "inference",
                        "status": "active",
                        "stale_reason": None,
                    }
                ],
                "complete": True,
            },
        )
    ],
    fresh=True,
)

DELETE = Operation(
    id="deleteModelEventSubscription",
    summary="+ Delete an event subscription",
    tag=TAG,
    path=PATH,
    answers=[Answer(status=204, meaning="Deleted; its events stay.")],
    conditional=True,
    writes=True,
)
