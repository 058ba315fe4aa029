"""What follows when a model is done: its active subscriptions start their targets.

API section 5, "Subscriptions". Decided on the ledger inside the decision that ends the
job, so that both are one append, and a stale or paused subscription never fires.
"""

from collections.abc import Sequence

import msgspec

from application.context import RequestContext
from application.job_outputs import JobOutputs
from application.job_requests import JobRequest, JobRequests, PlannedJob
from application.stored_inputs import StoredInputs
from application.tenancy import check_takes_jobs
from application.transaction import Transaction
from domain.errors import DomainError
from domain.events import ERASED
from domain.job import JOB, Job, JobAssignment, Json, TriggeredBy, TriggeredEvent
from domain.model import MODEL, Model
from domain.subscription import MAX_DEPTH, SUBSCRIPTION, Subscription, Trigger
from domain.subscription_links import LINKS, Links


class Fired(msgspec.Struct, frozen=True):
    """What each subscription came to, and the jobs that are to be appended."""

    events: tuple[TriggeredEvent, ...] = ()
    planned: tuple[PlannedJob, ...] = ()


class Firing:
    """Finds what fires, and plans the jobs of it."""

    def __init__(
        self, requests: JobRequests, stored_inputs: StoredInputs, outputs: JobOutputs
    ) -> None:
        self._requests = requests
        self._outputs = outputs
        self._stored_inputs = stored_inputs

    async def fire(
        self,
        transaction: Transaction,
        model_id: str,
        trigger: Trigger,
        context: RequestContext,
        *,
        output: Json = msgspec.UNSET,
        job: Job | None = None,
    ) -> Fired:
        """Plan what an event of a model starts; nothing is appended yet.

        `job` is the one whose end it is, None where that is not known.
        """
        links: Links | None = await transaction.load(LINKS, model_id)
        if links is None:
            return Fired()
        events: list[TriggeredEvent] = []
        planned: list[PlannedJob] = []
        for link in links.firing(trigger):
            found: Subscription | None = await transaction.load(SUBSCRIPTION, link.subscription_id)
            if found is None or not await self._is_active(transaction, found):
                continue
            try:
                request = await self._request(transaction, found, output, job)
                plan = await self._requests.plan(transaction, request, context)
            except DomainError as refusal:
                events.append(TriggeredEvent(subscription_id=found.id, error=_told(refusal)))
                continue
            planned.append(plan)
            events.append(TriggeredEvent(subscription_id=found.id, job_id=plan.job_id))
        return Fired(tuple(events), tuple(planned))

    async def fire_activated(
        self,
        transaction: Transaction,
        model_id: str,
        context: RequestContext,
        *,
        trained_by: str | None,
    ) -> Fired:
        """Plan what the activation of a version by hand starts.

        What it was trained by, if that is known, gives the output.
        """
        job: Job | None = None
        output: Json = msgspec.UNSET
        if trained_by is not None:
            job = await transaction.load(JOB, trained_by)
            output = await self._outputs.of(trained_by)
        return await self.fire(
            transaction, model_id, "training_complete", context, output=output, job=job
        )

    async def _is_active(self, transaction: Transaction, subscription: Subscription) -> bool:
        """Neither deleted nor paused nor stale, by the ledger itself."""
        if subscription.deleted or subscription.status != "active":
            return False
        for dependency in subscription.dependencies:
            model: Model | None = await transaction.load(MODEL, dependency.model_id)
            if model is None or not dependency.holds(model.fingerprints):
                return False
        return True

    async def _request(
        self, transaction: Transaction, subscription: Subscription, output: Json, job: Job | None
    ) -> JobRequest:
        depth = 1 if job is None else job.depth + 1
        if depth > MAX_DEPTH:
            raise Unstartable(f"the chain of subscriptions is longer than {MAX_DEPTH} jobs")
        target: Model | None = await transaction.load(MODEL, subscription.target_model_id)
        version = None if target is None else target.active_version
        if version is None:
            raise Unstartable(f"model {subscription.target_model_id} has no active version")
        if subscription.input_source == "stored":
            given = await self._stored_inputs.of(subscription)
            if given == ERASED:
                raise Unstartable("the stored input was erased with its client")
        elif output is msgspec.UNSET:
            raise Unstartable("there is no output of a job to give on")
        else:
            given = output
        assignment = _owner(subscription, job)
        if assignment is not None:
            await check_takes_jobs(transaction, assignment)
        return JobRequest(
            job_type=subscription.target_action,
            model_id=subscription.target_model_id,
            model_version=version,
            input=given,
            assignment=assignment,
            triggered_by=TriggeredBy(
                subscription_id=subscription.id, job_id=_told_of(job, assignment)
            ),
            depth=depth,
        )

    def append(
        self, transaction: Transaction, planned: Sequence[PlannedJob], causation: str
    ) -> None:
        """Append the planned jobs, each led to by one event of this decision."""
        for plan in planned:
            self._requests.append(transaction, plan, causation=causation)


class Unstartable(DomainError):
    """Why a subscription could not start its job; told in `triggered_events`."""


def _owner(subscription: Subscription, job: Job | None) -> JobAssignment | None:
    """The tenant's assignment that a job is started through, None where it is nobody's.

    It is the owner of what the job is given: of the stored input if that has one, else
    the tenant whose job led to it, for it may hold that one's data.
    """
    if subscription.assignment is not None:
        return subscription.assignment
    return None if job is None else job.assignment


def _told_of(job: Job | None, assignment: JobAssignment | None) -> str | None:
    """The job that led to another one, unless that one's tenant may not know of it."""
    if job is None or (
        job.assignment is not None
        and assignment is not None
        and job.assignment.client_id != assignment.client_id
    ):
        return None
    return job.id


def _told(refusal: DomainError) -> str:
    places = ", ".join(f"{error.path}: {error.message}" for error in refusal.errors[:5])
    return f"{refusal.message} ({places})" if places else refusal.message
