"""The lists of assignments: one row for each key, its latest revision."""

from typing import Any

from domain.assignment import ASSIGNMENT, Assignment, Scope
from domain.tenant_resources import assignment_resource
from projections.folded import ROW, FoldedProjection, encoded
from projections.pages import Page, page_of
from projections.projection import Session

TABLES = (
    f"""
    CREATE TABLE IF NOT EXISTS assignments (
        {ROW},
        client_id TEXT NOT NULL,
        domain_id TEXT NOT NULL,
        service_id TEXT NOT NULL,
        status TEXT NOT NULL,
        doc TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX IF NOT EXISTS assignments_position ON assignments (position)",
    """
    CREATE INDEX IF NOT EXISTS assignments_scope
    ON assignments (client_id, domain_id, service_id, position)
    """,
)

NO_SERVICE = ""
"""In the place of a service's id, for the assignments of a domain; no id is empty."""


def assignments_projection() -> FoldedProjection[Assignment]:
    """Keeps `assignments`."""
    return FoldedProjection(
        name="assignments",
        version=1,
        tables=TABLES,
        decider=ASSIGNMENT,
        names=("client_id", "domain_id", "service_id", "status", "doc"),
        columns=_columns,
    )


def _columns(assignment: Assignment) -> dict[str, Any]:
    scope = assignment.latest.scope
    return {
        "client_id": scope.client_id,
        "domain_id": scope.domain_id,
        "service_id": scope.service_id or NO_SERVICE,
        "status": "archived" if assignment.active is None else "active",
        "doc": encoded(assignment_resource(assignment)),
    }


def list_assignments(
    session: Session, scope: Scope, *, after: int, limit: int, status: str | None = None
) -> Page:
    """The assignments of a scope, each key once, in the order of their first revisions."""
    where = (
        "client_id = :client_id AND domain_id = :domain_id AND service_id = :service_id "
        "AND position > :after"
    )
    params: dict[str, Any] = {
        "client_id": scope.client_id,
        "domain_id": scope.domain_id,
        "service_id": scope.service_id or NO_SERVICE,
        "after": after,
        "limit": limit + 1,
    }
    if status is not None:
        where, params["status"] = f"{where} AND status = :status", status
    return page_of(session, "assignments", "position", where, params)
