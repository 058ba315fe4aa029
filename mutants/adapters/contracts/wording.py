"""What a failed validation says: what was expected, and what came, never a whole input."""

from collections.abc import Callable
from typing import Any

from jsonschema.exceptions import ValidationError

from adapters.contracts.excerpts import cut, excerpt, listing

ROOM = 400
_ALTERNATIVES = 3

_EXPECTED: dict[str, Callable[[Any], str]] = {
    "type": lambda types: " or ".join(types) if isinstance(types, list) else str(types),
    "enum": lambda options: "one of " + listing(options),
    "const": excerpt,
    "pattern": lambda pattern: f"a string that matches {excerpt(pattern)}",
    "minimum": lambda limit: f"at least {limit}",
    "maximum": lambda limit: f"at most {limit}",
    "exclusiveMinimum": lambda limit: f"more than {limit}",
    "exclusiveMaximum": lambda limit: f"less than {limit}",
    "multipleOf": lambda factor: f"a multiple of {factor}",
    "uniqueItems": lambda _: "items that are unique",
    "minContains": lambda limit: f"at least {limit} items that match contains",
    "maxContains": lambda limit: f"at most {limit} items that match contains",
    "contains": lambda _: "at least 1 item that matches contains",
    "not": lambda schema: f"nothing that matches {excerpt(schema, 60)}",
}
_COUNTED: dict[str, Callable[[Any], str]] = {
    "minLength": lambda limit: f"at least {limit} characters",
    "maxLength": lambda limit: f"at most {limit} characters",
    "minItems": lambda limit: f"at least {limit} items",
    "maxItems": lambda limit: f"at most {limit} items",
    "minProperties": lambda limit: f"at least {limit} properties",
    "maxProperties": lambda limit: f"at most {limit} properties",
}


def message(error: ValidationError) -> str:
    """The message for an error of the reference validator."""
    detail: Any = error
    if detail.validator in _COUNTED:
        count = _COUNTED[detail.validator](detail.validator_value)
        return cut(f"expected {count}, got {len(detail.instance)}", ROOM)
    expected = _expected(detail)
    if expected is None:
        # The library's own words, as for `required`, which names the missing property.
        return cut(error.message, ROOM)
    return cut(f"expected {cut(expected, ROOM // 2)}, got {excerpt(detail.instance)}", ROOM)


def _expected(error: Any) -> str | None:
    if error.validator is None or (error.validator == "not" and error.validator_value == {}):
        return "nothing here"
    if error.validator in {"anyOf", "oneOf"}:
        return _alternatives(error)
    wording = _EXPECTED.get(error.validator)
    return wording(error.validator_value) if wording else None


def _alternatives(error: Any) -> str:
    if not error.context:
        return "a match for exactly one schema of oneOf, not for several"
    reasons = [_expected(each) for each in error.context if not each.path]
    known = list(dict.fromkeys(reason for reason in reasons if reason))
    if len(known) < len(error.context) or len(known) > _ALTERNATIVES:
        return f"a match for one of the {len(error.validator_value)} schemas of {error.validator}"
    return ", or ".join(known)
