from collections.abc import Iterator

import httpx
import pytest

from tests.browser.chromium import Browser
from tests.node import Node


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A service with the handlers of the tutorial."""
    home = tmp_path_factory.mktemp("console") / "home"
    handlers = {"MODELOG_HANDLERS": "docs.examples.price.handlers", "MODELOG_HOME": str(home)}
    with Node(home, environment=handlers) as node:
        yield node


@pytest.fixture(scope="module")
def api(node: Node) -> httpx.Client:
    """A client that may do everything."""
    return node.client(subject="ada")


@pytest.fixture(scope="module")
def window(node: Node, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile"), node.url) as browser:
        yield browser


@pytest.fixture
def browser(window: Browser, api: httpx.Client) -> Iterator[Browser]:
    """The window, signed in; in the end it must have asked nobody but the service."""
    window.look(width=1280)
    window.sign_in(token_of(api))
    yield window
    window.driver.get("about:blank")
    window.problems()
    for address in window.requested():
        assert address.startswith((f"{window.url}/", "about:", "data:", "chrome:")), address


def token_of(client: httpx.Client) -> str:
    """The token that a client sends."""
    token: str = client.headers["Authorization"].removeprefix("Bearer ")
    return token
