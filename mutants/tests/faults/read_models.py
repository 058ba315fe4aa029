"""Every read model beside one that is built anew from the log alone."""

import re
import time
from collections.abc import Sequence
from typing import Any

from adapters.store.log import EventLog, open_log
from adapters.store.read_models import PostgresDatabase
from projections.assignments import assignments_projection
from projections.audit_events import AuditEventsProjection
from projections.clients import clients_projection
from projections.domains import domains_projection
from projections.follower import Follower, positions
from projections.job_queue import JobQueueProjection
from projections.jobs import JobsProjection
from projections.merkle import MerkleProjection
from projections.models import ModelsProjection
from projections.projection import Projection
from projections.services import services_projection
from projections.subscriptions import SubscriptionsProjection
from tests.postgres import PostgresServer

PATIENCE_SECONDS = 60.0
TABLE = re.compile(r"CREATE TABLE IF NOT EXISTS (\w+)")
LEASES = ("owner", "leased_until")
"""Columns of the job queue that come from no event."""


def projections() -> list[Projection]:
    """All that the service keeps."""
    return [
        ModelsProjection(),
        JobsProjection(),
        JobQueueProjection(),
        SubscriptionsProjection(),
        clients_projection(),
        domains_projection(),
        services_projection(),
        assignments_projection(),
        MerkleProjection(),
        AuditEventsProjection(),
    ]


def differences(log: EventLog, server: PostgresServer) -> dict[str, list[str]]:
    """By table, the rows that are not those of a fresh build."""
    wait_until_current(log)
    found = {}
    for table, fresh in rebuilt_rows(log, server).items():
        live = rows(log, table)
        if live != fresh:
            ours, built = set(map(repr, live)), set(map(repr, fresh))
            found[table] = [
                *(f"only in the live one: {row}" for row in sorted(ours - built)[:3]),
                *(f"only in the fresh one: {row}" for row in sorted(built - ours)[:3]),
            ]
    return found


def rebuilt_rows(log: EventLog, server: PostgresServer) -> dict[str, Sequence[dict[str, Any]]]:
    """The rows of every table as they are when they are built from the log alone."""
    url = server.create_database()
    scratch = open_log(url)
    try:
        follower = Follower(log, scratch.database(), projections())
        follower.prepare()
        while follower.step():
            pass
        return {table: rows(scratch, table) for table in tables()}
    finally:
        scratch.close()
        server.drop_database(url)


def wait_until_current(log: EventLog) -> None:
    """Return when every projection has reached the end of the log."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        with log.database().read() as session:
            reached = positions(session)
        # Each that the service keeps is compared, and no other.
        assert set(reached) == {projection.name for projection in projections()}
        if min(reached.values()) == log.head():
            return
        assert time.monotonic() < deadline, f"{reached} do not reach {log.head()}"
        time.sleep(0.05)


def tables() -> list[str]:
    """The tables of all projections."""
    statements = [each for projection in projections() for each in projection.tables]
    return [found[1] for each in statements if (found := TABLE.search(each))]


def rows(log: EventLog, table: str) -> Sequence[dict[str, Any]]:
    """All rows of a table, in one order."""
    database = log.database()
    columns = "SELECT name FROM pragma_table_info(:name)"
    if isinstance(database, PostgresDatabase):
        columns = (
            "SELECT column_name FROM information_schema.columns "
            "WHERE table_schema = 'public' AND table_name = :name"
        )
    with database.read() as session:
        every = sorted(name for (name,) in session.execute(columns, {"name": table}))
        names = [name for name in every if name not in LEASES]
        found = session.execute(f"SELECT {', '.join(names)} FROM {table}")
    return sorted((dict(zip(names, row, strict=True)) for row in found), key=repr)
