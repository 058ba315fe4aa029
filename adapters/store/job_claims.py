"""Who runs which job: leases in the table `job_queue`, taken by any number of workers.

Implements `application.worker.Claims`. Leases are told by the database's clock where it
is a server's, so that workers whose clocks differ agree on when one has run out.
"""

from collections.abc import Sequence
from typing import Any

from adapters.store.read_models import PostgresDatabase, SqliteDatabase
from domain.retry import RetryPolicy
from projections.projection import in_list

ORPHANED_SECONDS = 60.0
"""After so long any worker takes an in-process job whose handler no living worker has.

Where one has it and is busy the job waits: an attempt elsewhere could only fail.
"""

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS job_handlers (
        owner TEXT NOT NULL,
        name TEXT NOT NULL,
        alive_until DOUBLE PRECISION NOT NULL,
        PRIMARY KEY (owner, name)
    )
    """,
    "CREATE INDEX IF NOT EXISTS job_handlers_name ON job_handlers (name, alive_until)",
)
"""Which in-process handlers living workers have. Like leases it is in no event."""

LONGEST_PAUSE_SECONDS = RetryPolicy().longest
"""A retry that is said to be later than this was told by a clock that is wrong."""

CHUNK = 400

SQLITE_NOW = "((julianday('now') - 2440587.5) * 86400.0)"
POSTGRES_NOW = "extract(epoch FROM clock_timestamp())::double precision"


class JobClaims:
    """Takes, keeps and gives back jobs. All methods block."""

    def __init__(self, database: SqliteDatabase | PostgresDatabase, *, lease_seconds: float):
        self._database = database
        self._lease = lease_seconds
        is_postgres = isinstance(database, PostgresDatabase)
        self._now = POSTGRES_NOW if is_postgres else SQLITE_NOW
        # On SQLite one writer at a time runs, so there is nothing to skip.
        self._skip = "FOR UPDATE SKIP LOCKED" if is_postgres else ""
        self._created = False

    def claim(self, owner: str, handler: str, limit: int, names: Sequence[str] = ()) -> list[str]:
        """Up to `limit` jobs of a type of handler that nobody holds, in the order of the log.

        In-process jobs are taken where `names` has their handler.
        """
        params: dict[str, Any] = {
            "owner": owner,
            "handler": handler,
            "limit": limit,
            "lease": self._lease,
            "orphaned": ORPHANED_SECONDS,
            "longest": LONGEST_PAUSE_SECONDS,
        }
        fits = "name = ''"
        if names:
            among, more = in_list("known", sorted(names))
            fits = f"{fits} OR name IN {among}"
            params.update(more)
        statement = f"""
            UPDATE job_queue SET owner = :owner, leased_until = {self._now} + :lease
            WHERE job_id IN (
                SELECT job_id FROM job_queue
                WHERE handler = :handler AND phase <> 'remote' AND leased_until <= {self._now}
                AND (
                    phase = 'dispatch' OR (phase = 'retry' AND (
                        ready_at <= {self._now} OR ready_at > {self._now} + :longest
                    ))
                )
                AND ({fits} OR (ready_at <= {self._now} - :orphaned AND NOT EXISTS (
                    SELECT 1 FROM job_handlers AS h
                    WHERE h.name = job_queue.name AND h.alive_until > {self._now}
                )))
                ORDER BY position LIMIT :limit {self._skip}
            )
            RETURNING job_id
        """
        self._create()
        with self._database.write(unsorted=True) as session:
            return [job_id for (job_id,) in session.execute(statement, params)]

    def announce(self, owner: str, names: Sequence[str]) -> None:
        """Tell the others for the time of a lease which in-process handlers the owner has."""
        self._create()
        alive = [{"owner": owner, "name": name, "lease": self._lease} for name in sorted(names)]
        with self._database.write() as session:
            session.execute(f"DELETE FROM job_handlers WHERE alive_until <= {self._now}")
            if alive:
                session.executemany(
                    "INSERT INTO job_handlers (owner, name, alive_until) "
                    f"VALUES (:owner, :name, {self._now} + :lease) "
                    "ON CONFLICT (owner, name) DO UPDATE SET alive_until = excluded.alive_until",
                    alive,
                )

    def renew(self, owner: str, job_ids: Sequence[str]) -> None:
        """Hold these for another lease, as far as they are still the owner's."""
        with self._database.write() as session:
            for start in range(0, len(job_ids), CHUNK):
                among, params = in_list("id", job_ids[start : start + CHUNK])
                session.execute(
                    f"UPDATE job_queue SET leased_until = {self._now} + :lease "
                    f"WHERE owner = :owner AND job_id IN {among}",
                    {"owner": owner, "lease": self._lease, **params},
                )

    def release(self, owner: str) -> None:
        """Let others have what the owner still holds; it has no handlers any more."""
        self._create()
        with self._database.write() as session:
            session.execute(
                "UPDATE job_queue SET owner = NULL, leased_until = 0 WHERE owner = :owner",
                {"owner": owner},
            )
            session.execute("DELETE FROM job_handlers WHERE owner = :owner", {"owner": owner})

    def _create(self) -> None:
        if not self._created:
            self._database.create(TABLES)
            self._created = True

    def overdue(self, limit: int) -> list[str]:
        """Started jobs whose deadline has passed."""
        with self._database.read() as session:
            rows = session.execute(
                f"SELECT job_id FROM job_queue WHERE deadline <= {self._now} "
                "ORDER BY deadline LIMIT :limit",
                {"limit": limit},
            )
        return [job_id for (job_id,) in rows]

    def remote(self, handler: str, after: str, limit: int) -> list[tuple[str, str]]:
        """Jobs that run remotely, with their references there, in the order of their ids."""
        with self._database.read() as session:
            rows = session.execute(
                "SELECT job_id, reference FROM job_queue "
                "WHERE phase = 'remote' AND handler = :handler AND reference IS NOT NULL "
                "AND job_id > :after ORDER BY job_id LIMIT :limit",
                {"handler": handler, "after": after, "limit": limit},
            )
        return [(job_id, reference) for job_id, reference in rows]
