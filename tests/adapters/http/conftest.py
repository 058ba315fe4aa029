from collections.abc import Iterator

import pytest

from tests.node import Node
from tests.shared_node import SharedNodes, api, no_defect_is_logged

__all__ = ["api", "no_defect_is_logged"]


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def node(request: pytest.FixtureRequest, shared_nodes: SharedNodes) -> Node:
    """A service without handlers, on each store in turn."""
    return shared_nodes(request.param)


@pytest.fixture(autouse=True)
def nothing_is_raised(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which its service logged what was raised, at whatever level."""
    if "node" not in request.fixturenames:
        yield
        return
    node: Node = request.getfixturevalue("node")
    before = node.log_size()
    yield
    output = node.output(before)
    assert "Traceback" not in output, output[-4000:]
