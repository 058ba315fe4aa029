"""What is to be sent to webhooks, and how far each of them is in the log.

Implements `application.webhook_outbox.Outbox`. Nothing of an event is kept here but where it
is: what is sent is read from the log each time. Like leases on jobs these rows are in no
event; were they lost, events would be sent again.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.store.job_claims import POSTGRES_NOW, SQLITE_NOW
from adapters.store.read_models import PostgresDatabase, SqliteDatabase
from adapters.store.webhook_deliveries import counts
from application.webhook_outbox import Claimed, Spread, Target
from domain.webhook import Webhook
from projections.projection import Session, in_list
from projections.webhooks import active_webhooks

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS webhook_progress (
        webhook_id TEXT PRIMARY KEY,
        position BIGINT NOT NULL,
        enabled BIGINT NOT NULL,
        delivered BIGINT NOT NULL,
        last_success_at DOUBLE PRECISION
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS webhook_outbox (
        webhook_id TEXT NOT NULL,
        position BIGINT NOT NULL,
        type TEXT NOT NULL,
        status TEXT NOT NULL,
        attempts BIGINT NOT NULL,
        ready_at DOUBLE PRECISION NOT NULL,
        first_attempt_at DOUBLE PRECISION,
        last_attempt_at DOUBLE PRECISION,
        last_status BIGINT,
        last_error TEXT,
        owner TEXT,
        leased_until DOUBLE PRECISION NOT NULL,
        PRIMARY KEY (webhook_id, position)
    )
    """,
    "CREATE INDEX IF NOT EXISTS webhook_outbox_ready ON webhook_outbox (status, ready_at)",
)
"""`enabled` is the revision of the webhook since which it is tried as if for the first time."""

INSERT = """
    INSERT INTO webhook_outbox
        (webhook_id, position, type, status, attempts, ready_at, leased_until)
    VALUES (:webhook_id, :position, :type, 'pending', 0, 0, 0)
    ON CONFLICT (webhook_id, position) DO NOTHING
"""
FRESH = "attempts = 0, ready_at = 0, first_attempt_at = NULL"


class WebhookOutbox:
    """Fills, claims and settles. All methods block."""

    def __init__(self, database: SqliteDatabase | PostgresDatabase, *, lease_seconds: float):
        self._database = database
        self._lease = lease_seconds
        is_postgres = isinstance(database, PostgresDatabase)
        self._now = POSTGRES_NOW if is_postgres else SQLITE_NOW
        self._skip = "FOR UPDATE SKIP LOCKED" if is_postgres else ""

    def create(self) -> None:
        """Make the tables where they are missing; to be called before anything else."""
        self._database.create(TABLES)

    def targets(self) -> list[Target]:
        """Active webhooks, each with how far it is and how much it is still to be sent."""
        found, progress, waiting = self._database.query(_active)
        targets = []
        for webhook, born in found:
            position, enabled = progress.get(webhook.id, (None, webhook.enabled))
            if position is None or enabled != webhook.enabled:
                first = born if webhook.after is None else webhook.after
                position = self._begin(webhook.id, first, webhook.enabled)
            targets.append(
                Target(webhook=webhook, position=position, pending=waiting.get(webhook.id, 0))
            )
        return targets

    def _begin(self, webhook_id: str, first: int, enabled: int) -> int:
        """Begin with a webhook, or begin again: what waits is tried as if for the first time."""
        params = {"webhook_id": webhook_id, "enabled": enabled}
        with self._database.write() as session:
            session.execute(
                "INSERT INTO webhook_progress (webhook_id, position, enabled, delivered) "
                "VALUES (:webhook_id, :first, :enabled, 0) ON CONFLICT (webhook_id) DO NOTHING",
                {**params, "first": first},
            )
            again = session.execute(
                "UPDATE webhook_progress SET enabled = :enabled "
                "WHERE webhook_id = :webhook_id AND enabled < :enabled RETURNING position",
                params,
            )
            if again:
                session.execute(
                    f"UPDATE webhook_outbox SET {FRESH} "
                    "WHERE webhook_id = :webhook_id AND status = 'pending'",
                    {"webhook_id": webhook_id},
                )
            [[position]] = session.execute(
                "SELECT position FROM webhook_progress WHERE webhook_id = :webhook_id",
                {"webhook_id": webhook_id},
            )
        return int(position)

    def spread(self, spread: Spread) -> bool:
        """Take a webhook on by a page of the log; False where another process did before."""
        with self._database.write() as session:
            moved = session.execute(
                "UPDATE webhook_progress SET position = :upto "
                "WHERE webhook_id = :webhook_id AND position = :after RETURNING position",
                {
                    "webhook_id": spread.webhook_id,
                    "after": spread.after,
                    "upto": spread.upto,
                },
            )
            if not moved:
                return False
            if spread.wanted:
                session.executemany(
                    INSERT,
                    [
                        {"webhook_id": spread.webhook_id, "position": position, "type": name}
                        for position, name in spread.wanted
                    ],
                )
            for resolved in spread.resolved:
                change = "DELETE FROM webhook_outbox"
                if resolved.resolution == "redelivered":
                    change = f"UPDATE webhook_outbox SET status = 'pending', {FRESH}"
                session.execute(
                    f"{change} WHERE webhook_id = :webhook_id AND status = 'dead' "
                    "AND position <= :upto",
                    {"webhook_id": spread.webhook_id, "upto": resolved.upto},
                )
        return True

    def claim(self, owner: str, limit: int, each: int, but: Sequence[str]) -> list[Claimed]:
        """Up to `limit` that are due, and of one webhook up to `each`; none of those in `but`."""
        params: dict[str, Any] = {
            "owner": owner,
            "limit": limit,
            "each": each,
            "lease": self._lease,
        }
        among = ""
        if but:
            names, more = in_list("but", but)
            among = f"AND webhook_id NOT IN {names}"
            params.update(more)
        due = (
            f"status = 'pending' AND ready_at <= {self._now} AND leased_until <= {self._now} "
            "AND webhook_id IN (SELECT key FROM webhooks WHERE status = 'active')"
        )
        statement = f"""
            UPDATE webhook_outbox SET
                owner = :owner, leased_until = {self._now} + :lease, attempts = attempts + 1,
                first_attempt_at = coalesce(first_attempt_at, {self._now}),
                last_attempt_at = {self._now}
            WHERE (webhook_id, position) IN (
                SELECT webhook_id, position FROM webhook_outbox
                WHERE (webhook_id, position) IN (
                    SELECT webhook_id, position FROM (
                        SELECT webhook_id, position, ready_at,
                            row_number() OVER (
                                PARTITION BY webhook_id ORDER BY ready_at, position
                            ) AS place
                        FROM webhook_outbox WHERE {due} {among}
                    ) AS ranked
                    WHERE place <= :each ORDER BY ready_at, position LIMIT :limit
                ) AND leased_until <= {self._now} {self._skip}
            )
            RETURNING webhook_id, position, attempts
        """
        with self._database.write() as session:
            taken = session.execute(statement, params)
        return [
            Claimed(webhook_id=webhook_id, position=position, attempt=attempts)
            for webhook_id, position, attempts in taken
        ]

    def delivered(self, owner: str, claimed: Claimed) -> None:
        """It was taken: nothing of it is left but the count."""
        with self._database.write() as session:
            gone = session.execute(
                f"DELETE FROM webhook_outbox WHERE {HELD} RETURNING position",
                _held(owner, claimed),
            )
            if gone:
                session.execute(
                    "UPDATE webhook_progress SET delivered = delivered + 1, "
                    f"last_success_at = {self._now} WHERE webhook_id = :webhook_id",
                    {"webhook_id": claimed.webhook_id},
                )

    def failed(
        self, owner: str, claimed: Claimed, *, status: int | None, error: str, delay: float
    ) -> None:
        """It was not taken, and is tried again in `delay` seconds."""
        with self._database.write() as session:
            session.execute(
                f"UPDATE webhook_outbox SET ready_at = {self._now} + :delay, owner = NULL, "
                f"leased_until = 0, last_status = :status, last_error = :error WHERE {HELD}",
                {**_held(owner, claimed), "delay": delay, "status": status, "error": error},
            )

    def throttle(self, webhook_id: str, delay: float) -> None:
        """Send nothing to a webhook for so many seconds."""
        with self._database.write() as session:
            session.execute(
                f"UPDATE webhook_outbox SET ready_at = {self._now} + :delay "
                f"WHERE webhook_id = :webhook_id AND status = 'pending' AND owner IS NULL "
                f"AND ready_at < {self._now} + :delay",
                {"webhook_id": webhook_id, "delay": delay},
            )

    def bury(self, owner: str, claimed: Claimed, *, status: int | None, error: str) -> bool:
        """It is given up; whether nothing was taken since it was first tried."""
        with self._database.write() as session:
            buried = session.execute(
                "UPDATE webhook_outbox SET status = 'dead', owner = NULL, leased_until = 0, "
                f"last_status = :status, last_error = :error WHERE {HELD} "
                "RETURNING first_attempt_at",
                {**_held(owner, claimed), "status": status, "error": error},
            )
            if not buried:
                return False
            since = session.execute(
                "SELECT 1 FROM webhook_progress "
                "WHERE webhook_id = :webhook_id AND last_success_at >= :first",
                {"webhook_id": claimed.webhook_id, "first": buried[0][0]},
            )
        return not since

    def dead(self, webhook_id: str) -> int:
        """How much of a webhook was given up."""
        return self._database.query(lambda session: counts(session, webhook_id)).get("dead", 0)

    def release(self, owner: str, claimed: Sequence[Claimed]) -> None:
        """Give back what was not tried."""
        with self._database.write() as session:
            for each in claimed:
                session.execute(
                    "UPDATE webhook_outbox SET owner = NULL, leased_until = 0, "
                    f"attempts = attempts - 1 WHERE {HELD}",
                    _held(owner, each),
                )

    def purge(self) -> None:
        """Forget what was to be sent to webhooks that are deleted."""
        gone = "WHERE webhook_id IN (SELECT key FROM webhooks WHERE status = 'deleted')"
        with self._database.write() as session:
            session.execute(f"DELETE FROM webhook_outbox {gone}")
            session.execute(f"DELETE FROM webhook_progress {gone}")


HELD = "webhook_id = :webhook_id AND position = :position AND owner = :owner"


def _held(owner: str, claimed: Claimed) -> Mapping[str, Any]:
    return {"webhook_id": claimed.webhook_id, "position": claimed.position, "owner": owner}


def _active(
    session: Session,
) -> tuple[list[tuple[Webhook, int]], dict[str, tuple[int, int]], dict[str, int]]:
    """Active webhooks; how far each is, and since when; how much of each is to be sent."""
    found = active_webhooks(session)
    if not found:
        return [], {}, {}
    progress = session.execute("SELECT webhook_id, position, enabled FROM webhook_progress")
    waiting = session.execute(
        "SELECT webhook_id, count(*) FROM webhook_outbox "
        "WHERE status = 'pending' GROUP BY webhook_id"
    )
    return (
        found,
        {webhook_id: (position, enabled) for webhook_id, position, enabled in progress},
        {webhook_id: int(count) for webhook_id, count in waiting},
    )
