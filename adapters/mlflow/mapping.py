"""What a registered model of MLflow becomes: ids, definitions, metadata, statuses. Pure."""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Literal

import msgspec
from modelog_client import Handlers

from adapters.mlflow.registry import ModelVersion, RegisteredModel, Tag

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}")
LONGEST_ID = 128
LONGEST_NAME = 256
LONGEST_DESCRIPTION = 8192

ACTIVE_ALIASES = ("champion",)
ACTIVE_STAGES = ("Production",)


class Mapped(msgspec.Struct, frozen=True, kw_only=True):
    """How to map: what MLflow has no word for.

    `training`, `inference`: handlers as JSON, in whose texts `{name}`, `{id}` and `{version}` are
    replaced. `prefix` begins every id. A version with one of `aliases` or `stages` is active.
    """

    training: Any
    inference: Any
    prefix: str = ""
    aliases: tuple[str, ...] = ACTIVE_ALIASES
    stages: tuple[str, ...] = ACTIVE_STAGES

    @property
    def by_version(self) -> bool:
        """Whether each version has handlers of its own."""
        return b"{version}" in msgspec.json.encode((self.training, self.inference))

    def id(self, name: str) -> str:
        """The model's id: the name itself where it can be one.

        Else what of it can, with a digest of the whole name, so that two names never meet.
        """
        wanted = self.prefix + name
        if ID.fullmatch(wanted):
            return wanted
        digest = hashlib.sha256(name.encode()).hexdigest()[:10]
        kept = re.sub(r"[^A-Za-z0-9_.:-]+", "-", wanted).strip("-._:")
        kept = kept[: LONGEST_ID - len(digest) - 1]
        return f"{kept}-{digest}" if kept else f"mlflow-{digest}"

    def handlers(self, name: str, version: str) -> Handlers:
        """The handlers of a version. Raises `msgspec.ValidationError` for what are none."""
        words = {"{name}": name, "{id}": self.id(name), "{version}": version}
        given = {"training": self.training, "inference": self.inference}
        return msgspec.convert(_filled(given, words), Handlers)

    def status(
        self, model: RegisteredModel, version: ModelVersion
    ) -> Literal["active", "failed", "pending"]:
        """What a version's status is to be."""
        if version.status == "FAILED_REGISTRATION":
            return "failed"
        named = {alias.alias for alias in model.aliases if alias.version == version.version}
        if version.current_stage in self.stages or named & set(self.aliases):
            return "active"
        return "pending"


def definition(model: RegisteredModel, version: ModelVersion | None) -> dict[str, Any]:
    """Name, description and metadata of a model, with those of its version."""
    return {
        "name": _text(model.name, LONGEST_NAME),
        "description": _text(model.description, LONGEST_DESCRIPTION),
        "metadata": metadata(model, version),
    }


def metadata(model: RegisteredModel, version: ModelVersion | None) -> dict[str, Any]:
    """All that MLflow says of a model and a version, under the one key `mlflow`."""
    said: dict[str, Any] = {
        "name": model.name,
        "tags": _tags(model.tags),
        "aliases": {alias.alias: alias.version for alias in model.aliases},
        "created_at": _time(model.creation_timestamp),
    }
    if version is not None:
        said["version"] = {
            "version": version.version,
            "description": version.description,
            "stage": version.current_stage,
            "status": version.status,
            "source": version.source,
            "run_id": version.run_id,
            "tags": _tags(version.tags),
            "created_at": _time(version.creation_timestamp),
        }
    return {"mlflow": _clean(said)}


def version_description(version: ModelVersion) -> str:
    """A version's own description."""
    return _text(version.description, LONGEST_DESCRIPTION)


def origin(metadata: Mapping[str, Any]) -> str | None:
    """The name that a model has in MLflow; None where it is not from there."""
    said = metadata.get("mlflow")
    return said.get("name") if isinstance(said, dict) else None


def brought_version(metadata: Mapping[str, Any]) -> str | None:
    """The version of MLflow that metadata is about."""
    said = metadata.get("mlflow")
    version = said.get("version") if isinstance(said, dict) else None
    return version.get("version") if isinstance(version, dict) else None


def _filled(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return re.sub(r"\{(?:name|id|version)\}", lambda match: words[match[0]], value)
    if isinstance(value, dict):
        return {key: _filled(each, words) for key, each in value.items()}
    return value


def _tags(tags: tuple[Tag, ...]) -> dict[str, str]:
    return {tag.key: tag.value for tag in tags}


def _time(milliseconds: int | None) -> str | None:
    if milliseconds is None:
        return None
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _text(text: str, longest: int) -> str:
    clean = text.replace("\0", "\ufffd")
    return clean if len(clean) <= longest else clean[: longest - 1] + "…"


def _clean(value: Any) -> Any:
    """Without U+0000, which the service does not take."""
    if isinstance(value, str):
        return value.replace("\0", "\ufffd")
    if isinstance(value, dict):
        return {_clean(key): _clean(each) for key, each in value.items()}
    return value
