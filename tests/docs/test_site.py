"""The site of docs/: built strictly, as the pages mean it, and loading nothing from elsewhere."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src"}


def build(root: Path, site: Path) -> subprocess.CompletedProcess[str]:
    """What `make docs` does, in another folder."""
    [command] = re.findall(r"\$\(BIN\)/(mkdocs .*)", (ROOT / "Makefile").read_text())
    return subprocess.run(
        [sys.executable, "-m", *command.split(), "--site-dir", str(site)],
        cwd=root,
        env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


class Read(HTMLParser):
    """What a page loads, and its text without code."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.text = ""
        self._code = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        rel = given.get("rel") or ""
        if tag in LOADED and rel not in {"canonical", "prev", "next"}:
            self.loads.append(given.get(LOADED[tag]) or "")
        self._code += tag in {"code", "script", "style"}

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag in {"code", "script", "style"}

    def handle_data(self, data: str) -> None:
        if not self._code:
            self.text += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = build(ROOT, folder)
    assert done.returncode == 0, done.stderr
    return folder


def pages(site: Path) -> Iterator[tuple[str, Read]]:
    for path in sorted(site.rglob("*.html")):
        yield str(path.relative_to(site)), Read(path.read_text())


def test_no_page_loads_anything_from_another_host(site: Path) -> None:
    for name, page in pages(site):
        assert page.loads, name
        assert [each for each in page.loads if re.match("(https?:)?//", each)] == [], name
    for style in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(https?:)?//", style.read_text()), style


def test_no_markdown_is_left_over_in_a_page(site: Path) -> None:
    for name, page in pages(site):
        left = re.search(r"\|---|\]\(|\*\*|```|(?m:^- )", page.text)
        assert left is None, f"{name}: {page.text[max(0, left.start() - 80) : left.end() + 80]}"


def test_the_first_page_is_the_readme_and_leads_into_the_site(site: Path) -> None:
    first = (site / "index.html").read_text()
    assert "<h1" in first
    assert 'href="tutorials/tenants.html"' in first
    assert (
        'href="../index.html#train-a-model-and-use-it"'
        in (site / "how-to" / "console.html").read_text()
    )


@pytest.mark.parametrize(
    ("page", "text", "complaint"),
    [
        ("how-to/audit.md", "[dead](nothing.md)", "'nothing.md'"),
        ("how-to/audit.md", "[dead](erasure.md#nothing)", "'#nothing'"),
        ("how-to/audit.md", "[outside](../../Makefile)", "unrecognized relative link"),
        ("how-to/lonely.md", "# In no navigation", "not included in the"),
    ],
)
def test_a_dead_link_and_a_page_that_nothing_leads_to_end_the_build(
    tmp_path: Path, page: str, text: str, complaint: str
) -> None:
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    for each in ("README.md", "CHANGELOG.md", "adapters/handler/modelog_handler.py"):
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / each, tmp_path / each)
    with (tmp_path / "docs" / page).open("a") as file:
        file.write(f"\n{text}\n")
    done = build(tmp_path, tmp_path / "site")
    assert done.returncode == 1
    assert complaint in done.stderr
