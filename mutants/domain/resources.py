"""Models and versions as they are shown: the resources of API section 3."""

from datetime import datetime

import msgspec

from domain.contracts import HandlerContracts
from domain.definition import Definition, JsonObject
from domain.handlers import Handlers
from domain.model import Model, ModelStatus, VersionCreated
from domain.versions import Version, VersionStatus


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class ModelResource(msgspec.Struct, frozen=True, kw_only=True):
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


class VersionResource(msgspec.Struct, frozen=True, kw_only=True):
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
mutants_x_model_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_model_resource__mutmut)
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


def x_model_resource__mutmut_orig(model: Model, definition: Definition) -> ModelResource:
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


def x_model_resource__mutmut_1(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=None,
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


def x_model_resource__mutmut_2(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=None,
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


def x_model_resource__mutmut_3(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=None,
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


def x_model_resource__mutmut_4(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=None,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_5(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=None,
        metadata=definition.metadata,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_6(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        metadata=None,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_7(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        status=None,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_8(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        status=model.status,
        revision=None,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_9(model: Model, definition: Definition) -> ModelResource:
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
        latest_version=None,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_10(model: Model, definition: Definition) -> ModelResource:
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
        active_version=None,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_11(model: Model, definition: Definition) -> ModelResource:
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
        created_at=None,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_12(model: Model, definition: Definition) -> ModelResource:
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
        updated_at=None,
    )


def x_model_resource__mutmut_13(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
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


def x_model_resource__mutmut_14(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
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


def x_model_resource__mutmut_15(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
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


def x_model_resource__mutmut_16(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_17(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        metadata=definition.metadata,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_18(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        status=model.status,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_19(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        revision=model.revision,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_20(model: Model, definition: Definition) -> ModelResource:
    """What is shown of a model with the definition in force."""
    return ModelResource(
        id=model.id,
        name=definition.name,
        description=definition.description,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        metadata=definition.metadata,
        status=model.status,
        latest_version=model.latest,
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_21(model: Model, definition: Definition) -> ModelResource:
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
        active_version=model.active_version,
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_22(model: Model, definition: Definition) -> ModelResource:
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
        created_at=model.created_at,
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_23(model: Model, definition: Definition) -> ModelResource:
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
        updated_at=model.updated_at,
    )


def x_model_resource__mutmut_24(model: Model, definition: Definition) -> ModelResource:
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
        )

mutants_x_model_resource__mutmut['_mutmut_orig'] = x_model_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_1'] = x_model_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_2'] = x_model_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_3'] = x_model_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_4'] = x_model_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_5'] = x_model_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_6'] = x_model_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_7'] = x_model_resource__mutmut_7 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_8'] = x_model_resource__mutmut_8 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_9'] = x_model_resource__mutmut_9 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_10'] = x_model_resource__mutmut_10 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_11'] = x_model_resource__mutmut_11 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_12'] = x_model_resource__mutmut_12 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_13'] = x_model_resource__mutmut_13 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_14'] = x_model_resource__mutmut_14 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_15'] = x_model_resource__mutmut_15 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_16'] = x_model_resource__mutmut_16 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_17'] = x_model_resource__mutmut_17 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_18'] = x_model_resource__mutmut_18 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_19'] = x_model_resource__mutmut_19 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_20'] = x_model_resource__mutmut_20 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_21'] = x_model_resource__mutmut_21 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_22'] = x_model_resource__mutmut_22 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_23'] = x_model_resource__mutmut_23 # type: ignore # mutmut generated
mutants_x_model_resource__mutmut['x_model_resource__mutmut_24'] = x_model_resource__mutmut_24 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_version_resource__mutmut)
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


def x_version_resource__mutmut_orig(
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


def x_version_resource__mutmut_1(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = None
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


def x_version_resource__mutmut_2(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = definition.description, definition.metadata
    if details is None:
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


def x_version_resource__mutmut_3(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = definition.description, definition.metadata
    if details is not None:
        if details.description is None:
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


def x_version_resource__mutmut_4(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = definition.description, definition.metadata
    if details is not None:
        if details.description is not None:
            description = None
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


def x_version_resource__mutmut_5(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = definition.description, definition.metadata
    if details is not None:
        if details.description is not None:
            description = details.description
        if details.metadata is msgspec.UNSET:
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


def x_version_resource__mutmut_6(
    model_id: str, version: Version, definition: Definition, details: VersionCreated | None
) -> VersionResource:
    """What is shown of a version; `details` is the event that gave it its own, if any."""
    description, metadata = definition.description, definition.metadata
    if details is not None:
        if details.description is not None:
            description = details.description
        if details.metadata is not msgspec.UNSET:
            metadata = None
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


def x_version_resource__mutmut_7(
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
        model_id=None,
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


def x_version_resource__mutmut_8(
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
        version=None,
        status=version.status,
        description=description,
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_9(
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
        status=None,
        description=description,
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_10(
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
        description=None,
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_11(
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
        metadata=None,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_12(
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
        handlers=None,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_13(
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
        handler_contracts=None,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_14(
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
        created_at=None,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_15(
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
        updated_at=None,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_16(
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
        activated_at=None,
    )


def x_version_resource__mutmut_17(
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


def x_version_resource__mutmut_18(
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
        status=version.status,
        description=description,
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_19(
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
        description=description,
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_20(
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
        metadata=metadata,
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_21(
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
        handlers=definition.handlers,
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_22(
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
        handler_contracts=definition.handler_contracts,
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_23(
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
        created_at=version.created_at,
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_24(
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
        updated_at=version.updated_at,
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_25(
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
        activated_at=version.activated_at,
    )


def x_version_resource__mutmut_26(
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
        )

mutants_x_version_resource__mutmut['_mutmut_orig'] = x_version_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_1'] = x_version_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_2'] = x_version_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_3'] = x_version_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_4'] = x_version_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_5'] = x_version_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_6'] = x_version_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_7'] = x_version_resource__mutmut_7 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_8'] = x_version_resource__mutmut_8 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_9'] = x_version_resource__mutmut_9 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_10'] = x_version_resource__mutmut_10 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_11'] = x_version_resource__mutmut_11 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_12'] = x_version_resource__mutmut_12 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_13'] = x_version_resource__mutmut_13 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_14'] = x_version_resource__mutmut_14 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_15'] = x_version_resource__mutmut_15 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_16'] = x_version_resource__mutmut_16 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_17'] = x_version_resource__mutmut_17 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_18'] = x_version_resource__mutmut_18 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_19'] = x_version_resource__mutmut_19 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_20'] = x_version_resource__mutmut_20 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_21'] = x_version_resource__mutmut_21 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_22'] = x_version_resource__mutmut_22 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_23'] = x_version_resource__mutmut_23 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_24'] = x_version_resource__mutmut_24 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_25'] = x_version_resource__mutmut_25 # type: ignore # mutmut generated
mutants_x_version_resource__mutmut['x_version_resource__mutmut_26'] = x_version_resource__mutmut_26 # type: ignore # mutmut generated
