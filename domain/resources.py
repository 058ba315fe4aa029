"""Models and versions as they are shown: the resources of API section 3."""

from datetime import datetime

import msgspec

from domain.contracts import HandlerContracts
from domain.definition import Definition, JsonObject
from domain.handlers import Handlers
from domain.model import Model, ModelStatus, VersionCreated
from domain.versions import Version, VersionStatus


class ModelResource(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """A model with its latest definition; API section 3, "Model"."""

    id: str
    name: str
    description: str
    handlers: Handlers
    handler_contracts: HandlerContracts | None
    metadata: JsonObject
    status: ModelStatus
    revision: int
    latest_version: str | None
    active_version: str | None
    created_at: datetime
    updated_at: datetime


class VersionResource(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """A version with the definition that it was made with; API section 3, "Version"."""

    model_id: str
    version: str
    status: VersionStatus
    description: str
    metadata: JsonObject
    handlers: Handlers
    handler_contracts: HandlerContracts | None
    created_at: datetime
    updated_at: datetime
    activated_at: datetime | None


def model_resource(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def version_resource(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = definition.description, definition.metadata
    if details is not None:
        if details.description is not None:
            description = details.description
        if details.metadata is not msgspec.UNSET:
            metadata = details.metadata
    return VersionResource(
        model_id=model_id,
        version=version.name,
        status=version.status,
        description=description,
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )
