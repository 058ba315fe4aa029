"""What newer code would know: an event that the present code has never heard of.

`tests.faults.newer_node` has a service know it.
"""

import msgspec

from domain.catalogue import CATALOGUE
from domain.events import EventType


class WidgetMade(msgspec.Struct, frozen=True, kw_only=True):
    """Something that there will be."""

    size: int


KIND = EventType(name="widget.made", cls=WidgetMade)


def learn() -> None:
    """Have this process know the event."""
    CATALOGUE.__init__([*CATALOGUE.types.values(), KIND])  # type: ignore[misc]


def unlearn() -> None:
    """Have it know the event no more."""
    kinds = [each for each in CATALOGUE.types.values() if each is not KIND]
    CATALOGUE.__init__(kinds)  # type: ignore[misc]
