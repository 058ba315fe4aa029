"""The references of the API, of events and of commands follow from the code and are current."""

import json
from typing import Any, get_args
from xml.etree import ElementTree

import msgspec
import pytest

from docs.site import fields
from docs.site.diagrams import diagrams
from docs.site.events import STREAMS
from docs.site.reference import IMAGES, REFERENCE, pages
from domain.catalogue import CATALOGUE
from domain.metadata import Metadata

PAGES = pages()
AGAIN = "run `make reference`"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_current(name: str) -> None:
    assert (REFERENCE / name).read_text() == PAGES[name], AGAIN


@pytest.mark.parametrize(("name", "drawn"), diagrams().items())
def test_a_diagram_is_current_and_whole(name: str, drawn: str) -> None:
    assert (IMAGES / name).read_text() == drawn, AGAIN
    assert ElementTree.fromstring(drawn).find("{http://www.w3.org/2000/svg}title") is not None


def test_there_is_no_page_of_a_tag_that_is_no_more() -> None:
    there = {f"api/{path.name}" for path in (REFERENCE / "api").iterdir()}
    assert there == {name for name in PAGES if name.startswith("api/")}, AGAIN


def test_every_operation_and_every_type_of_the_document_is_in_the_reference() -> None:
    document = json.loads((REFERENCE / "openapi.json").read_text())
    text = "\n".join(PAGES.values())
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            request = f"`{method.upper()} {path}`"
            assert f"## {operation['operationId']}\n\n{request}\n" in text
    for name in document["components"]["schemas"]:
        assert f"\n## {name}\n" in PAGES["api/types.md"]


def test_every_event_is_in_the_catalogue_with_its_stream_and_its_personal_fields() -> None:
    assert {name.partition(".")[0] for name in CATALOGUE.types} == set(STREAMS)
    for kind in CATALOGUE.types.values():
        section = PAGES["events.md"].split(f"\n### {kind.name}\n")[1].split("\n#")[0]
        assert f"Version {kind.version}." in section
        assert section.count("Personal. |") == len(kind.personal)


def test_fields_are_explained_that_events_have_and_no_others() -> None:
    classes: dict[str, set[str]] = {}
    waiting: list[Any] = [Metadata, *(kind.cls for kind in CATALOGUE.types.values())]
    for kind in waiting:
        waiting += get_args(kind)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            if kind.__name__ not in classes:
                waiting += [field.type for field in msgspec.structs.fields(kind)]
            classes[kind.__name__] = set(kind.__struct_fields__)
    for name, own in fields.FIELDS.items():
        assert set(own) <= classes[name], name
    used = {
        field
        for name, names in classes.items()
        for field in names - set(fields.FIELDS.get(name, {}))
    }
    assert used == set(fields.ANYWHERE)


def test_every_visible_option_of_a_command_says_what_it_does() -> None:
    for line in PAGES["commands.md"].splitlines():
        if line.startswith("| `--"):
            assert line.rsplit("|", 2)[1].strip(), line
    assert PAGES["commands.md"].count("\n## modelog ") >= 9
