from collections.abc import Iterator

import httpx
import pytest

from tests.adapters.http.support import all_of
from tests.node import Node
from tests.postgres import PostgresServer
from tests.webhooks.support import SETTINGS


@pytest.fixture(scope="package", params=["sqlite", "postgres"])
def node(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Node]:
    """A service that sends to this machine and soon gives up, on each store.

    The tests of this folder share it, and no others: some stop the PostgreSQL that all share.
    """
    home = tmp_path_factory.mktemp("webhooks") / "home"
    url = None
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database()  # goes with its server
    with Node(home, url, environment=SETTINGS) as node:
        yield node
        assert " ERROR " not in node.output()
        assert "Traceback" not in node.output()


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    """A client that may do everything."""
    with node.client() as client:
        yield client
        # Another test's receiver may get the port of this one's.
        for webhook in all_of(client, "/v2/webhooks"):
            client.delete(f"/v2/webhooks/{webhook['id']}")
