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

INT64_MIN, UINT64_MAX = -(2**63), 2**64 - 1

# What a harmless body never holds, or only in small numbers: found at the speed of C,
# so that only a suspect body is walked in Python.
_SUSPECT = re.compile(rb"\\u0000|\\u[dD][89a-fA-F]|[0-9]{19}|[eE][+-]?[0-9]{3}|[eE][+-]?0[0-9]")


class JsonBody(AbstractDTO[T]):
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
        return decode(value, self.model_type)


def decode(body: bytes, kind: type[T]) -> T:
    """A value of a type from JSON. Raises `Invalid` naming the field at fault."""
    check_json(body)
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        raise _invalid(str(error)) from None
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
    if containers > MAX_DEPTH or _SUSPECT.search(body) is not None:
        _walk(_loads(body))


def _loads(body: bytes) -> Any:
    """The body as the standard library reads it, which keeps what msgspec would refuse unnamed."""
    try:
        return json.loads(body, parse_int=_integer, parse_constant=_no_constant)
    except RecursionError:
        raise _too_deep("") from None
    except ValueError as error:
        raise not_json(str(error)) from None


def _integer(text: str) -> int | float:
    # A very long integer is never made: converting it would take quadratic time.
    return int(text) if len(text) <= 20 else float("inf")


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON value")


def _too_deep(path: str) -> Invalid:
    message = f"nested deeper than {MAX_DEPTH} levels"
    return Invalid(f"the body is {message}", [FieldError(path=path, message=message)])


def _walk(document: Any) -> None:
    errors: list[FieldError] = []
    pending: list[tuple[Any, str, int]] = [(document, "", 0)]
    while pending and len(errors) < MAX_ERRORS:
        value, path, depth = pending.pop()
        if isinstance(value, dict | list):
            if depth == MAX_DEPTH:
                raise _too_deep(path[:200])
            children = value.items() if isinstance(value, dict) else enumerate(value)
            for key, child in children:
                if isinstance(key, str) and (fault := _text_fault(key)):
                    errors.append(FieldError(path=path, message=f"a key {fault}"))
                elif isinstance(child, str | int | float | dict | list):
                    pending.append((child, f"{path}/{escape(str(key))}", depth + 1))
        elif fault := _fault(value):
            errors.append(FieldError(path=path, message=fault))
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


_AT = re.compile(r"^(?P<what>.*?)(?: - at `(?P<path>(?:key in )?\$.*)`)?$", re.DOTALL)
_FIELD = re.compile(r"(?:unknown|required) field `(?P<name>.*?)`")
_TOKEN = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\[\.\.\.\]")


def _invalid(message: str) -> Invalid:
    """msgspec's message with its path as a JSON Pointer."""
    match_ = _AT.match(message)
    what, path = message, ""
    if match_ is not None:
        what = match_["what"]
        for token in _TOKEN.finditer(match_["path"] or ""):
            name = token[1] or token[2]
            if name is not None:
                path += f"/{escape(name)}"
    field = _FIELD.search(what)
    if field is not None:
        path += f"/{escape(field['name'])}"
    what = what[:300]
    name = path.lstrip("/") or "body"
    return Invalid(f"{name}: {what}", [FieldError(path=path, message=what)])
