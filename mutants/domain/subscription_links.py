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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_xǁLinksǁfiring__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinksǁmade_stale__mutmut: MutantDict = {}  # type: ignore


class Links(msgspec.Struct, frozen=True, kw_only=True):
    """The subscriptions at a model by role and id, and the order in which they came."""

    by_role: dict[Role, dict[str, SubscriptionLinked]]
    ordinals: dict[str, int]
    last: int

    @_mutmut_mutated(mutants_xǁLinksǁfiring__mutmut)
    def firing(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger and link.status == "active"
        ]

    def xǁLinksǁfiring__mutmut_orig(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger and link.status == "active"
        ]

    def xǁLinksǁfiring__mutmut_1(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["XXsourceXX"].values()
            if link.trigger_event == trigger and link.status == "active"
        ]

    def xǁLinksǁfiring__mutmut_2(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["SOURCE"].values()
            if link.trigger_event == trigger and link.status == "active"
        ]

    def xǁLinksǁfiring__mutmut_3(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger or link.status == "active"
        ]

    def xǁLinksǁfiring__mutmut_4(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event != trigger and link.status == "active"
        ]

    def xǁLinksǁfiring__mutmut_5(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger and link.status != "active"
        ]

    def xǁLinksǁfiring__mutmut_6(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger and link.status == "XXactiveXX"
        ]

    def xǁLinksǁfiring__mutmut_7(self, trigger: Trigger) -> list[SubscriptionLinked]:
        """Those that this model's event may fire: active by themselves."""
        return [
            link
            for link in self.by_role["source"].values()
            if link.trigger_event == trigger and link.status == "ACTIVE"
        ]

    @_mutmut_mutated(mutants_xǁLinksǁmade_stale__mutmut)
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

    def xǁLinksǁmade_stale__mutmut_orig(self, before: Fingerprints, after: Fingerprints) -> list[str]:
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

    def xǁLinksǁmade_stale__mutmut_1(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = None
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_2(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(before) for each in link.dependencies) or not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_3(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active" or all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_4(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status != "active"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_5(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "XXactiveXX"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_6(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "ACTIVE"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_7(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(None)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_8(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(None) for each in link.dependencies)
                    and not all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_9(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(before) for each in link.dependencies)
                    and all(each.holds(after) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_10(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(None)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_11(self, before: Fingerprints, after: Fingerprints) -> list[str]:
        """Those that held with the former definition of this model and do not with the new one.

        Each once, in the order of their creation; paused ones never fire and are left out.
        """
        found: dict[str, None] = {}
        for links in self.by_role.values():
            for link in links.values():
                if (
                    link.status == "active"
                    and all(each.holds(before) for each in link.dependencies)
                    and not all(each.holds(None) for each in link.dependencies)
                ):
                    found[link.subscription_id] = None
        return list(found)

    def xǁLinksǁmade_stale__mutmut_12(self, before: Fingerprints, after: Fingerprints) -> list[str]:
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
                    found[link.subscription_id] = ""
        return list(found)

    def xǁLinksǁmade_stale__mutmut_13(self, before: Fingerprints, after: Fingerprints) -> list[str]:
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
        return list(None)

mutants_xǁLinksǁfiring__mutmut['_mutmut_orig'] = Links.xǁLinksǁfiring__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_1'] = Links.xǁLinksǁfiring__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_2'] = Links.xǁLinksǁfiring__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_3'] = Links.xǁLinksǁfiring__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_4'] = Links.xǁLinksǁfiring__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_5'] = Links.xǁLinksǁfiring__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_6'] = Links.xǁLinksǁfiring__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinksǁfiring__mutmut['xǁLinksǁfiring__mutmut_7'] = Links.xǁLinksǁfiring__mutmut_7 # type: ignore # mutmut generated

mutants_xǁLinksǁmade_stale__mutmut['_mutmut_orig'] = Links.xǁLinksǁmade_stale__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_1'] = Links.xǁLinksǁmade_stale__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_2'] = Links.xǁLinksǁmade_stale__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_3'] = Links.xǁLinksǁmade_stale__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_4'] = Links.xǁLinksǁmade_stale__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_5'] = Links.xǁLinksǁmade_stale__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_6'] = Links.xǁLinksǁmade_stale__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_7'] = Links.xǁLinksǁmade_stale__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_8'] = Links.xǁLinksǁmade_stale__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_9'] = Links.xǁLinksǁmade_stale__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_10'] = Links.xǁLinksǁmade_stale__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_11'] = Links.xǁLinksǁmade_stale__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_12'] = Links.xǁLinksǁmade_stale__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLinksǁmade_stale__mutmut['xǁLinksǁmade_stale__mutmut_13'] = Links.xǁLinksǁmade_stale__mutmut_13 # type: ignore # mutmut generated
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
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


def x_evolve__mutmut_orig(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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


def x_evolve__mutmut_1(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = None
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


def x_evolve__mutmut_2(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links and Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
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


def x_evolve__mutmut_3(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role=None, ordinals={}, last=0)
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


def x_evolve__mutmut_4(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals=None, last=0)
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


def x_evolve__mutmut_5(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=None)
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


def x_evolve__mutmut_6(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(ordinals={}, last=0)
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


def x_evolve__mutmut_7(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, last=0)
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


def x_evolve__mutmut_8(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, )
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


def x_evolve__mutmut_9(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"XXsourceXX": {}, "target": {}}, ordinals={}, last=0)
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


def x_evolve__mutmut_10(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"SOURCE": {}, "target": {}}, ordinals={}, last=0)
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


def x_evolve__mutmut_11(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "XXtargetXX": {}}, ordinals={}, last=0)
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


def x_evolve__mutmut_12(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "TARGET": {}}, ordinals={}, last=0)
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


def x_evolve__mutmut_13(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=1)
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


def x_evolve__mutmut_14(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = None
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


def x_evolve__mutmut_15(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(None)
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


def x_evolve__mutmut_16(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = None
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id not in ordinals:
            last += 1
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_17(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = None
        if event.subscription_id not in ordinals:
            last += 1
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_18(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id in ordinals:
            last += 1
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_19(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id not in ordinals:
            last = 1
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_20(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id not in ordinals:
            last -= 1
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_21(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id not in ordinals:
            last += 2
            ordinals = {**ordinals, event.subscription_id: last}
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_22(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
    """The state after one more event."""
    links = links or Links(by_role={"source": {}, "target": {}}, ordinals={}, last=0)
    changed = dict(links.by_role[event.role])
    ordinals, last = links.ordinals, links.last
    if isinstance(event, SubscriptionLinked):
        changed[event.subscription_id] = event
        if event.subscription_id not in ordinals:
            last += 1
            ordinals = None
    else:
        # A decision may be on its way on a state that is too old: its append tells.
        changed.pop(event.subscription_id, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_23(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
        changed.pop(None, None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_24(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
        changed.pop(None)
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_25(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
        changed.pop(event.subscription_id, )
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=last)


def x_evolve__mutmut_26(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
    return Links(by_role=None, ordinals=ordinals, last=last)


def x_evolve__mutmut_27(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=None, last=last)


def x_evolve__mutmut_28(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, last=None)


def x_evolve__mutmut_29(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
    return Links(ordinals=ordinals, last=last)


def x_evolve__mutmut_30(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
    return Links(by_role={**links.by_role, event.role: changed}, last=last)


def x_evolve__mutmut_31(links: Links | None, event: LinkEvent, _at: datetime) -> Links:
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
    return Links(by_role={**links.by_role, event.role: changed}, ordinals=ordinals, )

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


class _Snapshot(msgspec.Struct):
    links: list[SubscriptionLinked]
    ordinals: dict[str, int]
    last: int
mutants_x__to_snapshot__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__to_snapshot__mutmut)
def _to_snapshot(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, ordinals=links.ordinals, last=links.last)


def x__to_snapshot__mutmut_orig(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, ordinals=links.ordinals, last=links.last)


def x__to_snapshot__mutmut_1(links: Links) -> _Snapshot:
    found = None
    return _Snapshot(links=found, ordinals=links.ordinals, last=links.last)


def x__to_snapshot__mutmut_2(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=None, ordinals=links.ordinals, last=links.last)


def x__to_snapshot__mutmut_3(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, ordinals=None, last=links.last)


def x__to_snapshot__mutmut_4(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, ordinals=links.ordinals, last=None)


def x__to_snapshot__mutmut_5(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(ordinals=links.ordinals, last=links.last)


def x__to_snapshot__mutmut_6(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, last=links.last)


def x__to_snapshot__mutmut_7(links: Links) -> _Snapshot:
    found = [link for each in links.by_role.values() for link in each.values()]
    return _Snapshot(links=found, ordinals=links.ordinals, )

mutants_x__to_snapshot__mutmut['_mutmut_orig'] = x__to_snapshot__mutmut_orig # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_1'] = x__to_snapshot__mutmut_1 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_2'] = x__to_snapshot__mutmut_2 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_3'] = x__to_snapshot__mutmut_3 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_4'] = x__to_snapshot__mutmut_4 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_5'] = x__to_snapshot__mutmut_5 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_6'] = x__to_snapshot__mutmut_6 # type: ignore # mutmut generated
mutants_x__to_snapshot__mutmut['x__to_snapshot__mutmut_7'] = x__to_snapshot__mutmut_7 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__from_snapshot__mutmut)
def _from_snapshot(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_orig(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_1(data: bytes) -> Links:
    plain = None
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_2(data: bytes) -> Links:
    plain = msgspec.json.decode(None, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_3(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=None)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_4(data: bytes) -> Links:
    plain = msgspec.json.decode(type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_5(data: bytes) -> Links:
    plain = msgspec.json.decode(data, )
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_6(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = None
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_7(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"XXsourceXX": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_8(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"SOURCE": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_9(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "XXtargetXX": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_10(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "TARGET": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_11(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = None
    return Links(by_role=by_role, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_12(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=None, ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_13(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=None, last=plain.last)


def x__from_snapshot__mutmut_14(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, last=None)


def x__from_snapshot__mutmut_15(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(ordinals=plain.ordinals, last=plain.last)


def x__from_snapshot__mutmut_16(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, last=plain.last)


def x__from_snapshot__mutmut_17(data: bytes) -> Links:
    plain = msgspec.json.decode(data, type=_Snapshot)
    by_role: dict[Role, dict[str, SubscriptionLinked]] = {"source": {}, "target": {}}
    for link in plain.links:
        by_role[link.role][link.subscription_id] = link
    return Links(by_role=by_role, ordinals=plain.ordinals, )

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
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_14'] = x__from_snapshot__mutmut_14 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_15'] = x__from_snapshot__mutmut_15 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_16'] = x__from_snapshot__mutmut_16 # type: ignore # mutmut generated
mutants_x__from_snapshot__mutmut['x__from_snapshot__mutmut_17'] = x__from_snapshot__mutmut_17 # type: ignore # mutmut generated
mutants_x_linked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_linked__mutmut)
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


def x_linked__mutmut_orig(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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


def x_linked__mutmut_1(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = None
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


def x_linked__mutmut_2(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("XXsourceXX", subscription.source_model_id, subscription.target_model_id),
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


def x_linked__mutmut_3(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("SOURCE", subscription.source_model_id, subscription.target_model_id),
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


def x_linked__mutmut_4(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("source", subscription.source_model_id, subscription.target_model_id),
        ("XXtargetXX", subscription.target_model_id, subscription.source_model_id),
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


def x_linked__mutmut_5(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("source", subscription.source_model_id, subscription.target_model_id),
        ("TARGET", subscription.target_model_id, subscription.source_model_id),
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


def x_linked__mutmut_6(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("source", subscription.source_model_id, subscription.target_model_id),
        ("target", subscription.target_model_id, subscription.source_model_id),
    )
    return [
        (
            model_id,
            SubscriptionLinked(
                subscription_id=None,
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


def x_linked__mutmut_7(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                role=None,
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


def x_linked__mutmut_8(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                trigger_event=None,
                other_model_id=other,
                status=subscription.status,
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_9(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                other_model_id=None,
                status=subscription.status,
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_10(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                status=None,
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_11(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                dependencies=None,
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_12(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
    """What is said of a subscription at the models at its ends, by model."""
    ends: tuple[tuple[Role, str, str], ...] = (
        ("source", subscription.source_model_id, subscription.target_model_id),
        ("target", subscription.target_model_id, subscription.source_model_id),
    )
    return [
        (
            model_id,
            SubscriptionLinked(
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


def x_linked__mutmut_13(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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


def x_linked__mutmut_14(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                other_model_id=other,
                status=subscription.status,
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_15(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                status=subscription.status,
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_16(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                dependencies=tuple(
                    each for each in subscription.dependencies if each.model_id == model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_17(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_18(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                    None
                ),
            ),
        )
        for role, model_id, other in ends
    ]


def x_linked__mutmut_19(subscription: Subscription) -> list[tuple[str, SubscriptionLinked]]:
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
                    each for each in subscription.dependencies if each.model_id != model_id
                ),
            ),
        )
        for role, model_id, other in ends
    ]

mutants_x_linked__mutmut['_mutmut_orig'] = x_linked__mutmut_orig # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_1'] = x_linked__mutmut_1 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_2'] = x_linked__mutmut_2 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_3'] = x_linked__mutmut_3 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_4'] = x_linked__mutmut_4 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_5'] = x_linked__mutmut_5 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_6'] = x_linked__mutmut_6 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_7'] = x_linked__mutmut_7 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_8'] = x_linked__mutmut_8 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_9'] = x_linked__mutmut_9 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_10'] = x_linked__mutmut_10 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_11'] = x_linked__mutmut_11 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_12'] = x_linked__mutmut_12 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_13'] = x_linked__mutmut_13 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_14'] = x_linked__mutmut_14 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_15'] = x_linked__mutmut_15 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_16'] = x_linked__mutmut_16 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_17'] = x_linked__mutmut_17 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_18'] = x_linked__mutmut_18 # type: ignore # mutmut generated
mutants_x_linked__mutmut['x_linked__mutmut_19'] = x_linked__mutmut_19 # type: ignore # mutmut generated


LINKS: Decider[Links] = Decider(
    category="links",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=_to_snapshot,
    from_snapshot=_from_snapshot,
    weight=lambda links: 1_000 + 600 * sum(map(len, links.by_role.values())),
    snapshot_interval=lambda links: max(100, sum(map(len, links.by_role.values())) // 10),
)
