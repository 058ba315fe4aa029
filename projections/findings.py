"""What a verification of the log finds."""

import msgspec

from domain.catalogue import CATALOGUE
from domain.entry import Entry
from domain.events import UnknownEvent


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """The first thing that is wrong.

    `kind` is `changed`, `removed` or `inserted` of an event, `unreadable` of one that no
    code can read, `revision` of one that does not continue its stream, `tree` where the kept
    tree was changed and not the log, `checkpoint` where both were. Where an event is gone
    nothing more than its position may be known.
    """

    kind: str
    message: str
    position: int | None = None
    stream: str | None = None
    revision: int | None = None
    name: str | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What was verified: `size` events with this root hash, and the first thing that is wrong.

    `pending` of them, the last ones, are not in the kept tree yet.
    """

    size: int
    root: bytes
    pending: int
    finding: Finding | None


class Found(Exception):
    """Ends a verification at the first thing that is wrong."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def check_readable(entry: Entry) -> None:
    """Raises `Found` for an event whose metadata or data cannot be read."""
    try:
        CATALOGUE.decode(entry.name.decode(), entry.state)
    except (UnknownEvent, msgspec.MsgspecError, ValueError, LookupError, TypeError) as error:
        raise about("unreadable", entry, f"cannot be read: {error}") from None


def about(kind: str, entry: Entry, what: str) -> Found:
    """A finding on an event that is there."""
    stream, name = (each.decode(errors="replace") for each in (entry.stream, entry.name))
    return Found(
        Finding(
            kind=kind,
            message=f"the event at position {entry.position}, {name}, revision {entry.revision} of "
            f"{stream}, {what}",
            position=entry.position,
            stream=stream,
            revision=entry.revision,
            name=name,
        )
    )
