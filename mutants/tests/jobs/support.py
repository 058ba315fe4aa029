"""What the tests of jobs share."""

from typing import Any

import httpx

from tests.adapters.http.support import active_id, created_id, taken


def in_process(name: str) -> dict[str, str]:
    """A handler of tests/handlers.py."""
    return {"type": "in_process", "value": name}


def model(api: httpx.Client, name: str = "echo", *, active: bool = True, **changes: Any) -> str:
    """The id of a new model whose handlers both are this one; it has no contract by default."""
    handlers = {"training": in_process(name), "inference": in_process(name)}
    make = active_id if active else created_id
    return make(api, **{"handlers": handlers, "handler_contracts": None, **changes})


def start(
    api: httpx.Client, model_id: str, job_type: str = "inference", version: str = "1", **body: Any
) -> str:
    """The id of a job that was accepted."""
    response = api.post(f"/v2/models/{model_id}/versions/{version}/{job_type}", json=body)
    assert response.status_code == 202, response.text
    job_id: str = taken(response)[f"{job_type}_job_id"]
    assert response.headers["Location"] == f"/v2/jobs/{job_id}"
    return job_id


def ended(api: httpx.Client, job_id: str) -> dict[str, Any]:
    """A job when it has ended."""
    for _ in range(4):
        job: dict[str, Any] = taken(api.get(f"/v2/jobs/{job_id}?wait=30"))
        if job["completed_at"] is not None:
            return job
    raise AssertionError(f"the job did not end: {job}")


def run(api: httpx.Client, model_id: str, given: Any, **more: Any) -> dict[str, Any]:
    """An inference job that was started, when it has ended."""
    return ended(api, start(api, model_id, input=given, **more))


def version_status(api: httpx.Client, model_id: str, version: str = "1") -> str:
    """The status of a version."""
    status: str = taken(api.get(f"/v2/models/{model_id}/versions/{version}"))["status"]
    return status
