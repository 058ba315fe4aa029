"""Every page of the documentation and every snippet in it."""

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    str(path.relative_to(ROOT))
    for path in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
)
PROGRAMS = {"docs/how-to/client.md"}
"""Pages whose Python is one program from top to bottom, which a test of the page runs."""
MARK = re.compile(r"<!-- not run: (?P<why>.+) -->")
FENCE = re.compile(r"```(?P<language>.*)")


class Snippet(NamedTuple):
    """A block of code, and why it is not run, where a comment above it says so."""

    page: str
    line: int
    language: str
    text: str
    why_not: str | None

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def text_of(page: str) -> str:
    """A page as it is."""
    return (ROOT / page).read_text()


def snippets(page: str) -> list[Snippet]:
    """The blocks of code of a page, in order."""
    found = []
    lines = text_of(page).splitlines()
    begin = None
    for number, line in enumerate(lines):
        fence = FENCE.match(line)
        if fence is None:
            continue
        if begin is None:
            begin = number
            continue
        opening = FENCE.match(lines[begin])
        mark = MARK.fullmatch(lines[begin - 1]) if begin else None
        assert opening is not None
        found.append(
            Snippet(
                page,
                begin + 1,
                opening["language"],
                "\n".join(lines[begin + 1 : number]) + "\n",
                mark["why"] if mark else None,
            )
        )
        begin = None
    assert begin is None, f"{page}: the block of line {begin} does not end"
    return found


def of_language(language: str) -> list[Snippet]:
    """Those of all pages in this language that run."""
    return [
        snippet
        for page in PAGES
        for snippet in snippets(page)
        if snippet.language == language and snippet.why_not is None
    ]
