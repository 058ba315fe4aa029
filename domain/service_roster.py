"""Which services a domain has: a stream of its own, so that a decision on all of them is safe.

A feature update, the upsert of a `default` assignment and the initialisation of all
services look at every service of a domain. A read model may lag; this stream does not,
and a service that is added meanwhile makes the append a lost race.
"""

from datetime import datetime

import msgspec

from domain.decider import Decider
from domain.events import EventType


class ServiceEnrolled(msgspec.Struct, frozen=True, kw_only=True):
    """A domain has one more service."""

    service_id: str


EVENTS = (EventType(name="roster.service_enrolled", cls=ServiceEnrolled),)


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """The ids of a domain's services in the order of their first initialisation."""

    services: tuple[str, ...] = ()


def evolve(roster: Roster | None, event: ServiceEnrolled, _at: datetime) -> Roster:
    """The state after one more event."""
    known = () if roster is None else roster.services
    return Roster(services=(*known, event.service_id))


ROSTER: Decider[Roster] = Decider(
    category="roster",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda roster: roster,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Roster),
    weight=lambda roster: 500 + 80 * len(roster.services),
    snapshot_interval=lambda roster: max(100, len(roster.services) // 10),
)
