"""What the tests of the API share: bodies to send, and what every answer must look like."""

import copy
import uuid
from collections.abc import Mapping
from typing import Any

import httpx

SEED_ID = "model_price_reco_v1"

SEED: dict[str, Any] = {
    "name": "example",
    "description": "example",
    "handlers": {
        "training": {
            "type": "lambda",
            "arn": "arn:aws:lambda:us-west-2:123456789012:function:train-model",
            "version": "1",
        },
        "inference": {
            "type": "lambda",
            "arn": "arn:aws:lambda:us-west-2:123456789012:function:infer-model",
        },
    },
    "handler_contracts": {
        "training": {
            "input_schema": {"type": "object", "properties": {"data_path": {"type": "string"}}},
            "output_schema": {"type": "object", "properties": {"model_path": {"type": "string"}}},
        },
        "inference": {
            "input_schema": {
                "type": "object",
                "properties": {"features": {"type": "array", "items": {"type": "number"}}},
            },
            "output_schema": {
                "type": "object",
                "properties": {"predictions": {"type": "array"}},
            },
        },
    },
    "metadata": {},
}
"""The request body of the page that the project was started from (spec/update-model.txt)."""


def body(**changes: Any) -> dict[str, Any]:
    """A good definition, with some of its fields changed."""
    return {**copy.deepcopy(SEED), **changes}


def fresh(prefix: str = "model") -> str:
    """An id or a word that no other test uses."""
    return f"{prefix}-{uuid.uuid4().hex[:16]}"


def latin1(headers: Mapping[str, str]) -> httpx.Headers:
    """Headers with values that httpx would refuse to encode."""
    return httpx.Headers([(k.encode(), v.encode("latin-1")) for k, v in headers.items()])


def create(api: httpx.Client, **changes: Any) -> dict[str, Any]:
    """A new model, as its creation answers."""
    response = api.post("/v2/models", json=body(**{"id": fresh(), **changes}))
    assert response.status_code == 201, response.text
    made: dict[str, Any] = taken(response)
    return made


def created_id(api: httpx.Client, **changes: Any) -> str:
    """The id of a new model."""
    model_id: str = create(api, **changes)["model"]["id"]
    return model_id


def active_id(api: httpx.Client, **changes: Any) -> str:
    """The id of a new model whose version 1 is active."""
    model_id = created_id(api, **changes)
    set_status(api, model_id, "1", "active")
    return model_id


def set_status(api: httpx.Client, model_id: str, version: str, status: str) -> httpx.Response:
    """A version taken to a status, which must be allowed."""
    response = api.post(
        f"/v2/models/{model_id}/versions/{version}/new_status", json={"status": status}
    )
    assert response.status_code == 200, response.text
    return response


def taken(response: httpx.Response) -> Any:
    """The body of an answer that is no error."""
    assert response.is_success, response.text
    assert response.headers["Content-Type"].startswith("application/json")
    assert response.headers["X-Request-Id"]
    return response.json()


def refused(
    response: httpx.Response, status: int, paths: list[str] | None = None
) -> dict[str, Any]:
    """The body of an error with this status, naming these fields, in the envelope of errors."""
    assert response.status_code == status, response.text
    assert response.headers["Content-Type"].startswith("application/json")
    envelope: dict[str, Any] = response.json()
    assert envelope["success"] is False
    assert isinstance(envelope["message"], str)
    assert envelope["message"]
    assert envelope["request_id"] == response.headers["X-Request-Id"]
    assert set(envelope) <= {"success", "message", "request_id", "errors"}
    for error in envelope.get("errors", []):
        assert set(error) == {"path", "message"}
        assert error["message"]
    if paths is not None:
        assert [error["path"] for error in envelope.get("errors", [])] == paths
    return envelope


def log_end(api: httpx.Client) -> int:
    """The position of the last event in the log."""
    position: int = api.get("/v2/ready").json()["position"]
    return position


def revision(response: httpx.Response) -> int:
    """The revision in a strong `ETag`."""
    tag = response.headers["ETag"]
    assert tag.startswith('"')
    assert tag.endswith('"')
    return int(tag.strip('"'))


def pages(api: httpx.Client, url: str) -> list[list[dict[str, Any]]]:
    """Every page of a list, by following `Link` to the end."""
    found = []
    following: str | None = url
    while following is not None:
        response = api.get(following)
        found.append(taken(response))
        following = response.links.get("next", {}).get("url")
    return found


def all_of(api: httpx.Client, url: str) -> list[dict[str, Any]]:
    """Every item of a list."""
    return [item for page in pages(api, url) for item in page]
