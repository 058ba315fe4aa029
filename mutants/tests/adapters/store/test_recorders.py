"""The library's own specification of recorders, held by ours on both stores."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from eventsourcing.tests.persistence import (
    AggregateRecorderTestCase,
    ApplicationRecorderTestCase,
    NonInterleavingNotificationIDsBaseCase,
)

from adapters.store.log import open_log
from tests.conftest import STORES
from tests.postgres import PostgresServer


class _TextIds:
    def new_originator_id(self) -> str:
        return f"model:{uuid4()}"


@pytest.fixture(params=STORES)
def open_store(
    request: pytest.FixtureRequest, tmp_path: Path, postgres_server: PostgresServer
) -> Iterator[Callable[[], Any]]:
    """Opens a log on an empty database, a new one each time."""
    logs: list[Any] = []

    def opened() -> Any:
        if request.param == "sqlite":
            url = f"sqlite:///{tmp_path / str(len(logs))}.db"
        else:
            url = postgres_server.create_database()
        logs.append(open_log(url))
        return logs[-1]

    yield opened
    for log in logs:
        log.close()


@pytest.mark.parametrize(
    "case",
    [
        "test_insert_select",
        "test_performance",
        "test_concurrent_no_conflicts",
        "test_concurrent_throughput",
    ],
)
def test_the_log_keeps_the_librarys_specification(open_store: Any, case: str) -> None:
    class Specification(_TextIds, ApplicationRecorderTestCase[Any]):
        create_recorder = staticmethod(lambda: open_store().recorder)

    getattr(Specification(case), case)()


def test_positions_of_concurrent_appends_do_not_interleave(open_store: Any) -> None:
    class Specification(_TextIds, NonInterleavingNotificationIDsBaseCase):
        create_recorder = staticmethod(lambda: open_store().recorder)

    Specification("test").test()


@pytest.mark.parametrize("case", ["test_insert_and_select", "test_performance"])
def test_snapshots_keep_the_librarys_specification(open_store: Any, case: str) -> None:
    class Specification(_TextIds, AggregateRecorderTestCase):
        create_recorder = staticmethod(lambda: open_store().snapshots.recorder)

    getattr(Specification(case), case)()


def test_the_specification_is_all_of_the_librarys_cases() -> None:
    # A case that a new release of the library adds must be added above.
    def cases(specification: type[Any]) -> set[str]:
        return {name for name in vars(specification) if name.startswith("test")}

    assert cases(ApplicationRecorderTestCase) == {
        "test_insert_select",
        "test_performance",
        "test_concurrent_no_conflicts",
        "test_concurrent_throughput",
    }
    assert cases(AggregateRecorderTestCase) == {"test_insert_and_select", "test_performance"}
