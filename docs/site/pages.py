"""What the site has beyond docs/: the README as its first page, the changes, files of the source.

Loaded by mkdocs (see `hooks` in mkdocs.yml). In the repository a page links to such a file where
it is; in the site the link leads to the copy. Any other link that leaves docs/ ends the build, as a
dead one does.
"""

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[2]
COPIES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changes.md",
    "adapters/handler/modelog_handler.py": "examples/modelog_handler.py",
}
"""Where in the site a file of the repository is that is not under docs/."""

LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
FENCE = re.compile(r"```")
ITEM = re.compile(r"(?:[-*]|[0-9]+\.) ")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put every decision and every page of the API below the page that lists them."""
    for folder, part, title in (
        ("decisions", "Explanation", "Decisions"),
        ("reference/api", "Reference", "API"),
    ):
        names = sorted(path.name for path in (ROOT / "docs" / folder).glob("[0-9a-z]*.md"))
        _part(_part(config.nav, part), title).extend(f"{folder}/{name}" for name in names)
    return config


def _part(nav: Any, title: str) -> list[Any]:
    [part] = [each[title] for each in nav if title in each]
    assert isinstance(part, list)
    return part


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the copies."""
    for source, copy in COPIES.items():
        files.append(File.generated(config, copy, abs_src_path=str(ROOT / source)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn links to files of the repository into links to where they are in the site."""
    here = page.file.src_uri
    in_repository = {copy: source for source, copy in COPIES.items()}.get(here, f"docs/{here}")

    def turned(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(in_repository), link[1]))
        place = COPIES.get(target, target.removeprefix("docs/") if "docs/" in target else None)
        if place is None:
            return link[0]
        return f"]({posixpath.relpath(place, posixpath.dirname(here) or '.')}"

    return LINK.sub(turned, _with_lists(markdown))


def _with_lists(markdown: str) -> str:
    """A list may begin right below a paragraph, as in CommonMark and not in Python-Markdown."""
    lines: list[str] = []
    fenced = False
    for line in markdown.splitlines():
        fenced ^= FENCE.match(line) is not None
        before = lines[-1] if lines else ""
        inside = before.startswith("  ") or ITEM.match(before)
        if ITEM.match(line) and before.strip() and not inside and not fenced:
            lines.append("")
        lines.append(line)
    return "\n".join(lines)
