"""How often Python looks for garbage in cycles while a service runs."""

import gc

SELDOM = (10_000, 20, 20)
"""Of the three generations; Python's own are 700, 10, 10. Requests leave next to no cycles, and
a look at all there is stops everything for as long as it takes."""


def collect_seldom() -> None:
    """From now on look seldom, and never at what is there already: modules, routes, caches."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
