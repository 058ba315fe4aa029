"""An assignment: the stable key by which a tenant runs a version of a model.

API section 3, "Assignment", and section 5, "Assignments". A key has one active revision
at most; each revision is kept, and a job says which one it ran with.
"""

from datetime import datetime
from typing import Literal

import msgspec

from domain.decider import Decider
from domain.definition import EMPTY_OBJECT
from domain.errors import FieldError, NotAllowed, NotFound
from domain.events import EventType
from domain.job import DEFAULT_TIMEOUT_SECONDS, MAX_TIMEOUT_SECONDS

AssignmentStatus = Literal["active", "archived"]

DEFAULT_KEY = "default"
"""The assignment of a domain that initialises its services."""

ROLE_LENGTH = 128
MAX_OBJECT_BYTES = 64 * 1024
"""Of the JSON of `settings`, and of that of `metadata`."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁScopeǁkey_of__mutmut: MutantDict = {}  # type: ignore


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a key belongs: to a domain, or to one service of it."""

    client_id: str
    domain_id: str
    service_id: str | None = None

    @_mutmut_mutated(mutants_xǁScopeǁkey_of__mutmut)
    def key_of(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "" if self.service_id is None else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

    def xǁScopeǁkey_of__mutmut_orig(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "" if self.service_id is None else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

    def xǁScopeǁkey_of__mutmut_1(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = None
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

    def xǁScopeǁkey_of__mutmut_2(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "" if (self.service_id is None) and False else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

    def xǁScopeǁkey_of__mutmut_3(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "" if (self.service_id is None) or True else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

    def xǁScopeǁkey_of__mutmut_4(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "XXXX" if self.service_id is None else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

    def xǁScopeǁkey_of__mutmut_5(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "" if self.service_id is not None else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"

mutants_xǁScopeǁkey_of__mutmut['_mutmut_orig'] = Scope.xǁScopeǁkey_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁScopeǁkey_of__mutmut['xǁScopeǁkey_of__mutmut_1'] = Scope.xǁScopeǁkey_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁScopeǁkey_of__mutmut['xǁScopeǁkey_of__mutmut_2'] = Scope.xǁScopeǁkey_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁScopeǁkey_of__mutmut['xǁScopeǁkey_of__mutmut_3'] = Scope.xǁScopeǁkey_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁScopeǁkey_of__mutmut['xǁScopeǁkey_of__mutmut_4'] = Scope.xǁScopeǁkey_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁScopeǁkey_of__mutmut['xǁScopeǁkey_of__mutmut_5'] = Scope.xǁScopeǁkey_of__mutmut_5 # type: ignore # mutmut generated


# Events


class AssignmentRevised(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A key got a new revision, which is the active one; the former one is archived with it."""

    assignment_id: str
    assignment_key: str
    scope: Scope
    model_id: str
    model_version: str
    role: str | None = None
    settings: msgspec.Raw = EMPTY_OBJECT
    metadata: msgspec.Raw = EMPTY_OBJECT


class AssignmentArchived(msgspec.Struct, frozen=True, kw_only=True):
    """A key was retired: no model is assigned to it until it is revised."""

    assignment_id: str


AssignmentEvent = AssignmentRevised | AssignmentArchived

EVENTS = (
    EventType(name="assignment.revised", cls=AssignmentRevised),
    EventType(name="assignment.archived", cls=AssignmentArchived),
)

# State


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """The latest revision of a key, and since when it is archived, None while it is active."""

    latest: AssignmentRevised
    revision: int
    created_at: datetime
    archived_at: datetime | None = None

    @property
    def active(self) -> AssignmentRevised | None:
        """The revision that jobs run with, None where the key is retired."""
        return self.latest if self.archived_at is None else None
mutants_x_evolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evolve__mutmut)
def evolve(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_orig(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_1(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = None
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_2(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if (assignment is None) and False else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_3(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if (assignment is None) or True else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_4(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 2 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_5(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is not None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_6(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision - 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_7(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 2
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_8(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=None, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_9(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=None, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_10(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=None)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_11(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_12(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_13(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, )
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_14(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is not None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_15(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(None)
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


def x_evolve__mutmut_16(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(None, revision=revision, archived_at=at)


def x_evolve__mutmut_17(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=None, archived_at=at)


def x_evolve__mutmut_18(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=None)


def x_evolve__mutmut_19(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(revision=revision, archived_at=at)


def x_evolve__mutmut_20(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, archived_at=at)


def x_evolve__mutmut_21(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, )

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


# Decisions


class Settings(msgspec.Struct, frozen=True):
    """What the service itself reads of `settings`; the rest is the caller's."""

    timeout_seconds: float = float(DEFAULT_TIMEOUT_SECONDS)
mutants_x_existing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_existing__mutmut)
def existing(assignment: Assignment | None, key: str) -> Assignment:
    """The assignment, which must exist. Raises `NotFound`."""
    if assignment is None:
        raise NotFound(f"there is no assignment {key[:128]!r}")
    return assignment


def x_existing__mutmut_orig(assignment: Assignment | None, key: str) -> Assignment:
    """The assignment, which must exist. Raises `NotFound`."""
    if assignment is None:
        raise NotFound(f"there is no assignment {key[:128]!r}")
    return assignment


def x_existing__mutmut_1(assignment: Assignment | None, key: str) -> Assignment:
    """The assignment, which must exist. Raises `NotFound`."""
    if assignment is not None:
        raise NotFound(f"there is no assignment {key[:128]!r}")
    return assignment


def x_existing__mutmut_2(assignment: Assignment | None, key: str) -> Assignment:
    """The assignment, which must exist. Raises `NotFound`."""
    if assignment is None:
        raise NotFound(None)
    return assignment


def x_existing__mutmut_3(assignment: Assignment | None, key: str) -> Assignment:
    """The assignment, which must exist. Raises `NotFound`."""
    if assignment is None:
        raise NotFound(f"there is no assignment {key[:129]!r}")
    return assignment

mutants_x_existing__mutmut['_mutmut_orig'] = x_existing__mutmut_orig # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_1'] = x_existing__mutmut_1 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_2'] = x_existing__mutmut_2 # type: ignore # mutmut generated
mutants_x_existing__mutmut['x_existing__mutmut_3'] = x_existing__mutmut_3 # type: ignore # mutmut generated
mutants_x_assigned__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_assigned__mutmut)
def assigned(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is None else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_orig(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is None else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_1(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_2(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if (assignment is None) and False else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_3(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if (assignment is None) or True else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_4(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is not None else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_5(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is None else assignment.active
    if active is not None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def x_assigned__mutmut_6(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is None else assignment.active
    if active is None:
        raise NotAllowed(None)
    return active


def x_assigned__mutmut_7(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is None else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:129]!r}")
    return active

mutants_x_assigned__mutmut['_mutmut_orig'] = x_assigned__mutmut_orig # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_1'] = x_assigned__mutmut_1 # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_2'] = x_assigned__mutmut_2 # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_3'] = x_assigned__mutmut_3 # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_4'] = x_assigned__mutmut_4 # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_5'] = x_assigned__mutmut_5 # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_6'] = x_assigned__mutmut_6 # type: ignore # mutmut generated
mutants_x_assigned__mutmut['x_assigned__mutmut_7'] = x_assigned__mutmut_7 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_object_errors__mutmut)
def object_errors(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_orig(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_1(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_2(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(None):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_3(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(None).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_4(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"XX{XX"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_5(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=None, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_6(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message=None)]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_7(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_8(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, )]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_9(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="XXexpected an objectXX")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_10(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="EXPECTED AN OBJECT")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_11(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) >= MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_12(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=None, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_13(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=None)]
    return []


def x_object_errors__mutmut_14(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


def x_object_errors__mutmut_15(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, )]
    return []

mutants_x_object_errors__mutmut['_mutmut_orig'] = x_object_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_1'] = x_object_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_2'] = x_object_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_3'] = x_object_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_4'] = x_object_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_5'] = x_object_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_6'] = x_object_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_7'] = x_object_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_8'] = x_object_errors__mutmut_8 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_9'] = x_object_errors__mutmut_9 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_10'] = x_object_errors__mutmut_10 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_11'] = x_object_errors__mutmut_11 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_12'] = x_object_errors__mutmut_12 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_13'] = x_object_errors__mutmut_13 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_14'] = x_object_errors__mutmut_14 # type: ignore # mutmut generated
mutants_x_object_errors__mutmut['x_object_errors__mutmut_15'] = x_object_errors__mutmut_15 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_settings_errors__mutmut)
def settings_errors(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_orig(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_1(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = None
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_2(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(None, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_3(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=None).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_4(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_5(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, ).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_6(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = None
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_7(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 1.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_8(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_9(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS or seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_10(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (2 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_11(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 < seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_12(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds < MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_13(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = None
        return [FieldError(path="/settings/timeout_seconds", message=message)]
    return []


def x_settings_errors__mutmut_14(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path=None, message=message)]
    return []


def x_settings_errors__mutmut_15(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", message=None)]
    return []


def x_settings_errors__mutmut_16(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(message=message)]
    return []


def x_settings_errors__mutmut_17(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/settings/timeout_seconds", )]
    return []


def x_settings_errors__mutmut_18(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="XX/settings/timeout_secondsXX", message=message)]
    return []


def x_settings_errors__mutmut_19(settings: msgspec.Raw) -> list[FieldError]:
    """What is wrong with settings, with pointers into the request."""
    try:
        seconds = msgspec.json.decode(settings, type=Settings).timeout_seconds
    except msgspec.ValidationError:
        seconds = 0.0
    if not (1 <= seconds <= MAX_TIMEOUT_SECONDS and seconds.is_integer()):
        message = f"expected a whole number from 1 to {MAX_TIMEOUT_SECONDS}"
        return [FieldError(path="/SETTINGS/TIMEOUT_SECONDS", message=message)]
    return []

mutants_x_settings_errors__mutmut['_mutmut_orig'] = x_settings_errors__mutmut_orig # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_1'] = x_settings_errors__mutmut_1 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_2'] = x_settings_errors__mutmut_2 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_3'] = x_settings_errors__mutmut_3 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_4'] = x_settings_errors__mutmut_4 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_5'] = x_settings_errors__mutmut_5 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_6'] = x_settings_errors__mutmut_6 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_7'] = x_settings_errors__mutmut_7 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_8'] = x_settings_errors__mutmut_8 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_9'] = x_settings_errors__mutmut_9 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_10'] = x_settings_errors__mutmut_10 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_11'] = x_settings_errors__mutmut_11 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_12'] = x_settings_errors__mutmut_12 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_13'] = x_settings_errors__mutmut_13 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_14'] = x_settings_errors__mutmut_14 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_15'] = x_settings_errors__mutmut_15 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_16'] = x_settings_errors__mutmut_16 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_17'] = x_settings_errors__mutmut_17 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_18'] = x_settings_errors__mutmut_18 # type: ignore # mutmut generated
mutants_x_settings_errors__mutmut['x_settings_errors__mutmut_19'] = x_settings_errors__mutmut_19 # type: ignore # mutmut generated
mutants_x_timeout_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_timeout_of__mutmut)
def timeout_of(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(revision.settings, type=Settings).timeout_seconds)


def x_timeout_of__mutmut_orig(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(revision.settings, type=Settings).timeout_seconds)


def x_timeout_of__mutmut_1(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(None)


def x_timeout_of__mutmut_2(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(None, type=Settings).timeout_seconds)


def x_timeout_of__mutmut_3(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(revision.settings, type=None).timeout_seconds)


def x_timeout_of__mutmut_4(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(type=Settings).timeout_seconds)


def x_timeout_of__mutmut_5(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(revision.settings, ).timeout_seconds)

mutants_x_timeout_of__mutmut['_mutmut_orig'] = x_timeout_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_timeout_of__mutmut['x_timeout_of__mutmut_1'] = x_timeout_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_timeout_of__mutmut['x_timeout_of__mutmut_2'] = x_timeout_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_timeout_of__mutmut['x_timeout_of__mutmut_3'] = x_timeout_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_timeout_of__mutmut['x_timeout_of__mutmut_4'] = x_timeout_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_timeout_of__mutmut['x_timeout_of__mutmut_5'] = x_timeout_of__mutmut_5 # type: ignore # mutmut generated


def revise(revision: AssignmentRevised) -> list[AssignmentEvent]:
    """A new revision of a key; the same values again make one too."""
    return [revision]
mutants_x_archive__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_archive__mutmut)
def archive(assignment: Assignment) -> list[AssignmentEvent]:
    """Retire a key; one that is retired stays so, without an event."""
    if assignment.active is None:
        return []
    return [AssignmentArchived(assignment_id=assignment.latest.assignment_id)]


def x_archive__mutmut_orig(assignment: Assignment) -> list[AssignmentEvent]:
    """Retire a key; one that is retired stays so, without an event."""
    if assignment.active is None:
        return []
    return [AssignmentArchived(assignment_id=assignment.latest.assignment_id)]


def x_archive__mutmut_1(assignment: Assignment) -> list[AssignmentEvent]:
    """Retire a key; one that is retired stays so, without an event."""
    if assignment.active is not None:
        return []
    return [AssignmentArchived(assignment_id=assignment.latest.assignment_id)]


def x_archive__mutmut_2(assignment: Assignment) -> list[AssignmentEvent]:
    """Retire a key; one that is retired stays so, without an event."""
    if assignment.active is None:
        return []
    return [AssignmentArchived(assignment_id=None)]

mutants_x_archive__mutmut['_mutmut_orig'] = x_archive__mutmut_orig # type: ignore # mutmut generated
mutants_x_archive__mutmut['x_archive__mutmut_1'] = x_archive__mutmut_1 # type: ignore # mutmut generated
mutants_x_archive__mutmut['x_archive__mutmut_2'] = x_archive__mutmut_2 # type: ignore # mutmut generated


ASSIGNMENT: Decider[Assignment] = Decider(
    category="assignment",
    evolve=evolve,
    snapshot_version=1,
    to_snapshot=lambda assignment: assignment,
    from_snapshot=lambda data: msgspec.json.decode(data, type=Assignment),
    weight=lambda assignment: (
        1_500
        + len(memoryview(assignment.latest.settings))
        + len(memoryview(assignment.latest.metadata))
    ),
)
