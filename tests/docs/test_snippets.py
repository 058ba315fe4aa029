"""Every snippet of the documentation is run, or a comment above it says why it is not."""

import importlib
import json
import re
from pathlib import Path

import pytest

from adapters.dispatch import in_process
from adapters.settings import read_settings
from tests.docs.pages import MARK, PAGES, PROGRAMS, Snippet, of_language, snippets, text_of
from tests.docs.sessions import WALKED
from tests.docs.test_reference import FIELDS

RUN = {"console", "python", "json", "ini"}
SHOWN = {"text"}
OF_HANDLERS = {"MODELOG_JOB"}
"""What the service sets for handlers and does not read."""
OF_CALLERS = {"MODELOG_TOKEN"}
"""What a command that calls a service reads."""


@pytest.mark.parametrize("page", PAGES)
def test_every_snippet_has_a_language_and_is_run_or_says_why_not(page: str) -> None:
    found = snippets(page)
    for snippet in found:
        assert snippet.language in RUN | SHOWN or snippet.why_not, (
            f"{snippet}: nothing here runs {snippet.language or 'a block without a language'}; "
            "write `<!-- not run: why -->` above it"
        )
    marks = [line for line in text_of(page).splitlines() if MARK.fullmatch(line)]
    assert len(marks) == sum(1 for snippet in found if snippet.why_not), (
        f"{page}: a mark must be right above its block"
    )


@pytest.mark.parametrize("page", PAGES)
def test_code_is_in_fences(page: str) -> None:
    outside = re.sub(r"^```.*?^```$", "", text_of(page), flags=re.DOTALL | re.MULTILINE)
    indented = re.findall(r"(?:^|\n\n)(?:    |\t)\S.*", outside)
    assert indented == []


def test_every_page_with_commands_is_pasted_by_a_test() -> None:
    for path in Path(__file__).parent.glob("test_*.py"):
        importlib.import_module(f"tests.docs.{path.stem}")
    assert {snippet.page for snippet in of_language("console")} == set(WALKED)


ALONE = [snippet for snippet in of_language("python") if snippet.page not in PROGRAMS]


@pytest.mark.parametrize("snippet", ALONE, ids=str)
def test_python_runs(snippet: Snippet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_process, "_registered", {})
    exec(compile(snippet.text, str(snippet), "exec"), {"__name__": "snippet"})


def test_json_is_json() -> None:
    found = of_language("json")
    assert found
    for snippet in found:
        try:
            json.loads(snippet.text)
        except ValueError as error:
            raise AssertionError(f"{snippet}: {error}") from error


@pytest.mark.parametrize("snippet", of_language("ini"), ids=str)
def test_configuration_can_be_read(snippet: Snippet) -> None:
    given = {}
    for line in snippet.text.splitlines():
        name, sign, value = line.split(" #")[0].rstrip().partition("=")
        assert sign, f"{snippet}: {line}"
        assert name in FIELDS, f"{snippet}: there is no setting {name}"
        if "<" not in value:
            given[name] = value
    read_settings(given)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_only_settings_that_there_are(page: str) -> None:
    named = set(re.findall(r"\bMODELOG_[A-Z_]*[A-Z]\b", text_of(page)))
    assert named <= {*FIELDS, *OF_HANDLERS, *OF_CALLERS}
