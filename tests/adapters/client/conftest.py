from collections.abc import Iterator
from typing import Any

import pytest

from tests.adapters.client.driven import KINDS, connected
from tests.node import Node
from tests.postgres import PostgresServer


@pytest.fixture(scope="package", params=["sqlite", "postgres"])
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Node]]:
    """A service on each store in turn; on PostgreSQL two, which share the database."""
    home = tmp_path_factory.mktemp("client")
    handlers = ["--handlers", "tests.handlers"]
    if request.param == "sqlite":
        with Node(home / "home", arguments=handlers) as node:
            yield [node]
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create_database()  # goes with its server
    with (
        Node(home / "home", url, arguments=handlers) as node,
        Node(home / "home", url, arguments=handlers) as second,
    ):
        yield [node, second]


@pytest.fixture
def node(nodes: list[Node]) -> Node:
    """The first of the nodes."""
    return nodes[0]


@pytest.fixture(params=KINDS)
def modelog(request: pytest.FixtureRequest, node: Node) -> Iterator[Any]:
    """Each client in turn, with a token that may do everything."""
    token = node.issuer.token(scopes=["streamline/admin"])
    with connected(request.param, node.url, token) as client:
        yield client
