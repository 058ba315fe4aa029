import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stand_in import StandIn, forward_to

AWS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-west-2",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_MAX_ATTEMPTS": "1",  # boto3's own retries wait, and are not what is tested
    "NO_PROXY": "127.0.0.1",
}


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """The environment of a process that may use AWS, with nothing of this machine's in it."""
    for name in ("AWS_REGION", "AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "no-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "no-credentials"))
    for name, value in AWS.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    """moto's server, which plays AWS over HTTP, in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{url}/moto-api/data.json", timeout=5):
                    break
            except OSError:
                assert process.poll() is None, "moto's server does not start"
                time.sleep(0.1)
        # Functions answer at once instead of running in Docker.
        request = urllib.request.Request(
            f"{url}/moto-api/config", b'{"lambda": {"use_docker": false}}', method="POST"
        )
        with urllib.request.urlopen(request, timeout=5):
            pass
        yield url
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def aws_server(aws: pytest.MonkeyPatch, moto_url: str) -> Iterator[StandIn]:
    """moto, with a recorder in front of it, as the endpoint of every AWS service."""
    with StandIn(otherwise=forward_to(moto_url)) as server:
        aws.setenv("AWS_ENDPOINT_URL", server.url)
        yield server


@pytest.fixture
def fake_aws(aws: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """An AWS that answers only what a test tells it to."""
    with StandIn() as server:
        aws.setenv("AWS_ENDPOINT_URL", server.url)
        yield server
