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


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a key belongs: to a domain, or to one service of it."""

    client_id: str
    domain_id: str
    service_id: str | None = None

    def key_of(self, assignment_key: str) -> str:
        """The key of the stream of an assignment in this scope."""
        service = "" if self.service_id is None else f"{self.service_id}/"
        return f"{self.client_id}/{self.domain_id}/{service}{assignment_key}"


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


def evolve(assignment: Assignment | None, event: AssignmentEvent, at: datetime) -> Assignment:
    """The state after one more event."""
    revision = 1 if assignment is None else assignment.revision + 1
    if isinstance(event, AssignmentRevised):
        return Assignment(latest=event, revision=revision, created_at=at)
    if assignment is None:
        raise ValueError(f"an assignment's first event is assignment.revised, not {event!r}")
    return msgspec.structs.replace(assignment, revision=revision, archived_at=at)


# Decisions


class Settings(msgspec.Struct, frozen=True):
    """What the service itself reads of `settings`; the rest is the caller's."""

    timeout_seconds: float = float(DEFAULT_TIMEOUT_SECONDS)


def existing(assignment: Assignment | None, key: str) -> Assignment:
    """The assignment, which must exist. Raises `NotFound`."""
    if assignment is None:
        raise NotFound(f"there is no assignment {key[:128]!r}")
    return assignment


def assigned(assignment: Assignment | None, key: str) -> AssignmentRevised:
    """The active revision of a key. Raises `NotAllowed` where no model is assigned."""
    active = None if assignment is None else assignment.active
    if active is None:
        raise NotAllowed(f"no model assigned to {key[:128]!r}")
    return active


def object_errors(path: str, value: msgspec.Raw) -> list[FieldError]:
    """What is wrong with what is to be a JSON object of a bounded size."""
    if not bytes(value).startswith(b"{"):
        return [FieldError(path=path, message="expected an object")]
    if len(memoryview(value)) > MAX_OBJECT_BYTES:
        return [FieldError(path=path, message=f"expected at most {MAX_OBJECT_BYTES} bytes of JSON")]
    return []


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


def timeout_of(revision: AssignmentRevised) -> int:
    """How long a job of this revision may run, in seconds."""
    return int(msgspec.json.decode(revision.settings, type=Settings).timeout_seconds)


def revise(revision: AssignmentRevised) -> list[AssignmentEvent]:
    """A new revision of a key; the same values again make one too."""
    return [revision]


def archive(assignment: Assignment) -> list[AssignmentEvent]:
    """Retire a key; one that is retired stays so, without an event."""
    if assignment.active is None:
        return []
    return [AssignmentArchived(assignment_id=assignment.latest.assignment_id)]


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
