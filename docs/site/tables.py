"""Markdown that reads the same in a repository and in the site."""

import json
from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table without the columns that nothing is in; nothing where there are no rows."""
    columns = [
        column for column in zip(head, *rows, strict=True) if any(cell for cell in column[1:])
    ]
    if not columns:
        return ""
    first, *lines = (_row(cells) for cells in zip(*columns, strict=True))
    return "\n".join([first, "|" + "---|" * len(columns), *lines]) + "\n"


def code(text: object) -> str:
    """A span of code that may stand in a cell, whatever is in it."""
    shown = str(text)
    if "|" not in shown and "`" not in shown:
        return f"`{shown}`"
    shown = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for sign in "|`*_\\[]":
        shown = shown.replace(sign, f"&#{ord(sign)};")
    return f"<code>{shown}</code>"


def prose(text: str) -> str:
    """Text from the code, in which `<` is no beginning of HTML; code in it stays as it is."""
    parts = text.split("`")
    return "`".join(
        part if number % 2 else part.replace("<", "&lt;") for number, part in enumerate(parts)
    )


def example(value: object) -> str:
    """A block of JSON."""
    return f"```json\n{json.dumps(value, indent=2, ensure_ascii=False)}\n```\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()) for cell in cells) + " |"
