"""The initialisation of all services of a domain (API section 4, initAllDomainServices).

In parts, each one append: a domain may have more services than one append should hold.
With an `Idempotency-Key` each part is answered once, so a request that was cut off is
sent again and goes on where it stopped. The services of a part are those of a range of
the roster, which only grows at its end.
"""

import msgspec

from application.context import Idempotency, RequestContext
from application.initializations import Initializations
from application.ledger import Committed, Ledger
from application.service_checks import ServiceChecks, blocking, candidate_of
from application.tenancy import open_domain
from application.transaction import Transaction
from domain.assignment import DEFAULT_KEY, Scope
from domain.errors import BlockingService, NotAllowed
from domain.service import SERVICE, key_of
from domain.service_roster import ROSTER, Roster

PART = 250
"""Services in one append."""


class InitializedServices(msgspec.Struct, frozen=True, kw_only=True):
    """The services whose jobs were started, the same ids under both names (API section 4).

    `failed_services` are those that do not fit and stay as they are.
    """

    reinitializing_services: list[str]
    dispatched_services: list[str]
    failed_services: list[BlockingService]


class _Part(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one part; `total` is how many services the domain had at the first one."""

    total: int
    started: list[str]
    failed: list[BlockingService]


class ServiceBatches:
    """Initialises every service of a domain that has not departed."""

    def __init__(
        self,
        ledger: Ledger,
        checks: ServiceChecks,
        initializations: Initializations,
        *,
        part: int = PART,
    ) -> None:
        self._ledger = ledger
        self._checks = checks
        self._initializations = initializations
        self._part = part

    async def initialize(
        self,
        client_id: str,
        domain_id: str,
        context: RequestContext,
        *,
        timeout_seconds: int | None = None,
        idempotency: Idempotency | None = None,
    ) -> Committed[InitializedServices]:
        """Start a job for every service. Raises `NotFound`, `NotAllowed`."""

        async def one(start: int) -> Committed[_Part]:
            return await self._one(
                client_id, domain_id, start, context, timeout_seconds, idempotency
            )

        parts = [await one(0)]
        total = parts[0].value.total
        parts += [await one(start) for start in range(self._part, total, self._part)]
        started = [each for part in parts for each in part.value.started]
        value = InitializedServices(
            reinitializing_services=started,
            dispatched_services=started,
            failed_services=[each for part in parts for each in part.value.failed],
        )
        return Committed(
            value=value,
            position=max((part.position or 0 for part in parts), default=0) or None,
            repeated=all(part.repeated for part in parts),
        )

    async def _one(
        self,
        client_id: str,
        domain_id: str,
        start: int,
        context: RequestContext,
        timeout_seconds: int | None,
        idempotency: Idempotency | None,
    ) -> Committed[_Part]:
        roster_key = f"{client_id}/{domain_id}"
        scope = Scope(client_id=client_id, domain_id=domain_id)
        known: Roster | None = (await self._ledger.load(ROSTER, roster_key)).state
        ids = () if known is None else known.services[start : start + self._part]
        own = idempotency
        if idempotency is not None and start:
            # A caller is never called so: no token's subject can hold a NUL.
            caller = f"{idempotency.caller}\0{start}"
            own = msgspec.structs.replace(idempotency, caller=caller)

        async def work(transaction: Transaction) -> _Part:
            domain = await open_domain(transaction, client_id, domain_id)
            default = await self._initializations.default(transaction, client_id, domain_id)
            if default is None:
                raise NotAllowed(f"no model assigned to {DEFAULT_KEY!r}")
            fits = await self._initializations.contract(transaction, default)
            roster: Roster | None = await transaction.load(ROSTER, roster_key)
            there = () if roster is None else roster.services
            part = there[start : start + self._part]
            services = await self._checks.load(transaction, client_id, domain_id, part)
            present = [each for each in services if not each.has_departed(transaction.now)]
            checked = await self._checks.check(
                domain.features, [candidate_of(each) for each in present], fits
            )
            started = []
            for each in checked:
                if each.errors:
                    continue
                await self._initializations.append(
                    transaction,
                    each,
                    default,
                    context,
                    scope=scope,
                    enroll=False,
                    timeout_seconds=timeout_seconds,
                )
                started.append(each.candidate.service_id)
            return _Part(total=len(there), started=started, failed=blocking(checked))

        return await self._ledger.transact(
            work,
            context=context,
            queue=[SERVICE.stream(key_of(client_id, domain_id, each)) for each in ids],
            idempotency=own,
            answer_type=_Part,
        )
