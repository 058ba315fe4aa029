from collections.abc import Iterator

import httpx
import pytest

from tests.node import Node
from tests.postgres import PostgresServer


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def node(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Node]:
    """A service with subscriptions, on each store in turn; the tests share it."""
    home = tmp_path_factory.mktemp("subscriptions") / "home"
    url = None
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database()  # goes with its server
    with Node(home, url, arguments=["--handlers", "tests.handlers"]) as node:
        yield node


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    """A client that may do everything."""
    with node.client() as client:
        yield client


@pytest.fixture(autouse=True)
def no_defect_is_logged(node: Node) -> Iterator[None]:
    """Fails a test during which the service logged an error; a handler's own is a warning."""
    before = node.log_size()
    yield
    output = node.output(before)
    assert " ERROR " not in output, output[-4000:]
