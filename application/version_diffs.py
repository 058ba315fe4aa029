"""What differs between two versions of a model, and what that breaks (API section 4, `diff`)."""

from typing import Annotated, Any, get_args

import msgspec

from application.definitions import Definitions
from application.ledger import Ledger
from application.schema_comparisons import SchemaComparisons
from application.stale_reasons import schema_of, verdict
from domain.changes import Change, changes
from domain.compatibility.comparison import Direction, Verdict
from domain.contracts import schema_fingerprint
from domain.definition import Definition
from domain.errors import NotFound
from domain.model import MODEL, Model, existing
from domain.staleness import NO_SCHEMA, Action, Side

Example = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(
        description="Any JSON value; absent without one, or where it is large.",
        extra_json_schema={},
    ),
]


class SchemaDiff(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one schema from one version to the other.

    `changed` are the places that differ, annotations left out. `broken` are the keywords
    that an instance misses which was valid, `undecided` those of which it is not proven
    that none does; both point into the schema that has to accept: the new input schema,
    the former output schema. `example` is an instance that is refused now.
    """

    handler: Action
    side: Side
    verdict: Verdict
    direction: Direction
    changed: tuple[str, ...]
    broken: tuple[str, ...]
    undecided: tuple[str, ...]
    message: str
    example: Example = msgspec.UNSET


class VersionDiff(msgspec.Struct, frozen=True, kw_only=True, rename={"from_version": "from"}):
    """The way from one version of a model to another one."""

    model_id: str
    from_version: str
    to: str
    changes: list[Change]
    schemas: list[SchemaDiff]


class VersionDiffs:
    """Compares versions of a model."""

    def __init__(
        self, ledger: Ledger, definitions: Definitions, comparisons: SchemaComparisons
    ) -> None:
        self._ledger = ledger
        self._definitions = definitions
        self._comparisons = comparisons

    async def between(self, model_id: str, former: str, latter: str) -> tuple[VersionDiff, int]:
        """What differs, and the model's revision. Raises `NotFound`, naming the versions."""
        model: Model = existing((await self._ledger.load(MODEL, model_id)).state, model_id)
        unknown = [name for name in (former, latter) if model.versions.get(name) is None]
        if unknown:
            names = " and ".join(repr(name[:64]) for name in dict.fromkeys(unknown))
            raise NotFound(f"model {model_id} has no version {names}")
        before, after = [await self._defining(model, name) for name in (former, latter)]
        found = VersionDiff(
            model_id=model_id,
            from_version=former,
            to=latter,
            changes=await self._ledger.in_thread(_changes, before, after),
            schemas=[
                await self._schema(before, after, handler, side)
                for handler in get_args(Action)
                for side in get_args(Side)
            ],
        )
        return found, model.revision

    async def _defining(self, model: Model, name: str) -> Definition:
        """What a version keeps as it was made, with a description and metadata of its own."""
        version = model.version(name)
        shown = await self._definitions.version(model, version)
        definition = await self._definitions.get(model.id, version.definition)
        return msgspec.structs.replace(
            definition, description=shown.description, metadata=shown.metadata
        )

    async def _schema(
        self, before: Definition, after: Definition, handler: Action, side: Side
    ) -> SchemaDiff:
        old, new = schema_of(before, handler, side), schema_of(after, handler, side)
        prints = await self._ledger.in_thread(lambda: (_print(old), _print(new)))
        found = await self._comparisons.of(prints, old, new, side)
        said = verdict(found, side)
        if old is None and new is None:
            said = "identical, there is no such schema"
        elif old is None or new is None:
            said = f"{said}; the schema was {'added' if old is None else 'removed'}"
        return SchemaDiff(
            handler=handler,
            side=side,
            verdict=found.verdict,
            direction=found.direction,
            changed=found.changed,
            broken=found.broken,
            undecided=found.undecided,
            message=said,
            example=found.example,
        )


def _print(schema: bytes | None) -> str:
    """The state of a dependency on this schema, so that a verdict is shared with those."""
    return f"schema:{NO_SCHEMA if schema is None else schema_fingerprint(schema)}"


def _changes(before: Definition, after: Definition) -> list[Change]:
    return changes(_plain(before), _plain(after))


def _plain(definition: Definition) -> Any:
    return msgspec.json.decode(msgspec.json.encode(definition))
