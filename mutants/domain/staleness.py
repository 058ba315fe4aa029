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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁDependencyǁholds__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁDependencyǁholds__mutmut)
    def holds(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.handler, self.side) == self.state

    def xǁDependencyǁholds__mutmut_orig(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.handler, self.side) == self.state

    def xǁDependencyǁholds__mutmut_1(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(None, self.handler, self.side) == self.state

    def xǁDependencyǁholds__mutmut_2(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, None, self.side) == self.state

    def xǁDependencyǁholds__mutmut_3(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.handler, None) == self.state

    def xǁDependencyǁholds__mutmut_4(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(self.handler, self.side) == self.state

    def xǁDependencyǁholds__mutmut_5(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.side) == self.state

    def xǁDependencyǁholds__mutmut_6(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.handler, ) == self.state

    def xǁDependencyǁholds__mutmut_7(self, prints: Fingerprints) -> bool:
        """Whether the model's definition is still the same in this respect."""
        return state_of(prints, self.handler, self.side) != self.state

mutants_xǁDependencyǁholds__mutmut['_mutmut_orig'] = Dependency.xǁDependencyǁholds__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_1'] = Dependency.xǁDependencyǁholds__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_2'] = Dependency.xǁDependencyǁholds__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_3'] = Dependency.xǁDependencyǁholds__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_4'] = Dependency.xǁDependencyǁholds__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_5'] = Dependency.xǁDependencyǁholds__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_6'] = Dependency.xǁDependencyǁholds__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDependencyǁholds__mutmut['xǁDependencyǁholds__mutmut_7'] = Dependency.xǁDependencyǁholds__mutmut_7 # type: ignore # mutmut generated
mutants_x_state_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_state_of__mutmut)
def state_of(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_orig(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_1(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = None
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_2(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(None, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_3(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, None)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_4(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_5(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, )
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_6(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None or found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_7(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is not None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_8(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is not None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) or NO_SCHEMA}"


def x_state_of__mutmut_9(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, side) and NO_SCHEMA}"


def x_state_of__mutmut_10(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(None, side) or NO_SCHEMA}"


def x_state_of__mutmut_11(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, None) or NO_SCHEMA}"


def x_state_of__mutmut_12(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(side) or NO_SCHEMA}"


def x_state_of__mutmut_13(prints: Fingerprints, handler: Action, side: Side) -> str:
    """What a dependency compares: the schema's fingerprint, or the handler's without a contract.

    With a contract, a change of the handler alone changes nothing; without one, nobody
    knows what a change of the handler changes.
    """
    found: HandlerFingerprints = getattr(prints, handler)
    if found.input_schema is None and found.output_schema is None:
        return f"handler:{found.handler}"
    return f"schema:{getattr(found, ) or NO_SCHEMA}"

mutants_x_state_of__mutmut['_mutmut_orig'] = x_state_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_1'] = x_state_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_2'] = x_state_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_3'] = x_state_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_4'] = x_state_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_5'] = x_state_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_6'] = x_state_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_7'] = x_state_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_8'] = x_state_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_9'] = x_state_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_10'] = x_state_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_11'] = x_state_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_12'] = x_state_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_13'] = x_state_of__mutmut_13 # type: ignore # mutmut generated
