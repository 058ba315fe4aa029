"""A model with its versions: what happened to it, what is true of it, what may happen next.

API section 5, "Update" and "Version status".
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Literal

import msgspec

from domain.contracts import Fingerprints, fingerprints
from domain.decider import Decider
from domain.definition import (
    VERSION_NAME,
    Definition,
    description_errors,
    metadata_errors,
)
from domain.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound
from domain.events import EventType
from domain.identifier import check_identifier
from domain.versions import PackedVersions, Version, VersionMap, VersionStatus

ModelStatus = Literal["pending", "active"]

# Events


class ModelRegistered(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """A model came to be, with this definition; its first version follows."""

    model_id: str
    definition: Definition
    fingerprints: Fingerprints


class ModelUpdated(msgspec.Struct, gc=False, frozen=True, kw_only=True, omit_defaults=True):
    """The definition was replaced.

    `version` names the version that was changed in place; it is None where the
    model was active, and then a new version follows in the same append.
    """

    definition: Definition
    fingerprints: Fingerprints
    version: str | None = None


class VersionCreated(msgspec.Struct, gc=False, frozen=True, kw_only=True, omit_defaults=True):
    """A version was made from the definition in force; it starts as `pending`.

    `description` and `metadata` are those of the version alone, where it has its own.
    """

    version: str
    description: str | None = None
    metadata: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


class VersionStatusSet(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """A version went from one status to another."""

    version: str
    status: VersionStatus
    previous: VersionStatus


class VersionTrained(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """A training job of a version succeeded; its output is in the job's own events."""

    version: str
    job_id: str


ModelEvent = ModelRegistered | ModelUpdated | VersionCreated | VersionStatusSet | VersionTrained

EVENTS = (
    EventType(name="model.registered", cls=ModelRegistered),
    EventType(name="model.updated", cls=ModelUpdated),
    EventType(name="model.version_created", cls=VersionCreated),
    EventType(name="model.version_status_set", cls=VersionStatusSet),
    EventType(name="model.version_trained", cls=VersionTrained),
)

# State


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """What a decision on a model needs to know.

    It holds no definition, only the revision of the event that has it, so that
    neither a load nor a snapshot grows with what a version contains. `active` names
    the active versions in the order of their activation, `largest_number` is the
    largest whole number that names a version.
    """

    id: str
    revision: int
    definition: int
    fingerprints: Fingerprints
    versions: VersionMap
    latest: str | None
    active: tuple[str, ...]
    largest_number: int
    created_at: datetime
    updated_at: datetime

    @property
    def status(self) -> ModelStatus:
        """`active` while at least one version is active, else `pending`."""
        return "active" if self.active else "pending"

    @property
    def active_version(self) -> str | None:
        """The most recently activated version that is still active."""
        return self.active[-1] if self.active else None

    def version(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(name)
        if found is None:
            raise NotFound(f"model {self.id} has no version {name[:64]!r}")
        return found

    @property
    def latest_version(self) -> Version:
        """The version created last; a model that was registered has one."""
        assert self.latest is not None  # registration appends the first version with it
        return self.version(self.latest)


def evolve(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=1,
            fingerprints=event.fingerprints,
            versions=VersionMap(),
            latest=None,
            active=(),
            largest_number=0,
            created_at=at,
            updated_at=at,
        )
    revision = model.revision + 1
    match event:
        case ModelUpdated(fingerprints=prints, version=name):
            model = _replace(
                model, revision=revision, definition=revision, fingerprints=prints, updated_at=at
            )
            if name is None:
                return model
            return _put_version(
                model,
                model.version(name),
                definition=revision,
                details=None,
                fingerprint=prints.whole,
                updated_at=at,
            )
        case VersionCreated(version=name):
            has_details = event.description is not None or event.metadata is not msgspec.UNSET
            version = Version(
                name=name,
                ordinal=len(model.versions) + 1,
                status="pending",
                definition=model.definition,
                details=revision if has_details else None,
                fingerprint=model.fingerprints.whole,
                created_at=at,
                updated_at=at,
            )
            return _replace(
                model,
                revision=revision,
                versions=model.versions.put(version),
                latest=name,
                largest_number=max(model.largest_number, _whole_number(name)),
                updated_at=at,
            )
        case VersionStatusSet(version=name, status=status):
            version = model.version(name)
            active = tuple(other for other in model.active if other != name)
            if status == "active":
                active = (*active, name)
            return _put_version(
                _replace(model, revision=revision, active=active, updated_at=at),
                version,
                status=status,
                updated_at=at,
                activated_at=at if status == "active" else version.activated_at,
            )
        case VersionTrained(version=name, job_id=job_id):
            return _put_version(
                _replace(model, revision=revision, updated_at=at),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def _replace(model: Model, **changes: Any) -> Model:
    return msgspec.structs.replace(model, **changes)


def _put_version(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(model, versions=model.versions.put(changed))


def _whole_number(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) <= 18:
        return int(name)
    return 0


# Decisions


def existing(model: Model | None, model_id: str) -> Model:
    """The model, which must exist. Raises `NotFound`."""
    if model is None:
        raise NotFound(f"no model has the id {model_id[:128]!r}")
    return model


def register(
    model: Model | None,
    *,
    model_id: str,
    definition: Definition,
    in_process: Collection[str],
) -> list[ModelEvent]:
    """A new model, with version 1. Raises `Conflict` where the id is taken.

    `in_process` holds the names that in-process handlers are registered under.
    """
    if model is not None:
        raise Conflict(
            f"id: the id {model_id!r} is taken",
            [FieldError(path="/id", message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def update(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def create_version(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(version=version, description=description, metadata=metadata)
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


TRANSITIONS: dict[VersionStatus, frozenset[VersionStatus]] = {
    "pending": frozenset({"training", "active", "failed"}),
    "training": frozenset({"active", "failed"}),
    "active": frozenset({"training", "failed"}),
    "failed": frozenset({"pending", "training"}),
}
"""API section 5, "Version status"."""


def set_status(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(sorted(TRANSITIONS[previous]))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def trained(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=model.version(version).name, job_id=job_id)]


def next_version(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(number)


def check_model_id(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    check_identifier(model_id, "/id")


def check_version(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def check_definition(definition: Definition) -> None:
    """Raises `Invalid` for a definition that no model can have, whatever its state."""
    _refuse(list(definition.errors()))


def _check(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def _refuse(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)


# How the state is kept


class _Snapshot(msgspec.Struct, kw_only=True):
    """The plain form of `Model`."""

    id: str
    revision: int
    definition: int
    fingerprints: Fingerprints
    versions: PackedVersions
    latest: str | None
    active: list[str]
    largest_number: int
    created_at: datetime
    updated_at: datetime


_SNAPSHOT = msgspec.json.Decoder(_Snapshot)


def _to_snapshot(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": model.versions.pack(), "active": list(model.active)})


def _from_snapshot(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    versions = VersionMap.unpack(fields["versions"])
    return Model(**{**fields, "versions": versions, "active": tuple(fields["active"])})


MODEL: Decider[Model] = Decider(
    category="model",
    evolve=evolve,
    snapshot_version=2,
    to_snapshot=_to_snapshot,
    from_snapshot=_from_snapshot,
    weight=lambda model: 2_000 + 500 * len(model.versions),
    # A snapshot costs as much as there are versions: taken after a number of events
    # that grows with them, it costs each event the same.
    snapshot_interval=lambda model: max(100, len(model.versions) // 50),
)
