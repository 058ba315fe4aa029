"""Path parameters: text that any store can look up."""

from typing import Any

from litestar.connection import ASGIConnection

from domain.errors import invalid_field

PATTERN = "^[^\\u0000]+$"
"""Of ids whose form is nobody's affair, as a job's: what the OpenAPI document says of them."""


def check_path_text(connection: ASGIConnection[Any, Any, Any, Any]) -> None:
    """Raises `Invalid` for a parameter with a NUL character.

    No id holds one, and PostgreSQL does not take it in a query.
    """
    for name, value in connection.path_params.items():
        if isinstance(value, str) and "\0" in value:
            raise invalid_field(name, "expected text without NUL")
