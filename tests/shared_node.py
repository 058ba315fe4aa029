"""The service that tests share: one process a store for as long as pytest runs.

A folder of tests takes it by importing these fixtures into its conftest. Tests use ids of their
own, and kill or stop nothing: what does so starts a `Node` itself. Its PostgreSQL is its own as
well, because other tests stop theirs.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import httpx
import pytest

from tests.node import Node
from tests.postgres import PostgresServer

SharedNodes = Callable[..., Node]
"""Gives the service on a store with these arguments; the first to ask for it starts it."""


@pytest.fixture(scope="session")
def shared_nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedNodes]:
    """All of them. They end with pytest."""
    with ExitStack() as stack:

        @cache
        def server() -> PostgresServer:
            return stack.enter_context(PostgresServer())

        @cache
        def node(store: str, *arguments: str) -> Node:
            url = server().create_database() if store == "postgres" else None
            home = tmp_path_factory.mktemp("shared") / "home"
            return stack.enter_context(Node(home, url, arguments=arguments))

        yield node


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def node(request: pytest.FixtureRequest, shared_nodes: SharedNodes) -> Node:
    """A service that runs jobs, on each store in turn."""
    return shared_nodes(request.param, "--handlers", "tests.handlers")


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    """A client that may do everything."""
    with node.client() as client:
        yield client


@pytest.fixture(autouse=True)
def no_defect_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which its service logged an error, whatever it answered.

    What a handler fails with is its own, and is a warning.
    """
    if "node" not in request.fixturenames:
        yield
        return
    node: Node = request.getfixturevalue("node")
    before = node.log_size()
    yield
    output = node.output(before)
    assert " ERROR " not in output, output[-4000:]
