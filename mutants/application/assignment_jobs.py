"""Running jobs by key: the caller names no version (API section 5, "Assignments")."""

from collections.abc import Awaitable, Callable

import msgspec

from application.context import Idempotency, RequestContext
from application.initializations import job_assignment
from application.job_requests import JobRequest, JobRequests
from application.jobs import StartedJob
from application.ledger import Committed, Ledger
from application.tenancy import open_scope
from application.transaction import Transaction
from domain import service as services
from domain.assignment import ASSIGNMENT, Assignment, Scope, assigned, timeout_of
from domain.errors import FieldError, NotAllowed
from domain.identifier import check_identifier
from domain.job import JobAssignment, JobType
from domain.model import MODEL, Model
from domain.subscription_links import LINKS


class AskedJob(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller wants to be run; without `timeout_seconds` the assignment's settings say it."""

    job_type: JobType
    input: msgspec.Raw
    subscribe: bool = False
    timeout_seconds: int | None = None


class AssignmentJobs:
    """Starts jobs by key. `store` keeps an input as a subscription of the model."""

    def __init__(
        self,
        ledger: Ledger,
        requests: JobRequests,
        store: Callable[[Transaction, Model, msgspec.Raw, JobAssignment | None], Awaitable[None]],
    ) -> None:
        self._ledger = ledger
        self._requests = requests
        self._store = store

    async def run(
        self,
        scope: Scope,
        assignment_key: str,
        asked: AskedJob,
        context: RequestContext,
        *,
        idempotency: Idempotency | None = None,
    ) -> Committed[StartedJob]:
        """Accept a job of the active revision of a key.

        Raises `NotFound`, and `NotAllowed` where no model is assigned, the service has
        departed, the version is not active any more or does not take the input.
        """
        check_identifier(assignment_key, "assignment_key")
        if asked.subscribe and asked.job_type != "inference":
            error = FieldError(path="/subscribe", message="is for inference alone")
            raise NotAllowed(f"subscribe: {error.message}", [error])
        key = scope.key_of(assignment_key)
        known: Assignment | None = (await self._ledger.load(ASSIGNMENT, key)).state
        model_id = None if known is None else known.latest.model_id

        async def work(transaction: Transaction) -> StartedJob:
            _domain, service = await open_scope(transaction, scope)
            if service is not None:
                services.check_present(service.id, service.departure_datetime, transaction.now)
            state: Assignment | None = await transaction.load(ASSIGNMENT, key)
            revision = assigned(state, assignment_key)
            through = job_assignment(revision)
            request = JobRequest(
                job_type=asked.job_type,
                model_id=revision.model_id,
                model_version=revision.model_version,
                input=asked.input,
                timeout_seconds=asked.timeout_seconds or timeout_of(revision),
                assignment=through,
            )
            job = await self._requests.add(transaction, request, context)
            if asked.subscribe:
                model: Model | None = transaction.loaded(MODEL, revision.model_id)
                assert model is not None
                await self._store(transaction, model, asked.input, through)
            return StartedJob(job_id=job.id)

        queue = []
        if model_id is not None and asked.job_type == "training":
            queue.append(MODEL.stream(model_id))
        if model_id is not None and asked.subscribe:
            queue.append(LINKS.stream(model_id))
        return await self._ledger.transact(
            work, context=context, queue=queue, idempotency=idempotency, answer_type=StartedJob
        )
