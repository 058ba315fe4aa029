"""Request bodies: limits on any JSON first, then the typed decode, each error with its pointer.

API section 1: JSON only, UTF-8; unknown fields are an error that names the field.
"""

import json
import re
from collections.abc import Generator
from typing import Any, TypeVar

import msgspec
from litestar._openapi.schema_generation import SchemaCreator
from litestar.dto import AbstractDTO, DTOFieldDefinition
from litestar.openapi.spec import Reference, Schema
from litestar.typing import FieldDefinition

from domain.changes import escape
from domain.errors import FieldError, Invalid

T = TypeVar("T")

MAX_DEPTH = 100
MAX_ERRORS = 20
MAX_CONTAINERS = 500_000
"""Objects and arrays in one body: a bound on the work that a small body can cause."""

CHECKED = "json_checked"
"""Set in the state of a request whose body `check_json` has passed."""

INT64_MIN, UINT64_MAX = -(2**63), 2**64 - 1

# What a harmless body never holds, or only in small numbers: found at the speed of C,
# so that only a suspect body is walked in Python. A search for alternatives that all begin with
# a digit, as an exponent does, is many times as fast as one for those that begin in many ways.
_SUSPECT_NUMBER = re.compile(rb"[0-9](?:[0-9]{18}|[eE][+-]?(?:[0-9]{3}|0[0-9]))")
_SUSPECT_ESCAPE = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")


class CheckedJson(AbstractDTO[T]):
    """Decodes a request body into the Struct that a handler's `data` is annotated with."""

    @classmethod
    def create_for_field_definition(cls, *_args: Any, **_kwargs: Any) -> None:
        """Litestar's transfer models are not needed: the Struct is decoded directly."""

    @classmethod
    def generate_field_definitions(
        cls, model_type: type[Any]
    ) -> Generator[DTOFieldDefinition, None, None]:
        """None: the Struct is decoded as it stands."""
        yield from ()

    @classmethod
    def detect_nested_field(cls, field_definition: FieldDefinition) -> bool:
        """Never asked for, see `generate_field_definitions`."""
        return False

    @classmethod
    def create_openapi_schema(
        cls, field_definition: FieldDefinition, handler_id: str, schema_creator: SchemaCreator
    ) -> Reference | Schema:
        """The schema of the Struct itself."""
        return schema_creator.for_field_definition(field_definition)

    def decode_bytes(self, value: bytes) -> T:
        """The decoded body. Raises `Invalid` naming the field at fault."""
        state = self.asgi_connection.scope["state"]
        return decode(value, self.model_type, checked=CHECKED in state)


def decode(body: bytes, kind: type[T], *, checked: bool = False) -> T:
    """A value of a type from JSON. Raises `Invalid` naming the field at fault.

    `checked` says that `check_json` has passed.
    """
    if not checked:
        check_json(body)
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        raise _invalid(str(error), body) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise not_json(str(error)) from None


def not_json(reason: str) -> Invalid:
    """The refusal of a body that is no JSON document."""
    message = f"the body is not valid JSON: {reason}"
    return Invalid(message, [FieldError(path="", message=message)])


def check_json(body: bytes) -> None:
    """Raises `Invalid` for a body that no route could take, whatever its type.

    Not UTF-8, nested too deeply, with NUL characters or lone surrogates in a string,
    or with numbers that 64 bits cannot hold.
    """
    try:
        body.decode()
    except UnicodeDecodeError as error:
        raise not_json(f"not UTF-8 at byte {error.start}") from None
    containers = body.count(b"{") + body.count(b"[")
    if containers > MAX_CONTAINERS:
        raise not_json(f"more than {MAX_CONTAINERS} objects and arrays")
    if containers > MAX_DEPTH or _is_suspect(body):
        _walk(_loads(body))


def _is_suspect(body: bytes) -> bool:
    if _SUSPECT_NUMBER.search(body) is not None:
        return True
    return b"\\u" in body and _SUSPECT_ESCAPE.search(body) is not None


def _loads(body: bytes) -> Any:
    """The body as the standard library reads it, which keeps what msgspec would refuse unnamed."""
    try:
        return json.loads(body, parse_int=_integer, parse_constant=_no_constant)
    except RecursionError:
        raise _too_deep(None) from None
    except ValueError as error:
        raise not_json(str(error)) from None


def _integer(text: str) -> int | float:
    # A very long integer is never made: converting it would take quadratic time.
    return int(text) if len(text) <= 20 else float("inf")


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON value")


_Place = tuple[Any, str | int] | None
"""Where a value stands: the place of its container, and its key. A path as text is made only
for a fault, because one long key above many values would be copied for each of them."""


def _pointer(place: _Place) -> str:
    tokens: list[str] = []
    while place is not None:
        place, key = place
        tokens.append(escape(str(key)))
    return "".join(f"/{token}" for token in reversed(tokens))


def _too_deep(place: _Place) -> Invalid:
    message = f"nested deeper than {MAX_DEPTH} levels"
    return Invalid(f"the body is {message}", [FieldError(path=_pointer(place), message=message)])


def _walk(document: Any) -> None:
    errors: list[FieldError] = []
    pending: list[tuple[Any, _Place, int]] = [(document, None, 0)]
    while pending and len(errors) < MAX_ERRORS:
        value, place, depth = pending.pop()
        if isinstance(value, dict | list):
            if depth == MAX_DEPTH:
                raise _too_deep(place)
            children = value.items() if isinstance(value, dict) else enumerate(value)
            for key, child in children:
                if isinstance(key, str) and (fault := _text_fault(key)):
                    errors.append(FieldError(path=_pointer(place), message=f"a key {fault}"))
                elif isinstance(child, str | int | float | dict | list):
                    pending.append((child, (place, key), depth + 1))
        elif fault := _fault(value):
            errors.append(FieldError(path=_pointer(place), message=fault))
    if errors:
        first = errors[0]
        raise Invalid(f"{first.path.lstrip('/') or 'body'}: {first.message}", errors)


def _fault(value: Any) -> str | None:
    if isinstance(value, str):
        return _text_fault(value)
    if isinstance(value, float):
        return "a number is out of range" if value in (float("inf"), float("-inf")) else None
    if not INT64_MIN <= value <= UINT64_MAX:
        return "an integer does not fit 64 bits"
    return None


def _text_fault(text: str) -> str | None:
    if "\0" in text:
        return "holds a NUL character"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "holds a lone surrogate"
    return None


_AT = re.compile(r"^(?P<what>.*?)(?: - at `(?P<path>(?:key in )?\$[^`]*)`)?$", re.DOTALL)
_FIELD = re.compile(r"(?:unknown|required) field `(?P<name>.*)`", re.DOTALL)
_TOKEN = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\[\.\.\.\]")


def _invalid(message: str, body: bytes) -> Invalid:
    """msgspec's message with its path as a JSON Pointer."""
    try:
        document = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return not_json(str(error))  # which the typed decode had not reached yet
    match_ = _AT.match(message)
    assert match_ is not None  # the path is optional
    what, tokens = match_["what"], _tokens(match_["path"])
    if what.startswith("Object contains unknown field") and not _is_object(document, tokens):
        # What looked like msgspec's path is a part of the unknown name.
        what, tokens = message, []
    field = _FIELD.search(what)
    if field is not None:
        tokens.append(field["name"])
        what = what.replace(field["name"], shortened(field["name"]))
    pointer = "".join(f"/{escape(token)}" for token in tokens)
    return Invalid(
        f"{pointer.lstrip('/') or 'body'}: {what}", [FieldError(path=pointer, message=what)]
    )


def _tokens(path: str | None) -> list[str]:
    return [token[1] or token[2] for token in _TOKEN.finditer(path or "") if token[1] or token[2]]


def _is_object(value: Any, tokens: list[str]) -> bool:
    for token in tokens:
        if isinstance(value, list) and token.isdigit():
            value = value[int(token)]
        elif isinstance(value, dict) and token in value:
            value = value[token]
        else:
            return False
    return isinstance(value, dict)


def shortened(text: str, length: int = 100) -> str:
    """A text that a caller chose, as short as an error repeats it."""
    return text if len(text) <= length else f"{text[:length]}..."
