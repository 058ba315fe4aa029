"""What the end of a job makes of a service (API section 5, "Features").

Part of the decision that ends the job, so that both are one append.
"""

from application.transaction import Transaction
from domain import service as decisions
from domain.job import EndStatus, Job
from domain.service import SERVICE, Service, key_of


def service_key(job: Job) -> str | None:
    """The key of the service that a job was started for, None where there is none."""
    assignment = job.assignment
    if assignment is None or assignment.service_id is None:
        return None
    return key_of(assignment.client_id, assignment.domain_id, assignment.service_id)


async def end_initialization(transaction: Transaction, job: Job, end: EndStatus) -> None:
    """Make the service available or failed, where this job was that of its initialisation."""
    key = service_key(job)
    if key is None:
        return
    service: Service | None = await transaction.load(SERVICE, key)
    if service is not None:
        transaction.append(SERVICE, key, decisions.job_ended(service, job.id, end))
