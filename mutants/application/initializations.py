"""Initialising a service inside a decision: its features, and the job of the `default` key.

API section 5, "Features".
"""

from application.context import RequestContext
from application.job_requests import JobRequest, JobRequests
from application.payloads import Payloads
from application.service_checks import Check, Checked
from application.transaction import Transaction
from domain import job as jobs
from domain import model as models
from domain import service as services
from domain.assignment import (
    ASSIGNMENT,
    DEFAULT_KEY,
    Assignment,
    AssignmentRevised,
    Scope,
    timeout_of,
)
from domain.job import JobAssignment
from domain.model import MODEL, Model
from domain.service import SERVICE
from domain.service_roster import ROSTER, ServiceEnrolled


class Initializations:
    """Appends what the initialisation of a checked service is."""

    def __init__(self, requests: JobRequests, payloads: Payloads) -> None:
        self._requests = requests
        self._payloads = payloads

    async def default(
        self, transaction: Transaction, client_id: str, domain_id: str
    ) -> AssignmentRevised | None:
        """The revision that initialises the services of a domain, None where there is none."""
        scope = Scope(client_id=client_id, domain_id=domain_id)
        state: Assignment | None = await transaction.load(ASSIGNMENT, scope.key_of(DEFAULT_KEY))
        return None if state is None else state.active

    async def contract(self, transaction: Transaction, default: AssignmentRevised) -> Check:
        """What tells whether an input keeps to the inference contract of a revision's version.

        Raises `NotAllowed` where that version is not active any more.
        """
        model: Model | None = await transaction.load(MODEL, default.model_id)
        version = models.existing(model, default.model_id).version(default.model_version)
        jobs.check_runnable(default.model_id, version, "inference")
        return await self._payloads.checker(
            default.model_id, version.definition, "inference", "input_schema"
        )

    async def append(
        self,
        transaction: Transaction,
        checked: Checked,
        default: AssignmentRevised | None,
        context: RequestContext,
        *,
        scope: Scope,
        enroll: bool,
        timeout_seconds: int | None = None,
    ) -> str | None:
        """Append the initialisation and its job; the job's id, None without a `default`.

        `enroll` says that the domain does not know the service yet; its streams are loaded.
        Without `timeout_seconds` the settings of `default` say how long the job may run.
        Raises `NotAllowed` where the version that is assigned is not active any more.
        """
        candidate = checked.candidate
        service_id = candidate.service_id
        plan = None
        if default is not None:
            plan = await self._requests.plan(
                transaction,
                JobRequest(
                    job_type="inference",
                    model_id=default.model_id,
                    model_version=default.model_version,
                    input=checked.input,
                    timeout_seconds=timeout_seconds or timeout_of(default),
                    assignment=job_assignment(default, service_id),
                ),
                context,
            )
        job_id = None if plan is None else plan.job_id
        key = services.key_of(scope.client_id, scope.domain_id, service_id)
        if enroll:
            roster = f"{scope.client_id}/{scope.domain_id}"
            transaction.append(ROSTER, roster, [ServiceEnrolled(service_id=service_id)])
        transaction.append(
            SERVICE,
            key,
            services.initialize(
                client_id=scope.client_id,
                domain_id=scope.domain_id,
                service_id=service_id,
                departure_datetime=candidate.departure_datetime,
                provided=candidate.provided,
                resolved=checked.resolved,
                job_id=job_id,
            ),
        )
        if plan is not None:
            cause = f"{SERVICE.stream(key)}@{transaction.revision(SERVICE, key)}"
            self._requests.append(transaction, plan, causation=cause)
        return job_id


def job_assignment(revision: AssignmentRevised, service_id: str | None = None) -> JobAssignment:
    """What a job that runs a revision says of it."""
    return JobAssignment(
        assignment_id=revision.assignment_id,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=service_id or revision.scope.service_id,
    )
