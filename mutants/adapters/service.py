"""One running node: the store, the use cases and the follower, put together."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

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
from application.assignment_history import AssignmentHistory
from application.assignment_jobs import AssignmentJobs
from application.assignments import Assignments
from application.clients import Clients
from application.definitions import Definitions
from application.domains import Domains
from application.features import Features
from application.freshness import Watermark
from application.graph import Graphs
from application.history import History
from application.initializations import Initializations
from application.jobs import Jobs
from application.ledger import Ledger
from application.models import Models
from application.payloads import Payloads
from application.service_batches import ServiceBatches
from application.service_checks import ServiceChecks
from application.services import Services
from application.subscriptions import Subscriptions
from application.worker import Worker, WorkerLimits
from domain.client import ClientForgotten
from domain.errors import invalid_field
from domain.events import Record
from domain.retry import RetryPolicy
from projections.assignments import assignments_projection
from projections.audit_events import AuditEventsProjection
from projections.clients import clients_projection
from projections.domains import domains_projection
from projections.follower import Follower, positions
from projections.job_queue import JobQueueProjection
from projections.jobs import JobsProjection
from projections.merkle import MerkleProjection
from projections.models import ModelsProjection
from projections.projection import Database
from projections.services import services_projection
from projections.subscriptions import SubscriptionsProjection

log = logging.getLogger("modelog.service")

T = TypeVar("T")


class ProjectionLag(msgspec.Struct, frozen=True, kw_only=True):
    """How far a projection has come, and how many events it is behind the log."""

    name: str
    position: int
    lag: int


class Service:
    """Belongs to the event loop that it is started on."""

    def __init__(self, settings: Settings, events: EventLog) -> None:
        self.settings = settings
        self.events = events
        self.database: Database = events.database()
        self.ledger = Ledger(events)
        self.definitions = Definitions(self.ledger)
        schemas, validator = SchemaChecker(), ContractValidator()
        payloads = Payloads(self.ledger, self.definitions, validator)
        self.jobs = Jobs(
            self.ledger,
            self.definitions,
            payloads,
            retry=RetryPolicy(attempts=settings.dispatch_attempts),
        )
        self.models = Models(
            self.ledger,
            self.definitions,
            schemas,
            firing=self.jobs.firing,
            in_process=registered_names,
        )
        self.subscriptions = Subscriptions(self.ledger, self.definitions, payloads)
        self.graphs = Graphs(self.ledger, self.subscriptions)
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
        self.job_tokens: JobTokens
        self.audit_key: AuditKey
        self._worker: Worker | None = None
        self._dispatchers: Dispatchers | None = None
        self.history = History(self.ledger)
        self.stored_events = StoredEvents(events)
        self.audit_candidates = AuditCandidates(self.database, self.stored_events)
        # How far the cached states and the read models include the log.
        self.seen = Watermark()
        self.projected = Watermark()
        self.last_append = 0
        self._repeated = 0
        self.ledger.listeners.append(self._appended)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._follower: Follower | None = None
        self._stop_listening: Callable[[], None] = lambda: None

    @classmethod
    async def start(cls, settings: Settings) -> "Service":
        """Open the store, create what is missing, follow the log.

        Raises `StoreUnavailable`, and `ConfigurationError` for a store that cannot be opened.
        """
        if settings.store_url.startswith("sqlite:") and not settings.database_url:
            settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        service = cls(settings, await asyncio.to_thread(settings_log, settings))
        service._loop = asyncio.get_running_loop()
        secret = await asyncio.to_thread(
            shared_secret, service.events.database(), "job-tokens", SECRET_BYTES
        )
        service.job_tokens = JobTokens(secret)
        service.audit_key = await asyncio.to_thread(audit_key, settings, service.events.database())
        await asyncio.to_thread(service._follow)
        if settings.role != "api":
            service._work()
        return service

    def _work(self) -> None:
        settings = self.settings
        dispatchers = Dispatchers(settings)
        self._dispatchers = dispatchers
        self._worker = Worker(
            self.jobs,
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
        self._worker.start()

    def _follow(self) -> None:
        head = self.events.head()
        follower = Follower(
            self.events,
            self.database,
            [
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
            ],
            on_records=self._on_loop(self._observed),
            on_position=self._on_loop(self.projected.advance),
            start=head,
        )
        follower.prepare()
        # Nothing is cached yet, so the cache is as new as the log.
        self._on_loop(self.seen.advance)(head)
        self._follower = follower
        follower.start()
        self._stop_listening = self.events.listen([LOG_CHANNEL], lambda _channel: follower.wake())

    def _on_loop(self, function: Callable[[T], None]) -> Callable[[T], None]:
        loop = self._loop
        assert loop is not None

        def call(argument: T) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(function, argument)

        return call

    def _observed(self, records: Sequence[Record]) -> None:
        for record in records:
            if isinstance(record.event, ClientForgotten):
                self.ledger.forget()
        self.ledger.observe(records)
        self.definitions.observe(records)
        self.jobs.observe(records)
        self.subscriptions.observe(records)
        if self._worker is not None:
            self._worker.observe(records)
        self.seen.advance(records[-1].position)

    def _appended(self, records: Sequence[Record]) -> None:
        first, last = records[0].position, records[-1].position
        self.last_append = max(self.last_append, last)
        if first == self.seen.position + 1:
            # Nobody else wrote in between, so the cache has all of the log up to here.
            self.seen.advance(last)
        assert self._follower is not None
        self._follower.wake()

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
        await self.seen.reached(max(position or 0, self._repeated), self.settings.read_timeout)

    async def see_lists(self, position: int | None) -> None:
        """Return when read models include what this node wrote, and the log up to a position.

        Raises `TooFarBehind`, and `Invalid` for a position beyond the log's end.
        """
        if position is not None and position > self.position:
            await self._check(position)
        await self.projected.reached(
            max(position or 0, self.last_append), self.settings.read_timeout
        )

    async def _check(self, position: int) -> None:
        if position > await self.ledger.in_thread(self.events.head):
            raise invalid_field("Ledger-Position", "is beyond the end of the log")

    async def lag(self) -> tuple[int, list[ProjectionLag]]:
        """The end of the log, and how far each projection is behind it."""

        def read() -> tuple[int, dict[str, int]]:
            with self.database.read() as session:
                return self.events.head(), positions(session)

        head, reached = await self.ledger.in_thread(read)
        return head, [
            ProjectionLag(name=name, position=position, lag=max(0, head - position))
            for name, position in reached.items()
        ]

    async def stop(self) -> None:
        """Finish what was accepted, then let go of the store."""
        if self._worker is not None:
            await self._worker.stop()
        if self._dispatchers is not None:
            await asyncio.to_thread(self._dispatchers.close)
        await self.ledger.close()
        if self._follower is not None:
            await asyncio.to_thread(self._follower.stop)
        await asyncio.to_thread(self._stop_listening)
        await asyncio.to_thread(self.events.close)
