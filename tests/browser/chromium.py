"""Chromium, driven as a person would use it: what is on the page, keys, and what it asked for."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from selenium.common.exceptions import TimeoutException
from selenium.webdriver import ActionChains, Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

T = TypeVar("T")

FLAGS = (
    "--headless=new",
    "--no-sandbox",  # it is root that runs the tests in a container
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-GB",
)
PATIENCE_SECONDS = 30.0
IMAGES = Path(__file__).parents[2] / "docs" / "images"
REDRAW = "SCREENSHOTS"
"""The variable that has the images of the documentation written anew; otherwise they stay."""

READY = """
    const main = document.getElementById('main');
    return main.dataset.shown === location.hash && !main.hasAttribute('aria-busy');
"""

NAMED = """
    return [...document.querySelectorAll('a, button, summary')].findLast((each) =>
      each.checkVisibility() && arguments[0] ===
        (each.getAttribute('aria-label') ?? each.innerText).trim().replace(/\\s+/g, ' '));
"""
"""The last one, as a dialog is in front of what comes before it."""


class Browser:
    """One window with a profile of its own; it is gone after the `with` block."""

    def __init__(self, profile: Path, url: str) -> None:
        self.url = url
        options = ChromeOptions()
        options.binary_location = _program("CHROMIUM", "chromium")
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        # Both paths are given, so Selenium has nothing to look for on the internet.
        driver = _program("CHROMEDRIVER", "chromedriver")
        self.driver = Chrome(options=options, service=Service(driver))
        self.look(width=1280)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.driver.quit()

    def look(self, *, width: int, height: int = 900, dark: bool = False) -> None:
        """The size of the window in CSS pixels and the colours that its user prefers."""
        self._dark = dark
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def open(self, address: str) -> None:
        """A page by its address, from scratch, once it is shown."""
        self.driver.get("about:blank")
        self.driver.get(f"{self.url}/#/{address}")
        self.settle()

    def visit(self, address: str) -> None:
        """Another page as by a link, without loading the console again."""
        self.script("location.hash = arguments[0]", f"#/{address}")
        self.settle()

    def sign_in(self, token: str) -> None:
        """As after the form: the token is in the tab."""
        self.driver.get(f"{self.url}/")
        self.script("sessionStorage.setItem('modelog.token', arguments[0])", token)

    def settle(self) -> None:
        """Returns when a page is shown."""
        self.until(lambda: self.script(READY), "the page is shown")

    def until(self, found: Callable[[], T], what: str) -> T:
        """The first true answer. Fails after a minute."""
        wait = WebDriverWait(self.driver, PATIENCE_SECONDS, 0.05)
        try:
            result: T = wait.until(lambda _driver: found())
        except TimeoutException:
            raise AssertionError(f"never: {what}; there is:\n{self.text()}") from None
        return result

    def sees(self, *texts: str) -> None:
        """Returns when the page says all of this."""
        for text in texts:
            self.until(partial(self._says, text), f"{text!r}")

    def _says(self, text: str) -> bool:
        return text in self.text()

    def script(self, source: str, *arguments: Any) -> Any:
        """What JavaScript returns."""
        return self.driver.execute_script(source, *arguments)

    def text(self, selector: str = "body") -> str:
        """What a person reads there."""
        read = "return document.querySelector(arguments[0])?.innerText ?? ''"
        shown: str = self.script(read, selector)
        return shown.replace("\xa0", " ")

    @property
    def focused(self) -> str:
        """What the focus is on: its accessible name or text."""
        name: str = self.driver.switch_to.active_element.accessible_name
        return name or self.driver.switch_to.active_element.text

    def press(self, *keys: str) -> None:
        """Keys, one after the other, wherever the focus is."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def tab_to(self, name: str, *, most: int = 80) -> None:
        """Press Tab until the focus is on what has this name."""
        passed = []
        for _ in range(most):
            self.press(Keys.TAB)
            passed.append(self.focused)
            if passed[-1] == name:
                return
        raise AssertionError(f"Tab never came to {name!r}, but to {passed}")

    def click(self, name: str) -> None:
        """What has this name, a link or a button."""
        self.until(lambda: self.script(NAMED, name), f"something called {name!r}").click()

    def links(self) -> list[str]:
        """Where the links of the page lead, as it spells them."""
        read = "return [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href'))"
        found: list[str] = self.script(read)
        return found

    def problems(self, *expected: int) -> list[str]:
        """What the console of the browser warns of, but for answers of these statuses."""
        entries: list[Mapping[str, Any]] = self.driver.get_log("browser")
        refusals = [f"the server responded with a status of {status} " for status in expected]
        return [
            entry["message"]
            for entry in entries
            if not any(refusal in entry["message"] for refusal in refusals)
        ]

    def requested(self) -> list[str]:
        """The address of every request since it was asked last."""
        messages = [
            json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")
        ]
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]

    def picture(self, name: str) -> None:
        """An image for the documentation, written only where `REDRAW` asks for it."""
        if not os.environ.get(REDRAW):
            return
        IMAGES.mkdir(exist_ok=True)
        tall = self.script("return document.querySelector('footer').getBoundingClientRect().bottom")
        width, dark = self.script("return innerWidth"), self._dark
        self.look(width=width, height=min(max(int(tall), 560), 1150), dark=dark)
        self.driver.save_screenshot(str(IMAGES / f"{name}.png"))
        self.look(width=width, dark=dark)


def _program(variable: str, name: str) -> str:
    found = os.environ.get(variable) or shutil.which(name)
    assert found, f"the browser tests need {name}: `make browser`, or its path in {variable}"
    return found
