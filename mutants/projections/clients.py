"""The list of clients."""

from collections.abc import Sequence
from typing import Any

from domain.client import CLIENT, Client
from domain.tenant_resources import client_resource
from projections.folded import ROW, FoldedProjection, encoded
from projections.pages import Page, page_of
from projections.projection import Session, in_list

TABLES = (
    f"CREATE TABLE IF NOT EXISTS clients ({ROW}, status TEXT NOT NULL, doc TEXT NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS clients_position ON clients (position)",
)


def clients_projection() -> FoldedProjection[Client]:
    """Keeps `clients`."""
    return FoldedProjection(
        name="clients",
        version=1,
        tables=TABLES,
        decider=CLIENT,
        names=("status", "doc"),
        columns=lambda client: {"status": client.status, "doc": encoded(client_resource(client))},
    )


def list_clients(
    session: Session,
    *,
    after: int,
    limit: int,
    among: Sequence[str] | None = None,
    status: str | None = None,
) -> Page:
    """Clients in the order of their creation; of `among` alone where that is given."""
    where = ["position > :after"]
    params: dict[str, Any] = {"after": after, "limit": limit + 1}
    if among is not None:
        if not among:
            return Page(docs=[], next=None)
        names, values = in_list("client", among)
        where.append(f"key IN {names}")
        params |= values
    if status is not None:
        where.append("status = :status")
        params["status"] = status
    return page_of(session, "clients", "position", " AND ".join(where), params)
