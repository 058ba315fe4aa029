"""The models of the tutorial (README.md, "Train a model and use it" and "Chain models")."""

from typing import Any

import httpx

from tests.adapters.http.support import taken

WEEK = {"nights": 7, "guests": 2, "season": 0.5}


def price(description: str, longest: int | None = None) -> dict[str, Any]:
    """The model's definition; a contract with a `longest` stay refuses what another took."""
    most = {} if longest is None else {"maximum": longest}
    properties = {
        "nights": {"type": "integer", "minimum": 1, **most},
        "guests": {"type": "integer", "minimum": 1},
        "season": {"type": "number", "minimum": 0, "maximum": 1},
    }
    return {
        "name": "Price of a stay",
        "description": description,
        "handlers": {
            "training": {"type": "in_process", "value": "price.train"},
            "inference": {"type": "in_process", "value": "price.infer"},
        },
        "handler_contracts": {
            "inference": {
                "input_schema": {
                    "type": "object",
                    "required": list(WEEK),
                    "properties": properties,
                },
                "output_schema": {"type": "object", "required": ["price"]},
            }
        },
    }


def create(api: httpx.Client, model_id: str, **changes: Any) -> None:
    """A new model."""
    asked = {"id": model_id, **price("Linear, by nights, guests and season"), **changes}
    taken(api.post("/v2/models", json=asked))


def train(api: httpx.Client, model_id: str, version: str) -> str:
    """A training job that makes its version active; its id, once it has ended."""
    asked = {"input": {"holdout": 5}, "activate_on_success": True}
    started = taken(api.post(f"/v2/models/{model_id}/versions/{version}/training", json=asked))
    job = taken(api.get(f"/v2/jobs/{started['training_job_id']}?wait=30"))
    assert job["status"] == "success", job
    job_id: str = job["job_id"]
    return job_id


def chain(api: httpx.Client, source: str, target: str, **changes: Any) -> str:
    """A subscription, of a week's price after each training unless it is changed; its id."""
    asked: dict[str, Any] = {
        "trigger_event": "training_complete",
        "target_model_id": target,
        "target_action": "inference",
        "input_source": "stored",
        "input": WEEK,
        **changes,
    }
    if asked["input_source"] == "trigger_output":
        del asked["input"]
    made = taken(api.post(f"/v2/models/{source}/event-subscriptions", json=asked))
    subscription_id: str = made["id"]
    return subscription_id
