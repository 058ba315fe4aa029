"""How PostgreSQL finds the rows that a transaction on read models changes, by its own account."""

from collections.abc import Iterator
from typing import Any

import pytest

from adapters.store.log import EventLog, open_log
from adapters.store.row_sets import form_of, in_one, sets_of
from projections import job_queue, jobs
from projections.every import every_projection
from projections.follower import Follower


@pytest.fixture
def log(postgres_url: str) -> Iterator[EventLog]:
    """A log with all read models, empty as the server knows them."""
    opened = open_log(postgres_url)
    Follower(opened, opened.database(), every_projection()).prepare()
    yield opened
    opened.close()


def plan(log: EventLog, statement: str, params: Any) -> str:
    """What the server would do in a follower's turn."""
    with log.database().turn() as session:
        cursor: Any = session.cursor  # type: ignore[union-attr]
        return str(cursor.execute(f"EXPLAIN {statement}", params).fetchall())


@pytest.mark.parametrize(
    ("sql", "row"),
    [
        (jobs.UPDATE, {"status": "s", "head": "{}", "output": None, "growth": 1}),
        (job_queue.STARTED, {"at": 1.5, "reference": "r"}),
        (job_queue.DELETE, {}),
    ],
)
def test_rows_are_found_by_their_keys_though_the_table_is_taken_for_empty(
    log: EventLog, sql: str, row: dict[str, Any]
) -> None:
    key = "id" if sql is jobs.UPDATE else "job_id"
    form = form_of(sql)
    assert form is not None
    [rows] = sets_of(form, [{key: f"j-{number}", **row} for number in range(50)])
    statement, arrays = in_one(form, rows) or ("", [])
    found = plan(log, statement, arrays)
    assert "Index Scan" in found
    assert "Seq Scan" not in found


def test_the_jobs_of_a_client_are_found_without_a_walk_through_those_of_all_others(
    log: EventLog,
) -> None:
    with log.database().write() as session:
        session.execute(
            "INSERT INTO jobs (id, position, status, model_id, model_version, client_id, size, "
            "head, input) SELECT 'j-' || n, n, 'success', 'm', '1', 'other', 1, '{}', '1' "
            "FROM generate_series(1, 20000) AS n"
        )
        session.execute("ANALYZE jobs")
    params = {"client_id": "acme", "after": "", "limit": 400}
    statement = jobs.OF_CLIENT.replace(":client_id", "%(client_id)s")
    statement = statement.replace(":after", "%(after)s").replace(":limit", "%(limit)s")
    assert "jobs_client" in plan(log, statement, params)
