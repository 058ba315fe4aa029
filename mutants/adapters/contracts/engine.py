"""The engine that validates on the hot path: Rust, linear-time patterns, nothing fetched."""

from typing import Any

from jsonschema_rs import Draft202012Validator, RegexOptions

PATTERN_BYTES = 4 * 1024 * 1024
"""What one compiled pattern may take."""

# Bounds the memory of a search; beyond it the search is slower, still linear.
_SEARCH_BYTES = 256 * 1024


def compiled(schema: Any, *, pattern_bytes: int = PATTERN_BYTES) -> Draft202012Validator:
    """A validator for a schema (a parsed value, or its text).

    `format` annotates only, the default of Draft 2020-12. Messages do not echo values.
    Raises `ValueError` (`jsonschema_rs.ValidationError`) for a schema that cannot be used.
    """
    return Draft202012Validator(
        schema,
        validate_formats=False,
        offline=True,
        mask="the value",
        pattern_options=RegexOptions(size_limit=pattern_bytes, dfa_size_limit=_SEARCH_BYTES),
    )
