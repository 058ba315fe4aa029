"""The console's page and files as they are served (docs/how-to/console.md)."""

import re
import zipfile
from pathlib import Path

import httpx
import pytest
from hatchling.builders.wheel import WheelBuilder

from adapters.http.console.routes import PAGE, assets
from tests.adapters.http.support import refused, revision
from tests.node import Node

ROOT = Path(__file__).parents[3]
FILES = sorted(assets().keys() - {PAGE})
TEXTS = [name for name in [PAGE, *FILES] if not name.endswith(".svg")]


def test_the_page_is_at_the_root_for_everyone(node: Node) -> None:
    with node.client(()) as nobody:
        page = nobody.get("/")
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert page.text.startswith("<!doctype html>")
        for path in re.findall(r'(?:src|href)="(/console/[^"]+)"', page.text):
            assert nobody.get(path).status_code == 200


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_served_as_what_it_is(api: httpx.Client, name: str) -> None:
    served = api.get(f"/console/{name}")
    kind = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}[name.split(".")[1]]
    assert served.headers["Content-Type"].split(";")[0] == kind
    assert served.content == assets()[name].content
    assert served.headers["X-Content-Type-Options"] == "nosniff"


def test_a_file_is_sent_again_only_when_it_has_changed(api: httpx.Client) -> None:
    for path in ("/", "/console/main.js"):
        first = api.get(path)
        assert first.headers["Cache-Control"] == "public, no-cache"
        assert revision(first) >= 0
        again = api.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
        assert again.headers["Content-Security-Policy"] == first.headers["Content-Security-Policy"]
        assert api.get(path, headers={"If-None-Match": '"1"'}).status_code == 200


@pytest.mark.parametrize("name", ["nothing.js", PAGE, "..%2Froutes.py", "routes.py", "%00"])
def test_nothing_else_is_served(api: httpx.Client, name: str) -> None:
    refused(api.get(f"/console/{name}"), 404)


def test_the_page_may_run_and_reach_this_service_alone(api: httpx.Client) -> None:
    policy = dict(
        part.strip().split(" ", 1)
        for part in api.get("/").headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert {policy[f"{kind}-src"] for kind in ("script", "style", "img", "connect")} == {"'self'"}
    assert policy["form-action"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert policy["trusted-types"] == "'none'"


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_in_it_makes_markup_or_names_another_host(name: str) -> None:
    source = assets()[name].content.decode()
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert word not in source
    assert set(re.findall(r"https?://[^'\"\s]+", source)) <= {"http://www.w3.org/2000/svg"}
    assert 'style="' not in source
    assert not re.search(r"<script(?! type=\"module\" src=\"/console/)", source)
    assert len(source.splitlines()) < 200


def test_the_package_brings_every_file(tmp_path: Path) -> None:
    [wheel] = WheelBuilder(str(ROOT)).build(directory=str(tmp_path))
    with zipfile.ZipFile(wheel) as package:
        for name, asset in assets().items():
            assert package.read(f"adapters/http/console/assets/{name}") == asset.content
