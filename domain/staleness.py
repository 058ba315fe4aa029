"""What a subscription depends on, and whether that has changed (API section 5, "Staleness").

The same functions are asked by the read model and, before a subscription fires, by the
ledger: a read model that lags can never let a stale subscription fire.
"""

from typing import Literal

import msgspec

from domain.contracts import Fingerprints, HandlerFingerprints

Action = Literal["inference", "training"]
Side = Literal["input_schema", "output_schema"]
NO_SCHEMA = "none"


class Dependency(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a subscription depends on, as it was when it was taken.

    `definition` is the revision of the model's event that held it; `state` is what
    `state_of` gave for it.
    """

    model_id: str
    handler: Action
    side: Side
    definition: int
    state: str

    def holds(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.handler, self.side) == self.state


def state_of(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"
