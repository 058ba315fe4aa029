"""Which services a domain has: a stream of its own, so that a decision on all of them is safe.

A feature update, the upsert of a `default` assignment and the initialisation of all
services look at every service of a domain. A read model may lag; this stream does not,
and a service that is added meanwhile makes the append a lost race.
"""

from datetime import datetime

import msgspec

from domain.decider import Decider
from domain.events import EventType


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class ServiceEnrolled(msgspec.Struct, frozen=True, kw_only=True):
    """A domain has one more service."""

    service_id: str


EVENTS = (EventType(name="roster.service_enrolled", cls=ServiceEnrolled),)


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """The ids of a domain's services in the order of their first initialisation."""

    services: tuple[str, ...] = ()
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
def evolve(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if roster is None else roster.services
    return Roster(services=(*known, event.service_id))


def x_evolve__mutmut_orig(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if roster is None else roster.services
    return Roster(services=(*known, event.service_id))


def x_evolve__mutmut_1(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = None
    return Roster(services=(*known, event.service_id))


def x_evolve__mutmut_2(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if (roster is None) and False else roster.services
    return Roster(services=(*known, event.service_id))


def x_evolve__mutmut_3(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if (roster is None) or True else roster.services
    return Roster(services=(*known, event.service_id))


def x_evolve__mutmut_4(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if roster is not None else roster.services
    return Roster(services=(*known, event.service_id))


def x_evolve__mutmut_5(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if roster is None else roster.services
    return Roster(services=None)

mutants_x_evolve__mutmut['_mutmut_orig'] = x_evolve__mutmut_orig # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_1'] = x_evolve__mutmut_1 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_2'] = x_evolve__mutmut_2 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_3'] = x_evolve__mutmut_3 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_4'] = x_evolve__mutmut_4 # type: ignore # mutmut generated
mutants_x_evolve__mutmut['x_evolve__mutmut_5'] = x_evolve__mutmut_5 # type: ignore # mutmut generated


ROSTER: Decider[Roster] = Decider(
    category="roster",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda roster: roster,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Roster),
    weight=lambda roster: 500 + 80 * len(roster.services),
    snapshot_interval=lambda roster: max(100, len(roster.services) // 10),
)
