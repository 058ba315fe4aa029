"""One running node: the store, the use cases and the follower, put together."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from adapters.contracts.schemas import SchemaChecker
from adapters.contracts.validation import ContractValidator
from adapters.dispatch.dispatchers import Dispatchers
from adapters.dispatch.in_process import registered_names
from adapters.identity.audit_key import AuditKey, audit_key
from adapters.identity.job_tokens import SECRET_BYTES, JobTokens
from adapters.settings import Settings
from adapters.store.audit_candidates import AuditCandidates
from adapters.store.job_claims import JobClaims
from adapters.store.log import LOG_CHANNEL, EventLog
from adapters.store.opening import settings_log
from adapters.store.secrets import shared_secret
from adapters.store.stored_events import StoredEvents
from adapters.store.webhook_outbox import WebhookOutbox
from adapters.telemetry.series import Family
from adapters.telemetry.store_state import StoreState
from adapters.telemetry.telemetry import Telemetry
from adapters.webhooks.receivers import Receivers
from application.assignment_history import AssignmentHistory
from application.assignment_jobs import AssignmentJobs
from application.assignments import Assignments
from application.clients import Clients
from application.definitions import Definitions
from application.domains import Domains
from application.features import Features
from application.freshness import Fresh, Projected, Watermark
from application.graph import Graphs
from application.history import History
from application.initializations import Initializations
from application.job_records import JobRecords
from application.jobs import Jobs
from application.ledger import Ledger
from application.models import Models
from application.payloads import Payloads
from application.schema_comparisons import SchemaComparisons
from application.service_batches import ServiceBatches
from application.service_checks import ServiceChecks
from application.services import Services
from application.stale_reasons import StaleReasons
from application.subscriptions import Subscriptions
from application.version_diffs import VersionDiffs
from application.webhook_sending import WebhookSending
from application.webhook_signatures import MASTER_BYTES
from application.webhooks import Webhooks
from application.worker import Worker, WorkerLimits
from domain.client import ClientForgotten
from domain.errors import invalid_field
from domain.events import Record
from domain.job import JOB
from domain.retry import RetryPolicy
from projections.every import every_projection
from projections.follower import Follower
from projections.job_queue import JobQueueProjection, QueueDepth, depths
from projections.progress import ProjectionLag, lags
from projections.projection import Session
from projections.renewal import Renewal
from projections.webhooks import count_webhooks

log = logging.getLogger("modelog.service")

T = TypeVar("T")

LONGEST_WEBHOOK_PAUSE = 12 * 3600.0
"""Between two attempts to send an event, in seconds."""


class Service:
    """Belongs to the event loop that it is started on."""

    def __init__(self, settings: Settings, events: EventLog, telemetry: Telemetry) -> None:
        self.settings = settings
        self._telemetry = telemetry
        self.events = events
        self.database = events.database()
        self.ledger = Ledger(events)
        self.definitions = Definitions(self.ledger)
        schemas, validator = SchemaChecker(), ContractValidator()
        payloads = Payloads(self.ledger, self.definitions, validator)
        self.jobs = Jobs(self.ledger, self.definitions, payloads)
        self.models = Models(
            self.ledger,
            self.definitions,
            schemas,
            firing=self.jobs.firing,
            in_process=registered_names,
        )
        self.comparisons = SchemaComparisons(self.ledger)
        reasons = StaleReasons(self.definitions, self.comparisons)
        self.subscriptions = Subscriptions(self.ledger, payloads, reasons)
        self.graphs = Graphs(self.ledger, self.subscriptions, self.comparisons)
        self.version_diffs = VersionDiffs(self.ledger, self.definitions, self.comparisons)
        features = Features(self.ledger, schemas, validator)
        checks = ServiceChecks(self.ledger, features)
        initializations = Initializations(self.jobs.requests, payloads)
        self.clients = Clients(self.ledger)
        self.domains = Domains(self.ledger, features, checks)
        self.services = Services(self.ledger, checks, initializations)
        self.service_batches = ServiceBatches(self.ledger, checks, initializations)
        self.assignments = Assignments(self.ledger, checks, initializations)
        self.assignment_history = AssignmentHistory(self.ledger)
        self.assignment_jobs = AssignmentJobs(
            self.ledger, self.jobs.requests, self.subscriptions.store
        )
        self.webhooks = Webhooks(
            self.ledger, private=settings.webhooks.private, count=self._count_webhooks
        )
        # A worker that dies while it sends holds an event for the time of two attempts.
        self.webhook_outbox = WebhookOutbox(
            self.database, lease_seconds=2 * settings.webhooks.timeout
        )
        self.webhook_master: bytes
        self._webhook_sending: WebhookSending | None = None
        self._receivers: Receivers | None = None
        self.job_tokens: JobTokens
        self.audit_key: AuditKey
        self._worker: Worker | None = None
        self._dispatchers: Dispatchers | None = None
        self.history = History(self.ledger)
        self.stored_events = StoredEvents(events)
        self.audit_candidates = AuditCandidates(self.database, self.stored_events)
        # How far the cached states and the read models include the log.
        self.seen = Watermark()
        self._projections = every_projection()
        self.projected = Projected([each.name for each in self._projections], settings.read_timeout)
        self._unprojected: list[Record] = []
        self.last_append = 0
        self._repeated = 0
        self.ledger.listeners.append(self._appended)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._follower: Follower | None = None
        self._renewal: Renewal | None = None
        self._stop_listening: Callable[[], None] = lambda: None

    @classmethod
    async def start(cls, settings: Settings, telemetry: Telemetry) -> "Service":
        """Open the store, create what is missing, follow the log.

        Raises `StoreUnavailable`, and `ConfigurationError` for a store that cannot be opened.
        """
        if settings.store_url.startswith("sqlite:") and not settings.database_url:
            settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        service = cls(settings, await asyncio.to_thread(settings_log, settings), telemetry)
        service._loop = asyncio.get_running_loop()
        secret = await asyncio.to_thread(
            shared_secret, service.events.database(), "job-tokens", SECRET_BYTES
        )
        service.job_tokens = JobTokens(secret)
        service.audit_key = await asyncio.to_thread(audit_key, settings, service.events.database())
        service.webhook_master = await asyncio.to_thread(
            shared_secret, service.events.database(), "webhooks", MASTER_BYTES
        )
        await asyncio.to_thread(service.webhook_outbox.create)
        await asyncio.to_thread(service._follow)
        if settings.role != "api":
            service._work()
            service._send_webhooks()
        await telemetry.watch(
            service.ledger,
            service._worker,
            service._counted,
            StoreState(service.lag, service._depths),
        )
        return service

    def _work(self) -> None:
        settings = self.settings
        dispatchers = Dispatchers(settings)
        self._dispatchers = dispatchers
        self._worker = Worker(
            self.jobs,
            JobRecords(self.ledger, retry=RetryPolicy(attempts=settings.dispatch_attempts)),
            self.ledger,
            JobClaims(self.events.database(), lease_seconds=settings.lease_seconds),
            limits=WorkerLimits(
                concurrency={
                    "lambda": settings.lambda_concurrency,
                    "ecs_task": settings.ecs_concurrency,
                    "in_process": settings.in_process_concurrency,
                },
                lease_seconds=settings.lease_seconds,
                attempts=settings.dispatch_attempts,
                reconcile_seconds=settings.reconcile_seconds,
            ),
            dispatcher_for=dispatchers.for_handler,
            names=registered_names,
            token_for=self.job_tokens.issue,
            callback_base=settings.base_url,
            remote_runs={"ecs_task": dispatchers.remote_runs},
        )
        self.ledger.keep_from_birth(JOB)
        self._worker.on_room = self._hurry_to_newest_job
        self._worker.start()

    def _send_webhooks(self) -> None:
        settings = self.settings.webhooks
        self._receivers = Receivers(
            private=settings.private,
            seconds=settings.timeout,
            connections=settings.concurrency,
        )
        self._webhook_sending = WebhookSending(
            self.webhooks,
            self.ledger,
            self.webhook_outbox,
            self._receivers,
            master=self.webhook_master,
            retry=RetryPolicy(
                attempts=settings.attempts,
                base=settings.retry_seconds,
                longest=LONGEST_WEBHOOK_PAUSE,
            ),
            concurrency=settings.concurrency,
        )
        self._webhook_sending.start()

    async def _count_webhooks(self) -> int:
        return await self.query(count_webhooks)

    def _follow(self) -> None:
        head = self.events.head()
        follower = Follower(
            self.events,
            self.database,
            self._projections,
            on_records=self._on_loop(self._observed),
            on_positions=self._on_loop(self._reached),
            start=head,
        )
        follower.prepare(renewed=True)
        # Nothing is cached yet, so the cache is as new as the log.
        self._on_loop(self.seen.advance)(head)
        self._follower = follower
        doubted = self._on_loop(lambda _none: self.projected.doubt())
        self.events.on_connected(lambda: follower.doubt(lambda: doubted(None)))
        follower.start()
        self._renewal = Renewal(
            self.events, self.database, self._projections, on_renewed=follower.wake
        )
        self._renewal.start()
        self._stop_listening = self.events.listen([LOG_CHANNEL], self._notified)

    def _notified(self, _channel: str, position: str) -> None:
        """Somebody appended; from the listener's thread."""
        assert self._follower is not None
        is_position = position.isdecimal() and len(position) < 20
        if is_position and int(position) <= self.last_append:
            self._follower.wake()
        else:
            # Another node's: decisions here are better taken on it than refused by it.
            self._follower.look()

    def _on_loop(self, function: Callable[[T], None]) -> Callable[[T], None]:
        loop = self._loop
        assert loop is not None

        def call(argument: T) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(function, argument)

        return call

    def _observed(self, records: Sequence[Record]) -> None:
        self.ledger.observe(records)
        # Only now: what came before it in the same page was still read with the client's key.
        if any(isinstance(record.event, ClientForgotten) for record in records):
            self.ledger.forget()
        self.definitions.observe(records)
        self.jobs.observe(records)
        self.subscriptions.observe(records)
        if self._worker is not None:
            self._worker.requested.observe(records)
            self._unprojected.extend(records)
            self._hurry_to_jobs(records)
        self.seen.advance(records[-1].position)
        self._telemetry.read(records)

    def _reached(self, positions: Mapping[str, int]) -> None:
        self.projected.advance(positions)
        if self._worker is not None and self._unprojected:
            self._worker.intake.observe(self._unprojected)
            assert self._webhook_sending is not None
            self._webhook_sending.observe(self._unprojected)
        self._unprojected = []
        self._telemetry.projected(min(positions.values(), default=0))

    def _appended(self, records: Sequence[Record]) -> None:
        first, last = records[0].position, records[-1].position
        self.last_append = max(self.last_append, last)
        if first == self.seen.position + 1:
            # Nobody else wrote in between, so the cache has all of the log up to here.
            self.seen.advance(last)
        assert self._follower is not None
        self._follower.wake()
        if self._worker is not None:
            self._hurry_to_jobs(records)

    def _hurry_to_jobs(self, records: Sequence[Record]) -> None:
        """A worker takes jobs from a read model, and waits for those that are new.

        Unless it knows of more than it has room for: then large pages leave it more time.
        """
        assert self._worker is not None
        if self._worker.intake.announced(records):
            self._hurry()

    def _hurry_to_newest_job(self) -> None:
        assert self._worker is not None
        if self.projected.position(JobQueueProjection.name) < self._worker.intake.newest:
            self._hurry()

    def _hurry(self) -> None:
        assert self._follower is not None
        self._follower.hurry()

    @property
    def position(self) -> int:
        """The end of the log as far as this node knows."""
        return max(self.seen.position, self.last_append)

    def repeated(self, position: int) -> None:
        """A first answer was given again: from now on reads include what it says.

        The append may be another node's, or one whose answer nobody waited for.
        """
        self._repeated = max(self._repeated, position)
        self.last_append = max(self.last_append, position)

    async def see(self, position: int | None) -> None:
        """Return when single resources include the log up to a position.

        Raises `TooFarBehind`, and `Invalid` for a position beyond the log's end.
        """
        if position is not None and position > self.seen.position:
            await self._check(position)
        needed = max(position or 0, self._repeated)
        if needed > self.seen.position:
            self._hurry()
        await self.seen.reached(needed, self.settings.read_timeout)

    async def see_lists(self, position: int | None, *names: str) -> Fresh:
        """Return when read models include what this node wrote, and the log up to a position.

        Only those of the projections with these names, if any are given. Raises
        `TooFarBehind`, and `Invalid` for a position beyond the log's end.
        """
        if position is not None and position > self.position:
            await self._check(position)
        needed = max(position or 0, self.last_append)
        return await self.projected.reached(needed, names, self._hurry)

    async def _check(self, position: int) -> None:
        if position > await self.ledger.in_thread(self.events.head):
            raise invalid_field("Ledger-Position", "is beyond the end of the log")

    async def query(self, question: Callable[[Session], T], fresh: Fresh | None = None) -> T:
        """Ask the read models, in a reader thread, while they are as fresh as `see_lists` said.

        Raises `StoreUnavailable` and `OtherShape`.
        """
        return await self.freshly(fresh, self.database.query, question)

    async def freshly(self, fresh: Fresh | None, read: Callable[..., T], *args: Any) -> T:
        """What is read in a reader thread; read again where a new era began meanwhile.

        Raises `TooFarBehind` beside what `read` raises.
        """
        while True:
            found = await self.ledger.in_thread(read, *args)
            if fresh is None or fresh.era == self.projected.era:
                return found
            fresh = await self.projected.reached(fresh.position, fresh.names, self._hurry)

    async def lag(self) -> tuple[int, list[ProjectionLag]]:
        """The end of the log, and how far each projection is behind it."""

        versions = {each.name: each.version for each in self._projections}

        def read(session: Session) -> tuple[int, list[ProjectionLag]]:
            head = self.events.head()
            return head, list(lags(session, head, versions))

        return await self.query(read)

    def _counted(self) -> list[Family]:
        metrics = self._telemetry.metrics
        assert metrics is not None
        running = {} if self._worker is None else self._worker.running()
        return metrics.families(
            self.ledger, self.definitions, running, self.events.pool_use(), self._telemetry.build
        )

    async def _depths(self) -> list[QueueDepth]:
        return await self.query(lambda session: depths(session, time.time()))

    async def stop(self) -> None:
        """Finish what was accepted, then let go of the store."""
        if self._worker is not None:
            await self._worker.stop()
        if self._webhook_sending is not None and self._receivers is not None:
            await self._webhook_sending.stop()
            await self._receivers.close()
        if self._dispatchers is not None:
            await asyncio.to_thread(self._dispatchers.close)
        await self.ledger.close()
        for thread in (self._renewal, self._follower):
            if thread is not None:
                await asyncio.to_thread(thread.stop)
        await asyncio.to_thread(self._stop_listening)
        await asyncio.to_thread(self.events.close)
        await self._telemetry.stop()
