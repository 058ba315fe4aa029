"""What every write of a tenant begins with: its client and its domain must take writes.

API section 5, "Features": suspended clients and inactive domains take no writes and no jobs.
"""

from application.transaction import Transaction
from domain import client as clients
from domain import domain as domains
from domain import service as services
from domain.assignment import Scope
from domain.client import CLIENT, Client
from domain.domain import DOMAIN, Domain
from domain.job import JobAssignment
from domain.service import SERVICE, Service


async def open_client(transaction: Transaction, client_id: str) -> Client:
    """A client that takes writes. Raises `NotFound`, `NotAllowed`."""
    state: Client | None = await transaction.load(CLIENT, client_id)
    client = clients.existing(state, client_id)
    clients.check_active(client)
    return client


async def open_domain(transaction: Transaction, client_id: str, domain_id: str) -> Domain:
    """A domain that takes writes, of a client that does. Raises `NotFound`, `NotAllowed`."""
    await open_client(transaction, client_id)
    key = domains.key_of(client_id, domain_id)
    state: Domain | None = await transaction.load(DOMAIN, key)
    domain = domains.existing(state, domain_id)
    domains.check_active(domain)
    return domain


async def open_scope(transaction: Transaction, scope: Scope) -> tuple[Domain, Service | None]:
    """The domain of a scope, which takes writes, and its service where it names one.

    Raises `NotFound`, `NotAllowed`.
    """
    domain = await open_domain(transaction, scope.client_id, scope.domain_id)
    if scope.service_id is None:
        return domain, None
    key = services.key_of(scope.client_id, scope.domain_id, scope.service_id)
    state: Service | None = await transaction.load(SERVICE, key)
    return domain, services.existing(state, scope.service_id)


async def check_takes_jobs(transaction: Transaction, assignment: JobAssignment) -> None:
    """Raises `NotFound` or `NotAllowed` unless a job may be started through an assignment.

    So its client and its domain take jobs, and its service has not departed.
    """
    scope = Scope(
        client_id=assignment.client_id,
        domain_id=assignment.domain_id,
        service_id=assignment.service_id,
    )
    _domain, service = await open_scope(transaction, scope)
    if service is not None:
        services.check_present(service.id, service.departure_datetime, transaction.now)
