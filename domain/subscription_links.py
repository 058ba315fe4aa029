"""The subscriptions that begin or end at one model: small, so that a decision can read them all.

A stream `links:<model>` for each model, appended to in the same transaction as the
subscriptions' own. So what fires, and what an update makes stale, is decided on the
ledger itself and not on a read model that may lag, and costs one load, however many
subscriptions there are.
"""

from datetime import datetime
from typing import Literal

import msgspec

from domain.contracts import Fingerprints
from domain.decider import Decider
from domain.events import EventType
from domain.staleness import Dependency
from domain.subscription import OwnStatus, Subscription, Trigger

Role = Literal["source", "target"]


class SubscriptionLinked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A subscription begins (`source`) or ends (`target`) here; said again when it changes.

    `dependencies` are those on this model. `other_model_id` is the model at the other end.
    """

    subscription_id: str
    role: Role
    trigger_event: Trigger
    other_model_id: str
    status: OwnStatus
    dependencies: tuple[Dependency, ...] = ()


class SubscriptionUnlinked(msgspec.Struct, frozen=True, kw_only=True):
    """A subscription was deleted."""

    subscription_id: str
    role: Role


LinkEvent = SubscriptionLinked | SubscriptionUnlinked

EVENTS = (
    EventType(name="links.subscription_linked", cls=SubscriptionLinked),
    EventType(name="links.subscription_unlinked", cls=SubscriptionUnlinked),
)


class Links(msgspec.Struct, frozen=True, kw_only=True):
    """The subscriptions at a model by role and id, and the order in which they came."""

    by_role: dict[Role, dict[str, SubscriptionLinked]]
    ordinals: dict[str, int]
    last: int

    def firing(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger and link.status == "active"
        ]

    def made_stale(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)


def evolve(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id not in ordinals:
            last += 1
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


class _Snapshot(msgspec.Struct):
    links: list[SubscriptionLinked]
    ordinals: dict[str, int]
    last: int


def _to_snapshot(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, ordinals=links.ordinals, last=links.last)


def _from_snapshot(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def linked(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("source", subscription.source_model_id, subscription.target_model_id),
        ("target", subscription.target_model_id, subscription.source_model_id),
    )
    return [
        (
            model_id,
            SubscriptionLinked(
                subscription_id=subscription.id,
                role=role,
                trigger_event=subscription.trigger_event,
                other_model_id=other,
                status=subscription.status,
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


LINKS: Decider[Links] = Decider(
    category="links",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=_to_snapshot,
    from_snapshot=_from_snapshot,
    weight=lambda links: 1_000 + 600 * sum(map(len, links.by_role.values())),
    snapshot_interval=lambda links: max(100, sum(map(len, links.by_role.values())) // 10),
)
