"""Brings registered models of MLflow into Modelog: only what is missing, in steps that can be cut.

Each step is one request with an idempotency key made of what it does. A run that was killed is
gone on with by another: what is there is seen and left, and what is not is made.
"""

import hashlib
from collections.abc import Iterator
from typing import Any

import msgspec
from modelog_client import ApiError, Modelog, NotFound

from adapters.mlflow.mapping import (
    Mapped,
    brought_version,
    definition,
    metadata,
    origin,
    version_description,
)
from adapters.mlflow.registry import MlflowError, MlflowRegistry, ModelVersion, RegisteredModel

FIRST = "1"
"""The version that every model of Modelog is made with."""

MADE = 2
"""The revision of a model that is made: registered, and given its first version."""


class Brought(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What was made of one registered model: `problem` says why not all of it."""

    name: str
    id: str
    created: bool = False
    versions: list[str] = []
    statuses: dict[str, str] = {}
    problem: str | None = None

    @property
    def changed(self) -> bool:
        """Whether anything was made."""
        return self.created or bool(self.versions) or bool(self.statuses)


class Refused(Exception):
    """A registered model cannot be brought, or not all of it; the message says why."""


def bring(
    source: MlflowRegistry,
    target: Modelog,
    mapped: Mapped,
    models: list[RegisteredModel],
    dry: bool,
) -> Iterator[Brought]:
    """Bring models one after another, and say of each what was made.

    With `dry` nothing is written. What Modelog refuses of one model keeps no other from it.
    Raises `Unreachable` and the like where Modelog is not there; run it again then.
    """
    for model in models:
        brought = Brought(name=model.name, id=mapped.id(model.name))
        try:
            _Transfer(target, mapped, model, brought, dry).run(source.versions(model.name))
        except (Refused, MlflowError, msgspec.ValidationError) as error:
            brought.problem = str(error)
        except ApiError as error:
            if error.status in (401, 403, 429) or error.status >= 500:
                raise
            brought.problem = str(error)
        yield brought


class _Transfer:
    """One registered model on its way."""

    def __init__(
        self, target: Modelog, mapped: Mapped, model: RegisteredModel, brought: Brought, dry: bool
    ) -> None:
        self._target = target
        self._mapped = mapped
        self._model = model
        self._brought = brought
        self._dry = dry
        self._statuses: dict[str, str] = {}
        self._active = False

    def run(self, versions: list[ModelVersion]) -> None:
        first = next((each for each in versions if each.version == FIRST), None)
        self._find_or_create(first)
        for version in versions:
            if version.version not in self._statuses:
                self._add(version)
        if versions and first is None:
            # MLflow deleted its version 1, but a model of Modelog has one.
            self._set(FIRST, "failed")
        for version in versions:
            status = self._mapped.status(self._model, version)
            if status != "pending":
                self._set(version.version, status)

    def _find_or_create(self, first: ModelVersion | None) -> None:
        model_id = self._brought.id
        try:
            found = self._target.get_model(model_id)
        except NotFound:
            self._create(first)
            return
        # As it was made: whoever updated it since may have left our metadata out.
        made = self._target.get_model(model_id, revision=MADE)
        if origin(made.model.metadata) != origin(metadata(self._model, None)):
            raise Refused(f"the id {model_id} is taken by a model that is not this one of MLflow")
        listed = self._target.list_model_versions(model_id, page_size=1000)
        self._statuses = {each.version: each.status for each in listed}
        self._active = found.model.active_version is not None
        latest = found.version
        begun = latest.version != FIRST and brought_version(latest.metadata) != latest.version
        if self._mapped.by_version and begun and not self._active:
            # A run before this one may have ended between the two steps of an addition.
            self._statuses.pop(latest.version)

    def _create(self, first: ModelVersion | None) -> None:
        body = {
            "id": self._brought.id,
            **definition(self._model, first),
            "handlers": self._mapped.handlers(self._model.name, FIRST),
        }
        if not self._dry:
            self._target.create_model(**body, idempotency_key=_key("create", body))
        self._statuses[FIRST] = "pending"
        self._brought.created = True
        if first is not None:
            self._brought.versions.append(FIRST)

    def _add(self, version: ModelVersion) -> None:
        if self._mapped.by_version:
            self._add_with_handlers(version)
        elif not self._dry:
            body: dict[str, Any] = {
                "version": version.version,
                "description": version_description(version),
                "metadata": metadata(self._model, version),
            }
            key = _key(f"version of {self._brought.id}", body)
            self._target.create_model_version(self._brought.id, **body, idempotency_key=key)
        self._statuses[version.version] = "pending"
        self._brought.versions.append(version.version)

    def _add_with_handlers(self, version: ModelVersion) -> None:
        """A version with a definition of its own, which only an update can give.

        On a model that is not active an update changes the latest version; on one that is, it makes
        a new one, whose number Modelog chooses.
        """
        model_id, number = self._brought.id, version.version
        if self._active:
            taken = max(int(each) for each in self._statuses if each.isdecimal())
            if int(number) != taken + 1:
                raise Refused(
                    f"version {number} cannot have handlers of its own: the model is active, and "
                    f"its next version is {taken + 1}"
                )
        body = {
            **definition(self._model, version),
            "handlers": self._mapped.handlers(self._model.name, number),
        }
        if self._dry:
            return
        etag = self._target.get_model.answer(model_id).etag
        if not self._active:
            # Refused where it is somebody else's; replayed where a run before this one made it.
            key = _key(f"version of {model_id}", number)
            made = self._target.create_model_version.answer(
                model_id, version=number, idempotency_key=key
            )
            etag = self._target.get_model.answer(model_id).etag if made.replayed else made.etag
        # Not where somebody activated or changed it meanwhile.
        self._target.update_model(
            model_id, **body, if_match=etag, idempotency_key=_key(f"update {model_id} {etag}", body)
        )

    def _set(self, version: str, status: Any) -> None:
        # What somebody set here since is theirs, `pending` too: then the key was used before.
        if self._statuses.get(version) != "pending":
            return
        if not self._dry:
            model_id = self._brought.id
            key = _key(f"status of {model_id} {version}", status)
            setting = self._target.set_model_version_status.answer
            if setting(model_id, version, status=status, idempotency_key=key).replayed:
                return
        self._statuses[version] = status
        self._brought.statuses[version] = status


def _key(step: str, body: Any) -> str:
    digest = hashlib.sha256(step.encode() + b"\0" + msgspec.json.encode(body)).hexdigest()
    return f"mlflow-import-{digest[:40]}"
