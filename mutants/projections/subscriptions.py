"""Which subscriptions there are and which are stale, without a row written for staleness.

A subscription keeps the fingerprints that it was made with, a model those that it has now;
a subscription is stale where they differ. So an update of a model that makes ten thousand
subscriptions stale writes the few rows of that model, and staleness that ends by itself
ends in the same way (API section 5, "Staleness").
"""

from collections.abc import Sequence
from typing import Any, Literal, get_args

import msgspec

from domain.contracts import Fingerprints
from domain.events import Record
from domain.model import ModelRegistered, ModelUpdated
from domain.staleness import Action, Dependency, Side, state_of
from domain.subscription import (
    SUBSCRIPTION,
    Status,
    SubscriptionActivated,
    SubscriptionCreated,
    SubscriptionDeleted,
    SubscriptionEvent,
    SubscriptionPaused,
)
from projections.projection import Session, in_list

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS subscriptions (
        id TEXT PRIMARY KEY,
        position BIGINT NOT NULL,
        source_model_id TEXT NOT NULL,
        target_model_id TEXT NOT NULL,
        own_status TEXT NOT NULL,
        target_key TEXT NOT NULL,
        target_state TEXT NOT NULL,
        source_key TEXT,
        source_state TEXT,
        tenant TEXT
    )
    """,
    "CREATE INDEX IF NOT EXISTS subscriptions_source ON subscriptions (source_model_id, position)",
    "CREATE INDEX IF NOT EXISTS subscriptions_target ON subscriptions (target_model_id, position)",
    "CREATE TABLE IF NOT EXISTS dependency_states (key TEXT PRIMARY KEY, state TEXT NOT NULL)",
)

COLUMNS = (
    "id",
    "position",
    "source_model_id",
    "target_model_id",
    "own_status",
    "target_key",
    "target_state",
    "source_key",
    "source_state",
    "tenant",
)
UPSERT = (
    f"INSERT INTO subscriptions ({', '.join(COLUMNS)}) "
    f"VALUES ({', '.join(f':{each}' for each in COLUMNS)}) ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(f"{each} = excluded.{each}" for each in COLUMNS[1:])
)
UPDATE = """
    UPDATE subscriptions SET
        own_status = coalesce(:own_status, own_status),
        target_state = coalesce(:target_state, target_state),
        source_state = coalesce(:source_state, source_state)
    WHERE id = :id
"""
UPSERT_STATE = """
    INSERT INTO dependency_states (key, state) VALUES (:key, :state)
    ON CONFLICT (key) DO UPDATE SET state = excluded.state
"""

STATUS = """
    CASE
        WHEN s.own_status = 'paused' THEN 'paused'
        WHEN s.target_state <> t.state THEN 'stale'
        WHEN s.source_state <> o.state THEN 'stale'
        ELSE 'active'
    END
"""
JOINED = """
    subscriptions AS s
    LEFT JOIN dependency_states AS t ON t.key = s.target_key
    LEFT JOIN dependency_states AS o ON o.key = s.source_key
"""

Role = Literal["source", "target", "any"]
AT: dict[Role, str] = {
    "source": "s.source_model_id = :model_id",
    "target": "s.target_model_id = :model_id",
    "any": "(s.source_model_id = :model_id OR s.target_model_id = :model_id)",
}

SIDES: tuple[tuple[Action, Side], ...] = tuple(
    (handler, side) for handler in get_args(Action) for side in get_args(Side)
)


class SubscriptionsProjection:
    """Keeps `subscriptions` and `dependency_states`."""

    name = "subscriptions"
    version = 2
    tables: Sequence[str] = TABLES

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events into the tables; other events are passed over."""
        prints: dict[str, Fingerprints] = {}
        rows: dict[str, dict[str, Any] | None] = {}
        changed: dict[str, dict[str, Any]] = {}
        for record in records:
            event = record.event
            if isinstance(event, ModelRegistered | ModelUpdated):
                prints[record.stream.partition(":")[2]] = event.fingerprints
            elif isinstance(event, SubscriptionEvent):
                _fold(rows, changed, record)
        states = [
            {"key": _key(model_id, handler, side), "state": state_of(each, handler, side)}
            for model_id, each in prints.items()
            for handler, side in SIDES
        ]
        deleted = [{"id": key} for key, row in rows.items() if row is None]
        made = [row for row in rows.values() if row is not None]
        for statement, params in (
            (UPSERT_STATE, states),
            ("DELETE FROM subscriptions WHERE id = :id", deleted),
            (UPSERT, made),
            (UPDATE, [{"id": key, **each} for key, each in changed.items()]),
        ):
            if params:
                session.executemany(statement, params)


def _fold(
    rows: dict[str, dict[str, Any] | None], changed: dict[str, dict[str, Any]], record: Record
) -> None:
    """Fold one event into the rows that a batch makes, or changes, or deletes (None)."""
    key = record.stream.removeprefix(SUBSCRIPTION.stream(""))
    change: dict[str, Any]
    match record.event:
        case SubscriptionCreated() as created:
            changed.pop(key, None)
            rows[key] = {
                "id": key,
                "position": record.position,
                "source_model_id": created.source_model_id,
                "target_model_id": created.target_model_id,
                "own_status": "active",
                "tenant": created.tenant,
                **_depends(created.dependencies),
            }
            return
        case SubscriptionDeleted():
            changed.pop(key, None)
            rows[key] = None
            return
        case SubscriptionPaused():
            change = {"own_status": "paused"}
        case SubscriptionActivated(dependencies=dependencies):
            depends = _depends(dependencies)
            change = {
                "own_status": "active",
                "target_state": depends["target_state"],
                "source_state": depends["source_state"],
            }
        case _:
            return
    row = rows.get(key)
    if row is not None:
        row.update(change)
    else:
        nothing = {"own_status": None, "target_state": None, "source_state": None}
        changed[key] = {**changed.get(key, nothing), **change}


def _depends(dependencies: Sequence[Dependency]) -> dict[str, Any]:
    """The columns of what a subscription depends on: always its target, its source or not."""
    target = dependencies[0]
    source = dependencies[1] if len(dependencies) > 1 else None
    return {
        "target_key": _key(target.model_id, target.handler, target.side),
        "target_state": target.state,
        "source_key": source and _key(source.model_id, source.handler, source.side),
        "source_state": source and source.state,
    }


def _key(model_id: str, handler: Action, side: Side) -> str:
    return f"{model_id}/{handler}.{side}"


class Listed(msgspec.Struct, frozen=True):
    """A subscription in a list: its place in the order of creation, and its status."""

    position: int
    id: str
    status: Status


def list_subscriptions(
    session: Session,
    model_id: str,
    *,
    role: Role,
    after: int,
    limit: int,
    status: Status | None = None,
    clients: Sequence[str] | None = None,
) -> list[Listed]:
    """The subscriptions that begin or end at a model, in the order of their creation.

    Of those that are a tenant's only the ones of `clients`, None for all of them.
    """
    where = f"{AT[role]} AND s.position > :after"
    params: dict[str, Any] = {"model_id": model_id, "after": after, "limit": limit}
    if status is not None:
        where, params["status"] = f"{where} AND {STATUS} = :status", status
    if clients is not None:
        seen = "s.tenant IS NULL"
        if clients:
            among, names = in_list("visible", clients)
            seen = f"{seen} OR s.tenant IN {among}"
            params |= names
        where = f"{where} AND ({seen})"
    rows = session.execute(
        f"SELECT s.position, s.id, {STATUS} FROM {JOINED} WHERE {where} "
        "ORDER BY s.position LIMIT :limit",
        params,
    )
    return [Listed(*row) for row in rows]
