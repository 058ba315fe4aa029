"""What can be done with clients (API section 4, "Tenants")."""

from collections.abc import Callable

from application.as_of import Instant, load_as_of
from application.context import Idempotency, RequestContext
from application.ids import new_id
from application.ledger import Committed, Ledger
from application.preconditions import ANY, Expected
from application.transaction import Transaction
from domain import client as decisions
from domain.client import CLIENT, Client, ClientStatus, existing
from domain.identifier import check_identifier
from domain.tenant_resources import ClientResource, client_resource


class Clients:
    """The use cases of clients."""

    def __init__(self, ledger: Ledger, *, new_uuid: Callable[[], str] = new_id) -> None:
        self._ledger = ledger
        self._new_uuid = new_uuid

    async def create(
        self,
        client_id: str,
        name: str,
        context: RequestContext,
        *,
        idempotency: Idempotency | None = None,
    ) -> Committed[ClientResource]:
        """Make a client. Raises `Invalid`, and `Conflict` for an id that is taken."""
        check_identifier(client_id, "/client_id")

        async def work(transaction: Transaction) -> ClientResource:
            taken: Client | None = await transaction.load(CLIENT, client_id)
            events = decisions.create(
                taken, client_id=client_id, client_uuid=self._new_uuid(), name=name
            )
            after = transaction.append(CLIENT, client_id, events)
            return client_resource(existing(after, client_id))

        return await self._ledger.transact(
            work,
            context=context,
            queue=[CLIENT.stream(client_id)],
            idempotency=idempotency,
            answer_type=ClientResource,
        )

    async def update(
        self,
        client_id: str,
        context: RequestContext,
        *,
        name: str | None = None,
        status: ClientStatus | None = None,
        expected: Expected = ANY,
    ) -> Committed[tuple[ClientResource, int]]:
        """Replace what is given. Raises `NotFound`, `Invalid`, `PreconditionFailed`."""

        async def work(transaction: Transaction) -> tuple[ClientResource, int]:
            state: Client | None = await transaction.load(CLIENT, client_id)
            client = existing(state, client_id)
            expected.check(client.revision)
            events = decisions.update(client, name=name, status=status)
            after = existing(transaction.append(CLIENT, client_id, events), client_id)
            return client_resource(after), after.revision

        return await self._ledger.transact(work, context=context, queue=[CLIENT.stream(client_id)])

    async def forget(self, client_id: str, context: RequestContext) -> Committed[None]:
        """Say in the log that what may be personal of a client is erased. Raises `NotFound`.

        The key itself is destroyed where keys are kept; see `modelog clients forget`.
        """

        async def work(transaction: Transaction) -> None:
            state: Client | None = await transaction.load(CLIENT, client_id)
            client = existing(state, client_id)
            transaction.append(CLIENT, client_id, decisions.forget(client))

        return await self._ledger.transact(work, context=context, queue=[CLIENT.stream(client_id)])

    async def get(self, client_id: str, as_of: Instant | None = None) -> tuple[ClientResource, int]:
        """A client, now or as it was, and its revision. Raises `NotFound`."""
        loaded = await load_as_of(self._ledger, CLIENT, client_id, as_of)
        client = existing(loaded.state, client_id)
        return client_resource(client), client.revision
