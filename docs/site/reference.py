"""Writes the pages that follow from the code, and the diagrams: `make reference`."""

import json
from pathlib import Path

from docs.site.api import api_pages
from docs.site.commands import commands_page
from docs.site.diagrams import diagrams
from docs.site.events import events_page

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
IMAGES = ROOT / "docs" / "images"
CORPUS = ROOT / "tests" / "corpus"


def pages() -> dict[str, str]:
    """What each page must say, by its path below docs/reference."""
    document = json.loads((REFERENCE / "openapi.json").read_text())
    corpus = {path.name: path.read_bytes() for path in CORPUS.glob("*.json")}
    found = {f"api/{name}": page for name, page in api_pages(document).items()}
    found["events.md"] = events_page(corpus)
    found["commands.md"] = commands_page()
    return {name: page.rstrip("\n") + "\n" for name, page in found.items()}


def write() -> None:
    """Write pages and diagrams, and take away the pages of tags that are no more."""
    (REFERENCE / "api").mkdir(exist_ok=True)
    for stale in (REFERENCE / "api").glob("*.md"):
        stale.unlink()
    for name, page in pages().items():
        (REFERENCE / name).write_text(page)
    for name, drawn in diagrams().items():
        (IMAGES / name).write_text(drawn)


if __name__ == "__main__":
    write()
