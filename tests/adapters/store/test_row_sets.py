"""Statements for many rows: whatever is done for all at once is as if it were done row by row."""

from collections.abc import Sequence
from typing import Any

import msgspec
import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store.log import EventLog
from adapters.store.row_sets import MOST_BYTES, MOST_ROWS, form_of, in_one, sets_of
from application.store import Append
from domain.job import JobCompleted, JobDispatched
from projections.every import every_projection
from projections.follower import Follower
from projections.projection import Rows
from tests.domain.test_job import REQUESTED
from tests.samples import record

TABLE = """
    CREATE TABLE IF NOT EXISTS things (
        id TEXT PRIMARY KEY, amount BIGINT, ratio DOUBLE PRECISION, note TEXT, data BYTEA,
        made BIGINT NOT NULL
    )
"""
INSERT = """
    INSERT INTO things (id, amount, ratio, note, data, made)
    VALUES (:id, :amount, :ratio, :note, :data, 0)
"""
UPSERT = f"""
    {INSERT} ON CONFLICT (id) DO UPDATE SET
        amount = excluded.amount, note = excluded.note || '%', made = things.made + 1
"""
UPDATE = """
    UPDATE things SET
        amount = coalesce(amount, 0) + :amount, ratio = coalesce(:ratio, ratio), note = :note,
        made = CASE note WHEN 'a' THEN made ELSE made + 10 END
    WHERE id = :id
"""
DELETE = "DELETE FROM things WHERE id = :id AND note = :note"

OUTPUT = msgspec.Raw(b'{"a": 1}')

texts = st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
rows = st.fixed_dictionaries(
    {
        "id": st.sampled_from("abcdef"),
        "amount": st.none() | st.integers(-(2**40), 2**40),
        "ratio": st.none() | st.floats(allow_nan=False) | st.integers(0, 9),
        "note": st.sampled_from(["a", "b"]) | texts,
        "data": st.none() | st.binary(max_size=8),
    }
)
steps = st.tuples(st.sampled_from([UPSERT, UPDATE, DELETE]), st.lists(rows, min_size=1, max_size=8))


@pytest.fixture
def things(event_log: EventLog) -> EventLog:
    """A store with an empty table of things."""
    event_log.database().create([TABLE])
    return event_log


def after(
    log: EventLog, work: Sequence[tuple[str, list[dict[str, Any]]]], *, together: bool
) -> Any:
    """The table after some statements, each for its rows together or for one after the other."""
    with log.database().write() as session:
        session.execute("DELETE FROM things")
        for sql, given_rows in work:
            for part in [given_rows] if together else [[row] for row in given_rows]:
                session.executemany(sql, part)
        return session.execute("SELECT * FROM things ORDER BY id")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, max_size=5))
def test_many_rows_at_once_are_as_one_after_the_other(
    things: EventLog, work: list[tuple[str, list[dict[str, Any]]]]
) -> None:
    assert after(things, work, together=True) == after(things, work, together=False)


def thing(name: str, **changes: Any) -> dict[str, Any]:
    return {"id": name, "amount": 1, "ratio": 0.5, "note": "n", "data": b"d", **changes}


def sent(sql: str, *given_rows: dict[str, Any]) -> list[int]:
    """How many rows each statement is for; 0 where there has to be one for each of them."""
    form = form_of(sql)
    assert form is not None
    return [
        len(each) if in_one(form, each) is not None else 0 for each in sets_of(form, given_rows)
    ]


@pytest.mark.parametrize("sql", [INSERT, UPSERT, UPDATE, DELETE])
def test_rows_of_their_own_are_sent_as_one_statement(sql: str) -> None:
    assert sent(sql, thing("a"), thing("b")) == [2]


@pytest.mark.parametrize("sql", [UPSERT, UPDATE, DELETE])
def test_two_changes_of_one_row_are_in_two_statements(sql: str) -> None:
    assert sent(sql, thing("a"), thing("b"), thing("b"), thing("c")) == [2, 2]


def test_values_of_several_types_are_not_sent_as_one() -> None:
    assert sent(INSERT, thing("a"), thing("b", ratio=1)) == [0]


def test_a_statement_is_for_so_many_rows_at_the_most_and_so_many_bytes() -> None:
    many = [thing(str(number)) for number in range(2 * MOST_ROWS + 1)]
    assert sent(INSERT, *many) == [MOST_ROWS, MOST_ROWS, 1]
    large = [thing(str(number), note="n" * (MOST_BYTES // 2)) for number in range(5)]
    assert sent(INSERT, *large) == [2, 2, 1]


def test_rows_that_are_made_when_they_are_sent_are_made_once_and_not_all_before() -> None:
    made: list[str] = []

    def values(name: str) -> tuple[str, str]:
        made.append(name)
        return name, "n" * MOST_BYTES

    form = form_of("INSERT INTO things (id, note) VALUES (:id, :note)")
    assert form is not None
    sets = sets_of(form, Rows(("id", "note"), ["a", "b", "c"], values))
    assert [row[0] for row in next(sets)] == ["a"]
    assert made == ["a", "b"]  # the next one, which finds no room
    assert [[row[0] for row in rows] for rows in sets] == [["b"], ["c"]]
    assert made == ["a", "b", "c"]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE things SET id = :new WHERE id = :id",  # one of the others may mean the new row
        "UPDATE things SET amount = :amount WHERE id <> :id",
        "DELETE FROM things WHERE amount < :amount",
        "INSERT INTO things (id, made) VALUES (:id, 0) ON CONFLICT (made) DO NOTHING",
        "INSERT INTO things (id) VALUES (:id) ON CONFLICT (id) DO UPDATE SET note = :note",
        "INSERT INTO things (id) SELECT :id",
    ],
)
def test_what_depends_on_the_order_has_no_form(sql: str) -> None:
    assert form_of(sql) is None


def jobs_of_every_state() -> list[Append]:
    """Two jobs that wait, two that were dispatched, two that have ended."""
    events = [REQUESTED, JobDispatched(attempt=1), JobCompleted(status="success", output=OUTPUT)]
    return [
        Append(
            records=tuple(
                record(f"job:{length}{number}", revision, event)
                for revision, event in enumerate(events[:length], 1)
            )
        )
        for length in (1, 2, 3)
        for number in (1, 2)
    ]


def test_a_page_of_the_log_is_written_without_a_message_for_each_row(
    event_log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def executemany(*_args: Any, **_settings: Any) -> None:
        raise AssertionError("a message for each row")

    monkeypatch.setattr(psycopg.Cursor, "executemany", executemany)
    follower = Follower(event_log, event_log.database(), every_projection())
    follower.prepare()
    for append in jobs_of_every_state():
        # A job to each page and then all of the second events to one: rows that change as well.
        event_log.append([Append(records=append.records[:1])])
        follower.step()
    for append in jobs_of_every_state():
        if len(append.records) > 1:
            event_log.append([Append(records=append.records[1:])])
    follower.step()
    with event_log.database().read() as session:
        found = session.execute("SELECT status FROM jobs ORDER BY id")
        waiting = session.execute("SELECT job_id FROM job_queue ORDER BY job_id")
    assert [status for (status,) in found] == ["pending"] * 2 + ["started"] * 2 + ["success"] * 2
    assert [job_id for (job_id,) in waiting] == ["11", "12", "21", "22"]
