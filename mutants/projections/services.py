"""The lists of the services of domains. That one has departed is told by the time of the read."""

from datetime import UTC, datetime
from typing import Any

from domain.service import SERVICE, Service, erased
from domain.tenant_resources import service_head
from projections.folded import ROW, FoldedProjection, encoded
from projections.pages import Page, page_of
from projections.projection import Session

TABLES = (
    f"""
    CREATE TABLE IF NOT EXISTS services (
        {ROW},
        client_id TEXT NOT NULL,
        domain_id TEXT NOT NULL,
        own_status TEXT NOT NULL,
        departure TEXT,
        head TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX IF NOT EXISTS services_position ON services (position)",
    "CREATE INDEX IF NOT EXISTS services_domain ON services (client_id, domain_id, position)",
)

STATUS = "CASE WHEN departure <= :now THEN 'departed' ELSE own_status END"
DOC = f"""substr(head, 1, length(head) - 1) || ',"status":"' || {STATUS} || '"}}'"""


def services_projection() -> FoldedProjection[Service]:
    """Keeps `services`."""
    return FoldedProjection(
        name="services",
        version=1,
        tables=TABLES,
        decider=SERVICE,
        names=("client_id", "domain_id", "own_status", "departure", "head"),
        columns=_columns,
        erased=erased,
    )


def _columns(service: Service) -> dict[str, Any]:
    departure = service.departure_datetime
    return {
        "client_id": service.client_id,
        "domain_id": service.domain_id,
        "own_status": service.own_status,
        "departure": None if departure is None else sortable(departure),
        "head": encoded(service_head(service)),
    }


def sortable(time: datetime) -> str:
    """A time as text of one length, in whose order the times are."""
    return time.astimezone(UTC).isoformat(timespec="microseconds").rjust(32, "0")


def list_services(
    session: Session,
    client_id: str,
    domain_id: str,
    *,
    after: int,
    limit: int,
    now: datetime,
    status: str | None = None,
) -> Page:
    """The services of a domain in the order of their first initialisation, as they are `now`."""
    where = "client_id = :client_id AND domain_id = :domain_id AND position > :after"
    params: dict[str, Any] = {
        "client_id": client_id,
        "domain_id": domain_id,
        "after": after,
        "limit": limit + 1,
        "now": sortable(now),
    }
    if status is not None:
        where, params["status"] = f"{where} AND {STATUS} = :status", status
    return page_of(session, "services", "position", where, params, doc=DOC, size="length(head)")
