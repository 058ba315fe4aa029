from collections.abc import Iterator

import httpx
import pytest

from tests.node import Node

pytest.register_assert_rewrite("tests.adapters.http.support")


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A service that the tests of one module share, with short times and real limits."""
    environment = {"MODELOG_BODY_TIMEOUT": "3"}
    with Node(tmp_path_factory.mktemp("robust") / "home", environment=environment) as node:
        yield node


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    """A client that may do everything."""
    with node.client() as client:
        yield client


@pytest.fixture(autouse=True)
def no_defect_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which the service logged an error, whatever it answered."""
    if "node" not in request.fixturenames:
        yield
        return
    node: Node = request.getfixturevalue("node")
    before = node.log_size()
    yield
    output = node.output(before)
    assert " ERROR " not in output, output[-4000:]
    assert "Traceback" not in output, output[-4000:]
