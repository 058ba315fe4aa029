from collections.abc import Iterator

import pytest

from tests.aws import Aws


@pytest.fixture(scope="session")
def running_aws() -> Iterator[Aws]:
    """moto's server, behind a proxy that sees the requests."""
    with Aws() as aws:
        yield aws


@pytest.fixture
def aws(running_aws: Aws, monkeypatch: pytest.MonkeyPatch) -> Aws:
    """AWS, as this process reaches it; nothing was asked of it yet."""
    for name, value in running_aws.environment.items():
        monkeypatch.setenv(name, value)
    running_aws.seen.clear()
    running_aws.faults.clear()
    return running_aws
