"""The lists of the domains of clients."""

from typing import Any

from domain.domain import DOMAIN, Domain
from domain.tenant_resources import domain_resource
from projections.folded import ROW, FoldedProjection, encoded
from projections.pages import Page, page_of
from projections.projection import Session

TABLES = (
    f"""
    CREATE TABLE IF NOT EXISTS domains (
        {ROW}, client_id TEXT NOT NULL, status TEXT NOT NULL, doc TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX IF NOT EXISTS domains_position ON domains (position)",
    "CREATE INDEX IF NOT EXISTS domains_client ON domains (client_id, position)",
)


def domains_projection() -> FoldedProjection[Domain]:
    """Keeps `domains`."""
    return FoldedProjection(
        name="domains",
        version=1,
        tables=TABLES,
        decider=DOMAIN,
        names=("client_id", "status", "doc"),
        columns=lambda domain: {
            "client_id": domain.client_id,
            "status": domain.status,
            "doc": encoded(domain_resource(domain)),
        },
    )


def list_domains(
    session: Session, client_id: str, *, after: int, limit: int, status: str | None = None
) -> Page:
    """The domains of a client in the order of their creation."""
    where = "client_id = :client_id AND position > :after"
    params: dict[str, Any] = {"client_id": client_id, "after": after, "limit": limit + 1}
    if status is not None:
        where, params["status"] = f"{where} AND status = :status", status
    return page_of(session, "domains", "position", where, params)
