"""The console for everyone: by keyboard, on a phone, light and dark, and read aloud."""

import itertools
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import httpx
import pytest
from selenium.webdriver.common.keys import Keys

from tests.adapters.http.support import taken
from tests.browser.chromium import Browser
from tests.browser.conftest import token_of
from tests.browser.prices import chain, create, price, train

AXE = files("axe_core_python").joinpath("axe.min.js").read_text()
RUN_AXE = """
    const done = arguments[arguments.length - 1];
    axe.run(document, {runOnly: arguments[0]}).then(({violations}) => done(
      violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) =>
        `${id}: ${html}: ${failureSummary}`))), (error) => done([String(error)]));
"""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
LONG = "x" * 200
LATEST = "at.textContent = 'Nov 28, 2026, 10:08:08 AM'"


@pytest.fixture(scope="module")
def pages(api: httpx.Client) -> list[str]:
    """The address of one page of each kind, with something to see on it."""
    create(api, "seen")
    job = train(api, "seen", "1")
    create(api, f"long-{'m' * 100}", name=LONG, description=LONG, metadata={LONG: LONG})
    chain(api, "seen", "seen", label="one week")
    chain(api, "seen", f"long-{'m' * 100}", label=LONG)
    paused = chain(api, f"long-{'m' * 100}", "seen")
    url = f"/v2/models/long-{'m' * 100}/event-subscriptions/{paused}"
    taken(api.put(url, json={"status": "paused"}))
    taken(api.put("/v2/models/seen", json=price("At most 30 nights", 30)))
    taken(api.post("/v2/clients", json={"client_id": "seen", "name": LONG}))
    size = {"name": "size", "json_schema": {"enum": ["small", "large"]}, "mandatory": True}
    taken(api.post("/v2/clients/seen/domains", json={"domain_id": "eu", "features": [size]}))
    service = {"service_id": "store", "static_features": {"size": "small"}}
    taken(api.post("/v2/clients/seen/domains/eu/service/init", json=service))
    asked = {"assignment_key": "key", "model_id": "seen", "model_version": "1"}
    taken(api.post("/v2/clients/seen/domains/eu/assignments", json=asked))
    return [
        "models",
        "models/seen",
        "models/seen/history",
        "models/seen/diff",
        "models/seen/subscriptions",
        "models/seen/versions/1",
        f"models/long-{'m' * 100}",
        "models/nobody",
        "jobs",
        f"jobs/{job}",
        "tenants",
        "tenants/seen",
        "tenants/seen/eu",
        "tenants/seen/eu/assignments/key",
        "tenants/seen/eu/services/store",
        "projections",
        "audit",
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_wrong(browser: Browser, pages: list[str], dark: bool) -> None:
    # In the dark only colours are others.
    rules = (
        ["color-contrast"]
        if dark
        else ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
    )
    only = {"type": "rule" if dark else "tag", "values": rules}
    browser.look(width=1280, dark=dark)
    grounds = set()
    browser.open("models")
    browser.script(AXE)
    for page in pages:
        browser.visit(page)
        assert browser.driver.execute_async_script(RUN_AXE, only) == [], page
        grounds.add(browser.script("return getComputedStyle(document.body).backgroundColor"))
    assert grounds == {"rgb(18, 21, 24)" if dark else "rgb(247, 248, 249)"}
    browser.visit("models/seen/versions/1")
    browser.click("Set the status of version 1")
    browser.sees("goes from")
    assert browser.driver.execute_async_script(RUN_AXE, only) == [], "a dialog"
    browser.press(Keys.ESCAPE)
    browser.click("Sign out")
    browser.sees("Access token")
    assert browser.driver.execute_async_script(RUN_AXE, only) == [], "the form for a token"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_of_the_graph_stands_out_from_its_ground(
    browser: Browser, pages: list[str], dark: bool
) -> None:
    # axe does not look into pictures.
    browser.look(width=1280, dark=dark)
    browser.open("models/seen/subscriptions")
    shown = browser.script("""
        const region = getComputedStyle(document.querySelector('.graph')).backgroundColor;
        const box = getComputedStyle(document.querySelector('.node rect')).fill;
        return [...document.querySelectorAll('.graph text')].map((text) => [text.textContent,
          getComputedStyle(text).fill, text.closest('.node') ? box : region]);
    """)
    said = " ".join(text for text, _, _ in shown)
    assert "stale" in said
    assert "paused" in said
    for text, ink, ground in shown:
        assert contrast(ink, ground) >= 4.5, text
    cut_off = browser.script("""
        const frame = document.querySelector('.graph svg').getBoundingClientRect();
        return [...document.querySelectorAll('.graph text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.top < frame.top || box.bottom > frame.bottom
            || box.left < frame.left || box.right > frame.right;
        }).map((text) => text.textContent);
    """)
    assert cut_off == []


def contrast(one: str, other: str) -> float:
    """The contrast of two colours `rgb(r, g, b)` (WCAG 2.2, "contrast ratio")."""
    dim, bright = sorted(luminance(each) for each in (one, other))
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").rstrip(")").split(",")]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_contrast_is_that_of_the_standard() -> None:
    assert round(contrast("rgb(0, 0, 0)", "rgb(255, 255, 255)"), 2) == 21
    assert round(contrast("rgb(118, 118, 118)", "rgb(255, 255, 255)"), 2) == 4.54


@pytest.mark.parametrize("width", [320, 390])
def test_no_page_is_wider_than_a_phone(browser: Browser, pages: list[str], width: int) -> None:
    browser.look(width=width)
    browser.open("models")
    for page in pages:
        browser.visit(page)
        # At its widest: the hour of a time has one digit or two.
        browser.script(f"document.querySelectorAll('time').forEach((at) => {{ {LATEST} }})")
        wide = browser.script("return document.documentElement.scrollWidth")
        assert wide <= width, (page, wide)
    browser.visit("models/seen/subscriptions")
    graph = "return getComputedStyle(document.querySelector('.graph')).overflowX"
    assert browser.script(graph) == "auto"  # the picture moves inside of its frame


def test_everything_can_be_done_with_the_keyboard(
    browser: Browser, api: httpx.Client, pages: list[str]
) -> None:
    browser.script("sessionStorage.clear()")
    browser.open("models")
    assert browser.focused == "Access token"
    browser.press(token_of(api), Keys.TAB, Keys.ENTER)
    browser.sees("Models", "Price of a stay")
    assert browser.focused == "Models"  # the heading of the page that came
    browser.script("document.activeElement.blur()")
    browser.open("models")
    browser.press(Keys.TAB)
    browser.tab_to("Search")
    browser.press("seen", Keys.ENTER)
    browser.until(lambda: browser.driver.current_url.endswith("#/models?q=seen"), "the address")
    browser.settle()
    browser.tab_to("Price of a stay seen")
    browser.press(Keys.ENTER)
    browser.sees("2 versions")
    assert browser.focused.startswith("Price of a stay")
    browser.tab_to("Subscriptions")
    browser.press(Keys.ENTER)
    browser.sees("Of this model")
    browser.tab_to("Pause one week")
    browser.press(Keys.ENTER)
    browser.sees("Pause “one week”")
    browser.press(Keys.ESCAPE)
    browser.until(lambda: "Pause “one week”" not in browser.text(), "the dialog is gone")
    assert browser.focused == "Pause one week"  # where it came from
    browser.press(Keys.ENTER)
    browser.sees("Pause “one week”")
    where = "return document.activeElement.closest('dialog, body').localName"
    stops = set()
    for _ in range(6):
        browser.press(Keys.TAB)
        stops.add((browser.script(where), browser.focused))
    # After the last button comes the browser's own bar, never what is behind the dialog.
    assert {name for place, name in stops if place == "dialog"} == {"Cancel", "Pause"}
    assert browser.script("return document.querySelectorAll('dialog').length") == 1
    browser.tab_to("Pause")
    browser.press(Keys.ENTER)
    browser.sees("“one week” is paused.")
    assert browser.script("return document.getElementById('said').getAttribute('aria-live')") == (
        "polite"
    )
    assert browser.focused.startswith("Price of a stay")
    browser.driver.back()
    browser.sees("2 versions")


def test_the_first_tab_leads_past_the_navigation(browser: Browser, pages: list[str]) -> None:
    browser.open("models/seen")
    browser.script("document.activeElement.blur()")
    browser.press(Keys.TAB)
    assert browser.focused == "Skip to the content"
    browser.press(Keys.ENTER)
    browser.press(Keys.TAB)
    assert browser.focused == "Models"  # the first link of the page itself
    assert browser.script("return document.activeElement.closest('main') !== null")
    assert browser.driver.current_url.endswith("#/models/seen")


LINES = """
    const [left, right, done] = arguments;
    import('/console/lines.js').then(({linesOf, sideBySide}) => {
      const [a, b] = [linesOf(left), linesOf(right)];
      done({a, b, rows: sideBySide(a, b)});
    });
"""


def values() -> Iterator[Any]:
    """JSON values of odd kinds and shapes."""
    yield from (None, True, [], {}, "", {"a": []}, {"a/b": {"~": [1, {"x": None}]}}, [[1], [2]])
    for size in (1, 3, 8):
        yield {str(key): {"kept": [key % 2] * (size % 4)} for key in range(size)}


def test_lines_beside_lines_are_all_of_both_sides(browser: Browser) -> None:
    browser.open("models")
    for left, right in itertools.product(values(), repeat=2):
        found = browser.driver.execute_async_script(LINES, left, right)
        for side, lines in (("left", found["a"]), ("right", found["b"])):
            assert [row[side] for row in found["rows"] if row[side] is not None] == lines
        for row in found["rows"]:
            same = row["left"] and row["right"] and row["left"]["text"] == row["right"]["text"]
            assert not row["same"] or same
        if left == right:
            assert all(row["same"] for row in found["rows"])
    slashes = browser.driver.execute_async_script(LINES, {"a/b": {"~": [1]}}, None)["a"]
    pointers = ["", "/a~1b", "/a~1b/~0", "/a~1b/~0/0", "/a~1b/~0", "/a~1b", ""]
    assert [line["pointer"] for line in slashes] == pointers


VERDICTS = """
    const [answer, done] = arguments;
    import('/console/verdicts.js').then(({verdicts}) => {
      const {summary, breaks} = verdicts(answer);
      const base = '/handler_contracts/inference/input_schema';
      done([summary?.textContent, ['/required', '/required/2', '/requiredness', ''].map((pointer) =>
        breaks('right', base + pointer)), breaks('left', base + '/required')]);
    });
"""


def test_a_contract_that_breaks_is_named_with_the_lines_that_do_it(browser: Browser) -> None:
    browser.open("models")
    breaking = {
        "handler": "inference",
        "side": "input_schema",
        "verdict": "breaking",
        "broken": ["/required"],
        "message": "breaking, an input that was valid is refused at /required",
        "example": {"nights": 7},
    }
    same = {"handler": "training", "side": "input_schema", "verdict": "identical", "broken": []}
    said, lines, left = browser.driver.execute_async_script(VERDICTS, {"schemas": [breaking, same]})
    assert "inference input" in said
    assert "an input that was valid is refused at /required" in said
    assert '"nights": 7' in said
    assert (lines, left) == ([True, True, False, False], False)
    said, lines, _ = browser.driver.execute_async_script(VERDICTS, {"schemas": [same]})
    assert "No contract changes." in said
    assert not any(lines)


LAYOUT = """
    const [nodes, edges, done] = arguments;
    import('/console/layout.js').then(({layered}) => {
      const {places, ways, most} = layered(nodes, edges);
      const at = ({layer, index}) => [layer, index];
      done({places: [...places].map(([id, place]) => [id, at(place)]),
            ways: ways.map((way) => way.map(at)), most});
    });
"""


@pytest.mark.parametrize(
    "edges",
    [
        [],
        ["aa"],
        ["ab", "bc", "cd"],
        ["ab", "bc", "ca"],
        ["ab", "ab", "ba"],
        ["ab", "ac", "bd", "cd", "ad"],
        ["ab", "bc", "cd", "da", "ac", "bd", "dd"],
    ],
    ids="-".join,
)
def test_no_two_models_share_a_place_and_arrows_lead_onward(
    browser: Browser, edges: list[str]
) -> None:
    browser.open("models")
    asked = [{"from": edge[0], "to": edge[1]} for edge in edges]
    found = browser.driver.execute_async_script(LAYOUT, list("abcd"), asked)
    places = dict(found["places"])
    taken_up = [*places.values(), *(point for way in found["ways"] for point in way)]
    assert len({tuple(each) for each in taken_up}) == len(taken_up)
    assert len(places) == 4
    for edge, way in zip(edges, found["ways"], strict=True):
        layers = [places[edge[0]][0], *(layer for layer, _ in way), places[edge[1]][0]]
        steps = {later - earlier for earlier, later in itertools.pairwise(layers)}
        assert steps in ({1}, {-1}) or edge[0] == edge[1]
    if not any(edge[1] == "a" for edge in edges):  # then there is no cycle here
        assert all(places[edge[0]][0] < places[edge[1]][0] for edge in edges)
