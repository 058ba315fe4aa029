"""What the API answers with, one Struct a schema of the OpenAPI document and by the same names.

A field that is not known here is passed over, so an older client reads what a newer service says.
Times are RFC 3339 in UTC, as text.
"""

from typing import Any, Literal

import msgspec

from modelog_client.definitions import HandlerContracts, Handlers, JobType, Trigger

VersionStatus = Literal["active", "failed", "pending", "training"]


class FieldError(msgspec.Struct, frozen=True):
    """A field at fault: where, as a JSON Pointer, and why."""

    path: str
    message: str


class Model(msgspec.Struct, frozen=True):
    """A model as its current definition has it."""

    id: str
    name: str
    description: str
    handlers: Handlers
    handler_contracts: HandlerContracts | None
    metadata: dict[str, Any]
    status: Literal["active", "pending"]
    revision: int
    latest_version: str | None
    active_version: str | None
    created_at: str
    updated_at: str


class Version(msgspec.Struct, frozen=True):
    """A version, with the handlers and contracts that it was made with."""

    model_id: str
    version: str
    status: VersionStatus
    description: str
    metadata: dict[str, Any]
    handlers: Handlers
    handler_contracts: HandlerContracts | None
    created_at: str
    updated_at: str
    activated_at: str | None


class ModelWithVersion(msgspec.Struct, frozen=True):
    """A model and its latest version."""

    model: Model
    version: Version


class CreatedVersion(msgspec.Struct, frozen=True):
    """The new version, and the model with it."""

    version: Version
    model: Model


class UpdatedModel(msgspec.Struct, frozen=True):
    """What an update made, and the ids of the subscriptions that it made stale."""

    version: Version
    model: Model
    stale_subscriptions: list[str] = []


class TriggeredEvent(msgspec.Struct, frozen=True):
    """A subscription that fired: the job that it started, or why it started none."""

    subscription_id: str
    job_id: str | None = None
    error: str | None = None


class VersionWithTriggers(msgspec.Struct, frozen=True):
    """A version with its new status, and what that set off."""

    model: Model
    version: Version
    triggered_events: list[TriggeredEvent] = []


class TriggeredBy(msgspec.Struct, frozen=True):
    """The subscription that started a job, and the job whose end fired it."""

    subscription_id: str
    job_id: str | None = None


class Job(msgspec.Struct, frozen=True):
    """A job."""

    job_id: str
    job_type: JobType
    status: Literal["failure", "pending", "started", "success"]
    model_id: str
    model_version: str
    error: Any
    warnings: list[str]
    assignment_id: str | None
    client_id: str | None
    domain_id: str | None
    service_id: str | None
    triggered_by: TriggeredBy | None
    attempts: int
    created_at: str
    started_at: str | None
    completed_at: str | None
    input: Any
    output: Any


class InferenceStarted(msgspec.Struct, frozen=True):
    """The id of a new inference job."""

    inference_job_id: str


class TrainingStarted(msgspec.Struct, frozen=True):
    """The id of a new training job."""

    training_job_id: str


class StartedJob(msgspec.Struct, frozen=True):
    """The id of a new job of an assignment."""

    job_id: str


class CompletedJob(msgspec.Struct, frozen=True):
    """How a job ended, and what that set off."""

    job_id: str
    model_id: str
    model_version: str
    status: Literal["failure", "success"]
    triggered_events: list[TriggeredEvent]
    warnings: list[str]


class Subscription(msgspec.Struct, frozen=True):
    """An event subscription; `stale_reason` says what it relied on and is no more."""

    id: str
    source_model_id: str
    trigger_event: Trigger
    target_model_id: str
    target_action: JobType
    input_source: Literal["stored", "trigger_output"]
    input: Any
    label: str | None
    status: Literal["active", "paused", "stale"]
    stale_reason: str | None
    created_at: str
    updated_at: str
    warnings: list[str]


class Node(msgspec.Struct, frozen=True):
    """A model in a graph, `distance` subscriptions away from the one asked about."""

    id: str
    status: Literal["active", "pending"]
    distance: int


class Edge(msgspec.Struct, frozen=True):
    """A subscription in a graph."""

    subscription_id: str
    source_model_id: str
    target_model_id: str
    trigger_event: str
    target_action: str
    status: str
    stale_reason: str | None


class Graph(msgspec.Struct, frozen=True):
    """Models and the subscriptions between them; not `complete` where it was cut off."""

    nodes: list[Node]
    edges: list[Edge]
    complete: bool


class Health(msgspec.Struct, frozen=True):
    """That the process answers."""

    status: str = "ok"


class Stop(msgspec.Struct, frozen=True):
    """The event that a read model does not get past, and since when."""

    position: int
    event: str
    stream: str
    error: str
    since: str


class ProjectionLag(msgspec.Struct, frozen=True):
    """How many events a read model is behind the log, and what keeps it from going on."""

    name: str
    position: int
    lag: int
    status: Literal["building", "following", "rebuilding", "stopped"]
    stop: Stop | None = None


class Readiness(msgspec.Struct, frozen=True):
    """Whether the store answers and the read models keep up."""

    status: str
    store: str
    position: int | None
    projections: list[ProjectionLag]
