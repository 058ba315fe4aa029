"""The lists of jobs. What is large, input and output, is written once and never again."""

from collections.abc import Collection, Sequence
from typing import Any

import msgspec

from domain.client import ClientForgotten
from domain.events import ERASED, Record
from domain.job import JobCompleted, JobEvent, JobRequested
from domain.job_resource import JobHead, erased_head, head_after
from projections.projection import Session, in_list

CHUNK = 400
"""Rows asked for in one statement: well below SQLite's limit on parameters."""

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS jobs (
        id TEXT PRIMARY KEY,
        position BIGINT NOT NULL,
        status TEXT NOT NULL,
        model_id TEXT NOT NULL,
        model_version TEXT NOT NULL,
        client_id TEXT,
        assignment_id TEXT,
        size BIGINT NOT NULL,
        head TEXT NOT NULL,
        input TEXT NOT NULL,
        output TEXT
    )
    """,
    "CREATE UNIQUE INDEX IF NOT EXISTS jobs_position ON jobs (position)",
    "CREATE INDEX IF NOT EXISTS jobs_status ON jobs (status, position)",
    "CREATE INDEX IF NOT EXISTS jobs_version ON jobs (model_id, model_version, position)",
    "CREATE INDEX IF NOT EXISTS jobs_client ON jobs (client_id, position)",
    "CREATE INDEX IF NOT EXISTS jobs_assignment ON jobs (assignment_id, position)",
)

INSERT = """
    INSERT INTO jobs
        (id, position, status, model_id, model_version, client_id, assignment_id,
         size, head, input, output)
    VALUES
        (:id, :position, :status, :model_id, :model_version, :client_id, :assignment_id,
         :size, :head, :input, :output)
"""

UPDATE = """
    UPDATE jobs SET
        status = :status, head = :head, output = coalesce(:output, output), size = size + :growth
    WHERE id = :id
"""

OF_CLIENT = """
    SELECT id, head, output FROM jobs WHERE client_id = :client_id AND id > :after
    ORDER BY id LIMIT :limit
"""

ERASE = """
    UPDATE jobs SET head = :head, input = :input, output = :output, size = :size WHERE id = :id
"""


class JobsProjection:
    """Keeps `jobs`."""

    name = "jobs"
    version = 2
    reads: Collection[str] = ("job", "client")
    tables: Sequence[str] = TABLES

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events into the table; events of other streams are passed over."""
        ours: list[Record] = []
        for record in records:
            if isinstance(record.event, JobEvent):
                ours.append(record)
            elif isinstance(record.event, ClientForgotten):
                # What came before it is erased; what comes after it was never readable.
                self._fold(session, ours)
                ours = []
                _erase(session, record.stream.partition(":")[2])
        self._fold(session, ours)

    def _fold(self, session: Session, ours: Sequence[Record]) -> None:
        if not ours:
            return
        heads, lengths = _known_heads(session, ours)
        requested: dict[str, Record] = {}
        outputs: dict[str, msgspec.Raw] = {}
        for record in ours:
            job_id, event = _key(record), record.event
            heads[job_id] = head_after(heads.get(job_id), event, record.metadata.time)
            if isinstance(event, JobRequested):
                requested[job_id] = record
            elif isinstance(event, JobCompleted) and event.output is not msgspec.UNSET:
                outputs[job_id] = event.output
        new, changed = [], []
        for job_id, head in heads.items():
            encoded = msgspec.json.encode(head).decode()
            output = bytes(outputs[job_id]).decode() if job_id in outputs else None
            row: dict[str, Any] = {
                "id": job_id,
                "status": head.status,
                "head": encoded,
                "output": output,
            }
            size = len(encoded) + len(output or "")
            if job_id in requested:
                row = {**row, **_fixed(requested[job_id])}
                new.append({**row, "size": size + len(row["input"])})
            else:
                # In the end the size is the same however the batches fell.
                changed.append({**row, "growth": size - lengths.get(job_id, 0)})
        for statement, rows in ((INSERT, new), (UPDATE, changed)):
            if rows:
                session.executemany(statement, rows)


def _erase(session: Session, client_id: str) -> None:
    """Put what stands for erased values into every job of a client."""
    after = ""
    while rows := session.execute(
        OF_CLIENT,
        {"client_id": client_id, "after": after, "limit": CHUNK},
    ):
        erased = []
        for job_id, encoded, output in rows:
            head = erased_head(msgspec.json.decode(encoded, type=JobHead))
            row = {"id": job_id, "head": msgspec.json.encode(head).decode()}
            row["input"] = bytes(ERASED).decode()
            row["output"] = None if output is None else row["input"]
            size = len(row["head"]) + len(row["input"]) + len(row["output"] or "")
            erased.append({**row, "size": size})
        session.executemany(ERASE, erased)
        after = rows[-1][0]


def _known_heads(
    session: Session, records: Sequence[Record]
) -> tuple[dict[str, JobHead], dict[str, int]]:
    """The heads that rows have, and how long they are."""
    new = {_key(record) for record in records if isinstance(record.event, JobRequested)}
    ids = sorted({_key(record) for record in records} - new)
    heads, lengths = {}, {}
    for start in range(0, len(ids), CHUNK):
        among, params = in_list("id", ids[start : start + CHUNK])
        for job_id, head in session.execute(
            f"SELECT id, head FROM jobs WHERE id IN {among}", params
        ):
            heads[job_id] = msgspec.json.decode(head, type=JobHead)
            lengths[job_id] = len(head)
    return heads, lengths


def _fixed(record: Record) -> dict[str, Any]:
    """The columns that a job has from its first event and keeps."""
    event: JobRequested = record.event
    return {
        "position": record.position,
        "model_id": event.model_id,
        "model_version": event.model_version,
        "client_id": event.assignment.client_id if event.assignment else None,
        "assignment_id": event.assignment.assignment_id if event.assignment else None,
        "input": bytes(event.input).decode(),
    }


def _key(record: Record) -> str:
    return record.stream.partition(":")[2]
