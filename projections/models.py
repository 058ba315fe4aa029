"""The lists of models and of versions, as ready-made JSON.

Definitions are kept with every row, so that a batch of events is folded from rows and
events alone, and a page of a list is one query whose rows are returned as they are.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec

from domain.definition import Definition
from domain.events import Record
from domain.model import (
    ModelEvent,
    ModelRegistered,
    ModelUpdated,
    VersionCreated,
    VersionStatusSet,
    VersionTrained,
)
from domain.resources import ModelResource, VersionResource
from domain.search import search_text
from projections.projection import Session, in_list

CHUNK = 400
"""Rows asked for in one statement: well below SQLite's limit on parameters."""

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS models (
        id TEXT PRIMARY KEY,
        position BIGINT NOT NULL,
        revision BIGINT NOT NULL,
        status TEXT NOT NULL,
        name TEXT NOT NULL,
        search TEXT NOT NULL,
        active TEXT NOT NULL,
        version_count BIGINT NOT NULL,
        doc TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX IF NOT EXISTS models_position ON models (position)",
    "CREATE INDEX IF NOT EXISTS models_status ON models (status, position)",
    "CREATE INDEX IF NOT EXISTS models_name ON models (name, position)",
    """
    CREATE TABLE IF NOT EXISTS model_versions (
        model_id TEXT NOT NULL,
        version TEXT NOT NULL,
        ordinal BIGINT NOT NULL,
        doc TEXT NOT NULL,
        PRIMARY KEY (model_id, ordinal),
        UNIQUE (model_id, version)
    )
    """,
)

UPSERT_MODEL = """
    INSERT INTO models
        (id, position, revision, status, name, search, active, version_count, doc)
    VALUES
        (:id, :position, :revision, :status, :name, :search, :active, :version_count, :doc)
    ON CONFLICT (id) DO UPDATE SET
        revision = excluded.revision, status = excluded.status, name = excluded.name,
        search = excluded.search, active = excluded.active,
        version_count = excluded.version_count, doc = excluded.doc
"""

UPSERT_VERSION = """
    INSERT INTO model_versions (model_id, version, ordinal, doc)
    VALUES (:model_id, :version, :ordinal, :doc)
    ON CONFLICT (model_id, ordinal) DO UPDATE SET doc = excluded.doc
"""


class _ModelRow:
    """One row of `models` while a batch is folded into it."""

    def __init__(self, position: int, resource: ModelResource) -> None:
        self.position = position
        self.resource = resource
        self.active: list[str] = []
        self.version_count = 0

    def params(self) -> dict[str, Any]:
        shown = self.resource
        return {
            "id": shown.id,
            "position": self.position,
            "revision": shown.revision,
            "status": shown.status,
            "name": shown.name,
            "search": search_text(shown.id, shown.name, shown.description),
            "active": msgspec.json.encode(self.active).decode(),
            "version_count": self.version_count,
            "doc": msgspec.json.encode(shown).decode(),
        }


class ModelsProjection:
    """Keeps `models` and `model_versions`."""

    name = "models"
    version = 1
    reads: Collection[str] = ("model",)
    tables: Sequence[str] = TABLES

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events into both tables; events of other streams are passed over."""
        ours = [record for record in records if isinstance(record.event, ModelEvent)]
        if not ours:
            return
        batch = _Batch(session, ours)
        for record in ours:
            batch.fold(record)
        batch.write()


class _Batch:
    """The rows that a batch of events touches: read at once, folded, written at once."""

    def __init__(self, session: Session, records: Sequence[Record]) -> None:
        self._session = session
        self._models: dict[str, _ModelRow] = {}
        self._versions: dict[tuple[str, str], tuple[int, VersionResource]] = {}
        self._changed: set[tuple[str, str]] = set()
        self._load_models({_key(record) for record in records})
        self._load_versions(records)

    def _load_models(self, ids: Iterable[str]) -> None:
        for some in _chunks(sorted(ids)):
            among, params = in_list("id", some)
            for position, active, count, doc in self._session.execute(
                f"SELECT position, active, version_count, doc FROM models WHERE id IN {among}",
                params,
            ):
                row = _ModelRow(position, msgspec.json.decode(doc, type=ModelResource))
                row.active = msgspec.json.decode(active, type=list[str])
                row.version_count = count
                self._models[row.resource.id] = row

    def _load_versions(self, records: Sequence[Record]) -> None:
        wanted: dict[str, set[str]] = {}
        for record in records:
            name = getattr(record.event, "version", None)
            if name is not None and not isinstance(record.event, VersionCreated):
                wanted.setdefault(_key(record), set()).add(name)
        for model_id, names in wanted.items():
            for some in _chunks(sorted(names)):
                among, params = in_list("version", some)
                for ordinal, doc in self._session.execute(
                    "SELECT ordinal, doc FROM model_versions "
                    f"WHERE model_id = :model_id AND version IN {among}",
                    {"model_id": model_id, **params},
                ):
                    shown = msgspec.json.decode(doc, type=VersionResource)
                    self._versions[model_id, shown.version] = (ordinal, shown)

    def fold(self, record: Record) -> None:
        """Change the rows as one event says."""
        model_id, at, event = _key(record), record.metadata.time, record.event
        if isinstance(event, ModelRegistered):
            self._models[model_id] = _ModelRow(
                record.position,
                ModelResource(
                    id=model_id,
                    **_shown(event.definition),
                    status="pending",
                    revision=record.revision,
                    latest_version=None,
                    active_version=None,
                    created_at=at,
                    updated_at=at,
                ),
            )
            return
        row = self._models[model_id]
        changes: dict[str, Any] = {"revision": record.revision, "updated_at": at}
        match event:
            case ModelUpdated(definition=definition, version=version):
                changes |= _shown(definition)
                if version is not None:
                    self._change_version(
                        model_id,
                        version,
                        updated_at=at,
                        description=definition.description,
                        metadata=definition.metadata,
                        handlers=definition.handlers,
                        handler_contracts=definition.handler_contracts,
                    )
            case VersionCreated(version=version):
                row.version_count += 1
                changes["latest_version"] = version
                self._create_version(row, event, at)
            case VersionTrained(version=version):
                self._change_version(model_id, version, updated_at=at)
            case VersionStatusSet(version=version, status=status):
                if version in row.active:
                    row.active.remove(version)
                if status == "active":
                    row.active.append(version)
                changes["status"] = "active" if row.active else "pending"
                changes["active_version"] = row.active[-1] if row.active else None
                activated = {"activated_at": at} if status == "active" else {}
                self._change_version(model_id, version, status=status, updated_at=at, **activated)
        row.resource = msgspec.structs.replace(row.resource, **changes)

    def _create_version(self, row: _ModelRow, event: VersionCreated, at: Any) -> None:
        shown = row.resource
        own_description, own_metadata = event.description, event.metadata
        version = VersionResource(
            model_id=shown.id,
            version=event.version,
            status="pending",
            description=shown.description if own_description is None else own_description,
            metadata=shown.metadata if own_metadata is msgspec.UNSET else own_metadata,
            handlers=shown.handlers,
            handler_contracts=shown.handler_contracts,
            created_at=at,
            updated_at=at,
            activated_at=None,
        )
        key = (shown.id, event.version)
        self._versions[key] = (row.version_count, version)
        self._changed.add(key)

    def _change_version(self, model_id: str, version: str, **changes: Any) -> None:
        ordinal, shown = self._versions[model_id, version]
        self._versions[model_id, version] = (ordinal, msgspec.structs.replace(shown, **changes))
        self._changed.add((model_id, version))

    def write(self) -> None:
        """Put every changed row back."""
        self._session.executemany(UPSERT_MODEL, [row.params() for row in self._models.values()])
        versions = []
        for model_id, version in sorted(self._changed):
            ordinal, shown = self._versions[model_id, version]
            versions.append(
                {
                    "model_id": model_id,
                    "version": version,
                    "ordinal": ordinal,
                    "doc": msgspec.json.encode(shown).decode(),
                }
            )
        if versions:
            self._session.executemany(UPSERT_VERSION, versions)


def _key(record: Record) -> str:
    return record.stream.partition(":")[2]


def _shown(definition: Definition) -> dict[str, Any]:
    return {
        "name": definition.name,
        "description": definition.description,
        "handlers": definition.handlers,
        "handler_contracts": definition.handler_contracts,
        "metadata": definition.metadata,
    }


def _chunks(values: list[str]) -> Iterable[list[str]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]
