"""Regular expressions that a caller sends: linear in time, bounded in memory.

One engine runs them all, Rust's `regex` as jsonschema-rs uses it: with ECMA-262's meaning
of `\\d`, `\\w` and `\\s`, with `\\p{L}`, without look-around and back-references, which need
backtracking. The reference validator is given the same engine for its patterns
(`adapters.contracts.explanation`) and so never hands one to Python's `re`: `re` does not
know `\\p{L}`, reads `\\d` differently, and takes exponential time for `(a+)+$`.
"""

import re
from collections.abc import Callable, Iterator

from jsonschema_rs import Draft202012Validator, FancyRegexOptions

from adapters.contracts.engine import PATTERN_BYTES, compiled
from adapters.contracts.excerpts import cut, excerpt
from adapters.contracts.locations import Location, SchemaDocument
from adapters.contracts.pointers import Place
from domain.errors import FieldError

DOCUMENT_BYTES = 32 * 1024 * 1024
"""What all compiled patterns of a document may take together."""

_SIZES = (16 * 1024, 128 * 1024, 1024 * 1024, PATTERN_BYTES)
# Only a message depends on what is tried with longer ones.
_EXPLAINED_LENGTH = 4096
_REPETITION = re.compile(r"\{\d+(?:,\d*)?\}")


def matcher(pattern: str) -> Callable[[object], bool]:
    """Whether the pattern is found in a text. Raises `ValueError` for one that does not compile."""
    return compiled({"pattern": pattern}).is_valid


def faults(document: SchemaDocument) -> Iterator[FieldError]:
    """Patterns of the document that do not compile, or that take too much together."""
    seen: dict[str, str | None] = {}
    room = DOCUMENT_BYTES
    for location in document.locations:
        for pattern, place in _patterns(location):
            if pattern not in seen:
                taken = _size(pattern)
                seen[pattern] = None if taken else _reason(pattern)
                room -= taken or 0
                if room < 0:
                    message = (
                        "the patterns of this schema take too much memory together: "
                        f"expected at most {DOCUMENT_BYTES} bytes once compiled"
                    )
                    yield FieldError(path=place.pointer, message=message)
                    return
            if (reason := seen[pattern]) is not None:
                message = f"the pattern {excerpt(pattern)} {reason}"
                yield FieldError(path=place.pointer, message=message)


def size(document: SchemaDocument) -> int:
    """The bytes, roughly, that the compiled patterns of an accepted document take."""
    distinct = {pattern for location in document.locations for pattern, _ in _patterns(location)}
    return sum(_size(pattern) or 0 for pattern in distinct)


def _patterns(location: Location) -> Iterator[tuple[str, Place]]:
    pattern = location.keywords.get("pattern")
    if isinstance(pattern, str):
        yield pattern, location.place.below("pattern")
    named = location.keywords.get("patternProperties")
    if isinstance(named, dict):
        for name in named:
            yield name, location.place.below("patternProperties").below(name)


def _size(pattern: str) -> int | None:
    """The smallest of a few sizes that holds the compiled pattern."""
    for size in _SIZES:
        if _compiles(pattern, size):
            return size
    return None


def _compiles(pattern: str, size: int) -> bool:
    try:
        compiled({"pattern": pattern}, pattern_bytes=size)
    except ValueError:
        return False
    return True


def _reason(pattern: str) -> str:
    if len(pattern) > _EXPLAINED_LENGTH:
        return "is not a regular expression of the supported syntax, or is too large when compiled"
    if _compiles(_REPETITION.sub("{1}", pattern), PATTERN_BYTES):
        return f"is too large: expected at most {PATTERN_BYTES} bytes once compiled"
    if _backtracks(pattern):
        return (
            "needs backtracking: look-around, back-references and atomic groups "
            "cannot be matched in linear time"
        )
    return f"is not a regular expression: {_syntax_error(pattern)}"


def _backtracks(pattern: str) -> bool:
    try:
        Draft202012Validator(
            {"pattern": pattern},
            validate_formats=False,
            offline=True,
            pattern_options=FancyRegexOptions(size_limit=PATTERN_BYTES),
        )
    except ValueError:
        return False
    return True


def _syntax_error(pattern: str) -> str:
    """Python's word for it, where Python agrees; the engine itself gives none."""
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError, Warning) as error:
        return cut(str(error))
    return "expected the syntax of ECMA-262 as far as it can be matched in linear time"
