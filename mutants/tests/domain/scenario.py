"""A test of a decision reads: given these events, when this is decided, then these events."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec

from domain.contracts import fingerprints
from domain.definition import Definition
from domain.errors import DomainError
from domain.model import (
    MODEL,
    Model,
    ModelEvent,
    ModelRegistered,
    ModelUpdated,
    VersionCreated,
    VersionStatusSet,
)
from domain.versions import Version, VersionStatus
from tests.samples import NOON, definition

FIRST = definition()
SECOND = definition(
    name="Price recommendation, second edition",
    handlers={
        "training": {"type": "ecs_task", "value": "science/train:3"},
        "inference": {"type": "lambda", "arn": "arn:aws:lambda:us-west-2:123456789012:function:p"},
    },
)


def time_of(revision: int) -> datetime:
    """When the event of this revision happened, in any scenario: one each minute."""
    return NOON + timedelta(minutes=revision)


def given(*events: ModelEvent) -> "Given":
    """These events are in the stream of a model."""
    return Given(events)


class Given:
    """What happened, and by it what is true."""

    def __init__(self, events: tuple[ModelEvent, ...]) -> None:
        self.events = events

    @property
    def state(self) -> Model | None:
        """The state after the events, None where there are none."""
        state: Model | None = None
        for revision, event in enumerate(self.events, 1):
            state = MODEL.evolve(state, event, time_of(revision))
        return state

    @property
    def model(self) -> Model:
        """The model, which the events have registered."""
        assert self.state is not None
        return self.state

    def version(self, name: str) -> Version:
        """A version of the model."""
        return self.model.version(name)

    def when(self, decide: Callable[[Any], list[ModelEvent]]) -> "Outcome":
        """Take a decision on the state."""
        try:
            return Outcome(self, decide(self.state), None)
        except DomainError as refusal:
            return Outcome(self, [], refusal)


class Outcome:
    """What a decision came to: events, or a refusal."""

    def __init__(self, given: Given, events: list[ModelEvent], refusal: DomainError | None) -> None:
        self._given = given
        self._events = events
        self._refusal = refusal

    def then(self, *expected: ModelEvent) -> Given:
        """Exactly these events were decided; what is given after them."""
        if self._refusal is not None:
            raise AssertionError(f"refused: {self._refusal.message}") from self._refusal
        assert self._events == list(expected)
        return Given((*self._given.events, *expected))

    def refused(
        self, error: type[DomainError], *, path: str | list[str] | None = None, saying: str = ""
    ) -> None:
        """It was refused with this error, at these pointers and no others, in such words."""
        assert self._refusal is not None, f"not refused: {self._events}"
        assert type(self._refusal) is error
        paths = [] if path is None else [path] if isinstance(path, str) else path
        assert [fault.path for fault in self._refusal.errors] == paths
        assert all(fault.message for fault in self._refusal.errors)
        assert self._refusal.message
        assert saying in self._refusal.message


def registered(given: Definition = FIRST, model_id: str = "prices") -> ModelRegistered:
    """The model was registered."""
    prints = fingerprints(given.handlers, given.handler_contracts)
    return ModelRegistered(model_id=model_id, definition=given, fingerprints=prints)


def updated(given: Definition, version: str | None = None) -> ModelUpdated:
    """The definition was replaced, in place where a version is named."""
    prints = fingerprints(given.handlers, given.handler_contracts)
    return ModelUpdated(definition=given, fingerprints=prints, version=version)


def created(
    version: str, description: str | None = None, metadata: bytes | None = None
) -> VersionCreated:
    """A version was made."""
    raw = msgspec.UNSET if metadata is None else msgspec.Raw(metadata)
    return VersionCreated(version=version, description=description, metadata=raw)


def became(
    version: str, status: VersionStatus, previous: VersionStatus = "pending"
) -> VersionStatusSet:
    """A version went to a status."""
    return VersionStatusSet(version=version, status=status, previous=previous)


NEW_MODEL: tuple[ModelEvent, ...] = (registered(), created("1"))
"""A model as it is after its registration."""

ACTIVE_MODEL: tuple[ModelEvent, ...] = (*NEW_MODEL, became("1", "active"))
"""A model whose only version is active."""
