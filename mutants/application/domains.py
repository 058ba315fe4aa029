"""What can be done with domains and their features (API section 4, "Tenants")."""

from collections.abc import Callable, Sequence

import msgspec

from application.as_of import Instant, load_as_of
from application.context import Idempotency, RequestContext
from application.features import Features
from application.ids import new_id
from application.ledger import Committed, Ledger
from application.preconditions import ANY, Expected
from application.service_checks import ServiceChecks, candidate_of
from application.tenancy import open_client, open_domain
from application.transaction import Transaction
from domain import domain as decisions
from domain.client import CLIENT
from domain.client import existing as existing_client
from domain.domain import DOMAIN, Domain, DomainStatus, existing, key_of
from domain.feature import Feature, same_values
from domain.identifier import check_identifier
from domain.service_roster import ROSTER
from domain.tenant_resources import DomainResource, domain_resource


class UpdatedFeatures(msgspec.Struct, frozen=True, kw_only=True):
    """The features of a domain, and what they mean for the services that it has.

    `services_needing_reinit` are those whose features would resolve otherwise now, or no
    longer; departed services are in neither list.
    """

    features: tuple[Feature, ...]
    unchanged_services: list[str]
    services_needing_reinit: list[str]


class Domains:
    """The use cases of domains."""

    def __init__(
        self,
        ledger: Ledger,
        features: Features,
        checks: ServiceChecks,
        *,
        new_domain_id: Callable[[], str] = new_id,
    ) -> None:
        self._ledger = ledger
        self._features = features
        self._checks = checks
        self._new_domain_id = new_domain_id

    async def create(
        self,
        client_id: str,
        context: RequestContext,
        *,
        domain_id: str | None = None,
        features: Sequence[Feature] = (),
        idempotency: Idempotency | None = None,
    ) -> Committed[DomainResource]:
        """Make a domain. Raises `NotFound`, `Invalid`, `NotAllowed`, and `Conflict`."""
        made = self._new_domain_id() if domain_id is None else domain_id
        check_identifier(made, "/domain_id")
        await self._features.check(features)
        key = key_of(client_id, made)

        async def work(transaction: Transaction) -> DomainResource:
            await open_client(transaction, client_id)
            taken: Domain | None = await transaction.load(DOMAIN, key)
            events = decisions.create(taken, client_id=client_id, domain_id=made, features=features)
            return domain_resource(existing(transaction.append(DOMAIN, key, events), made))

        return await self._ledger.transact(
            work,
            context=context,
            queue=[DOMAIN.stream(key)],
            idempotency=idempotency,
            answer_type=DomainResource,
        )

    async def set_status(
        self,
        client_id: str,
        domain_id: str,
        status: DomainStatus,
        context: RequestContext,
        *,
        expected: Expected = ANY,
    ) -> Committed[tuple[DomainResource, int]]:
        """Activate or deactivate. Raises `NotFound`, `NotAllowed`, `PreconditionFailed`."""
        key = key_of(client_id, domain_id)

        async def work(transaction: Transaction) -> tuple[DomainResource, int]:
            await open_client(transaction, client_id)
            state: Domain | None = await transaction.load(DOMAIN, key)
            domain = existing(state, domain_id)
            expected.check(domain.revision)
            events = decisions.set_status(domain, status)
            after = existing(transaction.append(DOMAIN, key, events), domain_id)
            return domain_resource(after), after.revision

        return await self._ledger.transact(work, context=context, queue=[DOMAIN.stream(key)])

    async def update_features(
        self,
        client_id: str,
        domain_id: str,
        features: Sequence[Feature],
        context: RequestContext,
        *,
        expected: Expected = ANY,
    ) -> Committed[tuple[UpdatedFeatures, int]]:
        """Replace a domain's features; its services stay as they are.

        Raises `NotFound`, `NotAllowed`, `PreconditionFailed`.
        """
        await self._features.check(features)
        key = key_of(client_id, domain_id)

        async def work(transaction: Transaction) -> tuple[UpdatedFeatures, int]:
            domain = await open_domain(transaction, client_id, domain_id)
            expected.check(domain.revision)
            events = decisions.update_features(domain, features)
            after = existing(transaction.append(DOMAIN, key, events), domain_id)
            present = await self._checks.present(transaction, client_id, domain_id)
            checked = await self._checks.check(
                features, [candidate_of(service) for service in present], None
            )
            needing = {
                service.id
                for service, each in zip(present, checked, strict=True)
                if each.errors or not same_values(each.resolved, service.resolved_features)
            }
            shown = UpdatedFeatures(
                features=after.features,
                unchanged_services=[each.id for each in present if each.id not in needing],
                services_needing_reinit=[each.id for each in present if each.id in needing],
            )
            return shown, after.revision

        return await self._ledger.transact(
            work, context=context, queue=[DOMAIN.stream(key), ROSTER.stream(key)]
        )

    async def get(
        self, client_id: str, domain_id: str, as_of: Instant | None = None
    ) -> tuple[DomainResource, int]:
        """A domain, now or as it was, and its revision. Raises `NotFound`."""
        domain = await self.load(client_id, domain_id, as_of)
        return domain_resource(domain), domain.revision

    async def load(self, client_id: str, domain_id: str, as_of: Instant | None = None) -> Domain:
        """The state of a domain, now or then. Raises `NotFound`."""
        existing_client((await self._ledger.load(CLIENT, client_id)).state, client_id)
        found = await load_as_of(self._ledger, DOMAIN, key_of(client_id, domain_id), as_of)
        return existing(found.state, domain_id)
