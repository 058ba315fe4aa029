"""The operations on histories as the OpenAPI document shows them."""

from collections.abc import Sequence
from typing import Any

from adapters.http.job_operations import JOB_PATH
from adapters.http.model_operations import MODEL_PATH, VERSION_PATH
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.subscription_operations import SUBSCRIPTION_PATH
from adapters.http.tenant_paths import IN_CLIENT, IN_DOMAIN, IN_SERVICE, KEY_PATH
from application.history import HistoryEntry

TAG = "History"


def _operation(
    name: str, what: str, path: Sequence[Parameter], kind: str, change: dict[str, Any]
) -> Operation:
    entry: dict[str, Any] = {
        "position": 3,
        "revision": 3,
        "type": kind,
        "at": "2026-01-31T12:10:00Z",
        "actor": {"subject": "ada", "client_id": "pricing-pipeline"},
        "request_id": "b7f3e1d2",
        "correlation": "b7f3e1d2",
        "causation": None,
        "changes": [change],
    }
    return Operation(
        id=f"get{name}",
        summary=f"+ Every event of {what} with what it changed, oldest first",
        tag=TAG,
        path=path,
        answers=[Answer(status=200, meaning="A page.", body=list[HistoryEntry], example=[entry])],
        paged=True,
        fresh=True,
    )


def _change(path: str, before: Any, after: Any) -> dict[str, Any]:
    return {"path": path, "before": before, "after": after}


_ACTIVATED = _change("/versions/1/status", "pending", "active")
_REVISED = _change("/model_version", "1", "2")

OF_MODEL = _operation(
    "ModelHistory", "a model", [MODEL_PATH], "model.version_status_set", _ACTIVATED
)
OF_VERSION = _operation(
    "ModelVersionHistory",
    "a version of a model",
    [MODEL_PATH, VERSION_PATH],
    "model.version_status_set",
    _ACTIVATED,
)
OF_SUBSCRIPTION = _operation(
    "ModelEventSubscriptionHistory",
    "an event subscription",
    [MODEL_PATH, SUBSCRIPTION_PATH],
    "subscription.paused",
    _change("/status", "active", "paused"),
)
OF_JOB = _operation(
    "JobHistory",
    "a job",
    [JOB_PATH],
    "job.completed",
    _change("/status", "started", "success"),
)
OF_CLIENT = _operation(
    "ClientHistory", "a client", IN_CLIENT, "client.renamed", _change("/name", "Acme", "Stores")
)
OF_DOMAIN = _operation(
    "DomainHistory",
    "a domain",
    IN_DOMAIN,
    "domain.deactivated",
    _change("/status", "active", "inactive"),
)
OF_SERVICE = _operation(
    "ServiceHistory",
    "a service",
    IN_SERVICE,
    "service.became_available",
    _change("/status", "initializing", "available"),
)
OF_DOMAIN_ASSIGNMENT = _operation(
    "DomainModelAssignmentEvents",
    "a domain's assignment",
    [*IN_DOMAIN, KEY_PATH],
    "assignment.revised",
    _REVISED,
)
OF_SERVICE_ASSIGNMENT = _operation(
    "ServiceModelAssignmentEvents",
    "a service's assignment",
    [*IN_SERVICE, KEY_PATH],
    "assignment.revised",
    _REVISED,
)
