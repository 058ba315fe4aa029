"""The lists of models and of versions, as ready-made JSON.

Definitions are kept with every row, so that a batch of events is folded from rows and
events alone, and a page of a list is one query whose rows are returned as they are.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar, get_args

import msgspec

from domain.definition import Definition
from domain.events import Record
from domain.model import (
    ModelEvent,
    ModelRegistered,
    ModelStatus,
    ModelUpdated,
    VersionCreated,
    VersionStatusSet,
    VersionTrained,
)
from domain.resources import ModelResource, VersionResource
from domain.search import search_text
from projections.projection import Rows, Session, in_list, pairs_list

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
        PRIMARY KEY (model_id, version)
    )
    """,
    # Not in the table: a rebuild makes it at once, when all rows are there.
    """
    CREATE UNIQUE INDEX IF NOT EXISTS model_versions_ordinal ON model_versions (model_id, ordinal)
    """,
)

INSERT_MODEL = """
    INSERT INTO models
        (id, position, revision, status, name, search, active, version_count, doc)
    VALUES
        (:id, :position, :revision, :status, :name, :search, :active, :version_count, :doc)
"""

UPSERT_MODEL = f"""
    {INSERT_MODEL} ON CONFLICT (id) DO UPDATE SET
        revision = excluded.revision, status = excluded.status, name = excluded.name,
        search = excluded.search, active = excluded.active,
        version_count = excluded.version_count, doc = excluded.doc
"""

VERSION_COLUMNS = ("model_id", "version", "ordinal", "doc")
INSERT_VERSION = """
    INSERT INTO model_versions (model_id, version, ordinal, doc)
    VALUES (:model_id, :version, :ordinal, :doc)
"""

UPSERT_VERSION = f"""
    {INSERT_VERSION} ON CONFLICT (model_id, version) DO UPDATE SET doc = excluded.doc
"""


EVENTS = frozenset(get_args(ModelEvent))

CATEGORY = "model:"
PREFIX = len(CATEGORY)

_encode = msgspec.json.Encoder().encode


class _VersionRow:
    """One row of `model_versions` while a batch is folded into it."""

    __slots__ = ("is_new", "ordinal", "shown")

    def __init__(self, ordinal: int, shown: VersionResource, *, is_new: bool) -> None:
        self.ordinal = ordinal
        self.shown = shown
        self.is_new = is_new

    def values(self) -> tuple[Any, ...]:
        shown = self.shown
        return shown.model_id, shown.version, self.ordinal, _encode(shown).decode()


class _ModelRow:
    """One row of `models` while a batch is folded into it, with those of its versions."""

    def __init__(
        self, model_id: str, position: int, definition: Definition, created_at: datetime
    ) -> None:
        self.id = model_id
        self.position = position
        self.definition = definition
        self.created_at = self.updated_at = created_at
        self.revision = 0
        self.latest_version: str | None = None
        self.active: list[str] = []
        self.version_count = 0
        self.versions: dict[str, _VersionRow] = {}

    def params(self) -> dict[str, Any]:
        what = self.definition
        status: ModelStatus = "active" if self.active else "pending"
        shown = ModelResource(
            id=self.id,
            name=what.name,
            description=what.description,
            handlers=what.handlers,
            handler_contracts=what.handler_contracts,
            metadata=what.metadata,
            status=status,
            revision=self.revision,
            latest_version=self.latest_version,
            active_version=self.active[-1] if self.active else None,
            created_at=self.created_at,
            updated_at=self.updated_at,
        )
        return {
            "id": self.id,
            "position": self.position,
            "revision": self.revision,
            "status": status,
            "name": what.name,
            "search": search_text(self.id, what.name, what.description),
            "active": _encode(self.active).decode(),
            "version_count": self.version_count,
            "doc": _encode(shown).decode(),
        }


class ModelsProjection:
    """Keeps `models` and `model_versions`."""

    name = "models"
    version = 2
    reads: Collection[str] = ("model",)
    tables: Sequence[str] = TABLES

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events into both tables; events of other streams are passed over."""
        batch = _Batch(session, records)
        batch.fold()
        batch.write()


class _Batch:
    """The rows that a batch of events touches: read at once, folded, written at once.

    All events of a log pass through here when the tables are built anew, so what is done for each
    of them is little: no pattern is matched, no key is made where a name will do.
    """

    def __init__(self, session: Session, records: Sequence[Record]) -> None:
        self._session = session
        # By stream: its string is at hand with every record.
        self._models: dict[str, _ModelRow] = {}
        # In the order of the log, which is that of the indexes.
        self._made: list[_VersionRow] = []
        self._changed: dict[tuple[str, str], _VersionRow] = {}
        ours: list[Record] = []
        new: set[str] = set()
        changed: set[str] = set()
        touched: set[tuple[str, str]] = set()
        for record in records:
            event = record.event
            kind = type(event)
            if kind not in EVENTS:
                continue
            ours.append(record)
            stream = record.stream
            if kind is ModelRegistered:
                new.add(stream)
            elif stream not in new:
                changed.add(stream)
                if kind is not VersionCreated and event.version is not None:
                    touched.add((stream, event.version))
        self._ours, self._new = ours, new
        self._load_models(changed)
        if touched:
            self._load_versions(touched - self._made_versions(ours, touched))

    def _made_versions(
        self, records: Iterable[Record], touched: Iterable[tuple[str, str]]
    ) -> set[tuple[str, str]]:
        """The versions that the batch makes itself, of the streams of those that it touches."""
        streams = {stream for stream, _ in touched}
        return {
            (record.stream, record.event.version)
            for record in records
            if record.stream in streams and type(record.event) is VersionCreated
        }

    def _load_models(self, streams: Iterable[str]) -> None:
        for some in _chunks(sorted(stream[PREFIX:] for stream in streams)):
            among, params = in_list("id", some)
            for position, active, count, doc in self._session.execute(
                f"SELECT position, active, version_count, doc FROM models WHERE id IN {among}",
                params,
            ):
                shown = msgspec.json.decode(doc, type=ModelResource)
                what = Definition(
                    name=shown.name,
                    description=shown.description,
                    handlers=shown.handlers,
                    handler_contracts=shown.handler_contracts,
                    metadata=shown.metadata,
                )
                row = _ModelRow(shown.id, position, what, shown.created_at)
                row.updated_at, row.revision = shown.updated_at, shown.revision
                row.latest_version = shown.latest_version
                row.active = msgspec.json.decode(active, type=list[str])
                row.version_count = count
                self._models[CATEGORY + shown.id] = row

    def _load_versions(self, wanted: Iterable[tuple[str, str]]) -> None:
        for some in _chunks(sorted((stream[PREFIX:], version) for stream, version in wanted)):
            among, params = pairs_list("place", some)
            for model_id, ordinal, doc in self._session.execute(
                "SELECT model_id, ordinal, doc FROM model_versions "
                f"WHERE (model_id, version) IN {among}",
                params,
            ):
                shown = msgspec.json.decode(doc, type=VersionResource)
                row = _VersionRow(ordinal, shown, is_new=False)
                self._models[CATEGORY + model_id].versions[shown.version] = row

    def fold(self) -> None:
        """Change the rows as the events say."""
        models = self._models
        for record in self._ours:
            at, event, stream = record.metadata.time, record.event, record.stream
            kind = type(event)
            if kind is ModelRegistered:
                row = _ModelRow(stream[PREFIX:], record.position, event.definition, at)
                row.revision = record.revision
                models[stream] = row
                continue
            row = models[stream]
            row.revision, row.updated_at = record.revision, at
            if kind is VersionCreated:
                self._create_version(row, event, at)
            elif kind is ModelUpdated:
                self._update(row, event, at)
            elif kind is VersionTrained:
                self._change_version(row, event.version, updated_at=at)
            else:
                self._set_status(row, event, at)

    def _update(self, row: _ModelRow, event: ModelUpdated, at: datetime) -> None:
        definition = row.definition = event.definition
        if event.version is not None:
            self._change_version(
                row,
                event.version,
                updated_at=at,
                description=definition.description,
                metadata=definition.metadata,
                handlers=definition.handlers,
                handler_contracts=definition.handler_contracts,
            )

    def _set_status(self, row: _ModelRow, event: VersionStatusSet, at: datetime) -> None:
        version, status = event.version, event.status
        if version in row.active:
            row.active.remove(version)
        if status == "active":
            row.active.append(version)
        activated = {"activated_at": at} if status == "active" else {}
        self._change_version(row, version, status=status, updated_at=at, **activated)

    def _create_version(self, row: _ModelRow, event: VersionCreated, at: datetime) -> None:
        name = row.latest_version = event.version
        row.version_count += 1
        what, own_description, own_metadata = row.definition, event.description, event.metadata
        shown = VersionResource(
            model_id=row.id,
            version=name,
            status="pending",
            description=what.description if own_description is None else own_description,
            metadata=what.metadata if own_metadata is msgspec.UNSET else own_metadata,
            handlers=what.handlers,
            handler_contracts=what.handler_contracts,
            created_at=at,
            updated_at=at,
            activated_at=None,
        )
        made = row.versions[name] = _VersionRow(row.version_count, shown, is_new=True)
        self._made.append(made)

    def _change_version(self, model: _ModelRow, version: str, **changes: Any) -> None:
        row = model.versions[version]
        row.shown = msgspec.structs.replace(row.shown, **changes)
        if not row.is_new:
            self._changed[model.id, version] = row

    def write(self) -> None:
        """Put every changed row back."""
        models: tuple[list[dict[str, Any]], list[dict[str, Any]]] = ([], [])
        for stream, row in self._models.items():
            models[stream in self._new].append(row.params())
        changed = self._changed.values()
        for statement, rows in (
            (UPSERT_MODEL, models[False]),
            (INSERT_MODEL, models[True]),
            (INSERT_VERSION, Rows(VERSION_COLUMNS, self._made, _VersionRow.values)),
            (UPSERT_VERSION, Rows(VERSION_COLUMNS, changed, _VersionRow.values)),
        ):
            if rows:
                self._session.executemany(statement, rows)


T = TypeVar("T")


def _chunks(values: list[T]) -> Iterable[list[T]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]
