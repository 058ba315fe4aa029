from collections.abc import Iterator

import httpx
import pytest

from tests.node import Node
from tests.postgres import PostgresServer


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def node(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Node]:
    """A running service on each store in turn; the tests share it and use ids of their own."""
    home = tmp_path_factory.mktemp("node") / "home"
    url = None
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database()  # goes with its server
    with Node(home, url) as node:
        yield node


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    """A client that may do everything."""
    with node.client() as client:
        yield client


@pytest.fixture(autouse=True)
def no_defect_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which the shared service logged an error, whatever it answered."""
    if "node" not in request.fixturenames:
        yield
        return
    node: Node = request.getfixturevalue("node")
    before = node.log_size()
    yield
    output = node.output(before)
    assert " ERROR " not in output, output[-4000:]
    assert "Traceback" not in output, output[-4000:]
