"""What can be done with services (API section 4, "Tenants", and section 5, "Features")."""

from collections.abc import Mapping

import msgspec

from application.as_of import Instant, load_as_of, time_of
from application.context import Clock, Idempotency, RequestContext, utc_now
from application.initializations import Initializations
from application.ledger import Committed, Ledger
from application.preconditions import ANY, Expected
from application.service_checks import Candidate, ServiceChecks
from application.tenancy import open_domain, open_scope
from application.transaction import Transaction
from domain import service as decisions
from domain.assignment import Scope
from domain.errors import FieldError, NotAllowed, invalid_field
from domain.feature import MAX_VALUES_BYTES, Values
from domain.identifier import check_identifier
from domain.service import SERVICE, Departure, Service, existing, key_of
from domain.service_roster import ROSTER
from domain.tenant_resources import ServiceResource, service_resource


class NewService(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller says of a service that is to be initialised; an absent departure stays.

    Without `timeout_seconds` the `default` assignment's settings say it.
    """

    service_id: str
    static_features: Values
    departure_datetime: Departure = msgspec.UNSET
    timeout_seconds: int | None = None


class InitializedService(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to an initialisation; no job where the domain has no `default` assignment."""

    service_id: str
    job_id: str | None


class Services:
    """The use cases of services."""

    def __init__(
        self,
        ledger: Ledger,
        checks: ServiceChecks,
        initializations: Initializations,
        *,
        clock: Clock = utc_now,
    ) -> None:
        self._ledger = ledger
        self._checks = checks
        self._initializations = initializations
        self._clock = clock

    async def initialize(
        self,
        client_id: str,
        domain_id: str,
        asked: NewService,
        context: RequestContext,
        *,
        idempotency: Idempotency | None = None,
    ) -> Committed[InitializedService]:
        """Initialise a service, the first time or anew.

        Raises `NotFound`, `Invalid`, and `NotAllowed` for features that do not resolve, for
        an input that the `default` version does not take, for a departure that is past.
        """
        check_identifier(asked.service_id, "/service_id")
        check_size(asked.static_features, "/static_features")
        scope = Scope(client_id=client_id, domain_id=domain_id)
        key = key_of(client_id, domain_id, asked.service_id)
        roster = f"{client_id}/{domain_id}"

        async def work(transaction: Transaction) -> InitializedService:
            domain = await open_domain(transaction, client_id, domain_id)
            known: Service | None = await transaction.load(SERVICE, key)
            if known is None:
                await transaction.load(ROSTER, roster)
            departure = asked.departure_datetime
            if departure is msgspec.UNSET:
                departure = None if known is None else known.departure_datetime
            decisions.check_present(asked.service_id, departure, transaction.now)
            default = await self._initializations.default(transaction, client_id, domain_id)
            candidate = Candidate(asked.service_id, asked.static_features, departure)
            fits = None
            if default is not None:
                fits = await self._initializations.contract(transaction, default)
            [checked] = await self._checks.check(domain.features, [candidate], fits)
            refuse(checked.errors, "the features")
            job_id = await self._initializations.append(
                transaction,
                checked,
                default,
                context,
                scope=scope,
                enroll=known is None,
                timeout_seconds=asked.timeout_seconds,
            )
            return InitializedService(service_id=asked.service_id, job_id=job_id)

        return await self._ledger.transact(
            work,
            context=context,
            queue=[SERVICE.stream(key), ROSTER.stream(roster)],
            idempotency=idempotency,
            answer_type=InitializedService,
        )

    async def update(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        context: RequestContext,
        *,
        static_features: Values | None = None,
        departure_datetime: Departure = msgspec.UNSET,
        expected: Expected = ANY,
    ) -> Committed[tuple[ServiceResource, int]]:
        """Replace what is given; nothing is run.

        Raises `NotFound`, `Invalid`, `NotAllowed`, `PreconditionFailed`.
        """
        if static_features is not None:
            check_size(static_features, "/static_features")
        scope = Scope(client_id=client_id, domain_id=domain_id, service_id=service_id)
        key = key_of(client_id, domain_id, service_id)

        async def work(transaction: Transaction) -> tuple[ServiceResource, int]:
            domain, service = await open_scope(transaction, scope)
            assert service is not None
            expected.check(service.revision)
            resolved = None
            if static_features is not None:
                candidate = Candidate(service_id, static_features, service.departure_datetime)
                [checked] = await self._checks.check(domain.features, [candidate], None)
                refuse(checked.errors, "the features")
                resolved = checked.resolved
            events = decisions.update(
                service,
                departure_datetime=departure_datetime,
                provided=static_features,
                resolved=resolved,
            )
            after = existing(transaction.append(SERVICE, key, events), service_id)
            return service_resource(after, transaction.now), after.revision

        return await self._ledger.transact(work, context=context, queue=[SERVICE.stream(key)])

    async def get(
        self, client_id: str, domain_id: str, service_id: str, as_of: Instant | None = None
    ) -> tuple[ServiceResource, int]:
        """A service, now or as it was, and its revision. Raises `NotFound`."""
        service = await self.load(client_id, domain_id, service_id, as_of)
        now = await time_of(self._ledger, as_of, self._clock)
        return service_resource(service, now), service.revision

    async def load(
        self, client_id: str, domain_id: str, service_id: str, as_of: Instant | None = None
    ) -> Service:
        """The state of a service, now or then. Raises `NotFound`."""
        key = key_of(client_id, domain_id, service_id)
        found = await load_as_of(self._ledger, SERVICE, key, as_of)
        return existing(found.state, service_id)


def check_size(values: Mapping[str, msgspec.Raw], path: str) -> None:
    """Raises `Invalid` for values that are larger together than a service may have."""
    size = sum(len(name) + len(memoryview(value)) for name, value in values.items())
    if size > MAX_VALUES_BYTES:
        raise invalid_field(path, f"expected at most {MAX_VALUES_BYTES} bytes of JSON")


def refuse(errors: tuple[FieldError, ...], what: str) -> None:
    """Raises `NotAllowed` where there are errors."""
    if errors:
        first = errors[0]
        raise NotAllowed(f"{what} do not fit: {first.path[1:]}: {first.message}", errors)
