"""Many connections that ask for nothing, or for ever: everyone else goes on being answered."""

import resource
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from tests.adapters.http.sockets import opened, wait_until_closed
from tests.adapters.http.support import body, created_id, taken
from tests.node import ROOT, Node

IDLE = 2_000
SLOW = 200
DEAF = 200
BUNDLE = "/schema/assets/swagger-ui-bundle.js"
ASKING = f"GET {BUNDLE} HTTP/1.1\r\nHost: modelog\r\n\r\n".encode()
START_OF_A_REQUEST = b"POST /v2/models HTTP/1.1\r\nHost: modelog\r\n"


@contextmanager
def descriptors(soft: int) -> Iterator[None]:
    """What is started meanwhile has this limit of open files, as many systems set it."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def goes_on(api: httpx.Client) -> None:
    """Another caller reads and writes as ever, also on new connections."""
    model_id = created_id(api)
    taken(api.put(f"/v2/models/{model_id}", json=body(description="changed")))
    assert taken(api.get(f"/v2/models/{model_id}"))["model"]["description"] == "changed"


def test_two_thousand_idle_connections_stop_nobody_and_are_closed(tmp_path: Path) -> None:
    with descriptors(1024), ExitStack() as stack:
        node = stack.enter_context(Node(tmp_path / "home"))
        stack.enter_context(descriptors(IDLE + 1024))  # this side needs as many
        idle = [stack.enter_context(opened(node.port)) for _ in range(IDLE)]
        with node.client() as api:
            goes_on(api)
            assert (
                len(list(Path(f"/proc/{node.pid}/fd").iterdir())) > IDLE
            )  # all of them were taken up, and none before its turn
        with node.client() as api:
            goes_on(api)
        wait_until_closed(idle)
        with node.client() as api:
            goes_on(api)


@pytest.mark.parametrize(
    ("soft", "hard", "allowed", "taken_up"),
    [
        pytest.param(1024, 4096, 4096, 3840, id="raised to the hard limit"),
        pytest.param(1024, 1024, 1024, 768, id="no more than allowed"),
        pytest.param(200, 200, 200, 64, id="hardly any"),
    ],
)
def test_the_process_allows_itself_as_many_descriptors_as_it_may(
    soft: int, hard: int, allowed: int, taken_up: int
) -> None:
    program = f"""
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))
from adapters.http.connections import connection_limit
print(connection_limit(), *resource.getrlimit(resource.RLIMIT_NOFILE))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(taken_up), str(allowed), str(hard)]
    assert ("raise the limit of open files" in done.stderr) == (hard < 256)


def test_slow_loris_stops_nobody_and_is_closed(tmp_path: Path) -> None:
    with Node(tmp_path / "home", environment={"MODELOG_BODY_TIMEOUT": "5"}) as node:
        token = node.issuer.token(scopes=["streamline/admin"]).encode()
        authorized = b"Authorization: Bearer " + token + b"\r\nContent-Length: 100000\r\n\r\n"
        headers = [opened(node.port, START_OF_A_REQUEST) for _ in range(SLOW)]
        bodies = [opened(node.port, START_OF_A_REQUEST + authorized) for _ in range(SLOW)]
        ended = threading.Event()

        def drip() -> None:
            """A byte on each connection now and then, so that none of them is ever idle."""
            while not ended.wait(0.5):
                for connection in [*headers, *bodies]:
                    _send(connection, b"X")

        dripping = threading.Thread(target=drip)
        dripping.start()
        try:
            with node.client() as api:
                for _ in range(20):
                    goes_on(api)
            wait_until_closed([*headers, *bodies])
            with node.client() as api:
                goes_on(api)
        finally:
            ended.set()
            dripping.join()
        assert "Traceback" not in node.output()
        assert " ERROR " not in node.output()


def test_callers_who_do_not_read_a_large_answer_cost_little_memory(tmp_path: Path) -> None:
    with Node(tmp_path / "home") as node, node.client() as api, ExitStack() as stack:
        whole = api.get(BUNDLE)
        assert len(whole.content) > 1024 * 1024
        before = node.resident_bytes()
        deaf = [
            stack.enter_context(opened(node.port, ASKING, receive_buffer=4096)) for _ in range(DEAF)
        ]
        for connection in deaf:
            assert connection.recv(1) == b"H"  # its answer is on its way
        goes_on(api)
        assert node.resident_bytes() - before < DEAF * len(whole.content) * 2 // 3
        for connection in deaf:
            connection.close()  # in the middle of its answer
        assert api.get(BUNDLE).content == whole.content
        goes_on(api)
        assert "Traceback" not in node.output()
        assert " ERROR " not in node.output()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
def test_an_answer_of_any_size_arrives_whole(api: httpx.Client, size: int) -> None:
    overhead = len(api.get(f"/v2/models/{created_id(api, metadata={'pad': ''})}").content)
    pad = "x" * max(0, size - 2 * overhead)
    for extra in range(0, 2 * overhead, max(1, overhead // 4)):
        metadata = {"pad": pad + "x" * extra}
        model_id = created_id(api, metadata=metadata)
        assert taken(api.get(f"/v2/models/{model_id}"))["model"]["metadata"] == metadata


def _send(connection: socket.socket, sent: bytes) -> None:
    with suppress(OSError):  # closed by the service, which is what the test waits for
        connection.sendall(sent)
