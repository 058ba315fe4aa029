"""The jobs that have not ended, as workers take them.

A row is there from the request for a job to its end. `phase` is `dispatch` while the
service has to bring the job to its handler, or to run it, `retry` once that has failed, and
`remote` while AWS runs it. Only a retry waits for its `ready_at`: a new job may be taken
whatever the clock of the node says that accepted it.

`position` is that of the event which put the job into its phase: workers take jobs in the order
of the log, in which a node whose clock is ahead is not behind the others.

`owner` and `leased_until` belong to the workers and come from no event: who holds a job is
not worth remembering. A table that is built anew beside this one takes them over; where they
are lost all the same, a job may be delivered once more, as after the death of a worker, and
ends once all the same.

Times are seconds since the epoch.
"""

from collections.abc import Collection, Sequence
from typing import Any, Literal

import msgspec

from domain.events import Record
from domain.handlers import InProcess, kind_of
from domain.job import JobCompleted, JobDispatched, JobDispatchFailed, JobEvent, JobRequested
from projections.projection import Session

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS job_queue (
        job_id TEXT PRIMARY KEY,
        handler TEXT NOT NULL,
        name TEXT NOT NULL,
        phase TEXT NOT NULL,
        position BIGINT NOT NULL,
        timeout_seconds BIGINT NOT NULL,
        ready_at DOUBLE PRECISION NOT NULL,
        deadline DOUBLE PRECISION,
        reference TEXT,
        owner TEXT,
        leased_until DOUBLE PRECISION NOT NULL
    )
    """,
    """
    CREATE INDEX IF NOT EXISTS job_queue_waiting ON job_queue (handler, position)
        WHERE phase <> 'remote'
    """,
    "CREATE INDEX IF NOT EXISTS job_queue_deadline ON job_queue (deadline)",
)

INSERT = """
    INSERT INTO job_queue
        (job_id, handler, name, phase, position, timeout_seconds, ready_at, deadline, reference,
        leased_until)
    VALUES
        (:job_id, :handler, :name, :phase, :position, :timeout_seconds, :ready_at, :deadline,
        :reference, 0)
"""

STARTED = """
    UPDATE job_queue SET
        phase = CASE handler WHEN 'in_process' THEN phase ELSE 'remote' END,
        reference = :reference,
        deadline = coalesce(deadline, :at + timeout_seconds)
    WHERE job_id = :job_id
"""

RETRY = """
    UPDATE job_queue SET
        phase = 'retry', position = :position, ready_at = :ready_at, owner = NULL, leased_until = 0
    WHERE job_id = :job_id
"""

DELETE = "DELETE FROM job_queue WHERE job_id = :job_id"

CARRY_OVER = """
    UPDATE job_queue SET (owner, leased_until) = (
        SELECT held.owner, held.leased_until FROM {before} AS held
        WHERE held.job_id = job_queue.job_id
    )
    WHERE job_id IN (SELECT job_id FROM {before} WHERE owner IS NOT NULL)
"""


class JobQueueProjection:
    """Keeps `job_queue`."""

    name = "job_queue"
    version = 3
    reads: Collection[str] = ("job",)
    tables: Sequence[str] = TABLES
    carry_over = CARRY_OVER

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events into the table; events of other streams are passed over."""
        ended = {_key(r) for r in records if isinstance(r.event, JobCompleted)}
        new: dict[str, dict[str, Any]] = {}
        updates: dict[str, list[dict[str, Any]]] = {}
        for record in records:
            event, job_id = record.event, _key(record)
            if not isinstance(event, JobEvent) or job_id in ended:
                continue
            if isinstance(event, JobRequested):
                new[job_id] = {
                    "job_id": job_id,
                    "handler": kind_of(event.handler),
                    "name": event.handler.value if isinstance(event.handler, InProcess) else "",
                    "phase": "dispatch",
                    "position": record.position,
                    "timeout_seconds": event.timeout_seconds,
                    "ready_at": record.metadata.time.timestamp(),
                    "deadline": None,
                    "reference": None,
                }
                continue
            for statement, params in _updates(record, event):
                updates.setdefault(statement, []).append(params)
        if new:
            session.executemany(INSERT, list(new.values()))
        for statement, rows in updates.items():
            session.executemany(statement, rows)
        if ended:
            session.executemany(DELETE, [{"job_id": job_id} for job_id in sorted(ended)])


class QueueDepth(msgspec.Struct, frozen=True, kw_only=True):
    """How many jobs of a type of handler are in one state.

    `ready` waits for a worker, for up to `waited` seconds by now; `delayed` is to be tried again
    later, `held` is a worker's, and AWS runs what is `remote`.
    """

    handler: str
    state: Literal["ready", "delayed", "held", "remote"]
    jobs: int
    waited: float


def depths(session: Session, now: float) -> list[QueueDepth]:
    """The jobs that have not ended, counted; `now` is in seconds since the epoch."""
    rows = session.execute(
        """
        SELECT handler, state, count(*), min(ready_at) FROM (
            SELECT handler, ready_at, CASE
                WHEN phase = 'remote' THEN 'remote'
                WHEN leased_until > :now THEN 'held'
                WHEN phase = 'retry' AND ready_at > :now THEN 'delayed'
                ELSE 'ready'
            END AS state FROM job_queue
        ) AS jobs GROUP BY handler, state
        """,
        {"now": now},
    )
    return [
        QueueDepth(handler=handler, state=state, jobs=jobs, waited=max(0.0, now - first))
        for handler, state, jobs, first in rows
    ]


def _updates(record: Record, event: JobEvent) -> list[tuple[str, dict[str, Any]]]:
    job_id = _key(record)
    match event:
        case JobDispatched(reference=reference):
            at = record.metadata.time.timestamp()
            return [(STARTED, {"job_id": job_id, "at": at, "reference": reference})]
        case JobDispatchFailed(retry_at=retry_at) if retry_at is not None:
            ready_at = retry_at.timestamp()
            retry = {"job_id": job_id, "position": record.position, "ready_at": ready_at}
            return [(RETRY, retry)]
        case _:
            return []


def _key(record: Record) -> str:
    return record.stream.partition(":")[2]
