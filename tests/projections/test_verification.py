"""Whatever is done to the log by hand, the first event that it was done to is named."""

import sqlite3
from collections.abc import Callable, Iterator

import msgspec
import pytest

from adapters.store.log import EventLog, open_log
from application.store import Append
from domain.checkpoint import Checkpoint
from domain.merkle import Range
from domain.tiles import WIDTH, Edge
from projections.findings import Finding, Report
from projections.merkle import range_hashes
from projections.verification import verify
from tests.conftest import STORES
from tests.projections.tampering import Intruder
from tests.projections.test_merkle import fill, follow
from tests.samples import record

EVENTS = WIDTH * WIDTH + 2 * WIDTH + 9
NAME = "model.version_created"


@pytest.fixture(scope="module", params=STORES)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with a log and its tree, on each store in turn."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('log') / 'modelog.db'}"
    else:
        url = request.getfixturevalue("postgres_server").create_database()
    log = open_log(url)
    fill(log, EVENTS)
    follow(log)
    log.close()
    Intruder(url).save()
    return url


@pytest.fixture
def intruder(url: str) -> Iterator[Intruder]:
    """Whatever it does is undone for the next test."""
    intruder = Intruder(url)
    yield intruder
    intruder.restore()


@pytest.fixture
def log(url: str, intruder: Intruder) -> Iterator[EventLog]:
    log = open_log(url)
    yield log
    log.close()


def checked(log: EventLog, *checkpoints: Checkpoint) -> Report:
    return verify(log.stored(), log.database(), checkpoints)


def found(log: EventLog, *checkpoints: Checkpoint) -> Finding:
    finding = checked(log, *checkpoints).finding
    assert finding is not None
    return finding


def checkpoint(log: EventLog, size: int = EVENTS) -> Checkpoint:
    with log.database().read() as session:
        [root] = range_hashes(session, [Range(0, size)])
    return Checkpoint(origin="test", size=size, root=root)


def named(position: int) -> tuple[int, str, int, str]:
    """How the event that `fill` put at a position is named."""
    return position, f"s{(position - 1) % 50}", (position - 1) // 50 + 1, NAME


def place(finding: Finding) -> tuple[int | None, str | None, int | None, str | None]:
    return finding.position, finding.stream, finding.revision, finding.name


def test_a_log_that_nobody_touched_is_verified(log: EventLog) -> None:
    progress: list[tuple[int, int]] = []
    points = [checkpoint(log, size) for size in (1, 31, 32, 33, 1024, 1050, EVENTS)]
    report = verify(
        log.stored(), log.database(), points, progress=lambda *done: progress.append(done)
    )
    assert report == Report(size=EVENTS, root=points[-1].root, pending=0, finding=None)
    assert progress[-1] == (EVENTS, EVENTS)


def test_an_empty_log_is_verified(event_log: EventLog) -> None:
    follow(event_log)
    report = verify(event_log.stored(), event_log.database(), [])
    assert (report.size, report.finding) == (0, None)


def test_events_that_the_follower_has_not_reached_are_told_of(log: EventLog) -> None:
    log.append([Append(records=(record("new", 1), record("new", 2)))])
    report = checked(log)
    assert (report.size, report.pending, report.finding) == (EVENTS + 2, 2, None)


@pytest.mark.parametrize("position", [1, 2, 32, 33, 700, 1024, 1025, EVENTS - 1, EVENTS])
def test_a_changed_byte(log: EventLog, intruder: Intruder, position: int) -> None:
    state = bytearray(intruder.row(position)[4])
    state[-3] ^= 1
    intruder.set_state(position, bytes(state))
    finding = found(log)
    assert (finding.kind, place(finding)) == ("changed", named(position))
    assert f"position {position}, {NAME}, revision" in finding.message


@pytest.mark.parametrize(
    ("column", "value"),
    [("originator_id", "other"), ("originator_version", 4_000), ("topic", "model.updated")],
)
def test_a_changed_stream_revision_or_name(
    log: EventLog, intruder: Intruder, column: str, value: object
) -> None:
    intruder.execute(f"UPDATE stored_events SET {column} = ? WHERE {{position}} = 77", value)
    finding = found(log)
    assert (finding.kind, finding.position) == ("changed", 77)


def test_a_deleted_row(log: EventLog, intruder: Intruder) -> None:
    intruder.delete(77)
    finding = found(log)
    assert (finding.kind, place(finding)[:3]) == ("removed", named(77)[:3])
    assert "revision 2 of s26" in finding.message


def test_a_deleted_row_that_ended_its_stream_has_only_its_position(
    log: EventLog, intruder: Intruder
) -> None:
    intruder.delete(EVENTS - 1)
    finding = found(log)
    assert (finding.kind, place(finding)) == ("removed", (EVENTS - 1, None, None, None))


def test_a_deleted_row_with_all_that_follow_moved_into_the_gap(
    log: EventLog, intruder: Intruder
) -> None:
    intruder.delete(600)
    intruder.move(601, -1)
    finding = found(log)
    assert (finding.kind, place(finding)[:3]) == ("removed", named(600)[:3])
    assert "moved" in finding.message


def test_two_swapped_states(log: EventLog, intruder: Intruder) -> None:
    intruder.swap_states(90, 900)
    assert intruder.row(90)[4] != intruder.row(91)[4]
    finding = found(log)
    assert (finding.kind, place(finding)) == ("changed", named(90))


def test_two_swapped_rows(log: EventLog, intruder: Intruder) -> None:
    for one, other in ((90, 10_000), (91, 90), (10_000, 91)):
        intruder.execute("UPDATE stored_events SET {position} = ? WHERE {position} = ?", other, one)
    finding = found(log)
    # What stands there now is named, and what was done to it.
    assert (finding.kind, place(finding)) == ("changed", (90, *named(91)[1:]))
    assert "changed places with the next one" in finding.message


def test_a_row_inserted_between_others(log: EventLog, intruder: Intruder) -> None:
    intruder.move(500, 1)
    intruder.insert(500, "forged", 1, NAME, intruder.row(1)[4])
    finding = found(log)
    assert (finding.kind, place(finding)) == ("inserted", (500, "forged", 1, NAME))


@pytest.mark.parametrize("position", [0, -1, -(2**63)])
def test_a_row_inserted_before_the_first(log: EventLog, intruder: Intruder, position: int) -> None:
    intruder.insert(position, "forged", 1, NAME, intruder.row(1)[4])
    finding = found(log)
    assert (finding.kind, place(finding)) == ("inserted", (position, "forged", 1, NAME))


def test_a_row_inserted_past_the_end(log: EventLog, intruder: Intruder) -> None:
    intruder.insert(EVENTS + 5, "forged", 1, NAME, intruder.row(1)[4])
    finding = found(log)
    assert (finding.kind, finding.position) == ("removed", EVENTS + 1)


def test_a_row_inserted_at_the_end(log: EventLog, intruder: Intruder) -> None:
    # In the next place of a stream it would be an event like any other: but its revision has to
    # be right, and on PostgreSQL the count of positions as well.
    intruder.insert(EVENTS + 1, "s0", 4_000, NAME, intruder.row(1)[4])
    finding = found(log)
    assert finding.kind in ("revision", "inserted")
    assert place(finding) == (EVENTS + 1, "s0", 4_000, NAME)


@pytest.mark.parametrize("count", [1, 40])
def test_rows_cut_off_at_the_end(log: EventLog, intruder: Intruder, count: int) -> None:
    intruder.delete(EVENTS - count + 1, EVENTS)
    finding = found(log)
    assert (finding.kind, finding.position) == ("removed", EVENTS - count + 1)


def test_a_cut_that_the_tree_had_not_reached_is_seen_by_the_count_of_positions(
    log: EventLog, intruder: Intruder
) -> None:
    log.append([Append(records=(record("new", 1), record("new", 2)))])
    intruder.delete(EVENTS + 2)
    finding = found(log)
    assert (finding.kind, finding.position) == ("removed", EVENTS + 2)


TREES: dict[str, Callable[[Intruder], object]] = {
    "changed": lambda intruder: intruder.execute(
        "UPDATE merkle_tiles SET hashes = ? WHERE level = 0 AND number = 2", b"x" * 1024
    ),
    "removed": lambda intruder: intruder.execute(
        "DELETE FROM merkle_tiles WHERE level = 0 AND number = 2"
    ),
}


@pytest.mark.parametrize("how", TREES)
def test_a_tree_that_was_changed_and_not_the_log(
    log: EventLog, intruder: Intruder, how: str
) -> None:
    TREES[how](intruder)
    finding = found(log)
    assert (finding.kind, place(finding)) == ("tree", named(65))
    assert "is as it was" in finding.message


def test_a_tree_that_was_changed_above_the_events(log: EventLog, intruder: Intruder) -> None:
    intruder.execute("DELETE FROM merkle_tiles WHERE level = 2")
    assert found(log).kind == "tree"


def test_an_event_that_cannot_be_read_is_named(log: EventLog, intruder: Intruder) -> None:
    state = msgspec.json.decode(intruder.row(EVENTS)[4])
    del state["metadata"]["actor"]
    intruder.set_state(EVENTS, msgspec.json.encode(state))
    # As if it had been so from the start.
    intruder.forget_tree()
    follow_raw(log)
    finding = found(log)
    assert (finding.kind, place(finding)) == ("unreadable", named(EVENTS))
    assert "actor" in finding.message


def follow_raw(log: EventLog) -> None:
    """Hash what is stored, as whoever rewrites the tree would."""
    edge = Edge()
    tiles = edge.append(b"".join([each.hash for each in log.stored().page(None, 100_000)]))
    with log.database().write() as session:
        session.executemany(
            "INSERT INTO merkle_tiles (level, number, hashes) VALUES (:level, :number, :hashes)",
            [{"level": t.level, "number": t.number, "hashes": h} for t, h in tiles.items()],
        )


def test_a_stream_whose_revisions_have_a_gap_is_named(log: EventLog, intruder: Intruder) -> None:
    intruder.execute("UPDATE stored_events SET originator_version = 99 WHERE {position} = 1053")
    intruder.forget_tree()
    follow(log)
    finding = found(log)
    assert (finding.kind, place(finding)) == ("revision", (1053, "s2", 99, NAME))


def test_whoever_rewrites_the_tree_as_well_is_found_by_a_saved_checkpoint(
    log: EventLog, intruder: Intruder
) -> None:
    saved = [checkpoint(log, size) for size in (100, 400, EVENTS)]
    state = intruder.row(300)[4].replace(b'"ada"', b'"bob"')
    intruder.set_state(300, state)
    intruder.forget_tree()
    follow(log)
    # Nothing in the database tells of it any more.
    assert checked(log).finding is None
    finding = found(log, saved[2])
    assert (finding.kind, finding.position) == ("checkpoint", 1)
    finding = found(log, *saved)
    assert "position from 101 to 400 is not what it was" in finding.message
    assert checked(log, saved[0]).finding is None


def test_a_log_that_was_cut_with_its_tree_is_found_by_a_saved_checkpoint(
    log: EventLog, intruder: Intruder, url: str
) -> None:
    saved = checkpoint(log)
    intruder.delete(800, EVENTS)
    if url.startswith("sqlite"):
        intruder.execute("UPDATE sqlite_sequence SET seq = 799 WHERE name = 'stored_events'")
    else:
        intruder.execute("UPDATE stored_events_head SET position = 799")
    intruder.forget_tree()
    follow(log)
    assert checked(log).finding is None
    finding = found(log, saved)
    assert (finding.kind, finding.position) == ("removed", 800)


def test_a_second_event_at_a_position_is_found_where_the_database_lets_it_in(
    log: EventLog, intruder: Intruder, url: str
) -> None:
    forged = (5, "forged", 1, NAME, intruder.row(1)[4])
    if url.startswith("sqlite"):
        # There the position is the row's own number: a second row is impossible.
        with pytest.raises(sqlite3.IntegrityError):
            intruder.insert(*forged)
        return
    index = "stored_events_notification_id_idx"
    intruder.execute(f"DROP INDEX {index}")
    intruder.insert(*forged)
    finding = found(log)
    assert finding.kind in ("changed", "inserted")
    assert finding.position == 5
    intruder.restore()
    intruder.execute(f"CREATE UNIQUE INDEX {index} ON stored_events ({{position}})")
