"""The ids that callers choose: of models, clients, domains, services, assignments' keys."""

import re

from domain.errors import invalid_field

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}")
"""API section 3, "Model", `id`. Safe in a path as it stands, and holds no separator of streams."""


def check_identifier(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )
