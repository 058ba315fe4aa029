from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports it: what it asserts then says what it compared.
pytest.register_assert_rewrite("tests.adapters.http.support")

from adapters.store.log import EventLog, open_log  # noqa: E402
from tests.postgres import PostgresServer  # noqa: E402
from tests.shared_node import shared_nodes  # noqa: E402

__all__ = ["shared_nodes"]

# How long an example takes says how busy the machine is: by itself hypothesis fails one of 200 ms.
settings.register_profile("modelog", deadline=None)
settings.load_profile("modelog")

STORES = ("sqlite", "postgres")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One PostgreSQL a pytest process: a test may stop it, `postgres_url` starts it again."""
    with PostgresServer() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The URL of an empty database for one test."""
    url = postgres_server.create_database()
    yield url
    postgres_server.drop_database(url)


@pytest.fixture(params=STORES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database, on each store in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'modelog.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def event_log(database_url: str) -> Iterator[EventLog]:
    """An empty log, on each store in turn."""
    log = open_log(database_url)
    yield log
    log.close()


SLOWEST_FIRST = (
    "faults/test_campaign",
    "fuzz/",
    "faults/",
    "adapters/mlflow/",
    "adapters/http/test_oidc",
    "adapters/http/test_processes",
    "adapters/telemetry/",
    "adapters/cli/",
    "properties/",
    "docs/",
    "browser/",
    "adapters/http/test_connections",
    "adapters/http/test_deadlines",
    "adapters/http/",
    "audit/",
    "subscriptions/",
    "jobs/",
)
"""Begun before all others, so that no process is left alone with one of them at the end. xdist
keeps to it with `--no-loadscope-reorder`, and else begins with the files that have most tests."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first; inside a file the order stays."""

    def place(item: pytest.Item) -> int:
        path = item.path.as_posix()
        ranks = (rank for rank, part in enumerate(SLOWEST_FIRST) if f"tests/{part}" in path)
        return next(ranks, len(SLOWEST_FIRST))

    items.sort(key=place)
