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
    MODEL_ID,
    VERSION_NAME,
    Definition,
    description_errors,
    metadata_errors,
)
from domain.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound, invalid_field
from domain.events import EventType
from domain.versions import Version, VersionMap, VersionStatus

ModelStatus = Literal["pending", "active"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict

# Events


class ModelRegistered(msgspec.Struct, frozen=True, kw_only=True):
    """A model came to be, with this definition; its first version follows."""

    model_id: str
    definition: Definition
    fingerprints: Fingerprints


class ModelUpdated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The definition was replaced.

    `version` names the version that was changed in place; it is None where the
    model was active, and then a new version follows in the same append.
    """

    definition: Definition
    fingerprints: Fingerprints
    version: str | None = None


class VersionCreated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A version was made from the definition in force; it starts as `pending`.

    `description` and `metadata` are those of the version alone, where it has its own.
    """

    version: str
    description: str | None = None
    metadata: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


class VersionStatusSet(msgspec.Struct, frozen=True, kw_only=True):
    """A version went from one status to another."""

    version: str
    status: VersionStatus
    previous: VersionStatus


class VersionTrained(msgspec.Struct, frozen=True, kw_only=True):
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
mutants_xǁModelǁversion__mutmut: MutantDict = {}  # type: ignore

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

    @_mutmut_mutated(mutants_xǁModelǁversion__mutmut)
    def version(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(name)
        if found is None:
            raise NotFound(f"model {self.id} has no version {name[:64]!r}")
        return found

    def xǁModelǁversion__mutmut_orig(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(name)
        if found is None:
            raise NotFound(f"model {self.id} has no version {name[:64]!r}")
        return found

    def xǁModelǁversion__mutmut_1(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = None
        if found is None:
            raise NotFound(f"model {self.id} has no version {name[:64]!r}")
        return found

    def xǁModelǁversion__mutmut_2(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(None)
        if found is None:
            raise NotFound(f"model {self.id} has no version {name[:64]!r}")
        return found

    def xǁModelǁversion__mutmut_3(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(name)
        if found is not None:
            raise NotFound(f"model {self.id} has no version {name[:64]!r}")
        return found

    def xǁModelǁversion__mutmut_4(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(name)
        if found is None:
            raise NotFound(None)
        return found

    def xǁModelǁversion__mutmut_5(self, name: str) -> Version:
        """The version of this name. Raises `NotFound`."""
        found = self.versions.get(name)
        if found is None:
            raise NotFound(f"model {self.id} has no version {name[:65]!r}")
        return found

    @property
    def latest_version(self) -> Version:
        """The version created last; a model that was registered has one."""
        assert self.latest is not None  # registration appends the first version with it
        return self.version(self.latest)

mutants_xǁModelǁversion__mutmut['_mutmut_orig'] = Model.xǁModelǁversion__mutmut_orig # type: ignore # mutmut generated
mutants_xǁModelǁversion__mutmut['xǁModelǁversion__mutmut_1'] = Model.xǁModelǁversion__mutmut_1 # type: ignore # mutmut generated
mutants_xǁModelǁversion__mutmut['xǁModelǁversion__mutmut_2'] = Model.xǁModelǁversion__mutmut_2 # type: ignore # mutmut generated
mutants_xǁModelǁversion__mutmut['xǁModelǁversion__mutmut_3'] = Model.xǁModelǁversion__mutmut_3 # type: ignore # mutmut generated
mutants_xǁModelǁversion__mutmut['xǁModelǁversion__mutmut_4'] = Model.xǁModelǁversion__mutmut_4 # type: ignore # mutmut generated
mutants_xǁModelǁversion__mutmut['xǁModelǁversion__mutmut_5'] = Model.xǁModelǁversion__mutmut_5 # type: ignore # mutmut generated
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
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


def x_evolve__mutmut_orig(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_1(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is not None:
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


def x_evolve__mutmut_2(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if isinstance(event, ModelRegistered):
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


def x_evolve__mutmut_3(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(None)
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


def x_evolve__mutmut_4(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=None,
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


def x_evolve__mutmut_5(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=None,
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


def x_evolve__mutmut_6(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=None,
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


def x_evolve__mutmut_7(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=1,
            fingerprints=None,
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


def x_evolve__mutmut_8(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=1,
            fingerprints=event.fingerprints,
            versions=None,
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


def x_evolve__mutmut_9(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            active=None,
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


def x_evolve__mutmut_10(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            largest_number=None,
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


def x_evolve__mutmut_11(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            created_at=None,
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


def x_evolve__mutmut_12(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            updated_at=None,
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


def x_evolve__mutmut_13(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
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


def x_evolve__mutmut_14(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
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


def x_evolve__mutmut_15(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
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


def x_evolve__mutmut_16(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=1,
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


def x_evolve__mutmut_17(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=1,
            fingerprints=event.fingerprints,
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


def x_evolve__mutmut_18(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_19(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_20(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_21(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_22(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_23(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=2,
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


def x_evolve__mutmut_24(model: Model | None, event: ModelEvent, at: datetime) -> Model:
    """The state after one more event."""
    if model is None:
        if not isinstance(event, ModelRegistered):
            raise ValueError(f"a model's first event is model.registered, not {event!r}")
        return Model(
            id=event.model_id,
            revision=1,
            definition=2,
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


def x_evolve__mutmut_25(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            largest_number=1,
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


def x_evolve__mutmut_26(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
    revision = None
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


def x_evolve__mutmut_27(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
    revision = model.revision - 1
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


def x_evolve__mutmut_28(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
    revision = model.revision + 2
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


def x_evolve__mutmut_29(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_30(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_31(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
        case VersionTrained(version=name, job_id=job_id):
            return _put_version(
                _replace(model, revision=revision, updated_at=at),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_32(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_33(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_34(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            model = None
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


def x_evolve__mutmut_35(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None, revision=revision, definition=revision, fingerprints=prints, updated_at=at
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


def x_evolve__mutmut_36(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=None, definition=revision, fingerprints=prints, updated_at=at
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


def x_evolve__mutmut_37(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=revision, definition=None, fingerprints=prints, updated_at=at
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


def x_evolve__mutmut_38(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=revision, definition=revision, fingerprints=None, updated_at=at
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


def x_evolve__mutmut_39(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=revision, definition=revision, fingerprints=prints, updated_at=None
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


def x_evolve__mutmut_40(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                revision=revision, definition=revision, fingerprints=prints, updated_at=at
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


def x_evolve__mutmut_41(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, definition=revision, fingerprints=prints, updated_at=at
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


def x_evolve__mutmut_42(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=revision, fingerprints=prints, updated_at=at
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


def x_evolve__mutmut_43(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=revision, definition=revision, updated_at=at
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


def x_evolve__mutmut_44(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model, revision=revision, definition=revision, fingerprints=prints, )
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


def x_evolve__mutmut_45(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            if name is not None:
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


def x_evolve__mutmut_46(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
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


def x_evolve__mutmut_47(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
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


def x_evolve__mutmut_48(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                definition=None,
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


def x_evolve__mutmut_49(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                fingerprint=None,
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


def x_evolve__mutmut_50(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                updated_at=None,
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


def x_evolve__mutmut_51(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_52(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_53(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_54(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_55(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_56(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_57(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model.version(None),
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


def x_evolve__mutmut_58(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            has_details = None
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


def x_evolve__mutmut_59(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            has_details = event.description is not None and event.metadata is not msgspec.UNSET
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


def x_evolve__mutmut_60(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            has_details = event.description is None or event.metadata is not msgspec.UNSET
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


def x_evolve__mutmut_61(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            has_details = event.description is not None or event.metadata is msgspec.UNSET
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


def x_evolve__mutmut_62(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            version = None
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


def x_evolve__mutmut_63(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                name=None,
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


def x_evolve__mutmut_64(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                ordinal=None,
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


def x_evolve__mutmut_65(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                status=None,
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


def x_evolve__mutmut_66(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                definition=None,
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


def x_evolve__mutmut_67(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                details=None,
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


def x_evolve__mutmut_68(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                fingerprint=None,
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


def x_evolve__mutmut_69(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                created_at=None,
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


def x_evolve__mutmut_70(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                updated_at=None,
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


def x_evolve__mutmut_71(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_72(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_73(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_74(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_75(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_76(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_77(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_78(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_79(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                ordinal=len(model.versions) - 1,
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


def x_evolve__mutmut_80(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                ordinal=len(model.versions) + 2,
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


def x_evolve__mutmut_81(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                status="XXpendingXX",
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


def x_evolve__mutmut_82(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                status="PENDING",
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


def x_evolve__mutmut_83(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                details=revision if (has_details) and False else None,
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


def x_evolve__mutmut_84(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                details=revision if (has_details) or True else None,
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


def x_evolve__mutmut_85(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
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


def x_evolve__mutmut_86(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                revision=None,
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


def x_evolve__mutmut_87(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                versions=None,
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


def x_evolve__mutmut_88(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                latest=None,
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


def x_evolve__mutmut_89(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                largest_number=None,
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


def x_evolve__mutmut_90(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                updated_at=None,
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


def x_evolve__mutmut_91(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_92(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_93(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_94(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_95(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_96(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_97(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                versions=model.versions.put(None),
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


def x_evolve__mutmut_98(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                largest_number=max(None, _whole_number(name)),
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


def x_evolve__mutmut_99(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                largest_number=max(model.largest_number, None),
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


def x_evolve__mutmut_100(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                largest_number=max(_whole_number(name)),
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


def x_evolve__mutmut_101(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                largest_number=max(model.largest_number, ),
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


def x_evolve__mutmut_102(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                largest_number=max(model.largest_number, _whole_number(None)),
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


def x_evolve__mutmut_103(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            version = None
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


def x_evolve__mutmut_104(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            version = model.version(None)
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


def x_evolve__mutmut_105(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            active = None
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


def x_evolve__mutmut_106(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            active = tuple(None)
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


def x_evolve__mutmut_107(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            active = tuple(other for other in model.active if other == name)
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


def x_evolve__mutmut_108(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            if status != "active":
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


def x_evolve__mutmut_109(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            if status == "XXactiveXX":
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


def x_evolve__mutmut_110(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            if status == "ACTIVE":
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


def x_evolve__mutmut_111(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                active = None
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


def x_evolve__mutmut_112(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
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


def x_evolve__mutmut_113(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
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


def x_evolve__mutmut_114(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                status=None,
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


def x_evolve__mutmut_115(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                updated_at=None,
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


def x_evolve__mutmut_116(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                activated_at=None,
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


def x_evolve__mutmut_117(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_118(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_119(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_120(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_121(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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


def x_evolve__mutmut_122(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(None, revision=revision, active=active, updated_at=at),
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


def x_evolve__mutmut_123(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=None, active=active, updated_at=at),
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


def x_evolve__mutmut_124(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=revision, active=None, updated_at=at),
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


def x_evolve__mutmut_125(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=revision, active=active, updated_at=None),
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


def x_evolve__mutmut_126(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(revision=revision, active=active, updated_at=at),
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


def x_evolve__mutmut_127(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, active=active, updated_at=at),
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


def x_evolve__mutmut_128(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=revision, updated_at=at),
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


def x_evolve__mutmut_129(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=revision, active=active, ),
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


def x_evolve__mutmut_130(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                activated_at=at if (status == "active") and False else version.activated_at,
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


def x_evolve__mutmut_131(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                activated_at=at if (status == "active") or True else version.activated_at,
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


def x_evolve__mutmut_132(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                activated_at=at if status != "active" else version.activated_at,
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


def x_evolve__mutmut_133(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                activated_at=at if status == "XXactiveXX" else version.activated_at,
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


def x_evolve__mutmut_134(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                activated_at=at if status == "ACTIVE" else version.activated_at,
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


def x_evolve__mutmut_135(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_136(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                None,
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_137(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                trained_by=None,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_138(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                updated_at=None,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_139(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_140(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_141(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_142(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_143(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(None, revision=revision, updated_at=at),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_144(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=None, updated_at=at),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_145(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=revision, updated_at=None),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_146(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(revision=revision, updated_at=at),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_147(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, updated_at=at),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_148(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                _replace(model, revision=revision, ),
                model.version(name),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_149(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
                model.version(None),
                trained_by=job_id,
                updated_at=at,
            )
        case _:
            raise ValueError(f"model {model.id} cannot have the event {event!r}")


def x_evolve__mutmut_150(model: Model | None, event: ModelEvent, at: datetime) -> Model:
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
            raise ValueError(None)

mutants_x_evolve__mutmut['_mutmut_orig'] = x_evolve__mutmut_orig # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_1'] = x_evolve__mutmut_1 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_2'] = x_evolve__mutmut_2 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_3'] = x_evolve__mutmut_3 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_4'] = x_evolve__mutmut_4 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_5'] = x_evolve__mutmut_5 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_6'] = x_evolve__mutmut_6 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_7'] = x_evolve__mutmut_7 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_8'] = x_evolve__mutmut_8 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_9'] = x_evolve__mutmut_9 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_10'] = x_evolve__mutmut_10 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_11'] = x_evolve__mutmut_11 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_12'] = x_evolve__mutmut_12 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_13'] = x_evolve__mutmut_13 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_14'] = x_evolve__mutmut_14 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_15'] = x_evolve__mutmut_15 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_16'] = x_evolve__mutmut_16 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_17'] = x_evolve__mutmut_17 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_18'] = x_evolve__mutmut_18 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_19'] = x_evolve__mutmut_19 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_20'] = x_evolve__mutmut_20 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_21'] = x_evolve__mutmut_21 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_22'] = x_evolve__mutmut_22 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_23'] = x_evolve__mutmut_23 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_24'] = x_evolve__mutmut_24 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_25'] = x_evolve__mutmut_25 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_26'] = x_evolve__mutmut_26 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_27'] = x_evolve__mutmut_27 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_28'] = x_evolve__mutmut_28 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_29'] = x_evolve__mutmut_29 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_30'] = x_evolve__mutmut_30 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_31'] = x_evolve__mutmut_31 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_32'] = x_evolve__mutmut_32 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_33'] = x_evolve__mutmut_33 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_34'] = x_evolve__mutmut_34 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_35'] = x_evolve__mutmut_35 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_36'] = x_evolve__mutmut_36 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_37'] = x_evolve__mutmut_37 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_38'] = x_evolve__mutmut_38 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_39'] = x_evolve__mutmut_39 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_40'] = x_evolve__mutmut_40 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_41'] = x_evolve__mutmut_41 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_42'] = x_evolve__mutmut_42 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_43'] = x_evolve__mutmut_43 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_44'] = x_evolve__mutmut_44 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_45'] = x_evolve__mutmut_45 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_46'] = x_evolve__mutmut_46 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_47'] = x_evolve__mutmut_47 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_48'] = x_evolve__mutmut_48 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_49'] = x_evolve__mutmut_49 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_50'] = x_evolve__mutmut_50 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_51'] = x_evolve__mutmut_51 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_52'] = x_evolve__mutmut_52 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_53'] = x_evolve__mutmut_53 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_54'] = x_evolve__mutmut_54 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_55'] = x_evolve__mutmut_55 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_56'] = x_evolve__mutmut_56 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_57'] = x_evolve__mutmut_57 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_58'] = x_evolve__mutmut_58 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_59'] = x_evolve__mutmut_59 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_60'] = x_evolve__mutmut_60 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_61'] = x_evolve__mutmut_61 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_62'] = x_evolve__mutmut_62 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_63'] = x_evolve__mutmut_63 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_64'] = x_evolve__mutmut_64 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_65'] = x_evolve__mutmut_65 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_66'] = x_evolve__mutmut_66 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_67'] = x_evolve__mutmut_67 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_68'] = x_evolve__mutmut_68 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_69'] = x_evolve__mutmut_69 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_70'] = x_evolve__mutmut_70 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_71'] = x_evolve__mutmut_71 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_72'] = x_evolve__mutmut_72 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_73'] = x_evolve__mutmut_73 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_74'] = x_evolve__mutmut_74 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_75'] = x_evolve__mutmut_75 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_76'] = x_evolve__mutmut_76 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_77'] = x_evolve__mutmut_77 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_78'] = x_evolve__mutmut_78 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_79'] = x_evolve__mutmut_79 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_80'] = x_evolve__mutmut_80 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_81'] = x_evolve__mutmut_81 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_82'] = x_evolve__mutmut_82 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_83'] = x_evolve__mutmut_83 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_84'] = x_evolve__mutmut_84 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_85'] = x_evolve__mutmut_85 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_86'] = x_evolve__mutmut_86 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_87'] = x_evolve__mutmut_87 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_88'] = x_evolve__mutmut_88 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_89'] = x_evolve__mutmut_89 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_90'] = x_evolve__mutmut_90 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_91'] = x_evolve__mutmut_91 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_92'] = x_evolve__mutmut_92 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_93'] = x_evolve__mutmut_93 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_94'] = x_evolve__mutmut_94 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_95'] = x_evolve__mutmut_95 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_96'] = x_evolve__mutmut_96 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_97'] = x_evolve__mutmut_97 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_98'] = x_evolve__mutmut_98 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_99'] = x_evolve__mutmut_99 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_100'] = x_evolve__mutmut_100 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_101'] = x_evolve__mutmut_101 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_102'] = x_evolve__mutmut_102 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_103'] = x_evolve__mutmut_103 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_104'] = x_evolve__mutmut_104 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_105'] = x_evolve__mutmut_105 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_106'] = x_evolve__mutmut_106 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_107'] = x_evolve__mutmut_107 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_108'] = x_evolve__mutmut_108 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_109'] = x_evolve__mutmut_109 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_110'] = x_evolve__mutmut_110 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_111'] = x_evolve__mutmut_111 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_112'] = x_evolve__mutmut_112 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_113'] = x_evolve__mutmut_113 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_114'] = x_evolve__mutmut_114 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_115'] = x_evolve__mutmut_115 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_116'] = x_evolve__mutmut_116 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_117'] = x_evolve__mutmut_117 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_118'] = x_evolve__mutmut_118 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_119'] = x_evolve__mutmut_119 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_120'] = x_evolve__mutmut_120 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_121'] = x_evolve__mutmut_121 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_122'] = x_evolve__mutmut_122 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_123'] = x_evolve__mutmut_123 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_124'] = x_evolve__mutmut_124 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_125'] = x_evolve__mutmut_125 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_126'] = x_evolve__mutmut_126 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_127'] = x_evolve__mutmut_127 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_128'] = x_evolve__mutmut_128 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_129'] = x_evolve__mutmut_129 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_130'] = x_evolve__mutmut_130 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_131'] = x_evolve__mutmut_131 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_132'] = x_evolve__mutmut_132 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_133'] = x_evolve__mutmut_133 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_134'] = x_evolve__mutmut_134 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_135'] = x_evolve__mutmut_135 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_136'] = x_evolve__mutmut_136 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_137'] = x_evolve__mutmut_137 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_138'] = x_evolve__mutmut_138 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_139'] = x_evolve__mutmut_139 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_140'] = x_evolve__mutmut_140 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_141'] = x_evolve__mutmut_141 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_142'] = x_evolve__mutmut_142 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_143'] = x_evolve__mutmut_143 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_144'] = x_evolve__mutmut_144 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_145'] = x_evolve__mutmut_145 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_146'] = x_evolve__mutmut_146 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_147'] = x_evolve__mutmut_147 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_148'] = x_evolve__mutmut_148 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_149'] = x_evolve__mutmut_149 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_150'] = x_evolve__mutmut_150 # type: ignore # mutmut generated
mutants_x__replace__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__replace__mutmut)
def _replace(model: Model, **changes: Any) -> Model:
    return msgspec.structs.replace(model, **changes)


def x__replace__mutmut_orig(model: Model, **changes: Any) -> Model:
    return msgspec.structs.replace(model, **changes)


def x__replace__mutmut_1(model: Model, **changes: Any) -> Model:
    return msgspec.structs.replace(None, **changes)


def x__replace__mutmut_2(model: Model, **changes: Any) -> Model:
    return msgspec.structs.replace(**changes)


def x__replace__mutmut_3(model: Model, **changes: Any) -> Model:
    return msgspec.structs.replace(model, )

mutants_x__replace__mutmut['_mutmut_orig'] = x__replace__mutmut_orig # type: ignore # mutmut generated
mutants_x__replace__mutmut['x__replace__mutmut_1'] = x__replace__mutmut_1 # type: ignore # mutmut generated
mutants_x__replace__mutmut['x__replace__mutmut_2'] = x__replace__mutmut_2 # type: ignore # mutmut generated
mutants_x__replace__mutmut['x__replace__mutmut_3'] = x__replace__mutmut_3 # type: ignore # mutmut generated
mutants_x__put_version__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__put_version__mutmut)
def _put_version(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(model, versions=model.versions.put(changed))


def x__put_version__mutmut_orig(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(model, versions=model.versions.put(changed))


def x__put_version__mutmut_1(model: Model, version: Version, **changes: Any) -> Model:
    changed = None
    return _replace(model, versions=model.versions.put(changed))


def x__put_version__mutmut_2(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(None, **changes)
    return _replace(model, versions=model.versions.put(changed))


def x__put_version__mutmut_3(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(**changes)
    return _replace(model, versions=model.versions.put(changed))


def x__put_version__mutmut_4(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, )
    return _replace(model, versions=model.versions.put(changed))


def x__put_version__mutmut_5(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(None, versions=model.versions.put(changed))


def x__put_version__mutmut_6(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(model, versions=None)


def x__put_version__mutmut_7(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(versions=model.versions.put(changed))


def x__put_version__mutmut_8(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(model, )


def x__put_version__mutmut_9(model: Model, version: Version, **changes: Any) -> Model:
    changed = msgspec.structs.replace(version, **changes)
    return _replace(model, versions=model.versions.put(None))

mutants_x__put_version__mutmut['_mutmut_orig'] = x__put_version__mutmut_orig # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_1'] = x__put_version__mutmut_1 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_2'] = x__put_version__mutmut_2 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_3'] = x__put_version__mutmut_3 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_4'] = x__put_version__mutmut_4 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_5'] = x__put_version__mutmut_5 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_6'] = x__put_version__mutmut_6 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_7'] = x__put_version__mutmut_7 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_8'] = x__put_version__mutmut_8 # type: ignore # mutmut generated
mutants_x__put_version__mutmut['x__put_version__mutmut_9'] = x__put_version__mutmut_9 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__whole_number__mutmut)
def _whole_number(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_orig(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_1(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" or len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_2(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() or name[0] != "0" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_3(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() or name.isdigit() and name[0] != "0" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_4(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[1] != "0" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_5(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] == "0" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_6(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "XX0XX" and len(name) <= 18:
        return int(name)
    return 0


def x__whole_number__mutmut_7(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) < 18:
        return int(name)
    return 0


def x__whole_number__mutmut_8(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) <= 19:
        return int(name)
    return 0


def x__whole_number__mutmut_9(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) <= 18:
        return int(None)
    return 0


def x__whole_number__mutmut_10(name: str) -> int:
    """The whole number that a version's name spells, 0 for any other name."""
    if name.isascii() and name.isdigit() and name[0] != "0" and len(name) <= 18:
        return int(name)
    return 1

mutants_x__whole_number__mutmut['_mutmut_orig'] = x__whole_number__mutmut_orig # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_1'] = x__whole_number__mutmut_1 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_2'] = x__whole_number__mutmut_2 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_3'] = x__whole_number__mutmut_3 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_4'] = x__whole_number__mutmut_4 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_5'] = x__whole_number__mutmut_5 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_6'] = x__whole_number__mutmut_6 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_7'] = x__whole_number__mutmut_7 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_8'] = x__whole_number__mutmut_8 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_9'] = x__whole_number__mutmut_9 # type: ignore # mutmut generated
mutants_x__whole_number__mutmut['x__whole_number__mutmut_10'] = x__whole_number__mutmut_10 # type: ignore # mutmut generated
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


# Decisions


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(model: Model | None, model_id: str) -> Model:
    """The model, which must exist. Raises `NotFound`."""
    if model is None:
        raise NotFound(f"no model has the id {model_id[:128]!r}")
    return model


# Decisions


def x_existing__mutmut_orig(model: Model | None, model_id: str) -> Model:
    """The model, which must exist. Raises `NotFound`."""
    if model is None:
        raise NotFound(f"no model has the id {model_id[:128]!r}")
    return model


# Decisions


def x_existing__mutmut_1(model: Model | None, model_id: str) -> Model:
    """The model, which must exist. Raises `NotFound`."""
    if model is not None:
        raise NotFound(f"no model has the id {model_id[:128]!r}")
    return model


# Decisions


def x_existing__mutmut_2(model: Model | None, model_id: str) -> Model:
    """The model, which must exist. Raises `NotFound`."""
    if model is None:
        raise NotFound(None)
    return model


# Decisions


def x_existing__mutmut_3(model: Model | None, model_id: str) -> Model:
    """The model, which must exist. Raises `NotFound`."""
    if model is None:
        raise NotFound(f"no model has the id {model_id[:129]!r}")
    return model

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_register__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_register__mutmut)
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


def x_register__mutmut_orig(
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


def x_register__mutmut_1(
    model: Model | None,
    *,
    model_id: str,
    definition: Definition,
    in_process: Collection[str],
) -> list[ModelEvent]:
    """A new model, with version 1. Raises `Conflict` where the id is taken.

    `in_process` holds the names that in-process handlers are registered under.
    """
    if model is None:
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


def x_register__mutmut_2(
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
            None,
            [FieldError(path="/id", message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_3(
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
            None,
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_4(
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
            [FieldError(path="/id", message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_5(
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
            )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_6(
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
            [FieldError(path=None, message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_7(
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
            [FieldError(path="/id", message=None)],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_8(
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
            [FieldError(message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_9(
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
            [FieldError(path="/id", )],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_10(
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
            [FieldError(path="XX/idXX", message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_11(
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
            [FieldError(path="/ID", message="this id is taken")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_12(
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
            [FieldError(path="/id", message="XXthis id is takenXX")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_13(
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
            [FieldError(path="/id", message="THIS ID IS TAKEN")],
        )
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_14(
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
    _check(None, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_15(
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
    _check(definition, None)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_16(
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
    _check(in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_17(
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
    _check(definition, )
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_18(
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
    prints = None
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_19(
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
    prints = fingerprints(None, definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_20(
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
    prints = fingerprints(definition.handlers, None)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_21(
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
    prints = fingerprints(definition.handler_contracts)
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_22(
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
    prints = fingerprints(definition.handlers, )
    return [
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_23(
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
        ModelRegistered(model_id=None, definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_24(
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
        ModelRegistered(model_id=model_id, definition=None, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_25(
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
        ModelRegistered(model_id=model_id, definition=definition, fingerprints=None),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_26(
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
        ModelRegistered(definition=definition, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_27(
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
        ModelRegistered(model_id=model_id, fingerprints=prints),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_28(
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
        ModelRegistered(model_id=model_id, definition=definition, ),
        VersionCreated(version="1"),
    ]


def x_register__mutmut_29(
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
        VersionCreated(version=None),
    ]


def x_register__mutmut_30(
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
        VersionCreated(version="XX1XX"),
    ]

mutants_x_register__mutmut['_mutmut_orig'] = x_register__mutmut_orig # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_1'] = x_register__mutmut_1 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_2'] = x_register__mutmut_2 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_3'] = x_register__mutmut_3 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_4'] = x_register__mutmut_4 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_5'] = x_register__mutmut_5 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_6'] = x_register__mutmut_6 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_7'] = x_register__mutmut_7 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_8'] = x_register__mutmut_8 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_9'] = x_register__mutmut_9 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_10'] = x_register__mutmut_10 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_11'] = x_register__mutmut_11 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_12'] = x_register__mutmut_12 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_13'] = x_register__mutmut_13 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_14'] = x_register__mutmut_14 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_15'] = x_register__mutmut_15 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_16'] = x_register__mutmut_16 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_17'] = x_register__mutmut_17 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_18'] = x_register__mutmut_18 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_19'] = x_register__mutmut_19 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_20'] = x_register__mutmut_20 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_21'] = x_register__mutmut_21 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_22'] = x_register__mutmut_22 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_23'] = x_register__mutmut_23 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_24'] = x_register__mutmut_24 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_25'] = x_register__mutmut_25 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_26'] = x_register__mutmut_26 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_27'] = x_register__mutmut_27 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_28'] = x_register__mutmut_28 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_29'] = x_register__mutmut_29 # type: ignore # mutmut generated
mutants_x_register__mutmut['x_register__mutmut_30'] = x_register__mutmut_30 # type: ignore # mutmut generated
mutants_x_update__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_update__mutmut)
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


def x_update__mutmut_orig(
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


def x_update__mutmut_1(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(None, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_2(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, None)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_3(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_4(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, )
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_5(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = None
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_6(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(None, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_7(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, None)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_8(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_9(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, )
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_10(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_11(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=None, fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_12(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=None, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_13(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, version=None)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_14(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(fingerprints=prints, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_15(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, version=model.latest)]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_16(
    model: Model, *, definition: Definition, in_process: Collection[str]
) -> list[ModelEvent]:
    """Replace the definition: in place, or on an active model in a new version.

    API section 5, "Update": every update of an active model generates a version,
    also one that changes nothing.
    """
    _check(definition, in_process)
    prints = fingerprints(definition.handlers, definition.handler_contracts)
    if not model.active:
        return [ModelUpdated(definition=definition, fingerprints=prints, )]
    return [
        ModelUpdated(definition=definition, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_17(
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
        ModelUpdated(definition=None, fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_18(
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
        ModelUpdated(definition=definition, fingerprints=None),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_19(
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
        ModelUpdated(fingerprints=prints),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_20(
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
        ModelUpdated(definition=definition, ),
        VersionCreated(version=next_version(model)),
    ]


def x_update__mutmut_21(
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
        VersionCreated(version=None),
    ]


def x_update__mutmut_22(
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
        VersionCreated(version=next_version(None)),
    ]

mutants_x_update__mutmut['_mutmut_orig'] = x_update__mutmut_orig # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_1'] = x_update__mutmut_1 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_2'] = x_update__mutmut_2 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_3'] = x_update__mutmut_3 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_4'] = x_update__mutmut_4 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_5'] = x_update__mutmut_5 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_6'] = x_update__mutmut_6 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_7'] = x_update__mutmut_7 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_8'] = x_update__mutmut_8 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_9'] = x_update__mutmut_9 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_10'] = x_update__mutmut_10 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_11'] = x_update__mutmut_11 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_12'] = x_update__mutmut_12 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_13'] = x_update__mutmut_13 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_14'] = x_update__mutmut_14 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_15'] = x_update__mutmut_15 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_16'] = x_update__mutmut_16 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_17'] = x_update__mutmut_17 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_18'] = x_update__mutmut_18 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_19'] = x_update__mutmut_19 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_20'] = x_update__mutmut_20 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_21'] = x_update__mutmut_21 # type: ignore # mutmut generated
mutants_x_update__mutmut['x_update__mutmut_22'] = x_update__mutmut_22 # type: ignore # mutmut generated
mutants_x_create_version__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_create_version__mutmut)
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


def x_create_version__mutmut_orig(
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


def x_create_version__mutmut_1(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(version=None, description=description, metadata=metadata)
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_2(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(version=version, description=None, metadata=metadata)
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_3(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(version=version, description=description, metadata=None)
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_4(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(description=description, metadata=metadata)
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_5(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(version=version, metadata=metadata)
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_6(
    model: Model,
    *,
    version: str | None,
    description: str | None,
    metadata: msgspec.Raw | msgspec.UnsetType,
) -> list[ModelEvent]:
    """A new version from the definition in force (API section 5, "Update").

    Raises `Conflict` where the version's name is taken.
    """
    check_version(version=version, description=description, )
    if version is not None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_7(
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
    if version is not None or model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_8(
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
    if version is None and model.versions.get(version) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_9(
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
    if version is not None and model.versions.get(None) is not None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_10(
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
    if version is not None and model.versions.get(version) is None:
        raise Conflict(
            f"version: model {model.id} has a version {version!r} already",
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_11(
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
            None,
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_12(
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
            None,
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_13(
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
            [FieldError(path="/version", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_14(
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
            )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_15(
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
            [FieldError(path=None, message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_16(
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
            [FieldError(path="/version", message=None)],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_17(
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
            [FieldError(message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_18(
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
            [FieldError(path="/version", )],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_19(
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
            [FieldError(path="XX/versionXX", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_20(
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
            [FieldError(path="/VERSION", message="this version exists")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_21(
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
            [FieldError(path="/version", message="XXthis version existsXX")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_22(
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
            [FieldError(path="/version", message="THIS VERSION EXISTS")],
        )
    name = version if version is not None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_23(
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
    name = None
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_24(
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
    name = version if (version is not None) and False else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_25(
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
    name = version if (version is not None) or True else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_26(
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
    name = version if version is None else next_version(model)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_27(
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
    name = version if version is not None else next_version(None)
    return [VersionCreated(version=name, description=description, metadata=metadata)]


def x_create_version__mutmut_28(
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
    return [VersionCreated(version=None, description=description, metadata=metadata)]


def x_create_version__mutmut_29(
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
    return [VersionCreated(version=name, description=None, metadata=metadata)]


def x_create_version__mutmut_30(
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
    return [VersionCreated(version=name, description=description, metadata=None)]


def x_create_version__mutmut_31(
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
    return [VersionCreated(description=description, metadata=metadata)]


def x_create_version__mutmut_32(
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
    return [VersionCreated(version=name, metadata=metadata)]


def x_create_version__mutmut_33(
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
    return [VersionCreated(version=name, description=description, )]

mutants_x_create_version__mutmut['_mutmut_orig'] = x_create_version__mutmut_orig # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_1'] = x_create_version__mutmut_1 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_2'] = x_create_version__mutmut_2 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_3'] = x_create_version__mutmut_3 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_4'] = x_create_version__mutmut_4 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_5'] = x_create_version__mutmut_5 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_6'] = x_create_version__mutmut_6 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_7'] = x_create_version__mutmut_7 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_8'] = x_create_version__mutmut_8 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_9'] = x_create_version__mutmut_9 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_10'] = x_create_version__mutmut_10 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_11'] = x_create_version__mutmut_11 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_12'] = x_create_version__mutmut_12 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_13'] = x_create_version__mutmut_13 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_14'] = x_create_version__mutmut_14 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_15'] = x_create_version__mutmut_15 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_16'] = x_create_version__mutmut_16 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_17'] = x_create_version__mutmut_17 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_18'] = x_create_version__mutmut_18 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_19'] = x_create_version__mutmut_19 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_20'] = x_create_version__mutmut_20 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_21'] = x_create_version__mutmut_21 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_22'] = x_create_version__mutmut_22 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_23'] = x_create_version__mutmut_23 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_24'] = x_create_version__mutmut_24 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_25'] = x_create_version__mutmut_25 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_26'] = x_create_version__mutmut_26 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_27'] = x_create_version__mutmut_27 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_28'] = x_create_version__mutmut_28 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_29'] = x_create_version__mutmut_29 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_30'] = x_create_version__mutmut_30 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_31'] = x_create_version__mutmut_31 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_32'] = x_create_version__mutmut_32 # type: ignore # mutmut generated
mutants_x_create_version__mutmut['x_create_version__mutmut_33'] = x_create_version__mutmut_33 # type: ignore # mutmut generated


TRANSITIONS: dict[VersionStatus, frozenset[VersionStatus]] = {
    "pending": frozenset({"training", "active", "failed"}),
    "training": frozenset({"active", "failed"}),
    "active": frozenset({"training", "failed"}),
    "failed": frozenset({"pending", "training"}),
}
"""API section 5, "Version status"."""
mutants_x_set_status__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_set_status__mutmut)
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


def x_set_status__mutmut_orig(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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


def x_set_status__mutmut_1(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = None
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(sorted(TRANSITIONS[previous]))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_2(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(None).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(sorted(TRANSITIONS[previous]))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_3(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status != previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(sorted(TRANSITIONS[previous]))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_4(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(sorted(TRANSITIONS[previous]))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_5(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            None,
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_6(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            None,
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_7(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_8(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_9(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(None)}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_10(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {'XX, XX'.join(sorted(TRANSITIONS[previous]))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_11(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
    """Take a version to a status; to the one that it has is no event.

    Raises `NotFound` for an unknown version, `NotAllowed` for an illegal change.
    """
    previous = model.version(version).status
    if status == previous:
        return []
    if status not in TRANSITIONS[previous]:
        raise NotAllowed(
            f"status: version {version} of model {model.id} is {previous} and cannot become "
            f"{status}; from {previous} it may become {', '.join(sorted(None))}",
            [FieldError(path="/status", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_12(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            [FieldError(path=None, message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_13(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            [FieldError(path="/status", message=None)],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_14(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            [FieldError(message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_15(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            [FieldError(path="/status", )],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_16(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            [FieldError(path="XX/statusXX", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_17(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
            [FieldError(path="/STATUS", message=f"{previous} cannot become {status}")],
        )
    return [VersionStatusSet(version=version, status=status, previous=previous)]


def x_set_status__mutmut_18(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
    return [VersionStatusSet(version=None, status=status, previous=previous)]


def x_set_status__mutmut_19(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
    return [VersionStatusSet(version=version, status=None, previous=previous)]


def x_set_status__mutmut_20(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
    return [VersionStatusSet(version=version, status=status, previous=None)]


def x_set_status__mutmut_21(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
    return [VersionStatusSet(status=status, previous=previous)]


def x_set_status__mutmut_22(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
    return [VersionStatusSet(version=version, previous=previous)]


def x_set_status__mutmut_23(model: Model, *, version: str, status: VersionStatus) -> list[ModelEvent]:
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
    return [VersionStatusSet(version=version, status=status, )]

mutants_x_set_status__mutmut['_mutmut_orig'] = x_set_status__mutmut_orig # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_1'] = x_set_status__mutmut_1 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_2'] = x_set_status__mutmut_2 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_3'] = x_set_status__mutmut_3 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_4'] = x_set_status__mutmut_4 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_5'] = x_set_status__mutmut_5 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_6'] = x_set_status__mutmut_6 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_7'] = x_set_status__mutmut_7 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_8'] = x_set_status__mutmut_8 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_9'] = x_set_status__mutmut_9 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_10'] = x_set_status__mutmut_10 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_11'] = x_set_status__mutmut_11 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_12'] = x_set_status__mutmut_12 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_13'] = x_set_status__mutmut_13 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_14'] = x_set_status__mutmut_14 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_15'] = x_set_status__mutmut_15 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_16'] = x_set_status__mutmut_16 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_17'] = x_set_status__mutmut_17 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_18'] = x_set_status__mutmut_18 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_19'] = x_set_status__mutmut_19 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_20'] = x_set_status__mutmut_20 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_21'] = x_set_status__mutmut_21 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_22'] = x_set_status__mutmut_22 # type: ignore # mutmut generated
mutants_x_set_status__mutmut['x_set_status__mutmut_23'] = x_set_status__mutmut_23 # type: ignore # mutmut generated
mutants_x_trained__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_trained__mutmut)
def trained(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=model.version(version).name, job_id=job_id)]


def x_trained__mutmut_orig(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=model.version(version).name, job_id=job_id)]


def x_trained__mutmut_1(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=None, job_id=job_id)]


def x_trained__mutmut_2(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=model.version(version).name, job_id=None)]


def x_trained__mutmut_3(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(job_id=job_id)]


def x_trained__mutmut_4(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=model.version(version).name, )]


def x_trained__mutmut_5(model: Model, *, version: str, job_id: str) -> list[ModelEvent]:
    """A training job of a version succeeded. Raises `NotFound` for an unknown version."""
    return [VersionTrained(version=model.version(None).name, job_id=job_id)]

mutants_x_trained__mutmut['_mutmut_orig'] = x_trained__mutmut_orig # type: ignore # mutmut generated
mutants_x_trained__mutmut['x_trained__mutmut_1'] = x_trained__mutmut_1 # type: ignore # mutmut generated
mutants_x_trained__mutmut['x_trained__mutmut_2'] = x_trained__mutmut_2 # type: ignore # mutmut generated
mutants_x_trained__mutmut['x_trained__mutmut_3'] = x_trained__mutmut_3 # type: ignore # mutmut generated
mutants_x_trained__mutmut['x_trained__mutmut_4'] = x_trained__mutmut_4 # type: ignore # mutmut generated
mutants_x_trained__mutmut['x_trained__mutmut_5'] = x_trained__mutmut_5 # type: ignore # mutmut generated
mutants_x_next_version__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_next_version__mutmut)
def next_version(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_orig(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_1(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = None
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_2(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number - 1
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_3(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 2
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_4(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(None) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_5(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(None)) is not None:
        number += 1
    return str(number)


def x_next_version__mutmut_6(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is None:
        number += 1
    return str(number)


def x_next_version__mutmut_7(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number = 1
    return str(number)


def x_next_version__mutmut_8(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number -= 1
    return str(number)


def x_next_version__mutmut_9(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number += 2
    return str(number)


def x_next_version__mutmut_10(model: Model) -> str:
    """The next whole number that names no version yet."""
    number = model.largest_number + 1
    while model.versions.get(str(number)) is not None:
        number += 1
    return str(None)

mutants_x_next_version__mutmut['_mutmut_orig'] = x_next_version__mutmut_orig # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_1'] = x_next_version__mutmut_1 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_2'] = x_next_version__mutmut_2 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_3'] = x_next_version__mutmut_3 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_4'] = x_next_version__mutmut_4 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_5'] = x_next_version__mutmut_5 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_6'] = x_next_version__mutmut_6 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_7'] = x_next_version__mutmut_7 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_8'] = x_next_version__mutmut_8 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_9'] = x_next_version__mutmut_9 # type: ignore # mutmut generated
mutants_x_next_version__mutmut['x_next_version__mutmut_10'] = x_next_version__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_model_id__mutmut)
def check_model_id(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_orig(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_1(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(None) is None:
        raise invalid_field(
            "/id", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_2(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is not None:
        raise invalid_field(
            "/id", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_3(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            None, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_4(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", None
        )


def x_check_model_id__mutmut_5(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_6(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", )


def x_check_model_id__mutmut_7(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "XX/idXX", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_8(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/ID", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_9(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", "XXexpected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digitXX"
        )


def x_check_model_id__mutmut_10(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", "expected 1 to 128 of a-z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_model_id__mutmut_11(model_id: str) -> None:
    """Raises `Invalid` for an id outside of API section 3."""
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "/id", "EXPECTED 1 TO 128 OF A-Z A-Z 0-9 _ . : -, FIRST A LETTER OR DIGIT"
        )

mutants_x_check_model_id__mutmut['_mutmut_orig'] = x_check_model_id__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_1'] = x_check_model_id__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_2'] = x_check_model_id__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_3'] = x_check_model_id__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_4'] = x_check_model_id__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_5'] = x_check_model_id__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_6'] = x_check_model_id__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_7'] = x_check_model_id__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_8'] = x_check_model_id__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_9'] = x_check_model_id__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_10'] = x_check_model_id__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_model_id__mutmut['x_check_model_id__mutmut_11'] = x_check_model_id__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_version__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_version__mutmut)
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


def x_check_version__mutmut_orig(
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


def x_check_version__mutmut_1(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = None
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


def x_check_version__mutmut_2(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(None)
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


def x_check_version__mutmut_3(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(None))
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


def x_check_version__mutmut_4(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description and ""))
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


def x_check_version__mutmut_5(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or "XXXX"))
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


def x_check_version__mutmut_6(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_7(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors = metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_8(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors -= metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_9(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(None)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_10(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None or VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_11(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_12(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(None) is None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_13(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is not None:
        errors.append(
            FieldError(
                path="/version",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_14(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            None
        )
    _refuse(errors)


def x_check_version__mutmut_15(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path=None,
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_16(
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
                message=None,
            )
        )
    _refuse(errors)


def x_check_version__mutmut_17(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_18(
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
                )
        )
    _refuse(errors)


def x_check_version__mutmut_19(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="XX/versionXX",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_20(
    *, version: str | None, description: str | None, metadata: msgspec.Raw | msgspec.UnsetType
) -> None:
    """Raises `Invalid` for what no version can have, whatever model it is for."""
    errors = list(description_errors(description or ""))
    if metadata is not msgspec.UNSET:
        errors += metadata_errors(metadata)
    if version is not None and VERSION_NAME.fullmatch(version) is None:
        errors.append(
            FieldError(
                path="/VERSION",
                message="expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_21(
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
                message="XXexpected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digitXX",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_22(
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
                message="expected 1 to 64 of a-z a-z 0-9 _ . : + -, first a letter or digit",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_23(
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
                message="EXPECTED 1 TO 64 OF A-Z A-Z 0-9 _ . : + -, FIRST A LETTER OR DIGIT",
            )
        )
    _refuse(errors)


def x_check_version__mutmut_24(
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
    _refuse(None)

mutants_x_check_version__mutmut['_mutmut_orig'] = x_check_version__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_1'] = x_check_version__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_2'] = x_check_version__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_3'] = x_check_version__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_4'] = x_check_version__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_5'] = x_check_version__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_6'] = x_check_version__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_7'] = x_check_version__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_8'] = x_check_version__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_9'] = x_check_version__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_10'] = x_check_version__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_11'] = x_check_version__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_12'] = x_check_version__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_13'] = x_check_version__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_14'] = x_check_version__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_15'] = x_check_version__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_16'] = x_check_version__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_17'] = x_check_version__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_18'] = x_check_version__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_19'] = x_check_version__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_20'] = x_check_version__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_21'] = x_check_version__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_22'] = x_check_version__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_23'] = x_check_version__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_version__mutmut['x_check_version__mutmut_24'] = x_check_version__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_definition__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_definition__mutmut)
def check_definition(definition: Definition) -> None:
    """Raises `Invalid` for a definition that no model can have, whatever its state."""
    _refuse(list(definition.errors()))


def x_check_definition__mutmut_orig(definition: Definition) -> None:
    """Raises `Invalid` for a definition that no model can have, whatever its state."""
    _refuse(list(definition.errors()))


def x_check_definition__mutmut_1(definition: Definition) -> None:
    """Raises `Invalid` for a definition that no model can have, whatever its state."""
    _refuse(None)


def x_check_definition__mutmut_2(definition: Definition) -> None:
    """Raises `Invalid` for a definition that no model can have, whatever its state."""
    _refuse(list(None))

mutants_x_check_definition__mutmut['_mutmut_orig'] = x_check_definition__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_definition__mutmut['x_check_definition__mutmut_1'] = x_check_definition__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_definition__mutmut['x_check_definition__mutmut_2'] = x_check_definition__mutmut_2 # type: ignore # mutmut generated
mutants_x__check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check__mutmut)
def _check(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_orig(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_1(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(None)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_2(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = None
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_3(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(None)
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_4(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(None))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_5(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed(None, unknown)


def x__check__mutmut_6(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), None)


def x__check__mutmut_7(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed(unknown)


def x__check__mutmut_8(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[1:]}: {e.message}" for e in unknown), )


def x__check__mutmut_9(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(None), unknown)


def x__check__mutmut_10(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("XX; XX".join(f"{e.path[1:]}: {e.message}" for e in unknown), unknown)


def x__check__mutmut_11(definition: Definition, in_process: Collection[str]) -> None:
    check_definition(definition)
    unknown = list(definition.handlers.unknown_names(in_process))
    if unknown:
        raise NotAllowed("; ".join(f"{e.path[2:]}: {e.message}" for e in unknown), unknown)

mutants_x__check__mutmut['_mutmut_orig'] = x__check__mutmut_orig # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_1'] = x__check__mutmut_1 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_2'] = x__check__mutmut_2 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_3'] = x__check__mutmut_3 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_4'] = x__check__mutmut_4 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_5'] = x__check__mutmut_5 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_6'] = x__check__mutmut_6 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_7'] = x__check__mutmut_7 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_8'] = x__check__mutmut_8 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_9'] = x__check__mutmut_9 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_10'] = x__check__mutmut_10 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_11'] = x__check__mutmut_11 # type: ignore # mutmut generated
mutants_x__refuse__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__refuse__mutmut)
def _refuse(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)


def x__refuse__mutmut_orig(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)


def x__refuse__mutmut_1(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid(None, errors)


def x__refuse__mutmut_2(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), None)


def x__refuse__mutmut_3(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid(errors)


def x__refuse__mutmut_4(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), )


def x__refuse__mutmut_5(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(None), errors)


def x__refuse__mutmut_6(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("XX; XX".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)


def x__refuse__mutmut_7(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid("; ".join(f"{e.path[2:]}: {e.message}" for e in errors), errors)

mutants_x__refuse__mutmut['_mutmut_orig'] = x__refuse__mutmut_orig # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_1'] = x__refuse__mutmut_1 # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_2'] = x__refuse__mutmut_2 # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_3'] = x__refuse__mutmut_3 # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_4'] = x__refuse__mutmut_4 # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_5'] = x__refuse__mutmut_5 # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_6'] = x__refuse__mutmut_6 # type: ignore # mutmut generated
mutants_x__refuse__mutmut['x__refuse__mutmut_7'] = x__refuse__mutmut_7 # type: ignore # mutmut generated


# How the state is kept


class _Snapshot(msgspec.Struct, kw_only=True):
    """The plain form of `Model`: the versions as a list in the order of their creation."""

    id: str
    revision: int
    definition: int
    fingerprints: Fingerprints
    versions: list[Version]
    latest: str | None
    active: list[str]
    largest_number: int
    created_at: datetime
    updated_at: datetime


_SNAPSHOT = msgspec.json.Decoder(_Snapshot)
mutants_x__to_snapshot__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__to_snapshot__mutmut)
def _to_snapshot(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": list(model.versions), "active": list(model.active)})


def x__to_snapshot__mutmut_orig(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": list(model.versions), "active": list(model.active)})


def x__to_snapshot__mutmut_1(model: Model) -> _Snapshot:
    fields = None
    return _Snapshot(**{**fields, "versions": list(model.versions), "active": list(model.active)})


def x__to_snapshot__mutmut_2(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(None)
    return _Snapshot(**{**fields, "versions": list(model.versions), "active": list(model.active)})


def x__to_snapshot__mutmut_3(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "XXversionsXX": list(model.versions), "active": list(model.active)})


def x__to_snapshot__mutmut_4(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "VERSIONS": list(model.versions), "active": list(model.active)})


def x__to_snapshot__mutmut_5(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": list(None), "active": list(model.active)})


def x__to_snapshot__mutmut_6(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": list(model.versions), "XXactiveXX": list(model.active)})


def x__to_snapshot__mutmut_7(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": list(model.versions), "ACTIVE": list(model.active)})


def x__to_snapshot__mutmut_8(model: Model) -> _Snapshot:
    fields = msgspec.structs.asdict(model)
    return _Snapshot(**{**fields, "versions": list(model.versions), "active": list(None)})

mutants_x__to_snapshot__mutmut['_mutmut_orig'] = x__to_snapshot__mutmut_orig # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_1'] = x__to_snapshot__mutmut_1 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_2'] = x__to_snapshot__mutmut_2 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_3'] = x__to_snapshot__mutmut_3 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_4'] = x__to_snapshot__mutmut_4 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_5'] = x__to_snapshot__mutmut_5 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_6'] = x__to_snapshot__mutmut_6 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_7'] = x__to_snapshot__mutmut_7 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_8'] = x__to_snapshot__mutmut_8 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__from_snapshot__mutmut)
def _from_snapshot(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_orig(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_1(data: bytes) -> Model:
    fields = None
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_2(data: bytes) -> Model:
    fields = msgspec.structs.asdict(None)
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_3(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(None))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_4(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "XXversionsXX": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_5(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "VERSIONS": VersionMap(fields["versions"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_6(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(None), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_7(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["XXversionsXX"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_8(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["VERSIONS"]), "active": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_9(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "XXactiveXX": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_10(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "ACTIVE": tuple(fields["active"])}
    )


def x__from_snapshot__mutmut_11(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(None)}
    )


def x__from_snapshot__mutmut_12(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["XXactiveXX"])}
    )


def x__from_snapshot__mutmut_13(data: bytes) -> Model:
    fields = msgspec.structs.asdict(_SNAPSHOT.decode(data))
    return Model(
        **{**fields, "versions": VersionMap(fields["versions"]), "active": tuple(fields["ACTIVE"])}
    )

mutants_x__from_snapshot__mutmut['_mutmut_orig'] = x__from_snapshot__mutmut_orig # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_1'] = x__from_snapshot__mutmut_1 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_2'] = x__from_snapshot__mutmut_2 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_3'] = x__from_snapshot__mutmut_3 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_4'] = x__from_snapshot__mutmut_4 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_5'] = x__from_snapshot__mutmut_5 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_6'] = x__from_snapshot__mutmut_6 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_7'] = x__from_snapshot__mutmut_7 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_8'] = x__from_snapshot__mutmut_8 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_9'] = x__from_snapshot__mutmut_9 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_10'] = x__from_snapshot__mutmut_10 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_11'] = x__from_snapshot__mutmut_11 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_12'] = x__from_snapshot__mutmut_12 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_13'] = x__from_snapshot__mutmut_13 # type: ignore # mutmut generated


MODEL: Decider[Model] = Decider(
    category="model",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=_to_snapshot,
    from_snapshot=_from_snapshot,
    weight=lambda model: 2_000 + 500 * len(model.versions),
    # A snapshot costs as much as there are versions: taken after a number of events
    # that grows with them, it costs each event the same.
    snapshot_interval=lambda model: max(100, len(model.versions) // 50),
)
