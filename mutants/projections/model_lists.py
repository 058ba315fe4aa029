"""Pages of the lists of models and of versions (API section 1, "Lists")."""

from typing import Any

from domain.search import search_text
from projections.pages import Page, page_of
from projections.projection import Session


def list_models(
    session: Session,
    *,
    after: int,
    limit: int,
    status: str | None = None,
    name: str | None = None,
    q: str | None = None,
) -> Page:
    """Models in the order of their creation.

    `status` and `name` are compared whole, `q` is looked for in id, name and
    description, whatever its case.
    """
    where = "position > :after"
    params: dict[str, Any] = {"after": after, "limit": limit + 1}
    if status is not None:
        where, params["status"] = f"{where} AND status = :status", status
    if name is not None:
        where, params["name"] = f"{where} AND name = :name", name
    if q is not None:
        where += r" AND search LIKE :pattern ESCAPE '\'"
        params["pattern"] = f"%{_escape_like(search_text(q))}%"
    return page_of(session, "models", "position", where, params)


def model_ids(session: Session, *, after: int, limit: int) -> list[tuple[int, str]]:
    """The ids of models in the order of their creation, each with its place in it."""
    rows = session.execute(
        "SELECT position, id FROM models WHERE position > :after ORDER BY position LIMIT :limit",
        {"after": after, "limit": limit},
    )
    return [(position, model_id) for position, model_id in rows]


def list_versions(session: Session, model_id: str, *, after: int, limit: int) -> Page:
    """The versions of a model in the order of their creation."""
    return page_of(
        session,
        "model_versions",
        "ordinal",
        "model_id = :model_id AND ordinal > :after",
        {"model_id": model_id, "after": after, "limit": limit + 1},
    )


def _escape_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
